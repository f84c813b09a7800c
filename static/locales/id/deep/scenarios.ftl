scenarios-intro = Simpan rencana dan bandingkan.
