# 삽입 스튜디오: 사이트에서 계산기가 무엇을 보여 주고 어떻게 보이는지, 그리고 붙여 넣을 코드.

studio-title = 계산기를 사이트에 넣기
studio-says = 무엇을 보여 줄지, 어떻게 보일지 고른 다음 미리보기 아래의 코드를 복사하십시오. 설치할 것도, 서버도 필요 없습니다.
studio-default = 기본값
studio-shows = 보여 줄 내용
studio-figures = 처음 값
studio-looks = 모양
studio-keeps = 방문자가 할 수 있는 일
studio-asks = 묻는 것

## Settings
studio-tool = 도구
studio-section = 펼쳐 둘 질문
studio-preset = 프리셋
studio-plan = 링크에 담긴 내 계획
studio-plan-here = 여기에 열려 있는 계획 쓰기
studio-lang = 언어
studio-currency = 통화
studio-goal = 목표 고객 수
studio-value = 고객 한 명의 가치
studio-period = 개월 수
studio-stages = 단계 이름(쉼표로 구분)
studio-theme = 테마
studio-brand = 브랜드 색
studio-brand-dark = 어두운 테마의 브랜드 색
studio-surface = 배경
studio-text = 글자
studio-font = 글꼴
studio-radius = 모서리 둥글기(픽셀)
studio-logo = 로고 주소
studio-lock = 보이지만 바꿀 수 없는 항목
studio-hide = 보이지 않는 항목
studio-footer = 계산기를 알리는 한 줄
studio-lead = 연락처 양식
studio-lead-url = 보낼 곳(https)
studio-lead-consent = 동의 문구

## Words of settings
studio-word-sure = 얼마나 확실한가?
studio-word-soon = 얼마나 빨리?
studio-word-levers = 어떤 지렛대?
studio-word-scenarios = 만약에?
studio-word-channels = 어떤 채널?
studio-word-light = 밝게
studio-word-dark = 어둡게
studio-word-auto = 기기 설정대로
studio-word-on = 켜기
studio-word-off = 끄기
studio-word-event = 페이지에 이벤트로
studio-word-post = 주소로 POST
studio-word-link = 보내지 않고 계획 링크만
studio-word-goal = 목표
studio-word-value = 가치
studio-word-margin = 이익률
studio-word-period = 기간
studio-word-rates = 전환율
studio-word-costs = 비용
studio-word-cold = 식은 리드
studio-word-header = 머리글
studio-word-tools = 도구
studio-word-language = 언어
studio-word-menu = 메뉴
studio-word-history = 실행 취소
studio-word-basics = 기본 항목
studio-word-fixed-costs = 고정비
studio-word-cost = 비용 질문
studio-word-time = 시간
studio-word-more = 더 깊은 질문

## Faults
studio-fault-kind = 요구하는 형식이 아니어서 뺐습니다.
studio-fault-long = 너무 길어서 뺐습니다.
studio-fault-range = 허용 범위를 벗어난 수여서 뺐습니다.
studio-fault-missing = 이 양식에는 https 주소가 필요합니다. 주소가 없으면 양식이 나타나지 않습니다.
studio-contrast = 바탕과 너무 비슷합니다. 대신 읽을 수 있는 가장 가까운 색({ $used })을 씁니다.

## Preview
studio-preview = 미리보기
studio-widths = 미리보기 너비
studio-width = { $pixels } px
studio-width-full = 전체
studio-not-previewed = 미리보기 프레임의 주소에 담기에는 너무 길어 미리보기에서만 뺀 설정: { $names }

## What to paste
studio-code = 붙여 넣을 코드
studio-ways = 사이트 종류
studio-way-element = 일반 페이지
studio-way-frame = 단순 프레임
studio-place-element = 계산기가 놓일 자리에 붙여 넣으십시오. 높이는 내용에 맞춰 늘어납니다.
studio-place-frame = 스크립트를 쓸 수 없는 곳에 씁니다. 높이가 고정되며 안에서 스크롤됩니다.
studio-place-wordpress = 글의 코드 편집기에 붙여 넣거나, 첫 줄과 마지막 줄을 빼고 “사용자 정의 HTML” 블록에 붙여 넣으십시오.
studio-place-wix = “HTML 삽입”에 붙여 넣고, 상자를 계산기만큼 높게 그리십시오.
studio-place-webflow = “Embed” 블록에 붙여 넣으십시오. 편집 화면에서는 실행되지 않고 게시한 페이지에서 실행됩니다.
studio-place-react = 별도 파일에 넣으십시오. 속성을 바꾸면 계산기가 바로 따라갑니다.
studio-place-amp = 기사의 첫 화면 아래에 붙여 넣으십시오. 페이지에 AMP의 amp-iframe 스크립트가 필요합니다.
studio-copy = 복사
studio-copied = 클립보드에 복사했습니다.
studio-by-hand = 브라우저가 복사를 허용하지 않습니다. 글을 선택해 두었습니다.
studio-pin = 버전 { $version }에 고정
studio-policy = 사이트에 콘텐츠 보안 정책(CSP)이 있으면 다음이 필요합니다:
studio-left-out = 프레임 주소에 담기에는 너무 길어 뺀 설정: { $names }
studio-link = 마케팅 계획 계산기
studio-meanwhile = 성사율 25%에서 고객 10명을 얻으려면 SQL 40건이 필요합니다. 이 계획이 이루어질 확률은 56%이며, SQL 55건이면 90%입니다.
