# 너처링 리포트의 지표.
nurture-metric-new-leads = 신규 리드
nurture-metric-reopened-leads = 다시 열린 리드
nurture-metric-reopened-share = 다시 열린 리드 비중
nurture-metric-delivery-rate = 도달률
nurture-metric-open-rate = 오픈율
nurture-metric-click-rate = 클릭률
nurture-metric-click-to-open = 오픈 대비 클릭률
nurture-metric-mqls = MQL
nurture-metric-sals = SAL
nurture-metric-sqls = SQL
nurture-metric-customers = 고객
nurture-metric-lead-to-mql = 리드 → MQL 전환율
nurture-metric-mql-to-sal = 수락률
nurture-metric-sal-to-sql = SAL → SQL 전환율
nurture-metric-mql-to-sql = MQL → SQL 전환율
nurture-metric-lead-to-sql = 리드 → SQL 전환율
nurture-metric-sql-to-customer = 성약률
nurture-metric-mql-to-customer = MQL → 고객 전환율
nurture-metric-cost = 비용
nurture-metric-cost-per-lead = 리드당 비용
nurture-metric-cost-per-mql = MQL당 비용
nurture-metric-cost-per-sal = SAL당 비용
nurture-metric-cost-per-sql = SQL당 비용
nurture-metric-cost-per-customer = 고객당 비용
nurture-metric-revenue = 매출
nurture-metric-revenue-per-customer = 고객당 매출
nurture-metric-revenue-per-cost = 비용 대비 매출
nurture-metric-roi = ROI

# 지표를 읽을 때 주의할 점.
nurture-caveat-opens = 오픈은 믿기 어렵습니다. 메일 프로그램이 이미지를 막거나 보지 않아도 미리 불러오기 때문입니다. 클릭이 더 나은 신호입니다.
nurture-caveat-cost-per-mql = MQL당 비용이 낮다는 것만으로는 의미가 적습니다. 그 MQL이 나중에 만든 매출과 함께 봅니다.
nurture-caveat-months = 이번 달에 다음 단계로 간 리드는 이전 달에 들어온 경우가 많습니다. 여러 달을 합치면 더 정확합니다.

# 합의: 영업이 리드를 돌려보내는 이유와 그다음 갈 곳.
nurture-return-not-yet = 수요는 있으나 아직 때가 아님: 너처링으로 돌아갑니다.
nurture-return-no-authority = 결정 권한이 없음: 영업 대상이 아니라 영향력 있는 담당자로 관리합니다.
nurture-return-no-budget = 지금은 예산이 없음: 나중을 위해 브랜드를 계속 알립니다.
nurture-return-no-fit = 우리 고객상이 아님: 종료하고 점수 기준에 반영합니다.
nurture-return-bad-data = 연락이 되지 않음: 마케팅이 연락처 정보를 고칩니다.

# 합의가 없더라도 도움이 되는 세 가지 결정.
nurture-decision-which-leads = 어떤 리드를 SQL로 볼지 정합니다.
nurture-decision-hand-over = 리드에 대해 아는 것을 어떻게 넘겨줄지 정합니다.
nurture-decision-who-does-what = 과정에서 마케팅과 영업이 각각 무엇을 맡을지 정합니다.

# 여섯 단계: 리드가 들어오는 때와 나가는 때.
nurture-stage-lead-enters = 방문 주소뿐이더라도 어떤 식으로든 알려지면 들어옵니다.
nurture-stage-lead-leaves = 연락처를 남기면 나갑니다.
nurture-stage-qualified-enters = 신원을 밝혀 방문과 이메일 활동을 따라갈 수 있으면 들어옵니다.
nurture-stage-qualified-leaves = 점수가 기준선에 이르면 나갑니다.
nurture-stage-mql-enters = 두 팀이 함께 정한 점수 기준에서 높은 점수를 받으면 들어옵니다.
nurture-stage-mql-leaves = 영업이 수락하거나 이유와 함께 돌려보내면 나갑니다.
nurture-stage-sal-enters = 영업이 수락하면 들어옵니다.
nurture-stage-sal-leaves = 대화할 준비가 되면 나갑니다.
nurture-stage-sql-enters = 여러 번 검증되었고 데모, 가격, 우려 사항을 이야기하면 들어옵니다.
nurture-stage-sql-leaves = 계약이 성사되거나 무산되거나 리드가 식으면 나갑니다.
nurture-stage-customer-enters = 계약하면 들어옵니다.
nurture-stage-customer-leaves = 나가지 않습니다. 납품과 사후 관리가 새 리드를 가져옵니다.
