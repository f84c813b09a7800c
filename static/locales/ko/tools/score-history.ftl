# Leads whose end is known: how good the card was, what its line earned, and a card learned from them.

score-tab-history = 실적 검증
score-says-history = 수주와 실주로 카드를 검증합니다
score-history-example = example.csv
score-history-is-example = 풀어 둔 예제입니다. 이 카드에 맞춰 지어낸 리드 4,000건과 그 결과입니다. 수주와 실주를 알려 주는 열이 있는 파일을 선택해 보세요. 파일은 이 기기에서만 읽으며 다른 곳으로 보내지 않습니다.
score-history-judging = 리드의 결과를 읽고 있습니다 …
score-history-which = 어느 리드가 수주됐는지 분명히 알려 주는 열이 없습니다. 아래에서 골라 주세요.

## The answer
score-history-card-better = 이 카드는 수주될 리드를 우연보다 잘 가려냅니다. { $line }
score-history-card-unsure = 이 리드만으로는 카드가 우연보다 낫다고 할 수 없습니다. { $line }
score-history-card-worse = 이 카드는 거꾸로 된 듯 우연보다 못 가려냅니다. { $line }
score-history-line-earns = { $line }점 기준선은 { $profit } 이익을 냈습니다.
score-history-line-loses = { $line }점 기준선은 { $profit } 손실을 냈습니다.
score-history-line-unsure = { $line }점 기준선은 { $profit } 이익을 냈지만 운일 수 있습니다.
score-history-line-unsure-loss = { $line }점 기준선은 { $profit } 손실을 냈지만 불운일 수 있습니다.
score-history-line-nobody = { $line }점 기준선에 이르는 리드가 없습니다.
score-history-no-end = 끝난 리드가 없습니다. { $open }건이 진행 중입니다. 어떤 값이 수주이고 실주인지 아래에서 정해 주세요.
score-history-none-won = 리드 { $count }건 중 수주가 없어 비교할 수 없습니다. 어떤 값이 수주인지 아래에서 정해 주세요.
score-history-all-won = 리드 { $count }건이 모두 수주라 비교할 수 없습니다. 어떤 값이 실주인지 아래에서 정해 주세요.
score-history-flattered = 이 카드는 바로 이 리드에서 배운 것이라 여기서는 실제보다 좋아 보입니다. 떼어 둔 리드에서 AUC는 { $auc }였습니다.
score-history-fact-leads = 리드 { $leads }건 중 수주 { $won }건({ $share })
score-history-fact-sides = 수주율 기준선 위 { $above }, 아래 { $below }
score-history-fact-open = 진행 중 { $count }건은 세지 않음
score-history-fact-unread = 읽을 수 없는 행 { $count }개

## Money
score-history-money = 리드 한 건의 비용과 이익
score-history-cost = 리드 한 건 응대 비용
score-history-value = 수주 한 건의 총이익
score-history-capacity = 영업이 응대할 수 있는 리드
score-history-capacity-none = 전부
score-history-money-from-plan = 비용과 총이익은 계획에 있는 값입니다.
score-history-money-plan = 계획의 값으로 되돌리기
score-history-money-range = 0에서 1,000,000,000,000 사이의 수를 넣어 주세요.

