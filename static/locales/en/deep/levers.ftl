levers-intro = The levers of this plan.
