# How sure, when the rates themselves are uncertain.

## The confidence
sure-more = With rates as uncertain as yours, { $needed } make it { $confidence }; the { $planned } you plan make it { $chance }.
sure-enough = With rates as uncertain as yours, the { $planned } you plan make it { $chance }; { $needed } would do for { $confidence }.
sure-known = With every rate known for sure, { $needed } make it { $confidence }; the { $planned } you plan make it { $chance }.
sure-known-enough = With every rate known for sure, the { $planned } you plan make it { $chance }; { $needed } would do for { $confidence }.
sure-never = With rates as uncertain as yours, no number of { $stage } makes it { $confidence }; the { $planned } you plan make it { $chance }.
sure-confidence = How sure do you want to be?
sure-stages = Every stage answers in { $confidence }
sure-average = On average
sure-for = For { $confidence }
sure-planned-chance = Chance as planned
sure-too-many = no number
sure-with-volume = With leads coming in as your range says, the chance of the goal is { $chance }.
sure-without-cold = These volumes leave out what goes cold. The outcomes count it.

## The outcomes
outcome-caption = What the plan comes to
outcome-customers = Customers
outcome-revenue = Revenue
outcome-roi = ROI
outcome-cac = Cost per customer
outcome-low = 1 in 10 below
outcome-middle = Half below
outcome-high = 1 in 10 above
outcome-below = 1 in 10 below { $value }
outcome-half = half below { $value }
outcome-above = 1 in 10 above { $value }
outcome-error = ± { $error }
outcome-times = { $value }×
outcome-from-to = { $low } – { $high }
outcome-runs = { $runs } runs: the goal is reached in { $chance } of them, ± { $points } points.
outcome-runs-fine = { $runs } runs: the goal is reached in { $chance } of them, ± less than { $points } points.
outcome-subtitle = { $outcome }, share of { $runs } runs. The line holds eight in ten of them, the dot is the middle.
outcome-share = Share of runs
outcome-goal = goal { $value }
outcome-plan = plan { $value }
outcome-customers-finding = Eight times in ten you win { $low } to { $high } customers; { $chance } of the runs reach { $goal }
outcome-revenue-finding = Eight times in ten the revenue is { $low } to { $high }
outcome-roi-finding = Eight times in ten the ROI is { $low } to { $high }
outcome-cac-finding = Eight times in ten a customer costs { $low } to { $high }
outcome-open = Nine times in ten { $low } or more; in { $without } of the runs nobody is won
outcome-none = Most runs win nobody

## What is uncertain
doubt-title = What is uncertain
doubt-lead = Whatever you leave as one number is taken as known. Type rates as 10 of 40 or 20-30 % in the funnel above, and give the rest here.
doubt-pair = { $from } → { $to }
doubt-typed = typed, { $rate }
doubt-evidence = { $converted } of { $entered }
doubt-range = range, { $low } – { $high }
doubt-sure = { $known }: taken as known
doubt-between = { $known }: eight times in ten { $low } – { $high }
doubt-goal = the goal itself
doubt-more = Benchmark and cost
doubt-more-cost = Cost
doubt-more-of = { $what }: { $stage }
doubt-exactly = exactly { $value }
doubt-as-planned = as planned, { $volume }
doubt-volume = { $stage } that come in
doubt-range-add = Give a range
doubt-range-clear = Remove the range
doubt-low = Low
doubt-likely = Likely
doubt-high = High
doubt-details = Runs and seed
doubt-runs = Runs
doubt-seed = Seed
doubt-details-note = More runs take longer and make the error smaller. The same seed gives the same digits on every device.

## Months that vary
months-title = My months vary
months-none = Not at all (rho { $rho })
months-little = A little (rho { $rho })
months-usual = As usual (rho { $rho })
months-strong = Strongly (rho { $rho })
months-shown = As past months show
months-own = By a number of my own
months-rho = rho
history-stage = Rate
history-label = Past months: converted, entered
history-example = 10, 40
history-none = Paste two columns, a month a line: how many went on, and of how many. Up to { $most } months are kept in this plan.
history-read = { $months ->
    [one] { $months } month
   *[other] { $months } months
} read, { $pair }: { $converted } of { $entered } went on.
history-shows = They show rho { $rho }. Anything from { $low } to { $high } would fit them nine times in ten.
history-shows-none = They differ no more than chance makes them: rho { $rho }. Up to { $high } would fit them nine times in ten.
history-too-few = It takes three months, with some that went on and some that did not, to tell how much they vary.
history-one = Line { $line }: two numbers are needed.
history-not-counts = Line { $line }: not whole numbers.
history-order = Line { $line }: more went on than there were.
history-more = { $count } more lines could not be read.
history-heads = The first line was taken for the heads of the columns.
history-swapped = Read as entered, converted: the first number is the larger one.
history-clear = Forget these months

