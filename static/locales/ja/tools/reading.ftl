# 閲覧のために届いた計画。

reading-kind = 閲覧用の計画です。
reading-made = { $date }に作成された閲覧用の計画です。
reading-own = 自分の計画を開く
reading-print = 印刷
reading-mine = 自分の計画にする
reading-basis = 数値の根拠
reading-figure = 数値
reading-value = 値
reading-rests = 根拠
reading-typed = 想定
reading-evidence = 実績：{ $entered }件中{ $converted }件（{ $low }–{ $high }）
reading-range = 範囲：{ $low } – { $likely } – { $high }
reading-cost = { $stage }の流入1件の費用
reading-share = 想定、この計画の負担は{ $share }
reading-foot = リンクの内容をもとに、Warmlineがお使いの端末で計算しました。どこにも送信していません。
