# Tuas mana yang paling menggerakkan, dan apa yang harus benar.

## The parts
levers-moves = Yang paling menggerakkan
levers-offers = Hasil perubahan untuk uangnya
levers-seek = Apa yang harus benar
levers-knowing = Berapa nilai sebuah pengetahuan
levers-sales = Apa yang bisa diubah tim penjualan

## Measures
levers-measure = Bandingkan menurut
levers-measure-chance = Peluang mencapai target
levers-measure-customers = Pelanggan yang diharapkan
levers-measure-roi = ROI
levers-measure-profit = Laba
levers-times = { $ratio }×
levers-points = { $points } poin
levers-days = { $days } hari

## Inputs; [within] stands inside a sentence
levers-input-volume = { $form ->
    [within] jumlah { $stage }
   *[alone] Jumlah { $stage }
}
levers-input-rate = { $form ->
    [within] tingkat konversi { $from } ke { $to }
   *[alone] Konversi { $from } ke { $to }
}
levers-input-cost = { $form ->
    [within] biaya per entri { $stage }
   *[alone] Biaya per entri, { $stage }
}
levers-input-fixed = { $form ->
    [within] biaya tetap “{ $name }”
   *[alone] Biaya tetap “{ $name }”
}
levers-input-value = { $form ->
    [within] nilai per pelanggan
   *[alone] Nilai per pelanggan
}
levers-input-margin = { $form ->
    [within] margin kotor
   *[alone] Margin kotor
}
levers-input-cold-leads = { $form ->
    [within] jumlah lead yang mendingin
   *[alone] Lead yang mendingin
}
levers-input-cold-share = { $form ->
    [within] porsi yang mendingin
   *[alone] Porsi yang mendingin
}
levers-input-half-life = { $form ->
    [within] waktu paruh lead
   *[alone] Waktu paruh lead
}
levers-input-shelf-life = { $form ->
    [within] masa simpan lead
   *[alone] Masa simpan lead
}
levers-input-patience = { $form ->
    [within] kesabaran lead
   *[alone] Kesabaran lead
}
levers-input-follow-up = { $form ->
    [within] waktu tindak lanjut
   *[alone] Waktu tindak lanjut
}
levers-input-follow-up-mean = { $form ->
    [within] rata-rata waktu tindak lanjut
   *[alone] Rata-rata waktu tindak lanjut
}
levers-input-follow-up-median = { $form ->
    [within] median waktu tindak lanjut
   *[alone] Median waktu tindak lanjut
}
levers-input-reps = { $form ->
    [within] jumlah tenaga penjualan
   *[alone] Tenaga penjualan
}
levers-input-leads-per-rep = { $form ->
    [within] lead per tenaga penjualan sehari
   *[alone] Lead per tenaga penjualan sehari
}
levers-input-recycle-share = { $form ->
    [within] porsi yang digarap lagi
   *[alone] Porsi yang digarap lagi
}
levers-input-recycle-factor = { $form ->
    [within] peluang lead daur ulang dibanding lead baru
   *[alone] Peluang lead daur ulang
}
levers-input-recycle-cost = { $form ->
    [within] biaya per lead daur ulang
   *[alone] Biaya per lead daur ulang
}

## What moves it most
levers-finding-chance = Peluang paling digerakkan oleh { $input }: dari { $low } sampai { $high }.
levers-finding-customers = Jumlah pelanggan paling digerakkan oleh { $input }: dari { $low } sampai { $high }.
levers-finding-roi = ROI paling digerakkan oleh { $input }: dari { $low } sampai { $high }.
levers-finding-profit = Laba paling digerakkan oleh { $input }: dari { $low } sampai { $high }.
levers-nothing-moves = Tidak ada masukan di rencana ini yang menggerakkan angka itu.
levers-subtitle = { $measure } bila tiap masukan berada di ujung rendah dan tingginya sendiri, yang lain tetap, pada { $volume }. Yang terisi: ujung tinggi. Tekan baris untuk menuju kolomnya.
levers-level = Rencana: { $figure }
levers-all = Tampilkan semua { $count } masukan
levers-few = Tampilkan lebih sedikit
levers-basis-evidence = bukti Anda, 10–90%: { $low } sampai { $high }
levers-basis-range = rentang Anda, 10–90%: { $low } sampai { $high }
levers-basis-months = bulan bervariasi, 10–90%: { $low } sampai { $high }
levers-basis-typed = diketik, ±10%: { $low } sampai { $high }
levers-basis-typed-one = diketik, ±1: { $low } sampai { $high }
levers-row-says = { $input }, { $basis }. Di ujung rendah { $low }, di ujung tinggi { $high }. Menuju kolomnya.
levers-column-input = Masukan
levers-column-ends = Ujung rendah dan tinggi
levers-column-low = Di ujung rendah
levers-column-high = Di ujung tinggi

