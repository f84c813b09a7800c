//! What it is worth to know an input before the entries are bought, and the sample that would tell.

use super::PartProps;
use super::ranked::{Line, ranked};
use super::words::{self, alone, within};
use crate::engine::lever::{Information, Input, Worthwhile};
use crate::format::{Digits, Value};
use crate::inquiry::{Knowing, KnowingFinding, Sample};
use crate::web::deep::why::why;
use crate::web::desk::Desk;
use crate::web::worker::{told, use_inquiry};
use yew::prelude::*;

/// The part.
#[component]
pub(super) fn KnowingPart(props: &PartProps) -> Html {
    let desk = &props.desk;
    let knowing = use_inquiry(desk, Knowing::default());
    told(desk, &knowing, |finding| knowledge(desk, finding))
}

fn knowledge(desk: &Desk, finding: &KnowingFinding) -> Html {
    let Some(information) = &finding.information else {
        return html! { <p>{desk.text("levers-knowing-free")}</p> };
    };
    let decision = decision(desk, information);
    let Some(most) = information.inputs.first() else {
        return html! { <><p class="levers-finding">{desk.text("levers-knowing-certain")}</p><p>{decision}</p></> };
    };
    let line = |worth: &Worthwhile| Line {
        name: alone(desk, worth.input),
        detail: sample_of(desk, worth.input, &finding.samples),
        amount: worth.value,
        words: desk.amount(worth.value),
        more: Html::default(),
    };
    html! {
        <>
            <p class="levers-finding">
                {desk.with("levers-knowing-finding", &[within(desk, most.input), ("money", desk.money(most.value))])}
            </p>
            <p>{decision}</p>
            {ranked(information.inputs.iter().map(line).collect())}
            {why(desk, "levers-why-knowing", &working(desk, information, most))}
        </>
    }
}

/// The decision that knowing would make better, in plain words.
fn decision(desk: &Desk, information: &Information) -> String {
    desk.with(
        "levers-knowing-decision",
        &[
            ("stage", Value::Text(desk.stage_name(0))),
            ("entries", Value::Count(information.now.entries as f64)),
            ("value", desk.money(information.now.value)),
            ("goal", Value::Count(desk.answer().goal_customers as f64)),
        ],
    )
}

/// The sample that tells half of what knowing is worth.
fn sample_of(desk: &Desk, input: Input, samples: &[Sample]) -> String {
    let Input::Rate(row) = input else { return desk.text("levers-knowing-ask") };
    match samples.iter().find(|sample| sample.input == input) {
        None => desk.text("levers-knowing-no-sample"),
        Some(sample) => {
            let leads = desk.counted(desk.count(sample.leads), row);
            desk.with("levers-knowing-sample", &[("leads", Value::Text(leads)), ("money", desk.money(sample.value))])
        }
    }
}

fn working(desk: &Desk, information: &Information, most: &Worthwhile) -> Vec<String> {
    let plan = desk.plan();
    let figures = [
        ("gain", words::exact(desk, plan.customer_value * plan.gross_margin)),
        ("goal", Value::Count(desk.answer().goal_customers as f64)),
        ("entries", Value::Count(information.now.entries as f64)),
        ("value", words::exact(desk, information.now.value)),
    ];
    let known = [
        within(desk, most.input),
        ("now", words::exact(desk, information.now.value)),
        ("known", words::exact(desk, information.now.value + most.value)),
        ("worth", words::exact(desk, most.value)),
    ];
    vec![
        desk.text("levers-why-knowing-how"),
        desk.with("levers-why-knowing-now", &figures),
        desk.with("levers-why-knowing-known", &known),
        desk.with("levers-why-knowing-sample", &[("share", Value::Percent(Knowing::default().share, Digits::Short))]),
        desk.text("levers-why-knowing-source"),
    ]
}
