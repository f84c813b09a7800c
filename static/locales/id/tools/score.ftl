score-title = Beri skor lead
