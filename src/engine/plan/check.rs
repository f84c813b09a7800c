//! The one judge of a plan: every range, length and reference of the document, whoever built it.
//!
//! It is in the first download, so ranges are rows of small tables that one loop goes through.

use super::limits::{self, Length, Limit};
use super::{
    Belief, Channel, ChannelStep, Cold, ColdModel, FollowUp, Goal, Known, Outlook, Plan, Rate, Spread, Stage, VERSION,
};
use crate::engine::issue::{Fault, Issue};
use std::fmt::Arguments;

/// One number: the end of its path, its value, its range.
type Number<'a> = (&'a str, f64, Limit);

impl Plan {
    /// Whether the plan keeps to the contract.
    ///
    /// # Errors
    /// The first field, in the order of the document, that does not.
    pub fn check(&self) -> Result<(), Issue> {
        if self.version != VERSION {
            return Err(Issue::new("version", Fault::Version { found: u64::from(self.version) }));
        }
        text(format_args!("name"), &self.name, limits::NAME)?;
        if self.currency.len() != 3 || !self.currency.bytes().all(|letter| letter.is_ascii_uppercase()) {
            return Err(Issue::new("currency", Fault::Currency));
        }
        let goal = match self.goal {
            Goal::Customers(customers) => ("goal.customers", customers as f64, limits::CUSTOMERS),
            Goal::Revenue(revenue) => ("goal.revenue", revenue, limits::REVENUE),
        };
        numbers(
            format_args!(""),
            &[
                goal,
                ("customerValue", self.customer_value, limits::CUSTOMER_VALUE),
                ("grossMargin", self.gross_margin, limits::MARGIN),
                ("periodMonths", self.period_months, limits::PERIOD_MONTHS),
            ],
        )?;
        length(format_args!("stages"), self.stages.len(), limits::STAGES)?;
        for (row, stage) in self.stages.iter().enumerate() {
            self.check_stage(row, stage)?;
        }
        length(format_args!("fixedCosts"), self.fixed_costs.len(), limits::FIXED_COSTS)?;
        for (row, cost) in self.fixed_costs.iter().enumerate() {
            text(format_args!("fixedCosts[{row}].name"), &cost.name, limits::NAME)?;
            numbers(
                format_args!("fixedCosts[{row}]."),
                &[("amount", cost.amount, limits::MONEY), ("share", cost.share, limits::SHARE)],
            )?;
        }
        self.cold.as_ref().map_or(Ok(()), |cold| self.check_cold(cold))?;
        self.belief.as_deref().map_or(Ok(()), check_belief)?;
        self.outlook.as_deref().map_or(Ok(()), check_outlook)?;
        length(format_args!("channels"), self.channels.len(), limits::CHANNELS)?;
        self.channels.iter().enumerate().try_for_each(|(row, channel)| self.check_channel(row, channel))
    }

    fn check_stage(&self, row: usize, stage: &Stage) -> Result<(), Issue> {
        let earlier = self.stages.iter().take(row).any(|earlier| earlier.id == stage.id);
        id(format_args!("stages[{row}].id"), &stage.id, earlier)?;
        text(format_args!("stages[{row}].name"), &stage.name, limits::NAME)?;
        text(format_args!("stages[{row}].source"), &stage.source, limits::SOURCE)?;
        let last = row + 1 == self.stages.len();
        match (stage.to_next, last) {
            (Some(_), true) => return Err(Issue::new(format_args!("stages[{row}].toNext"), Fault::LastStage)),
            (None, false) => return Err(Issue::new(format_args!("stages[{row}].toNext"), Fault::Missing)),
            (Some(to_next), false) => rate(format_args!("stages[{row}].toNext."), to_next)?,
            (None, true) => {}
        }
        numbers(
            format_args!("stages[{row}]."),
            &[("costPerEntry", stage.cost_per_entry, limits::MONEY), ("lagDays", stage.lag_days, limits::LAG_DAYS)],
        )?;
        stage.known.as_deref().map_or(Ok(()), |known| check_known(row, known, stage.lag_days, last))
    }

    fn check_cold(&self, cold: &Cold) -> Result<(), Issue> {
        self.check_reference(format_args!("cold.stage"), &cold.stage)?;
        let at = format_args!("cold.model.");
        match &cold.model {
            ColdModel::Count { leads } => numbers(at, &[("leads", *leads as f64, limits::COLD_LEADS)])?,
            ColdModel::Share { share } => numbers(at, &[("share", *share, limits::SHARE)])?,
            ColdModel::ShelfLife { days, follow_up } | ColdModel::HalfLife { days, follow_up } => {
                numbers(at, &[("days", *days, limits::WAIT_DAYS)])?;
                check_follow_up(follow_up)?;
            }
            ColdModel::Capacity { reps, leads_per_rep_per_day, shelf_life_days } => numbers(
                at,
                &[
                    ("reps", f64::from(*reps), limits::REPS),
                    ("leadsPerRepPerDay", *leads_per_rep_per_day, limits::LEADS_PER_REP),
                    ("shelfLifeDays", *shelf_life_days, limits::WAIT_DAYS),
                ],
            )?,
        }
        let Some(recycle) = &cold.recycle else { return Ok(()) };
        let at = format_args!("cold.recycle.");
        numbers(at, &[("share", recycle.share, limits::SHARE)])?;
        self.check_reference(format_args!("cold.recycle.toStage"), &recycle.to_stage)?;
        numbers(
            at,
            &[
                ("conversionFactor", recycle.conversion_factor, limits::SHARE),
                ("costPerLead", recycle.cost_per_lead, limits::MONEY),
            ],
        )
    }

