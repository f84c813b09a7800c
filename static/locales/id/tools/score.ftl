# Halaman yang memberi skor lead.

## Kalimat
score-says-sales = Lead ini mendapat skor { $score } dari { $most }: serahkan ke sales.
score-says-nurture = Lead ini mendapat skor { $score } dari { $most }: bina dulu, kurang { $gap } dari garis.
score-says-nurture-above = Lead ini mendapat skor { $score } dari { $most }, tetapi kartu menahannya: bina dulu.
score-says-influencer = Lead ini mendapat skor { $score } dari { $most }: tidak berwenang membeli, jaga sebagai pemberi pengaruh.
score-says-later-budget = Lead ini mendapat skor { $score } dari { $most }: belum ada anggaran, jaga agar tetap diingat.
score-says-no-need = Lead ini mendapat skor { $score } dari { $most }: belum butuh hari ini, biarkan pintu terbuka.
score-says-disqualified = Lead ini mendapat skor { $score } dari { $most }: ini bukan lead, keluarkan dari hitungan.
score-says-short = { $score } dari { $most } · { $route }
score-fact-line = Garis penyerahan { $line }
score-fact-band = tingkat { $name }
score-fact-cell = sel { $name }
score-fact-card = kartu { $name }
score-own-card = Kartu sendiri

## Alat dan tab
score-preset = Mulai dari
score-share = Salin tautan
score-save = Simpan kartu
score-open = Buka kartu
score-reset = Kembali ke preset
score-copied = Tautan kartu sudah disalin. Isinya kartu, bukan lead.
score-copy-by-hand = Peramban tidak mengizinkan penyalinan. Ini tautannya:
score-bad-link = Kartu dalam tautan tidak terbaca: { $issue }
score-bad-file = Berkas ini bukan kartu yang terbaca: { $issue }
score-bad-storage = Kartu yang tersimpan tidak terbaca: { $issue }
score-tabs = Yang dilakukan
score-tab-lead = Satu lead
score-tab-card = Kartu

## Satu lead
score-lead-title = Yang diketahui tentang lead
score-as-of = Per tanggal
score-before = Terakhir kali
score-before-never = belum dinilai
score-forget = Kosongkan formulir
score-unknown = Tidak diketahui
score-other = Lainnya
score-yes = Ya
score-no = Tidak
score-times = kali, terakhir
score-count-of = { $field }: berapa kali
score-last-of = { $field }: hari terakhir
score-line = Garis penyerahan
score-this-lead = Lead ini
score-scale-title = Skala
score-scale-lead = Poin, dari { $least } sampai { $most }
score-scale-above = { $points } di atas garis
score-scale-on = tepat di garis, dan itu cukup
score-scale-below = { $points } di bawah garis
score-scale-band = { $band }: { $rest }
score-column-what = Apa
score-column-points = Poin
score-column-from = Mulai
score-matrix-title = Kecocokan dan minat
score-matrix-finding = { $cell }: kecocokan { $fit }, minat { $interest }
score-matrix-lead = Kecocokan ke atas, minat ke kanan; angka menandai batas tingkat
score-axis-fit = Kecocokan
score-axis-interest = Minat
score-axis-none = Bukan keduanya
score-here = { $cell } ← lead ini

## Yang menaikkan
score-lift-title = Yang akan menaikkannya
score-lift-to = Capai
score-lift-aim = { $name } di { $points }
score-lift-top = Sudah di atas garis dan di tingkat tertinggi.
score-lift-none = Kurang { $gap } poin, dan tidak ada yang ditanyakan kartu yang bisa menutupnya.
score-lift-single = Kurang { $gap } poin. Salah satu dari ini cukup:
score-lift-together = Kurang { $gap } poin. Satu perubahan tidak cukup; ini bersama-sama cukup:
score-lift-some = Kurang { $gap } poin. Ini bersama-sama cukup; mungkin ada jalan yang lebih pendek:
score-lift-way = { $field }: { $value } → { $score }
score-lift-try = Coba
score-lift-try-all = Coba semua
score-with = dengan { $list }
score-without = tanpa { $list }
score-never = tidak pernah
score-times-today = { $count } kali lagi, hari ini

## Rincian
score-ledger-title = Setiap poin dari { $score }
score-ledger-lead = Tiap kriteria seolah semuanya terjadi hari ini, lalu yang dikurangi usia dan yang dipotong batas. Buka satu baris untuk melihat aturannya.
score-sum = Skor
score-plus = +{ $points }
score-entry-decay = Memudar: { $name }
score-entry-decay-why = Yang dikurangi usia: poin tinggal separuh setiap waktu paruh.
score-entry-limit = Batas grup
score-entry-limit-why = Dijaga antara { $least } dan { $most }.
score-entry-scale = Ujung skala
score-entry-exclusion = Dikecualikan: { $name }

## Aturan dalam kata
score-and = dan
score-or = atau
score-and-more = { $list } dan { $count } lagi
score-says-is = { $field } adalah { $list }
score-says-contains = { $field } memuat { $list }
score-says-starts = { $field } diawali { $list }
score-says-ends = { $field } diakhiri { $list }
score-says-has = { $field } berisi { $list }
score-says-number = { $field } { $span }
score-says-age = { $field }, hari lalu { $span }
score-says-count = { $field }, kali { $span }
score-says-between = { $field } dari { $since } sampai { $until }
score-says-since = { $field } sejak { $since }
score-says-until = { $field } sampai { $until }
score-says-missing = { $field } tidak diketahui
score-says-known = { $field } diketahui
score-says-not = bukan ({ $what })
score-rule-age = { $field }, hari lalu
score-rule-each = { $field }: { $each } tiap kali, { $max } terbaru dihitung
score-rule-min = mulai { $min } kali
score-rule-half = separuh setelah { $days } hari
score-up-to = hingga { $points }
score-down-to = turun hingga { $points }
score-between = { $least } sampai { $most }

