//! The exact part of "how sure?": every rate as a distribution, every stage's chance and volume in the chosen
//! confidence.

use super::chain::Chain;
use super::density::Cumulative;
use super::law::{self, Law};
use crate::engine::answer::Answer;
use crate::engine::plan::{Plan, Rate, Stage};

/// How sure the plan is, where that can be said exactly.
#[derive(Debug, Clone, PartialEq)]
pub struct Outlook {
    /// The chance that stages answer in, 0.5 ..= 0.99.
    pub confidence: f64,
    /// One entry a stage, in the plan's order.
    pub stages: Vec<StageOutlook>,
    /// The chance of the goal with the uncertain number of leads at the top, where the plan has one: leads arrive as
    /// a Poisson number around it.
    pub chance_of_goal_with_volume: Option<f64>,
}

/// One stage when its rates are uncertain.
#[derive(Debug, Clone, PartialEq)]
pub struct StageOutlook {
    /// The rate to the next stage; none on the last.
    pub rate: Option<RateOutlook>,
    /// Expected rate from here to the customer: the product of the expected rates.
    pub rate_to_customer: f64,
    /// The chance that the leads which the plan needs here make the goal: E[P(Binomial(needed, rate) >= goal)].
    pub chance_of_goal: f64,
    /// The smallest number of leads with that chance at least the confidence; none where it would take more than 1e12.
    pub needed: Option<u64>,
}

/// One rate as a distribution.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct RateOutlook {
    /// Its law for the period to come, over-dispersion included.
    pub law: Law,
    /// Expected rate. With Jeffreys' prior (k + 1/2) / (n + 1).
    pub mean: f64,
    /// 10 % are below.
    pub p10: f64,
    /// Half are below.
    pub p50: f64,
    /// 10 % are above.
    pub p90: f64,
    /// The share of the mean that a benchmark has: sample size / (sample size + entered); none where there is none.
    pub prior_weight: Option<f64>,
    /// The over-dispersion that was taken.
    pub rho: f64,
}

/// How sure a plan is. `answer` is the plan's own.
pub fn outlook(plan: &Plan, answer: &Answer) -> Outlook {
    let (laws, belief) = (law::rates(plan), plan.belief());
    let stages = plan.stages.iter().zip(&answer.stages).enumerate().map(|(row, (stage, stage_answer))| {
        let mut chain = Chain::new(answer.goal_customers, laws.get(row..).unwrap_or_default());
        StageOutlook {
            rate: stage.to_next.and_then(|rate| Some(rate_outlook(*laws.get(row)?, rate, plan, stage))),
            rate_to_customer: chain.mean(),
            chance_of_goal: chain.chance(stage_answer.needed),
            needed: chain.needed(belief.confidence),
        }
    });
    let arrivals = |volume| Chain::new(answer.goal_customers, &laws).chance_of_arrivals(volume);
    Outlook {
        confidence: belief.confidence,
        stages: stages.collect(),
        chance_of_goal_with_volume: belief.volume.map(|volume| arrivals(Law::amount(Some(volume), 0.0))),
    }
}

fn rate_outlook(law: Law, rate: Rate, plan: &Plan, stage: &Stage) -> RateOutlook {
    let [p10, p50, p90] = match law {
        Law::Known(value) => [value; 3],
        Law::Beta { low, high, a, b } => {
            let table = Cumulative::new(a, b);
            [0.1, 0.5, 0.9].map(|probability| low + (high - low) * table.quantile(probability))
        }
    };
    let prior_weight = match rate {
        Rate::Evidence { entered, .. } => stage.known().prior.as_ref().map(|prior| prior.weight(entered)),
        Rate::Point { .. } | Rate::Range { .. } => None,
    };
    RateOutlook { law, mean: law.mean(), p10, p50, p90, prior_weight, rho: law::rho(plan, stage) }
}
