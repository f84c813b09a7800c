# 転換率そのものが不確かなとき、どこまで確実か。

## 求める確率
sure-more = 転換率の不確かさを含めると、{ $needed }で{ $confidence }になります。計画の{ $planned }件では{ $chance }です。
sure-enough = 転換率の不確かさを含めても、計画の{ $planned }件で{ $chance }です。{ $confidence }なら{ $needed }で足ります。
sure-known = 転換率がすべて確定なら、{ $needed }で{ $confidence }になります。計画の{ $planned }件では{ $chance }です。
sure-known-enough = 転換率がすべて確定なら、計画の{ $planned }件で{ $chance }です。{ $confidence }なら{ $needed }で足ります。
sure-never = 転換率の不確かさを含めると、{ $stage }が何件あっても{ $confidence }にはなりません。計画の{ $planned }件では{ $chance }です。
sure-confidence = どのくらい確実にしたいですか？
sure-stages = 確率{ $confidence }での段階別の必要数
sure-average = 平均
sure-for = { $confidence }の場合
sure-planned-chance = 計画での確率
sure-too-many = 該当なし
sure-with-volume = リードが入力した範囲で流入する場合、達成確率は{ $chance }です。
sure-without-cold = この件数は冷めるリードを含みません。結果には含まれています。

## 結果
outcome-caption = 計画の結果
outcome-customers = 顧客
outcome-revenue = 売上
outcome-roi = ROI
outcome-cac = 顧客1件の費用
outcome-low = 10回に1回はこれ未満
outcome-middle = 半分はこれ未満
outcome-high = 10回に1回はこれ超
outcome-below = 10回に1回は{ $value }未満
outcome-half = 半分は{ $value }未満
outcome-above = 10回に1回は{ $value }超
outcome-error = ± { $error }
outcome-times = { $value }倍
outcome-from-to = { $low } – { $high }
outcome-runs = { $runs }回の試行：目標を達成したのは{ $chance }、± { $points }ポイント。
outcome-runs-fine = { $runs }回の試行：目標を達成したのは{ $chance }、± { $points }ポイント未満。
outcome-subtitle = { $outcome }、{ $runs }回の試行に占める割合。線は10回中8回の範囲、点は中央です。
outcome-share = 試行の割合
outcome-goal = 目標{ $value }
outcome-plan = 計画{ $value }
outcome-customers-finding = 10回中8回は顧客{ $low }～{ $high }件。{ $goal }件に届くのは試行の{ $chance }です
outcome-revenue-finding = 10回中8回、売上は{ $low }～{ $high }です
outcome-roi-finding = 10回中8回、ROIは{ $low }～{ $high }です
outcome-cac-finding = 10回中8回、顧客1件の費用は{ $low }～{ $high }です
outcome-open = 10回中9回は{ $low }以上。試行の{ $without }では顧客を獲得できません
outcome-none = ほとんどの試行で顧客を獲得できません

## 不確かなこと
doubt-title = 不確かなこと
doubt-lead = 1つの数値だけで入力したものは確定とみなします。上のファネルで転換率を「40中10」や「20-30 %」のように入力し、残りをここに入力してください。
doubt-pair = { $from } → { $to }
doubt-typed = 入力値、{ $rate }
doubt-evidence = { $entered }件中{ $converted }件
doubt-range = 範囲、{ $low } – { $high }
doubt-sure = { $known }：確定とみなす
doubt-between = { $known }：10回中8回は{ $low } – { $high }
doubt-goal = 目標そのもの
doubt-more = ベンチマークと費用
doubt-more-cost = 費用
doubt-more-of = { $what }：{ $stage }
doubt-exactly = ちょうど{ $value }
doubt-as-planned = 計画どおり、{ $volume }件
doubt-volume = 流入する{ $stage }
doubt-range-add = 範囲を入力
doubt-range-clear = 範囲を削除
doubt-low = 低
doubt-likely = 標準
doubt-high = 高
doubt-details = 試行回数と乱数シード
doubt-runs = 試行回数
doubt-seed = 乱数シード
doubt-details-note = 試行を増やすと時間はかかりますが、誤差は小さくなります。同じシードなら、どの端末でも同じ数字になります。

## ばらつく月
months-title = 月ごとのばらつき
months-none = まったくない（rho { $rho }）
months-little = 少し（rho { $rho }）
months-usual = 普通（rho { $rho }）
months-strong = 大きい（rho { $rho }）
months-shown = 過去の月のとおり
months-own = 自分で数値を入力
months-rho = rho
history-stage = 転換率
history-label = 過去の月：転換数、流入数
history-example = 10, 40
history-none = 1行に1か月、2列で貼り付けてください：進んだ件数と、全体の件数。この計画には{ $most }か月まで保存されます。
history-read = { $months }か月を読み取りました。{ $pair }：{ $entered }件中{ $converted }件が進みました。
history-shows = rhoは{ $rho }です。{ $low }から{ $high }までなら、10回中9回この実績と合います。
history-shows-none = 月の違いは偶然の範囲です：rho { $rho }。{ $high }までなら、10回中9回この実績と合います。
history-too-few = ばらつきを判断するには、進んだものと進まなかったものの両方がある3か月分が必要です。
history-one = { $line }行目：2つの数値が必要です。
history-not-counts = { $line }行目：整数ではありません。
history-order = { $line }行目：進んだ件数が全体より多くなっています。
history-more = ほかに{ $count }行を読み取れませんでした。
history-heads = 1行目は列の見出しとして扱いました。
history-swapped = 流入数、転換数の順として読みました：1つ目の数値のほうが大きいためです。
history-clear = これらの月を削除

