# What stands around an embedded planner: the note for those who build the page, the lead form, the footer.

## Settings that were not taken
embed-unknown = There is no such setting.
embed-long = The value is too long.
embed-kind = The value is not of the kind that is asked for.
embed-range = The number is beyond its limits.
embed-contrast = The colour is too near to what it stands on; the nearest that can be read is used.
embed-missing = There is no such preset, no plan in this link, or no address where one is needed.

## The lead form
lead-title = Talk it over
lead-says = Send this plan with your address, and somebody will answer.
lead-name = Name
lead-email = E-mail
lead-message = What you would like to know
lead-to = It goes to { $host }.
lead-send = Send
lead-sending = It is being sent.
lead-sent = Sent. Thank you.
lead-failed = It could not be sent. What you typed is still here; try again.
lead-hand-over = Go on with this plan
lead-hand-over-says = Opens another page. The plan travels in the part of the address that no server sees.

## The footer
embed-made = Worked out in your browser by Warmline
