# 메시지보다 먼저 필요한 것. 빌드할 때 읽으며 내려받지 않습니다. docs/language.md에 각 줄의 설명이 있습니다.

## 언어
name = 한국어
word-break = keep-all
number-marks = . ,
number-short = 12 조, 8 억, 4 만
rate-evidence = { $entered } 중 { $converted }

## 입력하는 숫자 곁의 낱말
typed-small = 십 1, 백 2, 천 3
typed-alone = 만 4, 억 8, 조 12
typed-currencies = 원 KRW, 달러 $, 유로 EUR, 엔 JPY
typed-percent = 퍼센트, 프로
typed-counters = 명, 건, 개, 까지
typed-among = 중에서, 중에, 중
typed-to = 에서, 부터

## 프로그램이 없을 때의 페이지
not-started = Warmline을 시작하지 못했습니다. 연결을 확인하고 다시 시도해 주세요.
try-again = 다시 시도
needs-script = Warmline은 브라우저에서 계산하므로 JavaScript가 필요합니다.

## 다른 사이트의 로더
frame-label = 마케팅 계획 계산기
frame-failed = 계산기를 불러오지 못했습니다.
frame-again = 다시 시도
frame-apart = 새 탭에서 열기