## Benchmarks
benchmark-title = What the trade knows
benchmark-none = No benchmark
benchmark-own = My own figure
benchmark-offer = { $name }: { $rate }
benchmark-rate = Rate
benchmark-size = Counts as so many leads
benchmark-source = Source
benchmark-idle = This benchmark waits: it pulls on evidence such as 10 of 40, and the rate is not said that way.
benchmark-needs-evidence = A benchmark pulls on evidence such as 10 of 40. Type the rate that way in the funnel to use one.
benchmark-pull = Your { $converted } of { $entered } { $entered ->
    [one] is
   *[other] are
} pulled { $weight } towards the trade’s { $trade }: { $mean } instead of { $own }.

## Where the numbers come from
sure-why-chance = Where the chance comes from
sure-why-chance-formula = Chance = how often a binomial number of customers reaches the goal, averaged over all rates by how likely each is.
sure-why-chance-figures = { $planned }, on average { $rate } of them to customer, at least { $goal }: { $chance }
sure-why-chance-source = Source: evidence k of n is Beta(k + ½, n − k + ½) by Jeffreys’ prior, a range is a PERT distribution. The average is computed, not drawn: beta-binomial, chains by inverting a transform.
sure-why-known = { $stage }: { $mean }, known for sure
sure-why-beta = { $stage }: Beta({ $a }, { $b }), { $mean } on average
sure-why-pert = { $stage }: { $low } to { $high } as Beta({ $a }, { $b }), { $mean } on average
sure-why-needed = Where the needed volume comes from
sure-why-needed-formula = The smallest volume whose chance of the goal is at least the confidence you chose.
sure-why-needed-figures = At least { $goal } customers with at least { $confidence }: { $needed }; one fewer falls short.
sure-why-needed-never = Whatever the volume, bad rates keep the chance below it.
sure-why-needed-source = Source: the same chance as above, searched for its first volume. More leads help against bad luck, not against a bad rate, so each further percent takes more of them.
sure-why-quantiles = Where these outcomes come from
sure-why-quantiles-formula = Runs in order of size: a tenth lies below the first figure, a half below the second, a tenth above the third.
sure-why-quantiles-figures = { $runs } runs with seed { $seed }: { $volume } { $stage } enter, rates and ranges are drawn from their distributions, what goes cold is taken out, customers are counted whole.
sure-why-quantiles-range = { $runs } runs with seed { $seed }: { $stage } enter as your range says, rates and ranges are drawn from their distributions, what goes cold is taken out, customers are counted whole.
sure-why-quantiles-error = ± is the standard error: two times in three, endless runs would come out within it. It is taken from runs in independent groups.
sure-why-quantiles-source = Source: quasi-random points (a lattice with random shifts), through the inverse of each distribution; a range is PERT, mean (low + 4 × likely + high) ÷ 6.
sure-why-weight = Where this weight comes from
sure-why-weight-formula = Weight = what the benchmark counts for ÷ (what it counts for + your own leads).
sure-why-weight-figures = { $size } ÷ ({ $size } + { $entered }) = { $weight }
sure-why-weight-mean = ({ $size } × { $trade } + { $converted }) ÷ ({ $size } + { $entered }) = { $mean }
sure-why-weight-source = Source: a beta prior. A benchmark of grade A counts as 27 leads, because channels of one marketplace already differ that much (Olist 2018, Beta(3.2, 23.8)); grade B as half, C as a quarter. Change it as you see fit.
sure-why-rho = What rho means
sure-why-rho-formula = rho = how alike two leads of one month are. A month’s rate varies by √(rho × rate × (1 − rate)).
sure-why-rho-figures = rho { $rho }, rate { $rate }: ± { $points } points from month to month
sure-why-rho-estimate = From past months: the rho under which they are likeliest, with the 90 % interval of its profile likelihood.
sure-why-rho-source = Source: the beta-binomial distribution. A marketplace’s channels from month to month showed 0.029 (Olist 2018).
