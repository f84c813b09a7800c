# Halaman: yang tampil pertama.

## Kepala dan menu
language = Bahasa
undo = Urungkan
redo = Ulangi
steps-left = { $count ->
    [0] Tidak ada yang bisa diurungkan
   *[other] { $count } langkah
}
tools = Alat
tool-plan = Rencana
tool-score = Skor
tool-measure = Ukur
menu = Rencana
close = Tutup

## Kalimat utama
headline-customers = Untuk mendapat { $goal } pelanggan Anda butuh { $needed }. Peluang rencana ini { $chance }; dengan { $more } menjadi { $confidence }.
headline-customers-sure = Untuk mendapat { $goal } pelanggan Anda butuh { $needed }. Peluang rencana ini { $chance }.
headline-revenue = Untuk meraih { $goal } Anda butuh { $needed } bagi { $customers } pelanggan. Peluang rencana ini { $chance }; dengan { $more } menjadi { $confidence }.
headline-revenue-sure = Untuk meraih { $goal } Anda butuh { $needed } bagi { $customers } pelanggan. Peluang rencana ini { $chance }.
headline-empty = Untuk mendapat { $goal } { $left ->
    [1] pelanggan, tinggal satu kotak lagi.
   *[other] pelanggan: isi sasaran, nilai satu pelanggan, dan tingkat konversi. { $left } kotak lagi.
}
headline-short = { $goal }: { $needed }, peluang { $chance }, belanja { $spend }
counted = { $count } { $stage }
money-spend = Belanja { $value }
money-revenue = pendapatan { $value }
money-roi = ROI { $value }×
money-cac = { $value } per pelanggan
money-cold = lead dingin merugikan { $value }
figure-hint = Lihat cara menghitungnya

## Masukan untuk seluruh rencana
basics-title = Sasaran dan pelanggan
goal-customers = Pelanggan
goal-revenue = Pendapatan
unit-days = hari
unit-months = bulan

## Tangga
ladder-title = Corong, tahap demi tahap
column-stage = Tahap
column-needed = Dibutuhkan
column-worth = Nilai/lead
column-cost = Biaya/lead
row-hint = Nama, biaya, jeda, urutan
bars-logarithmic = Batang memakai skala logaritmik.
stage-add-top = Tambah tahap di atas
stage-visitor = Pengunjung
stage-lead = Lead
stage-qualified = Lead terkualifikasi
stage-inquiry = Pertanyaan
stage-mql = MQL
stage-sal = SAL
stage-sql = SQL
stage-opportunity = Peluang penjualan
stage-customer = Pelanggan
stage-new = Tahap baru
rate-label = Konversi dari { $from } ke { $to }
rate-placeholder = 25% atau 10 dari 40
rate-typed = diketik
rate-evidence = bukti, { $rate } ({ $low }–{ $high })
rate-range = rentang, rata-rata { $rate }

## Biaya tetap
fixed-costs-title = Biaya tetap
cost-add = Tambah biaya tetap
cost-new = Biaya { $row }

## Pesan
notice-offline = Berkas aplikasi tidak bisa diambil. Coba lagi saat daring.
try-again = Coba lagi
typing-bad-number = Ini tidak terbaca sebagai angka. Ketik misalnya 1.200 atau 1,5 jt.
typing-bad-rate = Ini tidak terbaca sebagai tingkat konversi. Ketik 25%, 10 dari 40, atau 20-30%.
typing-not-whole = Harus bilangan bulat.
typing-rate-outside = Tingkat konversi harus di atas 0 dan paling besar 100%.
typing-rate-order = Jaga urutannya: rendah, mungkin, tinggi; atau yang jadi tidak melebihi yang masuk.
typing-read-as = dibaca sebagai { $value }
issue-elsewhere = { $field }: { $message }

## Nama kotak isian
label-goal = Sasaran
label-goal-kind = Sasaran dalam
label-customer-value = Nilai per pelanggan
label-gross-margin = Margin kotor
label-period-months = Periode
