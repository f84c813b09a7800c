# Halaman.

## Kepala dan menu
language = Bahasa
undo = Urungkan
redo = Ulangi
steps-left = { $count ->
    [0] Tidak ada yang bisa diurungkan
   *[other] { $count } langkah
}
menu = Rencana
menu-presets = Preset per bidang
menu-example = Contoh dasar
menu-empty = Mulai dari kosong
menu-share = Salin tautan rencana ini
menu-save = Simpan sebagai berkas
menu-open = Buka berkas
menu-remember = Ingat rencana ini di perangkat ini
menu-privacy = Semua dihitung di perangkat Anda. Yang Anda ketik tidak dikirim ke mana pun.
close = Tutup

## Kalimat utama
headline-customers = Untuk mendapat { $goal } pelanggan Anda butuh { $needed }. Peluang rencana ini { $chance }; dengan { $more } menjadi { $confidence }.
headline-customers-sure = Untuk mendapat { $goal } pelanggan Anda butuh { $needed }. Peluang rencana ini { $chance }.
headline-revenue = Untuk meraih { $goal } Anda butuh { $needed } bagi { $customers } pelanggan. Peluang rencana ini { $chance }; dengan { $more } menjadi { $confidence }.
headline-revenue-sure = Untuk meraih { $goal } Anda butuh { $needed } bagi { $customers } pelanggan. Peluang rencana ini { $chance }.
headline-empty = { $left ->
    [1] Tinggal satu kotak, lalu jawabannya tampil di sini.
   *[other] Isi sasaran, nilai satu pelanggan, dan tingkat konversi. { $left } kotak lagi.
}
headline-short = { $goal }: { $needed }, peluang { $chance }, belanja { $spend }
counted = { $count } { $stage }
money-spend = Belanja { $value }
money-revenue = pendapatan { $value }
money-roi = ROI { $value }×
money-cac = { $value } per pelanggan
money-cold = lead dingin merugikan { $value }
figure-hint = Lihat cara menghitungnya

## Masukan untuk seluruh rencana
basics-title = Sasaran dan pelanggan
goal-customers = Pelanggan
goal-revenue = Pendapatan
unit-days = hari
unit-months = bulan

## Tangga
ladder-title = Corong, tahap demi tahap
column-stage = Tahap
column-needed = Dibutuhkan
column-worth = Nilai per lead
column-cost = Biaya per lead
row-hint = Nama, biaya, jeda, urutan
bars-logarithmic = Batang memakai skala logaritmik.
stage-add-top = Tambah tahap di atas
stage-add-below = Tambah tahap di bawah
stage-up = Naikkan
stage-down = Turunkan
stage-remove = Hapus
stage-focus = Pakai di kalimat utama
stage-visitor = Pengunjung
stage-lead = Lead
stage-qualified = Lead terkualifikasi
stage-inquiry = Pertanyaan
stage-mql = MQL
stage-sal = SAL
stage-sql = SQL
stage-opportunity = Peluang penjualan
stage-customer = Pelanggan
stage-new = Tahap baru
rate-label = Konversi dari { $from } ke { $to }
rate-placeholder = 25% atau 10 dari 40
rate-typed = diketik
rate-evidence = bukti, { $rate } ({ $low }–{ $high })
rate-range = rentang, rata-rata { $rate }

## Biaya tetap
fixed-costs-title = Biaya tetap
cost-add = Tambah biaya tetap
cost-new = Biaya { $row }
cost-remove = Hapus { $name }

## Seberapa yakin?
sure-question = Seberapa yakin?
sure-finding = { $more } menjadikannya { $confidence }
sure-finding-enough = { $needed } memberi peluang { $chance }
sure-subtitle = Peluang sasaran menurut jumlah { $stage }
sure-volume = Jumlah
sure-chance = Peluang sasaran
sure-point = { $volume } · { $chance }

## Apa yang mendingin?
cold-question = Apa yang mendingin?
cold-none-finding = Dalam rencana ini semua lead tetap hangat
cold-none = Lead yang menunggu akan mendingin. Tentukan berapa atau seberapa cepat, lalu lihat kerugiannya.
cold-add = Hitung lead yang mendingin
cold-off = Tidak ada yang mendingin
cold-finding = { $lost } yang dibiarkan dingin merugikan { $money }
cold-finding-none = Tidak ada lead yang mendingin
cold-subtitle = Diperkirakan { $expected } pelanggan, { $whole } yang bisa diandalkan, dari { $goal } yang direncanakan
cold-chance = Dengan kerugian ini peluang sasaran { $chance }. { $needed } masih bisa mencapainya.
cold-planned = Rencana
cold-lost = Mendingin
cold-recovered = Diraih lagi
cold-expected = Perkiraan
cold-whole = Bisa diandalkan
cold-step = Langkah
cold-customers = Pelanggan
cold-revenue = Pendapatan
warm-finding = Dengan tindak lanjut { $days } hari, { $share } masih hangat
warm-finding-reps = Dengan { $reps } tenaga penjual, { $share } masih hangat
warm-subtitle = Geser titiknya: seberapa cepat penjualan merespons. Setiap hari tertunda merugikan { $money }.
warm-subtitle-reps = Bagian yang masih hangat menurut jumlah tenaga penjual
warm-days = Hari sampai tindak lanjut
warm-reps = Tenaga penjual
warm-share = Masih hangat
warm-point = { $days } hari · { $share } masih hangat
warm-point-reps = { $reps } orang · { $share } masih hangat
warm-offer = Tentukan lewat kecepatan respons penjualan
model-count = Jumlah yang diketahui
model-share = Bagian yang diketahui
model-half-life = Waktu paruh
model-shelf-life = Masa simpan
model-capacity = Penjualan sibuk
follow-up-fixed = Selalu sama
follow-up-exponential = Eksponensial, menurut rata-rata
follow-up-lognormal = Log-normal, menurut median dan 90%
follow-up-observed = Terukur, daftar

