# 何が一番効くか、何が成り立つべきか。

## 各部分
levers-moves = 一番効くもの
levers-offers = 費用に見合う変更か
levers-seek = 何が成り立つべきか
levers-knowing = 知ることの価値
levers-sales = 営業が変えられること

## 指標
levers-measure = 比べる指標
levers-measure-chance = 達成確率
levers-measure-customers = 見込み顧客数
levers-measure-roi = ROI
levers-measure-profit = 利益
levers-times = { $ratio }倍
levers-points = { $points }ポイント
levers-days = { $days }日

## 入力
levers-input-volume = { $stage }の数
levers-input-rate = { $from }から{ $to }への転換率
levers-input-cost = { $stage }の流入1件の費用
levers-input-fixed = 固定費「{ $name }」
levers-input-value = 顧客単価
levers-input-margin = 粗利率
levers-input-cold-leads = 冷めるリード数
levers-input-cold-share = 冷める割合
levers-input-half-life = リードの半減期
levers-input-shelf-life = リードの有効期間
levers-input-patience = リードが待てる期間
levers-input-follow-up = フォローまでの時間
levers-input-follow-up-mean = フォローまでの平均時間
levers-input-follow-up-median = フォローまでの時間の中央値
levers-input-reps = 営業担当者数
levers-input-leads-per-rep = 1人が1日に対応するリード数
levers-input-recycle-share = 再アプローチする割合
levers-input-recycle-factor = 再アプローチしたリードの転換
levers-input-recycle-cost = 再アプローチ1件の費用

## 一番効くもの
levers-finding-chance = 達成確率を最も動かすのは{ $input }です：{ $low }から{ $high }まで変わります。
levers-finding-customers = 顧客数を最も動かすのは{ $input }です：{ $low }件から{ $high }件まで変わります。
levers-finding-roi = ROIを最も動かすのは{ $input }です：{ $low }から{ $high }まで変わります。
levers-finding-profit = 利益を最も動かすのは{ $input }です：{ $low }から{ $high }まで変わります。
levers-nothing-moves = この計画の入力で、その数値を動かすものはありません。
levers-subtitle = { $volume }のとき、ほかはそのままで各入力だけを低い値と高い値にした場合の{ $measure }。塗りつぶした側が高い値です。行を押すと入力欄に移ります。
levers-level = 計画：{ $figure }
levers-all = { $count }個の入力をすべて表示
levers-few = 表示を減らす
levers-basis-evidence = 実績、10～90%：{ $low }から{ $high }
levers-basis-range = 入力した範囲、10～90%：{ $low }から{ $high }
levers-basis-months = 月ごとのばらつき、10～90%：{ $low }から{ $high }
levers-basis-typed = 入力値の±10%：{ $low }から{ $high }
levers-basis-typed-one = 入力値の±1：{ $low }から{ $high }
levers-row-says = { $input }、{ $basis }。低い値で{ $low }、高い値で{ $high }。入力欄に移ります。
levers-column-input = 入力
levers-column-ends = 低い値と高い値
levers-column-low = 低い値のとき
levers-column-high = 高い値のとき

levers-why-moves = 計算のしかた
levers-why-how = 計画を前向きにたどります。一番上の段階のリード数は変えず、1つの入力だけを低い値と高い値にし、ほかはすべてそのままにします。数値を動かさない入力は省いています。
levers-why-chance = 確率 = { $volume }から顧客が{ $goal }件以上生まれる確率。見込みは{ $customers }件で、確率は{ $chance }です。
levers-why-customers = 見込み顧客数 = { $volume } × { $share }（冷める分を除いた顧客への転換率） = { $customers }件。
levers-why-roi = ROI =（粗利 { $gross } − 支出 { $spend }）÷ 支出 { $spend } = { $roi }。
levers-why-profit = 利益 = 粗利 { $gross } − 支出 { $spend } = { $profit }。
levers-why-first = { $input }が{ $low }なら{ $atLow }、{ $high }なら{ $atHigh }です。
levers-why-evidence = 実績：両端は、実際の件数から考えられる値の10%点と90%点です（ジェフリーズのベータ分布）。
levers-why-range = 範囲：両端は、入力した低・標準・高の値によるPERT分布の10%点と90%点です。
levers-why-months = 月ごとのばらつき：両端は、ばらつく月のうち1か月の転換率の10%点と90%点です。
levers-why-typed = 数値だけではどのくらい確実か分からないため、どれも同じく10%ずつ動かします。実績か範囲を入力すると、棒はそれぞれの幅になります。

