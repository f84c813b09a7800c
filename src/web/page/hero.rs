//! The answer first: one sentence whose numbers open to their working and whose goal is typed where it stands, and
//! one line of money. Scrolled past, it shrinks to a line at the top.

use crate::engine::StageAnswer;
use crate::engine::plan::Goal;
use crate::explain::{Confidence, Quantity};
use crate::format::{Digits, Value};
use crate::message::Piece;
use crate::web::component::number::inline_number_box;
use crate::web::component::{Number, Open, Unit, figure, working};
use crate::web::desk::Desk;
use yew::prelude::*;

/// The sentence and the line of money. `node` is the sentence. Both states of it keep the same places for the same
/// things, so that the box somebody types in stays the same box when the last blank is filled.
pub(super) fn hero(desk: &Desk, focus: usize, node: NodeRef, open: &Open) -> Html {
    let left = desk.store().blanks().len();
    let stage = desk.answer().stages.get(focus).filter(|_| left == 0);
    let (words, money) = match stage {
        Some(stage) => (sentence(desk, stage, focus, open), money_line(desk, open)),
        None => (invitation(desk, left), Html::default()),
    };
    html! {
        <section class="hero">
            <h1 ref={node}>{words}</h1>
            {money}
            {working(desk, open)}
        </section>
    }
}

/// What is still to be filled in, with the goal where the sentence will have it.
fn invitation(desk: &Desk, left: usize) -> Html {
    let args = [("left", Value::Count(left as f64))];
    pieces(desk, "headline-empty", &args, &["goal"], &|_| goal_box(desk))
}

/// The line that stays in sight once the sentence is scrolled past.
pub(super) fn summary(desk: &Desk, focus: usize, passed: bool) -> Html {
    let answer = desk.answer();
    let Some(stage) = answer.stages.get(focus).filter(|_| desk.answered()) else { return Html::default() };
    let goal = desk.counted(desk.count(answer.goal_customers), desk.plan().stages.len() - 1);
    let needed = desk.counted(desk.count(stage.needed), focus);
    let words = desk.with(
        "headline-short",
        &[
            ("goal", Value::Text(goal)),
            ("needed", Value::Text(needed)),
            ("chance", Value::Percent(stage.chance_of_goal, Digits::Short)),
            ("spend", desk.money(answer.spend)),
        ],
    );
    html! { <p class={if passed { "summary summary-shown" } else { "summary" }} aria-hidden="true">{words}</p> }
}

/// The confidence that the sentence offers beside the plan's own: the next of 90 and 95 % that the plan misses.
pub(super) fn next_confidence(stage: &StageAnswer) -> Option<(Confidence, u64)> {
    let offers = [(Confidence::P90, stage.needed_for.p90), (Confidence::P95, stage.needed_for.p95)];
    offers.into_iter().find(|(_, needed)| *needed > stage.needed)
}

/// Which message the sentence is, and those of its figures that nobody opens. `more` is the confidence that it offers.
pub(super) fn wording(desk: &Desk, more: Option<(Confidence, u64)>) -> (&'static str, [(&'static str, Value); 2]) {
    let id = match (desk.plan().goal, more) {
        (Goal::Customers(_), Some(_)) => "headline-customers",
        (Goal::Customers(_), None) => "headline-customers-sure",
        (Goal::Revenue(_), Some(_)) => "headline-revenue",
        (Goal::Revenue(_), None) => "headline-revenue-sure",
    };
    let args = [
        ("customers", Value::Count(desk.answer().goal_customers as f64)),
        ("confidence", Value::Percent(more.map_or(1.0, |(confidence, _)| confidence.ratio()), Digits::Short)),
    ];
    (id, args)
}

fn sentence(desk: &Desk, stage: &StageAnswer, focus: usize, open: &Open) -> Html {
    let more = next_confidence(stage);
    let (id, args) = wording(desk, more);
    let counted = |leads: u64| desk.counted(desk.count(leads), focus);
    let slot = |name: &str| {
        let (text, quantity) = match (name, more) {
            ("goal", _) => return goal_box(desk),
            ("needed", _) => (counted(stage.needed), Quantity::Needed(focus)),
            ("more", Some((confidence, leads))) => (counted(leads), Quantity::NeededFor(focus, confidence)),
            _ => (desk.percent(stage.chance_of_goal), Quantity::Chance(focus)),
        };
        figure(desk, text, quantity, open, "headline")
    };
    pieces(desk, id, &args, &["goal", "needed", "chance", "more"], &slot)
}

/// A message whose slots are live parts of the page. Each piece has a key, so that a part stays the same one while the
/// words around it change.
pub(super) fn pieces(
    desk: &Desk,
    id: &str,
    args: &[(&str, Value)],
    slots: &[&str],
    slot: &dyn Fn(&str) -> Html,
) -> Html {
    let piece = |(at, piece): (usize, Piece)| match piece {
        Piece::Text(text) => html! { <span key={at}>{text}</span> },
        Piece::Slot(name) => html! { <span key={name.clone()} class="slot">{slot(&name)}</span> },
    };
    desk.locale().pieces(id, args, slots).into_iter().enumerate().map(piece).collect()
}

/// The goal, typed within the sentence.
fn goal_box(desk: &Desk) -> Html {
    let (value, unit, set): (f64, Unit, fn(&mut crate::engine::Plan, usize, f64)) = match desk.plan().goal {
        // A negative or huge number becomes one that the plan's own check refuses with its range.
        Goal::Customers(customers) => (customers as f64, Unit::Whole, |plan, _, customers| {
            plan.goal = Goal::Customers(customers.clamp(0.0, 1e18) as u64);
        }),
        Goal::Revenue(revenue) => (revenue, Unit::Money, |plan, _, revenue| plan.goal = Goal::Revenue(revenue)),
    };
    let number = Number { path: "goal".to_owned(), label: desk.text("label-goal"), value, unit, row: 0, set };
    inline_number_box(desk, number)
}

/// What the line of money says: each message, its amount, and what it is.
pub(super) fn money(desk: &Desk) -> Vec<(&'static str, String, Quantity)> {
    let answer = desk.answer();
    let mut items = vec![
        ("money-spend", desk.amount(answer.spend), Quantity::Spend),
        ("money-revenue", desk.amount(answer.revenue), Quantity::Revenue),
    ];
    items.extend(answer.roi.map(|roi| ("money-roi", desk.number(roi), Quantity::Roi)));
    items.push(("money-cac", desk.amount(answer.cac), Quantity::Cac));
    let lost = answer.cold.as_ref().map(|cold| desk.amount(cold.expected_revenue_lost));
    items.extend(lost.map(|lost| ("money-cold", lost, Quantity::ExpectedRevenueLost)));
    items
}

fn money_line(desk: &Desk, open: &Open) -> Html {
    let item = |(id, text, quantity): (&str, String, Quantity)| {
        let slot = |_: &str| figure(desk, text.clone(), quantity, open, "");
        html! { <li>{pieces(desk, id, &[], &["value"], &slot)}</li> }
    };
    html! { <ul class="money-line">{ for money(desk).into_iter().map(item) }</ul> }
}
