# The page: what it begins with.

## Header and menu
language = Language
undo = Undo
redo = Redo
steps-left = { $count ->
    [0] Nothing to take back
    [one] { $count } step
   *[other] { $count } steps
}
tools = Tools
tool-plan = Plan
tool-score = Score
tool-measure = Measure
menu = Plan
close = Close

## The sentence
headline-customers = To win { $goal } { $customers ->
    [one] customer
   *[other] customers
} you need { $needed }. That plan has a { $chance } chance; { $more } make it { $confidence }.
headline-customers-sure = To win { $goal } { $customers ->
    [one] customer
   *[other] customers
} you need { $needed }. That plan has a { $chance } chance.
headline-revenue = To earn { $goal } you need { $needed } for { $customers } { $customers ->
    [one] customer
   *[other] customers
}. That plan has a { $chance } chance; { $more } make it { $confidence }.
headline-revenue-sure = To earn { $goal } you need { $needed } for { $customers } { $customers ->
    [one] customer
   *[other] customers
}. That plan has a { $chance } chance.
headline-empty = To win { $goal } { $left ->
    [one] customers, one box is left to fill in.
   *[other] customers: fill in the goal, what a customer is worth, and the rates. { $left } boxes to go.
}
headline-short = { $goal }: { $needed }, { $chance } chance, spend { $spend }
counted = { $count } { $stage }
money-spend = Spend { $value }
money-revenue = revenue { $value }
money-roi = ROI { $value }×
money-cac = { $value } per customer
money-cold = cold leads cost { $value }
figure-hint = Show how this is worked out

## Inputs of the whole plan
basics-title = Goal and customer
goal-customers = Customers
goal-revenue = Revenue
unit-days = days
unit-months = months

## The ladder
ladder-title = The funnel, stage by stage
column-stage = Stage
column-needed = Needed
column-worth = Worth each
column-cost = Cost each
row-hint = Rename, cost, lag, order
bars-logarithmic = Bars are on a logarithmic scale.
stage-add-top = Add a stage on top
stage-visitor = Visitors
stage-lead = Leads
stage-qualified = Qualified leads
stage-inquiry = Inquiries
stage-mql = MQLs
stage-sal = SALs
stage-sql = SQLs
stage-opportunity = Opportunities
stage-customer = Customers
stage-new = New stage
rate-label = Rate from { $from } to { $to }
rate-placeholder = 25 % or 10 of 40
rate-typed = typed
rate-evidence = evidence, { $rate } ({ $low }–{ $high })
rate-range = range, { $rate } on average

## Fixed costs
fixed-costs-title = Fixed costs
cost-add = Add a fixed cost
cost-new = Cost { $row }

## Messages
notice-offline = A file of the app could not be fetched. Try again when you are online.
try-again = Try again
typing-bad-number = This does not read as a number. Type digits, such as 1,200 or 0.5.
typing-bad-rate = This does not read as a rate. Type 25 %, 10 of 40 or 20-30 %.
typing-not-whole = This has to be a whole number.
typing-rate-outside = A rate lies above 0 and is at most 100 %.
typing-rate-order = Keep the order: low, likely, high; or fewer converted than entered.
typing-read-as = read as { $value }
issue-elsewhere = { $field }: { $message }

## Labels of the boxes
label-goal = Goal
label-goal-kind = Goal in
label-customer-value = Value per customer
label-gross-margin = Gross margin
label-period-months = Period
