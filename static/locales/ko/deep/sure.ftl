sure-intro = 아래의 불확실성을 모두 반영합니다.
