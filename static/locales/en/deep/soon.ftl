# How soon: the plan month by month.

## The finding
soon-goal = You have { $goal } { $goal ->
    [one] customer
   *[other] customers
} by { $when }, more likely than not.
soon-goal-never = Within { $months } months { $goal } { $goal ->
    [one] customer
   *[other] customers
} never become more likely than not: the chance ends at { $chance }.
soon-paid = The money is back by { $when }.
soon-paid-always = Revenue covers the spend from the first month on.
soon-paid-never = Within { $months } months the money does not come back.
soon-begin = With { $needed }, begin by { $day } to be { $confidence } sure of { $goal } { $goal ->
    [one] customer
   *[other] customers
} by { $due }.
soon-begin-with = With { $needed } instead of { $planned }, begin by { $day } to be { $confidence } sure of { $goal } { $goal ->
    [one] customer
   *[other] customers
} by { $due }.
soon-begin-short = No start is early enough for { $planned } to make { $goal } { $goal ->
    [one] customer
   *[other] customers
} { $confidence } sure by { $due }.
soon-begin-late = The plan starts on { $start }, { $days } { $days ->
    [one] day
   *[other] days
} too late for that.
soon-begin-never = No number of { $stage } makes { $goal } { $goal ->
    [one] customer
   *[other] customers
} { $confidence } sure within { $period } months: the way to a customer takes longer.
soon-begin-undated = { $needed } make it { $confidence } sure within { $period } months. Enter a first day or the day the goal is due, and the latest day to begin stands here.
soon-month = Month { $month }
soon-end-of-month = the end of month { $month }

## Charts
soon-read = Month
soon-column-month = Month
soon-column-entries = Entries
soon-column-customers = Customers
soon-column-so-far = Customers so far
soon-column-chance = Chance of the goal
soon-column-spend = Spend
soon-column-revenue = Revenue
soon-column-cash = Cash
soon-column-cash-so-far = Cash so far
soon-customers-finding = { $won } of { $goal } { $goal ->
    [one] customer
   *[other] customers
} are expected within { $months } { $months ->
    [one] month
   *[other] months
}
soon-customers-subtitle = Expected customers: columns are those of each month, the line all so far
soon-customers-read = { $month }: { $customers } customers, { $won } so far, { $chance } chance of the goal
soon-goal-level = Goal: { $goal }
soon-stages-finding = Up to { $most } are in work at once; the peak is { $when }
soon-stages-none = No lead waits in any stage
soon-stages-none-hint = Say below how long a lead takes from one stage to the next. Then the leads in each stage stand here, month by month.
soon-stages-subtitle = Leads in each stage at the end of each month, each stage on its own scale
soon-stages-panel = { $count } of at most { $most }
soon-stages-read = { $month }: { $leads }
soon-cash-finding = The plan owes up to { $low } before the money is back by { $when }
soon-cash-finding-always = Revenue covers the spend from the first month on
soon-cash-finding-never = The plan owes up to { $low }; after { $months } months { $missing } are missing
soon-cash-subtitle = Columns up are revenue, hatched columns down are spend, the line is the cash so far: revenue × margin − spend, added up
soon-cash-read = { $month }: spend { $spend }, revenue { $revenue }, cash so far { $cash }
soon-cash-mark = Paid back: { $month }
soon-table-show = Show all months with all columns
soon-table-hide = Hide all months
soon-table-caption = All months: leads in each stage at the end of the month, all else within it

