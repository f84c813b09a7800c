# 요청하면 열리는 것: 메뉴, 안내, 프리셋, 단계 상세.

## 머리글과 메뉴
menu-presets = 업종별 프리셋
menu-paste = 셀 붙여넣기
menu-example = 기본 예제
menu-empty = 빈 계획으로 시작
menu-share = 이 계획의 링크 복사
menu-read = 읽기용 링크 복사
menu-read-dated = 오늘 날짜 표시
menu-print = 인쇄
menu-save = 파일로 저장
menu-open = 파일 열기
menu-terms = 용어 설명
terms-here = 여기 쓰인 용어의 뜻
menu-embed = 사이트에 넣기
menu-remember = 이 기기에 계획 저장
menu-privacy = 모든 계산은 이 기기에서 이루어집니다. 입력한 내용은 어디에도 전송되지 않습니다.
kept = 이 기기에 보관된 것:
kept-nothing = 이 기기에 보관된 것이 없습니다.
kept-plan = 내 계획
kept-scenarios = 나란히 둔 계획
kept-card = 내 점수표
kept-report = 내 보고서
kept-bad = 읽을 수 없던 자료
kept-program = 네트워크 없이 쓰기 위한 프로그램: { $megabytes } MB
kept-forget = 모두 삭제

## 사다리
stage-add-below = 아래에 단계 추가
stages-full = 계획에는 단계를 최대 { $most }개까지 둘 수 있습니다. 하나를 삭제하면 더 추가할 수 있습니다.
stage-up = 위로
stage-down = 아래로
stage-remove = 삭제
stage-focus = 핵심 문장에 쓰기

## 고정비
cost-remove = { $name } 삭제
costs-full = 계획에는 고정비를 최대 { $most }개까지 둘 수 있습니다. 두 항목을 합치거나 하나를 삭제하면 더 추가할 수 있습니다.

## 프리셋
presets-title = 프리셋으로 시작
presets-lead = 프리셋은 단계와 전환율을 가져오고, 목표와 금액과 고정비는 그대로 둡니다. 벤치마크는 다른 회사의 수치이니 되도록 빨리 자사 수치로 바꾸세요.
preset-source = { $title }, { $year }; { $sample }. 등급 { $grade }.

## Cells from a spreadsheet
paste-title = 스프레드시트의 셀 붙여넣기
paste-lead = 한 줄에 한 단계씩 이름, 전환율, 유입 1건당 비용을 넣습니다. 맨 위 단계부터 숫자 한 열만 넣어도 됩니다. 적용하기 전에는 아무것도 바뀌지 않습니다.
paste-which = { $cell } 값은 무엇입니까?
paste-reads = { $value }
paste-percent = 퍼센트로 쓴 전환율: { $cell } %
paste-share = 1을 100 %로 하는 비율
paste-cost = 유입 1건당 비용
paste-unread = { $line }번째 줄: 전환율도 금액도 아닙니다.
paste-outside = { $line }번째 줄: 전환율은 0보다 크고 100 % 이하여야 하며, 금액은 0 이상이어야 합니다.
paste-heads = 첫 줄은 열 제목으로 읽었습니다.
paste-many = 줄이 너무 많습니다. 여기에는 { $most }개까지 들어갑니다.
paste-no-rate = { $line }번째 줄: 퍼널 중간 단계에는 전환율이 필요합니다.
paste-mixed = 다른 줄과 달리 { $line }번째 줄에는 이름이 없습니다.
paste-fills = 퍼널의 수치를 바꿉니다. 단계 { $count }개.
paste-replaces = 지금의 퍼널을 대신합니다. 단계 { $count }개.
paste-rate = 다음 단계 전환율
paste-apply = 적용

## 안내
notice-shared = 링크로 받은 계획입니다. 내 계획은 그대로 보관되어 있습니다.
notice-own = 내 계획으로
notice-keep = 이 계획을 대신 보관
notice-bad-link = 링크의 계획을 읽을 수 없습니다({ $issue }).
notice-bad-file = 파일을 읽을 수 없습니다({ $issue }). 계획은 그대로입니다.
notice-bad-storage = 이 기기에 저장된 계획을 읽을 수 없습니다({ $issue }). 따로 옮겨 두었습니다.
notice-no-storage = 이 기기에서는 저장할 수 없습니다. 파일로 저장하거나 링크를 복사하세요.
notice-newer = 새 버전이 준비되었습니다.
notice-renew = 지금 사용하기
notice-copied = 링크를 클립보드에 복사했습니다.
notice-copy-by-hand = 브라우저가 클립보드 사용을 막고 있습니다. 여기서 링크를 복사하세요:
notice-save-by-hand = 파일이 저장되지 않았다면 이 페이지에서는 저장할 수 없습니다. 내용은 다음과 같습니다.

## 입력값의 출처
source-typed = { $field }: 직접 입력한 값
source-evidence = { $field }: 실적 { $entered }건 중 { $converted }건
source-range = { $field }: 입력한 범위 { $low } – { $likely } – { $high }
source-computed = { $field }: 계산한 값

## 입력 칸의 이름
label-name = 계획 이름
label-currency = 통화(ISO 코드)
label-stage-name = 이름
label-cost-per-entry = 유입 건당 비용
label-lag-days = 다음 단계까지
label-cost-name = 항목
label-cost-amount = 금액
label-cost-share = 반영 비율

worker-failed = 백그라운드 계산을 시작하지 못했습니다. 연결을 확인해 주세요.

## Taking a chart away
share-png = 그림(PNG)
share-svg = 그림(SVG)
share-csv = 표(CSV)
share-xlsx = 표(XLSX)
share-copy = 표 복사
share-copied = 복사했습니다.
share-by-hand = 브라우저가 거부했습니다. 여기에서 표를 복사하십시오.
share-sent = 파일이 저장되지 않았다면 여기에서 표를 복사하십시오.
share-no-picture = 그림이 없는 항목입니다. 표는 저장할 수 있습니다.
