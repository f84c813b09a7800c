# 埋め込みスタジオ：サイトに何を見せ、どう見せ、何を貼り付けるか。

studio-title = 計算ツールをサイトに置く
studio-says = 見せるものと見た目を選び、プレビューの下のコードをコピーしてください。インストールもサーバーも不要です。
studio-default = そのまま
studio-shows = 見せるもの
studio-figures = 最初の値
studio-looks = 見た目
studio-keeps = 訪問者ができること
studio-asks = 訪問者にたずねること

## 設定
studio-tool = ツール
studio-section = 開いておく問い
studio-preset = プリセット
studio-plan = 自分の計画（リンクから）
studio-plan-here = ここで開いている計画を使う
studio-lang = 言語
studio-currency = 通貨
studio-goal = 獲得する顧客数
studio-value = 顧客単価
studio-period = 月数
studio-stages = 段階の名前（コンマ区切り）
studio-theme = テーマ
studio-brand = ブランドの色
studio-brand-dark = 暗い背景での色
studio-surface = 背景
studio-text = 文字
studio-font = フォント
studio-radius = 角の丸み（ピクセル）
studio-logo = ロゴのアドレス
studio-lock = 見えるが変えられないもの
studio-hide = 見せないもの
studio-footer = 計算ツールの名前を示す行
studio-lead = 連絡先のフォーム
studio-lead-url = 送信先（https）
studio-lead-consent = 同意の文言

## 設定の言葉
studio-word-sure = どのくらい確実か
studio-word-soon = いつか
studio-word-levers = 何が効くか
studio-word-scenarios = もし変えたら
studio-word-channels = どのチャネルか
studio-word-light = ライト
studio-word-dark = ダーク
studio-word-auto = 端末に合わせる
studio-word-on = オン
studio-word-off = オフ
studio-word-event = ページへ、イベントとして
studio-word-post = アドレスへ、POSTで
studio-word-link = 送らない：計画のリンク
studio-word-goal = 目標
studio-word-value = 単価
studio-word-margin = 粗利率
studio-word-period = 期間
studio-word-rates = 転換率
studio-word-costs = 費用
studio-word-cold = 冷めたリード
studio-word-header = ヘッダー
studio-word-tools = ツール
studio-word-language = 言語
studio-word-menu = メニュー
studio-word-history = 元に戻す
studio-word-basics = 基本
studio-word-fixed-costs = 固定費
studio-word-cost = 費用の内訳
studio-word-time = 時間
studio-word-more = さらに詳しい問い

## 誤り
studio-fault-kind = 値の種類が違うため、使いません。
studio-fault-long = 長すぎるため、使いません。
studio-fault-range = 範囲を超えるため、使いません。
studio-fault-missing = このフォームにはここにhttpsのアドレスが必要です。ないとフォームは表示されません。
studio-contrast = 背景に近すぎます。読める色のうち最も近い{ $used }を使います。

## プレビュー
studio-preview = プレビュー
studio-widths = プレビューの幅
studio-not-previewed = プレビューの枠には長すぎるため、プレビューでのみ省いた設定：{ $names }
studio-width = { $pixels } px
studio-width-full = 全幅

## 貼り付けるコード
studio-code = 貼り付けるコード
studio-ways = サイトの種類
studio-way-element = 一般的なページ
studio-way-frame = フレームのみ
studio-place-element = ページ内の、計算ツールを置く場所へ。内容に合わせて高さが変わります。
studio-place-frame = スクリプトが使えない場所へ。高さは固定で、中でスクロールします。
studio-place-wordpress = 投稿のコードエディターへ。または、最初と最後の行を除いて「カスタムHTML」ブロックへ。
studio-place-wix = 「HTMLを埋め込む」へ。枠は計算ツールと同じ高さにしてください。
studio-place-webflow = 「Embed」ブロックへ。編集画面では動かず、公開したページで動きます。
studio-place-react = 独立したファイルへ。属性は自由に変えられ、計算ツールがそれに従います。
studio-place-amp = 記事の、最初の画面より下へ。ページにはAMPのamp-iframeのスクリプトが必要です。
studio-copy = コピー
studio-copied = クリップボードにコピーしました。
studio-by-hand = ブラウザーがコピーを許可していません。テキストを選択しました。
studio-pin = バージョン{ $version }に固定
studio-policy = サイトにコンテンツセキュリティポリシーがある場合は、次が必要です：
studio-left-out = フレームのアドレスには長すぎるため除いたもの：{ $names }
studio-link = マーケティング計画の計算ツール
studio-meanwhile = 成約率25 %で顧客を10件獲得するには、SQL 40件が必要です。この計画の達成確率は56 %で、SQL 55件なら90 %になります。
