# Ukur: apa kata peristiwa lead yang bertanggal.
events-ask = Lead mana sampai sejauh mana, dan kapan? Daftar peristiwa bertanggal menjawabnya.
events-about = Satu baris satu peristiwa: lead, tahap, tanggal, dan kampanye bila ada. Berkasnya dibaca di sini dan tidak dikirim ke mana pun.
events-no-way = Tidak ada tahap di berkas ini yang menuju tahap lain
events-heads-for = { $so-far } dari { $leads } lead sudah menjadi pelanggan, dan menuju { $rate } ({ $low } sampai { $high })
events-so-far = { $so-far } dari { $leads } lead sudah menjadi pelanggan; arah akhirnya belum dapat dikatakan
events-drop = Jatuhkan berkas peristiwa di sini, atau tempelkan sel
events-try = Coba dengan contoh
events-example-name = Contoh
events-pasted = Ditempel
events-reading = Membaca
events-mapping = dibaca seperti ini. Ubah yang keliru.
events-column-lead = Lead
events-column-stage = Tahap
events-column-date = Tanggal
events-column-campaign = Kampanye
events-no-column = Tidak ada
events-columns-missing = Pilih kolom lead, tahap, dan tanggal.
events-separator = Pemisah sel
events-comma = Koma
events-semicolon = Titik koma
events-tab = Tab
events-bar = Garis tegak
events-order = Tahap
events-order-file = Menurut urutan berkas
events-order-plan = Milik rencana
events-dates = 03/04 adalah
events-day-first = 3 April
events-month-first = 4 Maret
events-unclear = { $count } tanggal dapat berarti dua hal, dan berkasnya tidak memberi tahu.

## Langkah
events-steps = Dari tahap ke tahap
events-at-least = minimal { $rate }
events-days = { $days } hari
events-of = { $converted } dari { $entered }
events-known = Sejauh ini { $so-far } telah lanjut; menuju { $rate } ({ $low } sampai { $high }). Separuh dari yang lanjut melakukannya dalam { $median } hari, sembilan dari sepuluh dalam { $p90 } hari. { $covered } di antaranya sudah punya cukup waktu.
events-settled = { $rate } lanjut ({ $low } sampai { $high }), dan sudah lama tidak ada lagi, jadi inilah akhirnya.
events-too-few = Sejauh ini { $so-far } telah lanjut, seluruhnya { $count }: terlalu sedikit untuk menyebut arah akhirnya.
events-too-short = Sejauh ini { $so-far } telah lanjut. Berkasnya terlalu muda: kurvanya masih naik di ujungnya.
events-none = Belum ada yang lanjut.
events-why = Lead yang waktunya belum habis dihitung selama dapat diamati (Kaplan dan Meier; pitanya selang 95 %). Garis putus-putus adalah model sembuh: sebagian lanjut menurut hukum Weibull atau log-normal, mana yang lebih cocok, dan sisanya tidak pernah.
events-curve-heads = { $from } ke { $to }: { $so-far } sejauh ini, menuju { $rate }
events-curve = { $from } ke { $to }: { $so-far } sejauh ini
events-curve-end = menuju { $rate } ({ $range })
events-curve-what = Bagian yang lanjut menurut hari sejak masuk; putus-putus: hukum yang dicocokkan
events-head-days = Hari
events-head-watched = Masih diamati
events-head-gone = Telah lanjut
events-head-range = Selang 95 %

## Kohort
events-cohorts = Kohort menurut bulan masuk
events-young = { $month } ada di { $so-far } dan menuju { $rate }
events-head-month = Bulan
events-head-leads = Lead
events-head-so-far = Pelanggan sejauh ini
events-head-heads = Menuju

