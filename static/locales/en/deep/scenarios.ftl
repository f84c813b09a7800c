scenarios-intro = Keep a plan and compare.
