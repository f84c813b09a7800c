# Leads whose end is known: how good the card was, what its line earned, and a card learned from them.

score-tab-history = Riwayat
score-says-history = Uji kartu dengan prospek yang menang dan kalah
score-history-example = example.csv
score-history-is-example = Contoh yang sudah dikerjakan: 4.000 prospek rekaan yang cocok dengan kartu ini beserta hasilnya. Pilih berkas Anda sendiri dengan kolom yang menyebut menang atau kalah; berkas dibaca di perangkat ini dan tidak dikirim ke mana pun.
score-history-judging = Membaca bagaimana prospek berakhir …
score-history-which = Tidak ada kolom yang jelas menyebut prospek mana yang menang. Pilih di bawah.

## The answer
score-history-card-better = Kartu ini memilah calon pemenang lebih baik daripada kebetulan, dan { $line }
score-history-card-unsure = Prospek ini belum membuktikan kartu lebih baik daripada kebetulan, dan { $line }
score-history-card-worse = Kartu ini lebih buruk daripada kebetulan, seolah terbalik, dan { $line }
score-history-line-earns = garis { $line } menghasilkan laba { $profit }.
score-history-line-loses = garis { $line } merugi { $profit }.
score-history-line-unsure = garis { $line } menghasilkan laba { $profit }, yang bisa jadi hanya untung-untungan.
score-history-line-unsure-loss = garis { $line } merugi { $profit }, yang bisa jadi hanya nasib buruk.
score-history-line-nobody = tidak ada prospek yang mencapai garis { $line }.
score-history-no-end = Belum ada prospek yang selesai: { $open } masih berjalan. Tentukan di bawah nilai mana yang berarti menang dan kalah.
score-history-none-won = Tidak satu pun dari { $count } prospek menang, jadi tidak ada yang dapat dibandingkan. Tentukan di bawah nilai mana yang berarti menang.
score-history-all-won = Semua { $count } prospek menang, jadi tidak ada yang dapat dibandingkan. Tentukan di bawah nilai mana yang berarti kalah.
score-history-flattered = Kartu ini dipelajari dari prospek yang sama, jadi di sini tampak lebih baik: pada prospek yang disisihkan AUC-nya { $auc }.
score-history-fact-leads = { $leads } prospek, { $won } menang ({ $share })
score-history-fact-sides = menang di atas garis { $above }, di bawah { $below }
score-history-fact-open = { $count } masih berjalan, tidak dihitung
score-history-fact-unread = { $count } baris tidak terbaca

## Money
score-history-money = Biaya dan hasil satu prospek
score-history-cost = Biaya menggarap satu prospek
score-history-value = Laba kotor satu kemenangan
score-history-capacity = Prospek yang sanggup digarap sales
score-history-capacity-none = semua
score-history-money-from-plan = Biaya dan laba kotor diambil dari rencana Anda.
score-history-money-plan = Kembali ke angka rencana
score-history-money-range = Angka dari 0 sampai 1.000.000.000.000.

## The line
score-history-profit = Laba
score-history-profit-better = Garis { $best } akan menghasilkan { $more } lebih banyak daripada garis { $line }
score-history-profit-fine = Tidak ada garis yang pasti lebih baik daripada { $line }, yang menghasilkan { $profit }
score-history-profit-nobody = Tidak ada garis yang untung: setiap prospek yang digarap berbiaya lebih besar daripada hasilnya
score-history-profit-how = Laba dari prospek ini jika semua yang mencapai garis digarap, mulai dari yang terbaik. Geser garisnya.
score-history-profit-desc = Kurva laba menurut garis penyerahan, dengan garis terbaik ditandai dan satu garis yang dapat digeser.
score-history-profit-best = Garis terbaik { $line }: { $profit }
score-history-best-short = Terbaik { $line }
score-history-profit-says = { $line }: { $profit }
score-history-profit-caption = Laba menurut garis, { $leads } prospek
score-history-band = Prospek yang sama diundi ulang berkali-kali: dalam sembilan dari sepuluh undian, laba di { $line } berada di antara { $low } dan { $high }. Garis terbaik berada di antara { $from } dan { $to }, dan { $best } mengalahkan garis Anda dalam { $sure } undian. Karena dipilih setelah hasilnya diketahui, labanya terlalu indah sekitar { $optimism }.
score-history-band-own = Prospek yang sama diundi ulang berkali-kali: dalam sembilan dari sepuluh undian, laba di { $line } berada di antara { $low } dan { $high }. Pilihan terbaik mengalahkan garis ini dalam { $sure } undian dan terlalu indah sekitar { $optimism }.
score-history-try-best = Coba { $line }
score-history-take-line = Pindahkan garis kartu ke { $line }
score-history-back = Kembali ke { $line }
score-history-above = Prospek di garis atau di atasnya
score-history-rate = Tingkat menang

