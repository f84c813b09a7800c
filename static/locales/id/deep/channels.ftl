channels-intro = Kanal rencana ini.
