# 측정: 날짜가 있는 리드 이벤트.
events-ask = 어떤 리드가 언제 어디까지 왔는지, 날짜가 있는 이벤트 목록으로 알 수 있습니다
events-about = 한 행에 이벤트 하나: 리드, 단계, 날짜, 있으면 캠페인. 파일은 이 화면에서만 읽으며 전송되지 않습니다.
events-no-way = 이 파일에는 다음 단계로 이어지는 단계가 없습니다
events-heads-for = 리드 { $leads }건 중 지금까지 { $so-far }가 고객이며, 최종 { $rate }({ $low } ~ { $high })로 향하고 있습니다
events-so-far = 리드 { $leads }건 중 지금까지 { $so-far }가 고객입니다. 최종 비율은 아직 알 수 없습니다
events-drop = 이벤트 파일을 이곳에 놓거나 셀을 붙여 넣으십시오
events-try = 예시로 해 보기
events-example-name = 예시
events-pasted = 붙여 넣은 자료
events-reading = 읽는 중
events-mapping = 파일을 이렇게 읽었습니다. 잘못된 곳을 고치십시오.
events-column-lead = 리드
events-column-stage = 단계
events-column-date = 날짜
events-column-campaign = 캠페인
events-no-column = 없음
events-columns-missing = 리드, 단계, 날짜 열을 고르십시오.
events-separator = 셀 구분
events-comma = 쉼표
events-semicolon = 세미콜론
events-tab = 탭
events-bar = 세로줄
events-order = 단계 순서
events-order-file = 파일의 순서
events-order-plan = 계획의 단계
events-dates = 03/04의 뜻
events-day-first = 4월 3일
events-month-first = 3월 4일
events-unclear = 날짜 { $count }개는 두 가지로 읽을 수 있으며 파일만으로는 알 수 없습니다.

## 단계
events-steps = 단계에서 단계로
events-at-least = { $rate } 이상
events-days = { $days }일
events-of = { $entered }건 중 { $converted }건
events-known = 지금까지 { $so-far }가 다음 단계로 갔고, 최종 { $rate }({ $low } ~ { $high })로 향합니다. 넘어가는 리드의 절반은 { $median }일, 90%는 { $p90 }일 안에 넘어갑니다. 그중 { $covered }는 이미 시간이 충분했습니다.
events-settled = { $rate }({ $low } ~ { $high })가 넘어갔고, 오랫동안 더 넘어간 리드가 없어 최종값으로 봅니다.
events-too-few = 지금까지 { $so-far }가 넘어갔습니다. 모두 { $count }건으로, 최종값을 말하기에는 적습니다.
events-too-short = 지금까지 { $so-far }가 넘어갔습니다. 곡선이 끝에서도 오르고 있어 최종값을 말하기에는 이릅니다.
events-none = 아직 넘어간 리드가 없습니다.
events-why = 아직 끝나지 않은 리드는 지켜본 기간만큼 반영합니다(카플란·마이어, 띠는 95% 구간). 점선은 치유 모형입니다. 일부는 와이불 또는 로그 정규 법칙 중 더 잘 맞는 쪽을 따라 넘어가고, 나머지는 넘어가지 않습니다.
events-curve-heads = { $from } → { $to }: 현재 { $so-far }, 최종 { $rate } 예상
events-curve = { $from } → { $to }: 현재 { $so-far }
events-curve-end = 최종 { $rate }({ $range })
events-curve-what = 들어온 뒤 날짜별로 넘어간 비율, 점선은 맞춘 법칙
events-head-days = 일수
events-head-watched = 관찰 중
events-head-gone = 넘어간 비율
events-head-range = 95% 구간

## 코호트
events-cohorts = 유입 월별 코호트
events-young = { $month } 코호트는 현재 { $so-far }이며 { $rate }로 향합니다
events-head-month = 월
events-head-leads = 리드
events-head-so-far = 현재 고객
events-head-heads = 최종 예상

