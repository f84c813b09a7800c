//! How slow the follow-up may be, and what each day of delay costs.

use super::words;
use crate::engine::lever::Agreement;
use crate::engine::plan::limits;
use crate::format::{Digits, Value};
use crate::inquiry::SalesFinding;
use crate::state::edit;
use crate::web::component::{button, click};
use crate::web::deep::why::why;
use crate::web::desk::Desk;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The agreement; else the offer to say how fast sales answers.
pub(super) fn agreement(desk: &Desk, finding: &SalesFinding) -> Html {
    let Some(agreement) = &finding.agreement else { return offer(desk) };
    let days = |days: f64| ("days", Value::Number(days, Digits::Short));
    let args = |days: (&'static str, Value)| {
        [
            days,
            ("confidence", Value::Percent(finding.confidence, Digits::Short)),
            ("chance", Value::Percent(agreement.chance, Digits::Short)),
            ("best", Value::Percent(agreement.best_chance, Digits::Short)),
            ("now", Value::Number(agreement.now, Digits::Short)),
        ]
    };
    let title = match agreement.slowest {
        None => desk.with("levers-sla-never", &args(days(0.0))),
        Some(slowest) if slowest >= limits::WAIT_DAYS.max => desk.with("levers-sla-any", &args(days(slowest))),
        Some(slowest) => desk.with("levers-sla-finding", &args(days(slowest))),
    };
    let nine = agreement.slowest_p90.filter(|p90| {
        agreement.slowest.is_some_and(|slowest| slowest < limits::WAIT_DAYS.max && (p90 - slowest).abs() > 1e-9)
    });
    let cost = [
        ("revenue", desk.money(agreement.revenue_per_day)),
        ("profit", desk.money(agreement.profit_per_day)),
        ("now", Value::Number(agreement.now, Digits::Short)),
    ];
    html! {
        <div class="levers-sub">
            <p class="levers-finding">{title}</p>
            {confidence(desk)}
            { for nine.map(|p90| html! { <p>{desk.with("levers-sla-nine", &[days(p90)])}</p> }) }
            <p>{desk.with("levers-sla-cost", &cost)}</p>
            {why(desk, "levers-why-sla", &working(desk, finding.confidence, agreement))}
        </div>
    }
}

/// The chance that is to be kept: the plan's own confidence.
fn confidence(desk: &Desk) -> Html {
    let chosen = desk.plan().belief().confidence;
    let oninput = {
        let desk = desk.clone();
        Callback::from(move |event: InputEvent| {
            let percent = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
            let set =
                &mut |plan: &mut crate::engine::Plan| plan.set_belief(|belief| belief.confidence = percent / 100.0);
            // The slider has no place that the plan does not take.
            let _kept_on_fault = desk.edit("belief.confidence", "drag:belief.confidence", set);
        })
    };
    let onchange = {
        let desk = desk.clone();
        Callback::from(move |_: Event| desk.settle())
    };
    let says = desk.percent(chosen);
    html! {
        <label class="levers-slider">
            <span>{desk.with("levers-sla-confidence", &[("confidence", says.as_str().into())])}</span>
            <input class="slider" type="range" min="50" max="99" step="1" value={((chosen * 100.0).round() as u32).to_string()}
                {oninput} {onchange} aria-valuetext={says} />
        </label>
    }
}

/// The way to see it.
fn offer(desk: &Desk) -> Html {
    let see = click(desk, 0, |desk, _| {
        let stage = desk.plan().stages.iter().rev().find(|stage| stage.to_next.is_some()).map(|stage| stage.id.clone());
        desk.step("cold.model", &mut |plan| match &mut plan.cold {
            Some(cold) => cold.model = edit::half_life(30.0),
            None => plan.cold = stage.as_ref().map(|stage| edit::cold_in(stage)),
        });
    });
    html! {
        <div class="levers-sub">
            <p>{desk.text("levers-sla-offer")}</p>
            <p>{button(desk.text("levers-sla-see"), None, see, true)}</p>
        </div>
    }
}

fn working(desk: &Desk, confidence: f64, agreement: &Agreement) -> Vec<String> {
    let percent = |ratio: f64| Value::Percent(ratio, Digits::Exact);
    let chance = [
        ("now", Value::Number(agreement.now, Digits::Exact)),
        ("chance", percent(agreement.chance)),
        ("best", percent(agreement.best_chance)),
        ("confidence", percent(confidence)),
    ];
    let later = [
        ("now", Value::Number(agreement.now, Digits::Exact)),
        ("later", Value::Number(agreement.now + 1.0, Digits::Exact)),
        ("revenue", words::exact(desk, agreement.revenue_per_day)),
        ("profit", words::exact(desk, agreement.profit_per_day)),
    ];
    vec![
        desk.text("levers-why-sla-how"),
        desk.with("levers-why-sla-chance", &chance),
        desk.with("levers-why-sla-later", &later),
    ]
}
