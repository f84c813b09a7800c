# 리드 점수를 매기는 화면.

## 문장
score-says-sales = 이 리드는 { $most }점 만점에 { $score }점입니다. 영업에 넘기십시오.
score-says-nurture = 이 리드는 { $most }점 만점에 { $score }점입니다. 기준선까지 { $gap }점 남았으니 육성하십시오.
score-says-nurture-above = 이 리드는 { $most }점 만점에 { $score }점이지만 카드가 보류합니다. 육성하십시오.
score-says-influencer = 이 리드는 { $most }점 만점에 { $score }점입니다. 구매 권한이 없으니 영향력자로 관리하십시오.
score-says-later-budget = 이 리드는 { $most }점 만점에 { $score }점입니다. 아직 예산이 없으니 나중을 위해 기억에 남으십시오.
score-says-no-need = 이 리드는 { $most }점 만점에 { $score }점입니다. 지금은 필요가 없으니 다시 올 길을 열어 두십시오.
score-says-disqualified = 이 리드는 { $most }점 만점에 { $score }점입니다. 리드가 아니니 집계에서 빼십시오.
score-says-short = { $most }점 만점에 { $score }점 · { $route }
score-fact-line = 인계 기준선 { $line }
score-fact-band = 구간 { $name }
score-fact-cell = 칸 { $name }
score-fact-card = 카드 { $name }
score-own-card = 내 카드

## 도구와 탭
score-preset = 시작할 카드
score-share = 링크 복사
score-save = 카드 저장
score-open = 카드 열기
score-reset = 처음 카드로 되돌리기
score-copied = 카드 링크를 복사했습니다. 링크에는 카드만 있고 리드는 없습니다.
score-copy-by-hand = 브라우저가 복사를 허용하지 않습니다. 링크는 다음과 같습니다.
score-bad-link = 링크의 카드를 읽지 못했습니다. { $issue }
score-bad-file = 카드로 읽을 수 없는 파일입니다. { $issue }
score-bad-storage = 저장된 카드를 읽지 못했습니다. { $issue }
score-tabs = 할 일
score-tab-lead = 리드 하나
score-tab-card = 카드

## 리드 하나
score-lead-title = 리드에 대해 아는 것
score-as-of = 기준일
score-before = 지난번 상태
score-before-never = 처음 매김
score-forget = 모두 지우기
score-unknown = 모름
score-other = 그 밖의 값
score-yes = 예
score-no = 아니요
score-times = 회, 마지막
score-count-of = { $field }: 횟수
score-last-of = { $field }: 마지막 날
score-line = 인계 기준선
score-this-lead = 이 리드
score-scale-title = 점수 척도
score-scale-lead = 점수, { $least }에서 { $most }까지
score-scale-above = 기준선보다 { $points }점 위
score-scale-on = 기준선에 닿았으며 충분합니다
score-scale-below = 기준선보다 { $points }점 아래
score-scale-band = { $band }: { $rest }
score-column-what = 항목
score-column-points = 점수
score-column-from = 시작 점수
score-matrix-title = 적합도와 관심도
score-matrix-finding = { $cell }: 적합도 { $fit }, 관심도 { $interest }
score-matrix-lead = 위로 적합도, 오른쪽으로 관심도, 숫자는 단계가 나뉘는 점수
score-axis-fit = 적합도
score-axis-interest = 관심도
score-axis-none = 해당 없음
score-here = { $cell } ← 이 리드

## 점수를 올리는 것
score-lift-title = 무엇이 점수를 올리는가
score-lift-to = 목표
score-lift-aim = { $name } { $points }점
score-lift-top = 기준선 위, 가장 높은 구간에 있습니다.
score-lift-none = { $gap }점이 모자라며, 카드가 묻는 어떤 것으로도 채울 수 없습니다.
score-lift-single = { $gap }점이 모자랍니다. 다음 중 하나면 됩니다.
score-lift-together = { $gap }점이 모자랍니다. 하나로는 안 되고 다음을 함께 바꾸면 됩니다.
score-lift-some = { $gap }점이 모자랍니다. 다음을 함께 바꾸면 되지만 더 짧은 길이 있을 수 있습니다.
score-lift-way = { $field }: { $value } → { $score }점
score-lift-try = 적용해 보기
score-lift-try-all = 모두 적용해 보기
score-with = { $list } 추가
score-without = { $list } 제외
score-never = 없음
score-times-today = 오늘 { $count }회 더

