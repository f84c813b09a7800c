# 나란히 놓은 계획.

scenarios-intro = 이 계획을 기준으로 고정한 뒤 위에서 무엇이든 바꿔 보세요. 무엇이 왜 달라지는지 보입니다. 예: "SQL 전환율의 근거가 약해져 필요한 SQL이 8건 늘었습니다."
scenarios-keep-first = 이 계획을 기준으로 고정
scenarios-name = 계획 { $letter }
scenarios-name-label = 시나리오 이름
scenarios-on-screen = 화면의 계획
scenarios-role-baseline = 기준
scenarios-role-kept = 시나리오
scenarios-role-screen = 지금 화면에 있는 계획
scenarios-keep = 시나리오로 보관
scenarios-keep-baseline = 새 기준으로 고정
scenarios-full = 계획은 최대 네 개까지 나란히 놓을 수 있습니다. 하나를 빼면 더 보관할 수 있습니다.
scenarios-open = 열기
scenarios-promote = 기준으로 삼기
scenarios-remove = 빼기
scenarios-baseline-words = 다른 계획을 이 계획과 비교합니다.
scenarios-unchanged = 아직 다른 점이 없습니다. 위에서 계획을 바꾸면 차이가 여기에 나타납니다.
scenarios-alike = 기준과 다른 점이 없습니다.
scenarios-unmoved = 달라진 점은 있지만 계획을 판단하는 수치는 그대로입니다.
scenarios-other-currency = 통화가 다른 계획입니다. 수치는 표에 있지만 금액은 비교하지 않습니다.

## 차이를 말하는 문장
scenarios-said = { $difference }.
scenarios-said-because = { $difference }. 이유: { $reason }.
scenarios-said-mostly = { $difference }. 주된 이유: { $reason }.
scenario-more = { $kind ->
    [sure] 확률 { $confidence }에 필요한 { $figure } { $amount }건 증가
    [leads] 필요한 { $figure } { $amount }건 증가
    [customers] 예상 고객 { $amount }명 증가
   *[other] { $figure } { $amount } 증가
}
scenario-less = { $kind ->
    [sure] 확률 { $confidence }에 필요한 { $figure } { $amount }건 감소
    [leads] 필요한 { $figure } { $amount }건 감소
    [customers] 예상 고객 { $amount }명 감소
   *[other] { $figure } { $amount } 감소
}
scenario-same = { $figure } { $amount } 그대로
scenario-new = { $kind ->
    [sure] 확률 { $confidence }에 필요한 { $figure } { $amount }건, 기준에는 없는 단계
    [leads] 필요한 { $figure } { $amount }건, 기준에는 없는 단계
   *[other] { $figure } { $amount }, 기준에는 없는 수치
}
scenario-gone = { $kind ->
    [sure] { $figure } 단계 없음, 기준에서는 확률 { $confidence }에 { $amount }건 필요
    [leads] { $figure } 단계 없음, 기준에서는 { $amount }건 필요
   *[other] { $figure } 없음, 기준에서는 { $amount }
}
scenario-none = 두 계획 모두 { $figure } 없음

