# The further questions: each with what will be found there.
deep-sure = How sure is it, when the rates are guesses too?
deep-sure-teaser = The chance of the goal and the spread of revenue, from your evidence and ranges
deep-soon = How soon does it pay?
deep-soon-teaser = Leads, customers and cash month by month, and when to begin
deep-levers = Which lever moves it most?
deep-levers-teaser = What to change first, what must be true, and what is worth finding out
deep-scenarios = What if?
deep-scenarios-teaser = Up to four plans side by side, with the difference in words
deep-channels = Where do the leads come from?
deep-channels-teaser = Channels with rates and costs of their own, and the best split of a budget