## 점수 내역
score-ledger-title = { $score }점의 모든 내역
score-ledger-lead = 모든 일이 오늘 일어난 것처럼 항목별 점수를 적고, 시간이 깎은 것과 한도가 자른 것을 덧붙입니다. 줄을 열면 규칙이 보입니다.
score-sum = 점수
score-plus = +{ $points }
score-entry-decay = 시간 경과: { $name }
score-entry-decay-why = 시간이 깎은 점수입니다. 반감기마다 절반이 됩니다.
score-entry-limit = 그룹 한도
score-entry-limit-why = { $least }에서 { $most } 사이로 자릅니다.
score-entry-scale = 척도의 끝
score-entry-exclusion = 제외: { $name }

## 말로 쓴 규칙
score-and = 그리고
score-or = 또는
score-and-more = { $list } 외 { $count }개
score-says-is = { $field } = { $list }
score-says-contains = { $field }에 { $list } 포함
score-says-starts = { $field }이(가) { $list }(으)로 시작
score-says-ends = { $field }이(가) { $list }(으)로 끝남
score-says-has = { $field }에 { $list } 있음
score-says-number = { $field } { $span }
score-says-age = { $field }, 지난 일수 { $span }
score-says-count = { $field }, 횟수 { $span }
score-says-between = { $field } { $since }부터 { $until }까지
score-says-since = { $field } { $since } 이후
score-says-until = { $field } { $until } 이전
score-says-missing = { $field } 모름
score-says-known = { $field } 있음
score-says-not = 아님 ({ $what })
score-rule-age = { $field }, 지난 일수
score-rule-each = { $field }: 회당 { $each }, 최근 { $max }회까지
score-rule-min = { $min }회부터
score-rule-half = { $days }일마다 절반
score-up-to = 최대 { $points }
score-down-to = 최저 { $points }
score-between = { $least }~{ $most }

## 카드: 기준선, 구간, 그룹
score-line-title = 기준선과 구간
score-line-lead = 기준선 이상이면 영업에 넘깁니다. 구간은 낮은 것부터 척도를 나눕니다.
score-least = 최저 점수
score-most = 최고 점수
score-margin = 여유 점수
score-margin-why = 위에 있던 리드는 여유 점수보다 더 내려가야 떨어집니다. 그래서 74와 76 사이에서 흔들리지 않습니다.
score-bands = 구간
score-add-band = 구간 추가
score-band-name = 구간 { $row }의 이름
score-band-from = 구간 { $row } 시작 점수
score-band-lowest = 그 아래 전부
score-remove = 삭제
score-name = 이름
score-groups-title = 무엇에 점수를 주는가
score-groups-lead = 그룹에는 종류와 한도가 있고, 그 합이 점수입니다. 줄을 열어 바꿉니다.
score-add-group = 그룹 추가 …
score-class = 종류
score-class-explicit = 명시적: 누구인가
score-class-implicit = 암묵적: 무엇을 했나
score-class-timeline = 시기: 언제 원하나
score-class-negative = 부정: 실주의 징후
score-axis = 반영되는 축
score-group-most = 최대
score-group-least = 최소
score-at-most = 최대 { $points }
score-at-least = 최소 { $points }
score-add-criterion = 평가 항목 추가 …
score-about = 대상
score-a-condition = 여러 필드의 조건
score-field-of-kind = { $name } ({ $kind })

