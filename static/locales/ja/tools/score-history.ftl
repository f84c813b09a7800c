# 結果の分かっているリード：カードはどれだけ良かったか、ラインは何をもたらしたか、そこから学んだカード。

score-tab-history = 過去の実績
score-says-history = カードを受注・失注と照らし合わせる
score-history-example = example.csv
score-history-is-example = これは計算例です：このカードに合う架空のリード4,000件とその結果。受注か失注かの列がある自分のファイルを選んでください。この端末で読み取り、どこにも送りません。
score-history-judging = リードの結果を読み取っています …
score-history-which = どのリードが受注したかをはっきり示す列がありません。下で選んでください。

## 答え
score-history-card-better = このカードは偶然より良く受注を見分けます。{ $line }
score-history-card-unsure = このリードからは、カードが偶然より良いとはいえません。{ $line }
score-history-card-worse = このカードは逆向きのように、偶然より悪くなっています。{ $line }
score-history-line-earns = { $line }点のラインは{ $profit }の利益を生みました。
score-history-line-loses = { $line }点のラインは{ $profit }の損失になりました。
score-history-line-unsure = { $line }点のラインは{ $profit }の利益を生みましたが、幸運かもしれません。
score-history-line-unsure-loss = { $line }点のラインは{ $profit }の損失になりましたが、不運かもしれません。
score-history-line-nobody = { $line }点のラインに届くリードはありません。
score-history-no-end = 結果の出たリードがありません：{ $open }件が進行中です。どの値が受注と失注かを下で選んでください。
score-history-none-won = リード{ $count }件に受注がなく、比べられません。どの値が受注かを下で選んでください。
score-history-all-won = リード{ $count }件がすべて受注で、比べられません。どの値が失注かを下で選んでください。
score-history-flattered = このカードはまさにこのリードから学んだため、良く見えます。学習に使わなかったリードでのAUCは{ $auc }でした。
score-history-fact-leads = リード{ $leads }件、受注{ $won }件（{ $share }）
score-history-fact-sides = 受注率はライン以上{ $above }、未満{ $below }
score-history-fact-open = { $count }件は進行中のため数えない
score-history-fact-unread = { $count }行は読み取れない

## 金額
score-history-money = リードの費用と利益
score-history-cost = リード1件の対応費用
score-history-value = 受注1件の粗利
score-history-capacity = 営業が対応できる件数
score-history-capacity-none = すべて
score-history-money-from-plan = 費用と粗利は計画の値です。
score-history-money-plan = 計画の値に戻す
score-history-money-range = 0から1,000,000,000,000までの数値です。

## ライン
score-history-profit = 利益
score-history-profit-better = { $best }点のラインなら、{ $line }点より{ $more }多く利益を生んだはずです
score-history-profit-fine = { $line }点のラインは{ $profit }の利益を生み、これより確実に良いラインはありません
score-history-profit-nobody = 利益の出るラインはありません：どのリードも対応費用が利益を上回ります
score-history-profit-how = ライン以上のリードすべてに、スコアの高い順に対応した場合の利益。ラインはドラッグできます。
score-history-profit-desc = 引き渡しラインと利益の曲線。最も良いラインと、動かせるラインがあります。
score-history-profit-best = 最も良いライン{ $line }点：{ $profit }
score-history-best-short = 最良{ $line }
score-history-profit-says = { $line }点：{ $profit }
score-history-profit-caption = ライン別の利益、リード{ $leads }件
score-history-band = 同じリードを何度も引き直すと、{ $line }点での利益は10回中9回{ $low }から{ $high }の間です。最も良いラインは{ $from }点から{ $to }点の間で、{ $sure }の場合に{ $best }点が今のラインを上回ります。後から選んだため、その利益は約{ $optimism }良く見えています。
score-history-band-own = 同じリードを何度も引き直すと、{ $line }点での利益は10回中9回{ $low }から{ $high }の間です。最も良い選び方は{ $sure }の場合にこのラインを上回りますが、約{ $optimism }良く見えています。
score-history-try-best = { $line }点を試す
score-history-take-line = カードのラインを{ $line }点にする
score-history-back = { $line }点に戻す
score-history-above = ライン以上のリード
score-history-rate = 受注率

## ラインの両側
score-history-side = リード
score-history-side-above = { $line }点以上
score-history-side-below = { $line }点未満
score-history-won = 受注
score-history-between = （{ $low }–{ $high }）
score-history-sides-apart = { $line }点以上のリードは、未満の{ $times }倍受注します
score-history-sides-close = { $line }点のラインは、受注と失注をはっきり分けていません
score-history-why = 計算のしかた
score-history-sides-why = その側の受注をリード数で割ったものです。かっこ内はウィルソンの95 %区間で、この件数なら偶然だけでもこのくらい動きます。

