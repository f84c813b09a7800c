# Kapan: rencana per bulan.

## Temuan
soon-goal = Paling lambat { $when }, peluang mendapat { $goal } pelanggan sudah lebih dari separuh.
soon-goal-never = Dalam { $months } bulan, peluang mendapat { $goal } pelanggan tidak pernah melewati separuh dan berhenti di { $chance }.
soon-paid = Modal kembali paling lambat { $when }.
soon-paid-always = Pendapatan menutup belanja sejak bulan pertama.
soon-paid-never = Dalam { $months } bulan modal belum kembali.
soon-begin = Dengan { $needed }, mulailah paling lambat { $day } agar { $confidence } yakin mendapat { $goal } pelanggan pada { $due }.
soon-begin-with = Dengan { $needed }, bukan { $planned }, mulailah paling lambat { $day } agar { $confidence } yakin mendapat { $goal } pelanggan pada { $due }.
soon-begin-short = Seawal apa pun dimulai, { $planned } tidak membuat { $goal } pelanggan { $confidence } pasti pada { $due }.
soon-begin-late = Rencana dimulai { $start }, terlambat { $days } hari untuk itu.
soon-begin-never = Berapa pun { $stage } tidak membuat { $goal } pelanggan { $confidence } pasti dalam { $period } bulan: jalan menjadi pelanggan lebih lama dari itu.
soon-begin-undated = { $needed } membuatnya { $confidence } pasti dalam { $period } bulan. Isi hari pertama atau tenggat target, dan hari terakhir untuk mulai tampil di sini.
soon-month = Bulan ke-{ $month }
soon-end-of-month = akhir bulan ke-{ $month }

## Bagan
soon-read = Bulan
soon-column-month = Bulan
soon-column-entries = Masuk
soon-column-customers = Pelanggan
soon-column-so-far = Pelanggan kumulatif
soon-column-chance = Peluang target
soon-column-spend = Belanja
soon-column-revenue = Pendapatan
soon-column-cash = Kas
soon-column-cash-so-far = Kas kumulatif
soon-customers-finding = { $won } dari { $goal } pelanggan diperkirakan dalam { $months } bulan
soon-customers-subtitle = Perkiraan pelanggan: batang untuk tiap bulan, garis untuk jumlah kumulatif
soon-customers-read = { $month }: { $customers } pelanggan, kumulatif { $won }, peluang target { $chance }
soon-goal-level = Target: { $goal }
soon-stages-finding = Sampai { $most } dikerjakan sekaligus; puncaknya { $when }
soon-stages-none = Tidak ada lead yang menunggu di tahap mana pun
soon-stages-none-hint = Isi di bawah berapa lama lead berpindah tahap. Setelah itu lead di tiap tahap tampil di sini per bulan.
soon-stages-subtitle = Lead di tiap tahap pada akhir bulan, tiap tahap dengan skalanya sendiri
soon-stages-panel = { $count } dari paling banyak { $most }
soon-stages-read = { $month }: { $leads }
soon-cash-finding = Rencana berutang sampai { $low } sebelum modal kembali paling lambat { $when }
soon-cash-finding-always = Pendapatan menutup belanja sejak bulan pertama
soon-cash-finding-never = Rencana berutang sampai { $low }; setelah { $months } bulan masih kurang { $missing }
soon-cash-subtitle = Batang ke atas pendapatan, batang arsir ke bawah belanja, garis kas kumulatif: pendapatan × margin − belanja, dijumlahkan
soon-cash-read = { $month }: belanja { $spend }, pendapatan { $revenue }, kas kumulatif { $cash }
soon-cash-mark = Modal kembali: { $month }
soon-table-show = Tampilkan semua bulan dengan semua kolom
soon-table-hide = Sembunyikan semua bulan
soon-table-caption = Semua bulan: lead di tiap tahap pada akhir bulan, lainnya sepanjang bulan itu