    fn check_channel(&self, row: usize, channel: &Channel) -> Result<(), Issue> {
        let earlier = self.channels.iter().take(row).any(|earlier| earlier.id == channel.id);
        id(format_args!("channels[{row}].id"), &channel.id, earlier)?;
        text(format_args!("channels[{row}].name"), &channel.name, limits::NAME)?;
        self.check_reference(format_args!("channels[{row}].stage"), &channel.stage)?;
        numbers(
            format_args!("channels[{row}]."),
            &[
                ("costPerLead", channel.cost_per_lead, limits::MONEY),
                ("fixedCost", channel.fixed_cost, limits::MONEY),
                ("most", channel.most.map_or(0.0, |most| most as f64), limits::VOLUME),
            ],
        )?;
        length(format_args!("channels[{row}].steps"), channel.steps.len(), limits::STEPS)?;
        for (place, step) in channel.steps.iter().enumerate() {
            let ChannelStep { stage, to_next, cost_per_entry, lag_days } = step;
            self.check_reference(format_args!("channels[{row}].steps[{place}].stage"), stage)?;
            if channel.steps.iter().take(place).any(|earlier| earlier.stage == *stage) {
                return Err(Issue::new(format_args!("channels[{row}].steps[{place}].stage"), Fault::Duplicate));
            }
            if let Some(to_next) = to_next {
                rate(format_args!("channels[{row}].steps[{place}].toNext."), *to_next)?;
            }
            numbers(
                format_args!("channels[{row}].steps[{place}]."),
                &[
                    ("costPerEntry", cost_per_entry.unwrap_or(0.0), limits::MONEY),
                    ("lagDays", lag_days.unwrap_or(0.0), limits::LAG_DAYS),
                ],
            )?;
        }
        Ok(())
    }

    /// A stage that leads wait in, come into or fall back to: one of the plan's, and not the customer.
    fn check_reference(&self, field: Arguments<'_>, id: &str) -> Result<(), Issue> {
        match self.stages.iter().position(|stage| stage.id == id) {
            None => Err(Issue::new(field, Fault::NoSuchStage)),
            Some(row) if row + 1 == self.stages.len() => Err(Issue::new(field, Fault::LastStage)),
            Some(_) => Ok(()),
        }
    }
}

fn check_known(row: usize, known: &Known, lag_days: f64, last: bool) -> Result<(), Issue> {
    // What is about going on has no place where nobody does.
    let going_on = [
        ("prior", known.prior.is_some()),
        ("history", !known.history.is_empty()),
        ("lagP90Days", known.lag_p90_days.is_some()),
    ];
    if let Some((field, _)) = going_on.iter().find(|(_, said)| last && *said) {
        return Err(Issue::new(format_args!("stages[{row}].{field}"), Fault::LastStage));
    }
    if let Some(prior) = &known.prior {
        numbers(
            format_args!("stages[{row}].prior."),
            &[("mean", prior.mean, limits::RATE), ("sampleSize", prior.sample_size, limits::SAMPLE_SIZE)],
        )?;
        text(format_args!("stages[{row}].prior.source"), &prior.source, limits::SOURCE)?;
    }
    length(format_args!("stages[{row}].history"), known.history.len(), limits::HISTORY)?;
    for (month, (converted, entered)) in known.history.iter().enumerate() {
        let (converted, entered) = (*converted as f64, *entered as f64);
        let month = format_args!("stages[{row}].history[{month}]");
        numbers(month, &[("", entered, limits::ENTERED_IN_MONTH), ("", converted, Limit::between(0.0, entered))])?;
    }
    three(format_args!("stages[{row}].costRange."), known.cost_range, limits::MONEY)?;
    let lag = Limit::between(lag_days, limits::LAG_P90_DAYS.max);
    numbers(format_args!("stages[{row}]."), &[("lagP90Days", known.lag_p90_days.unwrap_or(lag_days), lag)])
}

fn check_belief(belief: &Belief) -> Result<(), Issue> {
    let at = format_args!("belief.");
    numbers(
        at,
        &[("rho", belief.rho.unwrap_or(0.0), limits::RHO), ("confidence", belief.confidence, limits::CONFIDENCE)],
    )?;
    three(format_args!("belief.volume."), belief.volume, limits::VOLUME)?;
    three(format_args!("belief.customerValue."), belief.customer_value, limits::CUSTOMER_VALUE)?;
    numbers(at, &[("runs", f64::from(belief.runs), limits::RUNS), ("seed", belief.seed as f64, limits::SEED)])
}