## Kartu: garis, tingkat, grup
score-line-title = Garis dan tingkat
score-line-lead = Skor di garis atau di atasnya diserahkan ke sales. Tingkat membagi skala dari yang terendah.
score-least = Skor terendah
score-most = Skor tertinggi
score-margin = Kelonggaran
score-margin-why = Lead yang tadinya di atas baru turun bila skornya lebih rendah dari kelonggaran, jadi 74 dan 76 tidak bolak-balik.
score-bands = Tingkat
score-add-band = Tambah tingkat
score-band-name = Nama tingkat { $row }
score-band-from = Tingkat { $row } mulai
score-band-lowest = semua di bawahnya
score-remove = Hapus
score-name = Nama
score-groups-title = Yang bernilai poin
score-groups-lead = Grup punya kelas dan batas; skor adalah jumlahnya. Buka satu baris untuk mengubahnya.
score-add-group = Tambah grup …
score-class = Kelas
score-class-explicit = Eksplisit: siapa mereka
score-class-implicit = Implisit: apa yang dilakukan
score-class-timeline = Waktu: kapan dibutuhkan
score-class-negative = Negatif: tanda transaksi gagal
score-axis = Dihitung di sisi
score-group-most = Paling banyak
score-group-least = Paling sedikit
score-at-most = paling banyak { $points }
score-at-least = paling sedikit { $points }
score-add-criterion = Tambah kriteria …
score-about = Tentang
score-a-condition = Syarat atas beberapa kolom
score-field-of-kind = { $name } ({ $kind })

## Kartu: aturan
score-points = Poin
score-points-of-row = Poin baris { $row }
score-values-of-row = Nilai baris { $row }
score-values-lead = Nilai dipisah koma, dan poinnya.
score-ranges-lead = Rentang pertama yang cocok berlaku. Kotak kosong berarti tanpa batas.
score-ages-lead = Hari sejak tanggal itu sampai hari penilaian; hari mendatang negatif. Rentang pertama yang cocok berlaku.
score-add-row = Tambah baris
score-otherwise = Selain itu
score-missing = Bila tidak diketahui
score-each = Poin tiap kali
score-min = Dihitung mulai
score-max = Terbaru yang dihitung
score-half-life = Waktu paruh
score-no-fading = tidak memudar
score-from = Batas bawah
score-to = Batas atas
score-turn = Batas { $sign }: ubah termasuk atau tidak

## Kartu: syarat
score-condition = Syarat
score-joint = Cara bagian digabung
score-all-of = Semua ini
score-any-of = Salah satu dari ini
score-not = Bukan
score-negate = Balik
score-add-test = Tambah uji
score-add-list = Tambah daftar di dalam
score-test = Uji
score-test-field = Kolom
score-test-texts = Nilai, dipisah koma
score-test-is = salah satu dari
score-test-contains = memuat
score-test-starts = diawali
score-test-ends = diakhiri
score-test-has = berisi salah satu dari
score-test-number = berupa angka
score-test-age = hari lalu
score-test-count = kali
score-test-between = antara dua hari
score-test-missing = tidak diketahui
score-since = Dari
score-until = Sampai

## Kartu: yang pergi ke tempat lain
score-exclusions-title = Yang bukan lead
score-exclusions-lead = Yang pertama cocok membuat skor 0 dan menyebut alasannya.
score-add-exclusion = Tambah pengecualian
score-routing-title = Ke mana lead pergi
score-routing-lead = Aturan pertama yang cocok berlaku. Tanpa itu lead ke sales mulai dari garis, dan ke nurture di bawahnya.
score-add-routing = Tambah aturan
score-route = Pergi ke
score-above-line = Juga lead yang mencapai garis
score-above-line-short = juga di atas garis
score-earlier = Tanyakan lebih dulu

## Kartu: matriks dan kolom
score-matrix-part-lead = Tingkat kecocokan dan minat, dan nama tiap sel.
score-matrix-on = Tampilkan matriks
score-levels-fit = Tingkat kecocokan
score-levels-interest = Tingkat minat
score-cut-fit = Kecocokan, tingkat { $row } mulai
score-cut-interest = Minat, tingkat { $row } mulai
score-cells = Nama sel: kecocokan terbaik di atas, minat tertinggi di kanan
score-cell-label = Nama sel: kecocokan tingkat { $fit }, minat tingkat { $interest }
score-fields-title = Yang diketahui tentang lead di kartu
score-fields-lead = Kolom yang ditanyakan kriteria, dan kolom berkas yang memuatnya.
score-add-field = Tambah kolom …
score-kind-text = teks
score-kind-number = angka
score-kind-date = tanggal
score-kind-set = kumpulan teks
score-kind-activity = aktivitas
score-in-column = kolom { $column }
score-column = Kolom dalam berkas
score-last-column = Kolom hari terakhir
score-separator = Entri dipisah dengan

## SQL
score-sql-title = Kartu sebagai SQL
score-sql-lead = Poin yang sama sampai digit terakhir di tempat lead Anda berada: gudang data menilai satu miliar lead.
score-sql-dialect = Basis data
score-sql-form = Bentuk
score-sql-query = Kueri dengan skor, tingkat, dan tujuan
score-sql-view = View
score-sql-expression = Satu ekspresi
score-sql-as-of = Usia dihitung sampai
score-sql-today = hari kueri dijalankan
score-sql-table = Tabel
score-sql-view-name = Nama view
score-sql-copy = Salin
score-sql-copied = Tersalin.
score-sql-by-hand = Peramban tidak mengizinkan penyalinan. Pilih teksnya langsung.
