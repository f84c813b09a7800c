# 육성 측정: 보고서.
measure-title = 육성 측정
measure-tab-report = 보고서
measure-tab-events = 이벤트로 보기
measure-tab-agreement = 합의서

## 되돌리기, 링크, 파일
measure-undo = 되돌리기
measure-redo = 다시 실행
measure-copy-link = 링크 복사
measure-save = 파일로 저장
measure-open = 보고서 열기
measure-new = 빈 보고서로 시작
measure-example = 예시 보기
measure-is-example = 이 수치는 예시입니다. 덮어써 입력하거나, 붙여 넣거나, 파일을 여십시오.
measure-bad = 읽을 수 없어 보고서를 그대로 두었습니다. { $issue }
measure-not-text = 이 파일을 읽을 수 없습니다.
measure-file-blank = 빈 줄만 있는 파일입니다.
measure-copied = 링크를 클립보드에 복사했습니다. 모든 수치가 링크 안에 있으며 다른 곳으로 전송되지 않습니다.
measure-by-hand = 이 링크를 복사하십시오
measure-too-long = 보고서가 너무 길어 링크에 담을 수 없습니다. 파일로 저장하십시오.
measure-no-storage = 이 기기에 보고서를 저장할 수 없습니다.
measure-issue-syntax = 보고서가 아닙니다. { $line }행 { $column }열부터 내용을 읽을 수 없습니다.
measure-issue-unknown = 보고서에 없는 항목입니다.
measure-issue-version = 더 새로운 버전의 보고서입니다. 페이지를 새로 고치면 최신 버전을 쓸 수 있습니다.

## 문장
measure-nothing = 몇 달 치 수치를 입력하거나 붙여 넣거나 열면, 무엇이 새로운 소식인지 이 줄에 나타납니다.
measure-too-little = { $month }: 판단하기에는 자료가 부족합니다. 앞선 네 달과 다섯 건 이상의 리드가 필요합니다.
measure-quiet = { $month }: 새로운 소식이 없습니다. 지표 { $count }개가 모두 우연의 범위 안에 있습니다.
measure-news = { $month }: { $list }. { $count ->
   *[other] 우연으로 보기 어려운 변화입니다.
}
measure-news-rest = 나머지는 모두 우연의 범위 안에 있습니다.
measure-news-more = { $count ->
   *[other] 이 밖에 { $count }개 지표도 달라졌습니다.
}
measure-rose = { $metric } { $value } (상승)
measure-fell = { $metric } { $value } (하락)
measure-list-mark = {", "}
measure-alarms = 판단할 수 있는 지표 { $count }개 가운데, 아무 변화가 없는 달에도 약 { $alarms }개는 잘못 소식으로 표시됩니다.
measure-month = 월
measure-campaign = 캠페인
measure-all-campaigns = 전체

