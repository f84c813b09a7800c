# 각 숫자가 나온 과정: 이름, 말로 된 공식, 숫자를 넣은 공식, 알아 둘 점.

explain-goal = 목표 고객 수
explain-goal-typed-formula = 직접 정한 목표입니다.
explain-goal-typed-figures = { $result }
explain-goal-revenue-formula = 목표 매출을 고객 한 명이 가져오는 매출로 나누고 올림합니다.
explain-goal-revenue-figures = { $revenue } ÷ { $value } = { $exact }, 올림: { $result }

explain-rate = 전환율
explain-rate-typed-formula = { $stage }에서 { $next }(으)로 넘어가는 비율로, 직접 정한 값입니다.
explain-rate-typed-figures = { $result }
explain-rate-evidence-formula = { $stage }에 들어온 전체 중 { $next }(으)로 넘어간 비율입니다.
explain-rate-evidence-figures = { $converted } ÷ { $entered } = { $result }
explain-rate-range-formula = { $stage }에서 { $next }까지의 세 가지 추정값으로 계산하며, 가장 그럴듯한 값을 네 번 반영합니다.
explain-rate-range-figures = ({ $low } + 4 × { $likely } + { $high }) ÷ 6 = { $result }

explain-needed = 필요한 수
explain-needed-goal-formula = { $stage }은(는) 마지막 단계이므로 필요한 수가 곧 목표입니다.
explain-needed-goal-figures = { $result }
explain-needed-formula = { $next }에 필요한 수를 { $stage }에서 { $next }까지의 전환율로 나누고 올림합니다.
explain-needed-figures = { $next } ÷ { $rate } = { $exact }, 올림: { $result }

explain-rate-to-customer = 고객 전환율
explain-rate-to-customer-last-formula = 이 단계의 리드는 이미 고객입니다.
explain-rate-to-customer-last-figures = { $result }
explain-rate-to-customer-formula = { $stage }에서 { $next }까지의 전환율에 { $next }에서 고객까지의 전환율을 곱합니다.
explain-rate-to-customer-figures = { $rate } × { $onward } = { $result }

explain-chance = 목표 달성 확률
explain-chance-formula = { $stage }의 리드가 각각 고객 전환율대로 고객이 될 때, 목표만큼 고객이 생길 확률입니다.
explain-chance-figures = { $leads }건 중 { $goal }건 이상, 건당 { $rate }: { $result }
explain-chance-note = 전환율은 평균입니다. 평균으로 목표에 딱 맞춘 계획은 두 번 중 한 번꼴로 목표에 못 미칩니다.

explain-needed-for = 더 확실하려면 필요한 수
explain-needed-for-formula = { $confidence } 이상의 확률로 목표를 달성하는 { $stage }의 최소 리드 수입니다.
explain-needed-for-figures = 고객 { $goal }명 이상, 리드당 { $rate }, 확률 { $confidence } 이상: { $result }

explain-value-per-entry = 리드당 가치
explain-value-per-entry-formula = 고객 한 명의 매출에 { $stage }에서 고객까지의 전환율을 곱합니다.
explain-value-per-entry-figures = { $value } × { $rate } = { $result }

explain-cost-per-entry = 리드당 총비용
explain-cost-per-entry-formula = 고정비와 맨 위 단계부터 { $stage }까지의 모든 유입 비용을 더해 그 단계에 필요한 리드 수로 나눕니다.
explain-cost-per-entry-figures = ({ $fixed } + { $entries }) ÷ { $leads } = { $result }

explain-entry-costs = 유입 비용
explain-entry-costs-formula = 맨 위 단계부터 { $stage }까지, 건당 비용에 필요한 리드 수를 곱해 모두 더합니다.
explain-entry-costs-part = { $stage }: { $cost } × { $leads } = { $part }
explain-entry-costs-figures = 합계: { $result }

explain-fixed-costs = 고정비
explain-fixed-costs-formula = 각 고정비에 이 계획이 부담하는 비율을 곱합니다.
explain-fixed-costs-part = { $name }: { $amount } × { $share } = { $part }
explain-fixed-costs-figures = 합계: { $result }

explain-spend = 지출
explain-spend-formula = 고정비에 모든 유입 비용을 더합니다.
explain-spend-figures = { $fixed } + { $entries } = { $result }

explain-revenue = 매출
explain-revenue-formula = 목표 고객 수에 고객 한 명의 매출을 곱합니다.
explain-revenue-figures = { $goal } × { $value } = { $result }

