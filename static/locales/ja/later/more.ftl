# 求めに応じて開くもの：メニュー、お知らせ、プリセット、段階の詳細。

## ヘッダーとメニュー
menu-presets = 業種別プリセット
menu-paste = セルを貼り付け
menu-example = 計算例
menu-empty = 空の計画から始める
menu-share = この計画のリンクをコピー
menu-read = 閲覧用リンクをコピー
menu-read-dated = 今日の日付を入れる
menu-print = 印刷
menu-save = ファイルに保存
menu-open = ファイルを開く
menu-terms = 用語集
terms-here = ここで使われる用語の意味
menu-embed = サイトに埋め込む
menu-remember = この計画をこの端末に保存
menu-privacy = 計算はすべてお使いの端末で行われます。入力内容はどこにも送信されません。
kept = この端末に保存されているもの：
kept-nothing = この端末には何も保存されていません。
kept-plan = あなたの計画
kept-scenarios = 並べた計画
kept-card = あなたのスコアカード
kept-report = あなたのレポート
kept-bad = 読み取れなかったデータ
kept-program = ネットワークなしで使うためのプログラム：{ $megabytes } MB
kept-forget = すべて削除

## ファネル
stage-add-below = 下に段階を追加
stages-full = 段階は{ $most }個までです。追加するには、ほかの段階を削除してください。
stage-up = 上へ
stage-down = 下へ
stage-remove = 削除
stage-focus = 見出しに使う

## 固定費
cost-remove = { $name }を削除
costs-full = 固定費は{ $most }個までです。追加するには、2つをまとめるか、1つ削除してください。

## プリセット
presets-title = プリセットから始める
presets-lead = プリセットは段階と転換率を置き換えます。目標、金額、固定費はそのまま残ります。ベンチマークは他社の数値です。できるだけ早く自社の数値に置き換えてください。
preset-source = { $title }、{ $year }、{ $sample }。等級{ $grade }。

## 表計算ソフトのセル
paste-title = 表計算ソフトのセルを貼り付け
paste-lead = 1行に1段階：名前、転換率、流入1件の費用。一番上の段階から順に、数値を1列だけ並べてもかまいません。取り込むまで計画は変わりません。
paste-which = { $cell }はどういう意味ですか？
paste-reads = { $value }と読む
paste-percent = パーセントで表した転換率：{ $cell } %
paste-share = 1を100 %とする割合で表した転換率
paste-cost = 流入1件の費用
paste-unread = { $line }行目：転換率でも金額でもありません。
paste-outside = { $line }行目：転換率は0より大きく100 %以下、金額は0以上にしてください。
paste-heads = 1行目は列の見出しとして扱いました。
paste-many = 行が多すぎます。ここに入るのは{ $most }行までです。
paste-no-rate = { $line }行目：ファネルの途中の段階には転換率が必要です。
paste-mixed = ほかの行には名前がありますが、{ $line }行目にはありません。
paste-fills = ファネルの数値を変更します。段階：{ $count }個。
paste-replaces = 今のファネルを置き換えます。段階：{ $count }個。
paste-rate = 次の段階への転換率
paste-apply = 取り込む

## お知らせ
notice-shared = リンクで受け取った計画です。あなたの計画はそのまま残っています。
notice-own = 自分の計画に戻る
notice-keep = 代わりにこの計画を保存
notice-bad-link = リンクの計画を読み取れませんでした（{ $issue }）。
notice-bad-file = ファイルを読み取れませんでした（{ $issue }）。計画は変わっていません。
notice-bad-storage = この端末に保存された計画を読み取れませんでした（{ $issue }）。別の場所に残してあります。
notice-no-storage = この端末には保存できません。ファイルに保存するか、リンクをコピーしてください。
notice-newer = 新しいバージョンがあります。
notice-renew = 今すぐ使う
notice-copied = リンクをクリップボードにコピーしました。
notice-copy-by-hand = ブラウザーがクリップボードの使用を許可していません。ここからリンクをコピーしてください：
notice-save-by-hand = ファイルが保存されない場合、このページからは保存できません。内容は次のとおりです：

## 入力の出どころ
source-typed = { $field }：入力した値
source-evidence = { $field }：実績、{ $entered }件中{ $converted }件
source-range = { $field }：入力した範囲 { $low } – { $likely } – { $high }
source-computed = { $field }：計算した値

## 入力欄の名前
label-name = 計画名
label-currency = 通貨（ISOコード）
label-stage-name = 名前
label-cost-per-entry = 流入1件の費用
label-lag-days = 次の段階までの日数
label-cost-name = 項目
label-cost-amount = 金額
label-cost-share = 負担割合

## バックグラウンドの計算
worker-failed = バックグラウンドの計算を開始できませんでした。接続を確認してください。

## グラフの書き出し
share-png = 画像（PNG）
share-svg = 画像（SVG）
share-csv = 表（CSV）
share-xlsx = 表（XLSX）
share-copy = 表をコピー
share-copied = コピーしました。
share-by-hand = ブラウザーが許可しませんでした。ここから表をコピーしてください：
share-sent = ファイルが保存されない場合は、ここから表をコピーしてください：
share-no-picture = この項目に画像はありません。表は保存できます。
