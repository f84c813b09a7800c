soon-intro = Rencana per bulan.
