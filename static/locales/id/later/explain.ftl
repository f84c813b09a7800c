# Asal setiap angka: namanya, rumusnya dalam kata, rumus dengan angkanya, dan hal yang perlu diingat.

explain-goal = Target pelanggan
explain-goal-typed-formula = Target yang Anda tetapkan.
explain-goal-typed-figures = { $result }
explain-goal-revenue-formula = Target pendapatan dibagi pendapatan per pelanggan, dibulatkan ke atas.
explain-goal-revenue-figures = { $revenue } ÷ { $value } = { $exact }, dibulatkan ke atas: { $result }

explain-rate = Tingkat konversi
explain-rate-typed-formula = Bagian dari { $stage } yang lanjut ke { $next }, sesuai yang Anda tetapkan.
explain-rate-typed-figures = { $result }
explain-rate-evidence-formula = Dari semua yang masuk ke { $stage }, bagian yang lanjut ke { $next }.
explain-rate-evidence-figures = { $converted } ÷ { $entered } = { $result }
explain-rate-range-formula = Tiga perkiraan Anda dari { $stage } ke { $next }; yang paling mungkin dihitung empat kali.
explain-rate-range-figures = ({ $low } + 4 × { $likely } + { $high }) ÷ 6 = { $result }

explain-needed = Yang dibutuhkan
explain-needed-goal-formula = { $stage } adalah tahap terakhir: yang dibutuhkan di sana sama dengan target.
explain-needed-goal-figures = { $result }
explain-needed-formula = Kebutuhan { $next } dibagi tingkat konversi dari { $stage } ke { $next }, dibulatkan ke atas.
explain-needed-figures = { $next } ÷ { $rate } = { $exact }, dibulatkan ke atas: { $result }

explain-rate-to-customer = Konversi sampai pelanggan
explain-rate-to-customer-last-formula = Di tahap ini lead sudah menjadi pelanggan.
explain-rate-to-customer-last-figures = { $result }
explain-rate-to-customer-formula = Tingkat konversi dari { $stage } ke { $next } dikali konversi dari { $next } sampai pelanggan.
explain-rate-to-customer-figures = { $rate } × { $onward } = { $result }

explain-chance = Peluang mencapai target
explain-chance-formula = Peluang cukup banyak lead di { $stage } menjadi pelanggan, bila setiap lead berdiri sendiri dengan konversi sampai pelanggan.
explain-chance-figures = Minimal { $goal } dari { $leads }, masing-masing { $rate }: { $result }
explain-chance-note = Tingkat konversi adalah rata-rata. Rencana yang rata-ratanya pas dengan target meleset kira-kira satu dari dua kali.

explain-needed-for = Yang dibutuhkan agar lebih pasti
explain-needed-for-formula = Jumlah lead paling sedikit di { $stage } yang mencapai target dengan peluang minimal { $confidence }.
explain-needed-for-figures = Minimal { $goal } pelanggan, setiap lead { $rate }, peluang minimal { $confidence }: { $result }

explain-value-per-entry = Nilai per lead
explain-value-per-entry-formula = Pendapatan per pelanggan dikali konversi dari { $stage } sampai pelanggan.
explain-value-per-entry-figures = { $value } × { $rate } = { $result }

explain-cost-per-entry = Biaya penuh per lead
explain-cost-per-entry-formula = Biaya tetap ditambah biaya semua lead yang masuk dari tahap teratas sampai { $stage }, dibagi lead yang dibutuhkan di sana.
explain-cost-per-entry-figures = ({ $fixed } + { $entries }) ÷ { $leads } = { $result }

explain-entry-costs = Biaya lead masuk
explain-entry-costs-formula = Biaya satu lead dikali lead yang dibutuhkan, dijumlahkan dari tahap teratas sampai { $stage }.
explain-entry-costs-part = { $stage }: { $cost } × { $leads } = { $part }
explain-entry-costs-figures = Jumlah: { $result }

explain-fixed-costs = Biaya tetap
explain-fixed-costs-formula = Setiap biaya tetap dikali bagian yang ditanggung rencana ini.
explain-fixed-costs-part = { $name }: { $amount } × { $share } = { $part }
explain-fixed-costs-figures = Jumlah: { $result }

explain-spend = Pengeluaran
explain-spend-formula = Biaya tetap ditambah biaya semua lead yang masuk.
explain-spend-figures = { $fixed } + { $entries } = { $result }

explain-revenue = Pendapatan
explain-revenue-formula = Target pelanggan dikali pendapatan per pelanggan.
explain-revenue-figures = { $goal } × { $value } = { $result }

