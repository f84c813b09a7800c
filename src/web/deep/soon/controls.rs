//! What can be set: the day that the goal is due and the confidence first, then calendar, lags, seasons and money.

use super::Asked;
use super::fields::{Field, Slide, day, field, slide};
use super::lags::lags;
use super::seasons::seasons;
use crate::engine::Plan;
use crate::engine::plan::{Outlook, RevenueModel};
use crate::engine::time;
use crate::format::{Digits, Value};
use crate::inquiry::MonthsFinding;
use crate::web::component::{Unit, choice};
use crate::web::desk::Desk;
use yew::prelude::*;

/// What matters most, right below the sentence: by when, and how sure.
pub(super) fn first(desk: &Desk, asked: &Asked, finding: Option<&MonthsFinding>) -> Html {
    let confidence = desk.plan().belief().confidence;
    let on_drag = {
        let desk = desk.clone();
        Callback::from(move |hundredths: f64| {
            // A place that the plan cannot stand is passed over; the slider returns.
            let _kept_on_fault = desk.edit("belief.confidence", "drag:belief.confidence", &mut |plan| {
                plan.set_belief(|belief| belief.confidence = hundredths / 100.0);
            });
        })
    };
    let due = {
        let due = asked.due.clone();
        Callback::from(move |day| due.set(day))
    };
    html! {
        <div class="soon-first">
            {start(desk)}
            {day("soon-due", desk.text("soon-label-due"), *asked.due, due)}
            {slide(Slide {
                id: "soon-confidence",
                label: desk.text("soon-label-confidence"),
                says: desk.percent(confidence),
                range: [50.0, 99.0, 1.0],
                value: (confidence * 100.0).round(),
                on_drag,
                on_release: settle(desk),
            })}
            { for finding.filter(|finding| finding.due.is_some()).map(|finding| entries_slider(desk, asked, finding.entries)) }
            <p class="footnote">{desk.text("soon-hint-days")}</p>
        </div>
    }
}

/// With how many leads to begin: from the plan's own to three times as many. More of them may begin later.
fn entries_slider(desk: &Desk, asked: &Asked, entries: Option<u64>) -> Html {
    let planned = desk.answer().stages.first().map_or(1, |stage| stage.needed);
    let (least, most) = (planned as f64, (planned.saturating_mul(3)) as f64);
    let value = asked.entries.or(entries).unwrap_or(planned);
    let on_drag = {
        let asked = asked.entries.clone();
        Callback::from(move |entries: f64| asked.set(Some(entries.max(0.0).round() as u64)))
    };
    slide(Slide {
        id: "soon-entries",
        label: desk.with("soon-label-entries", &[("stage", Value::Text(desk.stage_name(0)))]),
        says: desk.count(value),
        range: [least, most, (planned / 100).max(1) as f64],
        value: value as f64,
        on_drag,
        on_release: Callback::noop(),
    })
}

/// The day on which the first leads come in.
fn start(desk: &Desk) -> Html {
    let set = {
        let desk = desk.clone();
        Callback::from(move |day| {
            desk.step("outlook.start", &mut |plan| plan.set_outlook(|outlook| outlook.start = day));
        })
    };
    day("soon-start", desk.text("soon-label-start"), desk.plan().outlook().start, set)
}

fn settle(desk: &Desk) -> Callback<()> {
    let desk = desk.clone();
    Callback::from(move |()| desk.settle())
}

/// The other controls, each group behind its name.
pub(super) fn groups(desk: &Desk, asked: &Asked) -> Html {
    html! {
        <>
            {group(desk, "soon-group-lags", true, lags(desk))}
            {group(desk, "soon-group-intake", true, intake(desk))}
            {group(desk, "soon-group-seasons", false, seasons(desk))}
            {group(desk, "soon-group-money", false, money(desk, asked))}
        </>
    }
}

fn group(desk: &Desk, name: &str, open: bool, fields: Html) -> Html {
    html! {
        <details class="soon-group" {open}>
            <summary>{desk.text(name)}</summary>
            {fields}
        </details>
    }
}

/// Changes the outlook of a plan.
fn on_outlook(plan: &mut Plan, change: impl FnOnce(&mut Outlook)) {
    plan.set_outlook(change);
}

