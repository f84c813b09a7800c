# 언제쯤: 월별 계획.

## 결론
soon-goal = { $when }까지 고객 { $goal }명을 얻을 가능성이 절반을 넘습니다.
soon-goal-never = { $months }개월 안에 고객 { $goal }명을 얻을 가능성은 절반을 넘지 못하고 { $chance }에 그칩니다.
soon-paid = 투입한 돈은 { $when }까지 회수됩니다.
soon-paid-always = 첫 달부터 매출이 지출을 감당합니다.
soon-paid-never = { $months }개월 안에는 투입한 돈이 회수되지 않습니다.
soon-begin = { $needed }으로 { $due }까지 고객 { $goal }명을 { $confidence } 확신하려면 { $day }까지 시작해야 합니다.
soon-begin-with = { $planned } 대신 { $needed }이면, { $due }까지 고객 { $goal }명을 { $confidence } 확신하기 위해 { $day }까지 시작해야 합니다.
soon-begin-short = { $planned }으로는 아무리 일찍 시작해도 { $due }까지 고객 { $goal }명을 { $confidence } 확신할 수 없습니다.
soon-begin-late = 계획의 시작일은 { $start }이라 { $days }일 늦습니다.
soon-begin-never = { $stage } 수를 아무리 늘려도 { $period }개월 안에 고객 { $goal }명을 { $confidence } 확신할 수 없습니다. 고객이 되기까지 그보다 오래 걸립니다.
soon-begin-undated = { $needed }이면 { $period }개월 안에 { $confidence } 확신할 수 있습니다. 시작일이나 목표 기한을 넣으면 늦어도 시작해야 할 날이 나타납니다.
soon-month = { $month }개월 차
soon-end-of-month = { $month }개월 차 말

## 차트
soon-read = 월
soon-column-month = 월
soon-column-entries = 유입
soon-column-customers = 고객
soon-column-so-far = 누적 고객
soon-column-chance = 목표 달성 확률
soon-column-spend = 지출
soon-column-revenue = 매출
soon-column-cash = 현금
soon-column-cash-so-far = 누적 현금
soon-customers-finding = { $months }개월 안에 고객 { $goal }명 중 { $won }명이 예상됩니다
soon-customers-subtitle = 예상 고객 수: 막대는 그달의 고객, 선은 누적 고객
soon-customers-read = { $month }: 고객 { $customers }명, 누적 { $won }명, 목표 달성 확률 { $chance }
soon-goal-level = 목표: { $goal }
soon-stages-finding = 최대 { $most }이 동시에 진행되며, 정점은 { $when }입니다
soon-stages-none = 어느 단계에서도 기다리는 리드가 없습니다
soon-stages-none-hint = 다음 단계까지 걸리는 시간을 아래에 넣으면 단계별 리드 수가 월별로 나타납니다.
soon-stages-subtitle = 매월 말 단계별 리드 수(단계마다 눈금이 다름)
soon-stages-panel = { $count } / 최대 { $most }
soon-stages-read = { $month }: { $leads }
soon-cash-finding = 최대 { $low } 적자 뒤 { $when }까지 회수됩니다
soon-cash-finding-always = 첫 달부터 매출이 지출을 감당합니다
soon-cash-finding-never = 최대 { $low } 적자이며 { $months }개월 뒤에도 모자라는 금액은 { $missing }입니다
soon-cash-subtitle = 위 막대는 매출, 아래 빗금 막대는 지출, 선은 누적 현금(매출 × 마진 − 지출의 합)
soon-cash-read = { $month }: 지출 { $spend }, 매출 { $revenue }, 누적 현금 { $cash }
soon-cash-mark = 회수: { $month }
soon-table-show = 모든 달, 모든 항목 보기
soon-table-hide = 표 접기
soon-table-caption = 모든 달: 단계별 리드는 월말 기준, 나머지는 그달의 값

