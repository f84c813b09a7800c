# Rencana berdampingan.

scenarios-intro = Sematkan rencana ini sebagai acuan, lalu ubah apa saja di atas. Anda akan melihat akibatnya dan sebabnya: "SQL bertambah 8, karena bukti untuk tingkat konversi SQL melemah".
scenarios-keep-first = Jadikan rencana ini acuan
scenarios-name = Rencana { $letter }
scenarios-name-label = Nama skenario
scenarios-on-screen = Di layar
scenarios-role-baseline = Acuan
scenarios-role-kept = Skenario
scenarios-role-screen = Rencana di layar
scenarios-keep = Simpan sebagai skenario
scenarios-keep-baseline = Jadikan acuan baru
scenarios-full = Paling banyak empat rencana berdampingan. Keluarkan satu untuk menyimpan yang lain.
scenarios-open = Buka
scenarios-promote = Jadikan acuan
scenarios-remove = Keluarkan
scenarios-baseline-words = Rencana lain dibandingkan dengan yang ini.
scenarios-unchanged = Belum ada yang berbeda. Ubah rencana di atas, dan bedanya tampil di sini.
scenarios-alike = Tidak ada bedanya dengan acuan.
scenarios-unmoved = Ada yang berbeda, tetapi angka penentu rencana ini tidak bergeser.
scenarios-other-currency = Rencana ini memakai mata uang lain. Angkanya ada di tabel; jumlah uangnya tidak dibandingkan.

## Kalimat untuk perbedaan
scenarios-said = { $difference }.
scenarios-said-because = { $difference }, karena { $reason }.
scenarios-said-mostly = { $difference }, terutama karena { $reason }.
scenario-more = { $kind ->
    [sure] { $figure } bertambah { $amount } agar { $confidence } yakin
    [leads] { $figure } bertambah { $amount }
    [customers] Perkiraan pelanggan bertambah { $amount }
   *[other] { $figure } naik { $amount }
}
scenario-less = { $kind ->
    [sure] { $figure } berkurang { $amount } untuk { $confidence } yakin
    [leads] { $figure } berkurang { $amount }
    [customers] Perkiraan pelanggan berkurang { $amount }
   *[other] { $figure } turun { $amount }
}
scenario-same = { $figure } tetap { $amount }
scenario-new = { $kind ->
    [sure] { $amount } { $figure } agar { $confidence } yakin, tahap yang tidak ada di acuan
    [leads] { $amount } { $figure }, tahap yang tidak ada di acuan
   *[other] { $figure } { $amount }, yang tidak ada di acuan
}
scenario-gone = { $kind ->
    [sure] Tanpa { $figure }: acuan butuh { $amount } agar { $confidence } yakin
    [leads] Tanpa { $figure }: acuan butuh { $amount }
   *[other] Tidak ada angka { $figure }; di acuan { $amount }
}
scenario-none = { $figure } tidak ada di kedua rencana