fn check_outlook(outlook: &Outlook) -> Result<(), Issue> {
    let at = format_args!("outlook.");
    numbers(at, &[("intakeMonths", outlook.intake_months.unwrap_or(1.0), limits::INTAKE_MONTHS)])?;
    if let Some(weights) = &outlook.seasonality {
        entries(format_args!("outlook.seasonality"), weights, limits::SEASON_WEIGHT)?;
        if weights.iter().all(|weight| *weight <= 0.0) {
            return Err(Issue::new("outlook.seasonality", range(Limit::above(0.0, limits::SEASON_WEIGHT.max))));
        }
    }
    numbers(
        at,
        &[
            ("rampUpMonths", outlook.ramp_up_months, limits::RAMP_UP_MONTHS),
            ("churnPerMonth", outlook.churn_per_month.unwrap_or(0.0), limits::SHARE),
            ("discountPerYear", outlook.discount_per_year.unwrap_or(0.0), limits::DISCOUNT),
            ("horizonMonths", f64::from(outlook.horizon_months), limits::HORIZON_MONTHS),
        ],
    )
}

fn check_follow_up(follow_up: &FollowUp) -> Result<(), Issue> {
    let at = format_args!("cold.model.followUp.");
    match follow_up {
        FollowUp::Fixed { days } => numbers(at, &[("days", *days, limits::FIXED_DAYS)]),
        FollowUp::Exponential { mean_days } => numbers(at, &[("meanDays", *mean_days, limits::WAIT_DAYS)]),
        FollowUp::Lognormal { median_days, p90_days } => {
            numbers(at, &[("medianDays", *median_days, limits::WAIT_DAYS), ("p90Days", *p90_days, limits::WAIT_DAYS)])?;
            if p90_days > median_days { Ok(()) } else { Err(Issue::new(format_args!("{at}p90Days"), Fault::Order)) }
        }
        FollowUp::Observed { days } => {
            let field = format_args!("cold.model.followUp.days");
            length(field, days.len(), limits::OBSERVATIONS)?;
            entries(field, days, limits::OBSERVED_DAYS)
        }
    }
}

fn rate(at: Arguments<'_>, rate: Rate) -> Result<(), Issue> {
    match rate {
        Rate::Point { rate } => numbers(at, &[("rate", rate, limits::RATE)]),
        Rate::Evidence { converted, entered } => {
            let (converted, entered) = (converted as f64, entered as f64);
            numbers(
                at,
                &[("entered", entered, limits::ENTERED), ("converted", converted, Limit::between(1.0, entered))],
            )
        }
        Rate::Range { low, likely, high } => three(at, Some(Spread { low, likely, high }), limits::RATE),
    }
}

/// Three numbers of one range that rise.
fn three(at: Arguments<'_>, spread: Option<Spread>, limit: Limit) -> Result<(), Issue> {
    let Some(Spread { low, likely, high }) = spread else { return Ok(()) };
    numbers(at, &[("low", low, limit), ("likely", likely, limit), ("high", high, limit)])?;
    if low > likely {
        return Err(Issue::new(format_args!("{at}low"), Fault::Order));
    }
    if likely > high { Err(Issue::new(format_args!("{at}high"), Fault::Order)) } else { Ok(()) }
}

/// An id: as stages and channels have them, each once.
fn id(field: Arguments<'_>, id: &str, taken: bool) -> Result<(), Issue> {
    text(field, id, limits::ID)?;
    if !id.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-' || byte == b'_') {
        return Err(Issue::new(field, Fault::Id));
    }
    if taken { Err(Issue::new(field, Fault::Duplicate)) } else { Ok(()) }
}

/// The numbers in turn, their names behind `at`.
fn numbers(at: Arguments<'_>, numbers: &[Number<'_>]) -> Result<(), Issue> {
    let wrong = numbers.iter().find(|(_, number, limit)| !limit.holds(*number));
    wrong.map_or(Ok(()), |(name, _, limit)| Err(Issue::new(format_args!("{at}{name}"), range(*limit))))
}

/// The entries of a list of numbers in turn.
fn entries(field: Arguments<'_>, numbers: &[f64], limit: Limit) -> Result<(), Issue> {
    let wrong = numbers.iter().position(|number| !limit.holds(*number));
    wrong.map_or(Ok(()), |entry| Err(Issue::new(format_args!("{field}[{entry}]"), range(limit))))
}

fn range(limit: Limit) -> Fault {
    Fault::Range { min: limit.min, max: limit.max, above: limit.above }
}

fn text(field: Arguments<'_>, text: &str, allowed: Length) -> Result<(), Issue> {
    length(field, text.chars().count(), allowed)
}

fn length(field: Arguments<'_>, length: usize, allowed: Length) -> Result<(), Issue> {
    if allowed.holds(length) {
        return Ok(());
    }
    Err(Issue::new(field, Fault::Length { min: allowed.min, max: allowed.max }))
}
