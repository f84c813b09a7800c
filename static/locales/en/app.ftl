# The page.

## Header and menu
language = Language
undo = Undo
redo = Redo
steps-left = { $count ->
    [0] Nothing to take back
    [one] { $count } step
   *[other] { $count } steps
}
menu = Plan
menu-presets = Presets by trade
menu-example = The worked example
menu-empty = Begin from nothing
menu-share = Copy a link to this plan
menu-save = Save as a file
menu-open = Open a file
menu-remember = Remember this plan on this device
menu-privacy = Everything is worked out on your device. Nothing you type is sent anywhere.
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
headline-empty = { $left ->
    [one] One box left to fill in, then your answer stands here.
   *[other] Fill in the goal, what a customer is worth, and the rates. { $left } boxes to go.
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
stage-add-below = Add a stage below
stage-up = Move up
stage-down = Move down
stage-remove = Remove
stage-focus = Use in the headline
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
cost-remove = Remove { $name }

## How sure?
sure-question = How sure?
sure-finding = { $more } make it { $confidence }
sure-finding-enough = { $needed } give a { $chance } chance
sure-subtitle = Chance of the goal against the number of { $stage }
sure-volume = Volume
sure-chance = Chance of the goal
sure-point = { $volume } · { $chance }

## What goes cold?
cold-question = What goes cold?
cold-none-finding = Every lead stays warm in this plan
cold-none = Leads that wait go cold. Say how many or how fast, and see what it costs.
cold-add = Let leads cool
cold-off = Nothing goes cold
cold-finding = { $lost } left to cool cost { $money }
cold-finding-none = No lead goes cold
cold-subtitle = { $expected } customers expected, { $whole } to bank on, of { $goal } planned
cold-chance = With these losses the chance of the goal is { $chance }. { $needed } would still hit it.
cold-planned = Planned
cold-lost = Gone cold
cold-recovered = Won back
cold-expected = Expected
cold-whole = To bank on
cold-step = Step
cold-customers = Customers
cold-revenue = Revenue
warm-finding = At { $days } days to follow up, { $share } are still warm
warm-finding-reps = With { $reps } reps, { $share } are still warm
warm-subtitle = Drag the point: how fast sales answers. Each day of delay costs { $money }.
warm-subtitle-reps = Share still warm against the number of sales reps
warm-days = Days to follow up
warm-reps = Sales reps
warm-share = Still warm
warm-point = { $days } days · { $share } still warm
warm-point-reps = { $reps } reps · { $share } still warm
warm-offer = Say how fast sales answers instead
model-count = A known number
model-share = A known share
model-half-life = Warmth halves
model-shelf-life = A shelf life
model-capacity = Sales is busy
follow-up-fixed = Always the same
follow-up-exponential = Exponential, by its mean
follow-up-lognormal = Log-normal, by median and 90 %
follow-up-observed = Measured, a list

## What does it cost?
cost-question = What does it cost?
cost-finding = { $stage } cost { $money } each, all costs in
cost-finding-none = This plan has no costs yet
cost-none = Add a cost to a stage or a fixed cost, and see what each lead comes to.
cost-subtitle = Loaded cost of one lead by stage: its share of all spend so far
cost-subtitle-log = Loaded cost of one lead by stage, on a logarithmic scale
cost-stage = Stage
cost-each = Cost each
parts-finding = { $name } takes { $share } of the spend
parts-subtitle = Where { $money } goes
parts-name = What for
parts-amount = Amount
parts-share = Share

## Time
time-question = How long?
time-finding = { $count } a day must enter at the top
time-finding-late = The lags are longer than the period
time-body = { $lag } days pass from the first stage to the last, so { $window } of { $period } days are left for new { $stage } to enter.
time-late = { $lag } days pass from the first stage to the last, but the period has { $period }. The goal cannot be reached in time.

## Charts
chart-as-table = As a table
chart-as-chart = As a chart

## Presets
presets-title = Start from a preset
presets-lead = A preset brings its stages and rates; your goal, values and fixed costs stay. Benchmarks are other people's figures: replace them with your own as soon as you can.
preset-source = { $title }, { $year }. { $sample }. Grade { $grade }.

## Messages
notice-shared = This is a plan from a link. Your own plan is kept as it was.
notice-own = Back to mine
notice-keep = Keep this one instead
notice-bad-link = The plan in the link could not be read ({ $issue }).
notice-bad-file = The file could not be read ({ $issue }). Your plan is as it was.
notice-bad-storage = The plan that this device remembered could not be read ({ $issue }). It was put aside.
notice-no-storage = This device does not let the page remember anything. Save a file or copy the link instead.
notice-copied = The link is on the clipboard.
notice-copy-by-hand = The browser does not let the page use the clipboard. Copy the link here:
notice-offline = A file of the app could not be fetched. Try again when you are online.
try-again = Try again
typing-bad-number = This does not read as a number. Type digits, such as 1,200 or 0.5.
typing-bad-rate = This does not read as a rate. Type 25 %, 10 of 40 or 20-30 %.
typing-bad-list = Type days with spaces between them, such as 1 2.5 7.
typing-not-whole = This has to be a whole number.
typing-rate-outside = A rate lies above 0 and is at most 100 %.
typing-rate-order = Keep the order: low, likely, high; or fewer converted than entered.
typing-read-as = read as { $value }
issue-elsewhere = { $field }: { $message }

## Where inputs come from
source-typed = { $field }: typed by you
source-evidence = { $field }: your evidence, { $converted } of { $entered }
source-range = { $field }: your range { $low } – { $likely } – { $high }
source-computed = { $field }: worked out

## Labels of the boxes
label-goal = Goal
label-goal-kind = Goal in
label-customer-value = Value per customer
label-gross-margin = Gross margin
label-period-months = Period
label-name = Name of the plan
label-currency = Currency (ISO code)
label-stage-name = Name
label-cost-per-entry = Cost per entry
label-lag-days = Time to the next stage
label-cost-name = What for
label-cost-amount = Amount
label-cost-share = Share
label-cold-stage = Leads cool in
label-cold-model = How they cool
label-cold-leads = Leads that go cold
label-cold-share = Share that goes cold
label-shelf-life = Shelf life
label-half-life = Half-life
label-reps = Sales reps
label-leads-per-rep = Leads per rep a day
label-patience = Patience of a lead
label-follow-up = Time to follow up
label-follow-up-days = Follow-up after
label-follow-up-mean = Mean
label-follow-up-median = Median
label-follow-up-p90 = 90 % within
label-follow-up-observed = Measured times
label-recycle = Work cold leads again
label-recycle-share = Share worked again
label-recycle-to = They fall back to
label-recycle-factor = Chance against a fresh lead
label-recycle-cost = Cost per lead