## The line
score-history-profit = 이익
score-history-profit-better = 기준선이 { $best }점이었다면 { $line }점일 때보다 { $more } 더 벌었습니다
score-history-profit-fine = { $profit } 이익을 낸 { $line }점보다 확실히 나은 기준선은 없습니다
score-history-profit-nobody = 이익이 나는 기준선이 없습니다. 리드마다 버는 것보다 드는 것이 많습니다
score-history-profit-how = 기준선 이상인 리드를 점수 높은 순으로 모두 응대했을 때의 이익입니다. 선을 끌어 보세요.
score-history-profit-desc = 인계 기준선에 따른 이익 곡선입니다. 가장 좋은 기준선이 표시되어 있고 선을 옮길 수 있습니다.
score-history-profit-best = 가장 좋은 기준선 { $line }점: { $profit }
score-history-best-short = 최선 { $line }점
score-history-profit-says = { $line }점: { $profit }
score-history-profit-caption = 기준선별 이익, 리드 { $leads }건
score-history-band = 같은 리드를 거듭 다시 뽑아 보면 열 번 중 아홉 번은 { $line }점의 이익이 { $low }에서 { $high } 사이입니다. 가장 좋은 기준선은 { $from }점에서 { $to }점 사이이고, 다시 뽑은 경우의 { $sure }에서 { $best }점이 지금 선보다 낫습니다. 결과를 보고 고른 선이라 그 이익은 { $optimism }쯤 부풀려져 있습니다.
score-history-band-own = 같은 리드를 거듭 다시 뽑아 보면 열 번 중 아홉 번은 { $line }점의 이익이 { $low }에서 { $high } 사이입니다. 다시 뽑은 경우의 { $sure }에서 최선의 선택이 이 선보다 낫고, 그 이익은 { $optimism }쯤 부풀려져 있습니다.
score-history-try-best = { $line }점으로 해 보기
score-history-take-line = 카드의 기준선을 { $line }점으로
score-history-back = { $line }점으로 되돌리기
score-history-above = 기준선 이상 리드
score-history-rate = 수주율

## Both sides
score-history-side = 리드
score-history-side-above = { $line }점 이상
score-history-side-below = { $line }점 미만
score-history-won = 수주
score-history-between = ({ $low }–{ $high })
score-history-sides-apart = { $line }점 이상인 리드는 그 아래보다 { $times }배 자주 수주됩니다
score-history-sides-close = { $line }점 기준선은 수주될 리드와 아닌 리드를 뚜렷이 가르지 못합니다
score-history-why = 계산 방법
score-history-sides-why = 그쪽의 수주 건수를 리드 수로 나눈 값입니다. 괄호는 윌슨 방식의 95% 구간으로, 이만한 건수라면 우연만으로도 이 정도는 움직입니다.

## Pictures
score-history-gain-finding = 상위 { $share } 리드에 수주의 { $gain }가 들어 있습니다. 우연의 { $lift }배입니다
score-history-gain-how = 점수 높은 리드에 들어 있는 수주의 비율입니다. 점선은 순서 없이 응대했을 때입니다.
score-history-gain-desc = 응대한 리드 비율에 따른 수주 비율 곡선이 우연을 나타내는 직선 위에 있습니다.
score-history-gain-point = 상위 { $share } 리드: 수주의 { $gain }, 우연의 { $lift }배
score-history-gain-caption = 응대한 리드에 따른 수주
score-history-worked = 응대한 리드
score-history-won-share = 전체 수주 중
score-history-calibration-finding = 점수에서 읽은 확률은 평균 { $gap } 빗나갑니다
score-history-calibration-how = 가로: 다른 리드에서 배운, 점수가 뜻하는 확률. 세로: 실제 수주율과 95% 구간. 점선 위에서는 둘이 같습니다.
score-history-calibration-desc = 예측한 수주율과 실제 수주율을 구간과 함께 나타낸 점들이 둘이 같은 대각선 곁에 있습니다.
score-history-calibration-point = 예측 { $predicted }, 실제 { $observed }, 구간 { $low }에서 { $high }, 리드 { $leads }건
score-history-calibration-caption = 예측한 수주율과 실제 수주율
score-history-predicted = 예측
score-history-observed = 실제
score-history-interval = 95% 구간
score-history-drift-weak = { $count ->
    [one] { $month }에 카드가 평소보다 못 가려냈습니다
   *[other] 카드가 { $count }개월 동안 평소보다 못 가려냈고, 마지막은 { $month }입니다
}
score-history-drift-steady = 카드는 모든 달에 전체만큼 잘 가려냈습니다
score-history-drift-how = 그 달에 생긴 리드의 AUC입니다. .5는 우연, 1은 완벽입니다.
score-history-drift-desc = 월별 AUC 선과 그만한 리드 수의 달이 놓일 한계입니다.
score-history-drift-point = { $month }: AUC { $auc }, 리드 { $leads }건, 수주 { $won }건
score-history-drift-band = 아무것도 달라지지 않았다면 달의 { $all }가 놓일 범위(AUC { $auc })
score-history-drift-caption = 월별 카드 성적
score-history-drift-shift = { $month }의 점수 분포가 그 전과 다릅니다(안정성 지수 { $shift }, .25를 넘으면 다른 집단입니다).
score-history-shift = 안정성 지수

