# 무엇이 가장 크게 움직이는가, 무엇이 참이어야 하는가.

## The parts
levers-moves = 무엇이 가장 크게 움직이는가
levers-offers = 쓴 돈만큼 얻는 것
levers-seek = 목표에 필요한 조건
levers-knowing = 알아보는 것의 가치
levers-sales = 영업이 바꿀 수 있는 것

## Measures
levers-measure = 비교 기준
levers-measure-chance = 목표 달성 확률
levers-measure-customers = 기대 고객 수
levers-measure-roi = ROI
levers-measure-profit = 이익
levers-times = { $ratio }배
levers-points = { $points }%p
levers-days = { $days }일

## Inputs; [within] stands inside a sentence
levers-input-volume = { $stage } 수
levers-input-rate = { $from } → { $to } 전환율
levers-input-cost = { $stage } 단계의 건당 비용
levers-input-fixed = 고정비 ‘{ $name }’
levers-input-value = 고객당 가치
levers-input-margin = 매출총이익률
levers-input-cold-leads = 식는 리드 수
levers-input-cold-share = 식는 비율
levers-input-half-life = 리드의 반감기
levers-input-shelf-life = 리드의 유효 기간
levers-input-patience = 리드의 대기 한도
levers-input-follow-up = 후속 연락 시간
levers-input-follow-up-mean = 평균 후속 연락 시간
levers-input-follow-up-median = 후속 연락 시간 중앙값
levers-input-reps = 영업 담당자 수
levers-input-leads-per-rep = 담당자당 하루 처리 리드
levers-input-recycle-share = 재활용 비율
levers-input-recycle-factor = 재활용 리드의 전환 비율
levers-input-recycle-cost = 재활용 리드당 비용

## What moves it most
levers-finding-chance = 달성 확률을 가장 크게 움직이는 것은 { $input }입니다. { $low }에서 { $high }까지 달라집니다.
levers-finding-customers = 고객 수를 가장 크게 움직이는 것은 { $input }입니다. { $low }명에서 { $high }명까지 달라집니다.
levers-finding-roi = ROI를 가장 크게 움직이는 것은 { $input }입니다. { $low }에서 { $high }까지 달라집니다.
levers-finding-profit = 이익을 가장 크게 움직이는 것은 { $input }입니다. { $low }에서 { $high }까지 달라집니다.
levers-nothing-moves = 이 수치를 움직이는 입력이 이 계획에는 없습니다.
levers-subtitle = { $volume }에서 다른 입력은 그대로 두고 하나씩 낮은 값과 높은 값에 놓았을 때의 { $measure }. 채운 쪽이 높은 값입니다. 행을 누르면 입력란으로 갑니다.
levers-level = 계획: { $figure }
levers-all = 입력 { $count }개 모두 보기
levers-few = 간단히 보기
levers-basis-evidence = 실적, 10~90%: { $low } ~ { $high }
levers-basis-range = 입력한 범위, 10~90%: { $low } ~ { $high }
levers-basis-months = 달마다 변동, 10~90%: { $low } ~ { $high }
levers-basis-typed = 입력값 ±10%: { $low } ~ { $high }
levers-basis-typed-one = 입력값 ±1: { $low } ~ { $high }
levers-row-says = { $input }, { $basis }. 낮은 값에서 { $low }, 높은 값에서 { $high }. 입력란으로 갑니다.
levers-column-input = 입력
levers-column-ends = 낮은 값과 높은 값
levers-column-low = 낮은 값일 때
levers-column-high = 높은 값일 때