## Berapa biayanya?
cost-question = Berapa biayanya?
cost-finding = Biaya penuh { $stage } { $money } per lead
cost-finding-none = Rencana ini belum punya biaya
cost-none = Isi biaya pada tahap atau tambah biaya tetap, lalu lihat berapa biaya tiap lead.
cost-subtitle = Biaya penuh satu lead per tahap: bagiannya dari semua belanja sampai tahap itu
cost-subtitle-log = Biaya penuh satu lead per tahap, skala logaritmik
cost-stage = Tahap
cost-each = Biaya per lead
parts-finding = { $name } memakan { $share } dari belanja
parts-subtitle = Ke mana { $money } pergi
parts-name = Untuk apa
parts-amount = Jumlah
parts-share = Bagian

## Waktu
time-question = Berapa lama?
time-finding = { $count } per hari harus masuk di tahap teratas
time-finding-late = Jedanya lebih panjang daripada periodenya
time-body = Dari tahap pertama sampai terakhir berlalu { $lag } hari, jadi { $window } dari { $period } hari tersisa bagi { $stage } baru untuk masuk.
time-late = Dari tahap pertama sampai terakhir berlalu { $lag } hari, padahal periodenya { $period }. Sasaran tidak tercapai tepat waktu.

## Grafik
chart-as-table = Sebagai tabel
chart-as-chart = Sebagai grafik

## Preset
presets-title = Mulai dari preset
presets-lead = Preset membawa tahap dan tingkat konversinya; sasaran, nilai, dan biaya tetap Anda tidak berubah. Tolok ukur adalah angka pihak lain: gantilah dengan angka Anda secepatnya.
preset-source = { $title }, { $year }. { $sample }. Mutu { $grade }.

## Pesan
notice-shared = Ini rencana dari tautan. Rencana Anda sendiri tetap tersimpan.
notice-own = Kembali ke rencana saya
notice-keep = Simpan yang ini saja
notice-bad-link = Rencana di tautan tidak terbaca ({ $issue }).
notice-bad-file = Berkas tidak terbaca ({ $issue }). Rencana Anda tidak berubah.
notice-bad-storage = Rencana yang diingat perangkat ini tidak terbaca ({ $issue }). Isinya disisihkan.
notice-no-storage = Perangkat ini tidak mengizinkan halaman mengingat apa pun. Simpan berkas atau salin tautannya.
notice-copied = Tautan sudah disalin.
notice-copy-by-hand = Peramban tidak mengizinkan papan klip. Salin tautannya di sini:
notice-offline = Berkas aplikasi tidak bisa diambil. Coba lagi saat daring.
try-again = Coba lagi
typing-bad-number = Ini tidak terbaca sebagai angka. Ketik misalnya 1.200 atau 1,5 jt.
typing-bad-rate = Ini tidak terbaca sebagai tingkat konversi. Ketik 25%, 10 dari 40, atau 20-30%.
typing-bad-list = Ketik hari dengan spasi di antaranya, misalnya 1 2,5 7.
typing-not-whole = Harus bilangan bulat.
typing-rate-outside = Tingkat konversi harus di atas 0 dan paling besar 100%.
typing-rate-order = Jaga urutannya: rendah, mungkin, tinggi; atau yang jadi tidak melebihi yang masuk.
typing-read-as = dibaca sebagai { $value }
issue-elsewhere = { $field }: { $message }

## Asal masukan
source-typed = { $field }: Anda ketik
source-evidence = { $field }: bukti Anda, { $converted } dari { $entered }
source-range = { $field }: rentang Anda { $low } – { $likely } – { $high }
source-computed = { $field }: hasil hitungan

## Nama kotak isian
label-goal = Sasaran
label-goal-kind = Sasaran dalam
label-customer-value = Nilai per pelanggan
label-gross-margin = Margin kotor
label-period-months = Periode
label-name = Nama rencana
label-currency = Mata uang (kode ISO)
label-stage-name = Nama
label-cost-per-entry = Biaya per lead masuk
label-lag-days = Waktu ke tahap berikutnya
label-cost-name = Untuk apa
label-cost-amount = Jumlah
label-cost-share = Bagian
label-cold-stage = Lead mendingin di
label-cold-model = Cara mendingin
label-cold-leads = Lead yang mendingin
label-cold-share = Bagian yang mendingin
label-shelf-life = Masa simpan
label-half-life = Waktu paruh
label-reps = Tenaga penjual
label-leads-per-rep = Lead per orang per hari
label-patience = Kesabaran lead
label-follow-up = Waktu tindak lanjut
label-follow-up-days = Tindak lanjut setelah
label-follow-up-mean = Rata-rata
label-follow-up-median = Median
label-follow-up-p90 = 90% dalam
label-follow-up-observed = Waktu terukur
label-recycle = Garap lagi lead dingin
label-recycle-share = Bagian yang digarap lagi
label-recycle-to = Kembali ke tahap
label-recycle-factor = Peluang dibanding lead baru
label-recycle-cost = Biaya per lead
