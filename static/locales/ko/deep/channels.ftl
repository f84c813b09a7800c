# 리드는 어디서 오고, 예산은 어떻게 나누는 것이 가장 좋은가.

channels-intro = 리드는 검색, 전시회, 제휴 등 여러 곳에서 오고, 저마다 가격과 한도와 전환율이 다릅니다. 채널을 적으면 채널마다 얻는 고객과 예산을 가장 잘 나누는 방법이 보입니다.
channels-examples = 예시 두 개로 시작
channels-example-first = 검색 광고
channels-example-second = 제휴사 추천
channels-add = 채널 추가
channels-full = 계획에는 채널을 최대 { $most }개까지 둘 수 있습니다. 하나를 삭제하면 더 추가할 수 있습니다.
channels-remove = { $name } 삭제

## 목록
channels-name = 이름
channels-name-new = 채널 { $row }
channels-stage = 들어오는 단계
channels-cost = 리드당 비용
channels-fixed = 고정비
channels-most = 최대 리드 수
channels-no-limit = 한도 없음
channels-response = 추가 리드의 비용
channels-linear = 같음
channels-saturating = 갈수록 비쌈
channels-now = 현재 리드 수
channels-own = 이 채널만의 전환율, 비용, 기간
channels-own-some = 이 채널만의 전환율, 비용, 기간: { $count }단계
channels-own-empty = 비워 두면 계획의 값을 씁니다.
channels-own-rate = { $stage } 전환율
channels-own-cost = { $stage } 건당 비용
channels-own-lag = { $stage }에서 다음 단계까지

## 질문
channels-budget = 채널 예산
channels-aim = 나누는 기준
channels-aim-customers = 고객을 가장 많이
channels-aim-profit = 이익을 가장 많이
channels-no-budget = 예산을 입력하면 가장 좋은 배분이 보입니다.

## 결과
channels-best-customers = { $budget }을(를) 가장 잘 나누면 고객 { $customers }명을 얻습니다
channels-best-profit = { $budget }을(를) 가장 잘 나누면 비용을 빼고 { $profit }을(를) 법니다
channels-best-none = 이 예산으로는 제값을 하는 리드가 없습니다
channels-against-now = 지금은 { $spend }(으)로 고객 { $customers }명을 얻고 목표 달성 확률은 { $chance }입니다. 가장 잘 나누면 { $best }가 됩니다.
channels-next-customers = 다음 { $step }(으)로 고객 { $customers }명을 더 얻습니다.
channels-next-profit = 다음 { $step }은(는) 비용을 빼고 { $profit }을(를) 더 법니다.
channels-next-nothing = 돈을 더 써도 얻는 것이 없습니다. 모든 채널이 한도에 이르렀거나, 더 얻는 리드가 제값을 하지 못합니다.
channels-left = 예산 중 { $left }이(가) 남습니다. 제값을 하는 리드를 더 살 수 없는 금액입니다.
channels-near = 배분 방법이 너무 많아 모두 따져 보지 못했습니다. 이 배분은 최선에 가깝습니다.

## 차트
channels-chart-most = 가장 좋은 배분은 { $name }에 가장 많이 씁니다: { $spend }
channels-chart-subtitle = 채널별 지출: 채운 막대는 가장 좋은 배분, 테두리는 현재 지출
channels-bar-best = { $spend }, 리드 { $leads }건
channels-bar-now = 현재 { $spend }, 리드 { $leads }건

## 표
channels-caption = 채널별 가장 좋은 배분과 현재. 합계에는 계획의 고정비도 들어 있습니다.
channels-channel = 채널
channels-best = 가장 좋은 배분
channels-now-mix = 현재
channels-leads = 리드
channels-spend = 지출
channels-customers = 고객
channels-cac = 고객당 비용
channels-roi = ROI
channels-all = 합계
channels-now-value = 현재 { $value }
channels-none = 없음
channels-times = { $number }배

## 월별
channels-months = 가장 좋은 배분의 월별 흐름
channels-months-caption = 채널별 소요 기간을 반영한 월별 고객 수
channels-month-head = 월
channels-month = { $number }개월째
channels-so-far = 누적 고객
channels-month-spend = 지출
channels-cash = 누적 현금

## 계산 과정
channels-why = 계산 과정
channels-why-lead = 리드 한 건은 들어온 단계부터의 전환율을 모두 곱한 만큼 고객이 됩니다. 그 비율에 고객당 매출총이익을 곱한 것이 리드의 가치이고, 얻는 비용과 이후 단계의 비용이 듭니다.
channels-why-lane = { $name }: { $rates } = { $rate }가 고객이 됩니다. 리드의 가치는 { $gain }, 얻는 비용은 { $cost }, 그 뒤의 비용은 { $after }입니다.
channels-why-dearer = 갈수록 비싸지는 채널에서는 금액 x로 한도 × (1 − e^(−x ÷ (한도 × 첫 리드의 비용)))건을 얻습니다.
channels-why-split = 돈은 다음 한 단위가 가장 많이 벌어 오는 곳으로 가고, 쓰이는 모든 채널의 수익이 같아질 때 멈춥니다. 그 값이 다음 금액이 가져오는 몫입니다. 고정비는 쓰는 채널에만 들고, 리드는 정수입니다.
channels-why-chance = 목표 달성 확률은 전환율을 아는 것으로 보고 채널별 고객을 정확히 더한 값입니다.