levers-why-moves = 계산 방법
levers-why-how = 계획을 앞으로 진행해 봅니다. 맨 위 단계의 리드 수와 다른 입력은 그대로 두고, 입력 하나만 낮은 값과 높은 값에 놓습니다. 수치를 움직이지 않는 입력은 뺐습니다.
levers-why-chance = 확률 = { $volume }에서 고객이 { $goal }명 이상 나올 확률. 기대 고객 수는 { $customers }명이고, 확률은 { $chance }입니다.
levers-why-customers = 기대 고객 수 = { $volume } × { $share }(식는 리드를 뺀 고객 전환율) = { $customers }명.
levers-why-roi = ROI = (매출총이익 { $gross } − 지출 { $spend }) ÷ 지출 { $spend } = { $roi }.
levers-why-profit = 이익 = 매출총이익 { $gross } − 지출 { $spend } = { $profit }.
levers-why-first = { $input } 값이 { $low }일 때 { $atLow }, { $high }일 때 { $atHigh }입니다.
levers-why-evidence = 실적: 실제 건수로 보아 가능한 값의 10%와 90% 분위수입니다(제프리스 베타 분포).
levers-why-range = 범위: 입력한 최저·예상·최고값으로 만든 PERT 분포의 10%와 90% 분위수입니다.
levers-why-months = 달마다 변동: 달마다 다른 전환율 가운데 한 달의 10%와 90% 분위수입니다.
levers-why-typed = 숫자만 입력하면 얼마나 확실한지 알 수 없으므로 모두 똑같이 10%씩 움직여 봅니다. 실적이나 범위를 넣으면 막대가 제 폭을 갖습니다.

## What a change brings for its money
levers-offers-none = 돈을 들여 바꿀 수 있는 것을 추가하면 무엇을 얻는지 보여 드립니다.
levers-offers-finding = { $one }당 이익 { $profit }: { $offer }.
levers-offers-finding-free = 돈을 더 들이지 않고 이익이 늘어납니다: { $offer }.
levers-offers-finding-none = 비용만큼 벌어들이는 변경이 없습니다.
levers-offer-more = { $input } { $change } 증가, { $price }
levers-offer-less = { $input } { $change } 감소, { $price }
levers-offer-more-free = { $input } { $change } 증가
levers-offer-less-free = { $input } { $change } 감소
levers-offer-brings = 고객 { $customers }명, 확률 { $points }, 이익 { $profit }
levers-offer-remove = 삭제: { $offer }
levers-offers-full = 변경은 최대 { $most }개까지 비교합니다. 하나를 삭제하면 더 추가할 수 있습니다.
levers-per-money = { $one }당 { $profit }
levers-per-money-free = 추가 비용 없음
levers-per-money-none = 효과 없음
levers-draft = 변경과 그 비용
levers-draft-input-label = 바꿀 것
levers-draft-change = 변화량
levers-draft-points = 변화량(%p)
levers-draft-price = 비용
levers-draft-add = 추가

levers-slopes-one = 특별한 단계는 없습니다. 어느 전환율이든 1% 높이면 고객이 1% 늘어납니다.
levers-slopes-same = 어느 전환율이든 1% 높이면 고객이 { $percent }% 늘어납니다.
levers-slopes-range = 전환율을 1% 높이면 고객이 { $low }~{ $high }% 늘어납니다.
levers-slopes-caption = 전환율을 조금 높이면 얻는 것
levers-column-rate = 전환율
levers-column-percent = 1% 높이면
levers-column-point = 1%p 높이면
levers-slope-name = { $from } → { $to }
levers-percent-more = { $percent }%
levers-customers-more = 고객 { $customers }명

levers-why-offers = 계산 방법
levers-why-per-money = 돈 한 단위당 이익 = (변경했을 때의 이익 − 그대로일 때의 이익) ÷ 더 쓰는 돈 전부. 변경 비용과 그에 따라 계획에서 더 나가는 돈을 합한 것입니다.
levers-why-offer-figures = { $offer }: 이익이 { $before } 대신 { $after }이므로 { $profit } 늘어나고, 지출은 { $spend } 늘어납니다.
levers-why-offer-ratio = { $profit } ÷ { $spend } = { $ratio }.
levers-why-slopes = 고객 수는 모든 전환율을 곱한 값이므로 어느 전환율이든 1%의 가치는 같습니다. 1%p는 전환율이 낮은 곳에서 더 크게 작용하지만, 그것을 얻기가 얼마나 어려운지는 말해 주지 않습니다. 차이를 가르는 것은 비용뿐입니다.

