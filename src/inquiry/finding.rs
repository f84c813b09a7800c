//! What comes back: the engine's own results, put together by question.

use super::wire::record;
use crate::engine::channel::{Mix, MixMonth, Split};
use crate::engine::lever::{Agreement, Bar, Capacity, Elasticity, Figures, Gain, Information, Input};
use crate::engine::time::worth::Worth;
use crate::engine::time::{self, Date};
use crate::engine::uncertain::{self, Outlook};

/// How sure the plan is: what is exact, and what is simulated.
#[derive(Debug, Clone, PartialEq)]
pub struct SurenessFinding {
    /// Exact: chances and needed volumes, stage by stage, at the plan's confidence.
    pub outlook: Outlook,
    /// Simulated, with its error: chance of the goal, customers, revenue, ROI, cost per customer.
    pub forecast: uncertain::Forecast,
}

/// The plan month by month.
#[derive(Debug, Clone, PartialEq)]
pub struct MonthsFinding {
    /// A row a month, payback, net present value.
    pub forecast: time::Forecast,
    /// Lifetime value, its ratio to the cost per customer, and what leads may cost.
    pub worth: Worth,
    /// The confidence of the next three, 0.5 ..= 0.99.
    pub confidence: f64,
    /// The day by which the goal is due; none where the plan has no start and none was asked for.
    pub due: Option<Date>,
    /// The fewest entries at the top that reach the goal within the plan's period; none where no number does.
    pub entries_in_period: Option<u64>,
    /// The entries of the start: those asked for, else the plan's own where they reach the confidence by the due day or
    /// nothing is due, else those of the period; none where none of these are.
    pub entries: Option<u64>,
    /// The latest day to begin with so many; none without a due day, or where no day is early enough.
    pub start_by: Option<Date>,
}

/// What moves the plan.
#[derive(Debug, Clone, PartialEq)]
pub struct LeversFinding {
    /// The plan's own figures, from which every bar starts.
    pub figures: Figures,
    /// The tornado, widest bar first.
    pub bars: Vec<Bar>,
    /// What each offer brings, the most profit per unit of money first.
    pub gains: Vec<Gain>,
    /// Elasticities of the measure to the rates, in the plan's order.
    pub elasticities: Vec<Elasticity>,
}

/// What it is worth to know more.
#[derive(Debug, Clone, PartialEq)]
pub struct KnowingFinding {
    /// The best decision now and the value of knowing each input; none where entries cost nothing.
    pub information: Option<Information>,
    /// The samples that would tell, for the rates where there is one, in the order of the inputs above.
    pub samples: Vec<Sample>,
}

/// A sample that would tell.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Sample {
    /// The rate.
    pub input: Input,
    /// Leads to watch.
    pub leads: u64,
    /// What watching them is worth, in the plan's currency.
    pub value: f64,
}

/// What sales can change.
#[derive(Debug, Clone, PartialEq)]
pub struct SalesFinding {
    /// The confidence that the agreement keeps, 0.5 ..= 0.99.
    pub confidence: f64,
    /// What reps are worth; none but where the plan has a number of reps.
    pub capacity: Option<Capacity>,
    /// How slow the follow-up may be; none where nothing waits for one.
    pub agreement: Option<Agreement>,
}

/// The plan's channels.
#[derive(Debug, Clone, PartialEq)]
pub struct ChannelsFinding {
    /// The best split of the budget.
    pub split: Split,
    /// The mix of the leads that were asked for, or of the best split in whole leads.
    pub mix: Mix,
    /// That mix month by month.
    pub months: Vec<MixMonth>,
}

record! {
    SurenessFinding { outlook, forecast }
    MonthsFinding { forecast, worth, confidence, due, entries_in_period, entries, start_by }
    LeversFinding { figures, bars, gains, elasticities }
    KnowingFinding { information, samples }
    Sample { input, leads, value }
    SalesFinding { confidence, capacity, agreement }
    ChannelsFinding { split, mix, months }
}
