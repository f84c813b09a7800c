# What English is, before any of its messages. Read when the program is built, never fetched; docs/language.md says what
# each line is for.

## The language
name = English
number-marks = . ,
number-short = 12 T, 9 B, 6 M
number-signs = USD $, JPY ¥
number-plural = one
rate-evidence = { $converted } of { $entered }

## Words beside a number that is typed
typed-large = thousand 3, million 6, mn 6, billion 9, bn 9, trillion 12, tn 12
typed-percent = percent
typed-of = out of, of
typed-to = to

## The page before the program, or without it
not-started = Warmline could not start. Check the connection and try again.
try-again = Try again
needs-script = Warmline calculates in your browser and needs JavaScript for it.

## The loader on the pages of hosts
frame-label = Marketing plan calculator
frame-failed = The planner could not be loaded.
frame-again = Try again
frame-apart = Open it in a new tab
