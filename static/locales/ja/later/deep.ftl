# さらに詳しい問い：それぞれで分かること。
deep-sure = 転換率も推測なら、どこまで確実ですか？
deep-sure-teaser = 実績と範囲から求めた達成確率と売上の幅
deep-soon = いつ元が取れますか？
deep-soon-teaser = 月ごとのリード、顧客、現金と、始めるべき時期
deep-levers = 何を変えるのが一番効きますか？
deep-levers-teaser = 最初に変えること、成り立つべき条件、調べる価値のあること
deep-scenarios = もし変えたら？
deep-scenarios-teaser = 最大4つの計画を並べ、違いを言葉で説明します
deep-channels = リードはどこから来ますか？
deep-channels-teaser = チャネルごとの転換率と費用、予算の最適な配分