## Sebabnya
scenario-because-others = beberapa perubahan kecil bersama-sama
scenario-because-goal-higher = sasaran lebih tinggi
scenario-because-goal-lower = sasaran lebih rendah
scenario-because-goal = sasaran ditetapkan dengan cara lain
scenario-because-value-higher = nilai satu pelanggan lebih besar
scenario-because-value-lower = nilai satu pelanggan lebih kecil
scenario-because-margin-higher = margin lebih tinggi
scenario-because-margin-lower = margin lebih rendah
scenario-because-period-longer = periode lebih panjang
scenario-because-period-shorter = periode lebih pendek
scenario-because-stages = tahap corongnya lain
scenario-because-rate-higher = tingkat konversi { $stage } lebih tinggi
scenario-because-rate-lower = tingkat konversi { $stage } lebih rendah
scenario-because-evidence-stronger = bukti untuk tingkat konversi { $stage } menguat
scenario-because-evidence-weaker = bukti untuk tingkat konversi { $stage } melemah
scenario-because-cost-higher = biaya { $stage } naik
scenario-because-cost-lower = biaya { $stage } turun
scenario-because-lag-longer = waktu { $stage } lebih lama
scenario-because-lag-shorter = waktu { $stage } lebih singkat
scenario-because-fixed-higher = biaya tetap naik
scenario-because-fixed-lower = biaya tetap turun
scenario-because-cold = lead yang mendingin berubah
scenario-because-prior-higher = tolok ukur { $stage } lebih tinggi
scenario-because-prior-lower = tolok ukur { $stage } lebih rendah
scenario-because-prior-stronger = bobot tolok ukur { $stage } bertambah
scenario-because-prior-weaker = bobot tolok ukur { $stage } berkurang
scenario-because-prior = tolok ukur { $stage } diganti
scenario-because-history = catatan bulan lalu { $stage } berubah
scenario-because-cost-range-higher = perkiraan biaya { $stage } naik
scenario-because-cost-range-lower = perkiraan biaya { $stage } turun
scenario-because-cost-range-narrower = biaya { $stage } lebih pasti
scenario-because-cost-range-wider = biaya { $stage } kurang pasti
scenario-because-lag-spread-wider = waktu { $stage } lebih beragam
scenario-because-lag-spread-narrower = waktu { $stage } lebih seragam
scenario-because-months-vary-more = bulan-bulannya lebih beragam
scenario-because-months-vary-less = bulan-bulannya lebih seragam
scenario-because-months-vary = ragam antarbulan berubah
scenario-because-confidence-higher = keyakinan yang diminta lebih tinggi
scenario-because-confidence-lower = keyakinan yang diminta lebih rendah
scenario-because-volume-higher = perkiraan lead yang masuk bertambah
scenario-because-volume-lower = perkiraan lead yang masuk berkurang
scenario-because-volume-narrower = jumlah lead yang masuk lebih pasti
scenario-because-volume-wider = jumlah lead yang masuk kurang pasti
scenario-because-volume = jumlah lead yang masuk ditetapkan dengan cara lain
scenario-because-value-range-higher = perkiraan pendapatan per pelanggan naik
scenario-because-value-range-lower = perkiraan pendapatan per pelanggan turun
scenario-because-value-range-narrower = pendapatan per pelanggan lebih pasti
scenario-because-value-range-wider = pendapatan per pelanggan kurang pasti
scenario-because-outlook = awal, musim, atau pembayarannya berubah
scenario-because-channels = kanalnya berubah

## Tabel
scenarios-caption = Angka setiap rencana dan selisihnya dari acuan
scenarios-figure = Angka
scenarios-plan = Rencana
scenarios-goal = Pelanggan yang dituju
scenarios-needed = { $stage } yang dibutuhkan
scenarios-needed-sure = { $stage } agar { $confidence } yakin
scenarios-needed-confident = { $stage } agar seyakin yang diminta
scenarios-chance = Peluang sasaran
scenarios-chance-uncertain = Peluang, dengan ketidakpastian tingkat konversi
scenarios-expected = Perkiraan pelanggan
scenarios-spend = Belanja
scenarios-roi = ROI
scenarios-cac = Biaya per pelanggan
scenarios-none = tidak ada
scenarios-times = { $number }×
scenarios-points = { $number } poin
scenarios-plus = +{ $amount }
scenarios-minus = −{ $amount }
scenarios-better = lebih baik
scenarios-worse = lebih buruk

## Grafik
scenarios-choice = Bandingkan menurut
scenarios-chart-best = { $figure }: { $name } terbaik dengan { $value }
scenarios-chart-alike = { $figure }: { $value } di semua rencana
scenarios-chart-differ = { $figure }: dari { $low } sampai { $high }
scenarios-chart-subtitle = { $figure }; garis putus-putus adalah acuan

## Cara menghitung
scenarios-why-changes = Perubahan mana berakibat apa
scenarios-why-shares = Perubahan bekerja bersama, jadi urutannya berpengaruh. Bagian tiap perubahan adalah rata-rata dari semua urutan (nilai Shapley); jumlah semua bagian sama dengan selisihnya.
scenarios-why-many = Lebih dari delapan perubahan: yang paling kecil pengaruhnya digabung.
scenarios-cause = { $figure }: { $amount }, { $reason }
scenarios-cause-moved = { $figure }: { $amount }, { $reason } ({ $from } → { $to })
scenarios-why-figures = Cara menghitung angka-angka ini
scenarios-why-screen = Dengan angka rencana di layar; buka rencana lain untuk melihat miliknya.
scenarios-why-line = { $name }: { $formula } { $figures }
scenarios-why-sure = Lead untuk suatu keyakinan, dan peluang dengan ketidakpastian: peluang pasti mencapai sasaran, dirata-ratakan atas apa yang masih terbuka tentang tingkat konversi menurut bukti, rentang, dan tolok ukur Anda.

## Berkas
scenarios-save = Simpan rencana ini sebagai berkas
scenarios-load = Buka berkas rencana
scenarios-bad-file = Rencana tidak dapat dibaca ({ $issue }). Yang ada di sini tidak berubah.