levers-why-moves = Cara menghitungnya
levers-why-how = Rencana dijalankan ke depan: jumlah lead di puncak tetap, satu masukan digeser ke ujung rendah dan ujung tingginya, dan yang lain tidak berubah. Masukan yang tidak menggerakkan angka ini tidak ditampilkan.
levers-why-chance = Peluang = probabilitas paling sedikit { $goal } pelanggan dari { $volume }; diharapkan { $customers }. Hasilnya { $chance }.
levers-why-customers = Pelanggan yang diharapkan = { $volume } × { $share } (konversi sampai pelanggan, setelah yang mendingin) = { $customers }.
levers-why-roi = ROI = (laba kotor { $gross } − pengeluaran { $spend }) ÷ pengeluaran { $spend } = { $roi }.
levers-why-profit = Laba = laba kotor { $gross } − pengeluaran { $spend } = { $profit }.
levers-why-first = Dengan { $input } sebesar { $low } hasilnya { $atLow }, sebesar { $high } hasilnya { $atHigh }.
levers-why-evidence = Bukti: ujungnya adalah kuantil 10 dan 90% dari yang masih mungkin menurut hitungan Anda (distribusi Beta Jeffreys).
levers-why-range = Rentang: ujungnya adalah kuantil 10 dan 90% dari distribusi PERT atas nilai rendah, wajar, dan tinggi Anda.
levers-why-months = Bulan bervariasi: ujungnya adalah kuantil 10 dan 90% dari konversi satu bulan di antara bulan-bulan yang bervariasi.
levers-why-typed = Angka yang diketik tidak mengatakan seberapa pasti dirinya, jadi semuanya digeser sama, 10%. Beri bukti atau rentang, dan batangnya mendapat lebarnya sendiri.

## What a change brings for its money
levers-offers-none = Tambahkan perubahan yang bisa Anda biayai, dan lihat hasilnya.
levers-offers-finding = Laba { $profit } untuk tiap { $one }: { $offer }.
levers-offers-finding-free = Tanpa biaya tambahan, laba bertambah: { $offer }.
levers-offers-finding-none = Tidak satu pun perubahan ini kembali modal.
levers-offer-more = { $input }, naik { $change } seharga { $price }
levers-offer-less = { $input }, turun { $change } seharga { $price }
levers-offer-more-free = { $input }, naik { $change }
levers-offer-less-free = { $input }, turun { $change }
levers-offer-brings = { $customers } pelanggan, peluang { $points }, laba { $profit }
levers-offer-remove = Hapus: { $offer }
levers-offers-full = Paling banyak { $most } perubahan dibandingkan. Hapus satu untuk menambah yang lain.
levers-per-money = { $profit } per { $one }
levers-per-money-free = tanpa biaya tambahan
levers-per-money-none = tidak menghasilkan
levers-draft = Perubahan dan harganya
levers-draft-input-label = Ubah
levers-draft-change = Sebesar
levers-draft-points = Sebesar (poin)
levers-draft-price = Seharga
levers-draft-add = Tambah

levers-slopes-one = Tidak ada tahap yang istimewa: konversi mana pun yang naik 1% menambah pelanggan 1%.
levers-slopes-same = Konversi mana pun yang naik 1% menambah pelanggan { $percent }%.
levers-slopes-range = Konversi yang naik 1% menambah pelanggan { $low } sampai { $high }%.
levers-slopes-caption = Hasil bila konversi naik sedikit
levers-column-rate = Konversi
levers-column-percent = Naik 1%
levers-column-point = Naik 1 poin
levers-slope-name = { $from } ke { $to }
levers-percent-more = { $percent }%
levers-customers-more = { $customers } pelanggan

