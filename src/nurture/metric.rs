//! What a month comes to: rates, counts, money per lead, each with its interval and with what bends it.

use super::figure::{Figure, Figures, Unit};
use super::interval::garwood;
use crate::engine::interval::wilson;

/// One metric of a report. Its name for people is [`Metric::message`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Metric {
    /// New leads.
    NewLeads,
    /// Reopened leads.
    ReopenedLeads,
    /// Reopened / (new + reopened).
    ReopenedShare,
    /// Delivered / sent.
    DeliveryRate,
    /// Opened / delivered.
    OpenRate,
    /// Clicked / delivered.
    ClickRate,
    /// Clicked / opened.
    ClickToOpen,
    /// MQLs.
    Mqls,
    /// SALs.
    Sals,
    /// SQLs.
    Sqls,
    /// Customers.
    Customers,
    /// MQLs / new leads.
    LeadToMql,
    /// SALs / MQLs: the acceptance rate.
    MqlToSal,
    /// SQLs / SALs.
    SalToSql,
    /// SQLs / MQLs.
    MqlToSql,
    /// SQLs / new leads.
    LeadToSql,
    /// Customers / SQLs: the close rate.
    SqlToCustomer,
    /// Customers / MQLs.
    MqlToCustomer,
    /// Programme cost with the shares of labour and technology.
    Cost,
    /// Cost / new leads.
    CostPerLead,
    /// Cost / MQLs.
    CostPerMql,
    /// Cost / SALs.
    CostPerSal,
    /// Cost / SQLs.
    CostPerSql,
    /// Cost / customers.
    CostPerCustomer,
    /// Revenue.
    Revenue,
    /// Revenue / customers.
    RevenuePerCustomer,
    /// Revenue / cost.
    RevenuePerCost,
    /// (revenue x margin - cost) / cost.
    Roi,
}

/// How a metric is made of figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Formula {
    /// A count.
    Count(Figure),
    /// A part of a whole, both counts.
    Rate(Figure, Whole),
    /// The cost of one.
    CostPer(Figure),
    /// Money, or money over something.
    Money,
}

/// What a rate is a part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whole {
    /// One figure.
    Of(Figure),
    /// The part itself and this figure.
    With(Figure),
}

impl Metric {
    /// All of them, in the order of a report.
    pub const ALL: [Self; 28] = [
        Self::NewLeads,
        Self::ReopenedLeads,
        Self::ReopenedShare,
        Self::DeliveryRate,
        Self::OpenRate,
        Self::ClickRate,
        Self::ClickToOpen,
        Self::Mqls,
        Self::Sals,
        Self::Sqls,
        Self::Customers,
        Self::LeadToMql,
        Self::MqlToSal,
        Self::SalToSql,
        Self::MqlToSql,
        Self::LeadToSql,
        Self::SqlToCustomer,
        Self::MqlToCustomer,
        Self::Cost,
        Self::CostPerLead,
        Self::CostPerMql,
        Self::CostPerSal,
        Self::CostPerSql,
        Self::CostPerCustomer,
        Self::Revenue,
        Self::RevenuePerCustomer,
        Self::RevenuePerCost,
        Self::Roi,
    ];