## Both sides
score-history-side = Prospek
score-history-side-above = { $line } ke atas
score-history-side-below = Di bawah { $line }
score-history-won = Menang
score-history-between = ({ $low }–{ $high })
score-history-sides-apart = Prospek di atas { $line } menang { $times } kali lebih sering daripada yang di bawahnya
score-history-sides-close = Garis { $line } tidak jelas memisahkan yang menang dari yang kalah
score-history-why = Cara menghitungnya
score-history-sides-why = Jumlah menang dibagi jumlah prospek di sisi itu. Dalam kurung: selang 95 % menurut Wilson; dengan prospek sebanyak ini, kebetulan saja dapat menggeser tingkatnya sejauh itu.

## Pictures
score-history-gain-finding = { $share } prospek terbaik memuat { $gain } kemenangan: { $lift } kali kebetulan
score-history-gain-how = Bagian kemenangan di antara prospek berskor tertinggi; garis putus-putus: digarap tanpa urutan.
score-history-gain-desc = Kurva bagian kemenangan menurut bagian prospek yang digarap, di atas garis lurus untuk kebetulan.
score-history-gain-point = { $share } prospek terbaik: { $gain } kemenangan, { $lift } kali kebetulan
score-history-gain-caption = Kemenangan menurut prospek yang digarap
score-history-worked = Prospek digarap
score-history-won-share = Dari semua kemenangan
score-history-calibration-finding = Peluang yang dibaca dari skor meleset rata-rata { $gap }
score-history-calibration-how = Mendatar: peluang yang diwakili skor, dipelajari dari prospek lain. Tegak: berapa yang menang, dengan selang 95 %. Di garis putus-putus keduanya sama.
score-history-calibration-desc = Titik tingkat menang yang diperkirakan dan yang terjadi beserta selangnya, di dekat diagonal tempat keduanya sama.
score-history-calibration-point = Perkiraan { $predicted }, menang { $observed }, antara { $low } dan { $high }, { $leads } prospek
score-history-calibration-caption = Tingkat menang yang diperkirakan dan yang terjadi
score-history-predicted = Perkiraan
score-history-observed = Menang
score-history-interval = Selang 95 %
score-history-drift-weak = { $count ->
    [one] Kartu lebih buruk daripada biasanya pada { $month }
   *[other] Kartu lebih buruk daripada biasanya dalam { $count } bulan, terakhir { $month }
}
score-history-drift-steady = Kartu sama baiknya di setiap bulan seperti secara keseluruhan
score-history-drift-how = AUC prospek yang dibuka pada bulan itu: 0,5 kebetulan, 1 sempurna.
score-history-drift-desc = Garis AUC per bulan, dengan batas tempat bulan dengan prospek sebanyak itu semestinya berada.
score-history-drift-point = { $month }: AUC { $auc }, { $leads } prospek, { $won } menang
score-history-drift-band = Tempat { $all } bulan berada selama tidak ada yang berubah (AUC { $auc })
score-history-drift-caption = Kartu per bulan
score-history-drift-shift = Skor pada { $month } tersebar lain daripada sebelumnya (indeks kestabilan { $shift }; di atas 0,25 berarti populasi lain).
score-history-shift = Indeks kestabilan

