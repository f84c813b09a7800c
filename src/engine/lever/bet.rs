//! The plan played forwards: so many entries are bought at the top, and every figure follows from that number and the
//! inputs. Planning backwards asks for the volume; a lever asks what happens at a volume that stays.
//!
//! All figures are expectations in floats, and the chance is exact for them. Where the plan is answered backwards,
//! whole leads are cut at every stage; here nothing is cut, so spend and ROI can differ from the answer by what the
//! rounding up costs.

use crate::engine::binomial::{self, Trial};
use crate::engine::funnel;
use crate::engine::issue::{Fault, Issue};
use crate::engine::plan::{ColdModel, Plan};
use crate::engine::queue;
use crate::engine::timing;
use crate::engine::two_crowds::{self, Crowd};
use crate::engine::uncertain::{self, Chain, Law};
use crate::engine::warmth::{self, Split};

/// A plan with a fixed volume, as plain numbers that can be turned one by one.
#[derive(Debug, Clone, PartialEq)]
pub struct Bet {
    pub(crate) volume: u64,
    pub(crate) goal: u64,
    pub(crate) period_days: f64,
    pub(crate) value: f64,
    pub(crate) margin: f64,
    /// Point rates out of every stage but the last.
    pub(crate) rates: Vec<f64>,
    /// Cost of one entry into each stage.
    pub(crate) costs: Vec<f64>,
    /// Fixed costs, prorated.
    pub(crate) fixed: Vec<f64>,
    pub(crate) cold: Option<ColdBet>,
    /// The rates as distributions; empty where they are taken as known.
    pub(super) laws: Vec<Law>,
}

/// What goes cold, by row of the stage.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct ColdBet {
    pub(crate) row: usize,
    pub(crate) model: ColdModel,
    pub(crate) recycle: Option<RecycleBet>,
}

/// Cold leads that are worked again.
#[derive(Debug, Clone, Copy, PartialEq)]
pub(crate) struct RecycleBet {
    pub(crate) share: f64,
    pub(crate) row: usize,
    pub(crate) factor: f64,
    pub(crate) cost: f64,
}

/// What a bet comes to.
#[derive(Debug, Clone, PartialEq)]
pub struct Figures {
    /// Entries planned for each stage: volume x product of the rates so far, before anything goes cold.
    pub entries: Vec<f64>,
    /// Expected customers, after what goes cold and with what is recovered.
    pub customers: f64,
    /// Fixed costs + sum of cost x entries + cost of recycled leads. What is planned is paid for, cold or not: the
    /// contract's spend.
    pub spend: f64,
    /// Customers x value.
    pub revenue: f64,
    /// Revenue x margin.
    pub gross_profit: f64,
    /// Gross profit - spend.
    pub profit: f64,
    /// Profit / spend, a ratio; none where nothing is spent.
    pub roi: Option<f64>,
    /// Spend / customers; none where none is expected.
    pub cac: Option<f64>,
    /// P(customers >= goal), each lead thinned alone; a known number of cold leads at the top is taken as certain.
    pub chance: f64,
}

impl Bet {
    /// The bet that the plan itself makes: as many entries as it needs at the top.
    ///
    /// # Errors
    /// What [`answer`](crate::engine::answer) refuses.
    pub fn new(plan: &Plan) -> Result<Self, Issue> {
        let goal = funnel::goal_customers(plan)?;
        let steps = funnel::steps(plan, goal)?;
        Self::with_volume(plan, steps.first().map_or(goal, |step| step.needed))
    }

    /// The plan with another number of entries at the top.
    ///
    /// # Errors
    /// What [`answer`](crate::engine::answer) refuses.
    pub fn with_volume(plan: &Plan, volume: u64) -> Result<Self, Issue> {
        let goal = funnel::goal_customers(plan)?;
        let row = |id: &str, field: &str| {
            let found = plan.stages.iter().position(|stage| stage.id == id);
            found.ok_or_else(|| Issue::new(field, Fault::NoSuchStage))
        };
        let cold = match &plan.cold {
            None => None,
            Some(cold) => Some(ColdBet {
                row: row(&cold.stage, "cold.stage")?,
                model: cold.model.clone(),
                recycle: match &cold.recycle {
                    None => None,
                    Some(recycle) => Some(RecycleBet {
                        share: recycle.share,
                        row: row(&recycle.to_stage, "cold.recycle.toStage")?,
                        factor: recycle.conversion_factor,
                        cost: recycle.cost_per_lead,
                    }),
                },
            }),
        };
        Ok(Self {
            volume,
            goal,
            period_days: timing::period_days(plan).to_f64(),
            value: plan.customer_value,
            margin: plan.gross_margin,
            rates: plan
                .stages
                .iter()
                .filter_map(|stage| stage.to_next.map(|rate| funnel::point_rate(rate).to_f64()))
                .collect(),
            costs: plan.stages.iter().map(|stage| stage.cost_per_entry).collect(),
            fixed: plan.fixed_costs.iter().map(|cost| cost.amount * cost.share).collect(),
            cold,
            laws: Vec::new(),
        })
    }

    /// The same bet with rates that are distributions, one for every stage but the last: the chance is then taken over
    /// them, exactly. All other figures stay those of the point rates. A rate that is set is known.
    #[must_use]
    pub fn believing(mut self, laws: Vec<Law>) -> Self {
        let uncertain = laws.len() == self.rates.len() && laws.iter().any(|law| matches!(law, Law::Beta { .. }));
        self.laws = if uncertain { laws } else { Vec::new() };
        self
    }

