# Seberapa pasti bila tingkat konversinya sendiri tidak pasti.

## Keyakinan
sure-more = Dengan rasio setidakpasti ini, { $needed } memberi peluang { $confidence }; { $planned } yang Anda rencanakan memberi { $chance }.
sure-enough = Dengan rasio setidakpasti ini pun, { $planned } yang Anda rencanakan memberi peluang { $chance }; untuk { $confidence } cukup { $needed }.
sure-known = Bila semua rasio pasti, { $needed } memberi peluang { $confidence }; { $planned } yang Anda rencanakan memberi { $chance }.
sure-known-enough = Bila semua rasio pasti, { $planned } yang Anda rencanakan memberi peluang { $chance }; untuk { $confidence } cukup { $needed }.
sure-never = Dengan rasio setidakpasti ini, berapa pun { $stage } tidak mencapai { $confidence }; { $planned } yang Anda rencanakan memberi { $chance }.
sure-confidence = Seberapa yakin Anda ingin?
sure-stages = Setiap tahap menjawab dengan { $confidence }
sure-average = Rata-rata
sure-for = Untuk { $confidence }
sure-planned-chance = Peluang rencana
sure-too-many = tak terjangkau
sure-with-volume = Bila lead masuk sesuai rentang Anda, peluang mencapai sasaran { $chance }.
sure-without-cold = Jumlah ini belum memperhitungkan lead yang mendingin. Hasil di sebelahnya sudah.

## Hasil
outcome-caption = Apa yang dihasilkan rencana ini
outcome-customers = Pelanggan
outcome-revenue = Pendapatan
outcome-roi = ROI
outcome-cac = Biaya per pelanggan
outcome-low = 1 dari 10 di bawah
outcome-middle = Separuh di bawah
outcome-high = 1 dari 10 di atas
outcome-below = 1 dari 10 di bawah { $value }
outcome-half = separuh di bawah { $value }
outcome-above = 1 dari 10 di atas { $value }
outcome-error = ± { $error }
outcome-times = { $value }×
outcome-from-to = { $low } – { $high }
outcome-runs = { $runs } putaran: { $chance } di antaranya mencapai sasaran, ± { $points } poin.
outcome-runs-fine = { $runs } putaran: { $chance } di antaranya mencapai sasaran, ± kurang dari { $points } poin.
outcome-subtitle = { $outcome }, bagian dari { $runs } putaran. Garis memuat delapan dari sepuluh, titik adalah tengahnya.
outcome-share = Bagian putaran
outcome-goal = sasaran { $value }
outcome-plan = rencana { $value }
outcome-customers-finding = Delapan dari sepuluh kali Anda mendapat { $low } sampai { $high } pelanggan; { $chance } putaran mencapai { $goal }
outcome-revenue-finding = Delapan dari sepuluh kali pendapatannya { $low } sampai { $high }
outcome-roi-finding = Delapan dari sepuluh kali ROI-nya { $low } sampai { $high }
outcome-cac-finding = Delapan dari sepuluh kali satu pelanggan berbiaya { $low } sampai { $high }
outcome-open = Sembilan dari sepuluh kali { $low } atau lebih; di { $without } putaran tidak ada pelanggan
outcome-none = Di sebagian besar putaran tidak ada pelanggan

## Apa yang tidak pasti
doubt-title = Apa yang tidak pasti
doubt-lead = Apa pun yang Anda isi dengan satu angka dianggap pasti. Ketik rasio sebagai 10 dari 40 atau 20-30 % di corong di atas, dan isi sisanya di sini.
doubt-pair = { $from } → { $to }
doubt-typed = diketik, { $rate }
doubt-evidence = { $converted } dari { $entered }
doubt-range = rentang, { $low } – { $high }
doubt-sure = { $known }: dianggap pasti
doubt-between = { $known }: delapan dari sepuluh kali { $low } – { $high }
doubt-goal = sasaran itu sendiri
doubt-more = Tolok ukur dan biaya
doubt-more-cost = Biaya
doubt-more-of = { $what }: { $stage }
doubt-exactly = tepat { $value }
doubt-as-planned = sesuai rencana, { $volume }
doubt-volume = { $stage } yang masuk
doubt-range-add = Beri rentang
doubt-range-clear = Hapus rentang
doubt-low = Rendah
doubt-likely = Paling mungkin
doubt-high = Tinggi
doubt-details = Putaran dan benih
doubt-runs = Putaran
doubt-seed = Benih
doubt-details-note = Lebih banyak putaran lebih lama, tetapi galatnya lebih kecil. Benih yang sama memberi angka yang sama di setiap perangkat.

## Bulan yang berbeda-beda
months-title = Bulan saya berbeda-beda
months-none = Tidak sama sekali (rho { $rho })
months-little = Sedikit (rho { $rho })
months-usual = Seperti biasa (rho { $rho })
months-strong = Sangat (rho { $rho })
months-shown = Seperti bulan-bulan lalu
months-own = Angka saya sendiri
months-rho = rho
history-stage = Rasio
history-label = Bulan lalu: lanjut, masuk
history-example = 10, 40
history-none = Tempel dua kolom, satu bulan per baris: berapa yang lanjut, dan dari berapa. Rencana ini menyimpan sampai { $most } bulan.
history-read = { $months } bulan terbaca, { $pair }: { $converted } dari { $entered } lanjut.
history-shows = Bulan-bulan itu menunjukkan rho { $rho }. Nilai dari { $low } sampai { $high } cocok dalam sembilan dari sepuluh kali.
history-shows-none = Bedanya tidak lebih dari kebetulan: rho { $rho }. Sampai { $high } masih cocok dalam sembilan dari sepuluh kali.
history-too-few = Perlu tiga bulan, dengan sebagian yang lanjut dan sebagian yang tidak, untuk tahu seberapa berbeda.
history-one = Baris { $line }: perlu dua angka.
history-not-counts = Baris { $line }: bukan bilangan bulat.
history-order = Baris { $line }: yang lanjut lebih banyak daripada yang masuk.
history-more = { $count } baris lagi tidak terbaca.
history-heads = Baris pertama dianggap judul kolom.
history-swapped = Dibaca sebagai masuk, lanjut: angka pertama yang lebih besar.
history-clear = Lupakan bulan-bulan ini

