# いつ：月ごとの計画。

## 結果
soon-goal = { $when }までに、顧客{ $goal }件を達成する見込みが五分を超えます。
soon-goal-never = { $months }か月では、顧客{ $goal }件の見込みが五分を超えません。最後の確率は{ $chance }です。
soon-paid = { $when }までに支出を回収できます。
soon-paid-always = 最初の月から売上が支出を上回ります。
soon-paid-never = { $months }か月では支出を回収できません。
soon-begin = { $due }までに確率{ $confidence }で顧客{ $goal }件を達成するには、{ $needed }で{ $day }までに始めてください。
soon-begin-with = { $due }までに確率{ $confidence }で顧客{ $goal }件を達成するには、{ $planned }ではなく{ $needed }で{ $day }までに始めてください。
soon-begin-short = { $planned }では、いつ始めても{ $due }までに確率{ $confidence }で顧客{ $goal }件にはなりません。
soon-begin-late = 計画の開始は{ $start }で、それには{ $days }日遅すぎます。
soon-begin-never = { $stage }が何件あっても、{ $period }か月以内に確率{ $confidence }で顧客{ $goal }件にはなりません。顧客になるまでの日数のほうが長いためです。
soon-begin-undated = { $needed }あれば、{ $period }か月以内に確率{ $confidence }で達成できます。開始日か目標の期日を入力すると、いつまでに始めるべきかが分かります。
soon-month = { $month }か月目
soon-end-of-month = { $month }か月目の終わり

## グラフ
soon-read = 月
soon-column-month = 月
soon-column-entries = 流入
soon-column-customers = 顧客
soon-column-so-far = 累計顧客数
soon-column-chance = 達成確率
soon-column-spend = 支出
soon-column-revenue = 売上
soon-column-cash = 収支
soon-column-cash-so-far = 累計収支
soon-customers-finding = { $months }か月で、顧客{ $goal }件のうち{ $won }件の見込みです
soon-customers-subtitle = 見込み顧客数：棒は各月、線は累計
soon-customers-read = { $month }：顧客{ $customers }件、累計{ $won }件、達成確率{ $chance }
soon-goal-level = 目標：{ $goal }
soon-stages-finding = 同時に対応するのは最大{ $most }、ピークは{ $when }です
soon-stages-none = どの段階でも待つリードはありません
soon-stages-none-hint = 下に、リードが段階から段階へ進む日数を入力してください。各段階のリード数が月ごとにここに出ます。
soon-stages-subtitle = 各月末の段階別のリード数。目盛りは段階ごとに異なります
soon-stages-panel = { $count }（最大{ $most }）
soon-stages-read = { $month }：{ $leads }
soon-cash-finding = 最大{ $low }の赤字を経て、{ $when }までに支出を回収します
soon-cash-finding-always = 最初の月から売上が支出を上回ります
soon-cash-finding-never = 赤字は最大{ $low }になり、{ $months }か月後もまだ{ $missing }足りません
soon-cash-subtitle = 上向きの棒は売上、下向きの斜線の棒は支出、線は累計収支（売上 × 粗利率 − 支出の合計）
soon-cash-read = { $month }：支出{ $spend }、売上{ $revenue }、累計収支{ $cash }
soon-cash-mark = 回収：{ $month }
soon-table-show = すべての月と列を表示
soon-table-hide = すべての月を隠す
soon-table-caption = すべての月：段階別のリード数は月末、ほかは月内の値

