# Mengukur nurturing: laporan.
measure-title = Ukur nurturing
measure-tab-report = Laporan
measure-tab-events = Dari peristiwa
measure-tab-agreement = Perjanjian

## Urungkan, tautan, berkas
measure-undo = Urungkan
measure-redo = Ulangi
measure-copy-link = Salin tautan
measure-save = Simpan sebagai berkas
measure-open = Buka laporan
measure-new = Mulai dari kosong
measure-example = Tampilkan contoh
measure-is-example = Angka-angka ini contoh. Timpa, tempelkan angka Anda, atau buka berkas.
measure-bad = Ini tidak dapat dibaca, dan laporan tetap seperti semula. { $issue }
measure-not-text = Berkas ini tidak dapat dibaca.
measure-file-blank = Berkas ini hanya berisi baris kosong.
measure-copied = Tautan ada di papan klip. Semua angka ada di dalamnya dan tidak dikirim ke mana pun.
measure-by-hand = Salin tautan ini
measure-too-long = Laporan ini terlalu panjang untuk tautan. Simpan sebagai berkas.
measure-no-storage = Perangkat ini tidak dapat mengingat laporan.
measure-issue-syntax = Ini bukan laporan: teksnya tidak terbaca mulai baris { $line }, kolom { $column }.
measure-issue-unknown = Laporan tidak memiliki isian ini.
measure-issue-version = Laporan ini dari versi yang lebih baru. Muat ulang halaman untuk mendapat versi terbaru.

## Kalimat
measure-nothing = Ketik, tempel, atau buka angka beberapa bulan, dan baris ini akan mengatakan apa yang baru.
measure-too-little = { $month }: data terlalu sedikit untuk menilai. Perlu empat bulan sebelumnya dan lima lead untuk dihitung.
measure-quiet = { $month }: tidak ada yang baru. Semua { $count } angka masih dalam batas kebetulan.
measure-news = { $month }: { $list }; { $count ->
   *[other] ini bukan kebetulan.
}
measure-news-rest = Selebihnya masih dalam batas kebetulan.
measure-news-more = { $count ->
   *[other] { $count } lainnya juga berubah.
}
measure-rose = { $metric } naik menjadi { $value }
measure-fell = { $metric } turun menjadi { $value }
measure-list-mark = {", "}
measure-alarms = Dari { $count } angka yang dapat dinilai, kira-kira { $alarms } akan keliru disebut berubah pada bulan tanpa perubahan.
measure-month = Bulan
measure-campaign = Kampanye
measure-all-campaigns = Semuanya

