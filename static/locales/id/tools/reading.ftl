# A plan that came to be read.

reading-kind = Rencana untuk dibaca.
reading-made = Rencana untuk dibaca, dibuat pada { $date }.
reading-own = Buka rencana saya
reading-print = Cetak
reading-mine = Jadikan milik saya
reading-basis = Dasar angka-angkanya
reading-figure = Angka
reading-value = Nilai
reading-rests = Dasar
reading-typed = asumsi
reading-evidence = bukti: { $converted } dari { $entered } ({ $low }–{ $high })
reading-range = rentang: { $low } – { $likely } – { $high }
reading-cost = Biaya per entri, { $stage }
reading-share = asumsi, { $share } ditanggung rencana ini
reading-foot = Dihitung oleh Warmline di perangkat Anda dari isi tautan. Tidak ada yang dikirim ke mana pun.