    /// The bet that the plan itself makes, with its rates as uncertain as the plan says: [`new`](Self::new) that is
    /// [`believing`](Self::believing) the plan's own laws.
    ///
    /// # Errors
    /// What [`answer`](crate::engine::answer) refuses.
    pub fn uncertain(plan: &Plan) -> Result<Self, Issue> {
        Ok(Self::new(plan)?.believing(uncertain::rates(plan)))
    }

    /// Entries at the top.
    pub fn volume(&self) -> u64 {
        self.volume
    }

    /// Customers to win.
    pub fn goal(&self) -> u64 {
        self.goal
    }

    /// Product of the rates from a stage to the customer, 1 for the customer itself.
    pub fn rate_from(&self, row: usize) -> f64 {
        self.rates.iter().skip(row).product()
    }

    /// Gross profit of one customer: value x margin.
    pub fn gain(&self) -> f64 {
        self.value * self.margin
    }

    /// Entries planned for a stage: volume x product of the rates before it.
    pub fn planned(&self, row: usize) -> f64 {
        self.volume as f64 * self.rates.iter().take(row).product::<f64>()
    }

    /// Share of the leads still warm at the stage where leads wait, and the share gone cold; all warm where none does.
    pub fn warmth(&self) -> Split {
        let all_warm = Split { warm: 1.0, cold: 0.0 };
        let Some(cold) = &self.cold else { return all_warm };
        let planned = self.planned(cold.row);
        match &cold.model {
            ColdModel::Count { leads } => {
                let gone = if planned > 0.0 { (*leads as f64 / planned).min(1.0) } else { 0.0 };
                Split { warm: 1.0 - gone, cold: gone }
            }
            ColdModel::Share { share } => Split { warm: 1.0 - share, cold: *share },
            ColdModel::Capacity { reps, leads_per_rep_per_day, shelf_life_days } => {
                let arrivals = planned / self.period_days;
                if arrivals > 0.0 {
                    queue::split(arrivals, *reps, *leads_per_rep_per_day, *shelf_life_days)
                } else {
                    all_warm
                }
            }
            // Neither of these two depends on how many leads there are.
            model @ (ColdModel::ShelfLife { .. } | ColdModel::HalfLife { .. }) => {
                warmth::share(model, 1, self.period_days).split()
            }
        }
    }

    /// Customers recovered per lead gone cold: share x factor x rate to customer of the stage that it falls back to.
    pub(crate) fn recovery(&self) -> f64 {
        let recycle = self.cold.as_ref().and_then(|cold| cold.recycle);
        recycle.map_or(0.0, |recycle| recycle.share * recycle.factor * self.rate_from(recycle.row))
    }

    /// Every figure of the bet. All are finite; chance and shares lie within 0 ..= 1.
    pub fn figures(&self) -> Figures {
        let (figures, share) = self.amounts();
        Figures { chance: self.chance(share), ..figures }
    }

    /// Every figure but the chance, which is by far the dearest (0 stands for it), and customers per entry.
    pub(super) fn amounts(&self) -> (Figures, f64) {
        let mut entries = Vec::with_capacity(self.costs.len());
        let mut flow = self.volume as f64;
        for row in 0..self.costs.len() {
            entries.push(flow);
            flow *= self.rates.get(row).copied().unwrap_or(1.0);
        }
        let whole = self.rate_from(0);
        let (share, recycled, cost) = match &self.cold {
            None => (whole, 0.0, 0.0),
            Some(cold) => {
                let split = self.warmth();
                let before: f64 = self.rates.iter().take(cold.row).product();
                let share = whole * split.warm + before * split.cold * self.recovery();
                let again = cold.recycle.map_or((0.0, 0.0), |recycle| (recycle.share, recycle.cost));
                (share.min(1.0), self.planned(cold.row) * split.cold * again.0, again.1)
            }
        };
        let customers = self.volume as f64 * share;
        let variable: f64 = self.costs.iter().zip(&entries).map(|(cost, entries)| cost * entries).sum();
        let spend = finite(self.fixed.iter().sum::<f64>() + variable + recycled * cost);
        let revenue = finite(customers * self.value);
        let gross_profit = revenue * self.margin;
        let figures = Figures {
            entries,
            customers,
            spend,
            revenue,
            gross_profit,
            profit: gross_profit - spend,
            roi: ratio(gross_profit - spend, spend),
            cac: ratio(spend, customers),
            chance: 0.0,
        };
        (figures, share)
    }

    /// The chance alone. Over uncertain rates, what goes cold and comes back is a factor on the rate to customer.
    fn chance(&self, share: f64) -> f64 {
        if !self.laws.is_empty() {
            let whole = self.rate_from(0);
            let mut laws = self.laws.clone();
            laws.push(Law::Known(if whole > 0.0 { (share / whole).min(1.0) } else { 0.0 }));
            return Chain::new(self.goal, &laws).chance(self.volume).clamp(0.0, 1.0);
        }
        if let Some(ColdBet { row: 0, model: ColdModel::Count { leads }, .. }) = &self.cold {
            let lost = (*leads).min(self.volume);
            let kept = Crowd { size: self.volume - lost, trial: Trial::new(self.rate_from(0)) };
            let again = Crowd { size: lost, trial: Trial::new(self.recovery()) };
            return two_crowds::at_least(kept, again, self.goal).clamp(0.0, 1.0);
        }
        binomial::tail(self.volume, self.goal, Trial::new(share)).at_least.clamp(0.0, 1.0)
    }
}

fn finite(number: f64) -> f64 {
    number.min(f64::MAX)
}

fn ratio(over: f64, under: f64) -> Option<f64> {
    Some(over / under).filter(|ratio| under > 0.0 && ratio.is_finite())
}