## ベンチマーク
benchmark-title = 業界の実績
benchmark-none = ベンチマークなし
benchmark-own = 自分の数値
benchmark-offer = { $name }：{ $rate }
benchmark-rate = 転換率
benchmark-size = 何件分として数えるか
benchmark-source = 出典
benchmark-idle = このベンチマークは使われていません。「40中10」のような実績に働くもので、転換率がその形で入力されていないためです。
benchmark-needs-evidence = ベンチマークは「40中10」のような実績に働きます。使うには、ファネルの転換率をその形で入力してください。
benchmark-pull = 実績の{ $entered }件中{ $converted }件は、業界の{ $trade }のほうへ{ $weight }引き寄せられ、{ $own }ではなく{ $mean }になります。

## 数値の出どころ
sure-why-chance = 確率の出どころ
sure-why-chance-formula = 確率 = 二項分布の顧客数が目標に届く割合を、考えられる転換率の起こりやすさで平均したもの。
sure-why-chance-figures = { $planned }、顧客になるのは平均{ $rate }、目標{ $goal }件以上：{ $chance }
sure-why-chance-source = 出典：実績 n件中k件はジェフリーズの事前分布による Beta(k + ½, n − k + ½)、範囲はPERT分布。平均は乱数でなく計算で求めます：ベータ二項分布と、変換の反転による段階の連鎖。
sure-why-known = { $stage }：{ $mean }、確定
sure-why-beta = { $stage }：Beta({ $a }, { $b })、平均{ $mean }
sure-why-pert = { $stage }：{ $low }から{ $high }を Beta({ $a }, { $b }) とする、平均{ $mean }
sure-why-needed = 必要な件数の出どころ
sure-why-needed-formula = 達成確率が、選んだ確率以上になる最小の件数。
sure-why-needed-figures = { $confidence }以上の確率で顧客{ $goal }件以上：{ $needed }。1件でも少ないと届きません。
sure-why-needed-never = 件数を増やしても、転換率が悪い場合があるため確率は届きません。
sure-why-needed-source = 出典：上と同じ確率で、届く最初の件数を探します。リードを増やせば不運には備えられますが、低い転換率には備えられません。そのため、1%上げるごとに必要な件数は増えていきます。
sure-why-quantiles = 結果の出どころ
sure-why-quantiles-formula = 試行を大きさの順に並べ、10分の1が最初の値未満、半分が2番目の値未満、10分の1が3番目の値超です。
sure-why-quantiles-figures = シード{ $seed }で{ $runs }回の試行：{ $volume }件の{ $stage }が流入し、転換率と範囲を各分布から引き、冷める分を除き、顧客を整数で数えます。
sure-why-quantiles-range = シード{ $seed }で{ $runs }回の試行：{ $stage }は入力した範囲で流入し、転換率と範囲を各分布から引き、冷める分を除き、顧客を整数で数えます。
sure-why-quantiles-error = ± は標準誤差です。無限に試行したときの値は、3回中2回この範囲に入ります。独立した組に分けた試行から求めます。
sure-why-quantiles-source = 出典：準乱数（ランダムにずらした格子点）を各分布の逆関数に通します。範囲はPERT分布で、平均は（低 + 4 × 標準 + 高）÷ 6 です。
sure-why-weight = この重みの出どころ
sure-why-weight-formula = 重み = ベンチマークの件数 ÷（ベンチマークの件数 + 自社のリード数）。
sure-why-weight-figures = { $size } ÷ ({ $size } + { $entered }) = { $weight }
sure-why-weight-mean = ({ $size } × { $trade } + { $converted }) ÷ ({ $size } + { $entered }) = { $mean }
sure-why-weight-source = 出典：ベータ事前分布。等級Aのベンチマークはリード27件分と数えます。1つのマーケットプレイスのチャネルどうしでもそれだけ違うためです（Olist 2018、Beta(3.2, 23.8)）。等級Bはその半分、Cは4分の1です。必要に応じて変えてください。
sure-why-rho = rhoとは
sure-why-rho-formula = rho = 同じ月の2件のリードがどれだけ似ているか。月の転換率は √(rho × 転換率 × (1 − 転換率)) だけばらつきます。
sure-why-rho-figures = rho { $rho }、転換率{ $rate }：月ごとに ± { $points }ポイント
sure-why-rho-estimate = 過去の月から：その実績が最も起こりやすいrhoと、プロファイル尤度による90 %区間。
sure-why-rho-source = 出典：ベータ二項分布。あるマーケットプレイスのチャネルでは、月ごとのrhoは0.029でした（Olist 2018）。
