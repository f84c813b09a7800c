# ページ：最初に表示されるもの。

## ヘッダーとメニュー
language = 言語
undo = 元に戻す
redo = やり直す
steps-left = { $count ->
    [0] 戻せる操作はありません
   *[other] { $count }回分
}
tools = ツール
tool-plan = 計画
tool-score = スコア
tool-measure = 計測
menu = 計画
close = 閉じる

## 中心の一文
headline-customers = 顧客を{ $goal }件獲得するには、{ $needed }が必要です。この計画の達成確率は{ $chance }で、{ $more }なら{ $confidence }になります。
headline-customers-sure = 顧客を{ $goal }件獲得するには、{ $needed }が必要です。この計画の達成確率は{ $chance }です。
headline-revenue = 売上{ $goal }（顧客{ $customers }件）を得るには、{ $needed }が必要です。この計画の達成確率は{ $chance }で、{ $more }なら{ $confidence }になります。
headline-revenue-sure = 売上{ $goal }（顧客{ $customers }件）を得るには、{ $needed }が必要です。この計画の達成確率は{ $chance }です。
headline-empty = 顧客を{ $goal }件獲得するには：{ $left ->
    [1] あと1か所を入力してください。
   *[other] 目標、顧客単価、転換率を入力してください。あと{ $left }か所です。
}
headline-short = { $goal }：{ $needed }、確率{ $chance }、支出{ $spend }
counted = { $stage } { $count }件
money-spend = 支出{ $value }
money-revenue = 売上{ $value }
money-roi = ROI { $value }倍
money-cac = 顧客1件あたり{ $value }
money-cold = 冷めたリードの損失{ $value }
figure-hint = 計算の内訳を見る

## 計画全体の入力
basics-title = 目標と顧客
goal-customers = 顧客数
goal-revenue = 売上
unit-days = 日
unit-months = か月

## ファネル
ladder-title = 段階別のファネル
column-stage = 段階
column-needed = 必要数
column-worth = 1件の価値
column-cost = 1件の費用
row-hint = 名前、費用、日数、順序
bars-logarithmic = 棒は対数目盛りです。
stage-add-top = 一番上に段階を追加
stage-visitor = 訪問者
stage-lead = リード
stage-qualified = 有効リード
stage-inquiry = 問い合わせ
stage-mql = MQL
stage-sal = SAL
stage-sql = SQL
stage-opportunity = 商談
stage-customer = 顧客
stage-new = 新しい段階
rate-label = { $from }から{ $to }への転換率
rate-placeholder = 25% または 40中10
rate-typed = 入力値
rate-evidence = 実績 { $rate }（{ $low }–{ $high }）
rate-range = 範囲、平均{ $rate }

## 固定費
fixed-costs-title = 固定費
cost-add = 固定費を追加
cost-new = 費用{ $row }

## お知らせ
notice-offline = アプリのファイルを取得できませんでした。オンラインのときにもう一度お試しください。
try-again = 再試行
typing-bad-number = 数値として読み取れません。1,200 や 1億2千万 のように入力してください。
typing-bad-rate = 転換率として読み取れません。25%、40中10、20~30% のように入力してください。
typing-not-whole = 整数で入力してください。
typing-rate-outside = 転換率は0より大きく100%以下です。
typing-rate-order = 低・標準・高の順に入力するか、転換数を流入数以下にしてください。
typing-read-as = { $value }と読み取りました
issue-elsewhere = { $field }：{ $message }

## 入力欄の名前
label-goal = 目標
label-goal-kind = 目標の種類
label-customer-value = 顧客単価
label-gross-margin = 粗利率
label-period-months = 期間
