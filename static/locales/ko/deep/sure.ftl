# 전환율 자체가 불확실할 때 얼마나 확실한가.

## 확신도
sure-more = 전환율이 지금처럼 불확실하면 { $needed }이 있어야 { $confidence }가 됩니다. 계획한 { $planned }건으로는 { $chance }입니다.
sure-enough = 전환율이 지금처럼 불확실해도 계획한 { $planned }건이면 { $chance }입니다. { $confidence }에는 { $needed }으로 충분합니다.
sure-known = 모든 전환율이 확실하다면 { $needed }이 있어야 { $confidence }가 됩니다. 계획한 { $planned }건으로는 { $chance }입니다.
sure-known-enough = 모든 전환율이 확실하다면 계획한 { $planned }건이면 { $chance }입니다. { $confidence }에는 { $needed }으로 충분합니다.
sure-never = 전환율이 지금처럼 불확실하면 { $stage } 수를 아무리 늘려도 { $confidence }가 되지 않습니다. 계획한 { $planned }건으로는 { $chance }입니다.
sure-confidence = 얼마나 확실해야 합니까?
sure-stages = 모든 단계를 { $confidence } 기준으로 계산합니다
sure-average = 평균으로는
sure-for = { $confidence }에는
sure-planned-chance = 계획대로면
sure-too-many = 불가능
sure-with-volume = 리드가 입력한 범위만큼 들어오면 목표 달성 확률은 { $chance }입니다.
sure-without-cold = 이 수량에는 식는 리드가 빠져 있습니다. 결과 쪽에는 반영되어 있습니다.

## 결과
outcome-caption = 이 계획의 결과
outcome-customers = 고객
outcome-revenue = 매출
outcome-roi = ROI
outcome-cac = 고객당 비용
outcome-low = 하위 10 %
outcome-middle = 중간
outcome-high = 상위 10 %
outcome-below = 열에 하나는 { $value } 미만
outcome-half = 절반은 { $value } 미만
outcome-above = 열에 하나는 { $value } 초과
outcome-error = ± { $error }
outcome-times = { $value }배
outcome-from-to = { $low } – { $high }
outcome-runs = { $runs }회 실행: 그중 { $chance }가 목표에 도달합니다. 오차 ± { $points } %p.
outcome-runs-fine = { $runs }회 실행: 그중 { $chance }가 목표에 도달합니다. 오차 ± { $points } %p 미만.
outcome-subtitle = { $outcome }, { $runs }회 실행 중 비중. 선은 열에 여덟을 담고, 점은 중간값입니다.
outcome-share = 실행 비중
outcome-goal = 목표 { $value }
outcome-plan = 계획 { $value }
outcome-customers-finding = 열에 여덟은 고객 { $low }–{ $high }명을 얻습니다. { $goal }명에 도달하는 실행은 { $chance }입니다
outcome-revenue-finding = 열에 여덟은 매출이 { $low }에서 { $high } 사이입니다
outcome-roi-finding = 열에 여덟은 ROI가 { $low }에서 { $high } 사이입니다
outcome-cac-finding = 열에 여덟은 고객 한 명에 드는 비용이 { $low }에서 { $high } 사이입니다
outcome-open = 열에 아홉은 { $low } 이상입니다. 실행의 { $without }는 고객을 한 명도 얻지 못합니다
outcome-none = 대부분의 실행에서 고객을 얻지 못합니다

