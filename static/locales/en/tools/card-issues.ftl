# What is wrong with a document of a tool, and what is allowed.

issue-no-such-field = The card has no such field.
issue-field-kind = This does not suit the kind of the field.
issue-thousandths = Points have at most three decimals.
issue-ascending = Keep the order: the lowest first.
issue-kind-day = Enter a day such as 2026-03-01.
issue-kind-flag = This must be true or false.
issue-kind-choice = Choose one of those that the card knows.
issue-kind-rule = A criterion gives points in one way: a condition, values, ranges or each time.
issue-kind-condition = A condition asks exactly one thing that suits its field.
issue-kind-literal = Enter a text that is not blank and has no control characters.
