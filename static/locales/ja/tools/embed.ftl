# 埋め込んだ計算ツールの周り：ページを作る人への注意、フォーム、フッター。

## 使われなかった設定
embed-unknown = そのような設定はありません。
embed-long = 値が長すぎます。
embed-kind = 値の種類が違います。
embed-range = 数値が範囲を超えています。
embed-contrast = 色が背景に近すぎます。読める色のうち最も近いものを使います。
embed-missing = そのプリセットがないか、リンクに計画がないか、必要なアドレスがありません。

## フォーム
lead-title = 相談する
lead-says = この計画をあなたの連絡先とともに送ると、担当者が返信します。
lead-name = お名前
lead-email = メールアドレス
lead-message = お聞きになりたいこと
lead-to = 送信先は{ $host }です。
lead-send = 送信
lead-sending = 送信しています。
lead-sent = 送信しました。ありがとうございます。
lead-failed = 送信できませんでした。入力内容は残っています。もう一度お試しください。
lead-hand-over = この計画で次へ進む
lead-hand-over-says = 別のページを開きます。計画は、サーバーには見えないアドレスの部分で渡されます。

## フッター
embed-made = Warmlineがお使いのブラウザーで計算しました
