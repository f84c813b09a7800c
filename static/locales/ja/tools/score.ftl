# リードのスコアを付けるページ。

## 中心の一文
score-says-sales = このリードは{ $most }点中{ $score }点です：営業に渡してください。
score-says-nurture = このリードは{ $most }点中{ $score }点です：ラインまで{ $gap }点。ナーチャリングしてください。
score-says-nurture-above = このリードは{ $most }点中{ $score }点ですが、カードの決まりで渡しません：ナーチャリングしてください。
score-says-influencer = このリードは{ $most }点中{ $score }点です：決裁権がないため、影響者として関係を保ってください。
score-says-later-budget = このリードは{ $most }点中{ $score }点です：まだ予算がないため、次の機会に思い出してもらえるようにしてください。
score-says-no-need = このリードは{ $most }点中{ $score }点です：今は必要がないため、いつでも戻れるようにしておいてください。
score-says-disqualified = このリードは{ $most }点中{ $score }点です：対象外のため、数から除いてください。
score-says-short = { $most }点中{ $score }点 · { $route }
score-fact-line = 引き渡しライン{ $line }点
score-fact-band = 区分：{ $name }
score-fact-cell = マス：{ $name }
score-fact-card = カード：{ $name }
score-own-card = 自分のカード

## ツールとタブ
score-preset = 元にするカード
score-share = リンクをコピー
score-save = カードを保存
score-open = カードを開く
score-reset = プリセットに戻す
score-copied = このカードのリンクをクリップボードにコピーしました。リンクに入るのはカードだけで、リードは入りません。
score-copy-by-hand = ブラウザーがコピーを許可していません。リンクはこちらです：
score-bad-link = リンクのカードを読み取れませんでした：{ $issue }
score-bad-file = 読み取れるカードのファイルではありません：{ $issue }
score-bad-storage = 保存されたカードを読み取れませんでした：{ $issue }
score-tabs = すること
score-tab-lead = 1件のリード
score-tab-card = カード

## 1件のリード
score-lead-title = リードについて分かっていること
score-as-of = 基準日
score-before = 前回の結果
score-before-never = まだ採点していない
score-forget = 入力を消す
score-unknown = 不明
score-other = その他
score-yes = はい
score-no = いいえ
score-times = 回、最後は
score-count-of = { $field }：回数
score-last-of = { $field }：最後の日
score-line = 引き渡しライン
score-this-lead = このリード
score-scale-title = 目盛り
score-scale-lead = { $least }点から{ $most }点
score-scale-above = ラインより{ $points }点上
score-scale-on = ちょうどラインの上で、足りています
score-scale-below = ラインより{ $points }点下
score-scale-band = { $band }：{ $rest }
score-column-what = 内容
score-column-points = 点数
score-column-from = 下限
score-matrix-title = 適合度と関心度
score-matrix-finding = { $cell }：適合度{ $fit }、関心度{ $interest }
score-matrix-lead = 上ほど適合度、右ほど関心度が高くなります。数字は段階の境目です
score-axis-fit = 適合度
score-axis-interest = 関心度
score-axis-none = どちらでもない
score-here = { $cell } ← このリード

## 何で上がるか
score-lift-title = 何で上がるか
score-lift-to = 目指すもの
score-lift-aim = { $name }（{ $points }点）
score-lift-top = ラインを超え、一番上の区分にあります。
score-lift-none = { $gap }点足りませんが、カードの項目ではこれ以上増やせません。
score-lift-single = { $gap }点足りません。次のどれか1つで届きます：
score-lift-together = { $gap }点足りません。1つでは届きませんが、次を合わせると届きます：
score-lift-some = { $gap }点足りません。次を合わせると届きます。もっと少なくて済むかもしれません：
score-lift-way = { $field }：{ $value } → { $score }点
score-lift-try = 試す
score-lift-try-all = すべて試す
score-with = { $list }を含む
score-without = { $list }を含まない
score-never = なし
score-times-today = 今日あと{ $count }回

## 内訳
score-ledger-title = { $score }点のすべての内訳
score-ledger-lead = 各基準の点は、すべてが今日起きたとしたときの点です。次に、時間がたって減る分と、上限で切られる分が続きます。行を開くと決まりが分かります。
score-sum = スコア
score-plus = +{ $points }
score-entry-decay = 減衰：{ $name }
score-entry-decay-why = 時間がたって減った分です。点数は半減期ごとに半分になります。
score-entry-limit = グループの上限
score-entry-limit-why = { $least }から{ $most }の間に収めます。
score-entry-scale = 目盛りの両端
score-entry-exclusion = 対象外：{ $name }

## 言葉での決まり
score-and = かつ
score-or = または
score-and-more = { $list }、ほか{ $count }個
score-says-is = { $field }が{ $list }
score-says-contains = { $field }に{ $list }を含む
score-says-starts = { $field }が{ $list }で始まる
score-says-ends = { $field }が{ $list }で終わる
score-says-has = { $field }に{ $list }がある
score-says-number = { $field }：{ $span }
score-says-age = { $field }からの日数：{ $span }
score-says-count = { $field }の回数：{ $span }
score-says-between = { $field }が{ $since }から{ $until }
score-says-since = { $field }が{ $since }以降
score-says-until = { $field }が{ $until }まで
score-says-missing = { $field }が不明
score-says-known = { $field }が分かっている
score-says-not = （{ $what }）ではない
score-rule-age = { $field }からの日数
score-rule-each = { $max ->
    [1] { $field }：{ $each }、1回のみ
   *[other] { $field }：1回{ $each }、新しい順に{ $max }回まで
}
score-rule-min = { $min }回から
score-rule-half = { $days }日で半分
score-up-to = 最大{ $points }
score-down-to = 最小{ $points }
score-between = { $least }から{ $most }

