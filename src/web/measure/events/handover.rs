//! What the file tells the plan: rates, lags and follow-up times as evidence, shown before one click takes them.

use crate::events::{Change, Report, Why, evidence};
use crate::format::{Digits, Value};
use crate::state::Store;
use crate::state::edit::typical_days;
use crate::web::component::button;
use crate::web::desk::{Action, Desk};
use crate::web::measure::words::issue_text;
use yew::prelude::*;

/// The section.
pub(super) fn handover(desk: &Desk, report: &Report) -> Html {
    let found = evidence(report, desk.plan());
    let taken = found.plan == **desk.plan();
    let draft = Store::attempt_plan(found.plan.clone());
    let fault = draft.as_ref().err().map(|issue| issue_text(desk, issue));
    let possible = draft.is_ok() && !taken && (!found.changes.is_empty() || found.follow_up.is_some());
    let give = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            // One step, which the planner's undo takes back.
            if let Ok(draft) = Store::attempt_plan(found.plan.clone()) {
                desk.dispatch(Action::Commit(draft, String::new()));
            }
        })
    };
    let found = evidence(report, desk.plan());
    let title = match (found.changes.is_empty() && found.follow_up.is_none(), taken) {
        (true, _) => desk.text("events-give-nothing"),
        (false, true) => desk.text("events-given"),
        (false, false) => desk.text("events-give-title"),
    };
    let kept = |why: Why| match why {
        Why::NotSeen => "events-kept-not-seen",
        Why::NoneConverted => "events-kept-none",
        Why::TooFew => "events-kept-too-few",
        Why::TooShort => "events-kept-too-short",
        Why::FollowUp => "events-kept-follow-up",
    };
    html! {
        <section class="question events-give">
            <p class="kicker">{desk.text("events-give-kicker")}</p>
            <h2>{title}</h2>
            <ul class="events-list">
                { for found.changes.iter().map(|each| html! { <li>{changed(desk, each)}</li> }) }
                { for found.follow_up.iter().map(|law| html! {
                    <li>{desk.with("events-give-follow-up", &[("days", Value::Number(typical_days(law), Digits::Short))])}</li>
                }) }
                { for found.kept.iter().map(|each| html! {
                    <li class="footnote">{desk.with(kept(each.why), &[("stage", name(desk, &each.stage))])}</li>
                }) }
            </ul>
            if let Some(fault) = fault { <p class="entry-error" role="alert">{fault}</p> }
            <div class="measure-bar">
                {button(desk.text("events-give"), None, give, possible)}
                <a href="#plan">{desk.text("events-to-plan")}</a>
            </div>
            <p class="footnote">{desk.text("events-give-note")}</p>
        </section>
    }
}

fn name(desk: &Desk, id: &str) -> Value {
    let row = desk.plan().stages.iter().position(|stage| stage.id == id);
    Value::Text(row.map_or_else(|| id.to_owned(), |row| desk.stage_name(row)))
}

fn changed(desk: &Desk, change: &Change) -> String {
    let percent = |ratio: f64| Value::Percent(ratio, Digits::Short);
    let row = desk.plan().stages.iter().position(|stage| stage.id == change.stage);
    let next = row.map_or_else(String::new, |row| desk.stage_name(row + 1));
    let before = row.and_then(|row| desk.plan().stages.get(row)?.to_next).map_or(0.0, |rate| rate.point());
    desk.with(
        "events-give-change",
        &[
            ("from", name(desk, &change.stage)),
            ("to", Value::Text(next)),
            ("before", percent(before)),
            ("rate", percent(change.rate.0)),
            ("low", percent(change.rate.1)),
            ("high", percent(change.rate.2)),
            ("converted", Value::Count(change.converted as f64)),
            ("entered", Value::Count(change.entered as f64)),
            ("days", Value::Number(change.lag_days, Digits::Short)),
        ],
    )
}