## Menunggu
events-ageing-kicker = Siapa menunggu terlalu lama?
events-ageing = { $beyond } dari { $waiting } yang menunggu di { $stage } sudah menunggu lebih dari { $days } hari
events-ageing-none = Tidak ada yang menunggu di { $stage } lebih dari { $days } hari ({ $waiting } menunggu)
events-ageing-more = { $count } lagi
events-waits = { $days } hari
events-follow-up = Separuh dikerjakan dalam { $median } hari, sembilan dari sepuluh dalam { $p90 } hari.
events-follow-up-next = Berkas tidak menyebut kapan penjualan mengerjakan lead; sesuatu terjadi pada separuh dalam { $median } hari, pada sembilan dari sepuluh dalam { $p90 } hari.

## Ke rencana
events-give-kicker = Apa yang dipelajari rencana?
events-give-title = Rencana dapat memakai ini sebagai bukti
events-given = Rencana sudah memakainya
events-give-nothing = Tidak ada yang cocok dengan tahap rencana
events-give-change = { $from } ke { $to }: { $before } menjadi { $rate } ({ $low } sampai { $high }), sebagai bukti { $converted } dari { $entered }, setelah { $days } hari
events-give-follow-up = Waktu tindak lanjut: biasanya { $days } hari
events-kept-not-seen = { $stage } tetap: berkas tidak memuat tahap ini dan tahap berikutnya berurutan.
events-kept-none = { $stage } tetap: belum ada yang lanjut.
events-kept-too-few = { $stage } tetap: terlalu sedikit yang lanjut.
events-kept-too-short = { $stage } tetap: berkasnya terlalu muda.
events-kept-follow-up = Tindak lanjut { $stage } tetap: berkas tidak menyebut kapan lead dikerjakan.
events-give = Berikan ke rencana
events-to-plan = Lihat rencana
events-give-note = Satu langkah, yang dapat diurungkan di perencana. Pada berkas muda, cacahannya mewakili apa yang diketahui tentang tingkat akhir, bukan apa yang sudah terjadi.

## Yang ganjil
events-odd = Yang tidak menurut urutan
events-chain = Mengalikan tingkat rantai tahap memberi { $predicted } pelanggan; dihitung satu per satu ada { $wins }.
events-odd-skipping = { $count } lead melompati tahap.
events-odd-backward = { $count } lead mundur.
events-odd-repeating = { $count } lead sampai di satu tahap lebih dari sekali.
events-odd-duplicate = { $count } peristiwa tercatat dua kali.
events-odd-tied = { $count } lead punya beberapa tahap dalam sehari.
events-odd-late = { $count } lead mulai setelah tahap pertama.
events-odd-stageless = { $count } lead tidak pernah sampai di tahap mana pun.
events-odd-reopened = { $count } lead dibuka lagi.
events-odd-after-lost = { $count } di antaranya setelah hilang.
events-odd-after-pause = { $count } di antaranya setelah jeda panjang.
events-skips = Dilompati: { $list }.
events-backs = Mundur: { $list }.
events-times = ({ $count })
events-used = { $used } dari { $rows } baris ada di laporan
events-rows = Baris: { $list }.
events-reject-no-lead = { $count } tanpa lead.
events-reject-lead-too-long = { $count } dengan nama lead terlalu panjang.
events-reject-no-stage = { $count } tanpa tahap.
events-reject-stage-too-long = { $count } dengan nama tahap terlalu panjang.
events-reject-too-many-stages = { $count } dengan terlalu banyak tahap berbeda; benarkah ini kolom tahap?
events-reject-no-date = { $count } tanpa tanggal.
events-reject-bad-date = { $count } bukan tanggal kalender.
events-reject-other-order = { $count } dengan hari dan bulan terbalik.
events-reject-too-many-events = { $count } di luar satu juta yang dibaca.
events-reject-after = { $count } setelah hari laporan.
events-reject-too-old = { $count } jauh sebelum yang lain.
events-reject-unknown-stage = { $count } dari tahap yang tidak ada di rencana.
events-unknown = Tahap yang bukan milik rencana: { $list }.
events-bad-rows = { $count } baris punya sel lebih banyak atau lebih sedikit dari tabelnya, atau tanda kutip yang tidak ditutup.
