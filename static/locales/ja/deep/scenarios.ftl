# 並べた計画。

scenarios-intro = この計画を基準として固定してから、上の入力を変えてください。変更の効果と理由が分かります：「必要なSQLが8件増加。理由：SQLの転換率の実績が弱まった」
scenarios-keep-first = この計画を基準にする
scenarios-name = 計画{ $letter }
scenarios-name-label = シナリオの名前
scenarios-on-screen = 画面の計画
scenarios-role-baseline = 基準
scenarios-role-kept = シナリオ
scenarios-role-screen = 画面の計画
scenarios-keep = シナリオとして残す
scenarios-keep-baseline = 新しい基準にする
scenarios-full = 並べられる計画は4つまでです。残すには1つ削除してください。
scenarios-open = 開く
scenarios-promote = 基準にする
scenarios-remove = 削除
scenarios-baseline-words = ほかの計画はこれと比べます。
scenarios-unchanged = まだ違いはありません。上の計画を変えると、ここに違いが出ます。
scenarios-alike = 基準との違いはありません。
scenarios-unmoved = 違いはありますが、計画を評価する数値はどれも変わっていません。
scenarios-other-currency = この計画は別の通貨です。表には数値が出ますが、金額は比べません。

## 違いを表す文
scenarios-said = { $difference }。
scenarios-said-because = { $difference }。理由：{ $reason }。
scenarios-said-mostly = { $difference }。主な理由：{ $reason }。
scenario-more = { $kind ->
    [sure] 確率{ $confidence }に必要な{ $figure }が{ $amount }件増加
    [leads] 必要な{ $figure }が{ $amount }件増加
    [customers] 見込み顧客数が{ $amount }件増加
   *[other] { $figure }が{ $amount }増加
}
scenario-less = { $kind ->
    [sure] 確率{ $confidence }に必要な{ $figure }が{ $amount }件減少
    [leads] 必要な{ $figure }が{ $amount }件減少
    [customers] 見込み顧客数が{ $amount }件減少
   *[other] { $figure }が{ $amount }減少
}
scenario-same = { $figure }は{ $amount }のまま
scenario-new = { $kind ->
    [sure] 確率{ $confidence }に必要な{ $figure }が{ $amount }件、基準にはない段階
    [leads] 必要な{ $figure }が{ $amount }件、基準にはない段階
   *[other] { $figure }が{ $amount }、基準にはない数値
}
scenario-gone = { $kind ->
    [sure] { $figure }なし：基準では確率{ $confidence }に{ $amount }件必要
    [leads] { $figure }なし：基準では{ $amount }件必要
   *[other] { $figure }の数値なし：基準では{ $amount }
}
scenario-none = どちらの計画にも{ $figure }なし

