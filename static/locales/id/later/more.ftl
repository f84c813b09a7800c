# Yang terbuka bila diminta: menu, pesan, preset, rincian tahap.

## Kepala dan menu
menu-presets = Preset per bidang
menu-example = Contoh dasar
menu-empty = Mulai dari kosong
menu-share = Salin tautan rencana ini
menu-save = Simpan sebagai berkas
menu-open = Buka berkas
menu-remember = Ingat rencana ini di perangkat ini
menu-privacy = Semua dihitung di perangkat Anda. Yang Anda ketik tidak dikirim ke mana pun.

## Tangga
stage-add-below = Tambah tahap di bawah
stage-up = Naikkan
stage-down = Turunkan
stage-remove = Hapus
stage-focus = Pakai di kalimat utama

## Biaya tetap
cost-remove = Hapus { $name }

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
