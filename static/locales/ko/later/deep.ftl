# The further questions: each with what will be found there.
deep-sure = 전환율도 추정치라면 얼마나 확실합니까?
deep-sure-teaser = 근거와 범위로 계산한 목표 달성 확률과 매출 분포
deep-soon = 언제쯤 본전을 찾습니까?
deep-soon-teaser = 월별 리드, 고객, 현금 흐름과 시작해야 할 때
deep-levers = 무엇이 가장 크게 움직입니까?
deep-levers-teaser = 먼저 바꿀 것, 맞아야 하는 조건, 알아볼 가치가 있는 것
deep-scenarios = 만약에 이렇다면?
deep-scenarios-teaser = 최대 네 계획을 나란히 놓고 차이를 말로 설명합니다
deep-channels = 리드는 어디에서 옵니까?
deep-channels-teaser = 채널별 전환율과 비용, 가장 좋은 예산 배분
