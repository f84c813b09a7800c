# ナーチャリングの計測：レポート。
measure-title = ナーチャリングの計測
measure-tab-report = レポート
measure-tab-events = イベントから
measure-tab-agreement = 合意書

## 元に戻す、リンク、ファイル
measure-undo = 元に戻す
measure-redo = やり直す
measure-copy-link = リンクをコピー
measure-save = ファイルに保存
measure-open = レポートを開く
measure-new = 空から始める
measure-example = 例を表示
measure-is-example = この数値は例です。上書きするか、自分の数値を貼り付けるか、ファイルを開いてください。
measure-bad = 読み取れなかったため、レポートは変わっていません。{ $issue }
measure-not-text = ファイルを読み取れませんでした。
measure-file-blank = ファイルには空行しかありません。
measure-copied = リンクをクリップボードにコピーしました。数値はすべてリンクに入っており、ほかには送られません。
measure-by-hand = このリンクをコピーしてください
measure-too-long = レポートがリンクには長すぎます。ファイルに保存してください。
measure-no-storage = この端末にはレポートを保存できません。
measure-issue-syntax = レポートではありません。{ $line }行目の{ $column }文字目から意味が通りません。
measure-issue-unknown = レポートにない項目です。
measure-issue-version = このレポートは新しいバージョンのものです。再読み込みして最新のページにしてください。

## 中心の一文
measure-nothing = 数か月分の数値を入力するか、貼り付けるか、開いてください。注目すべき変化がここに出ます。
measure-too-little = { $month }：変化を判断するにはデータが足りません。その前の4か月と、5件以上のリードが必要です。
measure-quiet = { $month }：注目すべき変化はありません。{ $count }個の数値はすべて偶然の範囲内です。
measure-news = { $month }：{ $list }。これは注目すべき変化です。
measure-news-rest = ほかはすべて偶然の範囲内です。
measure-news-more = ほかに{ $count }件の注目すべき変化があります。
measure-rose = { $metric }が{ $value }に上昇
measure-fell = { $metric }が{ $value }に低下
measure-list-mark = {"、"}
measure-alarms = 何も変わらない月でも、判断できる{ $count }個の数値のうち約{ $alarms }個は、誤って注目すべき変化とされます。
measure-month = 月
measure-campaign = キャンペーン
measure-all-campaigns = 全体

