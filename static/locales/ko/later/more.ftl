# 요청하면 열리는 것: 메뉴, 안내, 프리셋, 단계 상세.

## 머리글과 메뉴
menu-presets = 업종별 프리셋
menu-example = 기본 예제
menu-empty = 빈 계획으로 시작
menu-share = 이 계획의 링크 복사
menu-save = 파일로 저장
menu-open = 파일 열기
menu-remember = 이 기기에 계획 저장
menu-privacy = 모든 계산은 이 기기에서 이루어집니다. 입력한 내용은 어디에도 전송되지 않습니다.

## 사다리
stage-add-below = 아래에 단계 추가
stage-up = 위로
stage-down = 아래로
stage-remove = 삭제
stage-focus = 핵심 문장에 쓰기

## 고정비
cost-remove = { $name } 삭제

## 프리셋
presets-title = 프리셋으로 시작
presets-lead = 프리셋은 단계와 전환율을 가져오고, 목표와 금액과 고정비는 그대로 둡니다. 벤치마크는 다른 회사의 수치이니 되도록 빨리 자사 수치로 바꾸세요.
preset-source = { $title }, { $year }. { $sample }. 등급 { $grade }.

## 안내
notice-shared = 링크로 받은 계획입니다. 내 계획은 그대로 보관되어 있습니다.
notice-own = 내 계획으로
notice-keep = 이 계획을 대신 보관
notice-bad-link = 링크의 계획을 읽을 수 없습니다({ $issue }).
notice-bad-file = 파일을 읽을 수 없습니다({ $issue }). 계획은 그대로입니다.
notice-bad-storage = 이 기기에 저장된 계획을 읽을 수 없습니다({ $issue }). 따로 옮겨 두었습니다.
notice-no-storage = 이 기기에서는 저장할 수 없습니다. 파일로 저장하거나 링크를 복사하세요.
notice-copied = 링크를 클립보드에 복사했습니다.
notice-copy-by-hand = 브라우저가 클립보드 사용을 막고 있습니다. 여기서 링크를 복사하세요:

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