## 費用に見合う変更か
levers-offers-none = 費用をかけて変えられることを追加すると、何が得られるかが分かります。
levers-offers-finding = { $one }あたり{ $profit }の利益：{ $offer }。
levers-offers-finding-free = 追加の費用なしで利益が増えます：{ $offer }。
levers-offers-finding-none = 費用に見合う変更はありません。
levers-offer-more = { $input }を{ $change }増やす、費用{ $price }
levers-offer-less = { $input }を{ $change }減らす、費用{ $price }
levers-offer-more-free = { $input }を{ $change }増やす
levers-offer-less-free = { $input }を{ $change }減らす
levers-offer-brings = 顧客{ $customers }件、確率{ $points }、利益{ $profit }
levers-offer-remove = 削除：{ $offer }
levers-offers-full = 比べられる変更は{ $most }個までです。追加するには1つ削除してください。
levers-per-money = { $one }あたり{ $profit }
levers-per-money-free = 追加の費用なし
levers-per-money-none = 効果なし
levers-draft = 変更とその費用
levers-draft-input-label = 変えるもの
levers-draft-change = 変化量
levers-draft-points = 変化量（ポイント）
levers-draft-price = 費用
levers-draft-add = 追加

levers-slopes-one = 特別な段階はありません。どの転換率も1%上げれば顧客が1%増えます。
levers-slopes-same = どの転換率も1%上げれば顧客が{ $percent }%増えます。
levers-slopes-range = 転換率を1%上げると、顧客は{ $low }～{ $high }%増えます。
levers-slopes-caption = 転換率を少し上げると得られるもの
levers-column-rate = 転換率
levers-column-percent = 1%上げる
levers-column-point = 1ポイント上げる
levers-slope-name = { $from }から{ $to }
levers-percent-more = { $percent }%
levers-customers-more = 顧客{ $customers }件

levers-why-offers = 計算のしかた
levers-why-per-money = 費用1単位あたりの利益 =（変更した場合の利益 − しない場合の利益）÷ 増える支出の合計。変更の費用と、それによって計画の支出が増える分の合計です。
levers-why-offer-figures = { $offer }：利益は{ $before }から{ $after }に変わり、{ $spend }の支出増で{ $profit }増えます。
levers-why-offer-ratio = { $profit } ÷ { $spend } = { $ratio }。
levers-why-slopes = 顧客数はすべての転換率の積なので、どの転換率の1%も同じ価値です。1ポイントは転換率が低いほど大きく効きますが、それを上げる難しさは分かりません。優劣を決めるのは費用だけです。

## 何が成り立つべきか
levers-seek-input-label = 動かすもの
levers-seek-measure-label = 目指すもの
levers-seek-wanted-label = 値
levers-target-chance = 達成確率{ $wanted }
levers-target-roi = ROI { $wanted }
levers-target-customers = 見込み顧客数{ $wanted }件
levers-seek-must = { $target }にするには、{ $input }を{ $from }から{ $value }にする必要があります。
levers-seek-just = { $input }が{ $from }なら、ちょうど{ $target }になります。
levers-seek-could = この計画は{ $target }を上回っています。それだけなら、{ $input }は{ $from }でなく{ $value }でもかまいません。
levers-seek-nearest = どの値でも{ $target }にはなりません。最も近いのは、{ $input }を{ $from }から{ $value }にしたときの{ $reached }です。
levers-seek-nothing = どの値でも{ $target }にはなりません。{ $input }が{ $from }のときの{ $reached }が最も近い値です。
levers-seek-take = { $value }を計画に入れる
levers-seek-moves-need = 計画は目標から逆算するため、新しい転換率では必要なリード数も変わります。
levers-seek-no-field = この数は計画が目標から計算するため、入力欄はありません。これだけの数を集めれば目標に届きます。

levers-why-seek = 計算のしかた
levers-why-seek-how = 一番上のリード数を含め、ほかはすべてそのままです。数値が望みどおりになるまで、今の値の両側を探します。複数あるときは一番近い値を取ります。
levers-why-seek-check = 確認：{ $input }が{ $value }のとき、値は{ $reached }、見込み顧客数は{ $customers }件、支出は{ $spend }です。
levers-why-seek-note = ボタンは、目標を満たす側に有効数字4桁で丸めます。