fn intake(desk: &Desk) -> Html {
    let outlook = desk.plan().outlook();
    let months = Field {
        id: "soon-intake".to_owned(),
        path: "outlook.intakeMonths".to_owned(),
        label: desk.text("soon-label-intake"),
        value: outlook.intake_months,
        unit: Unit::Months,
        row: 0,
        placeholder: Some(desk.number(time::intake_months(desk.plan()))),
        set: |plan, _, months| on_outlook(plan, |outlook| outlook.intake_months = months),
    };
    let ramp = Field {
        id: "soon-ramp".to_owned(),
        path: "outlook.rampUpMonths".to_owned(),
        label: desk.text("soon-label-ramp"),
        value: Some(outlook.ramp_up_months),
        unit: Unit::Months,
        row: 0,
        placeholder: None,
        set: |plan, _, months| on_outlook(plan, |outlook| outlook.ramp_up_months = months.unwrap_or(0.0)),
    };
    let horizon = Field {
        id: "soon-horizon".to_owned(),
        path: "outlook.horizonMonths".to_owned(),
        label: desk.text("soon-label-horizon"),
        value: Some(f64::from(outlook.horizon_months)),
        unit: Unit::Whole,
        row: 0,
        placeholder: None,
        set: |plan, _, months| {
            let months = months.unwrap_or(f64::from(Outlook::DEFAULT.horizon_months));
            on_outlook(plan, |outlook| outlook.horizon_months = months.clamp(0.0, 1e6) as u32);
        },
    };
    html! {
        <div class="fields">
            {field(desk, months)}
            {field(desk, ramp)}
            {field(desk, horizon)}
            <p class="footnote">{desk.text("soon-hint-intake")}</p>
        </div>
    }
}

/// A share a month or a year; none of it is what a plan says nothing of.
fn share(
    desk: &Desk,
    [id, path, label]: [&str; 3],
    value: Option<f64>,
    set: fn(&mut Plan, usize, Option<f64>),
) -> Html {
    field(
        desk,
        Field {
            id: id.to_owned(),
            path: path.to_owned(),
            label: desk.text(label),
            value: Some(value.unwrap_or(0.0)),
            unit: Unit::Percent,
            row: 0,
            placeholder: None,
            set,
        },
    )
}

fn money(desk: &Desk, asked: &Asked) -> Html {
    let outlook = desk.plan().outlook();
    let monthly = outlook.revenue == RevenueModel::Monthly;
    let options = [("once", "soon-revenue-once"), ("monthly", "soon-revenue-monthly")];
    let options = options.map(|(value, text)| (value.to_owned(), desk.text(text))).to_vec();
    let choose = {
        let desk = desk.clone();
        Callback::from(move |kind: String| {
            let revenue = if kind == "monthly" { RevenueModel::Monthly } else { RevenueModel::Once };
            desk.step("outlook.revenue", &mut |plan| on_outlook(plan, |outlook| outlook.revenue = revenue));
        })
    };
    let on_target = {
        let target = asked.target.clone();
        Callback::from(move |ratio: f64| target.set(ratio))
    };
    let target = Value::Number(*asked.target, Digits::Short);
    html! {
        <div class="fields">
            {choice("soon-revenue", desk.text("soon-label-revenue"), false, options, if monthly { "monthly" } else { "once" }, choose)}
            if monthly {
                {share(desk, ["soon-churn", "outlook.churnPerMonth", "soon-label-churn"], outlook.churn_per_month,
                    |plan, _, share| on_outlook(plan, |outlook| outlook.churn_per_month = share.filter(|x| *x != 0.0)))}
            }
            {share(desk, ["soon-discount", "outlook.discountPerYear", "soon-label-discount"], outlook.discount_per_year,
                |plan, _, share| on_outlook(plan, |outlook| outlook.discount_per_year = share.filter(|x| *x != 0.0)))}
            {slide(Slide {
                id: "soon-target",
                label: desk.text("soon-label-target"),
                says: desk.with("soon-ratio-value", &[("ratio", target)]),
                range: [1.0, 10.0, 0.25],
                value: *asked.target,
                on_drag: on_target,
                on_release: Callback::noop(),
            })}
        </div>
    }
}
