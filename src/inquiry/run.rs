//! The answers: each question is a few calls of the engine.

use super::ask::{Ask, Channels, Compare, Knowing, Levers, Months, Sales, Seek, Sureness};
use super::finding::{ChannelsFinding, KnowingFinding, LeversFinding, MonthsFinding, SalesFinding, SurenessFinding};
use super::task::{Sampled, Simulated};
use crate::engine::channel;
use crate::engine::issue::Issue;
use crate::engine::lever::{self, Bet, Sought};
use crate::engine::plan::Plan;
use crate::engine::scenario::{self, Comparison, Reader};
use crate::engine::time::{self, Date, Deadline, MONTH_DAYS, worth};

/// A question that is answered at once.
pub trait Run: Ask {
    /// The answer for this plan.
    ///
    /// # Errors
    /// What of the plan has no answer.
    fn run(&self, plan: &Plan) -> Result<Self::Finding, Issue>;
}

impl Run for Sureness {
    fn run(&self, plan: &Plan) -> Result<SurenessFinding, Issue> {
        let mut simulated = Simulated::new(plan)?;
        loop {
            if let Some(finding) = simulated.step(u32::MAX) {
                return Ok(finding);
            }
        }
    }
}

impl Run for Months {
    fn run(&self, plan: &Plan) -> Result<MonthsFinding, Issue> {
        let (bet, confidence) = (Bet::new(plan)?, plan.belief().confidence);
        let due = self.due.or_else(|| end(plan));
        let begin = |bet: &Bet| match due {
            Some(day) => time::start_by(plan, bet, Deadline { day, confidence }),
            None => Ok(None),
        };
        let entries_in_period = time::entries_by(plan, &bet, plan.period_months * MONTH_DAYS, confidence)?;
        let (entries, start_by) = if let Some(entries) = self.entries {
            (Some(entries), begin(&Bet::with_volume(plan, entries)?)?)
        } else {
            match (begin(&bet)?, entries_in_period) {
                (None, Some(entries)) if due.is_some() => (Some(entries), begin(&Bet::with_volume(plan, entries)?)?),
                (None, None) if due.is_some() => (None, None),
                (day, _) => (Some(bet.volume), day),
            }
        };
        Ok(MonthsFinding {
            forecast: time::forecast(plan, &bet)?,
            worth: worth::worth(plan, &bet, self.target_ratio)?,
            confidence,
            due,
            entries_in_period,
            entries,
            start_by,
        })
    }
}

/// The day after the last of the plan's period.
fn end(plan: &Plan) -> Option<Date> {
    plan.outlook().start?.plus_days((plan.period_months * MONTH_DAYS).round() as i64)
}

impl Run for Levers {
    fn run(&self, plan: &Plan) -> Result<LeversFinding, Issue> {
        let bet = Bet::uncertain(plan)?;
        Ok(LeversFinding {
            figures: bet.figures(),
            bars: lever::tornado(&bet, &lever::swings(plan, &bet), self.measure),
            gains: lever::gains(&bet, &self.offers),
            elasticities: lever::elasticities(&bet, self.measure),
        })
    }
}

impl Run for Seek {
    fn run(&self, plan: &Plan) -> Result<Option<Sought>, Issue> {
        Ok(lever::seek(&Bet::uncertain(plan)?, self.input, self.target))
    }
}

impl Run for Knowing {
    fn run(&self, plan: &Plan) -> Result<KnowingFinding, Issue> {
        let mut sampled = Sampled::new(self, plan)?;
        loop {
            if let Some(finding) = sampled.step() {
                return Ok(finding);
            }
        }
    }
}

impl Run for Sales {
    fn run(&self, plan: &Plan) -> Result<SalesFinding, Issue> {
        let (bet, confidence) = (Bet::uncertain(plan)?, plan.belief().confidence);
        Ok(SalesFinding {
            confidence,
            capacity: lever::capacity(&bet, self.more),
            agreement: lever::agreement(&bet, confidence),
        })
    }
}

impl Run for Compare {
    fn run(&self, plan: &Plan) -> Result<Comparison, Issue> {
        let reader = Reader::default();
        let others: Vec<Plan> = self.others.iter().map(|plan| (**plan).clone()).collect();
        scenario::compare(plan, &others, |plan| reader.read(plan))
    }
}

impl Run for Channels {
    fn run(&self, plan: &Plan) -> Result<ChannelsFinding, Issue> {
        let split = channel::split(plan, self.budget, self.aim)?;
        let best: Vec<u64> = split.whole.leads.iter().map(|leads| *leads as u64).collect();
        let leads = if self.leads.is_empty() { &best } else { &self.leads };
        Ok(ChannelsFinding { mix: channel::mix(plan, leads)?, months: channel::months(plan, leads)?, split })
    }
}