    /// Its name in data and in message ids.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NewLeads => "new-leads",
            Self::ReopenedLeads => "reopened-leads",
            Self::ReopenedShare => "reopened-share",
            Self::DeliveryRate => "delivery-rate",
            Self::OpenRate => "open-rate",
            Self::ClickRate => "click-rate",
            Self::ClickToOpen => "click-to-open",
            Self::Mqls => "mqls",
            Self::Sals => "sals",
            Self::Sqls => "sqls",
            Self::Customers => "customers",
            Self::LeadToMql => "lead-to-mql",
            Self::MqlToSal => "mql-to-sal",
            Self::SalToSql => "sal-to-sql",
            Self::MqlToSql => "mql-to-sql",
            Self::LeadToSql => "lead-to-sql",
            Self::SqlToCustomer => "sql-to-customer",
            Self::MqlToCustomer => "mql-to-customer",
            Self::Cost => "cost",
            Self::CostPerLead => "cost-per-lead",
            Self::CostPerMql => "cost-per-mql",
            Self::CostPerSal => "cost-per-sal",
            Self::CostPerSql => "cost-per-sql",
            Self::CostPerCustomer => "cost-per-customer",
            Self::Revenue => "revenue",
            Self::RevenuePerCustomer => "revenue-per-customer",
            Self::RevenuePerCost => "revenue-per-cost",
            Self::Roi => "roi",
        }
    }

    /// Its name for people, as a message.
    pub fn message(self) -> String {
        format!("nurture-metric-{}", self.key())
    }

    /// The metric of this name.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|metric| metric.key() == key)
    }

    /// The metric that counts a figure.
    pub fn counting(figure: Figure) -> Option<Self> {
        Self::ALL.into_iter().find(|metric| metric.formula() == Formula::Count(figure))
    }

    /// How it is made of figures.
    pub const fn formula(self) -> Formula {
        use Figure::{Clicked, Customers, Delivered, EmailsSent, Mqls, NewLeads, Opened, ReopenedLeads, Sals, Sqls};
        match self {
            Self::NewLeads => Formula::Count(NewLeads),
            Self::ReopenedLeads => Formula::Count(ReopenedLeads),
            Self::Mqls => Formula::Count(Mqls),
            Self::Sals => Formula::Count(Sals),
            Self::Sqls => Formula::Count(Sqls),
            Self::Customers => Formula::Count(Customers),
            Self::ReopenedShare => Formula::Rate(ReopenedLeads, Whole::With(NewLeads)),
            Self::DeliveryRate => Formula::Rate(Delivered, Whole::Of(EmailsSent)),
            Self::OpenRate => Formula::Rate(Opened, Whole::Of(Delivered)),
            Self::ClickRate => Formula::Rate(Clicked, Whole::Of(Delivered)),
            Self::ClickToOpen => Formula::Rate(Clicked, Whole::Of(Opened)),
            Self::LeadToMql => Formula::Rate(Mqls, Whole::Of(NewLeads)),
            Self::MqlToSal => Formula::Rate(Sals, Whole::Of(Mqls)),
            Self::SalToSql => Formula::Rate(Sqls, Whole::Of(Sals)),
            Self::MqlToSql => Formula::Rate(Sqls, Whole::Of(Mqls)),
            Self::LeadToSql => Formula::Rate(Sqls, Whole::Of(NewLeads)),
            Self::SqlToCustomer => Formula::Rate(Customers, Whole::Of(Sqls)),
            Self::MqlToCustomer => Formula::Rate(Customers, Whole::Of(Mqls)),
            Self::CostPerLead => Formula::CostPer(NewLeads),
            Self::CostPerMql => Formula::CostPer(Mqls),
            Self::CostPerSal => Formula::CostPer(Sals),
            Self::CostPerSql => Formula::CostPer(Sqls),
            Self::CostPerCustomer => Formula::CostPer(Customers),
            Self::Cost | Self::Revenue | Self::RevenuePerCustomer | Self::RevenuePerCost | Self::Roi => Formula::Money,
        }
    }

    /// Whether more of it is better; none where it is neither.
    pub const fn more_is_better(self) -> Option<bool> {
        match self {
            Self::Cost | Self::ReopenedShare => None,
            Self::CostPerLead | Self::CostPerMql | Self::CostPerSal | Self::CostPerSql | Self::CostPerCustomer => {
                Some(false)
            }
            _ => Some(true),
        }
    }

    /// What bends it whatever the figures, as a message; none for most.
    pub const fn caveat(self) -> Option<&'static str> {
        match self {
            // Mail programs load images unseen, or block them.
            Self::OpenRate | Self::ClickToOpen => Some("nurture-caveat-opens"),
            // Cheap MQLs that never buy are dear.
            Self::CostPerMql => Some("nurture-caveat-cost-per-mql"),
            // The customers of a month are leads of earlier months, and so are their costs.
            Self::MqlToSal
            | Self::SalToSql
            | Self::MqlToSql
            | Self::LeadToSql
            | Self::SqlToCustomer
            | Self::MqlToCustomer
            | Self::CostPerCustomer
            | Self::RevenuePerCost
            | Self::Roi => Some("nurture-caveat-months"),
            _ => None,
        }
    }
}

/// A metric as it was measured.
#[derive(Debug, Clone, PartialEq)]
pub struct Measured {
    /// Which.
    pub metric: Metric,
    /// Its value: a count, a ratio, or an amount.
    pub value: f64,
    /// Its interval at 95 %: Wilson's for a rate, Garwood's for a count and through it for what one costs; for revenue
    /// and ROI that of the number of customers, each worth what they were on average. None for what is known exactly
    /// (cost), and for a rate of more than was there to begin with.
    pub interval: Option<(f64, f64)>,
    /// What was counted over what it was counted of: converted and entered, cost and leads; the second is 1 where
    /// there is none.
    pub parts: (f64, f64),
    /// Rows that have all the figures it takes; the others are not in it.
    pub rows: usize,
    /// Costs that some of these rows do not know, so that what is spent is more.
    pub missing_costs: Vec<Figure>,
}