## Uang dalam waktu
soon-money = Uang dalam waktu
soon-npv = Nilai kini bersih
soon-npv-note = Diskonto { $discount } setahun, selama { $months } bulan
soon-why-npv = Cara menghitung nilai kini bersih
soon-why-npv-formula = Kas tiap bulan ÷ (1 + i)^(bulan dari awal sampai pertengahan bulan itu), dijumlahkan, dengan i = (1 + diskonto setahun)^(1/12) − 1.
soon-why-npv-figures = { $months } bulan dengan total { $cash }. Dengan { $discount } setahun, i adalah { $monthly } sebulan: { $npv }.
soon-why-npv-source = Kas tiap bulan ada di tabel semua bulan. Dengan cara yang sama, −1.000 sekarang dan 300 setelah tiap tahun selama lima tahun bernilai 137,24 pada 10% setahun.
soon-payback = Balik modal
soon-payback-none = Belum terlihat
soon-why-payback = Cara menemukan balik modal
soon-why-payback-formula = Bulan pertama yang pada akhirnya kas kumulatif tidak di bawah nol dan tetap begitu.
soon-why-payback-figures = { $before } pada akhir bulan sebelumnya, { $after } pada akhir { $month }.
soon-why-payback-first = { $after } pada akhir { $month }, dan tidak pernah di bawah nol.
soon-why-payback-never = { $after } pada akhir { $month }, bulan terakhir yang dihitung.
soon-why-cash-source = Kas adalah pendapatan × margin − belanja. Belanja adalah biaya lead yang masuk tahap pada bulan itu dan bagian biaya tetap bulan itu.
soon-ltv = Nilai seumur pelanggan
soon-ltv-note-once = Satu kali bayar, setelah margin
soon-ltv-note-churn = { $churn } pergi tiap bulan
soon-ltv-note-horizon = Tidak ada yang pergi: dihitung { $months } bulan
soon-why-ltv = Cara menghitung nilai seumur pelanggan
soon-why-ltv-once-formula = Nilai pelanggan × margin.
soon-why-ltv-once = { $value } × { $margin } = { $ltv }.
soon-why-ltv-churn-formula = Nilai ÷ bulan dalam periode × margin × (1 + i) ÷ (i + churn): bagian tiap bulan dari pelanggan yang masih ada, didiskonto.
soon-why-ltv-churn = { $value } ÷ { $period } × { $margin } × (1 + i) ÷ (i + { $churn }), dengan i = { $monthly } sebulan: { $ltv }.
soon-why-ltv-horizon-formula = Nilai ÷ bulan dalam periode × margin, tiap bulan, didiskonto. Bila tidak ada yang pergi, jumlah itu tak berujung, jadi berhenti pada bulan terakhir yang dilihat.
soon-why-ltv-horizon = { $value } ÷ { $period } × { $margin }, selama { $months } bulan, dengan i = { $monthly } sebulan: { $ltv }.
soon-why-ltv-source = Nilai, margin, dan periode berasal dari rencana. Cara bayar, churn, dan diskonto diatur di “Uang dalam waktu”.
soon-ratio = LTV terhadap CAC
soon-ratio-value = { $ratio } banding 1
soon-ratio-none = Tidak ada belanja
soon-ratio-met = Memenuhi { $target } banding 1
soon-ratio-missed = Di bawah { $target } banding 1
soon-why-ratio = Cara menghitung LTV terhadap CAC
soon-why-ratio-formula = Nilai seumur pelanggan ÷ biaya per pelanggan (CAC).
soon-why-ratio-figures = { $ltv } ÷ { $cac } = { $ratio }.
soon-why-ratio-none = Tidak ada rasio bila tidak ada belanja atau tidak ada pelanggan.
soon-why-ratio-source = CAC adalah seluruh belanja ÷ perkiraan pelanggan, tanpa yang hilang karena dingin. Targetnya Anda yang menentukan.
soon-allow-finding = Pada { $target } banding 1, satu { $stage } boleh berbiaya { $allowed }; kini { $now }
soon-allow-finding-above = Pada { $target } banding 1, satu { $stage } boleh berbiaya { $allowed }, tetapi kini { $now }
soon-allow-subtitle = Biaya yang boleh untuk satu lead, termasuk semua biaya sejauh ini, agar nilai seumur pelanggan menjadi kelipatan target dari biayanya
soon-allow-above = terlalu mahal
soon-allow-no-rate = tidak ada
soon-column-stage = Tahap
soon-column-now = Biaya kini
soon-column-allowed = Biaya yang boleh
soon-column-even = Impas pada rasio
soon-why-allow = Cara menghitungnya
soon-why-allow-formula = Biaya yang boleh = nilai seumur pelanggan × rasio menjadi pelanggan ÷ target. Impas pada rasio = biaya kini ÷ nilai seumur pelanggan.
soon-why-allow-figures = { $stage }: { $ltv } × { $rate } ÷ { $target } = { $allowed }.
soon-why-allow-even = { $stage }: { $now } ÷ { $ltv } = { $rate }, rasio menjadi pelanggan yang tepat menutup biayanya.
soon-why-allow-source = Biaya kini adalah bagian satu lead dari biaya tetap dan dari biaya tahap ini serta semua tahap sebelumnya.

## Kendali
soon-label-start = Hari pertama
soon-label-due = Tenggat target
soon-label-entries = { $stage } untuk memulai
soon-label-confidence = Seberapa yakin
soon-hint-days = Tanpa hari pertama, bulan dihitung dengan angka dan musim mulai Januari. Tanpa tenggat, target jatuh pada akhir periode.
soon-group-lags = Dari tahap ke tahap
soon-lag-name = { $from } → { $to }
soon-label-lag = Separuh dalam
soon-label-lag-p90 = Sembilan dari sepuluh dalam
soon-lag-mean = Rata-rata { $days } hari, karena sebagian lama
soon-hint-lags = Ini waktu lead yang lanjut. Transaksi gagal, yang sering berlarut, tidak termasuk. Waktu beberapa tahap digabung sebagai sebaran utuh (log-normal, konvolusi), bukan sebagai jumlah rata-rata. Lead yang tidak lanjut meninggalkan tahapnya setelah waktu yang sama. Bila kotak kedua kosong, semua lead butuh waktu yang sama.
soon-group-intake = Lead masuk
soon-label-intake = Lead masuk selama
soon-label-ramp = Masa naik
soon-label-horizon = Bulan yang dilihat
soon-hint-intake = Bila kosong, lead masuk selama sisa periode setelah dikurangi jeda. Selama masa naik, lajunya naik merata dari nol.
soon-group-seasons = Musim
soon-label-season = Bentuk setahun
soon-label-months = Bobot tiap bulan
soon-season-even = Semua bulan sama
soon-season-summer = Tengah tahun sepi
soon-season-year-end = Akhir tahun ramai
soon-season-new-year = Awal tahun ramai
soon-season-own = Buatan sendiri
soon-season-share = { $share } dari bulan rata-rata
soon-season-reset = Samakan semua bulan lagi
soon-hint-seasons = Berapa banyak lead masuk, bulan dibanding bulan. Hanya perbandingannya yang dipakai.
soon-group-money = Uang dalam waktu
soon-label-revenue = Pelanggan membayar
soon-revenue-once = Sekali, saat tanda tangan
soon-revenue-monthly = Tiap bulan
soon-label-churn = Pelanggan pergi per bulan
soon-label-discount = Diskonto setahun
soon-label-target = Target LTV terhadap CAC
