# Measure nurturing: the report.
measure-title = Measure nurturing
measure-tab-report = The report
measure-tab-events = From events
measure-tab-agreement = The agreement

## Undo, link, file
measure-undo = Take back
measure-redo = Do again
measure-copy-link = Copy link
measure-save = Save as file
measure-open = Open a report
measure-new = Begin with nothing
measure-example = Show the example
measure-is-example = These figures are an example. Type over them, paste your own, or open a file.
measure-bad = This could not be read, and the report stays as it was. { $issue }
measure-not-text = This file could not be read.
measure-file-blank = This file holds blank lines only.
measure-copied = The link is on the clipboard. It holds all figures, and they go nowhere else.
measure-by-hand = Copy this link
measure-too-long = This report is too long for a link. Save it as a file instead.
measure-no-storage = This device does not remember the report.
measure-issue-syntax = This is not a report: the text stops making sense at line { $line }, column { $column }.
measure-issue-unknown = A report has no such field.
measure-issue-version = This report is of a newer version. Reload the page to get the newest one.

## The sentence
measure-nothing = Type, paste or open the figures of a few months, and this line says what is news.
measure-too-little = { $month }: too little to tell what is news. Four months before it are needed, and five leads to count.
measure-quiet = { $month }: nothing is news. All { $count } figures lie within what chance does.
measure-news = { $month }: { $list }; { $count ->
    [one] that is news.
   *[other] these are news.
}
measure-news-rest = Everything else is within what chance does.
measure-news-more = { $count ->
    [one] One more is news too.
   *[other] { $count } more are news too.
}
measure-rose = { $metric } rose to { $value }
measure-fell = { $metric } fell to { $value }
measure-list-mark = {", "}
measure-alarms = Of { $count } figures that can be judged, about { $alarms } would be called news by mistake in a month in which nothing has changed.
measure-month = Month
measure-campaign = Campaign
measure-all-campaigns = All together

## The metrics
measure-metrics = { $month }, metric by metric
measure-part-leads = Leads and stages
measure-part-mail = E-mail
measure-part-rates = From stage to stage
measure-part-cost = Cost
measure-part-revenue = Revenue
measure-first = first month
measure-points = { $by } points
measure-is-news = news
measure-not-news = not news
measure-little-data = too little data
measure-not-judged = not judged
measure-span = { $low } to { $high }
measure-value = Value
measure-limits = Limits in which a month lies when nothing has changed
measure-verdict = Verdict
measure-course = { $metric }: { $count ->
    [0] no month stands out
    [one] one month stands out
   *[other] { $count } months stand out
}
measure-course-desc = Each point is a month. The band says where it was to lie, judged by the months before it; points outside of the band are news.
measure-verdict-better = News, and for the better: outside of { $limits }, judged by { $history } months before. A month in which nothing has changed is this far off with a chance of { $chance }.
measure-verdict-worse = News, and for the worse: outside of { $limits }, judged by { $history } months before. A month in which nothing has changed is this far off with a chance of { $chance }.
measure-verdict-news = News: outside of { $limits }, judged by { $history } months before. A month in which nothing has changed is this far off with a chance of { $chance }.
measure-verdict-quiet = Not news: within { $limits }, as { $history } months before it let one expect.
measure-sample-rate = Were the change real, a month with { $sample } entering would show it.
measure-sample-count = Were the change real, a month with a count of { $sample } would show it.
measure-sample-months = Were the change real, { $months } such months in a row would show it.
measure-verdict-little = Too little data to tell.
measure-little-months = { $months ->
    [one] One more month before it is needed.
   *[other] { $months } more months before it are needed.
}
measure-little-sample = It takes { $sample } in the month.
measure-interval = With this month's numbers the true value lies from { $low } to { $high }, in 95 of 100 such cases. Seen: { $value }.
measure-changed = Against { $month } ({ $before }): { $by }, from { $low } to { $high }. That may be chance.
measure-changed-sure = Against { $month } ({ $before }): { $by }, from { $low } to { $high }.
measure-changed-bare = Against { $month } ({ $before }): { $by }.
measure-missing-costs = The cost is higher than this: { $list } not known.
measure-no-benchmark = No study with a grade was found for this metric, so that there is nothing to hold it against.
measure-lies-within = Benchmark { $level } ({ $segment }): no difference that chance does not explain.
measure-lies-below = Benchmark { $level } ({ $segment }): below it, by more than chance.
measure-lies-above = Benchmark { $level } ({ $segment }): above it, by more than chance.
measure-source = Grade { $grade }: { $title }, { $year }
measure-grade-a = A, raw data or an audited study
measure-grade-b = B, a vendor's own customers
measure-grade-c = C, a survey
measure-why = How this is worked out
measure-why-count = { $name }: { $value }, as reported.
measure-why-rate = { $part } / { $whole } = { $over } / { $under } = { $result }
measure-why-share = { $part } / ({ $part } + { $rest }) = { $over } / { $under } = { $result }
measure-why-cost-per = Cost / { $name } = { $over } / { $under } = { $result }
measure-why-cost = Programme cost + labour cost × its share + technology cost × its share = { $result }
measure-why-revenue-per-customer = Revenue / customers = { $over } / { $under } = { $result }
measure-why-revenue-per-cost = Revenue / cost = { $over } / { $under } = { $result }
measure-why-roi = (Revenue × margin − cost) / cost = ({ $over } × { $margin } − { $under }) / { $under } = { $result }. The margin is the plan's.
measure-why-wilson = The interval is Wilson's, at 95 %.
measure-why-garwood = The interval is Garwood's exact one for a count, at 95 %.
measure-why-garwood-cost = The cost is known; the interval is that of the number it is divided by (Garwood, 95 %).
measure-why-exact = The amounts are known, so that there is no interval.
measure-why-customers = The interval is that of the number of customers (Garwood, 95 %), each worth what they were on average.
measure-why-news = The limits are those of a prediction from the months before: chance, and whatever else makes months differ, both estimated from them. One quiet month in twenty falls outside.