## Figures
score-history-figures = Kartu dalam angka
score-history-figures-how = Setiap angka membuka arti dan cara menghitungnya.
score-history-auc = AUC
score-history-auc-why = Peluang bahwa prospek yang menang berskor di atas yang kalah, skor sama dihitung setengah: { $auc } atas semua pasangan { $won } menang dan { $lost } kalah. 0,5 kebetulan, 1 sempurna. Dalam kurung: selang 95 % menurut DeLong.
score-history-ks = Jarak KS
score-history-ks-why = Selisih terbesar antara bagian yang menang dan yang kalah di atas suatu garis: { $share }, pada { $line }.
score-history-gain = { $share } terbaik
score-history-gain-value = { $gain } kemenangan (×{ $lift })
score-history-gain-why = Jika hanya { $share } prospek terbaik digarap, { $gain } kemenangan ada di antaranya: { $gain } ÷ { $share } = { $lift } kali lebih banyak daripada tanpa urutan.
score-history-brier = Skor Brier
score-history-brier-why = Rata-rata (peluang − hasil)²: { $brier } = keandalan { $reliability } − resolusi { $resolution } + ketidakpastian { $uncertainty } + di dalam kelompok { $within }. Makin rendah makin baik; keandalan dekat 0 berarti peluangnya dapat dipercaya. Peluang dipelajari dari prospek kelompok lain.
score-history-loss = Log loss
score-history-loss-why = Rata-rata −ln(peluang yang diberikan pada yang terjadi): { $loss }. Makin rendah makin baik; yakin tetapi salah dihukum berat.
score-history-precision = Presisi pada garis
score-history-precision-why = Pada { $line }: { $won } menang dari { $worked } yang digarap.
score-history-recall = Recall pada garis
score-history-recall-why = Pada { $line }: { $won } dari semua { $all } prospek yang menang digarap.
score-history-profit-why = Pada { $line }: { $won } kemenangan × { $value } − { $worked } prospek × { $cost } = { $profit }.

