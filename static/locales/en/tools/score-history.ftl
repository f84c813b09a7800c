# Leads whose end is known: how good the card was, what its line earned, and a card learned from them.

score-tab-history = History
score-says-history = Hold the card against won and lost leads
score-history-example = example.csv
score-history-is-example = A worked example: 4,000 made-up leads that suit this card, with what became of them. Choose a file of your own with a column that says won or lost; it is read on this device and goes nowhere else.
score-history-judging = Reading how the leads ended …
score-history-which = No column says plainly which leads were won. Choose it below.

## The answer
score-history-card-better = The card tells winners from losers better than chance, and { $line }
score-history-card-unsure = These leads do not show that the card is better than chance, and { $line }
score-history-card-worse = The card does worse than chance, as if it were upside down, and { $line }
score-history-line-earns = a line at { $line } earned { $profit }.
score-history-line-loses = a line at { $line } lost { $profit }.
score-history-line-unsure = a line at { $line } earned { $profit }, which may be luck.
score-history-line-unsure-loss = a line at { $line } lost { $profit }, which may be bad luck.
score-history-line-nobody = no lead reaches a line at { $line }.
score-history-no-end = No lead has ended: { $open } are open. Say below which values mean won and lost.
score-history-none-won = None of { $count } leads was won, so nothing can be compared. Say below which values mean won.
score-history-all-won = All { $count } leads were won, so nothing can be compared. Say below which values mean lost.
score-history-flattered = This card was learned from these very leads, which flatters it here: on leads held out its AUC was { $auc }.
score-history-fact-leads = { $leads } leads, { $won } won ({ $share })
score-history-fact-sides = won above the line { $above }, below { $below }
score-history-fact-open = { $count } still open, not counted
score-history-fact-unread = { $count } rows not readable

## Money
score-history-money = What a lead costs and earns
score-history-cost = Cost of working a lead
score-history-value = Gross profit of a win
score-history-capacity = Leads sales can work
score-history-capacity-none = all
score-history-money-from-plan = Cost and gross profit are those of your plan.
score-history-money-plan = Back to the plan’s figures
score-history-money-range = A number from 0 to 1,000,000,000,000.

## The line
score-history-profit = Profit
score-history-profit-better = A line at { $best } would have earned { $more } more than the one at { $line }
score-history-profit-fine = No line is surely better than { $line }, which earned { $profit }
score-history-profit-nobody = No line earns: each lead worked costs more than it brings
score-history-profit-how = Profit on these leads if all at or above a line are worked, the best first. Drag the line.
score-history-profit-desc = A curve of profit over the hand-over line, with the best line marked and a line to move.
score-history-profit-best = Best line { $line }: { $profit }
score-history-best-short = Best { $line }
score-history-profit-says = { $line }: { $profit }
score-history-profit-caption = Profit by line, { $leads } leads
score-history-band = The same leads drawn anew, again and again: profit at { $line } lies between { $low } and { $high } in nine of ten draws. The best line lies between { $from } and { $to }, and { $best } beats yours in { $sure } of them. Chosen in hindsight, its profit is about { $optimism } too rosy.
score-history-band-own = The same leads drawn anew, again and again: profit at { $line } lies between { $low } and { $high } in nine of ten draws. The best choice beats this line in { $sure } of them and is about { $optimism } too rosy.
score-history-try-best = Try { $line }
score-history-take-line = Put the card’s line at { $line }
score-history-back = Back to { $line }
score-history-above = Leads at or above
score-history-rate = Win rate

## Both sides
score-history-side = Leads
score-history-side-above = { $line } and above
score-history-side-below = Below { $line }
score-history-won = Won
score-history-between = ({ $low }–{ $high })
score-history-sides-apart = Leads above { $line } are won { $times } times as often as those below
score-history-sides-close = The line at { $line } does not clearly part winners from losers
score-history-why = How this is reckoned
score-history-sides-why = Won leads divided by leads on that side. In brackets the 95 % interval after Wilson: with so many leads, chance alone moves a rate about so far.