## 시간을 고려한 돈
soon-money = 시간을 고려한 돈
soon-npv = 순현재가치
soon-npv-note = 연 { $discount } 할인, { $months }개월
soon-why-npv = 순현재가치 계산 과정
soon-why-npv-formula = 매월 현금 ÷ (1 + i)^(시작부터 그달 중간까지의 개월 수)를 모두 더합니다. i = (1 + 연 할인율)^(1/12) − 1입니다.
soon-why-npv-figures = { $months }개월의 현금을 더하면 { $cash }입니다. 연 { $discount }이면 i는 월 { $monthly }이고, 순현재가치는 { $npv }입니다.
soon-why-npv-source = 매월 현금은 모든 달의 표에 있습니다. 같은 식으로, 지금 −1,000에 이후 5년간 해마다 300이면 연 10%에서 137.24가 됩니다.
soon-payback = 회수 시점
soon-payback-none = 아직 보이지 않음
soon-why-payback = 회수 시점을 찾는 방법
soon-why-payback-formula = 월말 누적 현금이 0 이상이 되고 그 뒤로도 계속 그러한 첫 달입니다.
soon-why-payback-figures = 전달 말 { $before }, { $month } 말 { $after }.
soon-why-payback-first = { $month } 말 { $after }이며 0 아래로 내려가지 않습니다.
soon-why-payback-never = 마지막 달인 { $month } 말에 { $after }입니다.
soon-why-cash-source = 현금은 매출 × 마진 − 지출입니다. 지출은 그달에 단계에 들어온 리드의 비용과 그달 몫의 고정비입니다.
soon-ltv = 고객 생애 가치
soon-ltv-note-once = 한 번 결제, 마진 반영
soon-ltv-note-churn = 매월 { $churn } 이탈
soon-ltv-note-horizon = 이탈 없음: { $months }개월까지 계산
soon-why-ltv = 고객 생애 가치 계산 과정
soon-why-ltv-once-formula = 고객 가치 × 마진.
soon-why-ltv-once = { $value } × { $margin } = { $ltv }.
soon-why-ltv-churn-formula = 고객 가치 ÷ 기간의 개월 수 × 마진 × (1 + i) ÷ (i + 이탈률): 남아 있는 고객이 매월 내는 몫을 할인해 더한 값입니다.
soon-why-ltv-churn = { $value } ÷ { $period } × { $margin } × (1 + i) ÷ (i + { $churn }), i는 월 { $monthly }: { $ltv }.
soon-why-ltv-horizon-formula = 고객 가치 ÷ 기간의 개월 수 × 마진을 매월 할인해 더합니다. 이탈이 없으면 끝이 없는 합이므로 내다보는 개월 수에서 멈춥니다.
soon-why-ltv-horizon = { $value } ÷ { $period } × { $margin }, { $months }개월 동안, i는 월 { $monthly }: { $ltv }.
soon-why-ltv-source = 고객 가치, 마진, 기간은 계획의 값입니다. 결제 방식, 이탈률, 할인율은 ‘시간을 고려한 돈’에서 정합니다.
soon-ratio = LTV 대 CAC
soon-ratio-value = { $ratio } 대 1
soon-ratio-none = 지출 없음
soon-ratio-met = 목표 { $target } 대 1 달성
soon-ratio-missed = 목표 { $target } 대 1에 미달
soon-why-ratio = LTV 대 CAC 계산 과정
soon-why-ratio-formula = 고객 생애 가치 ÷ 고객당 비용(CAC).
soon-why-ratio-figures = { $ltv } ÷ { $cac } = { $ratio }.
soon-why-ratio-none = 지출이 없거나 얻은 고객이 없으면 비율이 없습니다.
soon-why-ratio-source = CAC는 전체 지출 ÷ 예상 고객 수이며, 식어서 잃은 고객은 뺍니다. 목표는 직접 정합니다.
soon-allow-finding = { $target } 대 1이면 { $stage } 한 건에 { $allowed }까지 쓸 수 있고, 지금은 { $now }입니다
soon-allow-finding-above = { $target } 대 1이면 { $stage } 한 건에 { $allowed }까지 쓸 수 있지만, 지금은 { $now }입니다
soon-allow-subtitle = 생애 가치가 비용의 목표 배수가 되도록 할 때, 그 단계까지의 모든 비용을 포함해 리드 한 건에 쓸 수 있는 금액
soon-allow-above = 초과
soon-allow-no-rate = 없음
soon-column-stage = 단계
soon-column-now = 현재 비용
soon-column-allowed = 허용 비용
soon-column-even = 손익분기 전환율
soon-why-allow = 계산 과정
soon-why-allow-formula = 허용 비용 = 생애 가치 × 고객 전환율 ÷ 목표. 손익분기 전환율 = 현재 비용 ÷ 생애 가치.
soon-why-allow-figures = { $stage }: { $ltv } × { $rate } ÷ { $target } = { $allowed }.
soon-why-allow-even = { $stage }: { $now } ÷ { $ltv } = { $rate }. 이 전환율에서 비용과 이익이 같아집니다.
soon-why-allow-source = 현재 비용은 고정비와, 이 단계까지 든 비용 가운데 리드 한 건의 몫입니다.

## 조절
soon-label-start = 시작일
soon-label-due = 목표 기한
soon-label-entries = 시작할 { $stage } 수
soon-label-confidence = 원하는 확신
soon-hint-days = 시작일이 없으면 개월 수로 세고 계절은 1월부터 시작합니다. 기한이 없으면 기간의 끝이 기한입니다.
soon-group-lags = 단계 사이의 시간
soon-lag-name = { $from } → { $to }
soon-label-lag = 절반이 넘어가는 시간
soon-label-lag-p90 = 열에 아홉이 넘어가는 시간
soon-lag-mean = 오래 걸리는 리드가 있어 평균 { $days }일
soon-hint-lags = 다음 단계로 넘어간 리드의 시간입니다. 오래 끌기 쉬운 실패한 거래는 넣지 않습니다. 여러 단계의 시간은 평균의 합이 아니라 분포 전체(로그 정규 분포의 합성곱)로 합칩니다. 넘어가지 못한 리드도 같은 시간이 지나면 단계를 떠납니다. 둘째 칸을 비우면 모두 같은 시간이 걸립니다.
soon-group-intake = 유입
soon-label-intake = 유입 기간
soon-label-ramp = 증가 기간
soon-label-horizon = 내다보는 개월 수
soon-hint-intake = 비워 두면 단계 사이의 시간을 뺀 나머지 기간에 리드가 들어옵니다. 증가 기간에는 유입이 0에서 고르게 늘어납니다.
soon-group-seasons = 계절
soon-label-season = 한 해의 모양
soon-label-months = 달마다의 비중
soon-season-even = 모든 달이 같음
soon-season-summer = 한산한 여름
soon-season-year-end = 바쁜 연말
soon-season-new-year = 바쁜 연초
soon-season-own = 직접 설정
soon-season-share = 평균 달의 { $share }
soon-season-reset = 모든 달을 다시 같게
soon-hint-seasons = 달마다 들어오는 리드의 상대적인 양입니다. 비율만 의미가 있습니다.
soon-group-money = 시간을 고려한 돈
soon-label-revenue = 고객의 결제
soon-revenue-once = 계약할 때 한 번
soon-revenue-monthly = 매월
soon-label-churn = 월 이탈률
soon-label-discount = 연 할인율
soon-label-target = LTV 대 CAC 목표
