//! Turning one input of a bet, all else as it is.

use super::{Bet, Input};
use crate::engine::math;
use crate::engine::plan::{ColdModel, FollowUp};
use crate::engine::uncertain::Law;

impl Bet {
    /// What an input stands at; none where the plan does not have it. Follow-up in days is the fixed time, the mean of
    /// an exponential or observed one, the median of a log-normal one.
    pub fn get(&self, input: Input) -> Option<f64> {
        let recycle = self.cold.as_ref().and_then(|cold| cold.recycle);
        let model = self.cold.as_ref().map(|cold| &cold.model);
        match (input, model) {
            (Input::Volume, _) => Some(self.volume as f64),
            (Input::Rate(row), _) => self.rates.get(row).copied(),
            (Input::CostPerEntry(row), _) => self.costs.get(row).copied(),
            (Input::FixedCost(index), _) => self.fixed.get(index).copied(),
            (Input::CustomerValue, _) => Some(self.value),
            (Input::GrossMargin, _) => Some(self.margin),
            (Input::ColdLeads, Some(ColdModel::Count { leads })) => Some(*leads as f64),
            (Input::ColdShare, Some(ColdModel::Share { share })) => Some(*share),
            (Input::LeadLife, Some(ColdModel::ShelfLife { days, .. } | ColdModel::HalfLife { days, .. })) => {
                Some(*days)
            }
            (Input::LeadLife, Some(ColdModel::Capacity { shelf_life_days, .. })) => Some(*shelf_life_days),
            (
                Input::FollowUpDays,
                Some(ColdModel::ShelfLife { follow_up, .. } | ColdModel::HalfLife { follow_up, .. }),
            ) => Some(scale(follow_up)),
            (Input::Reps, Some(ColdModel::Capacity { reps, .. })) => Some(f64::from(*reps)),
            (Input::LeadsPerRep, Some(ColdModel::Capacity { leads_per_rep_per_day, .. })) => {
                Some(*leads_per_rep_per_day)
            }
            (Input::RecycleShare, _) => recycle.map(|recycle| recycle.share),
            (Input::RecycleFactor, _) => recycle.map(|recycle| recycle.factor),
            (Input::RecycleCost, _) => recycle.map(|recycle| recycle.cost),
            _ => None,
        }
    }

    /// The bet with one input set; none where the plan does not have it. The number is cut to the input's range, whole
    /// inputs to the nearest whole number.
    #[must_use]
    pub fn with(&self, input: Input, number: f64) -> Option<Self> {
        self.get(input)?;
        let domain = input.domain();
        let number = if number.is_nan() { domain.low } else { number.clamp(domain.low, domain.high) };
        let number = if domain.whole { number.round() } else { number };
        let mut bet = self.clone();
        bet.set(input, number);
        Some(bet)
    }

    fn set(&mut self, input: Input, number: f64) {
        let put = |slot: Option<&mut f64>| {
            if let Some(slot) = slot {
                *slot = number;
            }
        };
        match input {
            Input::Volume => self.volume = number as u64,
            Input::Rate(row) => {
                put(self.rates.get_mut(row));
                if let Some(law) = self.laws.get_mut(row) {
                    *law = Law::Known(number);
                }
            }
            Input::CostPerEntry(row) => put(self.costs.get_mut(row)),
            Input::FixedCost(index) => put(self.fixed.get_mut(index)),
            Input::CustomerValue => self.value = number,
            Input::GrossMargin => self.margin = number,
            _ => {
                let Some(cold) = &mut self.cold else { return };
                if let Some(recycle) = &mut cold.recycle {
                    match input {
                        Input::RecycleShare => recycle.share = number,
                        Input::RecycleFactor => recycle.factor = number,
                        Input::RecycleCost => recycle.cost = number,
                        _ => {}
                    }
                }
                set_cold(&mut cold.model, input, number);
            }
        }
    }
}

fn set_cold(model: &mut ColdModel, input: Input, number: f64) {
    match (input, model) {
        (Input::ColdLeads, ColdModel::Count { leads }) => *leads = number as u64,
        (Input::ColdShare, ColdModel::Share { share }) => *share = number,
        (Input::LeadLife, ColdModel::ShelfLife { days, .. } | ColdModel::HalfLife { days, .. }) => *days = number,
        (Input::LeadLife, ColdModel::Capacity { shelf_life_days, .. }) => *shelf_life_days = number,
        (Input::FollowUpDays, ColdModel::ShelfLife { follow_up, .. } | ColdModel::HalfLife { follow_up, .. }) => {
            *follow_up = scaled(follow_up, number);
        }
        (Input::Reps, ColdModel::Capacity { reps, .. }) => *reps = number as u32,
        (Input::LeadsPerRep, ColdModel::Capacity { leads_per_rep_per_day, .. }) => *leads_per_rep_per_day = number,
        _ => {}
    }
}

/// The scale of a follow-up law in days.
fn scale(follow_up: &FollowUp) -> f64 {
    match follow_up {
        FollowUp::Fixed { days } | FollowUp::Exponential { mean_days: days } => *days,
        FollowUp::Lognormal { median_days, .. } => *median_days,
        FollowUp::Observed { days } => days.iter().sum::<f64>() / days.len().max(1) as f64,
    }
}

/// The same law on another scale: its shape is kept.
fn scaled(follow_up: &FollowUp, days: f64) -> FollowUp {
    match follow_up {
        FollowUp::Fixed { .. } => FollowUp::Fixed { days },
        FollowUp::Exponential { .. } => FollowUp::Exponential { mean_days: days },
        // A law of logarithms has no scale 0: everything at once is a fixed time.
        FollowUp::Lognormal { .. } if days <= 0.0 => FollowUp::Fixed { days: 0.0 },
        FollowUp::Lognormal { median_days, p90_days } => {
            FollowUp::Lognormal { median_days: days, p90_days: days * (p90_days / median_days) }
        }
        FollowUp::Observed { days: seen } => {
            let now = scale(follow_up);
            let by = if now > 0.0 { days / now } else { 1.0 };
            FollowUp::Observed { days: seen.iter().map(|seen| seen * by).collect() }
        }
    }
}

/// The days within which 90 % of the leads are worked.
pub(super) fn p90_days(follow_up: &FollowUp) -> f64 {
    match follow_up {
        FollowUp::Fixed { days } => *days,
        FollowUp::Exponential { mean_days } => mean_days * math::ln(10.0),
        FollowUp::Lognormal { p90_days, .. } => *p90_days,
        FollowUp::Observed { days } => {
            let mut days = days.clone();
            days.sort_by(f64::total_cmp);
            let rank = (days.len() * 9).div_ceil(10).max(1);
            days.get(rank - 1).copied().unwrap_or(0.0)
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nine_of_ten_are_worked_by_then() {
        let p90 = |follow_up: FollowUp| p90_days(&follow_up);
        assert_eq!(p90(FollowUp::Fixed { days: 4.0 }), 4.0);
        assert!((p90(FollowUp::Exponential { mean_days: 2.0 }) - 2.0 * 10.0_f64.ln()).abs() < 1e-12);
        assert_eq!(p90(FollowUp::Lognormal { median_days: 2.0, p90_days: 7.0 }), 7.0);
        let days = [10, 1, 9, 2, 8, 3, 7, 4, 6, 5].map(f64::from).to_vec();
        assert_eq!(p90(FollowUp::Observed { days }), 9.0);
        assert_eq!(p90(FollowUp::Observed { days: vec![3.0] }), 3.0);
    }
}
