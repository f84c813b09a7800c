# The page that scores leads.

## The sentence
score-says-sales = This lead scores { $score } of { $most }: hand it to sales.
score-says-nurture = This lead scores { $score } of { $most }: nurture it, { $gap } short of the line.
score-says-nurture-above = This lead scores { $score } of { $most }, but the card holds it back: nurture it.
score-says-influencer = This lead scores { $score } of { $most }: no authority to buy, keep it as an influencer.
score-says-later-budget = This lead scores { $score } of { $most }: no budget yet, stay in mind for later.
score-says-no-need = This lead scores { $score } of { $most }: no need today, leave the door open.
score-says-disqualified = This lead scores { $score } of { $most }: it is no lead, take it out of the count.
score-says-short = { $score } of { $most } · { $route }
score-fact-line = Hand-over line { $line }
score-fact-band = band { $name }
score-fact-cell = cell { $name }
score-fact-card = card { $name }
score-own-card = Own card

## Tools and tabs
score-preset = Start from
score-share = Copy link
score-save = Save card
score-open = Open card
score-reset = Reset to preset
score-copied = The link to this card is on the clipboard. It holds the card, not the lead.
score-copy-by-hand = The browser does not allow copying. Here is the link:
score-bad-link = The card in the link could not be read: { $issue }
score-bad-file = The file is no card that can be read: { $issue }
score-bad-storage = The remembered card could not be read: { $issue }
score-tabs = What to do
score-tab-lead = One lead
score-tab-card = The card

## One lead
score-lead-title = What is known of the lead
score-as-of = As of
score-before = Last time it was
score-before-never = not scored yet
score-forget = Clear the form
score-unknown = Not known
score-other = Something else
score-yes = Yes
score-no = No
score-times = times, last on
score-count-of = { $field }: how often
score-last-of = { $field }: last day
score-line = Hand-over line
score-this-lead = This lead
score-scale-title = The scale
score-scale-lead = Points, from { $least } to { $most }
score-scale-above = { $points } above the line
score-scale-on = on the line, which is enough
score-scale-below = { $points } below the line
score-scale-band = { $band }: { $rest }
score-column-what = What
score-column-points = Points
score-column-from = From
score-matrix-title = Fit and interest
score-matrix-finding = { $cell }: fit { $fit }, interest { $interest }
score-matrix-lead = Fit upwards, interest to the right; the figures are where the levels part
score-axis-fit = Fit
score-axis-interest = Interest
score-axis-none = Neither
score-here = { $cell } ← this lead

## What would lift it
score-lift-title = What would lift it
score-lift-to = Reach
score-lift-aim = { $name } at { $points }
score-lift-top = It is above the line and in the highest band.
score-lift-none = { $gap } points are lacking, and nothing that the card asks for would bring them.
score-lift-single = { $gap } points are lacking. Any one of these would do:
score-lift-together = { $gap } points are lacking. No single change brings them; these together do:
score-lift-some = { $gap } points are lacking. These together bring them; there may be a shorter way:
score-lift-way = { $field }: { $value } → { $score }
score-lift-try = Try it
score-lift-try-all = Try them all
score-with = with { $list }
score-without = without { $list }
score-never = never
score-times-today = { $count ->
    [one] once more, today
   *[other] { $count } times more, today
}

## The ledger
score-ledger-title = Every point of the { $score }
score-ledger-lead = Each criterion as if everything had happened today, then what age takes and what limits cut. Open a line to see its rule.
score-sum = Score
score-plus = +{ $points }
score-entry-decay = Faded: { $name }
score-entry-decay-why = What age has taken: the points halve with each half-life.
score-entry-limit = Limit of the group
score-entry-limit-why = Kept within { $least } and { $most }.
score-entry-scale = Ends of the scale
score-entry-exclusion = Excluded: { $name }

## Rules in words
score-and = and
score-or = or
score-and-more = { $list } and { $count } more
score-says-is = { $field } is { $list }
score-says-contains = { $field } contains { $list }
score-says-starts = { $field } begins with { $list }
score-says-ends = { $field } ends with { $list }
score-says-has = { $field } has { $list }
score-says-number = { $field } { $span }
score-says-age = { $field }, days ago { $span }
score-says-count = { $field }, times { $span }
score-says-between = { $field } from { $since } to { $until }
score-says-since = { $field } from { $since } on
score-says-until = { $field } up to { $until }
score-says-missing = { $field } is not known
score-says-known = { $field } is known
score-says-not = not ({ $what })
score-rule-age = { $field }, days ago
score-rule-each = { $max ->
    [one] { $field }: { $each }, once
   *[other] { $field }: { $each } each, the newest { $max } count
}
score-rule-min = from { $min } times on
score-rule-half = { $days ->
    [one] half after { $days } day
   *[other] half after { $days } days
}
score-up-to = up to { $points }
score-down-to = down to { $points }
score-between = { $least } to { $most }

