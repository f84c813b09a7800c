# ナーチャリングのレポートの指標。
nurture-metric-new-leads = 新規リード
nurture-metric-reopened-leads = 再開したリード
nurture-metric-reopened-share = 再開の割合
nurture-metric-delivery-rate = 到達率
nurture-metric-open-rate = 開封率
nurture-metric-click-rate = クリック率
nurture-metric-click-to-open = 開封あたりのクリック
nurture-metric-mqls = MQL
nurture-metric-sals = SAL
nurture-metric-sqls = SQL
nurture-metric-customers = 顧客
nurture-metric-lead-to-mql = リードからMQL
nurture-metric-mql-to-sal = 受け入れ率
nurture-metric-sal-to-sql = SALからSQL
nurture-metric-mql-to-sql = MQLからSQL
nurture-metric-lead-to-sql = リードからSQL
nurture-metric-sql-to-customer = 成約率
nurture-metric-mql-to-customer = MQLから顧客
nurture-metric-cost = 費用
nurture-metric-cost-per-lead = リード1件の費用
nurture-metric-cost-per-mql = MQL 1件の費用
nurture-metric-cost-per-sal = SAL 1件の費用
nurture-metric-cost-per-sql = SQL 1件の費用
nurture-metric-cost-per-customer = 顧客1件の費用
nurture-metric-revenue = 売上
nurture-metric-revenue-per-customer = 顧客1件の売上
nurture-metric-revenue-per-cost = 費用あたりの売上
nurture-metric-roi = ROI

# 指標をゆがめるもの。
nurture-caveat-opens = 開封は当てになりません。メールソフトが画像を止めたり、見ていないのに読み込んだりします。クリックのほうが確かです。
nurture-caveat-cost-per-mql = MQL 1件の費用が低いだけでは、あまり意味がありません。そのMQLが後で何をもたらしたかと合わせて見てください。
nurture-caveat-months = 今月進んだものの多くは、以前に流入しています。数か月を合わせたほうが正確です。

# 合意書：営業がリードを戻す理由と、その行き先。
nurture-return-not-yet = 必要はあるが、まだ先：ナーチャリングに戻す。
nurture-return-no-authority = 決められない：影響者として保ち、営業には渡さない。
nurture-return-no-budget = 今は予算がない：次の機会のために関係を保つ。
nurture-return-no-fit = 合わない：終了し、スコアに反映する。
nurture-return-bad-data = 連絡が取れない：マーケティングが連絡先を直す。

# 合意書がなくても役立つ3つの決めごと。
nurture-decision-which-leads = どのリードをSQLとするか。
nurture-decision-hand-over = 分かっていることをどう引き渡すか。
nurture-decision-who-does-what = マーケティングと営業がどこを受け持つか。

# 6つの段階：リードがいつ入り、いつ出るか。
nurture-stage-lead-enters = 訪問のアドレスだけでも、何らかの形で分かる。
nurture-stage-lead-leaves = 連絡先を知らせる。
nurture-stage-qualified-enters = だれかが分かり、訪問とメールを追える。
nurture-stage-qualified-leaves = スコアがラインに届く。
nurture-stage-mql-enters = 両チームが共有するスコアで上位になる。
nurture-stage-mql-leaves = 営業が受け入れるか、理由を付けて戻す。
nurture-stage-sal-enters = 営業が受け入れる。
nurture-stage-sal-leaves = 話す準備ができる。
nurture-stage-sql-enters = 見極めが済み、デモ、価格、懸念について話している。
nurture-stage-sql-leaves = 受注か失注になるか、リードが冷める。
nurture-stage-customer-enters = 契約する。
nurture-stage-customer-leaves = とどまる：納品とその後の対応が新しいリードを生む。