## Figures
score-history-figures = 숫자로 본 카드
score-history-figures-how = 누르면 뜻과 계산 방법이 열립니다.
score-history-auc = AUC
score-history-auc-why = 수주된 리드가 실주된 리드보다 점수가 높을 확률이며 같은 점수는 절반으로 셉니다. 수주 { $won }건과 실주 { $lost }건의 모든 짝에서 { $auc }입니다. .5는 우연, 1은 완벽입니다. 괄호는 DeLong 방식의 95% 구간입니다.
score-history-ks = KS 거리
score-history-ks-why = 기준선 위에 있는 수주 비율과 실주 비율의 가장 큰 차이입니다. { $line }점에서 { $share }입니다.
score-history-gain = 상위 { $share }
score-history-gain-value = 수주의 { $gain } (×{ $lift })
score-history-gain-why = 상위 { $share } 리드만 응대해도 수주의 { $gain }가 그 안에 있습니다. { $gain } ÷ { $share } = { $lift }이므로 순서 없이 응대할 때의 { $lift }배입니다.
score-history-brier = 브라이어 점수
score-history-brier-why = (확률 − 결과)²의 평균입니다. { $brier } = 신뢰도 { $reliability } − 분해능 { $resolution } + 불확실성 { $uncertainty } + 구간 안 { $within }. 낮을수록 좋고, 신뢰도가 0에 가까우면 확률을 믿을 수 있습니다. 확률은 다른 묶음의 리드에서 배운 것입니다.
score-history-loss = 로그 손실
score-history-loss-why = −ln(일어난 일에 준 확률)의 평균입니다. { $loss }. 낮을수록 좋으며, 확신하고 틀리면 크게 벌합니다.
score-history-precision = 기준선의 정밀도
score-history-precision-why = { $line }점에서 응대한 { $worked }건 중 { $won }건을 수주했습니다.
score-history-recall = 기준선의 재현율
score-history-recall-why = { $line }점에서 전체 수주 { $all }건 중 { $won }건을 응대합니다.
score-history-profit-why = { $line }점에서 수주 { $won }건 × { $value } − 리드 { $worked }건 × { $cost } = { $profit }.

