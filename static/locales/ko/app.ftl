# 페이지.

## 머리글과 메뉴
language = 언어
undo = 되돌리기
redo = 다시 실행
steps-left = { $count ->
    [0] 되돌릴 단계가 없습니다
   *[other] { $count }단계
}
menu = 계획
menu-presets = 업종별 프리셋
menu-example = 기본 예제
menu-empty = 빈 계획으로 시작
menu-share = 이 계획의 링크 복사
menu-save = 파일로 저장
menu-open = 파일 열기
menu-remember = 이 기기에 계획 저장
menu-privacy = 모든 계산은 이 기기에서 이루어집니다. 입력한 내용은 어디에도 전송되지 않습니다.
close = 닫기

## 핵심 문장
headline-customers = 고객 { $goal }명을 얻으려면 { $needed }이 필요합니다. 이 계획의 성공 확률은 { $chance }이고, { $more }이면 { $confidence }가 됩니다.
headline-customers-sure = 고객 { $goal }명을 얻으려면 { $needed }이 필요합니다. 이 계획의 성공 확률은 { $chance }입니다.
headline-revenue = 매출 { $goal }, 곧 고객 { $customers }명을 얻으려면 { $needed }이 필요합니다. 이 계획의 성공 확률은 { $chance }이고, { $more }이면 { $confidence }가 됩니다.
headline-revenue-sure = 매출 { $goal }, 곧 고객 { $customers }명을 얻으려면 { $needed }이 필요합니다. 이 계획의 성공 확률은 { $chance }입니다.
headline-empty = { $left ->
    [1] 한 칸만 더 채우면 여기에 답이 나옵니다.
   *[other] 목표, 고객 가치, 전환율을 채워 주세요. { $left }칸 남았습니다.
}
headline-short = { $goal }: { $needed }, 확률 { $chance }, 지출 { $spend }
counted = { $stage } { $count }건
money-spend = 지출 { $value }
money-revenue = 매출 { $value }
money-roi = ROI { $value }배
money-cac = 고객당 비용 { $value }
money-cold = 식은 리드의 손실 { $value }
figure-hint = 계산 과정 보기

## 계획 전체의 입력값
basics-title = 목표와 고객
goal-customers = 고객 수
goal-revenue = 매출
unit-days = 일
unit-months = 개월

## 사다리
ladder-title = 단계별 퍼널
column-stage = 단계
column-needed = 필요 수
column-worth = 건당 가치
column-cost = 건당 비용
row-hint = 이름, 비용, 소요 기간, 순서
bars-logarithmic = 막대는 로그 눈금입니다.
stage-add-top = 맨 위에 단계 추가
stage-add-below = 아래에 단계 추가
stage-up = 위로
stage-down = 아래로
stage-remove = 삭제
stage-focus = 핵심 문장에 쓰기
stage-visitor = 방문자
stage-lead = 리드
stage-qualified = 검증된 리드
stage-inquiry = 문의
stage-mql = MQL
stage-sal = SAL
stage-sql = SQL
stage-opportunity = 영업 기회
stage-customer = 고객
stage-new = 새 단계
rate-label = { $from }에서 { $to }(으)로의 전환율
rate-placeholder = 25% 또는 40 중 10
rate-typed = 직접 입력
rate-evidence = 실적 기준 { $rate } ({ $low }–{ $high })
rate-range = 범위, 평균 { $rate }

## 고정비
fixed-costs-title = 고정비
cost-add = 고정비 추가
cost-new = 비용 { $row }
cost-remove = { $name } 삭제

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
time-finding = 맨 위 단계에 하루 { $count }건이 들어와야 합니다
time-finding-late = 소요 기간이 계획 기간보다 깁니다
time-body = 첫 단계에서 마지막 단계까지 { $lag }일이 걸리므로, { $period }일 중 { $window }일 동안 새 { $stage }을(를) 받을 수 있습니다.
time-late = 첫 단계에서 마지막 단계까지 { $lag }일이 걸리지만 기간은 { $period }일입니다. 기한 안에 목표에 도달할 수 없습니다.

## 차트
chart-as-table = 표로 보기
chart-as-chart = 차트로 보기

## 프리셋
presets-title = 프리셋으로 시작
presets-lead = 프리셋은 단계와 전환율을 가져오고, 목표와 금액과 고정비는 그대로 둡니다. 벤치마크는 다른 회사의 수치이니 되도록 빨리 자사 수치로 바꾸세요.
preset-source = { $title }, { $year }. { $sample }. 등급 { $grade }.

## 안내
notice-shared = 링크로 받은 계획입니다. 내 계획은 그대로 보관되어 있습니다.
notice-own = 내 계획으로
notice-keep = 이 계획을 대신 보관
notice-bad-link = 링크의 계획을 읽을 수 없습니다({ $issue }).
notice-bad-file = 파일을 읽을 수 없습니다({ $issue }). 계획은 그대로입니다.
notice-bad-storage = 이 기기에 저장된 계획을 읽을 수 없습니다({ $issue }). 따로 옮겨 두었습니다.
notice-no-storage = 이 기기에서는 저장할 수 없습니다. 파일로 저장하거나 링크를 복사하세요.
notice-copied = 링크를 클립보드에 복사했습니다.
notice-copy-by-hand = 브라우저가 클립보드 사용을 막고 있습니다. 여기서 링크를 복사하세요:
notice-offline = 앱 파일을 가져오지 못했습니다. 온라인 상태에서 다시 시도하세요.
try-again = 다시 시도
typing-bad-number = 숫자로 읽을 수 없습니다. 1,200 또는 1억 2천만처럼 입력하세요.
typing-bad-rate = 전환율로 읽을 수 없습니다. 25%, 40 중 10, 20~30%처럼 입력하세요.
typing-bad-list = 1 2.5 7처럼 일수를 띄어 입력하세요.
typing-not-whole = 정수여야 합니다.
typing-rate-outside = 전환율은 0보다 크고 100% 이하여야 합니다.
typing-rate-order = 최저, 보통, 최고의 순서로 쓰거나, 전환 수를 유입 수 이하로 쓰세요.
typing-read-as = { $value }(으)로 읽었습니다
issue-elsewhere = { $field }: { $message }

## 입력값의 출처
source-typed = { $field }: 직접 입력한 값
source-evidence = { $field }: 실적 { $entered }건 중 { $converted }건
source-range = { $field }: 입력한 범위 { $low } – { $likely } – { $high }
source-computed = { $field }: 계산한 값

## 입력 칸의 이름
label-goal = 목표
label-goal-kind = 목표 기준
label-customer-value = 고객 한 명의 가치
label-gross-margin = 매출총이익률
label-period-months = 기간
label-name = 계획 이름
label-currency = 통화(ISO 코드)
label-stage-name = 이름
label-cost-per-entry = 유입 건당 비용
label-lag-days = 다음 단계까지
label-cost-name = 항목
label-cost-amount = 금액
label-cost-share = 반영 비율
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
