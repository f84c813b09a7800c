# ツールの文書の誤りと、許されること。

issue-no-such-field = その項目はカードにありません。
issue-field-kind = 項目の種類に合いません。
issue-thousandths = 点数は小数点以下3桁までです。
issue-ascending = 小さい順にしてください。
issue-kind-day = 2026-03-01 のような日付を入力してください。
issue-kind-flag = 真か偽でなければなりません。
issue-kind-choice = カードにあるものから選んでください。
issue-kind-rule = 基準の点の付け方は1つです：条件、値、範囲、または回数。
issue-kind-condition = 条件は、項目に合うことを1つだけ調べます。
issue-kind-literal = 空白だけでなく、制御文字を含まない文字を入力してください。