## Metrik
measure-metrics = { $month }, metrik demi metrik
measure-part-leads = Lead dan tahap
measure-part-mail = E-mail
measure-part-rates = Dari tahap ke tahap
measure-part-cost = Biaya
measure-part-revenue = Pendapatan
measure-first = bulan pertama
measure-points = { $by } poin
measure-is-news = berubah
measure-not-news = tidak berubah
measure-little-data = data kurang
measure-not-judged = tidak dinilai
measure-span = { $low } sampai { $high }
measure-value = Nilai
measure-limits = Batas sebuah bulan bila tidak ada yang berubah
measure-verdict = Penilaian
measure-course = { $metric }: { $count ->
    [0] tidak ada bulan yang menonjol
   *[other] { $count } bulan menonjol
}
measure-course-desc = Setiap titik adalah satu bulan. Pita menunjukkan letak yang diharapkan menurut bulan-bulan sebelumnya; titik di luar pita adalah perubahan.
measure-verdict-better = Berubah menjadi lebih baik: di luar { $limits } menurut { $history } bulan sebelumnya. Bulan tanpa perubahan menyimpang sejauh ini dengan peluang { $chance }.
measure-verdict-worse = Berubah menjadi lebih buruk: di luar { $limits } menurut { $history } bulan sebelumnya. Bulan tanpa perubahan menyimpang sejauh ini dengan peluang { $chance }.
measure-verdict-news = Berubah: di luar { $limits } menurut { $history } bulan sebelumnya. Bulan tanpa perubahan menyimpang sejauh ini dengan peluang { $chance }.
measure-verdict-quiet = Tidak berubah: dalam { $limits }, seperti yang diharapkan dari { $history } bulan sebelumnya.
measure-sample-rate = Bila perubahannya nyata, bulan dengan { $sample } yang masuk akan menunjukkannya.
measure-sample-count = Bila perubahannya nyata, bulan dengan jumlah { $sample } akan menunjukkannya.
measure-sample-months = Bila perubahannya nyata, { $months } bulan seperti ini berturut-turut akan menunjukkannya.
measure-verdict-little = Data terlalu sedikit untuk menilai.
measure-little-months = { $months ->
   *[other] Perlu { $months } bulan lagi sebelumnya.
}
measure-little-sample = Perlu { $sample } dalam sebulan.
measure-interval = Dengan angka bulan ini, nilai sebenarnya terletak antara { $low } dan { $high } pada 95 dari 100 kasus. Teramati: { $value }.
measure-changed = Terhadap { $month } ({ $before }): { $by }, dari { $low } sampai { $high }. Ini mungkin kebetulan.
measure-changed-sure = Terhadap { $month } ({ $before }): { $by }, dari { $low } sampai { $high }.
measure-changed-bare = Terhadap { $month } ({ $before }): { $by }.
measure-missing-costs = Biayanya lebih tinggi dari ini: { $list } tidak diketahui.
measure-no-benchmark = Tidak ditemukan studi bertingkat untuk metrik ini, jadi tidak ada pembandingnya.
measure-lies-within = Tolok ukur { $level } ({ $segment }): tidak ada beda di luar kebetulan.
measure-lies-below = Tolok ukur { $level } ({ $segment }): di bawahnya, lebih dari kebetulan.
measure-lies-above = Tolok ukur { $level } ({ $segment }): di atasnya, lebih dari kebetulan.
measure-source = Tingkat { $grade }: { $title }, { $year }
measure-grade-a = A, data mentah atau studi yang diaudit
measure-grade-b = B, pelanggan penyedia sendiri
measure-grade-c = C, survei
measure-why = Cara menghitungnya
measure-why-count = { $name }: { $value }, seperti dilaporkan.
measure-why-rate = { $part } / { $whole } = { $over } / { $under } = { $result }
measure-why-share = { $part } / ({ $part } + { $rest }) = { $over } / { $under } = { $result }
measure-why-cost-per = Biaya / { $name } = { $over } / { $under } = { $result }
measure-why-cost = Biaya program + biaya tenaga kerja × porsinya + biaya teknologi × porsinya = { $result }
measure-why-revenue-per-customer = Pendapatan / pelanggan = { $over } / { $under } = { $result }
measure-why-revenue-per-cost = Pendapatan / biaya = { $over } / { $under } = { $result }
measure-why-roi = (Pendapatan × margin − biaya) / biaya = ({ $over } × { $margin } − { $under }) / { $under } = { $result }. Marginnya dari rencana.
measure-why-wilson = Selangnya menurut Wilson, 95 %.
measure-why-garwood = Selangnya selang eksak Garwood untuk cacahan, 95 %.
measure-why-garwood-cost = Biayanya diketahui; selangnya dari jumlah pembaginya (Garwood, 95 %).
measure-why-exact = Jumlah uangnya diketahui, jadi tidak ada selang.
measure-why-customers = Selangnya dari jumlah pelanggan (Garwood, 95 %), masing-masing senilai rata-ratanya.
measure-why-news = Batasnya adalah batas prakiraan dari bulan-bulan sebelumnya: kebetulan dan apa pun yang membuat bulan berbeda, keduanya ditaksir dari sana. Satu dari dua puluh bulan yang tenang jatuh di luarnya.

## Kebocoran
measure-leaks = Di mana corong merugi?
measure-leaks-blank = Isi dulu rencananya: dari sanalah nilai lead yang hilang.
measure-leaks-none-seen = Laporan tidak mencatat dua tahap yang bersebelahan dalam rencana di layar
measure-leaks-none = Tidak ada langkah yang tertinggal dari pembandingnya
measure-leak-sure = { $from } ke { $to } merugi { $money }, dan itu bukan kebetulan
measure-leak-maybe = { $from } ke { $to } tampaknya merugi { $money }, tetapi mungkin kebetulan
measure-leak-is-sure = pasti tertinggal
measure-leak-may-be = mungkin kebetulan
measure-leak-is-none = tidak tertinggal
measure-step = { $from } ke { $to }
measure-leak-seen = Teramati: { $rate } ({ $converted } dari { $entered }; { $low } sampai { $high }).
measure-leak-plan = Rencana: { $rate }.
measure-leak-benchmark = Tolok ukur: { $rate }, { $segment }.
measure-leak-worth = Laba { $money } selama periode rencana ({ $range }), { $customers } pelanggan
measure-leak-ahead = Unggul { $money } laba selama periode rencana
measure-against = Dibandingkan dengan
measure-against-all = Studi pertama untuk tiap langkah
measure-against-plan = Tingkat konversi rencana sendiri
measure-leaks-stages = Hanya langkah antara tahap yang ada di rencana yang dinilai. Beri rencana tahap lead, MQL, SAL, dan SQL untuk melihat semuanya.
measure-leaks-why = Semua tingkat yang teramati menggantikan tingkat rencana; lalu tiap langkah sendirian diatur ke pembandingnya, dan selisih labanya adalah kerugiannya. Rentangnya memakai kedua ujung selang. Jadi langkah yang memang rendah tidak merugi, dan celah kecil tepat sebelum pelanggan bisa menjadi yang termahal.