levers-why-offers = Cara menghitungnya
levers-why-per-money = Laba per satuan uang = (laba dengan perubahan − laba tanpa perubahan) ÷ semua tambahan pengeluaran: harga perubahan, ditambah yang kemudian dikeluarkan rencana itu sendiri.
levers-why-offer-figures = { $offer }: laba { $after }, bukan { $before }, jadi bertambah { $profit }, dengan tambahan pengeluaran { $spend }.
levers-why-offer-ratio = { $profit } ÷ { $spend } = { $ratio }.
levers-why-slopes = Pelanggan adalah hasil kali semua konversi, jadi satu persen dari yang satu sama nilainya dengan satu persen dari yang lain. Satu poin lebih terasa di konversi yang kecil, tetapi itu tidak mengatakan seberapa sulit meraihnya. Hanya harga yang membedakan tuas.

## What must be true
levers-seek-input-label = Geser
levers-seek-measure-label = sampai
levers-seek-wanted-label = menjadi
levers-target-chance = peluang { $wanted }
levers-target-roi = ROI { $wanted }
levers-target-customers = { $wanted } pelanggan
levers-seek-must = Untuk { $target }, { $input } harus { $value }, bukan { $from }.
levers-seek-just = Untuk { $target }, { $input } sebesar { $from } sudah pas.
levers-seek-could = Rencana melebihi { $target }: untuk itu saja, { $input } cukup { $value }, bukan { $from }.
levers-seek-nearest = Tidak ada nilai yang menghasilkan { $target }. Yang terdekat: dengan { $input } { $value }, bukan { $from }, hasilnya { $reached }.
levers-seek-nothing = Tidak ada nilai yang menghasilkan { $target }: dengan { $input } { $from } hasilnya { $reached }, dan itulah yang terdekat.
levers-seek-take = Masukkan { $value } ke rencana
levers-seek-moves-need = Rencana dihitung mundur dari target: dengan nilai baru, jumlah lead yang diminta ikut berubah.
levers-seek-no-field = Angka ini dihitung rencana dari target, jadi tidak ada kolomnya. Datangkan sebanyak itu, dan target tercapai.

levers-why-seek = Cara menghitungnya
levers-why-seek-how = Yang lain tetap, termasuk jumlah lead di puncak. Nilainya dicari di kedua sisi nilai rencana sampai angkanya sesuai; bila ada beberapa, diambil yang terdekat.
levers-why-seek-check = Periksa: dengan { $input } { $value } angkanya { $reached }, pada { $customers } pelanggan yang diharapkan dan pengeluaran { $spend }.
levers-why-seek-note = Tombol membulatkan ke empat angka, ke sisi tempat target tercapai.

## What it is worth to know
levers-knowing-free = Lead di rencana ini tidak berbiaya, jadi yang terbaik adalah mendatangkan sebanyak mungkin, berapa pun konversinya. Beri biaya pada sebuah tahap, dan pengetahuan punya nilai.
levers-knowing-certain = Tidak ada yang tidak pasti, jadi tidak ada yang perlu dicari tahu.
levers-knowing-say = Ketik konversi sebagai bukti (10 dari 40) atau rentang (20-30%).
levers-knowing-finding = Mengetahui { $input } sebelum membeli bernilai paling banyak { $money }.
levers-knowing-decision = Keputusannya: berapa { $stage } yang dibeli, bila pelanggan di atas target { $goal } tidak menambah apa-apa. Saat ini { $entries } yang terbaik, senilai { $value } sebelum biaya tetap.
levers-knowing-ask = Sampel lead tidak menjawab ini; tanyakan kepada pembeli.
levers-knowing-sample = Mengamati { $leads } lagi bernilai { $money }.
levers-knowing-no-sample = Tidak ada sampel dengan ukuran yang sepadan yang cukup menjawab.

