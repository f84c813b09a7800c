# リードはどこから来るか、予算をどう分けるのが一番よいか。

channels-intro = リードは検索、展示会、パートナーなどから来ます。価格、上限、転換率はそれぞれ違います。チャネルを並べると、それぞれが生む成果と、予算の一番よい分け方が分かります。
channels-examples = 2つの例から始める
channels-example-first = 検索広告
channels-example-second = パートナーの紹介
channels-add = チャネルを追加
channels-full = チャネルは{ $most }個までです。追加するには1つ削除してください。
channels-remove = { $name }を削除

## 一覧
channels-name = 名前
channels-name-new = チャネル{ $row }
channels-stage = リードが入る段階
channels-cost = リード1件の費用
channels-fixed = 固定費
channels-most = 最大リード数
channels-no-limit = 上限なし
channels-response = リードを増やすときの単価
channels-linear = 一定
channels-saturating = 次第に高くなる
channels-now = 現在のリード数
channels-own = 独自の転換率、費用、日数
channels-own-some = 独自の転換率、費用、日数：{ $count }段階
channels-own-empty = 空欄は計画の値を使います。
channels-own-rate = { $stage }からの転換率
channels-own-cost = { $stage }への流入1件の費用
channels-own-lag = { $stage }から次の段階までの日数

## 問い
channels-budget = チャネルの予算
channels-aim = 配分の目的
channels-aim-customers = 顧客数を最大に
channels-aim-profit = 利益を最大に
channels-no-budget = 予算を入力すると、一番よい配分が分かります。

## 結果
channels-best-customers = 一番よく配分すると、{ $budget }で顧客{ $customers }件を獲得できます
channels-best-profit = 一番よく配分すると、{ $budget }は費用を{ $profit }上回る利益を生みます
channels-best-none = この予算で費用に見合うリードはありません
channels-against-now = 現在は{ $spend }で顧客{ $customers }件、達成確率は{ $chance }です。一番よく配分すると{ $best }になります。
channels-next-customers = 次の{ $step }で顧客が{ $customers }件増えます。
channels-next-profit = 次の{ $step }は、費用を{ $profit }上回る利益を生みます。
channels-next-nothing = 予算を増やしても効果はありません。どのチャネルも上限に達しているか、費用に見合うリードがもうありません。
channels-left = 予算が{ $left }残ります。費用に見合うリードはもう買えません。
channels-near = 配分の組み合わせが多く、すべては試せません。これは最善に近い配分です。

## グラフ
channels-chart-most = 一番よい配分では{ $name }に最も多く使います：{ $spend }
channels-chart-subtitle = チャネル別の支出：塗りつぶしが一番よい配分、枠線が現在の支出
channels-bar-best = { $spend }、リード{ $leads }件
channels-bar-now = 現在{ $spend }、リード{ $leads }件

## 表
channels-caption = チャネルごとの一番よい配分と現在の値。合計には計画自体の固定費も含みます。
channels-channel = チャネル
channels-best = 一番よい配分
channels-now-mix = 現在
channels-leads = リード
channels-spend = 支出
channels-customers = 顧客
channels-cac = 顧客1件の費用
channels-roi = ROI
channels-all = 合計
channels-now-value = 現在{ $value }
channels-none = なし
channels-times = { $number }倍

## 月
channels-months = 一番よい配分の月ごとの推移
channels-months-caption = 月ごと、チャネル別の顧客数。各チャネルのリードの所要日数を含みます
channels-month-head = 月
channels-month = { $number }か月目
channels-so-far = 累計顧客数
channels-month-spend = 支出
channels-cash = 累計収支

## 計算
channels-why = 計算のしかた
channels-why-lead = リード1件は、入った段階から先の転換率の積だけ顧客になります。その価値は、顧客の粗利にその割合を掛けた額です。費用は、獲得する費用と、その後の段階の費用の合計です。
channels-why-lane = { $name }：{ $rates } = { $rate }が顧客になります。リード1件の価値は{ $gain }、獲得に{ $cost }、その後に{ $after }かかります。
channels-why-dearer = 1件ごとに単価が上がる場合、金額xで 上限 × (1 − e^(−x ÷ (上限 × 最初の1件の費用))) 件のリードを買えます。
channels-why-split = 次の1単位が最も効くところに予算を回し、使っているすべてのチャネルで次の1単位の効果が等しくなるまで続けます。それが「次の金額」で得られる効果です。固定費は使うチャネルだけにかかり、リードは整数です。
channels-why-chance = 達成確率は、転換率を確定とみなし、各チャネルの顧客数を正確に足し合わせて求めます。
