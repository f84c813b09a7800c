//! The one judge of a plan: every range, length and reference of the document, whoever built it.

use super::limits::{self, Length, Limit};
use super::{Cold, ColdModel, FollowUp, Goal, Plan, Rate, Stage, VERSION};
use crate::engine::issue::{Fault, Issue};
use std::fmt::Display;

impl Plan {
    /// Whether the plan keeps to the contract.
    ///
    /// # Errors
    /// The first field, in the order of the document, that does not.
    pub fn check(&self) -> Result<(), Issue> {
        if self.version != VERSION {
            return Err(Issue::new("version", Fault::Version { found: u64::from(self.version) }));
        }
        text("name", &self.name, limits::NAME)?;
        if self.currency.len() != 3 || !self.currency.bytes().all(|letter| letter.is_ascii_uppercase()) {
            return Err(Issue::new("currency", Fault::Currency));
        }
        match self.goal {
            Goal::Customers(customers) => number("goal.customers", customers as f64, limits::CUSTOMERS)?,
            Goal::Revenue(revenue) => number("goal.revenue", revenue, limits::REVENUE)?,
        }
        number("customerValue", self.customer_value, limits::CUSTOMER_VALUE)?;
        number("grossMargin", self.gross_margin, limits::MARGIN)?;
        number("periodMonths", self.period_months, limits::PERIOD_MONTHS)?;
        length("stages", self.stages.len(), limits::STAGES)?;
        for (row, stage) in self.stages.iter().enumerate() {
            self.check_stage(row, stage)?;
        }
        for (row, cost) in self.fixed_costs.iter().enumerate() {
            text(format_args!("fixedCosts[{row}].name"), &cost.name, limits::NAME)?;
            number(format_args!("fixedCosts[{row}].amount"), cost.amount, limits::MONEY)?;
            number(format_args!("fixedCosts[{row}].share"), cost.share, limits::SHARE)?;
        }
        self.cold.as_ref().map_or(Ok(()), |cold| self.check_cold(cold))
    }

    fn check_stage(&self, row: usize, stage: &Stage) -> Result<(), Issue> {
        let at = |field: &str| format!("stages[{row}].{field}");
        length(at("id"), stage.id.chars().count(), limits::ID)?;
        if !stage.id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
            return Err(Issue::new(at("id"), Fault::Id));
        }
        if self.stages.iter().take(row).any(|earlier| earlier.id == stage.id) {
            return Err(Issue::new(at("id"), Fault::Duplicate));
        }
        text(at("name"), &stage.name, limits::NAME)?;
        text(at("source"), &stage.source, limits::SOURCE)?;
        match (stage.to_next, row + 1 == self.stages.len()) {
            (Some(_), true) => return Err(Issue::new(at("toNext"), Fault::LastStage)),
            (None, false) => return Err(Issue::new(at("toNext"), Fault::Missing)),
            (Some(rate), false) => check_rate(row, rate)?,
            (None, true) => {}
        }
        number(at("costPerEntry"), stage.cost_per_entry, limits::MONEY)?;
        number(at("lagDays"), stage.lag_days, limits::LAG_DAYS)
    }

    fn check_cold(&self, cold: &Cold) -> Result<(), Issue> {
        self.check_reference("cold.stage", &cold.stage)?;
        let at = |field: &str| format!("cold.model.{field}");
        match &cold.model {
            ColdModel::Count { leads } => number(at("leads"), *leads as f64, limits::COLD_LEADS)?,
            ColdModel::Share { share } => number(at("share"), *share, limits::SHARE)?,
            ColdModel::ShelfLife { days, follow_up } | ColdModel::HalfLife { days, follow_up } => {
                number(at("days"), *days, limits::WAIT_DAYS)?;
                check_follow_up(follow_up)?;
            }
            ColdModel::Capacity { reps, leads_per_rep_per_day, shelf_life_days } => {
                number(at("reps"), f64::from(*reps), limits::REPS)?;
                number(at("leadsPerRepPerDay"), *leads_per_rep_per_day, limits::LEADS_PER_REP)?;
                number(at("shelfLifeDays"), *shelf_life_days, limits::WAIT_DAYS)?;
            }
        }
        let Some(recycle) = &cold.recycle else { return Ok(()) };
        number("cold.recycle.share", recycle.share, limits::SHARE)?;
        self.check_reference("cold.recycle.toStage", &recycle.to_stage)?;
        number("cold.recycle.conversionFactor", recycle.conversion_factor, limits::SHARE)?;
        number("cold.recycle.costPerLead", recycle.cost_per_lead, limits::MONEY)
    }

    /// A stage that leads wait in or fall back to: one of the plan's, and not the customer.
    fn check_reference(&self, field: &str, id: &str) -> Result<(), Issue> {
        match self.stages.iter().position(|stage| stage.id == id) {
            None => Err(Issue::new(field, Fault::NoSuchStage)),
            Some(row) if row + 1 == self.stages.len() => Err(Issue::new(field, Fault::LastStage)),
            Some(_) => Ok(()),
        }
    }
}

