//! What must be true of one input for a chance, a ROI or a number of customers; and the way to put it into the plan.

use super::number::{Asked, asked_box};
use super::words::{alone, input_text, measure_text, within};
use crate::engine::lever::{Figures, Input, Measure, Sought, Target};
use crate::format::{Digits, Value};
use crate::inquiry::Seek;
use crate::state::turn;
use crate::web::component::{Unit, choice};
use crate::web::deep::why::why;
use crate::web::desk::Desk;
use crate::web::worker::{told, use_inquiry};
use yew::prelude::*;

/// Properties of [`SeekPart`].
#[derive(Properties, PartialEq)]
pub(super) struct SeekProps {
    /// The desk.
    pub(super) desk: Desk,
    /// The inputs of the plan.
    pub(super) inputs: Vec<Input>,
    /// The plan's own figures.
    pub(super) figures: Figures,
}

/// The measures that can be sought, with the message that names each.
const TARGETS: [(Measure, &str); 3] = [
    (Measure::Chance, "levers-measure-chance"),
    (Measure::Roi, "levers-measure-roi"),
    (Measure::Customers, "levers-measure-customers"),
];

/// What is asked for, as far as somebody has said it.
#[derive(Clone, Copy, PartialEq)]
struct Wish {
    input: Option<Input>,
    measure: Measure,
    wanted: Option<f64>,
}

/// Input, target, and what was found.
#[component]
pub(super) fn SeekPart(props: &SeekProps) -> Html {
    let SeekProps { desk, inputs, figures } = props;
    let wish = use_state_eq(|| Wish { input: None, measure: Measure::Chance, wanted: None });
    let inputs: Vec<Input> =
        inputs.iter().copied().filter(|input| wish.measure == Measure::Roi || input.moves_chance()).collect();
    // The last rate, unless somebody chose: it is what people ask about first.
    let usual = inputs.iter().rev().find(|input| matches!(input, Input::Rate(_))).copied().unwrap_or(Input::Volume);
    let input = wish.input.filter(|input| inputs.contains(input)).unwrap_or(usual);
    let wanted = wish.wanted.unwrap_or_else(|| usual_target(desk, wish.measure));
    let question = Seek { input, target: target(wish.measure, wanted) };
    let sought = use_inquiry(desk, question);
    let pick = {
        let (wish, inputs) = (wish.clone(), inputs.clone());
        Callback::from(move |chosen: String| {
            let input = chosen.parse::<usize>().ok().and_then(|n| inputs.get(n)).copied();
            wish.set(Wish { input, ..*wish });
        })
    };
    let pick_target = {
        let wish = wish.clone();
        Callback::from(move |chosen: String| {
            if let Some((measure, _)) = chosen.parse::<usize>().ok().and_then(|n| TARGETS.get(n)) {
                wish.set(Wish { measure: *measure, wanted: None, ..*wish });
            }
        })
    };
    let set = {
        let wish = wish.clone();
        Callback::from(move |wanted: f64| wish.set(Wish { wanted: Some(wanted), ..*wish }))
    };
    let options = inputs.iter().enumerate().map(|(n, input)| (n.to_string(), alone(desk, *input))).collect();
    let at = inputs.iter().position(|each| *each == input).unwrap_or_default().to_string();
    let targets = TARGETS.iter().enumerate().map(|(n, (_, name))| (n.to_string(), desk.text(name))).collect();
    let target_at = TARGETS.iter().position(|(each, _)| *each == wish.measure).unwrap_or_default().to_string();
    let (unit, ends) = match wish.measure {
        Measure::Chance => (Unit::Percent, (0.001, 0.9999)),
        Measure::Customers => (Unit::Plain, (0.0, 1e9)),
        Measure::Roi | Measure::Profit => (Unit::Plain, (-1.0, 1e9)),
    };
    let question = (input, wish.measure, wanted);
    html! {
        <>
            <div class="levers-fields">
                {choice("levers-seek-input", desk.text("levers-seek-input-label"), false, options, &at, pick)}
                {choice("levers-seek-measure", desk.text("levers-seek-measure-label"), false, targets, &target_at, pick_target)}
                {asked_box(desk, Asked { id: "levers-seek-wanted", label: desk.text("levers-seek-wanted-label"), value: wanted, unit, ends, set })}
            </div>
            {told(desk, &sought, |found| match found {
                Some(found) if sought.fresh => html! { <Found desk={desk.clone()} {question} found={found.clone()} figures={figures.clone()} /> },
                // What was found for another input or target would be said of this one.
                _ => html! { <div class="later"></div> },
            })}
        </>
    }
}

