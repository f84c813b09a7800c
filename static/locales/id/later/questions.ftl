# Pertanyaan di samping tangga.

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
warm-subtitle-fixed = Bagian yang masih hangat menurut hari sampai tindak lanjut. Setiap hari tertunda merugikan { $money }.
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
chart-share = Simpan atau salin

## Pesan
typing-bad-list = Ketik hari dengan spasi di antaranya, misalnya 1 2,5 7.

## Nama kotak isian
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

## The hints of a first visit
hints = Petunjuk
hint-change = Ganti angka sasaran, geser penggeser, atau seret titik di grafik: semuanya ikut berubah.
hint-open = Tekan angka bergaris bawah untuk melihat cara menghitungnya.
hint-keep = Rencana Anda tetap di perangkat ini. Lewat menu Anda bisa membagikan tautannya, mencetaknya, atau membuka preset bidang Anda.
hint-next = Lanjut
