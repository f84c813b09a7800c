# A file of leads: taken, corrected, scored, and what it comes to.

score-says-file = Score a file of leads
score-file-drop = Drop a CSV or TSV file with leads here
score-file-choose = Choose a file
score-file-another = Another file
score-file-paste = Or paste rows, header first
score-file-pasted = pasted
score-file-private = The file is read on this device and goes nowhere else.
score-file-size = { $size } MB
score-file-looking = Having a look at the file …
score-file-unreadable = The file cannot be read any more. It may have been moved, changed or locked; choose it again.
score-file-broken = Scoring stopped: the program for files could not be loaded, or memory ran out. Choose the file again to start afresh.
score-file-empty = The file is empty: there is not a single byte in it.
score-file-blank = The file holds blank lines only. Put the names of the columns in the first row and leads below.
score-file-header-alone = The file has a header and no leads below it.
score-file-found = { $count ->
    [one] { $count } column found. Correct what is wrong.
   *[other] { $count } columns found. Correct what is wrong.
}
score-file-doubt = Some dates can be read in two ways, and no cell tells which. Choose what comes first; else such cells count as bad.
score-file-renamed = { $count ->
    [one] { $count } column had no name, or one that was taken; it has another here.
   *[other] { $count } columns had no name, or one that was taken; they have others here.
}
score-file-separator = Separator
score-file-comma = Comma
score-file-semicolon = Semicolon
score-file-tab = Tab
score-file-bar = Bar |
score-file-encoding = Encoding
score-file-header = First row
score-file-header-yes = Names of columns
score-file-header-no = A lead
score-file-quote = Quotes
score-file-none = None
score-file-decimal = Decimals
score-file-unknown = As found
score-file-order = Dates
score-file-order-none = Year first
score-file-order-day = Day first: 31/12
score-file-order-month = Month first: 12/31
score-file-map = Which column is what
score-file-field = The card asks for
score-file-column = Column
score-file-values = First values
score-file-last = { $field }: last time
score-file-opened = Lead opened on (for the profile by month)
score-file-lacking = Not in this file
score-file-as-of = Ages counted to
score-file-score = Score all leads
score-file-going = { $rows } leads scored, { $speed } a second
score-file-cancel = Cancel
score-file-sentence = { $handed ->
    [0] None of { $scored } leads reaches { $line } yet.
    [one] { $handed } of { $scored } leads reaches { $line }: hand it to sales.
   *[other] { $handed } of { $scored } leads reach { $line }: hand them to sales.
}
score-file-took = Scored in { $seconds } s, { $speed } leads a second, on this device.
score-file-stale = The card has changed since these scores.
score-file-again = Score again
score-file-export = Save the scored file
score-file-saving = Writing the file
score-file-back = Columns and settings
score-file-spread = { $share } of leads reach the line of { $line }
score-file-line-more = At { $line }, { $share } of leads reach the line: { $differs } more than at { $own }
score-file-line-fewer = At { $line }, { $share } of leads reach the line: { $differs } fewer than at { $own }
score-file-spread-how = Leads by score. Drag the line to see what another one would do.
score-file-spread-caption = Leads by score
score-file-line = Hand-over line
score-file-line-says = { $line }: { $count } ({ $share })
score-file-score-column = Score
score-file-name = Name
score-file-leads = Leads
score-file-share = Share
score-file-bands = By band
score-file-routes = Where they go
score-file-matrix = Fit and interest
score-file-axis-fit = Fit ↑
score-file-axis-interest = Interest →
score-file-months = Lead score profile of new leads
score-file-months-two = { $share } of the leads opened in { $last } reach the line; { $was } in { $before }
score-file-months-how = Leads by the month in which they were opened, scored as of that month’s end. What happened later does not count.
score-file-month = Month
score-file-mean = Mean
score-file-reach = Reach the line
score-file-bad = { $count ->
    [one] { $count } row is not as it should be; { $unscored } without a score
   *[other] { $count } rows are not as they should be; { $unscored } without a score
}
score-file-bad-kind = { $count } × { $reason }
score-file-bad-list = { $count ->
    [one] Show it
   *[other] Show the first { $count }
}
score-file-bad-rows = Rows that are not as they should be
score-file-row = Row
score-file-reason = Reason
score-file-cell = Cell
score-file-bad-cell = “{ $column }” cannot be read. { $expected }
score-file-bad-open = A quote opens in “{ $column }” and never closes; the row has no score.
score-file-bad-stray = Letters follow a closing quote in “{ $column }”; the row has no score.
score-file-bad-long = The row is longer than { $size } MB; it has no score.
score-file-bad-wide = The row has more than { $columns } columns; it has no score.
score-file-bad-many = The row has more cells than there are columns; which is which nobody knows, so it has no score.
score-file-bad-few = The row has fewer cells than there are columns; it is scored with the rest as missing.
score-file-bad-text = The row is not text in this encoding; choose another encoding above.
score-file-bad-nul = The row holds a NUL byte, which no text has; it has no score.
score-file-rows = { $count ->
    [one] { $count } row
   *[other] { $count } rows
}
score-file-band = Band
score-file-route = Goes to
score-file-all = All
score-tab-file = A file