/// Measures a metric over rows (campaigns, months): sums of those rows that have every figure it takes, never a mean of
/// ratios. None where no row has, or where the sum below the line is 0. `margin` is the share of revenue kept, for ROI.
pub fn measure(metric: Metric, rows: &[&Figures], margin: f64) -> Option<Measured> {
    let (sums, used) = sums(metric, rows)?;
    let measured = |value: f64, interval: Option<(f64, f64)>, parts: (f64, f64)| {
        let costs = matches!(metric.formula(), Formula::CostPer(_))
            || matches!(metric, Metric::Cost | Metric::RevenuePerCost | Metric::Roi);
        let mut missing: Vec<Figure> = Vec::new();
        if costs {
            missing = used.iter().flat_map(|row| row.missing_costs()).collect();
            missing.sort_unstable();
            missing.dedup();
        }
        value.is_finite().then_some(Measured {
            metric,
            value,
            interval,
            parts,
            rows: used.len(),
            missing_costs: missing,
        })
    };
    let (over, under) = sums;
    match metric.formula() {
        Formula::Count(_) => measured(over, Some(garwood(over as u64)), (over, 1.0)),
        // What one costs where there was none has no value.
        Formula::Rate(..) | Formula::CostPer(_) if under <= 0.0 => None,
        Formula::Rate(..) => {
            let interval = (over <= under).then(|| wilson(over as u64, under as u64));
            measured(over / under, interval, (over, under))
        }
        Formula::CostPer(_) => {
            let (low, high) = garwood(under as u64);
            measured(over / under, Some((over / high, over / low)), (over, under))
        }
        Formula::Money => {
            let (value, interval) = money(metric, over, under, &used, margin)?;
            measured(value, interval, (over, under))
        }
    }
}

/// The two sums that a metric is made of, over the rows that have all it takes.
fn sums<'a>(metric: Metric, rows: &[&'a Figures]) -> Option<((f64, f64), Vec<&'a Figures>)> {
    let parts = |row: &Figures| -> Option<(f64, f64)> {
        Some(match metric.formula() {
            Formula::Count(figure) => (row.get(figure)?, 1.0),
            Formula::Rate(part, Whole::Of(whole)) => (row.get(part)?, row.get(whole)?),
            Formula::Rate(part, Whole::With(rest)) => (row.get(part)?, row.get(part)? + row.get(rest)?),
            Formula::CostPer(figure) => (row.cost()?, row.get(figure)?),
            Formula::Money => match metric {
                Metric::Cost => (row.cost()?, 1.0),
                Metric::Revenue => (row.get(Figure::Revenue)?, 1.0),
                Metric::RevenuePerCustomer => (row.get(Figure::Revenue)?, row.get(Figure::Customers)?),
                _ => (row.get(Figure::Revenue)?, row.cost()?),
            },
        })
    };
    let used: Vec<((f64, f64), &Figures)> = rows.iter().filter_map(|row| Some((parts(row)?, *row))).collect();
    let sum = used.iter().fold((0.0, 0.0), |sum, (parts, _)| (sum.0 + parts.0, sum.1 + parts.1));
    (!used.is_empty()).then(|| (sum, used.into_iter().map(|(_, row)| row).collect()))
}

/// Value and interval of an amount.
fn money(metric: Metric, over: f64, under: f64, used: &[&Figures], margin: f64) -> Option<(f64, Option<(f64, f64)>)> {
    let value = |revenue: f64| match metric {
        Metric::Cost | Metric::Revenue => Some(revenue),
        _ if under <= 0.0 => None,
        Metric::Roi => Some((revenue * margin - under) / under),
        _ => Some(revenue / under),
    };
    // What a customer brings is taken as it was; how many there would be is what chance decides.
    let customers = used.iter().map(|row| row.get(Figure::Customers)).sum::<Option<f64>>();
    let spread = customers.filter(|customers| *customers > 0.0).and_then(|customers| {
        let (low, high) = garwood(customers as u64);
        Some((value(over * low / customers)?, value(over * high / customers)?))
    });
    let known = matches!(metric, Metric::Cost | Metric::RevenuePerCustomer);
    Some((value(over)?, spread.filter(|_| !known)))
}

impl Measured {
    /// What the number counts in: a count, an amount, or a ratio.
    pub const fn unit(&self) -> Unit {
        match self.metric.formula() {
            Formula::Count(_) => Unit::Count,
            Formula::Rate(..) => Unit::Share,
            Formula::CostPer(_) => Unit::Money,
            Formula::Money => match self.metric {
                Metric::RevenuePerCost | Metric::Roi => Unit::Share,
                _ => Unit::Money,
            },
        }
    }
}