## Pictures
score-history-gain-finding = The best { $share } of leads hold { $gain } of the wins: { $lift } times chance
score-history-gain-how = Share of all won leads among the best-scored ones; dashed: leads worked in random order.
score-history-gain-desc = A curve of the share of wins over the share of leads worked, above a straight line for chance.
score-history-gain-point = Best { $share } of leads: { $gain } of wins, { $lift } times chance
score-history-gain-caption = Wins by leads worked
score-history-worked = Leads worked
score-history-won-share = Of all wins
score-history-calibration-finding = Chances read off the score miss by { $gap } on average
score-history-calibration-how = Across: the chance that a score stands for, learned from other leads. Up: how many were won, with 95 % intervals. On the dashed line both agree.
score-history-calibration-desc = Points of predicted against observed win rates with intervals, beside the diagonal where both agree.
score-history-calibration-point = Predicted { $predicted }, won { $observed }, between { $low } and { $high }, { $leads } leads
score-history-calibration-caption = Predicted and observed win rates
score-history-predicted = Predicted
score-history-observed = Won
score-history-interval = 95 % interval
score-history-drift-weak = { $count ->
    [one] The card did worse than usual in { $month }
   *[other] The card did worse than usual in { $count } months, lastly in { $month }
}
score-history-drift-steady = The card was as good in every month as overall
score-history-drift-how = AUC of the leads opened in a month: .5 is chance, 1 is perfect.
score-history-drift-desc = A line of the AUC by month, with the limits in which a month of so many leads is to lie.
score-history-drift-point = { $month }: AUC { $auc }, { $leads } leads, { $won } won
score-history-drift-band = Where { $all } of months lie while nothing changes (AUC { $auc })
score-history-drift-caption = The card by month
score-history-drift-shift = Scores of { $month } spread otherwise than before (stability index { $shift }; above .25 is another population).
score-history-shift = Stability index

## Figures
score-history-figures = The card in figures
score-history-figures-how = Each opens to what it means and how it is reckoned.
score-history-auc = AUC
score-history-auc-why = The chance that a won lead scores above a lost one, equal scores counting half: { $auc } over all pairs of { $won } won and { $lost } lost leads. .5 is chance, 1 is perfect. In brackets the 95 % interval after DeLong.
score-history-ks = KS distance
score-history-ks-why = The widest gap between the shares of won and of lost leads above a line: { $share }, at { $line }.
score-history-gain = Best { $share }
score-history-gain-value = { $gain } of wins (×{ $lift })
score-history-gain-why = If only the best { $share } of leads are worked, { $gain } of all wins are among them: { $gain } ÷ { $share } = { $lift } times as many as in random order.
score-history-brier = Brier score
score-history-brier-why = Mean of (chance − outcome)²: { $brier } = reliability { $reliability } − resolution { $resolution } + uncertainty { $uncertainty } + within bins { $within }. Lower is better; reliability near 0 means that chances can be believed. Chances come from leads of other folds.
score-history-loss = Log loss
score-history-loss-why = Mean of −ln(chance given to what happened): { $loss }. Lower is better; it punishes being sure and wrong.
score-history-precision = Precision at the line
score-history-precision-why = At { $line }: { $won } won of { $worked } worked.
score-history-recall = Recall at the line
score-history-recall-why = At { $line }: { $won } of all { $all } won leads are worked.
score-history-profit-why = At { $line }: { $won } wins × { $value } − { $worked } leads × { $cost } = { $profit }.

