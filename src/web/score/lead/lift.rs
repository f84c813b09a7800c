//! What would lift the lead: the smallest changes that reach the next band or the line, each of which can be tried.

use crate::format::Value as Shown;
use crate::score::lift::{Change, Lift, lift};
use crate::score::{Points, Value};
use crate::state::scoring::{Facts, Work};
use crate::web::component::{QUIET, button};
use crate::web::score::bench::{Action, Bench};
use crate::web::score::names;
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use yew::prelude::*;

/// How long after the last change the search begins: it may try thousands of leads.
const REST_MS: u32 = 200;
/// So many ways are shown.
const SHOWN: usize = 6;

/// Properties of [`Lifts`].
#[derive(Properties, PartialEq)]
pub(super) struct LiftsProps {
    /// The bench.
    pub(super) bench: Bench,
}

/// What was found, and for which state of the page.
#[derive(Clone, PartialEq)]
struct Found {
    of: Asked,
    lift: Option<Lift>,
}

/// What was asked.
#[derive(Clone, PartialEq)]
struct Asked {
    work: Work,
    as_of: crate::score::Day,
    target: Option<Points>,
}

/// The section.
#[component]
pub(super) fn Lifts(props: &LiftsProps) -> Html {
    let bench = &props.bench;
    let (desk, card) = (bench.desk(), bench.card());
    let score = bench.scored().score;
    let wanted = use_state_eq(|| None::<Points>);
    let mut targets: Vec<Points> = card.bands.iter().filter_map(|band| band.from).chain([card.line]).collect();
    targets.retain(|target| *target > score && *target <= card.most);
    targets.sort();
    targets.dedup();
    let target = wanted.filter(|wanted| targets.contains(wanted)).or(targets.first().copied());
    let asked = Asked { work: bench.work().clone(), as_of: bench.as_of(), target };
    let found = use_state(|| None::<Found>);
    {
        let found = found.clone();
        use_effect_with(asked.clone(), move |asked| {
            let asked = asked.clone();
            let search = Timeout::new(REST_MS, move || {
                let lead = asked.work.facts.lead(&asked.work.card);
                let lift = asked.target.and_then(|target| lift(&asked.work.card, &lead, asked.as_of, target));
                found.set(Some(Found { of: asked, lift }));
            });
            move || drop(search)
        });
    }
    let title = html! { <h2 id="score-lift-title">{desk.text("score-lift-title")}</h2> };
    let Some(target) = target else {
        return html! { <section class="score-lift" aria-labelledby="score-lift-title">{title}<p>{desk.text("score-lift-top")}</p></section> };
    };
    // What was found for the state before stays, dimmed, until the search has an answer.
    let fresh = found.as_ref().is_some_and(|found| found.of == asked);
    let ways = found.as_ref().and_then(|found| found.lift.as_ref().map(|lift| ways(bench, &found.of.work, lift)));
    html! {
        <section class="score-lift" aria-labelledby="score-lift-title">
            {title}
            <div class="buttons" role="group" aria-label={desk.text("score-lift-to")}>
                { for targets.iter().map(|one| aim(bench, *one, *one == target, &wanted)) }
            </div>
            <div class={(!fresh).then_some("stale")} aria-live="polite" aria-busy={(!fresh).then_some("true")}>{ways}</div>
        </section>
    }
}

/// A target as a button: the line or a band by name, with how far it is.
fn aim(bench: &Bench, target: Points, chosen: bool, wanted: &UseStateHandle<Option<Points>>) -> Html {
    let (desk, card) = (bench.desk(), bench.card());
    let band = card.bands.iter().find(|band| band.from == Some(target));
    let mut names: Vec<String> = band.iter().map(|band| names::name(desk, &band.id, &band.name)).collect();
    if target == card.line {
        names.push(desk.text("score-line"));
    }
    let args = [("name", Shown::Text(names.join(", "))), ("points", names::points_value(target))];
    let wanted = wanted.clone();
    let onclick = Callback::from(move |_: MouseEvent| wanted.set(Some(target)));
    html! {
        <button type="button" class="score-aim" aria-pressed={if chosen { "true" } else { "false" }} {onclick}>
            {desk.with("score-lift-aim", &args)}
        </button>
    }
}

fn ways(bench: &Bench, of: &Work, lift: &Lift) -> Html {
    let desk = bench.desk();
    let gap = ("gap", names::points_value(lift.gap));
    if lift.fewest.is_empty() {
        return html! { <p>{desk.with("score-lift-none", &[gap])}</p> };
    }
    if lift.single.is_empty() {
        let message = if lift.proven { "score-lift-together" } else { "score-lift-some" };
        let onclick = try_on(bench, &lift.fewest);
        return html! {
            <>
                <p>{desk.with(message, &[gap])}</p>
                <ol class="score-ways">{ for lift.fewest.iter().map(|change| html! { <li><span>{words(bench, of, change)}</span></li> }) }</ol>
                {button(desk.text("score-lift-try-all"), QUIET, onclick, true)}
            </>
        };
    }
    let way = |change: &Change| {
        let onclick = try_on(bench, std::slice::from_ref(change));
        html! { <li><span>{words(bench, of, change)}</span>{button(desk.text("score-lift-try"), QUIET, onclick, true)}</li> }
    };
    html! {
        <>
            <p>{desk.with("score-lift-single", &[gap])}</p>
            <ul class="score-ways">{ for lift.single.iter().take(SHOWN).map(way) }</ul>
        </>
    }
}

fn words(bench: &Bench, of: &Work, change: &Change) -> String {
    let desk = bench.desk();
    let Some(field) = of.card.fields.get(change.field) else { return String::new() };
    let args = [
        ("field", Shown::Text(names::field_name(desk, field))),
        ("value", Shown::Text(names::change(bench, of.facts.get(&field.id), &change.to))),
        ("score", names::points_value(change.score)),
    ];
    desk.with("score-lift-way", &args)
}

/// A callback that makes the lead so; one step of undo.
fn try_on(bench: &Bench, changes: &[Change]) -> Callback<MouseEvent> {
    let card = bench.card();
    let known: Vec<(String, Value)> = changes
        .iter()
        .filter_map(|change| Some((card.fields.get(change.field)?.id.clone(), change.to.clone())))
        .collect();
    let bench = bench.clone();
    Callback::from(move |_| {
        let work = bench.work();
        let facts = known.iter().fold((*work.facts).clone(), |facts: Facts, (id, value)| facts.with(id, value.clone()));
        bench.dispatch(Action::Commit(Work { facts: Rc::new(facts), ..work.clone() }, String::new()));
    })
}
