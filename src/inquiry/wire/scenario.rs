//! Plans side by side.

use super::{choice, record};
use crate::engine::scenario::{Cause, Change, Comparison, Difference, Figure, Part, Reading, Scenario, Way};

record! {
    Comparison { baseline, scenarios }
    Scenario { changes, differences }
    Difference { figure, from, to, by, causes }
    Cause { change, amount }
    Change { part, way, from, to }
    Reading { figure, value }
}

choice! {
    Figure {
        0 GoalCustomers, 1 Spend, 2 Revenue, 3 GrossProfit, 4 Roi, 5 Roas, 6 Cac, 7 BreakEven, 8 Needed(stage),
        9 CostPerEntry(stage), 10 NeededInConfidence(stage), 11 Chance(stage), 12 UncertainChance(stage),
        13 ExpectedCustomers, 14 ColdSpend, 15 ColdRoi, 16 ColdChance, 17 TotalLag
    }
    Part {
        0 Goal, 1 CustomerValue, 2 GrossMargin, 3 Period, 4 Stages, 5 Rate(stage), 6 CostPerEntry(stage), 7 Lag(stage),
        8 FixedCosts, 9 Cold, 10 Prior(stage), 11 History(stage), 12 CostRange(stage), 13 LagSpread(stage), 14 Rho,
        15 Confidence, 16 Volume, 17 ValueRange, 18 Outlook, 19 Channels
    }
    Way { 0 Higher, 1 Lower, 2 Stronger, 3 Weaker, 4 Other }
}