## 대기
events-ageing-kicker = 누가 너무 오래 기다리는가?
events-ageing = { $stage } 단계에서 기다리는 { $waiting }건 중 { $beyond }건이 { $days }일을 넘겼습니다
events-ageing-none = { $stage } 단계에서 { $days }일을 넘긴 리드는 없습니다({ $waiting }건 대기)
events-ageing-more = { $count }건 더 보기
events-waits = { $days }일
events-follow-up = 절반은 { $median }일, 90%는 { $p90 }일 안에 연락을 받습니다.
events-follow-up-next = 파일에 연락 시점이 없습니다. 절반은 { $median }일, 90%는 { $p90 }일 안에 다음 이벤트가 있습니다.

## 계획으로
events-give-kicker = 계획은 무엇을 배우는가?
events-give-title = 이 결과를 계획의 근거로 쓸 수 있습니다
events-given = 계획에 반영되었습니다
events-give-nothing = 계획의 단계와 맞는 것이 없습니다
events-give-change = { $from } → { $to }: { $before }에서 { $rate }({ $low } ~ { $high })로, 근거 { $entered }건 중 { $converted }건, { $days }일 뒤
events-give-follow-up = 후속 연락 시간: 보통 { $days }일
events-kept-not-seen = { $stage } 유지: 이 단계와 다음 단계가 파일에 이어져 있지 않습니다.
events-kept-none = { $stage } 유지: 넘어간 리드가 없습니다.
events-kept-too-few = { $stage } 유지: 넘어간 리드가 너무 적습니다.
events-kept-too-short = { $stage } 유지: 지켜본 기간이 짧습니다.
events-kept-follow-up = { $stage } 후속 연락 유지: 파일에 연락 시점이 없습니다.
events-give = 계획에 반영
events-to-plan = 계획 보기
events-give-note = 한 번의 변경이며 계획 화면에서 되돌릴 수 있습니다. 기간이 짧은 파일의 건수는 지금까지의 결과가 아니라 최종 비율에 대해 아는 만큼을 나타냅니다.

## 예외
events-odd = 순서대로 가지 않은 것
events-chain = 단계별 전환율을 곱하면 고객은 { $predicted }명이지만, 하나씩 세면 { $wins }명입니다.
events-odd-skipping = 단계를 건너뛴 리드 { $count }건.
events-odd-backward = 이전 단계로 돌아간 리드 { $count }건.
events-odd-repeating = 같은 단계에 여러 번 온 리드 { $count }건.
events-odd-duplicate = 중복된 이벤트 { $count }건.
events-odd-tied = 하루에 여러 단계가 있는 리드 { $count }건.
events-odd-late = 첫 단계 이후에서 시작한 리드 { $count }건.
events-odd-stageless = 어느 단계에도 오지 않은 리드 { $count }건.
events-odd-reopened = 재개된 리드 { $count }건.
events-odd-after-lost = 그중 실주 뒤에 재개 { $count }건.
events-odd-after-pause = 그중 오랜 공백 뒤에 재개 { $count }건.
events-skips = 건너뜀: { $list }.
events-backs = 되돌아감: { $list }.
events-times = ({ $count })
events-used = { $rows }행 중 { $used }행을 보고서에 썼습니다
events-rows = 행: { $list }.
events-reject-no-lead = 리드가 없는 행 { $count }개.
events-reject-lead-too-long = 리드 이름이 너무 긴 행 { $count }개.
events-reject-no-stage = 단계가 없는 행 { $count }개.
events-reject-stage-too-long = 단계 이름이 너무 긴 행 { $count }개.
events-reject-too-many-stages = 단계 종류가 너무 많은 행 { $count }개. 단계 열이 맞는지 확인하십시오.
events-reject-no-date = 날짜가 없는 행 { $count }개.
events-reject-bad-date = 달력에 없는 날짜 { $count }개.
events-reject-other-order = 일과 월의 순서가 다른 행 { $count }개.
events-reject-too-many-events = 읽을 수 있는 백만 건을 넘은 행 { $count }개.
events-reject-after = 보고 날짜 이후의 행 { $count }개.
events-reject-too-old = 나머지보다 훨씬 오래된 행 { $count }개.
events-reject-unknown-stage = 계획에 없는 단계의 행 { $count }개.
events-unknown = 계획에 없는 단계: { $list }.
events-bad-rows = 칸 수가 맞지 않거나 따옴표가 닫히지 않은 행이 { $count }개 있습니다.