## Tolok ukur
benchmark-title = Yang diketahui bidang ini
benchmark-none = Tanpa tolok ukur
benchmark-own = Angka saya sendiri
benchmark-offer = { $name }: { $rate }
benchmark-rate = Rasio
benchmark-size = Dihitung sebagai berapa lead
benchmark-source = Sumber
benchmark-idle = Tolok ukur ini menunggu: ia menarik bukti seperti 10 dari 40, dan rasio ini tidak ditulis begitu.
benchmark-needs-evidence = Tolok ukur menarik bukti seperti 10 dari 40. Ketik rasionya begitu di corong untuk memakainya.
benchmark-pull = { $converted } dari { $entered } milik Anda ditarik { $weight } ke arah { $trade } di bidang ini: { $mean }, bukan { $own }.

## Dari mana angkanya
sure-why-chance = Dari mana peluang ini
sure-why-chance-formula = Peluang = seberapa sering jumlah pelanggan yang binomial mencapai sasaran, dirata-ratakan atas semua rasio menurut kemungkinannya.
sure-why-chance-figures = { $planned }, rata-rata { $rate } menjadi pelanggan, sedikitnya { $goal }: { $chance }
sure-why-chance-source = Sumber: bukti k dari n adalah Beta(k + ½, n − k + ½) dengan prior Jeffreys, rentang adalah distribusi PERT. Rata-ratanya dihitung, bukan diundi: beta-binomial, rantai tahap lewat pembalikan transformasi.
sure-why-known = { $stage }: { $mean }, pasti
sure-why-beta = { $stage }: Beta({ $a }, { $b }), rata-rata { $mean }
sure-why-pert = { $stage }: { $low } sampai { $high } sebagai Beta({ $a }, { $b }), rata-rata { $mean }
sure-why-needed = Dari mana jumlah yang dibutuhkan
sure-why-needed-formula = Jumlah terkecil yang peluang mencapai sasarannya sedikitnya sebesar keyakinan pilihan Anda.
sure-why-needed-figures = Sedikitnya { $goal } pelanggan dengan sedikitnya { $confidence }: { $needed }; kurang satu saja tidak cukup.
sure-why-needed-never = Berapa pun jumlahnya, rasio yang buruk menahan peluangnya di bawah itu.
sure-why-needed-source = Sumber: peluang yang sama seperti di atas, dicari jumlah pertamanya. Lead tambahan menolong melawan nasib buruk, bukan melawan rasio yang buruk, jadi tiap persen berikutnya perlu lebih banyak.
sure-why-quantiles = Dari mana hasil ini
sure-why-quantiles-formula = Putaran diurutkan: sepersepuluh di bawah angka pertama, separuh di bawah yang kedua, sepersepuluh di atas yang ketiga.
sure-why-quantiles-figures = { $runs } putaran dengan benih { $seed }: { $volume } { $stage } masuk, rasio dan rentang diundi dari distribusinya, yang mendingin dikeluarkan, pelanggan dihitung utuh.
sure-why-quantiles-range = { $runs } putaran dengan benih { $seed }: { $stage } masuk sesuai rentang Anda, rasio dan rentang diundi dari distribusinya, yang mendingin dikeluarkan, pelanggan dihitung utuh.
sure-why-quantiles-error = ± adalah galat baku: dua dari tiga kali, putaran tanpa batas akan jatuh di dalamnya. Diambil dari kelompok putaran yang saling bebas.
sure-why-quantiles-source = Sumber: titik kuasi-acak (kisi dengan geseran acak), lewat kebalikan tiap distribusi; rentang adalah PERT, rata-rata (rendah + 4 × paling mungkin + tinggi) ÷ 6.
sure-why-weight = Dari mana bobot ini
sure-why-weight-formula = Bobot = hitungan tolok ukur ÷ (hitungan tolok ukur + lead Anda sendiri).
sure-why-weight-figures = { $size } ÷ ({ $size } + { $entered }) = { $weight }
sure-why-weight-mean = ({ $size } × { $trade } + { $converted }) ÷ ({ $size } + { $entered }) = { $mean }
sure-why-weight-source = Sumber: prior beta. Tolok ukur peringkat A dihitung sebagai 27 lead, karena kanal dari satu lokapasar saja sudah berbeda sejauh itu (Olist 2018, Beta(3,2; 23,8)); peringkat B separuhnya, C seperempatnya. Ubah sesuai pertimbangan Anda.
sure-why-rho = Apa arti rho
sure-why-rho-formula = rho = seberapa mirip dua lead dari bulan yang sama. Rasio satu bulan berubah sebesar √(rho × rasio × (1 − rasio)).
sure-why-rho-figures = rho { $rho }, rasio { $rate }: ± { $points } poin dari bulan ke bulan
sure-why-rho-estimate = Dari bulan-bulan lalu: rho yang membuat data itu paling mungkin, dengan selang 90 % dari likelihood profilnya.
sure-why-rho-source = Sumber: distribusi beta-binomial. Kanal sebuah lokapasar dari bulan ke bulan menunjukkan 0,029 (Olist 2018).
