//! The time until sales works a lead, in the four ways it can be said.

use crate::engine::Plan;
use crate::engine::plan::{ColdModel, FollowUp};
use crate::format::typing;
use crate::state::edit;
use crate::web::component::number::{issue_text, refused};
use crate::web::component::{Choice, Entry, NumberBox, Outcome, Set, Unit};
use crate::web::desk::{Desk, use_desk};
use yew::prelude::*;

const KINDS: [(&str, &str); 4] = [
    ("fixed", "follow-up-fixed"),
    ("exponential", "follow-up-exponential"),
    ("lognormal", "follow-up-lognormal"),
    ("observed", "follow-up-observed"),
];

/// Properties of [`FollowUpFields`].
#[derive(Properties, PartialEq)]
pub struct FollowUpProps {
    /// The plan's follow-up time.
    pub follow_up: FollowUp,
}

/// The fields of `followUp`.
#[component]
pub fn FollowUpFields(props: &FollowUpProps) -> Html {
    let desk = use_desk();
    let on_kind = {
        let desk = desk.clone();
        Callback::from(move |kind: String| {
            desk.step("cold.model.followUp", |plan| {
                on_follow_up(plan, |law| *law = edit::switch_follow_up(law, &kind))
            });
        })
    };
    let days = |path: &'static str, label: &str, value: f64, set: Set| {
        html! { <NumberBox {path} label={desk.text(label)} {value} unit={Unit::Days} {set} /> }
    };
    let (kind, fields) = match &props.follow_up {
        FollowUp::Fixed { days: d } => {
            ("fixed", days("cold.model.followUp.days", "label-follow-up-days", *d, Set(set_fixed)))
        }
        FollowUp::Exponential { mean_days } => {
            ("exponential", days("cold.model.followUp.meanDays", "label-follow-up-mean", *mean_days, Set(set_mean)))
        }
        FollowUp::Lognormal { median_days, p90_days } => (
            "lognormal",
            html! {
                <>
                    {days("cold.model.followUp.medianDays", "label-follow-up-median", *median_days, Set(set_median))}
                    {days("cold.model.followUp.p90Days", "label-follow-up-p90", *p90_days, Set(set_p90))}
                </>
            },
        ),
        FollowUp::Observed { days } => ("observed", observed(&desk, days)),
    };
    let kinds = KINDS.map(|(kind, text)| (kind.to_owned(), desk.text(text)));
    html! {
        <>
            <Choice id="follow-up" label={desk.text("label-follow-up")} options={kinds.to_vec()} value={kind} on_choose={on_kind} />
            {fields}
        </>
    }
}

/// A list of measured days, pasted or typed: separated by spaces, semicolons or line breaks.
fn observed(desk: &Desk, days: &[f64]) -> Html {
    let path = "cold.model.followUp.days";
    let write = |desk: &Desk, days: &[f64]| {
        let marks = desk.locale.marks();
        days.iter().map(|d| typing::write_number(*d, &marks)).collect::<Vec<_>>().join("; ")
    };
    let accept = {
        let desk = desk.clone();
        Callback::from(move |text: String| {
            let marks = desk.locale.marks();
            let parts = text.split([';', ' ', '\n', '\t']).map(str::trim).filter(|part| !part.is_empty());
            let read = parts.map(|part| typing::parse_number(part, &marks, desk.locale.tag()).map(|r| r.value));
            let Ok(days) = read.collect::<Result<Vec<f64>, _>>() else {
                return refused(desk.text("typing-bad-list"));
            };
            if days.is_empty() {
                return Outcome::default();
            }
            let taken = write(&desk, &days);
            let set = |plan: &mut Plan| on_follow_up(plan, |law| *law = FollowUp::Observed { days });
            match desk.edit(path, &format!("type:{path}"), set) {
                Ok(()) => Outcome { taken: Some(taken), ..Outcome::default() },
                Err(issue) => refused(issue_text(&desk, path, &issue)),
            }
        })
    };
    let on_settle = {
        let desk = desk.clone();
        Callback::from(move |()| desk.settle())
    };
    html! {
        <Entry {path} label={desk.text("label-follow-up-observed")} shown={write(desk, days)} {accept} {on_settle}
            class="entry-text entry-wide" after={desk.text("unit-days")} inputmode="text" />
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
