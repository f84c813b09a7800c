# The embed studio: what a site shows of the planner, how it looks there, and what to paste.

studio-title = Put the planner on a site
studio-says = Choose what it shows and how it looks, then copy the lines below the preview. Nothing has to be installed, and no server is needed.
studio-default = As it is
studio-shows = What it shows
studio-figures = What it begins with
studio-looks = How it looks
studio-keeps = What visitors may do
studio-asks = What it asks

## Settings
studio-tool = Tool
studio-section = Question that stands open
studio-preset = Preset
studio-plan = A plan of yours, from its link
studio-plan-here = Use the plan that is open here
studio-lang = Language
studio-currency = Currency
studio-goal = Customers to win
studio-value = Value of a customer
studio-period = Months
studio-stages = Names of stages, with commas
studio-theme = Theme
studio-brand = Colour of the brand
studio-brand-dark = The same on dark
studio-surface = Ground
studio-text = Text
studio-font = Font
studio-radius = Roundness in pixels
studio-logo = Address of a logo
studio-lock = Seen, but not changed
studio-hide = Not shown
studio-footer = A line that names the planner
studio-lead = Form for an address
studio-lead-url = Where it goes (https)
studio-lead-consent = Words of consent

## Words of settings
studio-word-sure = How sure?
studio-word-soon = How soon?
studio-word-levers = Which lever?
studio-word-scenarios = What if?
studio-word-channels = Which channels?
studio-word-light = Light
studio-word-dark = Dark
studio-word-auto = As the device
studio-word-on = On
studio-word-off = Off
studio-word-event = To the page, as an event
studio-word-post = To an address, by POST
studio-word-link = Nowhere: a link with the plan
studio-word-goal = Goal
studio-word-value = Value
studio-word-margin = Margin
studio-word-period = Period
studio-word-rates = Rates
studio-word-costs = Costs
studio-word-cold = Cold leads
studio-word-header = Header
studio-word-tools = Tools
studio-word-language = Language
studio-word-menu = Menu
studio-word-history = Undo
studio-word-basics = Basics
studio-word-fixed-costs = Fixed costs
studio-word-cost = What it costs
studio-word-time = Time
studio-word-more = Further questions

## Faults
studio-fault-kind = This is not of the kind that is asked for, so it is left out.
studio-fault-long = This is too long, so it is left out.
studio-fault-range = This number is beyond its limits, so it is left out.
studio-fault-missing = The form needs an https address here; without one it is not shown.
studio-contrast = Too near to what it stands on. { $used } is the nearest that can be read, and is used.

## Preview
studio-preview = Preview
studio-widths = Width of the preview
studio-width = { $pixels } px
studio-width-full = Full
studio-not-previewed = Too long for the preview, which is a frame, and only there left out: { $names }

## What to paste
studio-code = What to paste
studio-ways = Kind of site
studio-way-element = Any page
studio-way-frame = Plain frame
studio-place-element = Into the page, where the planner shall stand. It grows with what is in it.
studio-place-frame = Where no script is allowed. Its height is fixed, and it scrolls inside.
studio-place-wordpress = Into the code editor of a post, or into a block “Custom HTML” without its first and last line.
studio-place-wix = Into “Embed HTML”. Draw the box as tall as the planner.
studio-place-webflow = Into an “Embed” block. The canvas does not run it; the published page does.
studio-place-react = Into a file of its own. Change its attributes as you like; the planner follows.
studio-place-amp = Into the article, below its first screen. The page needs AMP’s script of amp-iframe.
studio-copy = Copy
studio-copied = It is on the clipboard.
studio-by-hand = The browser does not let the page copy. The text is selected.
studio-pin = Stay with version { $version } for ever
studio-policy = If the site has a content security policy, it needs:
studio-left-out = Too long for the address of a frame, and left out: { $names }
studio-link = Marketing plan calculator
studio-meanwhile = To win 10 customers at a 25% close rate you need 40 SQLs. That plan has a 56% chance; 55 SQLs make it 90%.