levers-why-knowing = Cara menghitungnya
levers-why-knowing-how = Nilai mengetahui = rata-rata hasil terbaik di bawah tiap nilai yang mungkin − hasil terbaik tanpa mengetahuinya (nilai harapan informasi sempurna parsial).
levers-why-knowing-now = Satu pelanggan membawa { $gain }, sampai { $goal } pelanggan; tiap lead menanggung biayanya sendiri dan tahap-tahap berikutnya. Yang terbaik saat ini: { $entries } lead, senilai { $value }.
levers-why-knowing-known = Bila { $input } diketahui lebih dulu: rata-rata { $known }. { $known } − { $now } = { $worth }.
levers-why-knowing-sample = Sampelnya adalah yang terkecil, digandakan mulai 10, yang bernilai { $share } dari mengetahui konversi dengan tepat.
levers-why-knowing-source = Nilai yang mungkin berasal dari bukti, rentang, dan variasi bulan Anda; angka yang hanya diketik dianggap pasti.

## What sales can change
levers-rep-finding = Tenaga penjualan ke-{ $reps } bernilai { $profit } dalam periode ini, sebelum gajinya.
levers-rep-finding-none = Tenaga penjualan ke-{ $reps } tidak membawa laba dalam periode ini.
levers-neck = Penjualan adalah leher botol: lead mencapai { $load } dari { $could } yang bisa digarap. { $worked } digarap sebelum mendingin.
levers-neck-none = Rata-rata semua bisa digarap: lead mencapai { $load } dari { $could } yang bisa digarap. Tetapi lead tidak datang merata, dan { $worked } digarap sebelum mendingin.
levers-rep = Tenaga ke-{ $reps }
levers-rep-last = Tenaga ke-{ $reps }, yang terakhir saat ini
levers-rep-brings = tambah { $customers } pelanggan dan peluang { $points }
levers-rep-offer = Nilai satu tenaga penjualan tambahan terlihat bila lead menunggu karena tim sibuk.
levers-rep-see = Anggap tim penjualan sibuk

levers-why-reps = Cara menghitungnya
levers-why-load = Tim bisa menggarap { $could } lead dalam periode ini, rencana mengirim { $load } dari itu; { $worked } digarap tepat waktu.
levers-why-rep = Laba dengan { $reps } orang − laba dengan { $fewer } orang = { $profit }, dari tambahan { $customers } pelanggan. Rekrut bila itu melebihi biaya satu orang dalam periode ini.
levers-why-queue = Lead datang acak, lama pengerjaan acak, dan lead yang menunggu melewati kesabarannya mendingin (antrean dengan ketidaksabaran, Erlang A).

levers-sla-finding = Tindak lanjut boleh makan waktu { $days } hari dan peluang tetap { $confidence }.
levers-sla-any = Selambat apa pun tindak lanjut, peluang tetap di atas { $confidence }.
levers-sla-never = Tidak ada tindak lanjut yang cukup cepat untuk { $confidence }: seketika pun peluangnya { $best }, pada { $now } hari { $chance }. Yang kurang adalah lead.
levers-sla-confidence = Pertahankan peluang { $confidence }
levers-sla-nine = Sembilan dari sepuluh lead lalu digarap dalam { $days } hari.
levers-sla-cost = Sehari lebih lambat dari { $now } hari saat ini menghilangkan pendapatan { $revenue } dan laba { $profit }.
levers-sla-offer = Seberapa lambat tindak lanjut boleh, dan berapa ongkos sehari tertunda, terlihat bila lead mendingin selama menunggu.
levers-sla-see = Anggap lead mendingin selama menunggu

levers-why-sla = Cara menghitungnya
levers-why-sla-how = Tindak lanjut yang lebih lambat menyisakan lebih sedikit lead hangat, lebih sedikit pelanggan, peluang lebih rendah. Batas terlambat ada di titik peluang memotong yang ingin dipertahankan; bentuk sebaran waktunya tetap.
levers-why-sla-chance = Kini, pada { $now } hari, peluangnya { $chance }; seketika { $best }; yang dipertahankan { $confidence }.
levers-why-sla-later = Pada { $later } hari, bukan { $now }, pendapatan turun { $revenue } dan laba turun { $profit }.

levers-outside = Ketik angka dari { $low } sampai { $high }.