## The learned card
score-history-learned = Kartu yang dipelajari dari prospek ini
score-history-learned-name = Kartu hasil belajar
score-history-learning = Belajar: kolom dipotong, ditimbang, dan diuji pada prospek yang disisihkan …
score-history-no-lesson = Tidak ada yang dapat dipelajari: perlu prospek menang dan kalah serta paling sedikit satu kolom.
score-history-no-columns = Belum ada kolom yang dipilih untuk dipelajari.
score-history-learned-better = Kartu hasil belajar memilah lebih baik: AUC { $own }, buatan tangan { $hand }
score-history-learned-worse = Kartu hasil belajar tidak memilah lebih baik: AUC { $own }, buatan tangan { $hand }
score-history-learned-few = Hasil terlalu sedikit untuk menguji kartu pada prospek yang disisihkan.
score-history-gate-enough = Data cukup: { $outcomes } hasil dari jenis yang lebih jarang untuk { $parameters } parameter bebas, { $each } masing-masing; diminta paling sedikit 10.
score-history-gate-few = Data terlalu sedikit: { $outcomes } hasil dari jenis yang lebih jarang untuk { $parameters } parameter bebas, padahal diminta 10 masing-masing. Yang dipelajari dihitung { $weight }, sisanya tetap mengikuti kartu Anda.
score-history-alarms = { $count ->
    [one] { $count } kolom tampaknya sudah tahu hasilnya. Jika diisi belakangan, keluarkan di bawah.
   *[other] { $count } kolom tampaknya sudah tahu hasilnya. Jika diisi belakangan, keluarkan di bawah.
}
score-history-alarm-auc = Kolom ini saja memilah dengan AUC { $auc }; di atas 0,85 mencurigakan.
score-history-alarm-information = Nilai informasinya { $value }; di atas 0,5 mencurigakan.
leak-outcome = Namanya menyebut hasil itu sendiri.
leak-reason = Namanya menyebut alasan, yang baru diketahui di akhir.
leak-closing = Namanya menyebut penutupan, yang terjadi di akhir.
leak-money = Namanya menyebut uang yang dibayar, yang datang setelah menang.
leak-stage = Namanya menyebut tahap tempat transaksi berakhir.
leak-judgement = Namanya menyebut catatan sales setelah berbicara.
leak-last-contact = Namanya menyebut kontak terakhir, yang menunggu akhir.
score-history-compared = Buatan tangan dan hasil belajar, dibandingkan
score-history-figure = Angka
score-history-by-hand = Buatan tangan
score-history-by-card = Kartu hasil belajar
score-history-by-regression = Regresi
score-history-best-profit = Laba di garis terbaiknya
score-history-learned-sample = Prospeknya sangat banyak, jadi kartu belajar dari { $leads } di antara { $all } prospek yang diambil merata dari seluruh berkas.
score-history-learned-why = Dari { $leads } prospek, { $won } menang. Kartu memberi poin bobot bukti (WoE) yang digabung oleh regresi logistik berpenalti; regresinya sendiri ada di sebelahnya. Prospek dibagi lima; tiap bagian dinilai oleh yang dipelajari dari empat bagian lain, dan penalti serta kalibrasi juga dipilih di sana.
score-history-open-card = Buka kartu hasil belajar
score-history-opened = Kartu hasil belajar terbuka di tab “Kartu”, dan jawaban di atas kini miliknya. Urungkan untuk mengembalikan kartu Anda.
score-name-learned = Hasil belajar
score-name-base = Untuk setiap prospek
score-history-needs-rule = Dengan hasil sesedikit ini yang dipelajari bersandar pada kartu Anda, jadi tidak dapat berdiri sebagai kartu sendiri.
score-history-card-empty = Tidak ada kolom yang cukup berarti untuk sebuah kartu.
score-history-card-scale = Poinnya melampaui yang dapat dimuat kartu.
score-history-left-out = Tidak dimuat karena kartu tidak punya tempat: { $columns }
score-history-difference = Perbedaan terbesar: “{ $column }” berbobot { $own } di kartu hasil belajar, { $hand } di buatan tangan
score-history-difference-how = Bagian poin yang dapat digerakkan satu kolom. Batang penuh: hasil belajar. Garis tepi: buatan tangan.
score-history-difference-desc = Dua batang untuk setiap kolom: bagian poinnya di kartu hasil belajar dan di kartu buatan tangan.
score-history-difference-caption = Bobot setiap kolom
score-history-information = Nilai informasi
score-history-without = Tidak dipelajari karena tampaknya diisi belakangan atau Anda keluarkan: { $columns }
score-history-columns = { $count ->
    [one] Dipelajari dari { $count } kolom; pilih yang lain
   *[other] Dipelajari dari { $count } kolom; pilih yang lain
}

## Into the plan
score-history-hand = Masukkan garis { $line } ke rencana Anda
score-history-hand-how = Yang ditunjukkan prospek ini menjadi bukti bagi tingkat konversi rencana, sehingga garis, kapasitas, dan target dinilai bersama.
score-history-hand-reach = { $from } → { $to }: { $converted } dari { $entered } mencapai garis ({ $share })
score-history-hand-win = { $from } → { $to }: { $converted } dari { $entered } di atas garis menang ({ $share })
score-history-hand-none = Tidak ada prospek di atas garis ini yang menang, jadi tidak ada bukti untuk tingkat konversi.
score-history-hand-do = Pakai sebagai bukti
score-history-hand-done = Sudah di rencana: untuk { $goal } pelanggan Anda perlu { $needed } × { $stage }; riwayat ini punya { $above } di atas garis.
score-history-hand-short = Sales sanggup menggarap { $capacity }: kurang untuk target.
score-history-hand-enough = Sales sanggup menggarap { $capacity }: cukup.
score-history-hand-plan = Lihat rencana
score-history-source = { $file }, garis { $line }

## How the file is read
score-history-setup = Cara berkas dibaca
score-history-outcome = Kolom berisi hasil
score-history-values = { $count ->
    [one] { $count } nilai dan artinya
   *[other] { $count } nilai dan artinya
}
score-history-value-column = Nilai
score-history-means = Artinya
score-history-blank = (kosong)
score-history-fate-won = Menang
score-history-fate-lost = Kalah
score-history-fate-open = Masih berjalan
