# Where leads come from, and how a budget is best split.

channels-intro = Leads come from search, fairs, partners, and each has its own price, limits and rates. List your channels, and see what each one wins and how a budget is best split over them.
channels-examples = Start with two examples
channels-example-first = Search ads
channels-example-second = Partner referrals
channels-add = Add a channel
channels-full = A plan has at most { $most } channels. Remove one to add another.
channels-remove = Remove { $name }

## The list
channels-name = Name
channels-name-new = Channel { $row }
channels-stage = Leads come in as
channels-cost = Cost of a lead
channels-fixed = Fixed cost
channels-most = Most leads
channels-no-limit = no limit
channels-response = Further leads cost
channels-linear = the same
channels-saturating = more and more
channels-now = Leads now
channels-own = Rates, costs and days of its own
channels-own-some = { $count ->
    [one] Rates, costs and days of its own: { $count } stage
   *[other] Rates, costs and days of its own: { $count } stages
}
channels-own-empty = What is left empty is the plan's.
channels-own-rate = Rate from { $stage }
channels-own-cost = Cost per entry into { $stage }
channels-own-lag = Days from { $stage } to the next stage

## The question
channels-budget = Budget for the channels
channels-aim = Split it for
channels-aim-customers = the most customers
channels-aim-profit = the most profit
channels-no-budget = Type a budget to see how it is best split.

## The finding
channels-best-customers = Split best, { $budget } win { $customers } customers
channels-best-profit = Split best, { $budget } earn { $profit } more than they cost
channels-best-none = No lead is worth its money with this budget
channels-against-now = Now the channels win { $customers } customers for { $spend }, with a { $chance } chance of the goal; split best it is { $best }.
channels-next-customers = The next { $step } would win { $customers } customers.
channels-next-profit = The next { $step } would bring { $profit } beyond what they cost.
channels-next-nothing = More money would bring nothing: every channel is at its limit, or no further lead earns its cost.
channels-left = { $left } of the budget are left: they buy no further lead that pays.
channels-near = Too many splits to try them all: this one is near the best.

## The chart
channels-chart-most = The best split puts the most into { $name }: { $spend }
channels-chart-subtitle = Spend by channel: the full bar is the best split, the outline what you spend now
channels-bar-best = { $spend }, { $leads } leads
channels-bar-now = now { $spend }, { $leads } leads

## The table
channels-caption = Channel by channel: the best split, and what it is now. All together carries the plan's own fixed costs too.
channels-channel = Channel
channels-best = Best split
channels-now-mix = Now
channels-leads = Leads
channels-spend = Spend
channels-customers = Customers
channels-cac = Cost per customer
channels-roi = ROI
channels-all = All together
channels-now-value = now { $value }
channels-none = none
channels-times = { $number }×

## Months
channels-months = The best split month by month
channels-months-caption = Customers by channel in each month, with the time that each channel's leads take
channels-month-head = Month
channels-month = Month { $number }
channels-so-far = Customers so far
channels-month-spend = Spend
channels-cash = Cash so far

## Workings
channels-why = How this is worked out
channels-why-lead = A lead wins its share of a customer: the product of the rates from the stage that it enters. It is worth that share of a customer's gross profit, and costs what it takes to get it and what its stages cost after that.
channels-why-lane = { $name }: { $rates } = { $rate } become customers. A lead is worth { $gain }; it costs { $cost } to get and { $after } after that.
channels-why-dearer = Where each lead costs more than the one before, an amount x buys limit × (1 − e^(−x ÷ (limit × cost of the first))) leads.
channels-why-split = Money goes where the next unit of it brings most, until every channel in use ends at the same return: that is what the next step of money would bring. Fixed costs are paid only where a channel is used, and leads are whole.
channels-why-chance = The chance of the goal adds up the channels' customers exactly, rates taken as known.
