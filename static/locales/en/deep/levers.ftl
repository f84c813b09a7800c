# Which lever moves it most, and what must be true.

## The parts
levers-moves = What moves it most
levers-offers = What a change brings for its money
levers-seek = What must be true
levers-knowing = What it is worth to know
levers-sales = What sales can change

## Measures
levers-measure = Compare by
levers-measure-chance = Chance of the goal
levers-measure-customers = Expected customers
levers-measure-roi = ROI
levers-measure-profit = Profit
levers-times = { $ratio }×
levers-points = { $points } { $points ->
    [one] point
   *[other] points
}
levers-days = { $days } { $days ->
    [one] day
   *[other] days
}

## Inputs; [within] stands inside a sentence
levers-input-volume = { $form ->
    [within] the number of { $stage }
   *[alone] Number of { $stage }
}
levers-input-rate = { $form ->
    [within] the rate from { $from } to { $to }
   *[alone] Rate from { $from } to { $to }
}
levers-input-cost = { $form ->
    [within] the cost per entry of { $stage }
   *[alone] Cost per entry, { $stage }
}
levers-input-fixed = { $form ->
    [within] the fixed cost “{ $name }”
   *[alone] Fixed cost “{ $name }”
}
levers-input-value = { $form ->
    [within] the value per customer
   *[alone] Value per customer
}
levers-input-margin = { $form ->
    [within] the gross margin
   *[alone] Gross margin
}
levers-input-cold-leads = { $form ->
    [within] the number of leads that go cold
   *[alone] Leads that go cold
}
levers-input-cold-share = { $form ->
    [within] the share that goes cold
   *[alone] Share that goes cold
}
levers-input-half-life = { $form ->
    [within] the half-life of a lead
   *[alone] Half-life of a lead
}
levers-input-shelf-life = { $form ->
    [within] the shelf life of a lead
   *[alone] Shelf life of a lead
}
levers-input-patience = { $form ->
    [within] the patience of a lead
   *[alone] Patience of a lead
}
levers-input-follow-up = { $form ->
    [within] the time to follow up
   *[alone] Time to follow up
}
levers-input-follow-up-mean = { $form ->
    [within] the mean time to follow up
   *[alone] Mean time to follow up
}
levers-input-follow-up-median = { $form ->
    [within] the median time to follow up
   *[alone] Median time to follow up
}
levers-input-reps = { $form ->
    [within] the number of sales reps
   *[alone] Sales reps
}
levers-input-leads-per-rep = { $form ->
    [within] the number of leads per rep a day
   *[alone] Leads per rep a day
}
levers-input-recycle-share = { $form ->
    [within] the share worked again
   *[alone] Share worked again
}
levers-input-recycle-factor = { $form ->
    [within] the chance of a recycled lead against a fresh one
   *[alone] Chance of a recycled lead
}
levers-input-recycle-cost = { $form ->
    [within] the cost per recycled lead
   *[alone] Cost per recycled lead
}

## What moves it most
levers-finding-chance = The chance moves most with { $input }: from { $low } to { $high }.
levers-finding-customers = The customers move most with { $input }: from { $low } to { $high }.
levers-finding-roi = The ROI moves most with { $input }: from { $low } to { $high }.
levers-finding-profit = The profit moves most with { $input }: from { $low } to { $high }.
levers-nothing-moves = No input of this plan moves that figure.
levers-subtitle = { $measure } with each input at its own low and high end, all else as it is, at { $volume }. Filled: the high end. Press a row to go to its field.
levers-level = Plan: { $figure }
levers-all = Show all { $count } inputs
levers-few = Show fewer inputs
levers-basis-evidence = your evidence, 10–90%: { $low } to { $high }
levers-basis-range = your range, 10–90%: { $low } to { $high }
levers-basis-months = varying months, 10–90%: { $low } to { $high }
levers-basis-typed = typed, ±10%: { $low } to { $high }
levers-basis-typed-one = typed, ±1: { $low } to { $high }
levers-row-says = { $input }, { $basis }. At the low end { $low }, at the high end { $high }. Go to its field.
levers-column-input = Input
levers-column-ends = Its low and high end
levers-column-low = At the low end
levers-column-high = At the high end

