# What opens on request: menu, messages, presets, the details of a stage.

## Header and menu
menu-presets = Presets by trade
menu-paste = Paste cells
menu-example = The worked example
menu-empty = Begin from nothing
menu-share = Copy a link to this plan
menu-read = Copy a link to read
menu-read-dated = With today’s date
menu-print = Print
menu-save = Save as a file
menu-open = Open a file
menu-terms = Words of the trade
terms-here = What the words here mean
menu-embed = Put it on a site
menu-remember = Remember this plan on this device
menu-privacy = Everything is worked out on your device. Nothing you type is sent anywhere.
kept = This device keeps:
kept-nothing = This device keeps nothing.
kept-plan = Your plan
kept-scenarios = Plans beside it
kept-card = Your score card
kept-report = Your report
kept-bad = Something that could not be read
kept-program = The program, for use without a network: { $megabytes } MB
kept-forget = Delete all of it

## The ladder
stage-add-below = Add a stage below
stages-full = A plan has at most { $most } stages. Remove one to add another.
stage-up = Move up
stage-down = Move down
stage-remove = Remove
stage-focus = Use in the headline

## Fixed costs
cost-remove = Remove { $name }
costs-full = A plan has at most { $most } fixed costs. Put two together, or remove one, to add another.

## Presets
presets-title = Start from a preset
presets-lead = A preset brings its stages and rates; your goal, values and fixed costs stay. Benchmarks are other people's figures: replace them with your own as soon as you can.
preset-source = { $title }, { $year }; { $sample }. Grade { $grade }.

## Cells from a spreadsheet
paste-title = Paste cells from a spreadsheet
paste-lead = A stage a line: name, rate, cost of an entry. Or one column of figures, from the top stage down. Nothing changes before you take it over.
paste-which = How is { $cell } meant?
paste-reads = as { $value }
paste-percent = as a rate in percent: { $cell } %
paste-share = as a rate in shares of one, where 1 is 100 %
paste-cost = as the cost of one entry
paste-unread = Line { $line }: this is neither a rate nor an amount.
paste-outside = Line { $line }: a rate lies above 0 and is at most 100 %, an amount is not below 0.
paste-heads = The first line was taken for the heads of the columns.
paste-many = Too many lines: the funnel takes { $most } here.
paste-no-rate = Line { $line }: a stage within the funnel needs a rate.
paste-mixed = Line { $line } has no name, but others have one.
paste-fills = Sets figures of your funnel, stages: { $count }.
paste-replaces = Takes the place of your funnel, stages: { $count }.
paste-rate = Rate to the next stage
paste-apply = Take over

## Messages
notice-shared = This is a plan from a link. Your own plan is kept as it was.
notice-own = Back to mine
notice-keep = Keep this one instead
notice-bad-link = The plan in the link could not be read ({ $issue }).
notice-bad-file = The file could not be read ({ $issue }). Your plan is as it was.
notice-bad-storage = The plan that this device remembered could not be read ({ $issue }). It was put aside.
notice-no-storage = This device does not let the page remember anything. Save a file or copy the link instead.
notice-newer = A newer version is ready.
notice-renew = Use it now
notice-copied = The link is on the clipboard.
notice-copy-by-hand = The browser does not let the page use the clipboard. Copy the link here:
notice-save-by-hand = If no file came, this page may not save any. Here is the text:

## Where inputs come from
source-typed = { $field }: typed by you
source-evidence = { $field }: your evidence, { $converted } of { $entered }
source-range = { $field }: your range { $low } – { $likely } – { $high }
source-computed = { $field }: worked out

## Labels of the boxes
label-name = Name of the plan
label-currency = Currency (ISO code)
label-stage-name = Name
label-cost-per-entry = Cost per entry
label-lag-days = Time to the next stage
label-cost-name = What for
label-cost-amount = Amount
label-cost-share = Share

## What is computed in the background
worker-failed = The calculation in the background could not be started. Check the connection.

## Taking a chart away
share-png = Picture (PNG)
share-svg = Picture (SVG)
share-csv = Table (CSV)
share-xlsx = Table (XLSX)
share-copy = Copy the table
share-copied = Copied.
share-by-hand = The browser refused. Copy the table from here:
share-sent = If no file came, copy the table from here:
share-no-picture = This one has no picture; its table can be saved.