## 知ることの価値
levers-knowing-free = この計画のリードには費用がかからないため、転換率にかかわらず多いほど良くなります。段階に費用を入れると、知ることの価値が出ます。
levers-knowing-certain = 不確実なことがないため、調べることもありません。
levers-knowing-say = 転換率を実績（40中10）か範囲（20-30%）で入力してください。
levers-knowing-finding = 購入前に{ $input }を知ることの価値は、最大で{ $money }です。
levers-knowing-decision = 決めること：{ $stage }を何件買うか。目標の{ $goal }件を超えた顧客は数えません。今のところ最善は{ $entries }件で、固定費を引く前の価値は{ $value }です。
levers-knowing-ask = リードをいくら集めても分かりません。購入する人に聞いてください。
levers-knowing-sample = あと{ $leads }見守れば、そのうち{ $money }の価値があります。
levers-knowing-no-sample = 割に合う件数の標本では、十分なことは分かりません。

levers-why-knowing = 計算のしかた
levers-why-knowing-how = 知ることの価値 = 入力が取りうる各値での最善の結果の平均 − 知らないままの最善の結果（完全情報の期待価値）。
levers-why-knowing-now = 顧客1件は{ $gain }をもたらし、数えるのは{ $goal }件までです。リード1件には、その段階と後の段階の費用がかかります。今の最善は{ $entries }件で、価値は{ $value }です。
levers-why-knowing-known = { $input }を先に知っていれば、平均{ $known }です。{ $known } − { $now } = { $worth }。
levers-why-knowing-sample = 標本は10から倍にしていき、転換率を正確に知る価値の{ $share }に達する最小の件数です。
levers-why-knowing-source = 入力が取りうる値は、実績、範囲、過去の月によります。数値だけの入力は確定とみなします。

## 営業が変えられること
levers-rep-finding = { $reps }人目の担当者は、給与を引く前で、期間中に{ $profit }の価値があります。
levers-rep-finding-none = { $reps }人目の担当者は、期間中に利益を生みません。
levers-neck = 営業がボトルネックです。リードは担当者が対応できる{ $could }件の{ $load }に当たり、{ $worked }が冷める前に対応されます。
levers-neck-none = 平均すれば営業はすべてに対応できます。リードは担当者が対応できる{ $could }件の{ $load }です。ただし流入には波があり、冷める前に対応されるのは{ $worked }です。
levers-rep = 担当者{ $reps }人目
levers-rep-last = 担当者{ $reps }人目（今の最後の1人）
levers-rep-brings = 顧客{ $customers }件、確率{ $points }の増加
levers-rep-offer = 営業が忙しくてリードが待つ場合に、担当者をもう1人増やす価値が分かります。
levers-rep-see = 営業が忙しい場合を見る

levers-why-reps = 計算のしかた
levers-why-load = 担当者は期間中に{ $could }件のリードに対応でき、計画はその{ $load }を送ります。間に合うのは{ $worked }です。
levers-why-rep = 担当者{ $reps }人の利益 − { $fewer }人の利益 = { $profit }。顧客が{ $customers }件増えるためです。期間中の担当者の費用がこれより低ければ採用する価値があります。
levers-why-queue = リードは不規則に来て、対応時間も一定ではなく、待てる期間を過ぎたリードは冷めます（離脱のある待ち行列、アーランA）。

levers-sla-finding = フォローまで{ $days }日かけても、確率は{ $confidence }を保てます。
levers-sla-any = フォローがどれだけ遅くても、確率は{ $confidence }を上回ります。
levers-sla-never = { $confidence }に間に合う速さはありません。すぐに対応しても確率は{ $best }、{ $now }日なら{ $chance }です。足りないのはリードの数です。
levers-sla-confidence = 確率{ $confidence }を保つ
levers-sla-nine = このとき、10件中9件が{ $days }日以内に対応されます。
levers-sla-cost = 今の{ $now }日からさらに1日遅れると、売上が{ $revenue }、利益が{ $profit }減ります。
levers-sla-offer = 待つ間にリードが冷める場合に、フォローがどこまで遅れてよいか、1日の遅れでいくら失うかが分かります。
levers-sla-see = 待つ間に冷める場合を見る

levers-why-sla = 計算のしかた
levers-why-sla-how = フォローが遅いほど温かいリードと顧客が減り、確率が下がります。最も遅い限度は、確率が保ちたい値と交わるところです。時間のばらつきの形は変えません。
levers-why-sla-chance = 今は{ $now }日で確率{ $chance }、すぐに対応すれば{ $best }、保ちたいのは{ $confidence }です。
levers-why-sla-later = { $now }日が{ $later }日になると、売上が{ $revenue }、利益が{ $profit }減ります。

levers-outside = { $low }から{ $high }までの数値を入力してください。
