# Yang terbuka bila diminta: menu, pesan, preset, rincian tahap.

## Kepala dan menu
menu-presets = Preset per bidang
menu-paste = Tempel sel
menu-example = Contoh dasar
menu-empty = Mulai dari kosong
menu-share = Salin tautan rencana ini
menu-read = Salin tautan untuk dibaca
menu-read-dated = Dengan tanggal hari ini
menu-print = Cetak
menu-save = Simpan sebagai berkas
menu-open = Buka berkas
menu-terms = Arti istilah
terms-here = Arti istilah di sini
menu-embed = Pasang di situs
menu-remember = Ingat rencana ini di perangkat ini
menu-privacy = Semua dihitung di perangkat Anda. Yang Anda ketik tidak dikirim ke mana pun.
kept = Yang disimpan perangkat ini:
kept-nothing = Perangkat ini tidak menyimpan apa pun.
kept-plan = Rencana Anda
kept-scenarios = Rencana lain di sampingnya
kept-card = Kartu skor Anda
kept-report = Laporan Anda
kept-bad = Sesuatu yang tidak terbaca
kept-program = Program, untuk dipakai tanpa jaringan: { $megabytes } MB
kept-forget = Hapus semuanya

## Tangga
stage-add-below = Tambah tahap di bawah
stages-full = Satu rencana memuat paling banyak { $most } tahap. Hapus satu untuk menambah yang lain.
stage-up = Naikkan
stage-down = Turunkan
stage-remove = Hapus
stage-focus = Pakai di kalimat utama

## Biaya tetap
cost-remove = Hapus { $name }
costs-full = Satu rencana memuat paling banyak { $most } biaya tetap. Gabungkan dua, atau hapus satu, untuk menambah yang lain.

## Preset
presets-title = Mulai dari preset
presets-lead = Preset membawa tahap dan tingkat konversinya; sasaran, nilai, dan biaya tetap Anda tidak berubah. Tolok ukur adalah angka pihak lain: gantilah dengan angka Anda secepatnya.
preset-source = { $title }, { $year }; { $sample }. Mutu { $grade }.

## Cells from a spreadsheet
paste-title = Tempel sel dari lembar kerja
paste-lead = Satu tahap per baris: nama, rasio, biaya per entri. Atau satu kolom angka, dari tahap teratas ke bawah. Tidak ada yang berubah sebelum Anda menerapkannya.
paste-which = Apa maksud { $cell }?
paste-reads = sebagai { $value }
paste-percent = sebagai rasio dalam persen: { $cell } %
paste-share = sebagai rasio dengan 1 berarti 100 %
paste-cost = sebagai biaya satu entri
paste-unread = Baris { $line }: ini bukan rasio dan bukan jumlah uang.
paste-outside = Baris { $line }: rasio harus di atas 0 dan paling banyak 100 %, jumlah uang tidak di bawah 0.
paste-heads = Baris pertama dibaca sebagai judul kolom.
paste-many = Terlalu banyak baris: di sini paling banyak { $most }.
paste-no-rate = Baris { $line }: tahap di tengah funnel memerlukan rasio.
paste-mixed = Baris { $line } tidak bernama, padahal yang lain bernama.
paste-fills = Mengisi angka funnel Anda, tahap: { $count }.
paste-replaces = Menggantikan funnel Anda, tahap: { $count }.
paste-rate = Rasio ke tahap berikutnya
paste-apply = Terapkan

## Pesan
notice-shared = Ini rencana dari tautan. Rencana Anda sendiri tetap tersimpan.
notice-own = Kembali ke rencana saya
notice-keep = Simpan yang ini saja
notice-bad-link = Rencana di tautan tidak terbaca ({ $issue }).
notice-bad-file = Berkas tidak terbaca ({ $issue }). Rencana Anda tidak berubah.
notice-bad-storage = Rencana yang diingat perangkat ini tidak terbaca ({ $issue }). Isinya disisihkan.
notice-no-storage = Perangkat ini tidak mengizinkan halaman mengingat apa pun. Simpan berkas atau salin tautannya.
notice-newer = Versi yang lebih baru sudah siap.
notice-renew = Pakai sekarang
notice-copied = Tautan sudah disalin.
notice-copy-by-hand = Peramban tidak mengizinkan papan klip. Salin tautannya di sini:
notice-save-by-hand = Jika berkas tidak muncul, halaman ini tidak boleh menyimpan. Ini isinya:

## Asal masukan
source-typed = { $field }: Anda ketik
source-evidence = { $field }: bukti Anda, { $converted } dari { $entered }
source-range = { $field }: rentang Anda { $low } – { $likely } – { $high }
source-computed = { $field }: hasil hitungan

## Nama kotak isian
label-name = Nama rencana
label-currency = Mata uang (kode ISO)
label-stage-name = Nama
label-cost-per-entry = Biaya per lead masuk
label-lag-days = Waktu ke tahap berikutnya
label-cost-name = Untuk apa
label-cost-amount = Jumlah
label-cost-share = Bagian

worker-failed = Perhitungan di latar belakang tidak dapat dimulai. Periksa koneksi Anda.

## Taking a chart away
share-png = Gambar (PNG)
share-svg = Gambar (SVG)
share-csv = Tabel (CSV)
share-xlsx = Tabel (XLSX)
share-copy = Salin tabel
share-copied = Tersalin.
share-by-hand = Peramban menolak. Salin tabel dari sini:
share-sent = Jika berkas tidak muncul, salin tabel dari sini:
share-no-picture = Bagian ini tidak punya gambar; tabelnya dapat disimpan.
