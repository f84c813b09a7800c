//! Money in time.

use crate::engine::math;

/// The rate of a month that compounds to the rate of a year: (1 + r)^(1/12) - 1.
pub fn monthly_rate(per_year: f64) -> f64 {
    math::exp_m1(math::ln_1p(per_year.max(0.0)) / 12.0)
}

/// Net present value of a cash flow, one entry a month, the first one now: sum of flow / (1 + i)^month with
/// i = (1 + r)^(1/12) - 1. -1000 now and 300 after each of five years are worth 137.236 at 10 % a year.
pub fn npv(flows: &[f64], discount_per_year: f64) -> f64 {
    let ln = math::ln_1p(discount_per_year.max(0.0)) / 12.0;
    flows.iter().enumerate().map(|(month, flow)| flow * math::exp(-ln * month as f64)).sum()
}

/// The month, from 1, at whose end the cumulated cash is not below zero for the first time and stays so to the end of
/// the flow; none where it ends below. Rounding in the sums (1e-9 of all money that moved) is not debt.
pub fn payback_month(flows: &[f64]) -> Option<u32> {
    let noise = 1e-9 * flows.iter().map(|flow| flow.abs()).sum::<f64>();
    let mut sum = 0.0;
    let mut last_below = None;
    for (month, flow) in flows.iter().enumerate() {
        sum += flow;
        if sum < -noise {
            last_below = Some(month);
        }
    }
    let first = last_below.map_or(0, |month| month + 1);
    (first < flows.len()).then_some(first as u32 + 1)
}