## Yang dirawat dan yang tidak
measure-groups = Apakah nurturing berhasil?
measure-groups-ask = Isi kedua kelompok untuk melihat apakah nurturing membuat perbedaan
measure-groups-more = Lead yang dirawat lebih sering berhasil: { $by }
measure-groups-less = Lead yang dirawat lebih jarang berhasil: { $by }
measure-groups-open = { $by }, mungkin kebetulan
measure-nurtured = Dirawat
measure-others = Tidak dirawat
measure-converted = Menjadi peluang
measure-entered = Dari sejumlah lead
measure-groups-rates = Dirawat { $nurtured } ({ $nurtured-low } sampai { $nurtured-high }), lainnya { $others } ({ $others-low } sampai { $others-high }).
measure-groups-apart = Selisih { $by }, dari { $low } sampai { $high }. Peluang bahwa yang dirawat lebih baik adalah { $chance }.
measure-groups-needed = Untuk memastikan selisih sebesar ini, tiap kelompok perlu { $needed } lead (peluang melihatnya: { $power }).
measure-groups-random = Hanya pembagian acak yang menunjukkan bahwa nurturing penyebabnya. Lead yang dipilih mungkin memang lebih baik sejak awal.
measure-groups-clear = Hapus perbandingan
measure-groups-why = Tingkat dengan selang Wilson, selisih dengan selang Newcombe, keduanya 95 %. Peluangnya dari satu hukum Beta di atas yang lain (prior Jeffreys). Sampelnya menurut Fleiss untuk dua tingkat pada 5 %.
measure-folklore-fits = Orang bilang peluang naik { $uplift }. Itu cerita tanpa tingkat: sumbernya tidak ditemukan, dan tidak ada yang dihitung darinya. Ia terletak dalam yang teramati.
measure-folklore-not = Orang bilang peluang naik { $uplift }. Itu cerita tanpa tingkat: sumbernya tidak ditemukan, dan tidak ada yang dihitung darinya. Ia tidak cocok dengan yang teramati.

## Angka
measure-figures = Angka-angka
measure-figures-hint = Ketik, atau tempelkan sel dari lembar kerja di mana saja di sini. Kotak kosong berarti tidak diketahui, bukan nol.
measure-kind-leads = Lead dan tahap
measure-kind-mail = E-mail
measure-kind-money = Uang
measure-figure-new-leads = Lead baru
measure-figure-reopened-leads = Lead dibuka lagi
measure-figure-emails-sent = E-mail terkirim
measure-figure-delivered = Sampai
measure-figure-opened = Dibuka
measure-figure-clicked = Diklik
measure-figure-mqls = MQL
measure-figure-sals = SAL
measure-figure-sqls = SQL
measure-figure-customers = Pelanggan
measure-figure-revenue = Pendapatan
measure-figure-programme-cost = Biaya program
measure-figure-labour-cost = Biaya tenaga kerja
measure-figure-labour-share = Porsi tenaga kerja
measure-figure-technology-cost = Biaya teknologi
measure-figure-technology-share = Porsi teknologi
measure-remove = Hapus
measure-remove-row = Hapus { $row }
measure-older = Tampilkan { $count } baris lama
measure-add-month = Bulan berikutnya
measure-add-campaign = Kampanye, bila ada
measure-add = Tambah
measure-paste = Tempel dari lembar kerja
measure-csv = Buka berkas CSV
measure-paste-label = Bulan dari lembar kerja
measure-paste-example = Bulan, MQL, Biaya program …
measure-paste-none = Tidak ada baris dengan judul yang dikenal: minimal bulan dan satu angka, misalnya "Bulan" dan "MQL".
measure-paste-read = { $count ->
   *[other] { $count } bulan dipahami.
}
measure-paste-left = Kolom yang dilewati: { $list }.
measure-paste-turned = Bulan berjajar mendatar, jadi lembarnya diputar.
measure-paste-doubts = { $count ->
   *[other] { $count } sel meragukan:
}
measure-doubt-month = bukan bulan, jadi barisnya dilewati.
measure-doubt-range = harus antara { $min } dan { $max }, jadi dilewati.
measure-doubt-ambiguous = dibaca sebagai { $read }; mungkin maksudnya { $other }.
measure-doubt-repeated = sudah ada, jadi baris ini dilewati.
measure-take = Pakai bulan-bulan ini
measure-merge = Tambahkan, timpa yang sudah ada
measure-replace = Ganti semua bulan
