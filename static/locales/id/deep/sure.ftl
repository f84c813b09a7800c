sure-intro = Semua ketidakpastian di bawah ikut dihitung.
