# 프리셋 이름.

preset-worked-example = 예시: SQL 40건에서 고객 10명
preset-six-stages = 6단계, 리드에서 고객까지
preset-three-stages = 3단계: MQL, SQL, 고객
preset-two-stages = 2단계: 리드, 고객
preset-consumer = 소비자: 한 달 안에 방문자에서 고객까지
preset-olist-2018 = 마켓플레이스 소규모 판매자, 브라질 2018
preset-implisit-2014 = 리드, 영업 기회, 계약: 미국 기업 2014
preset-first-page-sage-average = SaaS 평균
preset-first-page-sage-fintech = SaaS, 핀테크
preset-first-page-sage-cybersecurity = SaaS, 사이버 보안
preset-first-page-sage-crm = SaaS, CRM
preset-first-page-sage-edtech = SaaS, 교육
preset-first-page-sage-medtech = SaaS, 의료
preset-first-page-sage-industrial = SaaS, 산업·IoT