## その理由
scenario-because-others = いくつかの小さな変更の合計
scenario-because-goal-higher = 目標の引き上げ
scenario-because-goal-lower = 目標の引き下げ
scenario-because-goal = 目標の決め方の変更
scenario-because-value-higher = 顧客単価の上昇
scenario-because-value-lower = 顧客単価の低下
scenario-because-margin-higher = 粗利率の上昇
scenario-because-margin-lower = 粗利率の低下
scenario-because-period-longer = 期間の延長
scenario-because-period-shorter = 期間の短縮
scenario-because-stages = ファネルの段階の変更
scenario-because-rate-higher = { $stage }の転換率の上昇
scenario-because-rate-lower = { $stage }の転換率の低下
scenario-because-evidence-stronger = { $stage }の転換率の実績が強まった
scenario-because-evidence-weaker = { $stage }の転換率の実績が弱まった
scenario-because-cost-higher = { $stage }の費用の増加
scenario-because-cost-lower = { $stage }の費用の減少
scenario-because-lag-longer = { $stage }の所要日数の増加
scenario-because-lag-shorter = { $stage }の所要日数の短縮
scenario-because-fixed-higher = 固定費の増加
scenario-because-fixed-lower = 固定費の減少
scenario-because-cold = 冷めるリードの変化
scenario-because-prior-higher = { $stage }のベンチマークの上昇
scenario-because-prior-lower = { $stage }のベンチマークの低下
scenario-because-prior-stronger = { $stage }のベンチマークの重みの増加
scenario-because-prior-weaker = { $stage }のベンチマークの重みの減少
scenario-because-prior = { $stage }のベンチマークの変更
scenario-because-history = { $stage }の過去の月の変更
scenario-because-cost-range-higher = { $stage }の標準費用の上昇
scenario-because-cost-range-lower = { $stage }の標準費用の低下
scenario-because-cost-range-narrower = { $stage }の費用がより確かになった
scenario-because-cost-range-wider = { $stage }の費用がより不確かになった
scenario-because-lag-spread-wider = { $stage }の所要日数のばらつきの拡大
scenario-because-lag-spread-narrower = { $stage }の所要日数のばらつきの縮小
scenario-because-months-vary-more = 月ごとのばらつきの拡大
scenario-because-months-vary-less = 月ごとのばらつきの縮小
scenario-because-months-vary = 月ごとのばらつき方の変更
scenario-because-confidence-higher = 求める確率の引き上げ
scenario-because-confidence-lower = 求める確率の引き下げ
scenario-because-volume-higher = 流入するリードの見込みの増加
scenario-because-volume-lower = 流入するリードの見込みの減少
scenario-because-volume-narrower = 流入するリード数がより確かになった
scenario-because-volume-wider = 流入するリード数がより不確かになった
scenario-because-volume = 流入するリード数の入力方法の変更
scenario-because-value-range-higher = 顧客1件の標準売上の上昇
scenario-because-value-range-lower = 顧客1件の標準売上の低下
scenario-because-value-range-narrower = 顧客1件の売上がより確かになった
scenario-because-value-range-wider = 顧客1件の売上がより不確かになった
scenario-because-outlook = 開始日、季節、支払い方の変更
scenario-because-channels = チャネルの変更

## 表
scenarios-caption = 各計画の数値と、基準との差
scenarios-figure = 数値
scenarios-plan = 計画
scenarios-goal = 獲得する顧客数
scenarios-needed = 必要な{ $stage }
scenarios-needed-sure = 確率{ $confidence }に必要な{ $stage }
scenarios-needed-confident = 求める確率に必要な{ $stage }
scenarios-chance = 達成確率
scenarios-chance-uncertain = 転換率の不確かさを含む確率
scenarios-expected = 見込み顧客数
scenarios-spend = 支出
scenarios-roi = ROI
scenarios-cac = 顧客1件の費用
scenarios-none = なし
scenarios-times = { $number }倍
scenarios-points = { $number }ポイント
scenarios-plus = +{ $amount }
scenarios-minus = −{ $amount }
scenarios-better = 良い
scenarios-worse = 悪い

## グラフ
scenarios-choice = 比べる数値
scenarios-chart-best = { $figure }：{ $name }が{ $value }で最も良い
scenarios-chart-alike = { $figure }：どの計画も{ $value }
scenarios-chart-differ = { $figure }：{ $low }から{ $high }
scenarios-chart-subtitle = { $figure }。破線は基準です

## 計算
scenarios-why-changes = どの変更が何をもたらしたか
scenarios-why-shares = 変更は互いに影響するため、加える順序によって効果が変わります。各変更の寄与はすべての順序の平均で（シャープレイ値）、合計すると差になります。
scenarios-why-many = 変更が8つを超える場合、影響の最も小さいものはまとめて扱います。
scenarios-cause = { $figure }：{ $amount }、{ $reason }
scenarios-cause-moved = { $figure }：{ $amount }、{ $reason }（{ $from } → { $to }）
scenarios-why-figures = 各数値の計算のしかた
scenarios-why-screen = 画面の計画の数値です。ほかの計画の数値は、その計画を開くと分かります。
scenarios-why-line = { $name }：{ $formula } { $figures }
scenarios-why-sure = 求める確率に必要なリード数と、不確かな転換率での確率：実績、範囲、ベンチマークから考えられる転換率について、正確な達成確率を平均したものです。

## ファイル
scenarios-save = 並べた計画をファイルに保存
scenarios-load = 計画のファイルを開く
scenarios-bad-file = 計画を読み取れませんでした（{ $issue }）。ここにあるものは変わっていません。