## 불확실한 것
doubt-title = 불확실한 것
doubt-lead = 숫자 하나로 둔 값은 확실한 것으로 봅니다. 전환율은 위 퍼널에 40건 중 10건이나 20-30 %처럼 입력하고, 나머지는 여기에 입력하십시오.
doubt-pair = { $from } → { $to }
doubt-typed = 직접 입력, { $rate }
doubt-evidence = { $entered }건 중 { $converted }건
doubt-range = 범위, { $low } – { $high }
doubt-sure = { $known }: 확실한 것으로 봅니다
doubt-between = { $known }: 열에 여덟은 { $low } – { $high }
doubt-goal = 목표 그 자체
doubt-more = 벤치마크와 비용
doubt-more-cost = 비용
doubt-more-of = { $what }: { $stage }
doubt-exactly = 정확히 { $value }
doubt-as-planned = 계획대로 { $volume }건
doubt-volume = 들어오는 { $stage }
doubt-range-add = 범위 입력
doubt-range-clear = 범위 지우기
doubt-low = 최소
doubt-likely = 예상
doubt-high = 최대
doubt-details = 실행 횟수와 시드
doubt-runs = 실행 횟수
doubt-seed = 시드
doubt-details-note = 많이 실행할수록 오래 걸리고 오차는 작아집니다. 시드가 같으면 어느 기기에서나 같은 숫자가 나옵니다.

## 달마다 다른 정도
months-title = 달마다 다릅니다
months-none = 전혀 다르지 않음 (rho { $rho })
months-little = 조금 (rho { $rho })
months-usual = 보통 (rho { $rho })
months-strong = 크게 (rho { $rho })
months-shown = 지난 실적대로
months-own = 직접 입력
months-rho = rho
history-stage = 전환율
history-label = 지난 달들: 전환, 유입
history-example = 10, 40
history-none = 한 줄에 한 달씩 두 열을 붙여 넣으십시오. 몇 건이 넘어갔는지, 그리고 모두 몇 건이었는지입니다. 이 계획에 { $most }개월까지 보관합니다.
history-read = { $months }개월을 읽었습니다. { $pair }: { $entered }건 중 { $converted }건이 넘어갔습니다.
history-shows = 실적에서 나온 rho는 { $rho }입니다. 열에 아홉은 { $low }에서 { $high } 사이의 값이 들어맞습니다.
history-shows-none = 우연으로 설명되는 것 이상으로는 다르지 않습니다: rho { $rho }. 열에 아홉은 { $high }까지 들어맞습니다.
history-too-few = 얼마나 다른지 알려면 세 달이 필요하고, 넘어간 건과 넘어가지 않은 건이 모두 있어야 합니다.
history-one = { $line }행: 숫자 두 개가 필요합니다.
history-not-counts = { $line }행: 정수가 아닙니다.
history-order = { $line }행: 넘어간 수가 전체보다 많습니다.
history-more = 그 밖에 { $count }행을 읽지 못했습니다.
history-heads = 첫 행은 열 제목으로 보았습니다.
history-swapped = 유입, 전환 순서로 읽었습니다. 앞의 숫자가 더 큽니다.
history-clear = 이 실적 지우기

## 벤치마크
benchmark-title = 업계에서 아는 것
benchmark-none = 벤치마크 없음
benchmark-own = 직접 입력한 수치
benchmark-offer = { $name }: { $rate }
benchmark-rate = 전환율
benchmark-size = 리드 몇 건으로 칠지
benchmark-source = 출처
benchmark-idle = 이 벤치마크는 아직 쓰이지 않습니다. 40건 중 10건 같은 근거를 끌어당기는데, 지금 전환율은 그렇게 입력되지 않았습니다.
benchmark-needs-evidence = 벤치마크는 40건 중 10건 같은 근거를 끌어당깁니다. 쓰려면 퍼널에 전환율을 그렇게 입력하십시오.
benchmark-pull = { $entered }건 중 { $converted }건이라는 근거가 업계의 { $trade } 쪽으로 { $weight } 끌려가서 { $own } 대신 { $mean }가 됩니다.

