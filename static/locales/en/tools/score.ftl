score-title = Score leads
