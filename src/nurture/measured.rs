//! Metrics measured: sums of rows, with intervals, never means of ratios.

use super::figure::{Figure, Figures, Unit};
use super::interval::garwood;
use super::metric::{Formula, Metric, Whole};
use crate::engine::interval::wilson;
use std::cell::RefCell;

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
    measured(metric, rows, margin, |count| Some(garwood(count as u64)))
}

/// Intervals of counts that were asked for before: they are dear, and a month's customers are behind six of its metrics.
#[derive(Debug, Default)]
pub(super) struct Intervals(RefCell<Vec<(u64, (f64, f64))>>);

impl Intervals {
    /// As [`measure`].
    pub(super) fn measure(&self, metric: Metric, rows: &[&Figures], margin: f64) -> Option<Measured> {
        measured(metric, rows, margin, |count| Some(self.garwood(count as u64)))
    }

    fn garwood(&self, count: u64) -> (f64, f64) {
        let mut known = self.0.borrow_mut();
        if let Some((_, interval)) = known.iter().find(|(of, _)| *of == count) {
            return *interval;
        }
        let interval = garwood(count);
        known.push((count, interval));
        interval
    }
}

/// The same without the intervals of counts: for months that are only looked back on.
pub(super) fn glance(metric: Metric, rows: &[&Figures], margin: f64) -> Option<Measured> {
    measured(metric, rows, margin, |_| None)
}

/// What `around` gives is the interval of a count.
fn measured(
    metric: Metric,
    rows: &[&Figures],
    margin: f64,
    around: impl Fn(f64) -> Option<(f64, f64)>,
) -> Option<Measured> {
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
        Formula::Count(_) => measured(over, around(over), (over, 1.0)),
        // What one costs where there was none has no value.
        Formula::Rate(..) | Formula::CostPer(_) if under <= 0.0 => None,
        Formula::Rate(..) => {
            let interval = (over <= under).then(|| wilson(over as u64, under as u64));
            measured(over / under, interval, (over, under))
        }
        Formula::CostPer(_) => {
            let interval = around(under).map(|(low, high)| (over / high, over / low));
            measured(over / under, interval, (over, under))
        }
        Formula::Money => {
            let (value, interval) = money(metric, over, under, &used, margin, around)?;
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
fn money(
    metric: Metric,
    over: f64,
    under: f64,
    used: &[&Figures],
    margin: f64,
    around: impl Fn(f64) -> Option<(f64, f64)>,
) -> Option<(f64, Option<(f64, f64)>)> {
    let value = |revenue: f64| match metric {
        Metric::Cost | Metric::Revenue => Some(revenue),
        _ if under <= 0.0 => None,
        Metric::Roi => Some((revenue * margin - under) / under),
        _ => Some(revenue / under),
    };
    // What a customer brings is taken as it was; how many there would be is what chance decides.
    let customers = used.iter().map(|row| row.get(Figure::Customers)).sum::<Option<f64>>();
    let spread = customers.filter(|customers| *customers > 0.0).and_then(|customers| {
        let (low, high) = around(customers)?;
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
