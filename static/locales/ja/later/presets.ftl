# プリセットの名前。

preset-worked-example = 例：SQL 40件から顧客10件
preset-six-stages = 6段階、リードから顧客まで
preset-three-stages = 3段階：MQL、SQL、顧客
preset-two-stages = 2段階：リード、顧客
preset-consumer = 消費者向け：1か月で訪問者から顧客まで
preset-olist-2018 = マーケットプレイスの小規模出店者、ブラジル2018年
preset-implisit-2014 = リード、商談、受注：米国企業2014年
preset-first-page-sage-average = SaaS、平均
preset-first-page-sage-fintech = SaaS、フィンテック
preset-first-page-sage-cybersecurity = SaaS、サイバーセキュリティ
preset-first-page-sage-crm = SaaS、CRM
preset-first-page-sage-edtech = SaaS、教育
preset-first-page-sage-medtech = SaaS、医療
preset-first-page-sage-industrial = SaaS、産業・IoT