explain-gross-profit = 매출총이익
explain-gross-profit-formula = 매출에 매출총이익률을 곱합니다.
explain-gross-profit-figures = { $revenue } × { $margin } = { $result }

explain-roi = ROI
explain-roi-formula = 매출총이익에서 지출을 빼고 지출로 나눕니다.
explain-roi-figures = ({ $profit } − { $spend }) ÷ { $spend } = { $result }

explain-roas = ROAS
explain-roas-formula = 매출을 지출로 나눕니다.
explain-roas-figures = { $revenue } ÷ { $spend } = { $result }

explain-cac = 고객 획득 비용(CAC)
explain-cac-formula = 지출을 목표 고객 수로 나눕니다.
explain-cac-figures = { $spend } ÷ { $goal } = { $result }

explain-break-even = 손익분기점
explain-break-even-formula = 매출총이익으로 지출을 회수하는 최소 고객 수입니다.
explain-break-even-figures = { $spend } ÷ ({ $value } × { $margin }) = { $exact }, 올림: { $result }

explain-share-still-warm = 아직 따뜻한 비율
explain-warm-count-formula = 계획한 리드에서 식는 리드를 뺀 비율입니다.
explain-warm-count-figures = 1 − { $cold } ÷ { $leads } = { $result }
explain-warm-share-formula = 계획한 리드에서 식는 비율을 뺍니다.
explain-warm-share-figures = 100% − { $share } = { $result }
explain-warm-shelf-formula = 유효 기간이 끝나기 전에 영업이 연락하는 리드의 비율입니다.
explain-warm-shelf-fixed-figures = 후속 연락 { $wait }일 후, 유효 기간 { $days }일: { $result }
explain-warm-shelf-exponential-figures = 1 − e^(−{ $days } ÷ { $mean }) = { $result }
explain-warm-shelf-lognormal-figures = Φ(ln({ $days } ÷ { $median }) ÷ { $sigma }) = { $result }, 여기서 { $sigma } = ln({ $p90 } ÷ { $median }) ÷ 1.2816
explain-warm-shelf-observed-figures = 측정한 후속 연락 시간 { $entries }건 중 { $warm }건이 { $days }일 이내: { $result }
explain-warm-half-formula = 영업이 연락하는 시점의 평균 온기입니다. 온기는 반감기마다 절반으로 줄어듭니다.
explain-warm-half-fixed-figures = 2^(−{ $wait } ÷ { $days }) = { $result }
explain-warm-half-exponential-figures = 1 ÷ (1 + { $mean } × ln 2 ÷ { $days }) = { $result }
explain-warm-half-lognormal-figures = 중앙값 { $median }일, 시그마 ln({ $p90 } ÷ { $median }) ÷ 1.2816 = { $sigma }인 로그 정규 시간에 대한 2^(−시간 ÷ { $days })의 평균: { $result }
explain-warm-half-observed-figures = 측정한 시간 { $entries }건의 2^(−시간 ÷ { $days }) 합은 { $warmth }, 이를 { $entries }(으)로 나누면 { $result }
explain-warm-capacity-formula = 영업 담당자를 기다리다 식는 리드를 뺀 비율입니다.
explain-warm-capacity-figures = 하루 { $arrivals }건 유입, 담당자 { $reps }명이 각각 하루 { $each }건 처리, 평균 { $days }일까지 대기: { $result }
explain-warm-capacity-note = 유입 간격, 처리 시간, 기다리는 시간이 모두 무작위로 달라지는 대기열입니다(Erlang A).

explain-leads-lost = 잃은 리드
explain-leads-lost-formula = { $stage }에 계획한 리드에 식은 비율을 곱합니다.
explain-leads-lost-figures = { $leads } × (1 − { $warm }) = { $result }

explain-leads-recycled = 다시 작업하는 리드
explain-leads-recycled-formula = 잃은 리드에 다시 작업하는 비율을 곱합니다.
explain-leads-recycled-figures = { $lost } × { $share } = { $result }

explain-recovered = 되찾은 고객
explain-recovered-none-formula = 이 계획에서는 잃은 리드를 다시 작업하지 않습니다.
explain-recovered-none-figures = { $result }
explain-recovered-formula = 다시 작업하는 리드에 새 리드 대비 전환 비율과 { $stage }에서 고객까지의 전환율을 곱합니다.
explain-recovered-figures = { $leads } × { $factor } × { $rate } = { $result }

explain-expected-customers = 기대 고객 수
explain-expected-customers-formula = { $stage }에 계획한 리드 중 따뜻한 리드에 고객 전환율을 곱하고 되찾은 고객을 더합니다.
explain-expected-customers-figures = { $leads } × { $warm } × { $rate } + { $recovered } = { $result }

