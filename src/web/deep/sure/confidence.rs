//! Every stage in the chosen confidence: what it takes, beside what the plan needs on average.

use super::{settled, working};
use crate::chart::path;
use crate::engine::uncertain::{Law, StageOutlook};
use crate::format::{Digits, Value};
use crate::inquiry::SurenessFinding;
use crate::web::desk::Desk;
use crate::web::page::focus_of;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The answer in one sentence, for the stage that the plan's own sentence speaks of.
pub(super) fn finding(desk: &Desk, found: &SurenessFinding) -> Html {
    html! { <p class="sure-finding">{sentence(desk, found)}</p> }
}

fn sentence(desk: &Desk, found: &SurenessFinding) -> String {
    let row = focus_of(desk, None);
    let (Some(stage), Some(planned)) = (found.outlook.stages.get(row), desk.answer().stages.get(row)) else {
        return String::new();
    };
    let mut args = vec![
        ("stage", Value::Text(desk.stage_name(row))),
        ("confidence", percent(found.outlook.confidence)),
        ("planned", Value::Count(planned.needed as f64)),
        ("counted", Value::Text(desk.counted(desk.count(planned.needed), row))),
        ("chance", percent(stage.chance_of_goal)),
    ];
    let Some(needed) = stage.needed else { return desk.with("sure-never", &args) };
    args.push(("needed", Value::Text(desk.counted(desk.count(needed), row))));
    let known =
        found.outlook.stages.iter().filter_map(|stage| stage.rate).all(|rate| matches!(rate.law, Law::Known(_)));
    match (known, needed <= planned.needed) {
        (true, false) => desk.with("sure-known", &args),
        (true, true) => desk.with("sure-known-enough", &args),
        (false, false) => desk.with("sure-more", &args),
        (false, true) => desk.with("sure-enough", &args),
    }
}

fn percent(ratio: f64) -> Value {
    Value::Percent(ratio, Digits::Short)
}

const PATH: &str = "belief.confidence";

/// The slider, from an even chance to 99 %.
pub(super) fn slider(desk: &Desk) -> Html {
    let oninput = {
        let desk = desk.clone();
        Callback::from(move |event: InputEvent| {
            let hundredths = event.target_unchecked_into::<HtmlInputElement>().value_as_number().round();
            // The slider's ends are the limits, so what it says is valid.
            let _kept_on_fault = desk.edit(PATH, "drag:belief.confidence", &mut |plan| {
                plan.set_belief(|belief| belief.confidence = hundredths / 100.0);
            });
        })
    };
    let confidence = desk.plan().belief().confidence;
    let says = desk.percent(confidence);
    html! {
        <div class="sure-confidence">
            <label for="sure-confidence">{desk.text("sure-confidence")}</label>
            <output for="sure-confidence">{says.clone()}</output>
            <input id="sure-confidence" class="slider" type="range" min="50" max="99" step="1"
                value={path::num(confidence * 100.0)} {oninput} onchange={settled(desk)} aria-valuetext={says} />
        </div>
    }
}

/// The stages with their volumes.
pub(super) fn stages(desk: &Desk, found: &SurenessFinding) -> Html {
    let outlook = &found.outlook;
    // The customer is the goal itself.
    let shown = outlook.stages.len().saturating_sub(1);
    let rows = outlook.stages.iter().zip(&desk.answer().stages).take(shown).enumerate();
    let confidence = [("confidence", percent(outlook.confidence))];
    let volume = outlook.chance_of_goal_with_volume.map(|chance| {
        html! { <p class="footnote">{desk.with("sure-with-volume", &[("chance", percent(chance))])}</p> }
    });
    html! {
        <>
            <table>
                <caption>{desk.with("sure-stages", &confidence)}</caption>
                <thead>
                    <tr>
                        <th scope="col">{desk.text("column-stage")}</th>
                        <td class="sure-bar-cell"></td>
                        <th scope="col">{desk.text("sure-average")}</th>
                        <th scope="col">{desk.with("sure-for", &confidence)}</th>
                        <th scope="col">{desk.text("sure-planned-chance")}</th>
                    </tr>
                </thead>
                <tbody>
                    { for rows.map(|(row, (stage, planned))| stage_row(desk, row, stage, planned.needed)) }
                </tbody>
            </table>
            {volume}
            if desk.plan().cold.is_some() { <p class="footnote">{desk.text("sure-without-cold")}</p> }
            {working::chance(desk, found)}
            {working::needed(desk, found)}
        </>
    }
}

fn stage_row(desk: &Desk, row: usize, stage: &StageOutlook, planned: u64) -> Html {
    let needed = stage.needed.map_or_else(|| desk.text("sure-too-many"), |needed| desk.count(needed));
    html! {
        <tr>
            <th scope="row">{desk.stage_name(row)}</th>
            <td class="sure-bar-cell">{bar(planned, stage.needed)}</td>
            <td>{desk.count(planned)}</td>
            <td class="sure-needed">{needed}</td>
            <td>{desk.percent(stage.chance_of_goal)}</td>
        </tr>
    }
}

/// What is planned, warm, against what it takes, as a frame.
fn bar(planned: u64, needed: Option<u64>) -> Html {
    let most = needed.unwrap_or(u64::MAX).max(planned).max(1) as f64;
    let share = |volume: u64| path::fine(100.0 * volume as f64 / most) + "%";
    html! {
        <svg class="sure-bar" width="100%" height="14" aria-hidden="true">
            if let Some(needed) = needed {
                <rect class="sure-bar-needed" x="0.75" y="2" width={share(needed)} height="10" rx="2" />
            }
            <rect class="sure-bar-planned" x="0" y="1.5" width={share(planned)} height="11" rx="2" />
        </svg>
    }
}
