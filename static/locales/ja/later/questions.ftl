# ファネルの横の問い。

## どのくらい確実か
sure-question = どのくらい確実ですか？
sure-finding = { $more }なら{ $confidence }になります
sure-finding-enough = { $needed }で達成確率は{ $chance }です
sure-subtitle = { $stage }の数と達成確率
sure-volume = 件数
sure-chance = 達成確率
sure-point = { $volume } · { $chance }

## 何が冷めるか
cold-question = 何が冷めますか？
cold-none-finding = この計画ではすべてのリードが温かいままです
cold-none = 待たされたリードは冷めます。何件が、またはどれだけ速く冷めるかを入力すると、その損失が分かります。
cold-add = 冷めるリードを考慮する
cold-off = 冷めるリードなし
cold-finding = 冷めた{ $lost }による損失は{ $money }です
cold-finding-none = 冷めるリードはありません
cold-subtitle = 計画{ $goal }件に対し、見込み顧客数{ $expected }件、確実に見込めるのは{ $whole }件
cold-chance = この損失があると、達成確率は{ $chance }です。{ $needed }あれば目標に届きます。
cold-planned = 計画
cold-lost = 冷めた
cold-recovered = 取り戻した
cold-expected = 見込み
cold-whole = 確実分
cold-step = 区分
cold-customers = 顧客
cold-revenue = 売上
warm-finding = フォローまで{ $days }日なら、{ $share }がまだ温かいままです
warm-finding-reps = 営業担当者{ $reps }人なら、{ $share }がまだ温かいままです
warm-subtitle = 点をドラッグして、営業が対応する速さを変えてください。1日遅れるごとに{ $money }の損失です。
warm-subtitle-fixed = フォローまでの日数と、まだ温かいリードの割合。1日遅れるごとに{ $money }の損失です。
warm-subtitle-reps = 営業担当者数と、まだ温かいリードの割合
warm-days = フォローまでの日数
warm-reps = 営業担当者
warm-share = まだ温かい
warm-point = { $days }日 · { $share }がまだ温かい
warm-point-reps = { $reps }人 · { $share }がまだ温かい
warm-offer = 営業が対応する速さで入力する
model-count = 決まった件数
model-share = 決まった割合
model-half-life = 半減期
model-shelf-life = 有効期間
model-capacity = 営業の人手不足
follow-up-fixed = 常に同じ
follow-up-exponential = 指数分布（平均）
follow-up-lognormal = 対数正規分布（中央値と90%）
follow-up-observed = 実測値の一覧

## いくらかかるか
cost-question = いくらかかりますか？
cost-finding = { $stage }は全費用込みで1件{ $money }です
cost-finding-none = この計画にはまだ費用がありません
cost-none = 段階の費用か固定費を入力すると、リード1件の費用が分かります。
cost-subtitle = 段階別のリード1件の総費用：その段階までの全支出の負担分
cost-subtitle-log = 段階別のリード1件の総費用（対数目盛り）
cost-stage = 段階
cost-each = 1件の費用
parts-finding = { $name }が支出の{ $share }を占めます
parts-subtitle = { $money }の内訳
parts-name = 項目
parts-amount = 金額
parts-share = 割合

## 時間
time-question = どのくらいかかりますか？
time-finding = 一番上の段階に1日{ $count }の流入が必要です
time-finding-late = 所要日数が期間より長くなっています
time-body = 最初の段階から最後の段階まで{ $lag }日かかるため、新しい{ $stage }を受け入れられるのは{ $period }日のうち{ $window }日間です。
time-late = 最初の段階から最後の段階まで{ $lag }日かかりますが、期間は{ $period }日です。期間内に目標を達成できません。

## グラフ
chart-as-table = 表で見る
chart-as-chart = グラフで見る
chart-share = 保存・コピー

## お知らせ
typing-bad-list = 1 2.5 7 のように、日数を空白で区切って入力してください。

## 入力欄の名前
label-cold-stage = 冷める段階
label-cold-model = 冷め方
label-cold-leads = 冷めるリード数
label-cold-share = 冷める割合
label-shelf-life = 有効期間
label-half-life = 半減期
label-reps = 営業担当者
label-leads-per-rep = 1人が1日に対応するリード数
label-patience = リードが待てる期間
label-follow-up = フォローまでの時間
label-follow-up-days = フォローまで
label-follow-up-mean = 平均
label-follow-up-median = 中央値
label-follow-up-p90 = 90%が収まる日数
label-follow-up-observed = 実測値
label-recycle = 冷めたリードに再アプローチ
label-recycle-share = 再アプローチする割合
label-recycle-to = 戻る段階
label-recycle-factor = 新しいリードと比べた転換
label-recycle-cost = リード1件の費用

## 初めての方へのヒント
hints = ヒント
hint-change = 目標を入力し直すか、スライダーやグラフの点を動かしてください。すべての数字が連動します。
hint-open = 下線のある数字を押すと、計算の内訳が見られます。
hint-keep = 計画はこの端末の中だけにあります。メニューから、リンクでの共有、印刷、業種別プリセットの利用ができます。
hint-next = 次へ