## 図
score-history-gain-finding = 上位{ $share }のリードに受注の{ $gain }があります：偶然の{ $lift }倍
score-history-gain-how = スコアの高いリードに含まれる受注の割合。破線は無作為な順に対応した場合です。
score-history-gain-desc = 対応したリードの割合に対する受注の割合の曲線。偶然を表す直線の上にあります。
score-history-gain-point = 上位{ $share }のリード：受注の{ $gain }、偶然の{ $lift }倍
score-history-gain-caption = 対応したリードと受注
score-history-worked = 対応したリード
score-history-won-share = 受注に占める割合
score-history-calibration-finding = スコアから読む確率は、平均で{ $gap }外れます
score-history-calibration-how = 横：ほかのリードから学んだ、スコアの表す確率。縦：実際の受注率と95 %区間。破線の上では両者が一致します。
score-history-calibration-desc = 予測と実際の受注率の点と区間。両者が一致する対角線があります。
score-history-calibration-point = 予測{ $predicted }、実際{ $observed }、{ $low }から{ $high }、リード{ $leads }件
score-history-calibration-caption = 予測と実際の受注率
score-history-predicted = 予測
score-history-observed = 実際
score-history-interval = 95 %区間
score-history-drift-weak = { $count ->
    [1] { $month }のカードはふだんより悪くなりました
   *[other] { $count }か月でカードがふだんより悪くなりました。最後は{ $month }です
}
score-history-drift-steady = カードはどの月も全体と同じ良さでした
score-history-drift-how = 月ごとに作成されたリードのAUC：.5は偶然、1は完全です。
score-history-drift-desc = 月別のAUCの線。その件数の月が入るはずの範囲があります。
score-history-drift-point = { $month }：AUC { $auc }、リード{ $leads }件、受注{ $won }件
score-history-drift-band = 何も変わらなければ月の{ $all }が入る範囲（AUC { $auc }）
score-history-drift-caption = 月別のカード
score-history-drift-shift = { $month }のスコアは以前と分布が異なります（安定性指数{ $shift }、.25を超えると別の集団です）。
score-history-shift = 安定性指数

## 数値
score-history-figures = 数値で見るカード
score-history-figures-how = それぞれを開くと、意味と計算のしかたが分かります。
score-history-auc = AUC
score-history-auc-why = 受注のリードが失注のリードより高いスコアになる確率です（同点は半分と数えます）：受注{ $won }件と失注{ $lost }件のすべての組で{ $auc }。.5は偶然、1は完全です。かっこ内はデロングの95 %区間です。
score-history-ks = KS距離
score-history-ks-why = ライン以上の受注の割合と失注の割合の、最も大きな差：{ $line }点で{ $share }。
score-history-gain = 上位{ $share }
score-history-gain-value = 受注の{ $gain }（×{ $lift }）
score-history-gain-why = 上位{ $share }のリードだけに対応すると、受注の{ $gain }が含まれます：{ $gain } ÷ { $share } = 無作為な順の{ $lift }倍。
score-history-brier = ブライアスコア
score-history-brier-why = （確率 − 結果）²の平均：{ $brier } = 信頼性{ $reliability } − 分離度{ $resolution } + 不確実性{ $uncertainty } + 区間内{ $within }。低いほど良く、信頼性が0に近ければ確率を信じられます。確率は、別の組のリードから求めます。
score-history-loss = 対数損失
score-history-loss-why = −ln(実際の結果に与えた確率) の平均：{ $loss }。低いほど良く、自信を持って外すと大きくなります。
score-history-precision = ラインでの適合率
score-history-precision-why = { $line }点：対応した{ $worked }件中、受注{ $won }件。
score-history-recall = ラインでの再現率
score-history-recall-why = { $line }点：全受注{ $all }件中、対応するのは{ $won }件。
score-history-profit-why = { $line }点：受注{ $won }件 × { $value } − リード{ $worked }件 × { $cost } = { $profit }。