## The learned card
score-history-learned = A card learned from these leads
score-history-learned-name = Learned card
score-history-learning = Learning: columns are cut, weighed and tested on leads held out …
score-history-no-lesson = Nothing to learn: leads of both outcomes and at least one column are needed.
score-history-no-columns = No column is chosen to learn from.
score-history-learned-better = The learned card orders leads better: AUC { $own } against { $hand } by hand
score-history-learned-worse = The learned card orders leads no better: AUC { $own } against { $hand } by hand
score-history-learned-few = There are too few outcomes to test a learned card on leads held out.
score-history-gate-enough = Outcomes enough: { $outcomes } of the rarer kind for { $parameters } free parameters, { $each } each; at least 10 are asked.
score-history-gate-few = Too little data: { $outcomes } outcomes of the rarer kind for { $parameters } free parameters, where 10 each are asked. What was learned counts for { $weight }, the rest stays with your card.
score-history-alarms = { $count ->
    [one] { $count } column seems to know the outcome. If it is filled in afterwards, leave it out below.
   *[other] { $count } columns seem to know the outcome. If they are filled in afterwards, leave them out below.
}
score-history-alarm-auc = Alone it orders leads with an AUC of { $auc }; over .85 is suspicious.
score-history-alarm-information = Its information value is { $value }; over .5 is suspicious.
leak-outcome = The name speaks of the outcome itself.
leak-reason = The name speaks of a reason, which is known only at the end.
leak-closing = The name speaks of closing, which comes at the end.
leak-money = The name speaks of money paid, which comes after a win.
leak-stage = The name speaks of the stage that the deal ended in.
leak-judgement = The name speaks of what sales noted after talking.
leak-last-contact = The name speaks of the last contact, which waits for the end.
score-history-compared = By hand and learned, compared
score-history-figure = Figure
score-history-by-hand = By hand
score-history-by-card = Learned card
score-history-by-regression = Regression
score-history-best-profit = Profit at its best line
score-history-learned-sample = There are very many leads, so { $leads } of { $all }, evenly spread over the file, are learned from.
score-history-learned-why = From { $leads } leads, { $won } won. The card gives weight-of-evidence points, put together by a penalised logistic regression; the regression stands beside it. Leads are dealt into five parts; each is scored by what was learned from the other four, and penalty and calibration are chosen there too.
score-history-open-card = Open the learned card
score-history-opened = The learned card is open under “The card”, and the answer above is now its own. Undo brings yours back.
score-name-learned = Learned
score-name-base = For every lead
score-history-needs-rule = With so few outcomes the learned part leans on your card, so it cannot stand as a card of its own.
score-history-card-empty = No column matters enough for a card.
score-history-card-scale = The points go beyond what a card holds.
score-history-left-out = Left out, as a card has no room for them: { $columns }
score-history-difference = Most of the difference: “{ $column }” counts { $own } in the learned card, { $hand } by hand
score-history-difference-how = Share of the points that a column can move. Full bar: learned. Outline: by hand.
score-history-difference-desc = Two bars for each column: its share of the points in the learned card and in the hand-made one.
score-history-difference-caption = What the columns count for
score-history-information = Information value
score-history-without = Not learned from, as they seem to be filled in afterwards or you took them out: { $columns }
score-history-columns = { $count ->
    [one] Learned from { $count } column; choose others
   *[other] Learned from { $count } columns; choose others
}

## Into the plan
score-history-hand = Put the line at { $line } into your plan
score-history-hand-how = What these leads show becomes evidence for the rates of the plan, so that line, capacity and goal are judged together.
score-history-hand-reach = { $from } → { $to }: { $converted } of { $entered } reach the line ({ $share })
score-history-hand-win = { $from } → { $to }: { $converted } of { $entered } above the line were won ({ $share })
score-history-hand-none = No lead above this line was won, which is no evidence for a rate.
score-history-hand-do = Use as evidence
score-history-hand-done = In the plan: for { $goal } customers you need { $needed } × { $stage }; this history had { $above } above the line.
score-history-hand-short = Sales can work { $capacity }: too few for the goal.
score-history-hand-enough = Sales can work { $capacity }: enough.
score-history-hand-plan = See the plan
score-history-source = { $file }, line at { $line }

## How the file is read
score-history-setup = How the file is read
score-history-outcome = Column with the outcome
score-history-values = { $count ->
    [one] { $count } value, and what it means
   *[other] { $count } values, and what they mean
}
score-history-value-column = Value
score-history-means = Means
score-history-blank = (empty)
score-history-fate-won = Won
score-history-fate-lost = Lost
score-history-fate-open = Still open