explain-gross-profit = Laba kotor
explain-gross-profit-formula = Pendapatan dikali margin kotor.
explain-gross-profit-figures = { $revenue } × { $margin } = { $result }

explain-roi = ROI
explain-roi-formula = Laba kotor dikurangi pengeluaran, dibagi pengeluaran.
explain-roi-figures = ({ $profit } − { $spend }) ÷ { $spend } = { $result }

explain-roas = ROAS
explain-roas-formula = Pendapatan dibagi pengeluaran.
explain-roas-figures = { $revenue } ÷ { $spend } = { $result }

explain-cac = Biaya per pelanggan (CAC)
explain-cac-formula = Pengeluaran dibagi target pelanggan.
explain-cac-figures = { $spend } ÷ { $goal } = { $result }

explain-break-even = Titik impas
explain-break-even-formula = Jumlah pelanggan paling sedikit yang laba kotornya menutup pengeluaran.
explain-break-even-figures = { $spend } ÷ ({ $value } × { $margin }) = { $exact }, dibulatkan ke atas: { $result }

explain-share-still-warm = Masih hangat
explain-warm-count-formula = Semua lead yang direncanakan, kecuali yang menjadi dingin.
explain-warm-count-figures = 1 − { $cold } ÷ { $leads } = { $result }
explain-warm-share-formula = Semua lead yang direncanakan, kecuali bagian yang menjadi dingin.
explain-warm-share-figures = 100% − { $share } = { $result }
explain-warm-shelf-formula = Bagian lead yang ditangani sales sebelum masa berlakunya habis.
explain-warm-shelf-fixed-figures = Tindak lanjut setelah { $wait } hari, masa berlaku { $days } hari: { $result }
explain-warm-shelf-exponential-figures = 1 − e^(−{ $days } ÷ { $mean }) = { $result }
explain-warm-shelf-lognormal-figures = Φ(ln({ $days } ÷ { $median }) ÷ { $sigma }) = { $result }, dengan { $sigma } = ln({ $p90 } ÷ { $median }) ÷ 1,2816
explain-warm-shelf-observed-figures = { $warm } dari { $entries } waktu tindak lanjut yang diukur ada dalam { $days } hari: { $result }
explain-warm-half-formula = Rata-rata kehangatan lead saat ditangani sales; kehangatan berkurang setengah setiap waktu paruh.
explain-warm-half-fixed-figures = 2^(−{ $wait } ÷ { $days }) = { $result }
explain-warm-half-exponential-figures = 1 ÷ (1 + { $mean } × ln 2 ÷ { $days }) = { $result }
explain-warm-half-lognormal-figures = Rata-rata 2^(−waktu ÷ { $days }) atas waktu log-normal dengan median { $median } hari dan sigma ln({ $p90 } ÷ { $median }) ÷ 1,2816 = { $sigma }: { $result }
explain-warm-half-observed-figures = Dari { $entries } waktu yang diukur, 2^(−waktu ÷ { $days }) berjumlah { $warmth }; dibagi { $entries }: { $result }
explain-warm-capacity-formula = Semua lead, kecuali yang kesabarannya habis saat menunggu tenaga sales.
explain-warm-capacity-figures = { $arrivals } lead per hari untuk { $reps } tenaga sales yang masing-masing menangani { $each } per hari, kesabaran rata-rata { $days } hari: { $result }
explain-warm-capacity-note = Antrean dengan jarak kedatangan, waktu kerja, dan kesabaran yang semuanya acak (Erlang A).

explain-leads-lost = Lead yang hilang
explain-leads-lost-formula = Lead yang direncanakan di { $stage } dikali bagian yang tidak hangat lagi.
explain-leads-lost-figures = { $leads } × (1 − { $warm }) = { $result }

explain-leads-recycled = Lead yang digarap lagi
explain-leads-recycled-formula = Lead yang hilang dikali bagian yang digarap lagi.
explain-leads-recycled-figures = { $lost } × { $share } = { $result }

explain-recovered = Pelanggan yang didapat kembali
explain-recovered-none-formula = Dalam rencana ini lead yang hilang tidak digarap lagi.
explain-recovered-none-figures = { $result }
explain-recovered-formula = Lead yang digarap lagi, dikali konversinya dibanding lead baru, dikali konversi dari { $stage } sampai pelanggan.
explain-recovered-figures = { $leads } × { $factor } × { $rate } = { $result }

explain-expected-customers = Perkiraan pelanggan
explain-expected-customers-formula = Lead yang direncanakan di { $stage } dan tetap hangat, dikali konversi sampai pelanggan, ditambah pelanggan yang didapat kembali.
explain-expected-customers-figures = { $leads } × { $warm } × { $rate } + { $recovered } = { $result }

