# How each number came about: what it is called, its formula in words, the same with the figures, what to keep in mind.

explain-goal = Customers to win
explain-goal-typed-formula = The goal as you set it.
explain-goal-typed-figures = { $result }
explain-goal-revenue-formula = The revenue you want, divided by what one customer brings, rounded up to whole customers.
explain-goal-revenue-figures = { $revenue } ÷ { $value } = { $exact }, rounded up: { $result }

explain-rate = Conversion rate
explain-rate-typed-formula = How many of { $stage } go on to { $next }, as you set it.
explain-rate-typed-figures = { $result }
explain-rate-evidence-formula = Of all that entered { $stage }, the share that went on to { $next }.
explain-rate-evidence-figures = { $converted } ÷ { $entered } = { $result }
explain-rate-range-formula = Your three estimates from { $stage } to { $next }; the likely one counts four times.
explain-rate-range-figures = ({ $low } + 4 × { $likely } + { $high }) ÷ 6 = { $result }

explain-needed = Needed
explain-needed-goal-formula = { $stage } is the last stage: what is needed there is the goal.
explain-needed-goal-figures = { $result }
explain-needed-formula = What { $next } needs, divided by the rate from { $stage } to { $next }, rounded up to whole leads.
explain-needed-figures = { $next } ÷ { $rate } = { $exact }, rounded up: { $result }

explain-rate-to-customer = Rate to customer
explain-rate-to-customer-last-formula = Here a lead has become a customer.
explain-rate-to-customer-last-figures = { $result }
explain-rate-to-customer-formula = The rate from { $stage } to { $next }, times the rate from { $next } to the customer.
explain-rate-to-customer-figures = { $rate } × { $onward } = { $result }

explain-chance = Chance of the goal
explain-chance-formula = The chance that enough of the leads in { $stage } become customers, when each does so on its own with the rate to customer.
explain-chance-figures = At least { $goal } of { $leads }, each with { $rate }: { $result }
explain-chance-note = A rate is an average. A plan that meets its goal exactly on average misses it about every second time.

explain-needed-for = Needed to be surer
explain-needed-for-formula = The fewest leads in { $stage } that reach the goal with a chance of at least { $confidence }.
explain-needed-for-figures = At least { $goal } customers, each lead with { $rate }, chance at least { $confidence }: { $result }

explain-value-per-entry = Value per lead
explain-value-per-entry-formula = What one customer brings, times the rate from { $stage } to the customer.
explain-value-per-entry-figures = { $value } × { $rate } = { $result }

explain-cost-per-entry = Loaded cost per lead
explain-cost-per-entry-formula = Fixed costs and the cost of every entry from the top to { $stage }, divided by the leads needed there.
explain-cost-per-entry-figures = ({ $fixed } + { $entries }) ÷ { $leads } = { $result }

explain-entry-costs = Cost of entries
explain-entry-costs-formula = The cost of one entry times the leads needed, added up from the top to { $stage }.
explain-entry-costs-part = { $stage }: { $cost } × { $leads } = { $part }
explain-entry-costs-figures = Together: { $result }

explain-fixed-costs = Fixed costs
explain-fixed-costs-formula = Each fixed cost times the share that this plan carries.
explain-fixed-costs-part = { $name }: { $amount } × { $share } = { $part }
explain-fixed-costs-figures = Together: { $result }

explain-spend = Spend
explain-spend-formula = Fixed costs plus the cost of all entries.
explain-spend-figures = { $fixed } + { $entries } = { $result }

explain-revenue = Revenue
explain-revenue-formula = Customers to win, times what one customer brings.
explain-revenue-figures = { $goal } × { $value } = { $result }

explain-gross-profit = Gross profit
explain-gross-profit-formula = Revenue times the gross margin.
explain-gross-profit-figures = { $revenue } × { $margin } = { $result }

explain-roi = ROI
explain-roi-formula = Gross profit less spend, divided by spend.
explain-roi-figures = ({ $profit } − { $spend }) ÷ { $spend } = { $result }

explain-roas = ROAS
explain-roas-formula = Revenue divided by spend.
explain-roas-figures = { $revenue } ÷ { $spend } = { $result }

explain-cac = Cost per customer (CAC)
explain-cac-formula = Spend divided by the customers to win.
explain-cac-figures = { $spend } ÷ { $goal } = { $result }

explain-break-even = Break-even
explain-break-even-formula = The fewest customers whose gross profit pays for the spend.
explain-break-even-figures = { $spend } ÷ ({ $value } × { $margin }) = { $exact }, rounded up: { $result }

explain-share-still-warm = Still warm
explain-warm-count-formula = All planned leads but those that go cold.
explain-warm-count-figures = 1 − { $cold } ÷ { $leads } = { $result }
explain-warm-share-formula = All planned leads but the share that goes cold.
explain-warm-share-figures = 100 % − { $share } = { $result }
explain-warm-shelf-formula = The share of leads that sales works before their shelf life ends.
explain-warm-shelf-fixed-figures = Follow-up after { $wait } days, shelf life { $days } days: { $result }
explain-warm-shelf-exponential-figures = 1 − e^(−{ $days } ÷ { $mean }) = { $result }
explain-warm-shelf-lognormal-figures = Φ(ln({ $days } ÷ { $median }) ÷ { $sigma }) = { $result }, where { $sigma } = ln({ $p90 } ÷ { $median }) ÷ 1.2816
explain-warm-shelf-observed-figures = { $warm } of { $entries } measured follow-up times are within { $days } days: { $result }
explain-warm-half-formula = The average warmth of a lead when sales works it; warmth halves with every half-life.
explain-warm-half-fixed-figures = 2^(−{ $wait } ÷ { $days }) = { $result }
explain-warm-half-exponential-figures = 1 ÷ (1 + { $mean } × ln 2 ÷ { $days }) = { $result }
explain-warm-half-lognormal-figures = The average of 2^(−time ÷ { $days }) over log-normal times with median { $median } days and sigma ln({ $p90 } ÷ { $median }) ÷ 1.2816 = { $sigma }: { $result }
explain-warm-half-observed-figures = Over { $entries } measured times, 2^(−time ÷ { $days }) adds up to { $warmth }; divided by { $entries }: { $result }
explain-warm-capacity-formula = All leads but those whose patience ends while they wait for a sales rep.
explain-warm-capacity-figures = { $arrivals } leads a day for { $reps } reps who each work { $each } a day, patience { $days } days on average: { $result }
explain-warm-capacity-note = A queue in which times between leads, work and patience all vary at random (Erlang A).