## Money in time
soon-money = Money in time
soon-npv = Net present value
soon-npv-note = At { $discount } a year, over { $months } months
soon-why-npv = How the net present value is worked out
soon-why-npv-formula = The cash of each month ÷ (1 + i)^(months from the start to the middle of it), added up, with i = (1 + discount a year)^(1/12) − 1.
soon-why-npv-figures = { $months } months with { $cash } in all. At { $discount } a year, i is { $monthly } a month: { $npv }.
soon-why-npv-source = The cash of each month stands in the table of all months. The same sum makes 137.24 of −1,000 now and 300 after each of five years, at 10 % a year.
soon-payback = Payback
soon-payback-none = Not in sight
soon-why-payback = How the payback is found
soon-why-payback-formula = The first month at whose end the cash so far is not below zero and stays so.
soon-why-payback-figures = { $before } at the end of the month before, { $after } at the end of { $month }.
soon-why-payback-first = { $after } at the end of { $month }, and never below zero.
soon-why-payback-never = { $after } at the end of { $month }, the last that is looked at.
soon-why-cash-source = Cash is revenue × margin − spend. Spend is the cost of whoever enters a stage in the month and the month’s part of the fixed costs.
soon-ltv = Lifetime value
soon-ltv-note-once = One payment, margin kept
soon-ltv-note-churn = { $churn } leave each month
soon-ltv-note-horizon = Nobody leaves: { $months } months counted
soon-why-ltv = How the lifetime value is worked out
soon-why-ltv-once-formula = Value of a customer × margin.
soon-why-ltv-once = { $value } × { $margin } = { $ltv }.
soon-why-ltv-churn-formula = Value ÷ months of the period × margin × (1 + i) ÷ (i + churn): each month’s part, from those who are still customers, discounted.
soon-why-ltv-churn = { $value } ÷ { $period } × { $margin } × (1 + i) ÷ (i + { $churn }), with i = { $monthly } a month: { $ltv }.
soon-why-ltv-horizon-formula = Value ÷ months of the period × margin, each month, discounted. Where nobody leaves that sum has no end, so it stops at the months to look ahead.
soon-why-ltv-horizon = { $value } ÷ { $period } × { $margin }, over { $months } months, with i = { $monthly } a month: { $ltv }.
soon-why-ltv-source = Value, margin and period are the plan’s. When customers pay, churn and discount are set under “Money in time”.
soon-ratio = LTV to CAC
soon-ratio-value = { $ratio } to 1
soon-ratio-none = Nothing is spent
soon-ratio-met = Meets your { $target } to 1
soon-ratio-missed = Short of your { $target } to 1
soon-why-ratio = How LTV to CAC is worked out
soon-why-ratio-formula = Lifetime value ÷ cost per customer (CAC).
soon-why-ratio-figures = { $ltv } ÷ { $cac } = { $ratio }.
soon-why-ratio-none = There is no ratio where nothing is spent or nobody is won.
soon-why-ratio-source = CAC is all spend ÷ expected customers, those lost to the cold left out. The target is yours to set.
soon-allow-finding = At { $target } to 1, one of the { $stage } may cost { $allowed }; it costs { $now }
soon-allow-finding-above = At { $target } to 1, one of the { $stage } may cost { $allowed }, but costs { $now }
soon-allow-subtitle = What one lead may cost with all costs so far, for a lifetime value that is the target times the cost
soon-allow-above = too much
soon-allow-no-rate = none
soon-column-stage = Stage
soon-column-now = Costs now
soon-column-allowed = May cost
soon-column-even = Pays from a rate of
soon-why-allow = How this is worked out
soon-why-allow-formula = May cost = lifetime value × rate to customer ÷ target. Pays from a rate of = cost now ÷ lifetime value.
soon-why-allow-figures = { $stage }: { $ltv } × { $rate } ÷ { $target } = { $allowed }.
soon-why-allow-even = { $stage }: { $now } ÷ { $ltv } = { $rate }, the rate to customer at which one just earns its cost.
soon-why-allow-source = Cost now is the share of one lead in the fixed costs and in the costs of this and all earlier stages.

## Controls
soon-label-start = First day
soon-label-due = Goal due on
soon-label-entries = { $stage } to begin with
soon-label-confidence = How sure it is to be
soon-hint-days = Without a first day months are counted, and seasons begin in January. Without a due day the goal is due at the end of the period.
soon-group-lags = From stage to stage
soon-lag-name = { $from } → { $to }
soon-label-lag = Half within
soon-label-lag-p90 = Nine of ten within
soon-lag-mean = { $days } days on average, as some take long
soon-hint-lags = These are the times of leads that go on. Lost deals, which often drag on, do not belong in them. The times of several stages are put together as whole distributions (log-normal, convolved), not as sums of averages. A lead that does not go on leaves its stage after the same time. Left empty, the second box means that all take the same time.
soon-group-intake = Intake
soon-label-intake = Leads come in over
soon-label-ramp = Ramp-up
soon-label-horizon = Months to look ahead
soon-hint-intake = Left empty, leads come in over what the lags leave of the period. In the ramp-up the pace rises evenly from nothing.
soon-group-seasons = Seasons
soon-label-season = Shape of the year
soon-label-months = Weight of each month
soon-season-even = All months alike
soon-season-summer = Quiet summer
soon-season-year-end = Strong year end
soon-season-new-year = Strong new year
soon-season-own = Your own
soon-season-share = { $share } of an average month
soon-season-reset = All months alike again
soon-hint-seasons = How many leads come in, month against month. Only the ratios count.
soon-group-money = Money in time
soon-label-revenue = A customer pays
soon-revenue-once = Once, on signing
soon-revenue-monthly = Every month
soon-label-churn = Customers who leave a month
soon-label-discount = Discount a year
soon-label-target = Target of LTV to CAC
