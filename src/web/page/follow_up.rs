//! The time until sales works a lead, in the four ways it can be said.

use super::cold_controls::{cold_box, named};
use crate::engine::Plan;
use crate::engine::plan::{ColdModel, FollowUp};
use crate::format::typing;
use crate::state::edit;
use crate::web::component::number::{issue_text, refused, settle};
use crate::web::component::{Entry, Outcome, Unit, choice};
use crate::web::desk::Desk;
use yew::prelude::*;

const KINDS: [(&str, &str); 4] = [
    ("fixed", "follow-up-fixed"),
    ("exponential", "follow-up-exponential"),
    ("lognormal", "follow-up-lognormal"),
    ("observed", "follow-up-observed"),
];

/// The fields of `followUp`.
pub(super) fn follow_up_fields(desk: &Desk, follow_up: &FollowUp) -> Html {
    let on_kind = {
        let desk = desk.clone();
        Callback::from(move |kind: String| {
            desk.step("cold.model.followUp", &mut |plan| {
                on_follow_up(plan, |law| *law = edit::switch_follow_up(law, &kind));
            });
        })
    };
    let days = |path: &str, label: &str, days: f64, set: fn(&mut Plan, usize, f64)| {
        cold_box(desk, path, label, days, Unit::Days, set)
    };
    let (kind, fields) = match follow_up {
        FollowUp::Fixed { days: d } => {
            ("fixed", days("cold.model.followUp.days", "label-follow-up-days", *d, set_fixed))
        }
        FollowUp::Exponential { mean_days } => {
            ("exponential", days("cold.model.followUp.meanDays", "label-follow-up-mean", *mean_days, set_mean))
        }
        FollowUp::Lognormal { median_days, p90_days } => (
            "lognormal",
            html! {
                <>
                    {days("cold.model.followUp.medianDays", "label-follow-up-median", *median_days, set_median)}
                    {days("cold.model.followUp.p90Days", "label-follow-up-p90", *p90_days, set_p90)}
                </>
            },
        ),
        FollowUp::Observed { days } => ("observed", observed(desk, days)),
    };
    html! {
        <>
            {choice("follow-up", desk.text("label-follow-up"), false, named(desk, &KINDS), kind, on_kind)}
            {fields}
        </>
    }
}

/// A list of measured days, pasted or typed: separated by spaces, semicolons or line breaks.
fn observed(desk: &Desk, days: &[f64]) -> Html {
    let accept = {
        let desk = desk.clone();
        Callback::from(move |text: String| take_days(&desk, &text))
    };
    html! {
        <Entry path={DAYS} label={desk.text("label-follow-up-observed")} shown={write_days(desk, days)} {accept}
            on_settle={settle(desk)} class="entry-text entry-wide" after={desk.text("unit-days")} inputmode="text" />
    }
}

const DAYS: &str = "cold.model.followUp.days";

fn write_days(desk: &Desk, days: &[f64]) -> String {
    let marks = desk.locale().marks();
    days.iter().map(|day| typing::write_number(*day, &marks)).collect::<Vec<_>>().join("; ")
}

fn take_days(desk: &Desk, text: &str) -> Outcome {
    let marks = desk.locale().marks();
    let parts = text.split([';', ' ', '\n', '\t']).map(str::trim).filter(|part| !part.is_empty());
    let read = parts.map(|part| typing::parse_number(part, &marks, desk.locale().tag()).map(|reading| reading.value));
    let Ok(days) = read.collect::<Result<Vec<f64>, _>>() else { return refused(desk.text("typing-bad-list")) };
    if days.is_empty() {
        return Outcome::default();
    }
    let set = &mut |plan: &mut Plan| on_follow_up(plan, |law| *law = FollowUp::Observed { days: days.clone() });
    match desk.edit(DAYS, &format!("type:{DAYS}"), set) {
        Ok(()) => Outcome { taken: Some(write_days(desk, &days)), ..Outcome::default() },
        Err(issue) => refused(issue_text(desk, DAYS, &issue)),
    }
}

/// Edits the follow-up time of whichever model has one.
pub(super) fn on_follow_up(plan: &mut Plan, change: impl FnOnce(&mut FollowUp)) {
    if let Some(ColdModel::ShelfLife { follow_up, .. } | ColdModel::HalfLife { follow_up, .. }) =
        plan.cold.as_mut().map(|cold| &mut cold.model)
    {
        change(follow_up);
    }
}

fn set_fixed(plan: &mut Plan, _: usize, x: f64) {
    on_follow_up(plan, |law| *law = FollowUp::Fixed { days: x });
}

fn set_mean(plan: &mut Plan, _: usize, x: f64) {
    on_follow_up(plan, |law| *law = FollowUp::Exponential { mean_days: x });
}

fn set_median(plan: &mut Plan, _: usize, x: f64) {
    on_follow_up(plan, |law| {
        if let FollowUp::Lognormal { median_days, .. } = law {
            *median_days = x;
        }
    });
}

fn set_p90(plan: &mut Plan, _: usize, x: f64) {
    on_follow_up(plan, |law| {
        if let FollowUp::Lognormal { p90_days, .. } = law {
            *p90_days = x;
        }
    });
}
