# 各数値の求め方：呼び名、言葉での式、数値を入れた式、気をつけること。

explain-goal = 獲得する顧客数
explain-goal-typed-formula = 設定した目標です。
explain-goal-typed-figures = { $result }
explain-goal-revenue-formula = 目標の売上を、顧客1件の売上で割り、整数に切り上げます。
explain-goal-revenue-figures = { $revenue } ÷ { $value } = { $exact }、切り上げ：{ $result }

explain-rate = 転換率
explain-rate-typed-formula = { $stage }のうち{ $next }に進む割合。設定した値です。
explain-rate-typed-figures = { $result }
explain-rate-evidence-formula = { $stage }に入ったすべてのうち、{ $next }に進んだ割合です。
explain-rate-evidence-figures = { $converted } ÷ { $entered } = { $result }
explain-rate-range-formula = { $stage }から{ $next }への3つの見積もりの平均。標準の値は4回分と数えます。
explain-rate-range-figures = ({ $low } + 4 × { $likely } + { $high }) ÷ 6 = { $result }

explain-needed = 必要数
explain-needed-goal-formula = { $stage }は最後の段階なので、必要数は目標と同じです。
explain-needed-goal-figures = { $result }
explain-needed-formula = { $next }の必要数を、{ $stage }から{ $next }への転換率で割り、整数に切り上げます。
explain-needed-figures = { $next } ÷ { $rate } = { $exact }、切り上げ：{ $result }

explain-rate-to-customer = 顧客への転換率
explain-rate-to-customer-last-formula = ここでリードは顧客になっています。
explain-rate-to-customer-last-figures = { $result }
explain-rate-to-customer-formula = { $stage }から{ $next }への転換率に、{ $next }から顧客への転換率を掛けます。
explain-rate-to-customer-figures = { $rate } × { $onward } = { $result }

explain-chance = 達成確率
explain-chance-formula = { $stage }のリードがそれぞれ独立に、顧客への転換率で顧客になるとき、目標の件数に届く確率です。
explain-chance-figures = { $leads }件のうち{ $goal }件以上、1件ごとに{ $rate }：{ $result }
explain-chance-note = 転換率は平均です。平均してちょうど目標に届く計画は、約2回に1回は届きません。

explain-needed-for = より確実にするための必要数
explain-needed-for-formula = { $confidence }以上の確率で目標に届く、{ $stage }の最小の件数です。
explain-needed-for-figures = 顧客{ $goal }件以上、リード1件ごとに{ $rate }、確率{ $confidence }以上：{ $result }

explain-value-per-entry = リード1件の価値
explain-value-per-entry-formula = 顧客1件の売上に、{ $stage }から顧客への転換率を掛けます。
explain-value-per-entry-figures = { $value } × { $rate } = { $result }

explain-cost-per-entry = リード1件の総費用
explain-cost-per-entry-formula = 固定費と、一番上の段階から{ $stage }までの流入の費用の合計を、そこで必要なリード数で割ります。
explain-cost-per-entry-figures = ({ $fixed } + { $entries }) ÷ { $leads } = { $result }

explain-entry-costs = 流入の費用
explain-entry-costs-formula = 流入1件の費用に必要なリード数を掛け、一番上の段階から{ $stage }まで合計します。
explain-entry-costs-part = { $stage }：{ $cost } × { $leads } = { $part }
explain-entry-costs-figures = 合計：{ $result }

explain-fixed-costs = 固定費
explain-fixed-costs-formula = 各固定費に、この計画の負担割合を掛けます。
explain-fixed-costs-part = { $name }：{ $amount } × { $share } = { $part }
explain-fixed-costs-figures = 合計：{ $result }

explain-spend = 支出
explain-spend-formula = 固定費と、すべての流入の費用の合計です。
explain-spend-figures = { $fixed } + { $entries } = { $result }

explain-revenue = 売上
explain-revenue-formula = 獲得する顧客数に、顧客1件の売上を掛けます。
explain-revenue-figures = { $goal } × { $value } = { $result }

explain-gross-profit = 粗利
explain-gross-profit-formula = 売上に粗利率を掛けます。
explain-gross-profit-figures = { $revenue } × { $margin } = { $result }