## 숫자의 출처
sure-why-chance = 이 확률은 어디에서 나왔습니까
sure-why-chance-formula = 확률 = 이항분포를 따르는 고객 수가 목표에 도달하는 빈도를, 가능한 모든 전환율에 대해 그 가능성만큼 평균한 값입니다.
sure-why-chance-figures = { $planned }, 평균 { $rate }가 고객이 되고 { $goal }명 이상일 확률: { $chance }
sure-why-chance-source = 출처: n건 중 k건이라는 근거는 제프리스 사전분포로 Beta(k + ½, n − k + ½), 범위는 PERT 분포입니다. 평균은 추출하지 않고 계산합니다: 베타-이항분포, 여러 단계는 변환의 역산.
sure-why-known = { $stage }: { $mean }, 확실함
sure-why-beta = { $stage }: Beta({ $a }, { $b }), 평균 { $mean }
sure-why-pert = { $stage }: { $low }에서 { $high } 사이의 Beta({ $a }, { $b }), 평균 { $mean }
sure-why-needed = 필요 수량은 어디에서 나왔습니까
sure-why-needed-formula = 목표 달성 확률이 선택한 확신도 이상이 되는 가장 작은 수량입니다.
sure-why-needed-figures = 고객 { $goal }명 이상을 { $confidence } 이상으로: { $needed }. 하나만 적어도 모자랍니다.
sure-why-needed-never = 수량이 아무리 많아도 나쁜 전환율 때문에 그 확률에 이르지 못합니다.
sure-why-needed-source = 출처: 위와 같은 확률에서 처음 도달하는 수량을 찾습니다. 리드를 늘리면 불운은 막아도 나쁜 전환율은 막지 못하므로, 1 %를 더할 때마다 더 많이 필요합니다.
sure-why-quantiles = 이 결과는 어디에서 나왔습니까
sure-why-quantiles-formula = 실행을 크기순으로 놓습니다. 10분의 1은 첫째 값보다 작고, 절반은 둘째 값보다 작으며, 10분의 1은 셋째 값보다 큽니다.
sure-why-quantiles-figures = 시드 { $seed }로 { $runs }회 실행: { $stage } { $volume }건이 들어오고, 전환율과 범위는 분포에서 뽑으며, 식는 리드를 빼고, 고객은 정수로 셉니다.
sure-why-quantiles-range = 시드 { $seed }로 { $runs }회 실행: { $stage } 유입은 입력한 범위를 따르고, 전환율과 범위는 분포에서 뽑으며, 식는 리드를 빼고, 고객은 정수로 셉니다.
sure-why-quantiles-error = ±는 표준오차입니다. 끝없이 실행한 값은 셋 중 두 번 이 안에 듭니다. 독립된 묶음들의 차이에서 구합니다.
sure-why-quantiles-source = 출처: 준난수 점(무작위로 옮긴 격자)을 각 분포의 역함수에 넣습니다. 범위는 PERT이며 평균은 (최소 + 4 × 예상 + 최대) ÷ 6입니다.
sure-why-weight = 이 비중은 어디에서 나왔습니까
sure-why-weight-formula = 비중 = 벤치마크로 치는 리드 수 ÷ (그 리드 수 + 내 리드 수).
sure-why-weight-figures = { $size } ÷ ({ $size } + { $entered }) = { $weight }
sure-why-weight-mean = ({ $size } × { $trade } + { $converted }) ÷ ({ $size } + { $entered }) = { $mean }
sure-why-weight-source = 출처: 베타 사전분포. A등급 벤치마크는 리드 27건으로 칩니다. 한 마켓플레이스의 채널끼리도 그만큼 다르기 때문입니다(Olist 2018, Beta(3.2, 23.8)). B등급은 절반, C등급은 4분의 1입니다. 알맞게 바꾸십시오.
sure-why-rho = rho란 무엇입니까
sure-why-rho-formula = rho = 같은 달의 리드 둘이 서로 얼마나 닮았는가. 한 달의 전환율은 √(rho × 전환율 × (1 − 전환율))만큼 달라집니다.
sure-why-rho-figures = rho { $rho }, 전환율 { $rate }: 달마다 ± { $points } %p
sure-why-rho-estimate = 지난 실적에서: 그 실적의 가능도가 가장 높은 rho와, 프로파일 가능도로 구한 90 % 구간입니다.
sure-why-rho-source = 출처: 베타-이항분포. 한 마켓플레이스의 월별 채널에서는 0.029였습니다(Olist 2018).
