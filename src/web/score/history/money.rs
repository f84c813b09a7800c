//! What working a lead costs and what a won one earns: three boxes that begin with what the plan says.

use super::bench::Bench;
use crate::learn::quality::Economics;
use crate::web::component::{QUIET, button};
use crate::web::score::inputs::{Numeric, Place, numeric};
use std::rc::Rc;
use yew::prelude::*;

/// Sets one of the figures; whether it can be.
type Set = fn(&mut Economics, Option<f64>) -> bool;

/// The boxes.
pub(super) fn money(bench: &Bench) -> Html {
    let own = bench.economics();
    let currency = Some(bench.desk().plan().currency.clone());
    let field = |path: &'static str, label: String, numeric_: Numeric, set: Set| {
        let bench_ = bench.clone();
        let take = Rc::new(move |value: Option<f64>| {
            let mut economics = bench_.economics();
            if !set(&mut economics, value) {
                return Err(bench_.text("score-history-money-range"));
            }
            bench_.change(move |past| past.economics = Some(economics));
            Ok(())
        });
        numeric(&bench.card, Place::of(path, label), numeric_, take)
    };
    let amount = |value: f64| Numeric { value: Some(value), after: currency.clone(), ..Numeric::default() };
    let capacity = Numeric {
        value: own.capacity.map(|most| most as f64),
        whole: true,
        optional: true,
        placeholder: Some(bench.text("score-history-capacity-none")),
        ..Numeric::default()
    };
    let reset = bench.past.economics.is_some().then(|| {
        let own = bench.clone();
        let onclick = Callback::from(move |_: MouseEvent| own.change(|past| past.economics = None));
        button(bench.text("score-history-money-plan"), QUIET, onclick, true)
    });
    let from_plan = bench.past.economics.is_none();
    html! {
        <section class="past-money" aria-label={bench.text("score-history-money")}>
            <div class="past-boxes">
                {field("past.cost", bench.text("score-history-cost"), amount(own.cost), |own, value| within(value, |value| own.cost = value))}
                {field("past.value", bench.text("score-history-value"), amount(own.value), |own, value| within(value, |value| own.value = value))}
                {field("past.capacity", bench.text("score-history-capacity"), capacity, |own, value| {
                    own.capacity = None;
                    value.is_none() || within(value, |value| own.capacity = Some(value as u64))
                })}
            </div>
            <p class="file-note">
                if from_plan { {bench.text("score-history-money-from-plan")} }
                {reset}
            </p>
        </section>
    }
}

/// Amounts and counts from nothing to what the plan takes.
fn within(value: Option<f64>, set: impl FnOnce(f64)) -> bool {
    let value = value.filter(|value| (0.0..=1e12).contains(value));
    value.map(set).is_some()
}