## 指標
measure-metrics = { $month }の指標
measure-part-leads = リードと段階
measure-part-mail = メール
measure-part-rates = 段階から段階へ
measure-part-cost = 費用
measure-part-revenue = 売上
measure-first = 最初の月
measure-points = { $by }ポイント
measure-is-news = 注目
measure-not-news = 通常
measure-little-data = データ不足
measure-not-judged = 判断なし
measure-span = { $low }～{ $high }
measure-value = 値
measure-limits = 何も変わらないときに月の値が入る範囲
measure-verdict = 判断
measure-course = { $metric }：{ $count ->
    [0] 目立つ月はありません
   *[other] { $count }か月が目立ちます
}
measure-course-desc = 点は1か月です。帯は、それまでの月から見て入るはずの範囲です。帯の外の点は注目すべき変化です。
measure-verdict-better = 注目すべき変化で、良い方向です。それまでの{ $history }か月から見た{ $limits }の外です。何も変わらない月がこれほど外れる確率は{ $chance }です。
measure-verdict-worse = 注目すべき変化で、悪い方向です。それまでの{ $history }か月から見た{ $limits }の外です。何も変わらない月がこれほど外れる確率は{ $chance }です。
measure-verdict-news = 注目すべき変化です。それまでの{ $history }か月から見た{ $limits }の外です。何も変わらない月がこれほど外れる確率は{ $chance }です。
measure-verdict-quiet = 通常です。それまでの{ $history }か月から見た{ $limits }の範囲内です。
measure-sample-rate = 変化が本物なら、{ $sample }件が入る月で分かります。
measure-sample-count = 変化が本物なら、件数が{ $sample }件の月で分かります。
measure-sample-months = 変化が本物なら、このような月が{ $months }か月続けば分かります。
measure-verdict-little = 判断するにはデータが足りません。
measure-little-months = その前に、あと{ $months }か月分が必要です。
measure-little-sample = その月に{ $sample }件が必要です。
measure-interval = この月の数値からすると、真の値は100回中95回、{ $low }から{ $high }の間にあります。実際の値：{ $value }。
measure-changed = { $month }（{ $before }）との比較：{ $by }、{ $low }～{ $high }。偶然かもしれません。
measure-changed-sure = { $month }（{ $before }）との比較：{ $by }、{ $low }～{ $high }。
measure-changed-bare = { $month }（{ $before }）との比較：{ $by }。
measure-missing-costs = 実際の費用はこれより多くなります：{ $list }が不明です。
measure-no-benchmark = この指標には等級の付いた調査が見つからず、比べるものがありません。
measure-lies-within = ベンチマーク{ $level }（{ $segment }）：偶然で説明できる差です。
measure-lies-below = ベンチマーク{ $level }（{ $segment }）：偶然とはいえないほど下回っています。
measure-lies-above = ベンチマーク{ $level }（{ $segment }）：偶然とはいえないほど上回っています。
measure-source = 等級{ $grade }：{ $title }、{ $year }
measure-grade-a = A、生データまたは監査済みの調査
measure-grade-b = B、ベンダー自身の顧客
measure-grade-c = C、アンケート
measure-why = 計算のしかた
measure-why-count = { $name }：{ $value }、報告された値です。
measure-why-rate = { $part } / { $whole } = { $over } / { $under } = { $result }
measure-why-share = { $part } / ({ $part } + { $rest }) = { $over } / { $under } = { $result }
measure-why-cost-per = 費用 / { $name } = { $over } / { $under } = { $result }
measure-why-cost = 施策費 + 人件費 × 負担割合 + ツール費 × 負担割合 = { $result }
measure-why-revenue-per-customer = 売上 / 顧客 = { $over } / { $under } = { $result }
measure-why-revenue-per-cost = 売上 / 費用 = { $over } / { $under } = { $result }
measure-why-roi = (売上 × 粗利率 − 費用) / 費用 = ({ $over } × { $margin } − { $under }) / { $under } = { $result }。粗利率は計画の値です。
measure-why-wilson = 区間はウィルソンの95 %区間です。
measure-why-garwood = 区間は、件数に対するガーウッドの正確な95 %区間です。
measure-why-garwood-cost = 費用は確定しています。区間は、割る件数の区間です（ガーウッド、95 %）。
measure-why-exact = 金額は確定しているため、区間はありません。
measure-why-customers = 区間は顧客数の区間です（ガーウッド、95 %）。顧客1件の価値は平均値とします。
measure-why-news = 範囲は、それまでの月からの予測の範囲です。偶然と、月が異なるほかの理由の両方を、それまでの月から見積もります。何も変わらない月も、20回に1回は外れます。

## 損失
measure-leaks = ファネルのどこで失っていますか？
measure-leaks-blank = まず計画を入力してください。失ったリードの価値が分かります。
measure-leaks-none-seen = 画面の計画で隣り合う2つの段階が、レポートにありません
measure-leaks-none = 比べる値に届かない段階はありません
measure-leak-sure = { $from }から{ $to }で{ $money }を失っており、偶然ではありません
measure-leak-maybe = { $from }から{ $to }で{ $money }を失っているようですが、偶然かもしれません
measure-leak-is-sure = 確実に下回る
measure-leak-may-be = 偶然かもしれない
measure-leak-is-none = 下回らない
measure-step = { $from }から{ $to }
measure-leak-seen = 実際：{ $rate }（{ $entered }件中{ $converted }件、{ $low }～{ $high }）。
measure-leak-plan = 計画：{ $rate }。
measure-leak-benchmark = ベンチマーク：{ $rate }、{ $segment }。
measure-leak-worth = 計画の期間で利益{ $money }（{ $range }）、顧客{ $customers }件
measure-leak-ahead = 計画の期間で利益{ $money }上回る
measure-against = 比べる相手
measure-against-all = 各段階の最初の調査
measure-against-plan = 計画の転換率
measure-leaks-stages = 価値が分かるのは、計画にある段階の間だけです。すべてを見るには、計画にリード、MQL、SAL、SQLの段階を入れてください。
measure-leaks-why = 計画の転換率をすべて実際の値に置き換えます。次に、段階を1つずつ比べる値に変え、利益の差をその段階の損失とします。範囲には転換率の区間の両端を使います。そのため、もともと低い段階は何も失わず、顧客の直前の小さな差が最も高くつくことがあります。

