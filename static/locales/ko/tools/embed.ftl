# 사이트에 넣은 계산기 둘레의 말: 페이지를 만드는 사람을 위한 알림, 연락 양식, 꼬리말.

## Settings that were not taken
embed-unknown = 그런 설정이 없습니다.
embed-long = 값이 너무 깁니다.
embed-kind = 요구하는 형식의 값이 아닙니다.
embed-range = 수가 허용 범위를 벗어났습니다.
embed-contrast = 색이 바탕과 너무 비슷해, 읽을 수 있는 가장 가까운 색을 씁니다.
embed-missing = 그런 프리셋이 없거나, 링크에 계획이 없거나, 필요한 주소가 빠졌습니다.

## The lead form
lead-title = 상담 요청
lead-says = 이 계획과 연락처를 보내 주시면 답을 드립니다.
lead-name = 이름
lead-email = 이메일
lead-message = 궁금한 점
lead-to = 보내는 곳: { $host }
lead-send = 보내기
lead-sending = 보내는 중입니다.
lead-sent = 보냈습니다. 감사합니다.
lead-failed = 보내지 못했습니다. 입력한 내용은 그대로 있으니 다시 시도해 주십시오.
lead-hand-over = 이 계획으로 계속하기
lead-hand-over-says = 다른 페이지가 열립니다. 계획은 서버가 볼 수 없는 주소 부분에 담겨 갑니다.

## The footer
embed-made = Warmline이 방문자의 브라우저에서 계산했습니다
