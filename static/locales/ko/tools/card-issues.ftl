# 도구 문서의 무엇이 잘못되었고 무엇이 허용되는지.

issue-no-such-field = 카드에 없는 필드입니다.
issue-field-kind = 필드의 종류와 맞지 않습니다.
issue-thousandths = 점수는 소수 셋째 자리까지 쓸 수 있습니다.
issue-ascending = 낮은 것부터 순서대로 두십시오.
issue-kind-day = 2026-03-01 같은 날짜를 입력하십시오.
issue-kind-flag = true 또는 false여야 합니다.
issue-kind-choice = 카드에서 정한 것 중에서 고르십시오.
issue-kind-rule = 평가 항목은 조건, 값, 범위, 횟수 중 한 가지 방식으로 점수를 줍니다.
issue-kind-condition = 조건은 필드에 맞는 한 가지만 물어야 합니다.
issue-kind-literal = 제어 문자가 없고 비어 있지 않은 텍스트를 입력하십시오.