## 카드: 규칙
score-points = 점수
score-points-of-row = { $row }행의 점수
score-values-of-row = { $row }행의 값
score-values-lead = 쉼표로 나눈 값과 그 점수입니다.
score-ranges-lead = 처음 맞는 범위가 적용됩니다. 빈 칸은 한계가 없다는 뜻입니다.
score-ages-lead = 그 날짜부터 채점일까지의 일수이며, 앞으로 올 날은 음수입니다. 처음 맞는 범위가 적용됩니다.
score-add-row = 행 추가
score-otherwise = 그 밖에
score-missing = 모를 때
score-each = 회당 점수
score-min = 최소 횟수
score-max = 최대 횟수
score-half-life = 반감기
score-no-fading = 줄지 않음
score-from = 하한
score-to = 상한
score-turn = 한계 { $sign }: 포함 여부 바꾸기

## 카드: 조건
score-condition = 조건
score-joint = 조건을 잇는 방법
score-all-of = 모두 해당
score-any-of = 하나라도 해당
score-not = 아님
score-negate = 부정 전환
score-add-test = 시험 추가
score-add-list = 하위 목록 추가
score-test = 시험
score-test-field = 필드
score-test-texts = 쉼표로 나눈 값
score-test-is = 다음 중 하나
score-test-contains = 포함
score-test-starts = 로 시작
score-test-ends = 로 끝남
score-test-has = 다음 중 하나를 가짐
score-test-number = 숫자 범위
score-test-age = 지난 일수
score-test-count = 횟수
score-test-between = 두 날짜 사이
score-test-missing = 모름
score-since = 부터
score-until = 까지

## 카드: 행선지
score-exclusions-title = 리드가 아닌 경우
score-exclusions-lead = 처음 맞는 것이 점수를 0으로 만들고 이유를 말합니다.
score-add-exclusion = 제외 조건 추가
score-routing-title = 리드의 행선지
score-routing-lead = 처음 맞는 규칙이 적용됩니다. 없으면 기준선 이상은 영업으로, 아래는 육성으로 갑니다.
score-add-routing = 규칙 추가
score-route = 행선지
score-above-line = 기준선에 이른 리드에도 적용
score-above-line-short = 기준선 위도
score-earlier = 먼저 묻기

## 카드: 행렬과 필드
score-matrix-part-lead = 적합도와 관심도의 단계, 그리고 각 칸의 이름입니다.
score-matrix-on = 행렬 보기
score-levels-fit = 적합도 단계
score-levels-interest = 관심도 단계
score-cut-fit = 적합도 { $row }단계 시작
score-cut-interest = 관심도 { $row }단계 시작
score-cells = 칸의 이름: 위가 높은 적합도, 오른쪽이 높은 관심도
score-cell-label = 칸 이름: 적합도 { $fit }단계, 관심도 { $interest }단계
score-fields-title = 리드에 대해 아는 필드
score-fields-lead = 평가 항목이 묻는 필드와 파일의 해당 열입니다.
score-add-field = 필드 추가 …
score-kind-text = 텍스트
score-kind-number = 숫자
score-kind-date = 날짜
score-kind-set = 여러 텍스트
score-kind-activity = 활동
score-in-column = 열 { $column }
score-column = 파일의 열
score-last-column = 마지막 날의 열
score-separator = 항목 구분자

## SQL
score-sql-title = SQL로 내보내기
score-sql-lead = 리드가 있는 곳에서 마지막 자리까지 같은 점수를 냅니다. 데이터 웨어하우스가 10억 건도 채점합니다.
score-sql-dialect = 데이터베이스
score-sql-form = 형식
score-sql-query = 점수·구간·행선지 쿼리
score-sql-view = 뷰
score-sql-expression = 식 하나
score-sql-as-of = 나이 기준일
score-sql-today = 쿼리를 실행하는 날
score-sql-table = 테이블
score-sql-view-name = 뷰 이름
score-sql-copy = 복사
score-sql-copied = 복사했습니다.
score-sql-by-hand = 브라우저가 복사를 허용하지 않습니다. 텍스트를 직접 선택하십시오.