explain-whole-customers = Pelanggan utuh yang dapat diandalkan
explain-whole-customers-formula = Perkiraan pelanggan, dibulatkan ke bawah.
explain-whole-customers-figures = { $expected }, dibulatkan ke bawah: { $result }
explain-whole-note = Perkiraan adalah rata-rata dari banyak rencana seperti ini. Yang dapat diandalkan adalah pelanggan utuh.

explain-expected-revenue = Perkiraan pendapatan
explain-expected-revenue-formula = Perkiraan pelanggan dikali pendapatan per pelanggan.
explain-expected-revenue-figures = { $customers } × { $value } = { $result }

explain-whole-revenue = Pendapatan yang dapat diandalkan
explain-whole-revenue-formula = Pelanggan utuh dikali pendapatan per pelanggan.
explain-whole-revenue-figures = { $customers } × { $value } = { $result }

explain-expected-revenue-lost = Perkiraan kerugian
explain-expected-revenue-lost-formula = Pendapatan yang direncanakan dikurangi perkiraan pendapatan.
explain-expected-revenue-lost-figures = { $revenue } − { $left } = { $result }

explain-whole-revenue-lost = Kerugian dalam pelanggan utuh
explain-whole-revenue-lost-formula = Pendapatan yang direncanakan dikurangi pendapatan yang dapat diandalkan.
explain-whole-revenue-lost-figures = { $revenue } − { $left } = { $result }

explain-money-per-day = Kerugian per hari
explain-money-per-day-formula = Perkiraan kerugian dibagi jumlah hari dalam periode.
explain-money-per-day-figures = { $lost } ÷ { $days } = { $result }

explain-cold-spend = Pengeluaran termasuk lead yang digarap lagi
explain-cold-spend-formula = Pengeluaran ditambah lead yang digarap lagi dikali biaya per lead.
explain-cold-spend-figures = { $spend } + { $leads } × { $cost } = { $result }

explain-roi-expected = Perkiraan ROI
explain-roi-whole = ROI dalam pelanggan utuh
explain-cold-roi-formula = Laba kotor dari sisa pendapatan dikurangi pengeluaran, dibagi pengeluaran.
explain-cold-roi-figures = ({ $revenue } × { $margin } − { $spend }) ÷ { $spend } = { $result }

explain-still-hit = Yang dibutuhkan agar target tetap tercapai
explain-still-hit-formula = Lead di { $stage } yang rata-rata mencapai target dengan kehilangan sebesar ini.
explain-still-hit-figures = { $goal } × { $leads } ÷ { $expected } = { $exact }, dibulatkan ke atas: { $result }

explain-cold-chance = Peluang mencapai target dengan kehilangan ini
explain-cold-chance-formula = Peluang mencapai target bila setiap lead yang direncanakan menjadi pelanggan dengan konversi yang tersisa.
explain-cold-chance-figures = Minimal { $goal } dari { $leads }, masing-masing { $rate }: { $result }
explain-cold-chance-count-formula = Peluang mencapai target dari lead yang tetap hangat dan lead dingin yang kembali.
explain-cold-chance-count-figures = Minimal { $goal } dari { $warm } lead hangat, masing-masing { $rate }, dan { $cold } lead dingin, masing-masing { $back }: { $result }

explain-total-lag = Waktu sampai menjadi pelanggan
explain-total-lag-formula = Jumlah hari dari tahap ke tahap.
explain-total-lag-part = { $stage }: { $part } hari
explain-total-lag-figures = Jumlah: { $result } hari

explain-period = Hari dalam periode
explain-period-formula = Satu bulan adalah seperdua belas dari 365 hari.
explain-period-figures = { $months } × 365 ÷ 12 = { $result } hari

explain-arrival-window = Hari saat lead masih boleh masuk
explain-arrival-window-formula = Hari dalam periode dikurangi waktu sampai menjadi pelanggan.
explain-arrival-window-figures = { $period } − { $lag } = { $result } hari

explain-entries-per-day = Lead masuk per hari
explain-entries-per-day-formula = Kebutuhan { $stage } dibagi hari saat lead masih boleh masuk.
explain-entries-per-day-figures = { $leads } ÷ { $days } = { $result }

explain-undefined-no-spend = Tidak ada pengeluaran, jadi tidak ada pembaginya.
explain-undefined-none-expected = Tidak ada pelanggan yang diperkirakan, jadi berapa pun jumlah lead tidak akan cukup.
explain-undefined-no-window = Perjalanan sampai pelanggan butuh { $lag } hari, sedangkan periodenya { $period } hari: lead yang masuk sekarang sudah terlambat.
