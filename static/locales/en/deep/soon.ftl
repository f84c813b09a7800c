soon-intro = The plan in months.
