# The questions beside the ladder.

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
warm-subtitle-fixed = Share still warm against the days to follow up. Each day of delay costs { $money }.
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
parts-finding = { $share } of the spend goes to { $name }
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
chart-share = Save or copy

## Messages
typing-bad-list = Type days with spaces between them, such as 1 2.5 7.

## Labels of the boxes
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

## The hints of a first visit
hints = Hints
hint-change = Type over the goal, move a slider or drag the dot on the chart: everything follows.
hint-open = Press any underlined number to see how it was worked out.
hint-keep = Your plan stays on this device. The menu shares it by link, prints it or opens a preset of your trade.
hint-next = Next
