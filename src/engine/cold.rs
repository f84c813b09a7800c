//! What goes cold in one stage, what is worked again, and what that leaves of the goal.

use super::answer::ColdAnswer;
use super::binomial::{self, Trial};
use super::exact::Fraction;
use super::funnel::Step;
use super::issue::{Fault, Issue};
use super::money::Money;
use super::plan::{Cold, ColdModel, Plan};
use super::timing;
use super::two_crowds::{self, Crowd};
use super::warmth;

/// The answer for the plan's cold leads.
pub(super) fn answer(plan: &Plan, cold: &Cold, goal: u64, steps: &[Step], money: &Money) -> Result<ColdAnswer, Issue> {
    let step = find(plan, steps, &cold.stage, "cold.stage")?;
    let (planned, goal_exact) = (Fraction::whole(step.needed), Fraction::whole(goal));
    let share = warmth::share(&cold.model, step.needed, timing::period_days(plan).to_f64());
    let (warm, gone) = share.fractions();
    let lost = planned.times(&gone);
    let (mut recycled, mut recovered, mut spend) = (Fraction::zero(), Fraction::zero(), money.spend.clone());
    if let Some(recycle) = &cold.recycle {
        let back = find(plan, steps, &recycle.to_stage, "cold.recycle.toStage")?;
        recycled = lost.times(&Fraction::decimal(recycle.share));
        recovered = recycled.times(&Fraction::decimal(recycle.conversion_factor)).times(&back.rate);
        spend = spend.plus(&recycled.times(&Fraction::decimal(recycle.cost_per_lead)));
    }
    let expected = planned.times(&warm).times(&step.rate).plus(&recovered);
    let volume = goal_exact.times(&planned).divided(&expected);
    let (whole, volume) = if share.is_exact() {
        (expected.floor(), volume.ceil())
    } else {
        (expected.floor_of_rounded(), volume.ceil_of_rounded())
    };
    let whole_exact = Fraction::whole(whole);
    let revenue = money.revenue(&goal_exact);
    let (expected_revenue, whole_revenue) = (money.revenue(&expected), money.revenue(&whole_exact));
    Ok(ColdAnswer {
        stage: cold.stage.clone(),
        planned: step.needed,
        share_still_warm: share.split().warm,
        leads_lost: lost.to_f64(),
        leads_recycled: recycled.to_f64(),
        customers_recovered: recovered.to_f64(),
        expected_customers: expected.to_f64(),
        whole_customers: whole,
        expected_revenue: expected_revenue.to_f64(),
        whole_revenue: whole_revenue.to_f64(),
        expected_revenue_lost: revenue.minus(&expected_revenue),
        whole_revenue_lost: revenue.minus(&whole_revenue),
        spend: spend.to_f64(),
        roi_expected: money.roi(&expected, &spend),
        roi_whole: money.roi(&whole_exact, &spend),
        // Where so little is left that no whole number counts the leads, there is no volume that would do.
        needed_to_still_hit_goal: Some(volume).filter(|volume| *volume < u64::MAX && !expected.is_zero()),
        chance_of_goal: chance(cold, goal, step, &expected, &recovered),
    })
}

/// A known number of losses is certain, and the lost ones are a crowd of their own; under every other model each lead
/// is lost or kept alone, and thinning a binomial leaves a binomial.
fn chance(cold: &Cold, goal: u64, step: &Step, expected: &Fraction, recovered: &Fraction) -> f64 {
    let ColdModel::Count { leads } = cold.model else {
        return binomial::tail(step.needed, goal, trial(expected, step.needed)).at_least;
    };
    let lost = leads.min(step.needed);
    let kept = Crowd { size: step.needed - lost, trial: step.trial };
    let again = Crowd { size: lost, trial: trial(recovered, lost) };
    two_crowds::at_least(kept, again, goal)
}

/// So many customers out of so many leads.
fn trial(customers: &Fraction, leads: u64) -> Trial {
    let rate = customers.divided(&Fraction::whole(leads.max(1)));
    Trial { success: rate.to_f64().min(1.0), failure: rate.complement().to_f64() }
}

fn find<'a>(plan: &Plan, steps: &'a [Step], id: &str, field: &str) -> Result<&'a Step, Issue> {
    let mut rows = plan.stages.iter().zip(steps);
    let found = rows.find(|(stage, _)| stage.id == id).map(|(_, step)| step);
    found.ok_or_else(|| Issue { field: field.to_owned(), fault: Fault::NoSuchStage })
}