## The learned card
score-history-learned = 이 리드에서 배운 카드
score-history-learned-name = 배운 카드
score-history-learning = 배우는 중입니다. 열을 나누고 무게를 달아 떼어 둔 리드로 시험합니다 …
score-history-no-lesson = 배울 것이 없습니다. 수주와 실주가 모두 있고 열이 하나 이상 있어야 합니다.
score-history-no-columns = 배울 열을 고르지 않았습니다.
score-history-learned-better = 배운 카드가 더 잘 가려냅니다. AUC { $own }, 손으로 만든 카드는 { $hand }입니다
score-history-learned-worse = 배운 카드가 더 낫지는 않습니다. AUC { $own }, 손으로 만든 카드는 { $hand }입니다
score-history-learned-few = 떼어 둔 리드로 시험하기에는 결과가 너무 적습니다.
score-history-gate-enough = 자료가 충분합니다. 드문 쪽 결과 { $outcomes }건을 자유 모수 { $parameters }개로 나누면 { $each }건씩입니다. 10건 이상이면 됩니다.
score-history-gate-few = 자료가 너무 적습니다. 드문 쪽 결과가 { $outcomes }건, 자유 모수가 { $parameters }개인데 하나에 10건씩 필요합니다. 배운 것은 { $weight }만 반영하고 나머지는 지금 카드를 따릅니다.
score-history-alarms = 열 { $count }개가 결과를 미리 아는 듯합니다. 나중에 채워지는 열이라면 아래에서 빼 주세요.
score-history-alarm-auc = 이 열만으로 AUC { $auc }입니다. .85를 넘으면 의심스럽습니다.
score-history-alarm-information = 정보값이 { $value }입니다. .5를 넘으면 의심스럽습니다.
leak-outcome = 이름이 결과 자체를 가리킵니다.
leak-reason = 이름이 끝나야 알 수 있는 사유를 가리킵니다.
leak-closing = 이름이 끝에 오는 마감을 가리킵니다.
leak-money = 이름이 수주 뒤에 들어오는 돈을 가리킵니다.
leak-stage = 이름이 거래가 끝난 단계를 가리킵니다.
leak-judgement = 이름이 영업이 통화한 뒤 적은 내용을 가리킵니다.
leak-last-contact = 이름이 끝나야 정해지는 마지막 접촉을 가리킵니다.
score-history-compared = 손으로 만든 카드와 배운 카드 비교
score-history-figure = 수치
score-history-by-hand = 손으로 만든 카드
score-history-by-card = 배운 카드
score-history-by-regression = 회귀
score-history-best-profit = 가장 좋은 기준선의 이익
score-history-learned-sample = 리드가 매우 많아 { $all }건 가운데 파일 전체에서 고르게 뽑은 { $leads }건에서 배웠습니다.
score-history-learned-why = 리드 { $leads }건, 수주 { $won }건에서 배웠습니다. 카드는 증거 가중치(WoE) 점수를 벌점 로지스틱 회귀로 합친 것이고, 옆에는 회귀 자체가 있습니다. 리드를 다섯 묶음으로 나누어 각 묶음을 나머지 넷에서 배운 것으로 채점하며, 벌점과 보정도 거기서 고릅니다.
score-history-open-card = 배운 카드 열기
score-history-opened = 배운 카드가 “카드” 탭에 열렸고 위의 답은 이제 그 카드의 것입니다. 실행 취소를 누르면 원래 카드로 돌아갑니다.
score-name-learned = 배운 점수
score-name-base = 모든 리드의 기본 점수
score-history-needs-rule = 결과가 너무 적어 배운 부분이 지금 카드에 기대므로 따로 카드가 될 수 없습니다.
score-history-card-empty = 카드가 될 만큼 중요한 열이 없습니다.
score-history-card-scale = 점수가 카드가 담을 수 있는 범위를 넘습니다.
score-history-left-out = 카드에 자리가 없어 뺀 열: { $columns }
score-history-difference = 가장 큰 차이: “{ $column }” 열의 비중이 배운 카드에서 { $own }, 손으로 만든 카드에서 { $hand }입니다
score-history-difference-how = 열이 움직일 수 있는 점수의 비중입니다. 채운 막대는 배운 카드, 테두리는 손으로 만든 카드입니다.
score-history-difference-desc = 열마다 막대가 둘입니다. 배운 카드와 손으로 만든 카드에서 그 열이 차지하는 점수 비중입니다.
score-history-difference-caption = 열의 비중
score-history-information = 정보값
score-history-without = 나중에 채워지는 듯하거나 직접 빼서 배우지 않은 열: { $columns }
score-history-columns = 열 { $count }개에서 배움, 바꾸기

## Into the plan
score-history-hand = { $line }점 기준선을 계획에 넣기
score-history-hand-how = 이 리드가 보여 준 것이 계획의 전환율 근거가 됩니다. 기준선, 영업 여력, 목표를 함께 판단할 수 있습니다.
score-history-hand-reach = { $from } → { $to }: { $entered }건 중 { $converted }건이 기준선에 이름({ $share })
score-history-hand-win = { $from } → { $to }: 기준선 이상 { $entered }건 중 { $converted }건 수주({ $share })
score-history-hand-none = 이 기준선 위에서 수주가 없어 전환율의 근거가 되지 못합니다.
score-history-hand-do = 근거로 쓰기
score-history-hand-done = 계획에 넣었습니다. 고객 { $goal }명을 얻으려면 { $stage } { $needed }건이 필요하고, 이 실적에서는 { $above }건이 기준선 위에 있었습니다.
score-history-hand-short = 영업이 응대할 수 있는 것은 { $capacity }건이라 목표에 모자랍니다.
score-history-hand-enough = 영업이 응대할 수 있는 것은 { $capacity }건이라 충분합니다.
score-history-hand-plan = 계획 보기
score-history-source = { $file }, 기준선 { $line }점

## How the file is read
score-history-setup = 파일을 읽는 방법
score-history-outcome = 결과가 있는 열
score-history-values = 값 { $count }개와 그 뜻
score-history-value-column = 값
score-history-means = 뜻
score-history-blank = (빈칸)
score-history-fate-won = 수주
score-history-fate-lost = 실주
score-history-fate-open = 진행 중