explain-roi = ROI
explain-roi-formula = 粗利から支出を引き、支出で割ります。
explain-roi-figures = ({ $profit } − { $spend }) ÷ { $spend } = { $result }

explain-roas = ROAS
explain-roas-formula = 売上を支出で割ります。
explain-roas-figures = { $revenue } ÷ { $spend } = { $result }

explain-cac = 顧客1件の費用（CAC）
explain-cac-formula = 支出を、獲得する顧客数で割ります。
explain-cac-figures = { $spend } ÷ { $goal } = { $result }

explain-break-even = 損益分岐点
explain-break-even-formula = 粗利で支出をまかなえる最小の顧客数です。
explain-break-even-figures = { $spend } ÷ ({ $value } × { $margin }) = { $exact }、切り上げ：{ $result }

explain-share-still-warm = まだ温かい割合
explain-warm-count-formula = 計画したリードから、冷める件数を除いた割合です。
explain-warm-count-figures = 1 − { $cold } ÷ { $leads } = { $result }
explain-warm-share-formula = 計画したリードから、冷める割合を除いたものです。
explain-warm-share-figures = 100 % − { $share } = { $result }
explain-warm-shelf-formula = 有効期間が終わる前に営業が対応するリードの割合です。
explain-warm-shelf-fixed-figures = フォローまで{ $wait }日、有効期間{ $days }日：{ $result }
explain-warm-shelf-exponential-figures = 1 − e^(−{ $days } ÷ { $mean }) = { $result }
explain-warm-shelf-lognormal-figures = Φ(ln({ $days } ÷ { $median }) ÷ { $sigma }) = { $result }。ただし { $sigma } = ln({ $p90 } ÷ { $median }) ÷ 1.2816
explain-warm-shelf-observed-figures = 実測した{ $entries }件のフォローまでの時間のうち、{ $warm }件が{ $days }日以内です：{ $result }
explain-warm-half-formula = 営業が対応するときのリードの温かさの平均。温かさは半減期ごとに半分になります。
explain-warm-half-fixed-figures = 2^(−{ $wait } ÷ { $days }) = { $result }
explain-warm-half-exponential-figures = 1 ÷ (1 + { $mean } × ln 2 ÷ { $days }) = { $result }
explain-warm-half-lognormal-figures = 2^(−時間 ÷ { $days }) の平均。時間は中央値{ $median }日、シグマ ln({ $p90 } ÷ { $median }) ÷ 1.2816 = { $sigma } の対数正規分布：{ $result }
explain-warm-half-observed-figures = 実測した{ $entries }件で 2^(−時間 ÷ { $days }) の合計は{ $warmth }、{ $entries }で割ると：{ $result }
explain-warm-capacity-formula = 営業担当者を待つ間に、待てる期間が過ぎるリードを除いたものです。
explain-warm-capacity-figures = 1日{ $arrivals }件のリードに担当者{ $reps }人、1人が1日{ $each }件に対応、待てる期間は平均{ $days }日：{ $result }
explain-warm-capacity-note = リードの間隔、対応時間、待てる期間がどれも不規則に変わる待ち行列です（アーランA）。

explain-leads-lost = 失うリード
explain-leads-lost-formula = { $stage }で計画したリード数に、もう温かくない割合を掛けます。
explain-leads-lost-figures = { $leads } × (1 − { $warm }) = { $result }

explain-leads-recycled = 再アプローチするリード
explain-leads-recycled-formula = 失うリードに、再アプローチする割合を掛けます。
explain-leads-recycled-figures = { $lost } × { $share } = { $result }

explain-recovered = 取り戻す顧客
explain-recovered-none-formula = この計画では、失ったリードに再アプローチしません。
explain-recovered-none-figures = { $result }
explain-recovered-formula = 再アプローチするリードに、新しいリードと比べた転換と、{ $stage }から顧客への転換率を掛けます。
explain-recovered-figures = { $leads } × { $factor } × { $rate } = { $result }

explain-expected-customers = 見込み顧客数
explain-expected-customers-formula = { $stage }で計画したリードのうち温かいものに顧客への転換率を掛け、取り戻す顧客を足します。
explain-expected-customers-figures = { $leads } × { $warm } × { $rate } + { $recovered } = { $result }

