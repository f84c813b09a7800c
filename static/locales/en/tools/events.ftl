# Measure: what dated events of leads say.
events-ask = Which leads came how far, and when? A list of dated events tells.
events-about = One row an event: lead, stage, date, and a campaign if there is one. The file is read here and goes nowhere.
events-no-way = No stage of this file leads to another
events-as-of = As of { $date }
events-heads-for = { $so-far } of { $leads } leads are customers so far, and they head for { $rate } ({ $low } to { $high })
events-so-far = { $so-far } of { $leads } leads are customers so far; where they head for cannot be told yet
events-drop = Drop a file of events here, or paste cells
events-try = Try it with an example
events-example-name = Example
events-pasted = Pasted
events-reading = Reading
events-mapping = was read like this. Change what is wrong.
events-column-lead = Lead
events-column-stage = Stage
events-column-date = Date
events-column-campaign = Campaign
events-no-column = None
events-columns-missing = Choose the columns of lead, stage and date.
events-cancel = Stop
events-encoding = Written in
events-header = First row
events-header-names = Column names
events-header-event = An event
events-renamed = { $count ->
    [one] { $count } column had no name, or one that was taken; it has another here.
   *[other] { $count } columns had no name, or one that was taken; they have others here.
}
events-file-empty = This file is empty: there is not a single byte in it.
events-file-blank = This file holds blank lines only. Put the names of the columns into the first row and events below.
events-file-header-alone = This file has a header and no event below it.
events-broken = Reading stopped: the program for events could not be loaded, or memory ran out. Choose the file again.
events-unreadable = The file cannot be read any more. It may have been moved, changed or locked; choose it again.
events-separator = Between cells
events-comma = Comma
events-semicolon = Semicolon
events-tab = Tab
events-bar = Bar
events-order = Stages
events-order-file = As in the file
events-order-plan = Those of the plan
events-dates = 03/04 is
events-day-first = 3 April
events-month-first = 4 March
events-unclear = { $count } dates could be meant either way, and the file does not tell.

## Steps
events-steps = From stage to stage
events-at-least = at least { $rate }
events-days = { $days } days
events-of = { $converted } of { $entered }
events-known = So far { $so-far } have gone on; it heads for { $rate } ({ $low } to { $high }). Half of those who go on do so within { $median } days, nine in ten within { $p90 }. { $covered } of them have had the time to.
events-settled = { $rate } go on ({ $low } to { $high }), and nobody has for so long that this is the end of it.
events-too-few = So far { $so-far } have gone on, { $count } in all: too few to say where it heads for.
events-too-short = So far { $so-far } have gone on. The file is too young to say where it heads for: the curve still climbs where it ends.
events-none = Nobody has gone on so far.
events-why = Leads whose time is not over count for as long as they could be watched (Kaplan and Meier; the band is the 95 % interval). The dashed line is a cure model: a share goes on by a Weibull or log-normal law, whichever fits better, and the others never do.
events-curve-heads = { $from } to { $to }: { $so-far } so far, heading for { $rate }
events-curve = { $from } to { $to }: { $so-far } so far
events-curve-end = heads for { $rate } ({ $range })
events-curve-what = Share gone on by days since coming in; dashed: the fitted law
events-head-days = Days
events-head-watched = Still watched
events-head-gone = Gone on
events-head-range = 95 % interval

## Cohorts
events-cohorts = Cohorts by month of entry
events-young = { $month } stands at { $so-far } and heads for { $rate }
events-head-month = Month
events-head-leads = Leads
events-head-so-far = Customers so far
events-head-heads = Heads for

## Waiting
events-ageing-kicker = Who waits too long?
events-ageing = { $beyond } of { $waiting } waiting in { $stage } have waited longer than { $days } days
events-ageing-none = Nobody waiting in { $stage } has waited longer than { $days } days ({ $waiting } wait)
events-ageing-more = { $count } more
events-waits = { $days } days
events-follow-up = Half are worked within { $median } days, nine in ten within { $p90 }.
events-follow-up-next = The file does not say when sales worked a lead; something happens to half within { $median } days, to nine in ten within { $p90 }.

## To the plan
events-give-kicker = What does the plan learn from it?
events-give-title = The plan can have this as evidence
events-given = The plan has it
events-give-nothing = Nothing here fits the stages of the plan
events-give-change = { $from } to { $to }: { $before } becomes { $rate } ({ $low } to { $high }), as evidence of { $converted } of { $entered }, after { $days } days
events-give-follow-up = Follow-up time: typically { $days } days
events-kept-not-seen = { $stage } stays: the file does not have this stage and the next one in a row.
events-kept-none = { $stage } stays: nobody has gone on.
events-kept-too-few = { $stage } stays: too few have gone on.
events-kept-too-short = { $stage } stays: the file is too young.
events-kept-follow-up = Follow-up of { $stage } stays: the file does not say when leads were worked.
events-give = Give it to the plan
events-to-plan = See the plan
events-give-note = One step, which undo in the planner takes back. Of a young file the counts stand for what is known of the final rate, not for what has happened so far.

## Odd things
events-odd = What does not go by the book
events-chain = Multiplying the rates of a stage chain would give { $predicted } customers; counted one by one there are { $wins }.
events-odd-skipping = { $count } leads skipped a stage.
events-odd-backward = { $count } leads went back.
events-odd-repeating = { $count } leads came to a stage more than once.
events-odd-duplicate = { $count } events stand twice.
events-odd-tied = { $count } leads have several stages on one day.
events-odd-late = { $count } leads begin past the first stage.
events-odd-stageless = { $count } leads never came to a stage.
events-odd-reopened = { $count } leads reopened.
events-odd-after-lost = { $count } of them after they had been lost.
events-odd-after-pause = { $count } of them after a long pause.
events-skips = Skipped: { $list }.
events-backs = Back: { $list }.
events-times = ({ $count })
events-uncredited = { $count } events count without their campaign: only { $most } campaigns are told apart, and only names that are not too long.
events-used = { $used } of { $rows } rows are in the report
events-rows = Rows: { $list }.
events-reject-no-lead = { $count } without a lead.
events-reject-lead-too-long = { $count } with a name of a lead that is too long.
events-reject-no-stage = { $count } without a stage.
events-reject-stage-too-long = { $count } with a name of a stage that is too long.
events-reject-too-many-stages = { $count } with too many different stages; is this the column of stages?
events-reject-no-date = { $count } without a date.
events-reject-bad-date = { $count } with no date of the calendar.
events-reject-other-order = { $count } with day and month the other way round.
events-reject-too-many-events = { $count } beyond the million that is read.
events-reject-after = { $count } after the day of the report.
events-reject-too-old = { $count } from long before everything else.
events-reject-unknown-stage = { $count } of stages that the plan does not have.
events-reject-open-quote = { $count } with a quote that is not closed.
events-reject-stray-quote = { $count } with letters after a closing quote.
events-reject-row-too-long = { $count } longer than the 16 MB that are read of a row.
events-reject-too-many-columns = { $count } with more columns than any sheet has.
events-reject-too-many-cells = { $count } with more cells than there are columns; nobody knows which is which.
events-reject-not-text = { $count } that are no text in this encoding; choose another one above.
events-reject-nul = { $count } with a NUL byte, which no text has.
events-unknown = Stages that are not the plan's: { $list }.