## Leaks
measure-leaks = Where does the funnel lose?
measure-leaks-blank = Fill in the plan first: it says what a lost lead is worth.
measure-leaks-none-seen = The report counts no two neighbouring stages of the plan on screen
measure-leaks-none = No step is behind what it is held against
measure-leak-sure = { $from } to { $to } loses { $money }, and that is no chance
measure-leak-maybe = { $from } to { $to } seems to lose { $money }, but that may be chance
measure-leak-is-sure = surely behind
measure-leak-may-be = may be chance
measure-leak-is-none = not behind
measure-step = { $from } to { $to }
measure-leak-seen = Seen: { $rate } ({ $converted } of { $entered }; { $low } to { $high }).
measure-leak-plan = The plan has { $rate }.
measure-leak-benchmark = Benchmark: { $rate }, { $segment }.
measure-leak-worth = { $money } of profit over the plan's period ({ $range }), { $customers } customers
measure-leak-ahead = Ahead by { $money } of profit over the plan's period
measure-against = Held against
measure-against-all = The first study of each step
measure-against-plan = The plan's own rates
measure-leaks-stages = Only steps between stages that the plan has are valued. Give the plan the stages lead, MQL, SAL and SQL to see them all.
measure-leaks-why = All rates that were seen take the place of the plan's; then each step alone is set to what it is held against, and the difference in profit is what it loses. The range uses both ends of the rate's interval. So a step that is low by nature loses nothing, and a small gap just before the customer can be the dearest.

## Nurtured against others
measure-groups = Does nurturing work?
measure-groups-ask = Fill in both groups to see whether nurturing makes a difference
measure-groups-more = Nurtured leads convert { $by } more often
measure-groups-less = Nurtured leads convert less often: { $by }
measure-groups-open = { $by }, which may be chance
measure-nurtured = Nurtured
measure-others = Not nurtured
measure-converted = Became opportunities
measure-entered = Of so many leads
measure-groups-rates = Nurtured { $nurtured } ({ $nurtured-low } to { $nurtured-high }), others { $others } ({ $others-low } to { $others-high }).
measure-groups-apart = Difference { $by }, from { $low } to { $high }. The chance that the nurtured do better is { $chance }.
measure-groups-needed = To know a difference of this size, each group needs { $needed } leads (chance to see it: { $power }).
measure-groups-random = Only a random split says that nurturing is the cause. Leads that were chosen for it may have been better to begin with.
measure-groups-clear = Remove the comparison
measure-groups-why = Rates with Wilson's interval, the difference with Newcombe's, both at 95 %. The chance is that of one Beta law above the other (Jeffreys' prior). The sample is Fleiss's for two rates at 5 %.
measure-folklore-fits = The trade says { $uplift } more opportunities. That is folklore without a grade: its source was not found, and nothing here is computed from it. It lies within what was seen.
measure-folklore-not = The trade says { $uplift } more opportunities. That is folklore without a grade: its source was not found, and nothing here is computed from it. It does not fit what was seen.

## The figures
measure-figures = The figures
measure-figures-hint = Type, or paste cells from a sheet anywhere here. An empty box is unknown, not zero.
measure-kind-leads = Leads and stages
measure-kind-mail = E-mail
measure-kind-money = Money
measure-figure-new-leads = New leads
measure-figure-reopened-leads = Reopened leads
measure-figure-emails-sent = E-mails sent
measure-figure-delivered = Delivered
measure-figure-opened = Opened
measure-figure-clicked = Clicked
measure-figure-mqls = MQLs
measure-figure-sals = SALs
measure-figure-sqls = SQLs
measure-figure-customers = Customers
measure-figure-revenue = Revenue
measure-figure-programme-cost = Programme cost
measure-figure-labour-cost = Labour cost
measure-figure-labour-share = Share of labour
measure-figure-technology-cost = Technology cost
measure-figure-technology-share = Share of technology
measure-remove = Remove
measure-remove-row = Remove { $row }
measure-older = Show { $count } older rows
measure-add-month = Further month
measure-add-campaign = Campaign, if any
measure-add = Add
measure-paste = Paste from a sheet
measure-csv = Open a CSV file
measure-paste-label = Months from a sheet
measure-paste-example = Month, MQLs, Programme cost …
measure-paste-none = No row has headers that are known: a month and one figure at least, such as "Month" and "MQLs".
measure-paste-read = { $count ->
    [one] One month is understood.
   *[other] { $count } months are understood.
}
measure-paste-left = Columns left out: { $list }.
measure-paste-turned = Months run across, so the sheet was turned.
measure-paste-doubts = { $count ->
    [one] One cell is doubtful:
   *[other] { $count } cells are doubtful:
}
measure-doubt-month = is no month, so the row is left out.
measure-doubt-range = must lie from { $min } to { $max }, so it is left out.
measure-doubt-ambiguous = was read as { $read }; it may mean { $other }.
measure-doubt-repeated = stands twice, so this row is left out.
measure-take = Take these months
measure-merge = Add these months, overwrite where they are there
measure-replace = Replace all months
