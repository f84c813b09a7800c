# A plan that came to be read.

reading-kind = A plan to read.
reading-made = A plan to read, made on { $date }.
reading-own = Open my own plan
reading-print = Print
reading-mine = Make it mine
reading-basis = What the figures rest on
reading-figure = Figure
reading-value = Value
reading-rests = Rests on
reading-typed = an assumption
reading-evidence = evidence: { $converted } of { $entered } ({ $low }–{ $high })
reading-range = a range: { $low } – { $likely } – { $high }
reading-cost = Cost of one entry, { $stage }
reading-share = an assumption, { $share } of it carried by this plan
reading-foot = Worked out by Warmline on your own device from what the link says. Nothing was sent anywhere.
