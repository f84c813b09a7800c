# 사다리 옆의 질문들.

## 얼마나 확실한가?
sure-question = 얼마나 확실한가?
sure-finding = { $more }이면 { $confidence }입니다
sure-finding-enough = { $needed }의 성공 확률은 { $chance }입니다
sure-subtitle = { $stage } 수에 따른 목표 달성 확률
sure-volume = 수량
sure-chance = 목표 달성 확률
sure-point = { $volume } · { $chance }

## 무엇이 식는가?
cold-question = 무엇이 식는가?
cold-none-finding = 이 계획에서는 식는 리드가 없습니다
cold-none = 기다리는 리드는 식습니다. 몇 건이, 얼마나 빨리 식는지 정하면 그 비용이 보입니다.
cold-add = 식는 리드 반영
cold-off = 식는 리드 없음
cold-finding = 식은 { $lost }의 비용은 { $money }입니다
cold-finding-none = 식는 리드가 없습니다
cold-subtitle = 계획 { $goal }명 중 예상 고객 { $expected }명, 확실히 기대할 수 있는 고객 { $whole }명
cold-chance = 이 손실을 반영한 목표 달성 확률은 { $chance }입니다. { $needed }이면 그래도 목표에 도달합니다.
cold-planned = 계획
cold-lost = 식음
cold-recovered = 회복
cold-expected = 예상
cold-whole = 확실한 몫
cold-step = 구분
cold-customers = 고객
cold-revenue = 매출
warm-finding = 후속 연락이 { $days }일이면 { $share }가 아직 따뜻합니다
warm-finding-reps = 영업 담당자 { $reps }명이면 { $share }가 아직 따뜻합니다
warm-subtitle = 점을 끌어 영업의 응답 속도를 바꿔 보세요. 하루 늦을 때마다 { $money }의 비용이 듭니다.
warm-subtitle-fixed = 후속 연락까지의 일수에 따른 따뜻한 리드의 비율입니다. 하루 늦을 때마다 { $money }의 비용이 듭니다.
warm-subtitle-reps = 영업 담당자 수에 따른 따뜻한 리드의 비율
warm-days = 후속 연락까지의 일수
warm-reps = 영업 담당자
warm-share = 아직 따뜻함
warm-point = { $days }일 · { $share } 따뜻함
warm-point-reps = { $reps }명 · { $share } 따뜻함
warm-offer = 영업의 응답 속도로 정하기
model-count = 정해진 건수
model-share = 정해진 비율
model-half-life = 반감기
model-shelf-life = 유효 기간
model-capacity = 영업 인력 부족
follow-up-fixed = 항상 같음
follow-up-exponential = 지수 분포(평균)
follow-up-lognormal = 로그 정규 분포(중앙값, 90%)
follow-up-observed = 실측 목록

## 비용은 얼마인가?
cost-question = 비용은 얼마인가?
cost-finding = { $stage } 한 건의 총비용은 { $money }입니다
cost-finding-none = 아직 비용이 없는 계획입니다
cost-none = 단계에 비용을 넣거나 고정비를 추가하면 리드 한 건의 비용이 보입니다.
cost-subtitle = 단계별 리드 한 건의 총비용: 그 단계까지 쓴 모든 지출의 몫
cost-subtitle-log = 단계별 리드 한 건의 총비용(로그 눈금)
cost-stage = 단계
cost-each = 건당 비용
parts-finding = { $name } 비용이 지출의 { $share }입니다
parts-subtitle = { $money }의 쓰임새
parts-name = 항목
parts-amount = 금액
parts-share = 비율

## 시간
time-question = 얼마나 걸리는가?
time-finding = 맨 위 단계에 하루 { $count }이 들어와야 합니다
time-finding-late = 소요 기간이 계획 기간보다 깁니다
time-body = 첫 단계에서 마지막 단계까지 { $lag }일이 걸리므로, { $period }일 중 { $window }일 동안 새 { $stage }을(를) 받을 수 있습니다.
time-late = 첫 단계에서 마지막 단계까지 { $lag }일이 걸리지만 기간은 { $period }일입니다. 기한 안에 목표에 도달할 수 없습니다.

## 차트
chart-as-table = 표로 보기
chart-as-chart = 차트로 보기
chart-share = 저장 또는 복사

## 안내
typing-bad-list = 1 2.5 7처럼 일수를 띄어 입력하세요.

## 입력 칸의 이름
label-cold-stage = 식는 단계
label-cold-model = 식는 방식
label-cold-leads = 식는 리드 수
label-cold-share = 식는 비율
label-shelf-life = 유효 기간
label-half-life = 반감기
label-reps = 영업 담당자
label-leads-per-rep = 담당자당 하루 처리 건수
label-patience = 리드가 기다리는 기간
label-follow-up = 후속 연락까지의 시간
label-follow-up-days = 후속 연락
label-follow-up-mean = 평균
label-follow-up-median = 중앙값
label-follow-up-p90 = 90%가 연락받는 기간
label-follow-up-observed = 실측값
label-recycle = 식은 리드 다시 육성
label-recycle-share = 다시 육성하는 비율
label-recycle-to = 돌아가는 단계
label-recycle-factor = 새 리드 대비 전환
label-recycle-cost = 리드당 비용

## The hints of a first visit
hints = 도움말
hint-change = 목표를 바꿔 입력하거나 슬라이더와 차트의 점을 움직여 보세요. 모든 숫자가 함께 바뀝니다.
hint-open = 밑줄 친 숫자를 누르면 계산 과정을 볼 수 있습니다.
hint-keep = 계획은 이 기기에만 있습니다. 메뉴에서 링크로 공유하고, 인쇄하고, 업종별 프리셋을 열 수 있습니다.
hint-next = 다음