## ナーチャリングの有無
measure-groups = ナーチャリングは効いていますか？
measure-groups-ask = 両方のグループを入力すると、ナーチャリングで差が出るかが分かります
measure-groups-more = ナーチャリングしたリードのほうが{ $by }多く転換します
measure-groups-less = ナーチャリングしたリードのほうが転換しません：{ $by }
measure-groups-open = { $by }。偶然かもしれません
measure-nurtured = ナーチャリングあり
measure-others = ナーチャリングなし
measure-converted = 商談になった件数
measure-entered = リードの件数
measure-groups-rates = ナーチャリングあり{ $nurtured }（{ $nurtured-low }～{ $nurtured-high }）、なし{ $others }（{ $others-low }～{ $others-high }）。
measure-groups-apart = 差は{ $by }、{ $low }～{ $high }。ナーチャリングしたほうが良い確率は{ $chance }です。
measure-groups-needed = この大きさの差を確かめるには、各グループにリード{ $needed }件が必要です（見つけられる確率：{ $power }）。
measure-groups-random = 原因がナーチャリングだといえるのは、無作為に分けたときだけです。選ばれたリードは、もともと良かったのかもしれません。
measure-groups-clear = 比較を削除
measure-groups-why = 転換率はウィルソンの区間、差はニューカムの区間で、どちらも95 %です。確率は、一方のベータ分布が他方を上回る確率です（ジェフリーズの事前分布）。件数は、5 %での2つの転換率に対するフライスの方法によります。
measure-folklore-fits = 業界では商談が{ $uplift }増えるといわれます。これは等級のない通説です。出典が見つからないため、計算には使いません。実際の範囲内にあります。
measure-folklore-not = 業界では商談が{ $uplift }増えるといわれます。これは等級のない通説です。出典が見つからないため、計算には使いません。実際の値とは合いません。

## 数値
measure-figures = 数値
measure-figures-hint = 入力するか、表のセルをここに貼り付けてください。空欄はゼロではなく不明です。
measure-kind-leads = リードと段階
measure-kind-mail = メール
measure-kind-money = 金額
measure-figure-new-leads = 新規リード
measure-figure-reopened-leads = 再開したリード
measure-figure-emails-sent = 送信メール
measure-figure-delivered = 到達
measure-figure-opened = 開封
measure-figure-clicked = クリック
measure-figure-mqls = MQL
measure-figure-sals = SAL
measure-figure-sqls = SQL
measure-figure-customers = 顧客
measure-figure-revenue = 売上
measure-figure-programme-cost = 施策費
measure-figure-labour-cost = 人件費
measure-figure-labour-share = 人件費の負担割合
measure-figure-technology-cost = ツール費
measure-figure-technology-share = ツール費の負担割合
measure-remove = 削除
measure-remove-row = { $row }を削除
measure-older = 以前の{ $count }行を表示
measure-add-month = 月を追加
measure-add-campaign = キャンペーン（あれば）
measure-add = 追加
measure-paste = 表から貼り付け
measure-csv = CSVファイルを開く
measure-paste-label = 表の月
measure-paste-example = 月、MQL、施策費 …
measure-paste-none = 分かる見出しの行がありません。「月」と「MQL」のように、月と1つ以上の数値が必要です。
measure-paste-read = { $count }か月を読み取りました。
measure-paste-left = 使わない列：{ $list }。
measure-paste-turned = 月が横に並んでいたため、表の向きを変えました。
measure-paste-doubts = 疑わしいセルが{ $count }個あります：
measure-doubt-month = は月ではないため、この行を使いません。
measure-doubt-range = は{ $min }から{ $max }の値でなければならないため、使いません。
measure-doubt-ambiguous = は{ $read }と読みました。{ $other }かもしれません。
measure-doubt-repeated = は重複しているため、この行を使いません。
measure-take = これらの月を使う
measure-merge = これらの月を加え、同じ月は上書きする
measure-replace = すべての月を置き換える
