soon-intro = 월별 계획입니다.