## 지표
measure-metrics = { $month } 지표별 결과
measure-part-leads = 리드와 단계
measure-part-mail = 이메일
measure-part-rates = 단계 간 전환
measure-part-cost = 비용
measure-part-revenue = 매출
measure-first = 첫 달
measure-points = { $by }%p
measure-is-news = 변화 있음
measure-not-news = 변화 없음
measure-little-data = 자료 부족
measure-not-judged = 판단 제외
measure-span = { $low } ~ { $high }
measure-value = 값
measure-limits = 변화가 없을 때 한 달의 값이 놓이는 범위
measure-verdict = 판정
measure-course = { $metric }: { $count ->
    [0] 두드러진 달이 없습니다
   *[other] 두드러진 달 { $count }개
}
measure-course-desc = 점 하나가 한 달입니다. 띠는 앞선 달들로 본 예상 범위이며, 띠를 벗어난 점이 새로운 소식입니다.
measure-verdict-better = 좋아진 변화입니다. 앞선 { $history }개월로 본 범위 { $limits } 밖에 있습니다. 변화가 없는 달이 이만큼 벗어날 확률은 { $chance }입니다.
measure-verdict-worse = 나빠진 변화입니다. 앞선 { $history }개월로 본 범위 { $limits } 밖에 있습니다. 변화가 없는 달이 이만큼 벗어날 확률은 { $chance }입니다.
measure-verdict-news = 변화입니다. 앞선 { $history }개월로 본 범위 { $limits } 밖에 있습니다. 변화가 없는 달이 이만큼 벗어날 확률은 { $chance }입니다.
measure-verdict-quiet = 변화가 아닙니다. 앞선 { $history }개월로 예상한 범위 { $limits } 안에 있습니다.
measure-sample-rate = 실제 변화라면 한 달에 { $sample }건이 들어올 때 드러납니다.
measure-sample-count = 실제 변화라면 한 달에 { $sample }건일 때 드러납니다.
measure-sample-months = 실제 변화라면 이런 달이 { $months }개월 이어질 때 드러납니다.
measure-verdict-little = 판단하기에는 자료가 부족합니다.
measure-little-months = { $months ->
   *[other] 앞선 달이 { $months }개월 더 필요합니다.
}
measure-little-sample = 한 달에 { $sample }건이 필요합니다.
measure-interval = 이번 달 수치로 본 참값의 범위는 { $low } ~ { $high }입니다(100번 중 95번). 관측값은 { $value }입니다.
measure-changed = { $month }({ $before }) 대비 { $by }, 범위 { $low } ~ { $high }. 우연일 수 있습니다.
measure-changed-sure = { $month }({ $before }) 대비 { $by }, 범위 { $low } ~ { $high }.
measure-changed-bare = { $month }({ $before }) 대비 { $by }.
measure-missing-costs = 실제 비용은 이보다 큽니다. 알 수 없는 항목: { $list }.
measure-no-benchmark = 이 지표에는 등급이 있는 연구가 없어 비교할 기준이 없습니다.
measure-lies-within = 벤치마크 { $level }({ $segment }): 우연으로 설명되지 않는 차이는 없습니다.
measure-lies-below = 벤치마크 { $level }({ $segment }): 우연 이상으로 낮습니다.
measure-lies-above = 벤치마크 { $level }({ $segment }): 우연 이상으로 높습니다.
measure-source = { $grade } 등급: { $title }, { $year }
measure-grade-a = A(원자료 또는 감사받은 연구)
measure-grade-b = B(공급사 고객 자료)
measure-grade-c = C(설문 조사)
measure-why = 계산 방법
measure-why-count = { $name }: { $value }(보고된 값)
measure-why-rate = { $part } / { $whole } = { $over } / { $under } = { $result }
measure-why-share = { $part } / ({ $part } + { $rest }) = { $over } / { $under } = { $result }
measure-why-cost-per = 비용 / { $name } = { $over } / { $under } = { $result }
measure-why-cost = 프로그램 비용 + 인건비 × 비중 + 기술 비용 × 비중 = { $result }
measure-why-revenue-per-customer = 매출 / 고객 = { $over } / { $under } = { $result }
measure-why-revenue-per-cost = 매출 / 비용 = { $over } / { $under } = { $result }
measure-why-roi = (매출 × 이익률 − 비용) / 비용 = ({ $over } × { $margin } − { $under }) / { $under } = { $result }. 이익률은 계획의 값입니다.
measure-why-wilson = 구간은 윌슨의 95% 구간입니다.
measure-why-garwood = 구간은 건수에 대한 가우드의 정확한 95% 구간입니다.
measure-why-garwood-cost = 비용은 확정된 값이며, 구간은 나누는 건수의 구간입니다(가우드, 95%).
measure-why-exact = 금액이 확정되어 있어 구간이 없습니다.
measure-why-customers = 구간은 고객 수의 구간이며(가우드, 95%), 고객 한 명의 값은 평균으로 봅니다.
measure-why-news = 범위는 앞선 달들로 만든 예측의 범위입니다. 우연과 달마다 다른 요인을 함께 추정합니다. 변화가 없는 달도 스무 번에 한 번은 벗어납니다.

## 누수
measure-leaks = 퍼널은 어디에서 손실이 나는가?
measure-leaks-blank = 먼저 계획을 채우십시오. 잃은 리드의 값은 계획에서 나옵니다.
measure-leaks-none-seen = 화면의 계획에서 이웃한 두 단계가 보고서에 없습니다
measure-leaks-none = 기준에 뒤지는 단계가 없습니다
measure-leak-sure = { $from }에서 { $to } 단계의 손실은 { $money }이며 우연이 아닙니다
measure-leak-maybe = { $from }에서 { $to } 단계의 손실은 { $money }로 보이지만 우연일 수 있습니다
measure-leak-is-sure = 확실히 뒤처짐
measure-leak-may-be = 우연일 수 있음
measure-leak-is-none = 뒤처지지 않음
measure-step = { $from } → { $to }
measure-leak-seen = 관측: { $rate }({ $entered }건 중 { $converted }건, { $low } ~ { $high }).
measure-leak-plan = 계획은 { $rate }입니다.
measure-leak-benchmark = 벤치마크: { $rate }, { $segment }.
measure-leak-worth = 계획 기간의 이익 { $money }({ $range }), 고객 { $customers }명
measure-leak-ahead = 계획 기간의 이익이 { $money } 앞섭니다
measure-against = 비교 기준
measure-against-all = 단계마다 첫 번째 연구
measure-against-plan = 계획의 전환율
measure-leaks-stages = 계획에 있는 단계 사이만 금액으로 계산합니다. 모두 보려면 계획에 리드, MQL, SAL, SQL 단계를 넣으십시오.
measure-leaks-why = 관측된 전환율을 모두 계획에 넣은 뒤, 단계 하나만 기준값으로 바꾸었을 때의 이익 차이가 그 단계의 손실입니다. 범위는 전환율 구간의 양 끝으로 계산합니다. 따라서 본래 낮은 단계는 손실이 없고, 고객 직전의 작은 차이가 가장 클 수 있습니다.