levers-why-moves = How this is worked out
levers-why-how = The plan is played forwards: the leads at the top stay as many as they are, one input goes to its low and its high end, and everything else stays as it is. Inputs that do not move the figure are left out.
levers-why-chance = Chance = probability that at least { $goal } customers come of { $volume }; { $customers } are expected. It is { $chance }.
levers-why-customers = Expected customers = { $volume } × { $share } (rate to customer, after what goes cold) = { $customers }.
levers-why-roi = ROI = (gross profit { $gross } − spend { $spend }) ÷ spend { $spend } = { $roi }.
levers-why-profit = Profit = gross profit { $gross } − spend { $spend } = { $profit }.
levers-why-first = With { $input } at { $low } it is { $atLow }, at { $high } it is { $atHigh }.
levers-why-evidence = Evidence: the ends are the 10 and 90% quantiles of what your counts leave possible (Jeffreys’ Beta distribution).
levers-why-range = Range: the ends are the 10 and 90% quantiles of the PERT distribution of your low, likely and high value.
levers-why-months = Varying months: the ends are the 10 and 90% quantiles of the rate of one month among months that vary.
levers-why-typed = Typed numbers say nothing of how sure they are, so each gets the same push of 10%. Give evidence or a range and its bar gets its own width.

## What a change brings for its money
levers-offers-none = Add a change that you could pay for, and see what it brings.
levers-offers-finding = { $profit } of profit for each { $one }: { $offer }.
levers-offers-finding-free = This costs nothing more and brings profit: { $offer }.
levers-offers-finding-none = None of these changes earns what it costs.
levers-offer-more = { $input }, { $change } more for { $price }
levers-offer-less = { $input }, { $change } less for { $price }
levers-offer-more-free = { $input }, { $change } more
levers-offer-less-free = { $input }, { $change } less
levers-offer-brings = { $customers } customers, { $points } of chance, { $profit } profit
levers-offer-remove = Remove: { $offer }
levers-offers-full = At most { $most } changes are compared. Remove one to add another.
levers-per-money = { $profit } per { $one }
levers-per-money-free = costs nothing more
levers-per-money-none = brings nothing
levers-draft = A change with its price
levers-draft-input-label = Change
levers-draft-change = By
levers-draft-points = By (points)
levers-draft-price = For
levers-draft-add = Add

levers-slopes-one = No stage is special: 1% more of any rate brings 1% more customers.
levers-slopes-same = 1% more of any rate brings { $percent }% more customers.
levers-slopes-range = 1% more of a rate brings { $low } to { $high }% more customers.
levers-slopes-caption = What a little more of a rate brings
levers-column-rate = Rate
levers-column-percent = 1% more
levers-column-point = 1 point more
levers-slope-name = { $from } to { $to }
levers-percent-more = { $percent }%
levers-customers-more = { $customers } customers

levers-why-offers = How this is worked out
levers-why-per-money = Profit per unit of money = (profit with the change − profit without it) ÷ all that is spent more: the price of the change, and what the plan itself then spends more.
levers-why-offer-figures = { $offer }: profit { $after } instead of { $before }, so { $profit } more, for { $spend } more of spend.
levers-why-offer-ratio = { $profit } ÷ { $spend } = { $ratio }.
levers-why-slopes = Customers are the product of all rates, so a per cent of one is worth a per cent of another. A point brings more where the rate is small, which says nothing of how hard it is to win. Only a price tells the levers apart.

## What must be true
levers-seek-input-label = Turn
levers-seek-measure-label = until
levers-seek-wanted-label = is
levers-target-chance = a chance of { $wanted }
levers-target-roi = an ROI of { $wanted }
levers-target-customers = { $wanted } expected customers
levers-seek-must = For { $target }, { $input } must be { $value } instead of { $from }.
levers-seek-just = { $input } at { $from } is just what { $target } takes.
levers-seek-could = The plan has more than { $target }: for that alone, { $input } could be { $value } instead of { $from }.
levers-seek-nearest = No value of it gives { $target }. The nearest: with { $input } at { $value } instead of { $from } it is { $reached }.
levers-seek-nothing = No value of it gives { $target }: with { $input } at { $from } it is { $reached }, and that is the nearest.
levers-seek-take = Put { $value } into the plan
levers-seek-moves-need = The plan works back from the goal: with the new rate it will ask for another number of leads.
levers-seek-no-field = The plan works this number out from the goal, so there is no field for it. Bring in as many, and the target is met.

