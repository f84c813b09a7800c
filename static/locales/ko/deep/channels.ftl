channels-intro = 이 계획의 채널입니다.