explain-whole-customers = 믿을 수 있는 고객 수
explain-whole-customers-formula = 기대 고객 수를 내림합니다.
explain-whole-customers-figures = { $expected }, 내림: { $result }
explain-whole-note = 기대값은 이런 계획을 여러 번 실행했을 때의 평균입니다. 실제로 기댈 수 있는 것은 온전한 고객 수입니다.

explain-expected-revenue = 기대 매출
explain-expected-revenue-formula = 기대 고객 수에 고객 한 명의 매출을 곱합니다.
explain-expected-revenue-figures = { $customers } × { $value } = { $result }

explain-whole-revenue = 믿을 수 있는 매출
explain-whole-revenue-formula = 믿을 수 있는 고객 수에 고객 한 명의 매출을 곱합니다.
explain-whole-revenue-figures = { $customers } × { $value } = { $result }

explain-expected-revenue-lost = 기대 손실
explain-expected-revenue-lost-formula = 계획한 매출에서 기대 매출을 뺍니다.
explain-expected-revenue-lost-figures = { $revenue } − { $left } = { $result }

explain-whole-revenue-lost = 온전한 고객 기준 손실
explain-whole-revenue-lost-formula = 계획한 매출에서 믿을 수 있는 매출을 뺍니다.
explain-whole-revenue-lost-figures = { $revenue } − { $left } = { $result }

explain-money-per-day = 하루 손실
explain-money-per-day-formula = 기대 손실을 기간의 일수로 나눕니다.
explain-money-per-day-figures = { $lost } ÷ { $days } = { $result }

explain-cold-spend = 식은 리드 재작업을 포함한 지출
explain-cold-spend-formula = 지출에 다시 작업하는 리드의 비용을 더합니다.
explain-cold-spend-figures = { $spend } + { $leads } × { $cost } = { $result }

explain-roi-expected = 기대 ROI
explain-roi-whole = 온전한 고객 기준 ROI
explain-cold-roi-formula = 남은 매출의 총이익에서 지출을 빼고 지출로 나눕니다.
explain-cold-roi-figures = ({ $revenue } × { $margin } − { $spend }) ÷ { $spend } = { $result }

explain-still-hit = 그래도 목표를 달성하려면 필요한 수
explain-still-hit-formula = 이만큼 잃더라도 평균으로 목표에 닿는 { $stage }의 리드 수입니다.
explain-still-hit-figures = { $goal } × { $leads } ÷ { $expected } = { $exact }, 올림: { $result }

explain-cold-chance = 손실을 감안한 목표 달성 확률
explain-cold-chance-formula = 계획한 리드가 각각 손실 후 남은 전환율로 고객이 될 때 목표를 달성할 확률입니다.
explain-cold-chance-figures = { $leads }건 중 { $goal }건 이상, 건당 { $rate }: { $result }
explain-cold-chance-count-formula = 따뜻한 리드와 돌아오는 식은 리드로 목표를 달성할 확률입니다.
explain-cold-chance-count-figures = 따뜻한 리드 { $warm }건(건당 { $rate })과 식은 리드 { $cold }건(건당 { $back })에서 { $goal }건 이상: { $result }

explain-total-lag = 고객이 되기까지 걸리는 시간
explain-total-lag-formula = 단계 사이에 걸리는 일수를 모두 더합니다.
explain-total-lag-part = { $stage }: { $part }일
explain-total-lag-figures = 합계: { $result }일

explain-period = 기간의 일수
explain-period-formula = 한 달은 365일의 12분의 1입니다.
explain-period-figures = { $months } × 365 ÷ 12 = { $result }일

explain-arrival-window = 리드가 들어올 수 있는 일수
explain-arrival-window-formula = 기간의 일수에서 고객이 되기까지 걸리는 시간을 뺍니다.
explain-arrival-window-figures = { $period } − { $lag } = { $result }일

explain-entries-per-day = 하루 유입
explain-entries-per-day-formula = { $stage }에 필요한 수를 리드가 들어올 수 있는 일수로 나눕니다.
explain-entries-per-day-figures = { $leads } ÷ { $days } = { $result }

explain-undefined-no-spend = 지출이 없으므로 나눌 수 없습니다.
explain-undefined-none-expected = 기대되는 고객이 없으므로 리드가 아무리 많아도 부족합니다.
explain-undefined-no-window = 고객이 되기까지 { $lag }일이 걸리는데 기간은 { $period }일입니다. 지금 들어오는 리드도 늦습니다.