explain-leads-lost = Leads lost
explain-leads-lost-formula = The leads planned in { $stage }, times the share that is not warm any more.
explain-leads-lost-figures = { $leads } × (1 − { $warm }) = { $result }

explain-leads-recycled = Leads worked again
explain-leads-recycled-formula = Lost leads times the share that is worked again.
explain-leads-recycled-figures = { $lost } × { $share } = { $result }

explain-recovered = Customers recovered
explain-recovered-none-formula = No lost lead is worked again in this plan.
explain-recovered-none-figures = { $result }
explain-recovered-formula = Leads worked again, times how well they convert against fresh ones, times the rate from { $stage } to the customer.
explain-recovered-figures = { $leads } × { $factor } × { $rate } = { $result }

explain-expected-customers = Expected customers
explain-expected-customers-formula = The leads planned in { $stage } that stay warm, times their rate to customer, plus the customers recovered.
explain-expected-customers-figures = { $leads } × { $warm } × { $rate } + { $recovered } = { $result }

explain-whole-customers = Whole customers to bank on
explain-whole-customers-formula = Expected customers, rounded down.
explain-whole-customers-figures = { $expected }, rounded down: { $result }
explain-whole-note = Expected is the average over many such plans. Whole customers are what to bank on.

explain-expected-revenue = Expected revenue
explain-expected-revenue-formula = Expected customers times what one customer brings.
explain-expected-revenue-figures = { $customers } × { $value } = { $result }

explain-whole-revenue = Revenue to bank on
explain-whole-revenue-formula = Whole customers times what one customer brings.
explain-whole-revenue-figures = { $customers } × { $value } = { $result }

explain-expected-revenue-lost = Expected loss
explain-expected-revenue-lost-formula = Planned revenue less expected revenue.
explain-expected-revenue-lost-figures = { $revenue } − { $left } = { $result }

explain-whole-revenue-lost = Loss in whole customers
explain-whole-revenue-lost-formula = Planned revenue less the revenue to bank on.
explain-whole-revenue-lost-figures = { $revenue } − { $left } = { $result }

explain-money-per-day = Lost a day
explain-money-per-day-formula = The expected loss divided by the days of the period.
explain-money-per-day-figures = { $lost } ÷ { $days } = { $result }

explain-cold-spend = Spend with cold leads worked again
explain-cold-spend-formula = Spend, plus the leads worked again times what one of them costs.
explain-cold-spend-figures = { $spend } + { $leads } × { $cost } = { $result }

explain-roi-expected = Expected ROI
explain-roi-whole = ROI in whole customers
explain-cold-roi-formula = Gross profit of what is left less spend, divided by spend.
explain-cold-roi-figures = ({ $revenue } × { $margin } − { $spend }) ÷ { $spend } = { $result }

explain-still-hit = Needed to still hit the goal
explain-still-hit-formula = The leads in { $stage } that reach the goal on average at this rate of loss.
explain-still-hit-figures = { $goal } × { $leads } ÷ { $expected } = { $exact }, rounded up: { $result }

explain-cold-chance = Chance of the goal with the losses
explain-cold-chance-formula = The chance of the goal when each planned lead becomes a customer at the rate that is left after the losses.
explain-cold-chance-figures = At least { $goal } of { $leads }, each with { $rate }: { $result }
explain-cold-chance-count-formula = The chance of the goal from the leads that stay warm and the cold ones that come back.
explain-cold-chance-count-figures = At least { $goal } from { $warm } warm leads, each with { $rate }, and { $cold } cold ones, each with { $back }: { $result }

explain-total-lag = Time to customer
explain-total-lag-formula = The days from stage to stage, added up.
explain-total-lag-part = { $stage }: { $part } days
explain-total-lag-figures = Together: { $result } days

explain-period = Days of the period
explain-period-formula = A month is a twelfth of 365 days.
explain-period-figures = { $months } × 365 ÷ 12 = { $result } days

explain-arrival-window = Days in which leads may enter
explain-arrival-window-formula = The days of the period less the time to customer.
explain-arrival-window-figures = { $period } − { $lag } = { $result } days

explain-entries-per-day = Entries a day
explain-entries-per-day-formula = What { $stage } needs, divided by the days in which leads may enter.
explain-entries-per-day-figures = { $leads } ÷ { $days } = { $result }

explain-undefined-no-spend = Nothing is spent, so there is nothing to divide by.
explain-undefined-none-expected = No customer is expected, so no number of leads is enough.
explain-undefined-no-window = The way to the customer takes { $lag } days and the period has { $period }: a lead that enters now comes too late.