fn check_rate(row: usize, rate: Rate) -> Result<(), Issue> {
    let at = |field: &str| format!("stages[{row}].toNext.{field}");
    match rate {
        Rate::Point { rate } => number(at("rate"), rate, limits::RATE),
        Rate::Evidence { converted, entered } => {
            number(at("entered"), entered as f64, limits::ENTERED)?;
            number(at("converted"), converted as f64, Limit::between(1.0, entered as f64))
        }
        Rate::Range { low, likely, high } => {
            number(at("low"), low, limits::RATE)?;
            number(at("likely"), likely, limits::RATE)?;
            number(at("high"), high, limits::RATE)?;
            if low > likely {
                return Err(Issue::new(at("low"), Fault::Order));
            }
            if likely > high { Err(Issue::new(at("high"), Fault::Order)) } else { Ok(()) }
        }
    }
}

fn check_follow_up(follow_up: &FollowUp) -> Result<(), Issue> {
    let at = |field: &str| format!("cold.model.followUp.{field}");
    match follow_up {
        FollowUp::Fixed { days } => number(at("days"), *days, limits::FIXED_DAYS),
        FollowUp::Exponential { mean_days } => number(at("meanDays"), *mean_days, limits::WAIT_DAYS),
        FollowUp::Lognormal { median_days, p90_days } => {
            number(at("medianDays"), *median_days, limits::WAIT_DAYS)?;
            number(at("p90Days"), *p90_days, limits::WAIT_DAYS)?;
            if p90_days > median_days { Ok(()) } else { Err(Issue::new(at("p90Days"), Fault::Order)) }
        }
        FollowUp::Observed { days } => {
            length(at("days"), days.len(), limits::OBSERVATIONS)?;
            let wrong = days.iter().position(|day| !limits::OBSERVED_DAYS.holds(*day));
            wrong.map_or(Ok(()), |entry| Err(out_of(at(&format!("days[{entry}]")), limits::OBSERVED_DAYS)))
        }
    }
}

fn number(field: impl Display, number: f64, limit: Limit) -> Result<(), Issue> {
    if limit.holds(number) { Ok(()) } else { Err(out_of(field, limit)) }
}

fn out_of(field: impl Display, limit: Limit) -> Issue {
    Issue::new(field, Fault::Range { min: limit.min, max: limit.max, above: limit.above })
}

fn text(field: impl Display, text: &str, allowed: Length) -> Result<(), Issue> {
    length(field, text.chars().count(), allowed)
}

fn length(field: impl Display, length: usize, allowed: Length) -> Result<(), Issue> {
    if allowed.holds(length) {
        return Ok(());
    }
    Err(Issue::new(field, Fault::Length { min: allowed.min, max: allowed.max }))
}
