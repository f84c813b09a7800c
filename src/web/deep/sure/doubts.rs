//! What is uncertain, each where it can be changed: months that vary, what is known of each stage, value and volume.

use super::Rates;
use super::benchmark::Benchmark;
use super::months::Months;
use super::range::{Range, range_fields};
use super::runs::runs_fields;
use crate::engine::plan::Rate;
use crate::engine::uncertain::{Law, RateOutlook};
use crate::format::{Digits, Value};
use crate::state::doubt::{self, CostPerEntry, CustomerValue, Volume};
use crate::web::component::Unit;
use crate::web::desk::Desk;
use crate::web::page::focus_of;
use yew::prelude::*;

/// Properties of [`Doubts`].
#[derive(Properties, PartialEq)]
pub(super) struct DoubtsProps {
    /// The desk.
    pub(super) desk: Desk,
}

/// All of it. One stage stands open at a time.
#[component]
pub(super) fn Doubts(props: &DoubtsProps) -> Html {
    let desk = &props.desk;
    let open = use_state_eq(|| None::<usize>);
    let rates = use_context::<Rates>().unwrap_or_default();
    html! {
        <section class="doubts" aria-labelledby="doubts-title">
            <h3 id="doubts-title">{desk.text("doubt-title")}</h3>
            <p class="footnote">{desk.text("doubt-lead")}</p>
            <Months desk={desk.clone()} rate={rates.get(focus_of(desk, None))} />
            <ul class="doubt-stages">
                { for (0..desk.plan().stages.len()).map(|row| stage(desk, row, rates.get(row), &open)) }
            </ul>
            {amounts(desk)}
            {runs_fields(desk)}
        </section>
    }
}

/// A stage: its rate and how sure that is; opened, what else is known of it.
fn stage(desk: &Desk, row: usize, rate: Option<RateOutlook>, open: &UseStateHandle<Option<usize>>) -> Html {
    let Some(stage) = desk.plan().stages.get(row) else { return Html::default() };
    let opened = **open == Some(row);
    let onclick = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set((!opened).then_some(row)))
    };
    let name = if stage.to_next.is_some() {
        let args = [("from", desk.stage_name(row)), ("to", desk.stage_name(row + 1))];
        desk.with("doubt-pair", &args.map(|(name, text)| (name, Value::Text(text))))
    } else {
        desk.stage_name(row)
    };
    let says = stage.to_next.map_or_else(|| desk.text("doubt-goal"), |said| rate_says(desk, said, rate));
    let more = desk.text(if stage.to_next.is_some() { "doubt-more" } else { "doubt-more-cost" });
    let of = [("what", Value::Text(more.clone())), ("stage", Value::Text(desk.stage_name(row)))];
    let cost = Range {
        path: format!("stages[{row}].costRange"),
        title: desk.text("label-cost-per-entry"),
        exactly: desk.with("doubt-exactly", &[("value", desk.money(stage.cost_per_entry))]),
        now: stage.known().cost_range,
        first: doubt::around(stage.cost_per_entry),
        unit: Unit::Money,
        row,
    };
    html! {
        <li class="doubt-stage" key={stage.id.clone()}>
            <div class="doubt-row">
                <span class="doubt-name">{name}</span>
                <span class="doubt-says">{says}</span>
                <button type="button" class="quiet" aria-expanded={if opened { "true" } else { "false" }} {onclick}
                    aria-label={desk.with("doubt-more-of", &of)}>{more}
                </button>
            </div>
            if opened {
                <div class="doubt-open">
                    if stage.to_next.is_some() { <Benchmark desk={desk.clone()} {row} {rate} /> }
                    {range_fields::<CostPerEntry>(desk, cost)}
                </div>
            }
        </li>
    }
}

/// What is known of a rate: how it was said, and where it lies eight times in ten.
fn rate_says(desk: &Desk, said: Rate, rate: Option<RateOutlook>) -> String {
    let percent = |ratio: f64| Value::Percent(ratio, Digits::Short);
    let known = match said {
        Rate::Point { rate } => desk.with("doubt-typed", &[("rate", percent(rate))]),
        Rate::Evidence { converted, entered } => {
            let counts = [("converted", converted), ("entered", entered)];
            desk.with("doubt-evidence", &counts.map(|(name, count)| (name, Value::Count(count as f64))))
        }
        Rate::Range { low, high, .. } => desk.with("doubt-range", &[("low", percent(low)), ("high", percent(high))]),
    };
    let Some(rate) = rate else { return known };
    let args = [("known", Value::Text(known)), ("low", percent(rate.p10)), ("high", percent(rate.p90))];
    match rate.law {
        Law::Known(_) => desk.with("doubt-sure", &args[..1]),
        Law::Beta { .. } => desk.with("doubt-between", &args),
    }
}

/// What a customer brings, and how many come in at the top.
fn amounts(desk: &Desk) -> Html {
    let (plan, answer) = (desk.plan(), desk.answer());
    let top = answer.stages.first().map_or(0, |stage| stage.needed);
    let value = Range {
        path: "belief.customerValue".to_owned(),
        title: desk.text("label-customer-value"),
        exactly: desk.with("doubt-exactly", &[("value", desk.money(plan.customer_value))]),
        now: plan.belief().customer_value,
        first: doubt::around(plan.customer_value),
        unit: Unit::Money,
        row: 0,
    };
    let volume = Range {
        path: "belief.volume".to_owned(),
        title: desk.with("doubt-volume", &[("stage", Value::Text(desk.stage_name(0)))]),
        exactly: desk.with("doubt-as-planned", &[("volume", Value::Count(top as f64))]),
        now: plan.belief().volume,
        first: doubt::around_whole(top as f64),
        unit: Unit::Plain,
        row: 0,
    };
    html! {
        <div class="doubt-amounts">
            {range_fields::<CustomerValue>(desk, value)}
            {range_fields::<Volume>(desk, volume)}
        </div>
    }
}