## What must be true
levers-seek-input-label = 바꿀 입력
levers-seek-measure-label = 맞출 수치
levers-seek-wanted-label = 목표값
levers-target-chance = 달성 확률 { $wanted }
levers-target-roi = ROI { $wanted }
levers-target-customers = 기대 고객 { $wanted }명
levers-seek-must = { $target } 목표를 이루려면 { $input } { $value } 조건이 필요합니다. 지금은 { $from }입니다.
levers-seek-just = { $target } 목표에는 지금의 { $input } { $from } 값이 꼭 맞습니다.
levers-seek-could = 계획은 { $target }보다 여유가 있습니다. 그 목표만 보면 { $input } { $value } 값으로도 됩니다. 지금은 { $from }입니다.
levers-seek-nearest = 어떤 값으로도 { $target }에 이르지 못합니다. 가장 가까운 것은 { $input } { $value } 값일 때의 { $reached }입니다. 지금은 { $from }입니다.
levers-seek-nothing = 어떤 값으로도 { $target }에 이르지 못합니다. 지금의 { $input } { $from } 값에서 나오는 { $reached } 수준이 가장 가깝습니다.
levers-seek-take = { $value } 값을 계획에 넣기
levers-seek-moves-need = 계획은 목표에서 거꾸로 계산하므로, 값이 바뀌면 필요한 리드 수도 달라집니다.
levers-seek-no-field = 이 수는 계획이 목표에서 계산하므로 입력란이 없습니다. 이만큼 확보하면 목표에 이릅니다.

levers-why-seek = 계산 방법
levers-why-seek-how = 맨 위 단계의 리드 수를 포함해 나머지는 모두 그대로 둡니다. 지금 값의 양쪽에서 원하는 수치가 나오는 값을 찾고, 여럿이면 가장 가까운 것을 고릅니다.
levers-why-seek-check = 확인: { $input } { $value } 값에서 수치는 { $reached }, 기대 고객은 { $customers }명, 지출은 { $spend }입니다.
levers-why-seek-note = 버튼은 목표를 채우는 쪽으로 네 자리까지 반올림합니다.

## What it is worth to know
levers-knowing-free = 이 계획의 리드에는 비용이 들지 않으므로 전환율과 상관없이 많을수록 좋습니다. 단계에 비용을 넣으면 알아보는 것의 가치가 나옵니다.
levers-knowing-certain = 불확실한 것이 없어 알아볼 것도 없습니다.
levers-knowing-say = 전환율을 실적(40건 중 10건)이나 범위(20-30%)로 입력해 보십시오.
levers-knowing-finding = 사기 전에 { $input } 값을 정확히 아는 것의 가치는 최대 { $money }입니다.
levers-knowing-decision = 결정할 것: { $stage } 몇 건을 살 것인가. 목표 { $goal }명을 넘는 고객은 보탬이 되지 않는다고 봅니다. 지금으로서는 { $entries }건이 가장 좋고, 고정비를 빼기 전 { $value }의 가치가 있습니다.
levers-knowing-ask = 리드를 지켜본다고 알 수 있는 값이 아닙니다. 구매하는 사람에게 물어보십시오.
levers-knowing-sample = { $leads } 더 지켜보는 것의 가치는 { $money }입니다.
levers-knowing-no-sample = 값어치를 할 만한 크기의 표본으로는 충분히 알 수 없습니다.

levers-why-knowing = 계산 방법
levers-why-knowing-how = 아는 것의 가치 = 그 입력의 가능한 값마다 가장 좋은 결과를 낸 평균 − 모르는 채로 낸 가장 좋은 결과(부분 완전정보의 기대가치).
levers-why-knowing-now = 고객 한 명은 { $goal }명까지 { $gain }을 가져오고, 리드 한 건에는 그 뒤 단계의 비용까지 듭니다. 지금 가장 좋은 선택은 { $entries }건이며 가치는 { $value }입니다.
levers-why-knowing-known = { $input } 값을 먼저 알면 평균 { $known }입니다. { $known } − { $now } = { $worth }.
levers-why-knowing-sample = 표본은 10건에서 두 배씩 늘려, 전환율을 정확히 아는 가치의 { $share }에 이르는 가장 작은 크기입니다.
levers-why-knowing-source = 입력의 가능한 값은 실적, 범위, 달마다의 변동에서 나옵니다. 숫자만 입력한 것은 아는 것으로 봅니다.

