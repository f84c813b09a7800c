# 페이지: 처음 보이는 것.

## 머리글과 메뉴
language = 언어
undo = 되돌리기
redo = 다시 실행
steps-left = { $count ->
    [0] 되돌릴 단계가 없습니다
   *[other] { $count }단계
}
tools = 도구
tool-plan = 계획
tool-score = 점수
tool-measure = 측정
menu = 계획
close = 닫기

## 핵심 문장
headline-customers = 고객 { $goal }명을 얻으려면 { $needed }이 필요합니다. 이 계획의 성공 확률은 { $chance }이고, { $more }이면 { $confidence }가 됩니다.
headline-customers-sure = 고객 { $goal }명을 얻으려면 { $needed }이 필요합니다. 이 계획의 성공 확률은 { $chance }입니다.
headline-revenue = 매출 { $goal }, 곧 고객 { $customers }명을 얻으려면 { $needed }이 필요합니다. 이 계획의 성공 확률은 { $chance }이고, { $more }이면 { $confidence }가 됩니다.
headline-revenue-sure = 매출 { $goal }, 곧 고객 { $customers }명을 얻으려면 { $needed }이 필요합니다. 이 계획의 성공 확률은 { $chance }입니다.
headline-empty = 고객 { $goal }명을 얻으려면 { $left ->
    [1] 한 칸만 더 채우면 됩니다.
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

## 안내
notice-offline = 앱 파일을 가져오지 못했습니다. 온라인 상태에서 다시 시도하세요.
try-again = 다시 시도
typing-bad-number = 숫자로 읽을 수 없습니다. 1,200 또는 1억 2천만처럼 입력하세요.
typing-bad-rate = 전환율로 읽을 수 없습니다. 25%, 40 중 10, 20~30%처럼 입력하세요.
typing-not-whole = 정수여야 합니다.
typing-rate-outside = 전환율은 0보다 크고 100% 이하여야 합니다.
typing-rate-order = 최저, 보통, 최고의 순서로 쓰거나, 전환 수를 유입 수 이하로 쓰세요.
typing-read-as = { $value }(으)로 읽었습니다
issue-elsewhere = { $field }: { $message }

## 입력 칸의 이름
label-goal = 목표
label-goal-kind = 목표 기준
label-customer-value = 고객 한 명의 가치
label-gross-margin = 매출총이익률
label-period-months = 기간
