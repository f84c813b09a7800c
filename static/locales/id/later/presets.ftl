# Nama preset.

preset-worked-example = Contoh: 10 pelanggan dari 40 SQL
preset-six-stages = Enam tahap, lead sampai pelanggan
preset-three-stages = Tiga tahap: MQL, SQL, pelanggan
preset-two-stages = Dua tahap: lead, pelanggan
preset-consumer = Konsumen: pengunjung menjadi pelanggan dalam sebulan
preset-olist-2018 = Penjual kecil di marketplace, Brasil 2018
preset-implisit-2014 = Lead, peluang, transaksi: perusahaan AS 2014
preset-first-page-sage-average = SaaS, rata-rata
preset-first-page-sage-fintech = SaaS, fintech
preset-first-page-sage-cybersecurity = SaaS, keamanan siber
preset-first-page-sage-crm = SaaS, CRM
preset-first-page-sage-edtech = SaaS, pendidikan
preset-first-page-sage-medtech = SaaS, medis
preset-first-page-sage-industrial = SaaS, industri dan IoT