## カード：ライン、区分、グループ
score-line-title = ラインと区分
score-line-lead = スコアがライン以上のリードは営業に渡します。区分は目盛りを下から順に分けます。
score-least = 最低スコア
score-most = 最高スコア
score-margin = 余裕
score-margin-why = 上にあったリードは、スコアが余裕を超えて下がったときだけ落ちます。74点と76点の間で行き来しないためです。
score-bands = 区分
score-add-band = 区分を追加
score-band-name = 区分{ $row }の名前
score-band-from = 区分{ $row }の下限
score-band-lowest = それより下すべて
score-remove = 削除
score-name = 名前
score-groups-title = 何に点数を付けるか
score-groups-lead = グループには種類と上限があり、スコアはその合計です。行を開くと変更できます。
score-add-group = グループを追加 …
score-class = 種類
score-class-explicit = 属性：どんな人か
score-class-implicit = 行動：何をしたか
score-class-timeline = 時期：いつ欲しいか
score-class-negative = マイナス：失注の兆し
score-axis = 加える側
score-group-most = 上限
score-group-least = 下限
score-at-most = 最大{ $points }
score-at-least = 最小{ $points }
score-add-criterion = 基準を追加 …
score-about = 対象
score-a-condition = 複数の項目の条件
score-field-of-kind = { $name }（{ $kind }）

## カード：決まり
score-points = 点数
score-points-of-row = { $row }行目の点数
score-values-of-row = { $row }行目の値
score-values-lead = 値をコンマで区切り、点数を付けます。
score-ranges-lead = 最初に当てはまる範囲を使います。空欄は境界なしです。
score-ages-lead = その日から採点する日までの日数です。これからの日は負の数です。最初に当てはまる範囲を使います。
score-add-row = 行を追加
score-otherwise = それ以外
score-missing = 不明な場合
score-each = 1回の点数
score-min = 数え始める回数
score-max = 数える新しい回数
score-half-life = 半減期
score-no-fading = 減衰なし
score-from = 下限
score-to = 上限
score-turn = 境界{ $sign }：含む・含まないを切り替え

## カード：条件
score-condition = 条件
score-joint = つなぎ方
score-all-of = すべてを満たす
score-any-of = どれかを満たす
score-not = 否定
score-negate = 否定の切り替え
score-add-test = 判定を追加
score-add-list = 入れ子の一覧を追加
score-test = 判定
score-test-field = 項目
score-test-texts = 値（コンマ区切り）
score-test-is = どれかと同じ
score-test-contains = 含む
score-test-starts = 始まる
score-test-ends = 終わる
score-test-has = どれかがある
score-test-number = 数値
score-test-age = 経過日数
score-test-count = 回数
score-test-between = 2つの日の間
score-test-missing = 不明
score-since = 開始
score-until = 終了

## カード：ほかへ回すもの
score-exclusions-title = 対象外のリード
score-exclusions-lead = 最初に当てはまるものでスコアは0になり、その理由が示されます。
score-add-exclusion = 対象外の条件を追加
score-routing-title = リードの行き先
score-routing-lead = 最初に当てはまる決まりを使います。なければ、ライン以上は営業へ、下はナーチャリングへ回します。
score-add-routing = 決まりを追加
score-route = 行き先
score-above-line = ラインに届いたリードにも使う
score-above-line-short = ライン以上にも
score-earlier = 先に調べる

## カード：マトリクスと項目
score-matrix-part-lead = 適合度と関心度の段階、各マスの呼び名。
score-matrix-on = マトリクスを表示
score-levels-fit = 適合度の段階
score-levels-interest = 関心度の段階
score-cut-fit = 適合度、段階{ $row }の下限
score-cut-interest = 関心度、段階{ $row }の下限
score-cells = マスの名前：上ほど適合度、右ほど関心度が高い
score-cell-label = マスの名前：適合度の段階{ $fit }、関心度の段階{ $interest }
score-fields-title = リードについて知ること
score-fields-lead = 基準が使う項目と、それが入っているファイルの列。
score-add-field = 項目を追加 …
score-kind-text = 文字
score-kind-number = 数値
score-kind-date = 日付
score-kind-set = 文字の集まり
score-kind-activity = 行動
score-in-column = 列：{ $column }
score-column = ファイルの列
score-last-column = 最後の日の列
score-separator = 区切り

## SQL
score-sql-title = カードをSQLで
score-sql-lead = リードのある場所で、最後の桁まで同じ点数を計算します。データウェアハウスなら10億件でも採点できます。
score-sql-dialect = データベース
score-sql-form = 形式
score-sql-query = スコア、区分、行き先のクエリ
score-sql-view = ビュー
score-sql-expression = 1つの式
score-sql-as-of = 経過日数の基準日
score-sql-today = クエリの実行日
score-sql-table = テーブル
score-sql-view-name = ビューの名前
score-sql-copy = コピー
score-sql-copied = コピーしました。
score-sql-by-hand = ブラウザーがコピーを許可していません。テキストを選択してコピーしてください。
