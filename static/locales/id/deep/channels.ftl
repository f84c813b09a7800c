# Dari mana lead datang, dan bagaimana anggaran paling baik dibagi.

channels-intro = Lead datang dari pencarian, pameran, mitra, masing-masing dengan harga, batas, dan tingkat konversi sendiri. Catat kanal Anda, lalu lihat hasil tiap kanal dan pembagian anggaran yang terbaik.
channels-examples = Mulai dengan dua contoh
channels-example-first = Iklan pencarian
channels-example-second = Rujukan mitra
channels-add = Tambah kanal
channels-full = Satu rencana memuat paling banyak { $most } kanal. Hapus satu untuk menambah yang lain.
channels-remove = Hapus { $name }

## Daftar
channels-name = Nama
channels-name-new = Kanal { $row }
channels-stage = Lead masuk sebagai
channels-cost = Biaya satu lead
channels-fixed = Biaya tetap
channels-most = Lead terbanyak
channels-no-limit = tanpa batas
channels-response = Biaya lead berikutnya
channels-linear = sama
channels-saturating = makin mahal
channels-now = Lead sekarang
channels-own = Tingkat konversi, biaya, dan hari sendiri
channels-own-some = Tingkat konversi, biaya, dan hari sendiri: { $count } tahap
channels-own-empty = Yang kosong mengikuti rencana.
channels-own-rate = Tingkat konversi { $stage }
channels-own-cost = Biaya per { $stage } yang masuk
channels-own-lag = Hari dari { $stage } ke tahap berikutnya

## Pertanyaan
channels-budget = Anggaran untuk kanal
channels-aim = Dibagi untuk
channels-aim-customers = pelanggan terbanyak
channels-aim-profit = laba terbesar
channels-no-budget = Ketik anggaran untuk melihat pembagian terbaiknya.

## Temuan
channels-best-customers = Dibagi paling baik, { $budget } mendapat { $customers } pelanggan
channels-best-profit = Dibagi paling baik, { $budget } menghasilkan { $profit } di atas biayanya
channels-best-none = Dengan anggaran ini tidak ada lead yang sepadan
channels-against-now = Sekarang kanal mendapat { $customers } pelanggan dengan { $spend }, peluang sasaran { $chance }; dibagi paling baik menjadi { $best }.
channels-next-customers = { $step } berikutnya akan mendapat { $customers } pelanggan.
channels-next-profit = { $step } berikutnya akan menghasilkan { $profit } di atas biayanya.
channels-next-nothing = Uang tambahan tidak menghasilkan apa-apa: semua kanal sudah di batasnya, atau lead berikutnya tidak menutup biayanya.
channels-left = { $left } dari anggaran tersisa: tidak cukup untuk lead lagi yang sepadan.
channels-near = Terlalu banyak pembagian untuk dicoba semua: yang ini mendekati yang terbaik.

## Grafik
channels-chart-most = Pembagian terbaik paling banyak ke { $name }: { $spend }
channels-chart-subtitle = Belanja per kanal: batang penuh pembagian terbaik, garis tepi belanja sekarang
channels-bar-best = { $spend }, { $leads } lead
channels-bar-now = sekarang { $spend }, { $leads } lead

## Tabel
channels-caption = Per kanal: pembagian terbaik, dan keadaan sekarang. Jumlah seluruhnya memuat juga biaya tetap rencana.
channels-channel = Kanal
channels-best = Pembagian terbaik
channels-now-mix = Sekarang
channels-leads = Lead
channels-spend = Belanja
channels-customers = Pelanggan
channels-cac = Biaya per pelanggan
channels-roi = ROI
channels-all = Seluruhnya
channels-now-value = sekarang { $value }
channels-none = tidak ada
channels-times = { $number }×

## Bulan
channels-months = Pembagian terbaik bulan demi bulan
channels-months-caption = Pelanggan per kanal tiap bulan, dengan waktu yang dibutuhkan lead tiap kanal
channels-month-head = Bulan
channels-month = Bulan { $number }
channels-so-far = Pelanggan sejauh ini
channels-month-spend = Belanja
channels-cash = Kas sejauh ini

## Cara menghitung
channels-why = Cara menghitungnya
channels-why-lead = Satu lead bernilai sebagian pelanggan: hasil kali tingkat konversi sejak tahap ia masuk. Nilainya adalah bagian itu dari laba kotor satu pelanggan; biayanya adalah biaya mendapatkannya dan biaya tahap sesudahnya.
channels-why-lane = { $name }: { $rates } = { $rate } menjadi pelanggan. Satu lead bernilai { $gain }; mendapatkannya { $cost }, sesudahnya { $after }.
channels-why-dearer = Bila tiap lead lebih mahal daripada yang sebelumnya, uang x membeli batas × (1 − e^(−x ÷ (batas × biaya lead pertama))) lead.
channels-why-split = Uang mengalir ke tempat satuan berikutnya paling menghasilkan, sampai semua kanal yang dipakai berakhir pada hasil yang sama: itulah hasil uang berikutnya. Biaya tetap hanya dibayar bila kanalnya dipakai, dan lead selalu bilangan bulat.
channels-why-chance = Peluang sasaran menjumlahkan pelanggan semua kanal secara pasti, dengan tingkat konversi dianggap diketahui.