## 資金と時間
soon-money = 資金と時間
soon-npv = 正味現在価値
soon-npv-note = 年{ $discount }、{ $months }か月
soon-why-npv = 正味現在価値の計算のしかた
soon-why-npv-formula = 各月の収支 ÷ (1 + i)^（開始から月の半ばまでの月数）の合計。i = (1 + 年間割引率)^(1/12) − 1。
soon-why-npv-figures = { $months }か月で合計{ $cash }。年{ $discount }なら月のiは{ $monthly }です：{ $npv }。
soon-why-npv-source = 各月の収支は全月の表にあります。同じ計算では、今 −1,000、その後5年間の年末に300ずつ、年10 % で137.24になります。
soon-payback = 回収期間
soon-payback-none = 見込みなし
soon-why-payback = 回収期間の求め方
soon-why-payback-formula = 月末の累計収支が0以上になり、その後も下回らない最初の月。
soon-why-payback-figures = 前の月末は{ $before }、{ $month }の月末は{ $after }です。
soon-why-payback-first = { $month }の月末は{ $after }で、0を下回りません。
soon-why-payback-never = 見通しの最後の{ $month }の月末は{ $after }です。
soon-why-cash-source = 収支は 売上 × 粗利率 − 支出 です。支出は、その月に段階に入るリードの費用と、固定費のその月の分です。
soon-ltv = 顧客生涯価値（LTV）
soon-ltv-note-once = 支払いは1回、粗利のみ
soon-ltv-note-churn = 毎月{ $churn }が解約
soon-ltv-note-horizon = 解約なし：{ $months }か月で計算
soon-why-ltv = 顧客生涯価値の計算のしかた
soon-why-ltv-once-formula = 顧客単価 × 粗利率。
soon-why-ltv-once = { $value } × { $margin } = { $ltv }。
soon-why-ltv-churn-formula = 顧客単価 ÷ 期間の月数 × 粗利率 × (1 + i) ÷ (i + 解約率)：残っている顧客の毎月の分を割り引いたもの。
soon-why-ltv-churn = { $value } ÷ { $period } × { $margin } × (1 + i) ÷ (i + { $churn })、月のiは{ $monthly }：{ $ltv }。
soon-why-ltv-horizon-formula = 顧客単価 ÷ 期間の月数 × 粗利率 を毎月割り引いたもの。解約がないと合計に終わりがないため、見通す月数で止めます。
soon-why-ltv-horizon = { $value } ÷ { $period } × { $margin }、{ $months }か月、月のiは{ $monthly }：{ $ltv }。
soon-why-ltv-source = 顧客単価、粗利率、期間は計画の値です。支払い方、解約率、割引率は「資金と時間」で設定します。
soon-ratio = LTV対CAC
soon-ratio-value = { $ratio }対1
soon-ratio-none = 支出がありません
soon-ratio-met = 目標の{ $target }対1を満たします
soon-ratio-missed = 目標の{ $target }対1に届きません
soon-why-ratio = LTV対CACの計算のしかた
soon-why-ratio-formula = 顧客生涯価値 ÷ 顧客1件の費用（CAC）。
soon-why-ratio-figures = { $ltv } ÷ { $cac } = { $ratio }。
soon-why-ratio-none = 支出も獲得もないときは、比率はありません。
soon-why-ratio-source = CACは、冷めて失う分を除いた見込み顧客数で全支出を割ったものです。目標は自由に設定できます。
soon-allow-finding = { $target }対1なら、{ $stage }1件に{ $allowed }までかけられます。今は{ $now }です
soon-allow-finding-above = { $target }対1なら、{ $stage }1件にかけられるのは{ $allowed }ですが、今は{ $now }かかっています
soon-allow-subtitle = 顧客生涯価値が費用の目標倍になるよう、全費用込みでリード1件にかけられる額
soon-allow-above = 超過
soon-allow-no-rate = なし
soon-column-stage = 段階
soon-column-now = 今の費用
soon-column-allowed = かけられる費用
soon-column-even = 採算の取れる転換率
soon-why-allow = 計算のしかた
soon-why-allow-formula = かけられる費用 = 顧客生涯価値 × 顧客への転換率 ÷ 目標。採算の取れる転換率 = 今の費用 ÷ 顧客生涯価値。
soon-why-allow-figures = { $stage }：{ $ltv } × { $rate } ÷ { $target } = { $allowed }。
soon-why-allow-even = { $stage }：{ $now } ÷ { $ltv } = { $rate }。1件がちょうど費用に見合う、顧客への転換率です。
soon-why-allow-source = 今の費用は、固定費と、この段階までの費用のうち、リード1件の負担分です。

## 設定
soon-label-start = 開始日
soon-label-due = 目標の期日
soon-label-entries = 最初の{ $stage }
soon-label-confidence = 求める確率
soon-hint-days = 開始日がないと月を番号で数え、季節は1月から始まります。期日がないと、期間の終わりが期日になります。
soon-group-lags = 段階から段階へ
soon-lag-name = { $from } → { $to }
soon-label-lag = 半分が進む日数
soon-label-lag-p90 = 10件中9件が進む日数
soon-lag-mean = 長くかかるものがあるため、平均は{ $days }日
soon-hint-lags = 進んだリードの日数です。長引くことの多い失注案件は含めません。複数の段階の日数は、平均の合計ではなく分布どうしを合わせます（対数正規分布の畳み込み）。進まないリードも、同じ日数で段階を離れます。2つ目の欄が空なら、すべて同じ日数とみなします。
soon-group-intake = 流入
soon-label-intake = リードが流入する期間
soon-label-ramp = 立ち上がり
soon-label-horizon = 見通す月数
soon-hint-intake = 空欄なら、期間から所要日数を除いた間に流入します。立ち上がりの間は、ゼロから一定の割合で増えます。
soon-group-seasons = 季節変動
soon-label-season = 1年の形
soon-label-months = 各月の重み
soon-season-even = どの月も同じ
soon-season-summer = 夏は少ない
soon-season-year-end = 年末に多い
soon-season-new-year = 年始に多い
soon-season-own = 自分で設定
soon-season-share = 平均的な月の{ $share }
soon-season-reset = どの月も同じに戻す
soon-hint-seasons = 月ごとの流入リードの多さです。意味を持つのは比率だけです。
soon-group-money = 資金と時間
soon-label-revenue = 顧客の支払い
soon-revenue-once = 契約時に1回
soon-revenue-monthly = 毎月
soon-label-churn = 毎月解約する顧客
soon-label-discount = 年間割引率
soon-label-target = LTV対CACの目標
