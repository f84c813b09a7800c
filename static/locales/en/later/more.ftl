# What opens on request: menu, messages, presets, the details of a stage.

## Header and menu
menu-presets = Presets by trade
menu-example = The worked example
menu-empty = Begin from nothing
menu-share = Copy a link to this plan
menu-save = Save as a file
menu-open = Open a file
menu-remember = Remember this plan on this device
menu-privacy = Everything is worked out on your device. Nothing you type is sent anywhere.

## The ladder
stage-add-below = Add a stage below
stage-up = Move up
stage-down = Move down
stage-remove = Remove
stage-focus = Use in the headline

## Fixed costs
cost-remove = Remove { $name }

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