## 그 이유
scenario-because-others = 작은 변화 여러 개
scenario-because-goal-higher = 목표 상향
scenario-because-goal-lower = 목표 하향
scenario-because-goal = 목표를 정하는 방식 변경
scenario-because-value-higher = 고객당 매출 증가
scenario-because-value-lower = 고객당 매출 감소
scenario-because-margin-higher = 매출총이익률 상승
scenario-because-margin-lower = 매출총이익률 하락
scenario-because-period-longer = 계획 기간 연장
scenario-because-period-shorter = 계획 기간 단축
scenario-because-stages = 퍼널 단계 변경
scenario-because-rate-higher = { $stage } 전환율 상승
scenario-because-rate-lower = { $stage } 전환율 하락
scenario-because-evidence-stronger = { $stage } 전환율의 근거 강화
scenario-because-evidence-weaker = { $stage } 전환율의 근거 약화
scenario-because-cost-higher = { $stage } 건당 비용 증가
scenario-because-cost-lower = { $stage } 건당 비용 감소
scenario-because-lag-longer = { $stage } 소요 기간 증가
scenario-because-lag-shorter = { $stage } 소요 기간 단축
scenario-because-fixed-higher = 고정비 증가
scenario-because-fixed-lower = 고정비 감소
scenario-because-cold = 식는 리드의 변화
scenario-because-prior-higher = { $stage } 벤치마크 상승
scenario-because-prior-lower = { $stage } 벤치마크 하락
scenario-because-prior-stronger = { $stage } 벤치마크의 비중 증가
scenario-because-prior-weaker = { $stage } 벤치마크의 비중 감소
scenario-because-prior = { $stage } 벤치마크 변경
scenario-because-history = { $stage } 지난 달 기록 변경
scenario-because-cost-range-higher = { $stage } 예상 비용 증가
scenario-because-cost-range-lower = { $stage } 예상 비용 감소
scenario-because-cost-range-narrower = { $stage } 비용의 불확실성 감소
scenario-because-cost-range-wider = { $stage } 비용의 불확실성 증가
scenario-because-lag-spread-wider = { $stage } 소요 기간의 편차 증가
scenario-because-lag-spread-narrower = { $stage } 소요 기간의 편차 감소
scenario-because-months-vary-more = 월별 변동 확대
scenario-because-months-vary-less = 월별 변동 축소
scenario-because-months-vary = 월별 변동의 변화
scenario-because-confidence-higher = 원하는 확률 상향
scenario-because-confidence-lower = 원하는 확률 하향
scenario-because-volume-higher = 들어올 리드의 예상 수 증가
scenario-because-volume-lower = 들어올 리드의 예상 수 감소
scenario-because-volume-narrower = 들어올 리드 수의 불확실성 감소
scenario-because-volume-wider = 들어올 리드 수의 불확실성 증가
scenario-because-volume = 들어올 리드 수를 정하는 방식 변경
scenario-because-value-range-higher = 고객당 예상 매출 증가
scenario-because-value-range-lower = 고객당 예상 매출 감소
scenario-because-value-range-narrower = 고객당 매출의 불확실성 감소
scenario-because-value-range-wider = 고객당 매출의 불확실성 증가
scenario-because-outlook = 시작일, 계절성 또는 결제 방식 변경
scenario-because-channels = 채널 변경

## 표
scenarios-caption = 계획별 수치와 기준과의 차이
scenarios-figure = 수치
scenarios-plan = 계획
scenarios-goal = 얻을 고객 수
scenarios-needed = 필요한 { $stage }
scenarios-needed-sure = 확률 { $confidence }에 필요한 { $stage }
scenarios-needed-confident = 원하는 확률에 필요한 { $stage }
scenarios-chance = 목표 달성 확률
scenarios-chance-uncertain = 전환율의 불확실성까지 반영한 확률
scenarios-expected = 예상 고객 수
scenarios-spend = 지출
scenarios-roi = ROI
scenarios-cac = 고객당 비용
scenarios-none = 없음
scenarios-times = { $number }배
scenarios-points = { $number }%p
scenarios-plus = +{ $amount }
scenarios-minus = −{ $amount }
scenarios-better = 나아짐
scenarios-worse = 나빠짐

## 차트
scenarios-choice = 비교할 수치
scenarios-chart-best = { $figure }: { $name }, { $value }로 가장 좋음
scenarios-chart-alike = 모든 계획에서 { $figure } { $value }입니다
scenarios-chart-differ = { $figure }: 최소 { $low }, 최대 { $high }
scenarios-chart-subtitle = { $figure }. 점선은 기준입니다

## 계산 과정
scenarios-why-changes = 어떤 변화가 얼마나 영향을 주었나
scenarios-why-shares = 변화는 함께 작용하므로 순서에 따라 몫이 달라집니다. 각 변화의 몫은 모든 순서의 평균(섀플리 값)이며, 몫을 모두 더하면 차이가 됩니다.
scenarios-why-many = 변화가 여덟 개를 넘어, 영향이 가장 작은 것들은 한데 묶었습니다.
scenarios-cause = { $figure }: { $amount }, { $reason }
scenarios-cause-moved = { $figure }: { $amount }, { $reason }({ $from } → { $to })
scenarios-why-figures = 이 수치의 계산 과정
scenarios-why-screen = 화면에 있는 계획의 수치입니다. 다른 계획은 열면 볼 수 있습니다.
scenarios-why-line = { $name }: { $formula } { $figures }
scenarios-why-sure = 원하는 확률에 필요한 건수와 불확실성을 반영한 확률: 실적, 범위, 벤치마크로도 확실하지 않은 전환율에 대해 정확한 목표 달성 확률을 평균한 값입니다.

## 파일
scenarios-save = 이 계획들을 파일로 저장
scenarios-load = 계획 파일 열기
scenarios-bad-file = 계획을 읽을 수 없습니다({ $issue }). 여기 있는 내용은 그대로입니다.
