# The metrics of a nurture report.
nurture-metric-new-leads = New leads
nurture-metric-reopened-leads = Reopened leads
nurture-metric-reopened-share = Reopened share
nurture-metric-delivery-rate = Delivery rate
nurture-metric-open-rate = Open rate
nurture-metric-click-rate = Click rate
nurture-metric-click-to-open = Clicks per open
nurture-metric-mqls = MQLs
nurture-metric-sals = SALs
nurture-metric-sqls = SQLs
nurture-metric-customers = Customers
nurture-metric-lead-to-mql = Lead to MQL
nurture-metric-mql-to-sal = Acceptance rate
nurture-metric-sal-to-sql = SAL to SQL
nurture-metric-mql-to-sql = MQL to SQL
nurture-metric-lead-to-sql = Lead to SQL
nurture-metric-sql-to-customer = Close rate
nurture-metric-mql-to-customer = MQL to customer
nurture-metric-cost = Cost
nurture-metric-cost-per-lead = Cost per lead
nurture-metric-cost-per-mql = Cost per MQL
nurture-metric-cost-per-sal = Cost per SAL
nurture-metric-cost-per-sql = Cost per SQL
nurture-metric-cost-per-customer = Cost per customer
nurture-metric-revenue = Revenue
nurture-metric-revenue-per-customer = Revenue per customer
nurture-metric-revenue-per-cost = Revenue per cost
nurture-metric-roi = ROI

# What bends a metric.
nurture-caveat-opens = Opens mislead: mail programs block images, or load them unseen. Clicks are the better sign.
nurture-caveat-cost-per-mql = A low cost per MQL means little on its own. Read it beside what these MQLs brought in later.
nurture-caveat-months = Who moves on this month often came in earlier. Over several months together the rate is truer.

# The agreement: why sales may return a lead, and where it goes then.
nurture-return-not-yet = Real need, but not yet: back to nurturing.
nurture-return-no-authority = Cannot decide: kept as an influencer, not for sales.
nurture-return-no-budget = Cannot afford it now: keep the brand in mind for later.
nurture-return-no-fit = Not a fit: closed, and the scoring learns from it.
nurture-return-bad-data = Cannot be reached: marketing mends the contact data.

# Three decisions that help even without an agreement.
nurture-decision-which-leads = Which leads count as SQLs.
nurture-decision-hand-over = How what is known about them is handed over.
nurture-decision-who-does-what = What part marketing and what part sales takes in the process.

# The six stages: when a lead enters and when it leaves.
nurture-stage-lead-enters = Is known at all, even if only as the address of a visit.
nurture-stage-lead-leaves = Gives contact details.
nurture-stage-qualified-enters = Has said who it is, so that visits and e-mails can be followed.
nurture-stage-qualified-leaves = Its score reaches the line.
nurture-stage-mql-enters = Ranks high in the scoring that both teams own.
nurture-stage-mql-leaves = Sales accepts it, or returns it with a reason.
nurture-stage-sal-enters = Sales has accepted it.
nurture-stage-sal-leaves = Is ready for a conversation.
nurture-stage-sql-enters = Has been vetted and talks about demo, price, and concerns.
nurture-stage-sql-leaves = The deal is won or lost, or the lead has gone cold.
nurture-stage-customer-enters = Has signed.
nurture-stage-customer-leaves = Stays: delivery and follow-up bring new leads.
