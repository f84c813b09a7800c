//! What a lever brings for its money, and why the last stage is no special one.

use super::tornado::Measure;
use super::{Bet, Figures, Input};

/// A change that has a price, said by the user: half a rep more for 30,000, a rate two points better for 5,000.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Offer {
    /// The input that changes.
    pub input: Input,
    /// By how much, in the input's unit.
    pub change: f64,
    /// What the change costs over the period, beyond what the plan itself then spends; >= 0.
    pub price: f64,
}

/// What an offer brings.
#[derive(Debug, Clone, PartialEq)]
pub struct Gain {
    /// The offer.
    pub offer: Offer,
    /// Every figure with it; spend, profit, ROI and CAC include its price.
    pub figures: Figures,
    /// Customers more.
    pub customers: f64,
    /// Profit more, after the price.
    pub profit: f64,
    /// Chance more, in ratio points.
    pub chance: f64,
    /// All that is spent more: the price and what the plan itself spends more.
    pub spend: f64,
    /// Profit more for each unit of money spent more; none where nothing is.
    pub profit_per_money: Option<f64>,
    /// Customers more for each unit of money spent more; none where nothing is.
    pub customers_per_money: Option<f64>,
}

/// What each offer brings, the most profit per unit of money first; offers that the plan has no input for are left out.
/// One entry more has its price in the plan: offer it at 0.
pub fn gains(bet: &Bet, offers: &[Offer]) -> Vec<Gain> {
    let base = bet.figures();
    let mut gains: Vec<Gain> = offers.iter().filter_map(|offer| gain(bet, &base, *offer)).collect();
    let rank = |gain: &Gain| gain.profit_per_money.unwrap_or(if gain.profit > 0.0 { f64::MAX } else { 0.0 });
    gains.sort_by(|a, b| rank(b).total_cmp(&rank(a)));
    gains
}

fn gain(bet: &Bet, base: &Figures, offer: Offer) -> Option<Gain> {
    let mut figures = bet.with(offer.input, bet.get(offer.input)? + offer.change)?.figures();
    figures.spend += offer.price;
    figures.profit -= offer.price;
    let per = |over: f64, under: f64| Some(over / under).filter(|ratio| under > 0.0 && ratio.is_finite());
    figures.roi = per(figures.profit, figures.spend);
    figures.cac = per(figures.spend, figures.customers);
    let spend = figures.spend - base.spend;
    let (customers, profit) = (figures.customers - base.customers, figures.profit - base.profit);
    Some(Gain {
        offer,
        customers,
        profit,
        chance: figures.chance - base.chance,
        spend,
        profit_per_money: per(profit, spend),
        customers_per_money: per(customers, spend),
        figures,
    })
}

/// How a rate moves the customers, said in two ways.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Elasticity {
    /// The stage whose rate it is.
    pub row: usize,
    /// Per cent more of the measure for each per cent more of the rate. For customers of a plain funnel it is 1 at every
    /// stage; below 1 where more leads meet a queue that goes cold.
    pub elasticity: f64,
    /// Measure more for one percentage point more of the rate. It is large where the rate is small, which says nothing
    /// about how hard the point is to win: 1 point is 4 % of .25 and 2.5 % of .40.
    pub per_point: f64,
}

/// Elasticities of a measure to all rates, in the plan's order: the slope between the rate x (1 - 1e-4) and
/// x (1 + 1e-4), or its lower half where the rate is 1 already. A measure of 0 has none.
pub fn elasticities(bet: &Bet, measure: Measure) -> Vec<Elasticity> {
    const STEP: f64 = 1e-4;
    let base = measure.of(&bet.figures());
    let of = |row: usize, rate: f64| {
        let up = rate.min(1.0);
        bet.with(Input::Rate(row), up).map_or(base, |bet| measure.of(&bet.figures()))
    };
    let slopes = bet.rates.iter().enumerate().filter_map(|(row, rate)| {
        let (low, high) = (rate * (1.0 - STEP), (rate * (1.0 + STEP)).min(1.0));
        let slope = (of(row, high) - of(row, low)) / (high - low);
        let elasticity = slope * rate / base;
        elasticity.is_finite().then_some(Elasticity { row, elasticity, per_point: slope * 0.01 })
    });
    slopes.collect()
}