## 学習したカード
score-history-learned = このリードから学んだカード
score-history-learned-name = 学習したカード
score-history-learning = 学習中：列を区切り、重みを付け、学習に使わないリードで試しています …
score-history-no-lesson = 学べません：両方の結果のリードと、1つ以上の列が必要です。
score-history-no-columns = 学習に使う列が選ばれていません。
score-history-learned-better = 学習したカードのほうが良く並べます：AUC { $own }、手作業は{ $hand }
score-history-learned-worse = 学習したカードのほうが良いとはいえません：AUC { $own }、手作業は{ $hand }
score-history-learned-few = 結果が少なすぎて、学習したカードを別のリードで試せません。
score-history-gate-enough = 結果は足りています：自由なパラメータ{ $parameters }個に対し、少ないほうの結果が{ $outcomes }件、1個あたり{ $each }件です。10件以上が必要です。
score-history-gate-few = データが足りません：自由なパラメータ{ $parameters }個に対し、少ないほうの結果は{ $outcomes }件で、1個あたり10件が必要です。学んだことは{ $weight }だけ反映し、残りは今のカードに従います。
score-history-alarms = { $count }列が結果をすでに知っているようです。後から入力される列なら、下で除いてください。
score-history-alarm-auc = この列だけでAUCが{ $auc }です。.85を超えると疑わしい値です。
score-history-alarm-information = 情報価値は{ $value }です。.5を超えると疑わしい値です。
leak-outcome = 名前が結果そのものを表しています。
leak-reason = 名前が理由を表しています。理由は最後にしか分かりません。
leak-closing = 名前が終了を表しています。終了は最後に来ます。
leak-money = 名前が支払額を表しています。支払いは受注の後です。
leak-stage = 名前が案件の最後の段階を表しています。
leak-judgement = 名前が、営業が話した後の記録を表しています。
leak-last-contact = 名前が最後の連絡を表しています。最後まで分かりません。
score-history-compared = 手作業と学習の比較
score-history-figure = 数値
score-history-by-hand = 手作業
score-history-by-card = 学習したカード
score-history-by-regression = 回帰
score-history-best-profit = 最も良いラインでの利益
score-history-learned-sample = リードが非常に多いため、{ $all }件のうち、ファイル全体から均等に選んだ{ $leads }件から学びます。
score-history-learned-why = リード{ $leads }件、受注{ $won }件から学びます。カードは証拠の重み（WOE）の点数を罰則付きロジスティック回帰でまとめたもので、回帰そのものも並べます。リードを5組に分け、各組をほかの4組から学んだもので採点します。罰則と較正もその中で選びます。
score-history-open-card = 学習したカードを開く
score-history-opened = 学習したカードを「カード」で開きました。上の答えはこのカードのものです。「元に戻す」で自分のカードに戻ります。
score-name-learned = 学習
score-name-base = すべてのリード
score-history-needs-rule = 結果が少なく、学習した部分は今のカードに頼っているため、単独のカードにはなりません。
score-history-card-empty = カードにするほど重要な列はありません。
score-history-card-scale = 点数がカードの範囲を超えています。
score-history-left-out = カードに入りきらないため除いたもの：{ $columns }
score-history-difference = 最も大きな違い：「{ $column }」は学習したカードで{ $own }、手作業で{ $hand }を占めます
score-history-difference-how = 列が動かせる点数の割合。塗りつぶし：学習。枠線：手作業。
score-history-difference-desc = 列ごとに2本の棒：学習したカードと手作業のカードでの点数の割合。
score-history-difference-caption = 列の重み
score-history-information = 情報価値
score-history-without = 後から入力されるようであるか、除いたため、学習に使わなかったもの：{ $columns }
score-history-columns = { $count }列から学習。ほかを選ぶ

## 計画へ
score-history-hand = { $line }点のラインを計画に入れる
score-history-hand-how = このリードが示すことを計画の転換率の実績にし、ライン、対応力、目標を合わせて判断します。
score-history-hand-reach = { $from } → { $to }：{ $entered }件中{ $converted }件がラインに届く（{ $share }）
score-history-hand-win = { $from } → { $to }：ライン以上の{ $entered }件中{ $converted }件が受注（{ $share }）
score-history-hand-none = このライン以上に受注がなく、転換率の実績になりません。
score-history-hand-do = 実績として使う
score-history-hand-done = 計画に入れました：顧客{ $goal }件には{ $stage }が{ $needed }件必要です。この実績では{ $above }件がライン以上でした。
score-history-hand-short = 営業が対応できるのは{ $capacity }件で、目標には足りません。
score-history-hand-enough = 営業が対応できるのは{ $capacity }件で、足りています。
score-history-hand-plan = 計画を見る
score-history-source = { $file }、ライン{ $line }点

## ファイルの読み方
score-history-setup = ファイルの読み方
score-history-outcome = 結果の列
score-history-values = { $count }個の値とその意味
score-history-value-column = 値
score-history-means = 意味
score-history-blank = （空）
score-history-fate-won = 受注
score-history-fate-lost = 失注
score-history-fate-open = 進行中
