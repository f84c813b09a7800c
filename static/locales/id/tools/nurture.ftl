# Metrik laporan nurturing.
nurture-metric-new-leads = Lead baru
nurture-metric-reopened-leads = Lead yang dibuka kembali
nurture-metric-reopened-share = Porsi lead yang dibuka kembali
nurture-metric-delivery-rate = Tingkat terkirim
nurture-metric-open-rate = Tingkat buka
nurture-metric-click-rate = Tingkat klik
nurture-metric-click-to-open = Klik per email dibuka
nurture-metric-mqls = MQL
nurture-metric-sals = SAL
nurture-metric-sqls = SQL
nurture-metric-customers = Pelanggan
nurture-metric-lead-to-mql = Lead ke MQL
nurture-metric-mql-to-sal = Tingkat penerimaan
nurture-metric-sal-to-sql = SAL ke SQL
nurture-metric-mql-to-sql = MQL ke SQL
nurture-metric-lead-to-sql = Lead ke SQL
nurture-metric-sql-to-customer = Tingkat closing
nurture-metric-mql-to-customer = MQL ke pelanggan
nurture-metric-cost = Biaya
nurture-metric-cost-per-lead = Biaya per lead
nurture-metric-cost-per-mql = Biaya per MQL
nurture-metric-cost-per-sal = Biaya per SAL
nurture-metric-cost-per-sql = Biaya per SQL
nurture-metric-cost-per-customer = Biaya per pelanggan
nurture-metric-revenue = Pendapatan
nurture-metric-revenue-per-customer = Pendapatan per pelanggan
nurture-metric-revenue-per-cost = Pendapatan per biaya
nurture-metric-roi = ROI

# Hal yang perlu diingat saat membaca metrik.
nurture-caveat-opens = Angka buka bisa menyesatkan: program email memblokir gambar atau memuatnya tanpa dilihat. Klik adalah tanda yang lebih baik.
nurture-caveat-cost-per-mql = Biaya per MQL yang rendah belum berarti banyak. Bacalah bersama hasil yang kemudian dibawa MQL itu.
nurture-caveat-months = Lead yang naik tahap bulan ini sering masuk pada bulan sebelumnya. Gabungan beberapa bulan lebih tepat.

# Kesepakatan: alasan penjualan mengembalikan lead, dan ke mana lead itu lalu pergi.
nurture-return-not-yet = Kebutuhan nyata, tetapi belum waktunya: kembali ke nurturing.
nurture-return-no-authority = Bukan pengambil keputusan: disimpan sebagai pemberi pengaruh, bukan untuk penjualan.
nurture-return-no-budget = Belum ada anggaran: jaga merek tetap diingat untuk nanti.
nurture-return-no-fit = Tidak cocok: ditutup, dan penilaian belajar darinya.
nurture-return-bad-data = Tidak dapat dihubungi: pemasaran memperbaiki data kontak.

# Tiga keputusan yang membantu meski tanpa kesepakatan.
nurture-decision-which-leads = Lead mana yang dihitung sebagai SQL.
nurture-decision-hand-over = Bagaimana informasi tentang lead itu diserahkan.
nurture-decision-who-does-what = Apa peran pemasaran dan apa peran penjualan dalam prosesnya.

# Enam tahap: kapan lead masuk dan kapan keluar.
nurture-stage-lead-enters = Sudah dikenal, meski hanya dari alamat sebuah kunjungan.
nurture-stage-lead-leaves = Memberikan data kontak.
nurture-stage-qualified-enters = Sudah mengenalkan diri, sehingga kunjungan dan emailnya dapat diikuti.
nurture-stage-qualified-leaves = Skornya mencapai batas.
nurture-stage-mql-enters = Bernilai tinggi menurut penilaian milik kedua tim.
nurture-stage-mql-leaves = Penjualan menerimanya, atau mengembalikannya dengan alasan.
nurture-stage-sal-enters = Penjualan sudah menerimanya.
nurture-stage-sal-leaves = Siap diajak bicara.
nurture-stage-sql-enters = Sudah diperiksa dan membahas demo, harga, serta keberatan.
nurture-stage-sql-leaves = Transaksi menang atau kalah, atau lead menjadi dingin.
nurture-stage-customer-enters = Sudah menandatangani.
nurture-stage-customer-leaves = Tetap: layanan dan tindak lanjut membawa lead baru.
