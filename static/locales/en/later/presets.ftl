# Names of the presets.

preset-worked-example = Worked example: 10 customers from 40 SQLs
preset-six-stages = Six stages, lead to customer
preset-three-stages = Three stages: MQL, SQL, customer
preset-two-stages = Two stages: lead, customer
preset-consumer = Consumer: visitor to customer within a month
preset-olist-2018 = Small sellers on a marketplace, Brazil 2018
preset-implisit-2014 = Lead, opportunity, deal: US companies 2014
preset-first-page-sage-average = SaaS, average
preset-first-page-sage-fintech = SaaS, fintech
preset-first-page-sage-cybersecurity = SaaS, cybersecurity
preset-first-page-sage-crm = SaaS, CRM
preset-first-page-sage-edtech = SaaS, education
preset-first-page-sage-medtech = SaaS, medical
preset-first-page-sage-industrial = SaaS, industry and IoT