## The card: line, bands, groups
score-line-title = The line and the bands
score-line-lead = A score at or above the line goes to sales. Bands part the scale from the lowest up.
score-least = Lowest score
score-most = Highest score
score-margin = Margin
score-margin-why = A lead that was above falls only when its score is more than the margin below, so that 74 and 76 do not flap.
score-bands = Bands
score-add-band = Add a band
score-band-name = Name of band { $row }
score-band-from = Band { $row } from
score-band-lowest = all below
score-remove = Remove
score-name = Name
score-groups-title = What is worth points
score-groups-lead = Groups have a class and limits; the score is their sum. Open a line to change it.
score-add-group = Add a group …
score-class = Class
score-class-explicit = Explicit: who they are
score-class-implicit = Implicit: what they did
score-class-timeline = Timeline: when they want it
score-class-negative = Negative: signs of lost deals
score-axis = Counts on the side of
score-group-most = At most
score-group-least = At least
score-at-most = at most { $points }
score-at-least = at least { $points }
score-add-criterion = Add a criterion …
score-about = About
score-a-condition = A condition on several fields
score-field-of-kind = { $name } ({ $kind })

## The card: rules
score-points = Points
score-points-of-row = Points of row { $row }
score-values-of-row = Values of row { $row }
score-values-lead = Values with commas between them, and what they are worth.
score-ranges-lead = The first range that holds counts. An empty box is no bound.
score-ages-lead = Days from that date to the day of scoring; days to come are negative. The first range that holds counts.
score-add-row = Add a row
score-otherwise = Otherwise
score-missing = If not known
score-each = Points each time
score-min = Counts from
score-max = Newest that count
score-half-life = Half-life
score-no-fading = no fading
score-from = Lower bound
score-to = Upper bound
score-turn = Bound { $sign }: turn between included and not

## The card: conditions
score-condition = Condition
score-joint = How the parts are joined
score-all-of = All of these
score-any-of = Any of these
score-not = Not
score-negate = Not / yes
score-add-test = Add a test
score-add-list = Add a nested list
score-test = Test
score-test-field = Field
score-test-texts = Values, with commas between them
score-test-is = is one of
score-test-contains = contains
score-test-starts = begins with
score-test-ends = ends with
score-test-has = has one of
score-test-number = is a number
score-test-age = days ago
score-test-count = times
score-test-between = between two days
score-test-missing = is not known
score-since = From
score-until = To

## The card: who goes elsewhere
score-exclusions-title = Who is no lead
score-exclusions-lead = The first that holds makes the score 0 and says why.
score-add-exclusion = Add an exclusion
score-routing-title = Where leads go
score-routing-lead = The first rule that holds counts. Without one a lead goes to sales from the line on, and to nurture below it.
score-add-routing = Add a rule
score-route = Goes to
score-above-line = Also leads that reach the line
score-above-line-short = also above the line
score-earlier = Ask earlier

## The card: matrix and fields
score-matrix-part-lead = Levels of fit and interest, and what people call each cell.
score-matrix-on = Show the matrix
score-levels-fit = Levels of fit
score-levels-interest = Levels of interest
score-cut-fit = Fit, level { $row } from
score-cut-interest = Interest, level { $row } from
score-cells = Names of the cells: the best fit on top, the most interest on the right
score-cell-label = Name of the cell: fit level { $fit }, interest level { $interest }
score-fields-title = What is known of a lead
score-fields-lead = The fields that criteria ask about, and the columns of a file that hold them.
score-add-field = Add a field …
score-kind-text = text
score-kind-number = number
score-kind-date = date
score-kind-set = set of texts
score-kind-activity = activity
score-in-column = column { $column }
score-column = Column in a file
score-last-column = Column of the last day
score-separator = Entries parted by

## SQL
score-sql-title = The card as SQL
score-sql-lead = The same points, to the last digit, where your leads are: a warehouse scores a billion of them.
score-sql-dialect = Database
score-sql-form = Form
score-sql-query = Query with score, band and route
score-sql-view = View
score-sql-expression = One expression
score-sql-as-of = Ages counted to
score-sql-today = the day of the query
score-sql-table = Table
score-sql-view-name = Name of the view
score-sql-copy = Copy
score-sql-copied = Copied.
score-sql-by-hand = The browser does not allow copying. Select the text instead.
