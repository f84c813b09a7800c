//! How sure a plan is.

use super::{choice, record};
use crate::engine::uncertain::{Bar, Distribution, Estimate, Forecast, Law, Outlook, RateOutlook, StageOutlook};

record! {
    Outlook { confidence, stages, chance_of_goal_with_volume }
    StageOutlook { rate, rate_to_customer, chance_of_goal, needed }
    RateOutlook { law, mean, p10, p50, p90, prior_weight, rho }
    Forecast { runs, chance_of_goal, customers, revenue, roi, cac }
    Distribution { mean, p10, p50, p90, without, histogram }
    Estimate { value, error }
    Bar { from, to, share }
}

choice! {
    Law { 0 Known(value), 1 Beta { low, high, a, b } }
}