levers-why-seek = How this is worked out
levers-why-seek-how = All else stays as it is, the number of leads at the top too. The value is searched on both sides of the plan’s own until the figure comes out as wanted; of several, the closest one is taken.
levers-why-seek-check = Check: with { $input } at { $value } the figure is { $reached }, at { $customers } expected customers and { $spend } of spend.
levers-why-seek-note = The button rounds to four figures, to the side on which the target is met.

## What it is worth to know
levers-knowing-free = Leads of this plan cost nothing, so the best is to bring in as many as there are, whatever the rates. Give a stage a cost and knowing gets a worth.
levers-knowing-certain = Nothing here is uncertain, so there is nothing to find out.
levers-knowing-say = Type a rate as evidence (10 of 40) or as a range (20-30%).
levers-knowing-finding = Knowing { $input } before you buy is worth { $money } at most.
levers-knowing-decision = The decision: how many { $stage } to buy, when customers beyond the goal of { $goal } bring nothing. As things stand { $entries } are best, worth { $value } before fixed costs.
levers-knowing-ask = No sample of leads tells this; ask those who buy.
levers-knowing-sample = Watching { $leads } more is worth { $money } of it.
levers-knowing-no-sample = No sample of a size that pays tells enough.

levers-why-knowing = How this is worked out
levers-why-knowing-how = Worth of knowing = mean of the best result under each value that the input may have − best result without knowing it (expected value of partial perfect information).
levers-why-knowing-now = One customer brings { $gain }, up to { $goal } of them; each lead costs what it and its later stages cost. The best now: { $entries } leads, worth { $value }.
levers-why-knowing-known = With { $input } known first: { $known } on average. { $known } − { $now } = { $worth }.
levers-why-knowing-sample = The sample is the smallest, by doubling from 10, that is worth { $share } of knowing the rate exactly.
levers-why-knowing-source = What an input may be comes from your evidence, ranges and months; typed numbers count as known.

## What sales can change
levers-rep-finding = Rep number { $reps } is worth { $profit } in the period, before their pay.
levers-rep-finding-none = Rep number { $reps } brings no profit in the period.
levers-neck = Sales is the neck: the leads are { $load } of the { $could } that the reps can work. { $worked } are worked before they go cold.
levers-neck-none = On average sales can work them all: the leads are { $load } of the { $could } that the reps can work. But leads do not come evenly, and { $worked } are worked before they go cold.
levers-rep = Rep { $reps }
levers-rep-last = Rep { $reps }, the last there is
levers-rep-brings = { $customers } customers and { $points } of chance more
levers-rep-offer = What one more sales rep is worth shows when leads wait because sales is busy.
levers-rep-see = Let sales be busy

levers-why-reps = How this is worked out
levers-why-load = The reps can work { $could } leads in the period, the plan sends { $load } of that; { $worked } are worked in time.
levers-why-rep = Profit with { $reps } reps − profit with { $fewer } = { $profit }, from { $customers } more customers. Hire where that is above what a rep costs in the period.
levers-why-queue = Leads come at random times, reps take random times, and a lead that waits past its patience goes cold (a queue with impatience, Erlang A).

levers-sla-finding = Sales may take { $days } { $days ->
    [one] day
   *[other] days
} to follow up and the chance stays at { $confidence }.
levers-sla-any = However slow the follow-up, the chance stays above { $confidence }.
levers-sla-never = No follow-up is fast enough for { $confidence }: at once the chance would be { $best }, at { $now } days it is { $chance }. More leads are what is missing.
levers-sla-confidence = Keep a chance of { $confidence }
levers-sla-nine = Nine of ten leads are then worked within { $days } days.
levers-sla-cost = One day more of delay than the { $now } of now costs { $revenue } of revenue, { $profit } of profit.
levers-sla-offer = How slow the follow-up may be, and what a day of delay costs, shows when leads cool while they wait for it.
levers-sla-see = Let leads cool while they wait

levers-why-sla = How this is worked out
levers-why-sla-how = A slower follow-up leaves fewer leads warm, fewer customers, a lower chance. The slowest is where the chance crosses what you want to keep; the spread of the times keeps its shape.
levers-why-sla-chance = Now, at { $now } days, the chance is { $chance }; at once it would be { $best }; to keep is { $confidence }.
levers-why-sla-later = At { $later } days instead of { $now } the revenue falls by { $revenue } and the profit by { $profit }.

levers-outside = Type a number from { $low } to { $high }.
