# Studio sematan: apa yang ditampilkan perencana di sebuah situs, rupanya di sana, dan kode yang ditempel.

studio-title = Pasang perencana di situs
studio-says = Pilih apa yang tampil dan bagaimana rupanya, lalu salin baris di bawah pratinjau. Tidak ada yang perlu dipasang, dan tidak perlu server.
studio-default = Apa adanya
studio-shows = Apa yang tampil
studio-figures = Angka awal
studio-looks = Rupa
studio-keeps = Yang boleh dilakukan pengunjung
studio-asks = Yang ditanyakan

## Settings
studio-tool = Alat
studio-section = Pertanyaan yang terbuka
studio-preset = Preset
studio-plan = Rencana Anda, dari tautannya
studio-plan-here = Pakai rencana yang terbuka di sini
studio-lang = Bahasa
studio-currency = Mata uang
studio-goal = Pelanggan yang dituju
studio-value = Nilai satu pelanggan
studio-period = Bulan
studio-stages = Nama tahap, dipisah koma
studio-theme = Tema
studio-brand = Warna merek
studio-brand-dark = Warna merek di tema gelap
studio-surface = Latar
studio-text = Teks
studio-font = Fon
studio-radius = Kebulatan sudut dalam piksel
studio-logo = Alamat logo
studio-lock = Terlihat, tetapi tidak bisa diubah
studio-hide = Tidak ditampilkan
studio-footer = Satu baris yang menyebut perencana
studio-lead = Formulir kontak
studio-lead-url = Tujuannya (https)
studio-lead-consent = Kata persetujuan

## Words of settings
studio-word-sure = Seberapa yakin?
studio-word-soon = Seberapa cepat?
studio-word-levers = Tuas yang mana?
studio-word-scenarios = Bagaimana jika?
studio-word-channels = Kanal yang mana?
studio-word-light = Terang
studio-word-dark = Gelap
studio-word-auto = Seperti perangkat
studio-word-on = Nyala
studio-word-off = Mati
studio-word-event = Ke halaman, sebagai peristiwa
studio-word-post = Ke alamat, dengan POST
studio-word-link = Tidak ke mana pun: tautan berisi rencana
studio-word-goal = Sasaran
studio-word-value = Nilai
studio-word-margin = Margin
studio-word-period = Periode
studio-word-rates = Rasio
studio-word-costs = Biaya
studio-word-cold = Lead dingin
studio-word-header = Kepala halaman
studio-word-tools = Alat
studio-word-language = Bahasa
studio-word-menu = Menu
studio-word-history = Urungkan
studio-word-basics = Data dasar
studio-word-fixed-costs = Biaya tetap
studio-word-cost = Berapa biayanya
studio-word-time = Waktu
studio-word-more = Pertanyaan lanjutan

## Faults
studio-fault-kind = Ini bukan jenis yang diminta, jadi tidak disertakan.
studio-fault-long = Ini terlalu panjang, jadi tidak disertakan.
studio-fault-range = Angka ini di luar batas, jadi tidak disertakan.
studio-fault-missing = Formulir ini perlu alamat https di sini; tanpa itu formulir tidak tampil.
studio-contrast = Terlalu mirip dengan latarnya. { $used } adalah warna terdekat yang terbaca, dan itulah yang dipakai.

## Preview
studio-preview = Pratinjau
studio-widths = Lebar pratinjau
studio-width = { $pixels } px
studio-width-full = Penuh
studio-not-previewed = Terlalu panjang untuk bingkai pratinjau, dan hanya di sana tidak disertakan: { $names }

## What to paste
studio-code = Yang ditempel
studio-ways = Jenis situs
studio-way-element = Halaman biasa
studio-way-frame = Bingkai polos
studio-place-element = Tempel di halaman, di tempat perencana akan berdiri. Tingginya mengikuti isinya.
studio-place-frame = Untuk tempat yang tidak mengizinkan skrip. Tingginya tetap, dan isinya bergulir di dalam.
studio-place-wordpress = Tempel di penyunting kode sebuah pos, atau di blok “HTML Kustom” tanpa baris pertama dan terakhirnya.
studio-place-wix = Tempel di “Sematkan HTML”. Gambar kotaknya setinggi perencana.
studio-place-webflow = Tempel di blok “Embed”. Kanvas tidak menjalankannya; halaman yang terbit menjalankannya.
studio-place-react = Simpan dalam berkas tersendiri. Ubah atributnya sesuka Anda; perencana mengikuti.
studio-place-amp = Tempel di artikel, di bawah layar pertamanya. Halaman memerlukan skrip amp-iframe dari AMP.
studio-copy = Salin
studio-copied = Sudah ada di papan klip.
studio-by-hand = Peramban tidak mengizinkan halaman menyalin. Teksnya sudah dipilih.
studio-pin = Tetap di versi { $version }
studio-policy = Jika situs memiliki kebijakan keamanan konten (CSP), yang diperlukan:
studio-left-out = Terlalu panjang untuk alamat bingkai, dan tidak disertakan: { $names }
studio-link = Kalkulator rencana pemasaran
studio-meanwhile = Untuk mendapat 10 pelanggan dengan rasio penutupan 25% Anda butuh 40 SQL. Peluang rencana itu 56%; dengan 55 SQL menjadi 90%.
