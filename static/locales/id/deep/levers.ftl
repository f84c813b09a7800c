levers-intro = Tuas rencana ini.
