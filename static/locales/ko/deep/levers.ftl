levers-intro = 이 계획의 지렛대입니다.