/// A target that is worth asking for: the plan's confidence, the next whole ROI, the goal.
fn usual_target(desk: &Desk, measure: Measure) -> f64 {
    match measure {
        Measure::Chance => desk.plan().belief().confidence,
        Measure::Roi => desk.answer().roi.map_or(1.0, |roi| roi.floor() + 1.0),
        Measure::Customers | Measure::Profit => desk.answer().goal_customers as f64,
    }
}

fn target(measure: Measure, wanted: f64) -> Target {
    match measure {
        Measure::Chance => Target::Chance(wanted),
        Measure::Roi => Target::Roi(wanted),
        Measure::Customers | Measure::Profit => Target::Customers(wanted),
    }
}

/// Properties of [`Found`].
#[derive(Properties, PartialEq)]
struct FoundProps {
    desk: Desk,
    question: (Input, Measure, f64),
    found: Sought,
    figures: Figures,
}

/// What was found, whether it is enough, and the button that takes it.
#[component]
fn Found(props: &FoundProps) -> Html {
    let FoundProps { desk, question: (input, measure, wanted), found, figures } = props;
    let (input, measure, wanted) = (*input, *measure, *wanted);
    let short = measure.of(figures) < wanted;
    let text = |value: f64| Value::Text(input_text(desk, input, value, Digits::Short));
    let figure = |value: f64| Value::Text(measure_text(desk, measure, value, Digits::Short));
    let target_id = match measure {
        Measure::Chance => "levers-target-chance",
        Measure::Roi => "levers-target-roi",
        Measure::Customers | Measure::Profit => "levers-target-customers",
    };
    let target = desk.with(target_id, &[("wanted", figure(wanted))]);
    let args = [
        ("target", Value::Text(target)),
        within(desk, input),
        ("value", text(found.value)),
        ("from", text(found.from)),
        ("reached", figure(found.reached)),
    ];
    let still = found.value == found.from;
    let id = match (found.feasible, short, still) {
        (true, true, _) => "levers-seek-must",
        (true, false, true) => "levers-seek-just",
        (true, false, false) => "levers-seek-could",
        (false, _, true) => "levers-seek-nothing",
        (false, _, false) => "levers-seek-nearest",
    };
    let exact = |value: f64| Value::Text(input_text(desk, input, value, Digits::Exact));
    let lines = [
        desk.text("levers-why-seek-how"),
        desk.with(
            "levers-why-seek-check",
            &[
                within(desk, input),
                ("value", exact(found.value)),
                ("reached", Value::Text(measure_text(desk, measure, found.reached, Digits::Exact))),
                ("customers", Value::Number(found.figures.customers, Digits::Exact)),
                ("spend", super::words::exact(desk, found.figures.spend)),
            ],
        ),
        desk.text("levers-why-seek-note"),
    ];
    html! {
        <>
            <p class="levers-finding" role="status">{desk.with(id, &args)}</p>
            if !still { {take(desk, input, found, short)} }
            {why(desk, "levers-why-seek", &lines)}
        </>
    }
}

/// The button that puts the value into the plan, where the plan has a field for it.
fn take(desk: &Desk, input: Input, found: &Sought, short: bool) -> Html {
    let Some(path) = turn::path(desk.plan(), input) else {
        return html! { <p class="footnote">{desk.text("levers-seek-no-field")}</p> };
    };
    let value = turn::tidy(input, found.value, found.from, short);
    let onclick = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| desk.step(&path, &mut |plan| turn::turn(plan, input, value)))
    };
    let words = desk.with("levers-seek-take", &[("value", Value::Text(input_text(desk, input, value, Digits::Exact)))]);
    html! {
        <p class="levers-take">
            <button type="button" {onclick}>{words}</button>
            if turn::moves_need(desk.plan(), input) { <span class="footnote">{desk.text("levers-seek-moves-need")}</span> }
        </p>
    }
}