## What sales can change
levers-rep-finding = { $reps }번째 담당자의 가치는 급여를 빼기 전 기간 전체에 { $profit }입니다.
levers-rep-finding-none = { $reps }번째 담당자는 기간 안에 이익을 내지 못합니다.
levers-neck = 영업이 병목입니다. 리드는 담당자들이 처리할 수 있는 { $could }건의 { $load }입니다. { $worked }는 식기 전에 처리됩니다.
levers-neck-none = 평균으로 보면 모두 처리할 수 있습니다. 리드는 담당자들이 처리할 수 있는 { $could }건의 { $load }입니다. 그러나 리드가 고르게 오지 않아 { $worked }만 식기 전에 처리됩니다.
levers-rep = { $reps }번째 담당자
levers-rep-last = { $reps }번째 담당자(지금의 마지막)
levers-rep-brings = 고객 { $customers }명, 확률 { $points } 증가
levers-rep-offer = 영업이 바빠서 리드가 기다린다고 하면 담당자 한 명을 더하는 가치가 나옵니다.
levers-rep-see = 영업이 바쁜 것으로 보기

levers-why-reps = 계산 방법
levers-why-load = 담당자들은 기간 안에 리드 { $could }건을 처리할 수 있고, 계획은 그 { $load }를 보냅니다. { $worked }가 제때 처리됩니다.
levers-why-rep = 담당자 { $reps }명일 때의 이익 − { $fewer }명일 때의 이익 = { $profit }. 고객은 { $customers }명 늘어납니다. 이 값이 기간 동안의 인건비보다 크면 채용할 만합니다.
levers-why-queue = 리드는 무작위로 오고 처리 시간도 제각각이며, 한도를 넘겨 기다린 리드는 식습니다(이탈이 있는 대기 행렬, Erlang A).

levers-sla-finding = 후속 연락이 { $days }일까지 걸려도 확률 { $confidence }를 지킵니다.
levers-sla-any = 후속 연락이 아무리 늦어도 확률은 { $confidence } 이상입니다.
levers-sla-never = 아무리 빨리 연락해도 { $confidence }에는 이르지 못합니다. 바로 연락하면 { $best }, 지금의 { $now }일에서는 { $chance }입니다. 부족한 것은 리드 수입니다.
levers-sla-confidence = 지킬 확률 { $confidence }
levers-sla-nine = 그러면 리드 열 건 중 아홉 건은 { $days }일 안에 연락을 받습니다.
levers-sla-cost = 지금의 { $now }일보다 하루 더 늦으면 매출 { $revenue }, 이익 { $profit }을 잃습니다.
levers-sla-offer = 기다리는 동안 리드가 식는다고 하면, 후속 연락이 얼마나 늦어도 되는지와 하루 늦을 때 잃는 돈이 나옵니다.
levers-sla-see = 기다리는 동안 식는 것으로 보기

levers-why-sla = 계산 방법
levers-why-sla-how = 연락이 늦을수록 따뜻한 리드가 줄고, 고객이 줄고, 확률이 낮아집니다. 확률이 지키려는 값과 만나는 곳이 가장 늦은 때입니다. 시간이 퍼진 모양은 그대로 둡니다.
levers-why-sla-chance = 지금 { $now }일에서 확률은 { $chance }, 바로 연락하면 { $best }, 지킬 값은 { $confidence }입니다.
levers-why-sla-later = { $now }일 대신 { $later }일이면 매출은 { $revenue }, 이익은 { $profit } 줄어듭니다.

levers-outside = { $low }에서 { $high }까지의 수를 입력하십시오.
