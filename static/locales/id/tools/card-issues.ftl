# Apa yang salah pada dokumen alat, dan apa yang boleh.

issue-no-such-field = Kartu tidak punya kolom ini.
issue-field-kind = Ini tidak sesuai dengan jenis kolomnya.
issue-thousandths = Poin paling banyak tiga desimal.
issue-ascending = Jaga urutannya: yang terendah dulu.
issue-kind-day = Masukkan tanggal seperti 2026-03-01.
issue-kind-flag = Ini harus true atau false.
issue-kind-choice = Pilih salah satu yang dikenal kartu.
issue-kind-rule = Satu kriteria memberi poin dengan satu cara: syarat, nilai, rentang, atau setiap kali.
issue-kind-condition = Satu syarat menanyakan tepat satu hal yang sesuai dengan kolomnya.
issue-kind-literal = Masukkan teks yang tidak kosong dan tanpa karakter kontrol.
