# Kata di sekitar perencana yang disematkan: catatan bagi pembuat halaman, formulir kontak, kaki halaman.

## Settings that were not taken
embed-unknown = Setelan itu tidak ada.
embed-long = Nilainya terlalu panjang.
embed-kind = Nilainya bukan jenis yang diminta.
embed-range = Angkanya di luar batas.
embed-contrast = Warnanya terlalu mirip dengan latarnya; dipakai warna terdekat yang terbaca.
embed-missing = Preset itu tidak ada, tidak ada rencana di tautan ini, atau alamat yang diperlukan tidak diisi.

## The lead form
lead-title = Bicarakan lebih lanjut
lead-says = Kirim rencana ini bersama alamat Anda, dan seseorang akan menjawab.
lead-name = Nama
lead-email = Surel
lead-message = Yang ingin Anda ketahui
lead-to = Dikirim ke { $host }.
lead-send = Kirim
lead-sending = Sedang dikirim.
lead-sent = Terkirim. Terima kasih.
lead-failed = Tidak bisa dikirim. Yang Anda ketik masih di sini; coba lagi.
lead-hand-over = Lanjutkan dengan rencana ini
lead-hand-over-says = Membuka halaman lain. Rencana ikut di bagian alamat yang tidak terlihat oleh server.

## The footer
embed-made = Dihitung di peramban Anda oleh Warmline
