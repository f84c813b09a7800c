sure-intro = What is uncertain below counts.
