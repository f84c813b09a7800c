# どのメッセージよりも先に必要なもの。ビルド時に読み込まれ、配信されません。各行の意味は docs/language.md にあります。

## 言語
name = 日本語
word-break = auto-phrase
number-marks = . ,
number-short = 16 京, 12 兆, 8 億, 4 万
number-signs = USD $, JPY ￥
rate-evidence = { $entered }中{ $converted }

## 入力する数字に添える言葉
typed-small = 十 1, 百 2, 千 3
typed-alone = 万 4, 億 8, 兆 12
typed-currencies = 円 JPY, ドル $, ユーロ EUR, ウォン KRW
typed-percent = パーセント
typed-counters = 件, 人, 名, 社, 個, まで
typed-among = のうち, 中
typed-to = から

## プログラムの前、またはプログラムなしのページ
not-started = Warmlineを起動できませんでした。接続を確認して、もう一度お試しください。
try-again = 再試行
needs-script = Warmlineはブラウザー内で計算するため、JavaScriptが必要です。

## ほかのサイトに置くローダー
frame-label = マーケティング計画の計算ツール
frame-failed = 計算ツールを読み込めませんでした。
frame-again = 再試行
frame-apart = 新しいタブで開く
