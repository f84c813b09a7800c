# The further questions: each with what will be found there.
deep-sure = Seberapa pasti bila rasionya juga perkiraan?
deep-sure-teaser = Peluang mencapai target dan sebaran pendapatan dari bukti dan rentang Anda
deep-soon = Kapan balik modal?
deep-soon-teaser = Lead, pelanggan, dan kas per bulan, serta kapan harus mulai
deep-levers = Tuas mana yang paling berpengaruh?
deep-levers-teaser = Apa yang diubah dulu, apa yang harus benar, dan apa yang layak dicari tahu
deep-scenarios = Bagaimana jika?
deep-scenarios-teaser = Hingga empat rencana berdampingan, dengan perbedaannya dalam kata-kata
deep-channels = Dari mana lead datang?
deep-channels-teaser = Kanal dengan rasio dan biaya sendiri, dan pembagian anggaran terbaik
