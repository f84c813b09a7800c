# Yang diperlukan sebelum pesan apa pun. Dibaca saat program dibangun, tidak pernah diunduh; docs/language.md menjelaskan
# tiap baris.

## Bahasa
name = Bahasa Indonesia
number-marks = , .
number-short = 12 ~T, 9 ~M, 6 ~jt
number-signs = IDR Rp~
rate-evidence = { $converted } dari { $entered }

## Kata di samping angka yang diketik
typed-large = rb 3, ribu 3, jt 6, juta 6, miliar 9, milyar 9, triliun 12
typed-currencies = rp IDR, rp. IDR, rupiah IDR
typed-percent = persen
typed-of = dari
typed-to = sampai dengan, sampai, hingga, s/d, s.d., s.d

## Halaman sebelum program, atau tanpanya
not-started = Warmline tidak dapat dimulai. Periksa koneksi lalu coba lagi.
try-again = Coba lagi
needs-script = Warmline menghitung di peramban Anda dan memerlukan JavaScript.

## Pemuat di situs lain
frame-label = Kalkulator rencana pemasaran
frame-failed = Kalkulator tidak dapat dimuat.
frame-again = Coba lagi
frame-apart = Buka di tab baru