## 육성한 리드와 그렇지 않은 리드
measure-groups = 육성은 효과가 있는가?
measure-groups-ask = 두 집단을 채우면 육성의 차이를 볼 수 있습니다
measure-groups-more = 육성한 리드의 전환율이 { $by } 높습니다
measure-groups-less = 육성한 리드의 전환율이 더 낮습니다: { $by }
measure-groups-open = { $by }, 우연일 수 있습니다
measure-nurtured = 육성한 리드
measure-others = 육성하지 않은 리드
measure-converted = 영업 기회가 된 수
measure-entered = 전체 리드 수
measure-groups-rates = 육성 { $nurtured }({ $nurtured-low } ~ { $nurtured-high }), 비육성 { $others }({ $others-low } ~ { $others-high }).
measure-groups-apart = 차이 { $by }, 범위 { $low } ~ { $high }. 육성한 쪽이 나을 확률은 { $chance }입니다.
measure-groups-needed = 이 크기의 차이를 확인하려면 집단마다 리드 { $needed }건이 필요합니다(확인할 확률 { $power }).
measure-groups-random = 무작위로 나누었을 때만 육성이 원인이라고 말할 수 있습니다. 골라서 육성한 리드는 처음부터 더 좋았을 수 있습니다.
measure-groups-clear = 비교 지우기
measure-groups-why = 전환율은 윌슨, 차이는 뉴컴의 95% 구간입니다. 확률은 두 베타 분포를 견준 값입니다(제프리스 사전 분포). 표본은 플라이스의 식으로 5% 수준에서 계산합니다.
measure-folklore-fits = 업계에서는 기회가 { $uplift } 늘어난다고 합니다. 출처를 찾지 못해 등급이 없는 통설이며 계산에 쓰지 않습니다. 관측된 범위 안에 있습니다.
measure-folklore-not = 업계에서는 기회가 { $uplift } 늘어난다고 합니다. 출처를 찾지 못해 등급이 없는 통설이며 계산에 쓰지 않습니다. 관측된 값과 맞지 않습니다.

## 수치
measure-figures = 수치
measure-figures-hint = 입력하거나, 시트의 셀을 이곳 아무 데나 붙여 넣으십시오. 빈칸은 0이 아니라 알 수 없음입니다.
measure-kind-leads = 리드와 단계
measure-kind-mail = 이메일
measure-kind-money = 금액
measure-figure-new-leads = 신규 리드
measure-figure-reopened-leads = 재개된 리드
measure-figure-emails-sent = 발송
measure-figure-delivered = 도달
measure-figure-opened = 열람
measure-figure-clicked = 클릭
measure-figure-mqls = MQL
measure-figure-sals = SAL
measure-figure-sqls = SQL
measure-figure-customers = 고객
measure-figure-revenue = 매출
measure-figure-programme-cost = 프로그램 비용
measure-figure-labour-cost = 인건비
measure-figure-labour-share = 인건비 비중
measure-figure-technology-cost = 기술 비용
measure-figure-technology-share = 기술 비용 비중
measure-remove = 삭제
measure-remove-row = { $row } 삭제
measure-older = 이전 { $count }행 보기
measure-add-month = 추가할 월
measure-add-campaign = 캠페인(있는 경우)
measure-add = 추가
measure-paste = 시트에서 붙여 넣기
measure-csv = CSV 파일 열기
measure-paste-label = 시트의 월별 수치
measure-paste-example = 월, MQL, 프로그램 비용 …
measure-paste-none = 알 수 있는 머리글이 없습니다. '월'과 'MQL'처럼 월과 수치 하나 이상이 필요합니다.
measure-paste-read = { $count ->
   *[other] { $count }개월을 읽었습니다.
}
measure-paste-left = 제외한 열: { $list }.
measure-paste-turned = 월이 가로로 놓여 있어 시트를 돌려 읽었습니다.
measure-paste-doubts = { $count ->
   *[other] 확인할 셀이 { $count }개 있습니다.
}
measure-doubt-month = 월이 아니어서 이 행을 제외했습니다.
measure-doubt-range = { $min } ~ { $max } 범위가 아니어서 제외했습니다.
measure-doubt-ambiguous = 읽은 값은 { $read }입니다. { $other }일 수도 있습니다.
measure-doubt-repeated = 같은 월이 이미 있어 이 행을 제외했습니다.
measure-take = 이 수치 사용
measure-merge = 추가하고 같은 월은 덮어쓰기
measure-replace = 모든 월 바꾸기
