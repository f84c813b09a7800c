channels-intro = The channels of this plan.
