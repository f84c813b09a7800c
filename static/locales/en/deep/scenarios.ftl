# Plans side by side.

scenarios-intro = Pin this plan as the baseline, then change anything above. You will see what the change does, and why: "8 more SQLs, because the evidence on the rate from SQLs weakened".
scenarios-keep-first = Keep this plan as baseline
scenarios-name = Plan { $letter }
scenarios-name-label = Name of the scenario
scenarios-on-screen = On screen
scenarios-role-baseline = Baseline
scenarios-role-kept = Scenario
scenarios-role-screen = The plan on screen
scenarios-keep = Keep as a scenario
scenarios-keep-baseline = Keep as the new baseline
scenarios-full = Four plans stand side by side at most. Remove one to keep another.
scenarios-open = Open
scenarios-promote = Make baseline
scenarios-remove = Remove
scenarios-baseline-words = The others are compared with this one.
scenarios-unchanged = Nothing is different yet. Change the plan above, and the difference shows here.
scenarios-alike = Nothing is different from the baseline.
scenarios-unmoved = Something is different, but none of the figures that a plan is judged by has moved.
scenarios-other-currency = This plan is in another currency. The table shows its figures; amounts are not compared.

## The sentence of a difference
scenarios-said = { $difference }.
scenarios-said-because = { $difference }, because { $reason }.
scenarios-said-mostly = { $difference }, mostly because { $reason }.
scenario-more = { $kind ->
    [sure] { $amount } more { $figure } to be { $confidence } sure
    [leads] { $amount } more { $figure }
    [customers] { $amount } more customers expected
   *[other] { $figure } { $amount } higher
}
scenario-less = { $kind ->
    [sure] { $amount } fewer { $figure } to be { $confidence } sure
    [leads] { $amount } fewer { $figure }
    [customers] { $amount } fewer customers expected
   *[other] { $figure } { $amount } lower
}
scenario-same = { $figure } unchanged at { $amount }
scenario-new = { $kind ->
    [sure] { $amount } { $figure } to be { $confidence } sure, a stage that the baseline does not have
    [leads] { $amount } { $figure }, a stage that the baseline does not have
   *[other] { $figure } { $amount }, which the baseline does not have
}
scenario-gone = { $kind ->
    [sure] No { $figure }: the baseline needs { $amount } to be { $confidence } sure
    [leads] No { $figure }: the baseline needs { $amount }
   *[other] No figure for { $figure }; in the baseline it is { $amount }
}
scenario-none = { $figure } in neither plan

## Its reasons
scenario-because-others = of several smaller changes together
scenario-because-goal-higher = the goal is higher
scenario-because-goal-lower = the goal is lower
scenario-because-goal = the goal is set in another way
scenario-because-value-higher = a customer is worth more
scenario-because-value-lower = a customer is worth less
scenario-because-margin-higher = the margin is higher
scenario-because-margin-lower = the margin is lower
scenario-because-period-longer = the period is longer
scenario-because-period-shorter = the period is shorter
scenario-because-stages = the funnel has other stages
scenario-because-rate-higher = the rate from { $stage } is higher
scenario-because-rate-lower = the rate from { $stage } is lower
scenario-because-evidence-stronger = the evidence on the rate from { $stage } grew stronger
scenario-because-evidence-weaker = the evidence on the rate from { $stage } weakened
scenario-because-cost-higher = { $stage } cost more
scenario-because-cost-lower = { $stage } cost less
scenario-because-lag-longer = { $stage } take longer
scenario-because-lag-shorter = { $stage } take less time
scenario-because-fixed-higher = fixed costs are higher
scenario-because-fixed-lower = fixed costs are lower
scenario-because-cold = other leads go cold
scenario-because-prior-higher = the benchmark for { $stage } is higher
scenario-because-prior-lower = the benchmark for { $stage } is lower
scenario-because-prior-stronger = the benchmark for { $stage } counts for more
scenario-because-prior-weaker = the benchmark for { $stage } counts for less
scenario-because-prior = the benchmark for { $stage } is another one
scenario-because-history = the past months of { $stage } are others
scenario-because-cost-range-higher = the likely cost of { $stage } is higher
scenario-because-cost-range-lower = the likely cost of { $stage } is lower
scenario-because-cost-range-narrower = the cost of { $stage } is known better
scenario-because-cost-range-wider = the cost of { $stage } is less certain
scenario-because-lag-spread-wider = the time that { $stage } take spreads more
scenario-because-lag-spread-narrower = the time that { $stage } take spreads less
scenario-because-months-vary-more = months vary more
scenario-because-months-vary-less = months vary less
scenario-because-months-vary = months vary in another way
scenario-because-confidence-higher = the confidence asked for is higher
scenario-because-confidence-lower = the confidence asked for is lower
scenario-because-volume-higher = more leads are likely to come in
scenario-because-volume-lower = fewer leads are likely to come in
scenario-because-volume-narrower = it is more certain how many leads come in
scenario-because-volume-wider = it is less certain how many leads come in
scenario-because-volume = the number of leads that come in is said in another way
scenario-because-value-range-higher = the likely revenue per customer is higher
scenario-because-value-range-lower = the likely revenue per customer is lower
scenario-because-value-range-narrower = the revenue per customer is known better
scenario-because-value-range-wider = the revenue per customer is less certain
scenario-because-outlook = start, seasons or payments are others
scenario-because-channels = the channels are others

## The table
scenarios-caption = Figures of each plan, and how far off the baseline
scenarios-figure = Figure
scenarios-plan = Plan
scenarios-goal = Customers to win
scenarios-needed = { $stage } needed
scenarios-needed-sure = { $stage } to be { $confidence } sure
scenarios-needed-confident = { $stage } to be as sure as asked
scenarios-chance = Chance of the goal
scenarios-chance-uncertain = Chance, with rates as uncertain as they are
scenarios-expected = Customers expected
scenarios-spend = Spend
scenarios-roi = ROI
scenarios-cac = Cost per customer
scenarios-none = none
scenarios-times = { $number }×
scenarios-points = { $number } points
scenarios-plus = +{ $amount }
scenarios-minus = −{ $amount }
scenarios-better = better
scenarios-worse = worse

## The chart
scenarios-choice = Compare by
scenarios-chart-best = { $figure }: { $name } is best with { $value }
scenarios-chart-alike = { $figure }: { $value } in every plan
scenarios-chart-differ = { $figure }: from { $low } to { $high }
scenarios-chart-subtitle = { $figure }; the dashed line is the baseline

## Workings
scenarios-why-changes = Which change did what
scenarios-why-shares = Changes work together, so the order in which they are made matters. Each one's part is the mean over all orders (Shapley's value); the parts add up to the difference.
scenarios-why-many = More than eight changes: those that move the figures least are taken together.
scenarios-cause = { $figure }: { $amount }, { $reason }
scenarios-cause-moved = { $figure }: { $amount }, { $reason } ({ $from } → { $to })
scenarios-why-figures = How these figures are worked out
scenarios-why-screen = With the figures of the plan on screen; open another plan to see its own.
scenarios-why-line = { $name }: { $formula } { $figures }
scenarios-why-sure = Leads for a confidence, and the chance with uncertain rates: the exact chance of the goal, averaged over what your evidence, ranges and benchmarks leave open about the rates.

## Files
scenarios-save = Save these plans as a file
scenarios-load = Open a file of plans
scenarios-bad-file = The plans could not be read ({ $issue }). What is here is as it was.