explain-whole-customers = 確実に見込める顧客数
explain-whole-customers-formula = 見込み顧客数を切り捨てます。
explain-whole-customers-figures = { $expected }、切り捨て：{ $result }
explain-whole-note = 見込みは、同じ計画を何度も行ったときの平均です。当てにできるのは切り捨てた整数です。

explain-expected-revenue = 見込み売上
explain-expected-revenue-formula = 見込み顧客数に、顧客1件の売上を掛けます。
explain-expected-revenue-figures = { $customers } × { $value } = { $result }

explain-whole-revenue = 確実に見込める売上
explain-whole-revenue-formula = 確実に見込める顧客数に、顧客1件の売上を掛けます。
explain-whole-revenue-figures = { $customers } × { $value } = { $result }

explain-expected-revenue-lost = 見込みの損失
explain-expected-revenue-lost-formula = 計画の売上から見込み売上を引きます。
explain-expected-revenue-lost-figures = { $revenue } − { $left } = { $result }

explain-whole-revenue-lost = 確実な顧客数での損失
explain-whole-revenue-lost-formula = 計画の売上から、確実に見込める売上を引きます。
explain-whole-revenue-lost-figures = { $revenue } − { $left } = { $result }

explain-money-per-day = 1日あたりの損失
explain-money-per-day-formula = 見込みの損失を、期間の日数で割ります。
explain-money-per-day-figures = { $lost } ÷ { $days } = { $result }

explain-cold-spend = 再アプローチを含む支出
explain-cold-spend-formula = 支出に、再アプローチするリード数とその1件の費用の積を足します。
explain-cold-spend-figures = { $spend } + { $leads } × { $cost } = { $result }

explain-roi-expected = 見込みROI
explain-roi-whole = 確実な顧客数でのROI
explain-cold-roi-formula = 残る売上の粗利から支出を引き、支出で割ります。
explain-cold-roi-figures = ({ $revenue } × { $margin } − { $spend }) ÷ { $spend } = { $result }

explain-still-hit = 目標に届くための必要数
explain-still-hit-formula = この割合で失っても、平均して目標に届く{ $stage }の件数です。
explain-still-hit-figures = { $goal } × { $leads } ÷ { $expected } = { $exact }、切り上げ：{ $result }

explain-cold-chance = 損失を含む達成確率
explain-cold-chance-formula = 計画したリードがそれぞれ、損失を除いた転換率で顧客になるときの達成確率です。
explain-cold-chance-figures = { $leads }件のうち{ $goal }件以上、1件ごとに{ $rate }：{ $result }
explain-cold-chance-count-formula = 温かいままのリードと、戻ってくる冷めたリードによる達成確率です。
explain-cold-chance-count-figures = { $goal }件以上。温かいリード{ $warm }件が1件ごとに{ $rate }、冷めたリード{ $cold }件が1件ごとに{ $back }：{ $result }

explain-total-lag = 顧客になるまでの日数
explain-total-lag-formula = 段階から段階までの日数の合計です。
explain-total-lag-part = { $stage }：{ $part }日
explain-total-lag-figures = 合計：{ $result }日

explain-period = 期間の日数
explain-period-formula = 1か月は365日の12分の1です。
explain-period-figures = { $months } × 365 ÷ 12 = { $result }日

explain-arrival-window = リードを受け入れられる日数
explain-arrival-window-formula = 期間の日数から、顧客になるまでの日数を引きます。
explain-arrival-window-figures = { $period } − { $lag } = { $result }日

explain-entries-per-day = 1日の流入数
explain-entries-per-day-formula = { $stage }の必要数を、リードを受け入れられる日数で割ります。
explain-entries-per-day-figures = { $leads } ÷ { $days } = { $result }

explain-undefined-no-spend = 支出がないため、割る数がありません。
explain-undefined-none-expected = 見込み顧客がないため、リードが何件あっても足りません。
explain-undefined-no-window = 顧客になるまで{ $lag }日かかりますが、期間は{ $period }日です。今流入するリードは間に合いません。
