//! What a change brings for its money: a list that the visitor makes, the most profit per unit of money first.

use super::number::{Asked, asked_box};
use super::ranked::{Line, ranked};
use super::slopes::slopes;
use super::words::{self, alone, change_text, points};
use crate::engine::lever::{Gain, Input, Measure, Offer};
use crate::format::{Digits, Value};
use crate::inquiry::Levers;
use crate::web::component::{Unit, choice, full};
use crate::web::deep::why::why;
use crate::web::desk::Desk;
use crate::web::worker::{told, use_inquiry};
use std::cell::RefCell;
use yew::prelude::*;

/// Properties of the parts that offer inputs.
#[derive(Properties, PartialEq)]
pub(super) struct OffersProps {
    /// The desk.
    pub(super) desk: Desk,
    /// The inputs of the plan.
    pub(super) inputs: Vec<Input>,
}

/// One entry more: its price is the plan's own.
const ONE_MORE: Offer = Offer { input: Input::Volume, change: 1.0, price: 0.0 };
/// The longest list.
const MOST: usize = 12;

thread_local! {
    // What was typed is there again when the question is opened again.
    static OFFERS: RefCell<Vec<Offer>> = RefCell::new(vec![ONE_MORE]);
}

/// The list, and the offer that is being typed.
#[component]
pub(super) fn Offers(props: &OffersProps) -> Html {
    let OffersProps { desk, inputs } = props;
    let offers = use_state(|| OFFERS.with_borrow(Clone::clone));
    let set = {
        let offers = offers.clone();
        Callback::from(move |list: Vec<Offer>| {
            OFFERS.with_borrow_mut(|kept| kept.clone_from(&list));
            offers.set(list);
        })
    };
    let gains = use_inquiry(desk, Levers { measure: Measure::Customers, offers: (*offers).clone() });
    html! {
        <>
            {told(desk, &gains, |finding| list(desk, &finding.gains, &offers, &set))}
            <Draft desk={desk.clone()} inputs={inputs.clone()} offers={(*offers).clone()} {set} />
            { for gains.finding.iter().map(|finding| slopes(desk, &finding.elasticities)) }
        </>
    }
}

/// The offers by rank, with the finding above and the working below them.
fn list(desk: &Desk, gains: &[Gain], offers: &[Offer], set: &Callback<Vec<Offer>>) -> Html {
    let Some(best) = gains.first() else { return html! { <p>{desk.text("levers-offers-none")}</p> } };
    let line = |gain: &Gain| {
        let name = offer_name(desk, gain.offer);
        let rest: Vec<Offer> = offers.iter().copied().filter(|each| *each != gain.offer).collect();
        let remove = set.reform(move |_: MouseEvent| rest.clone());
        let label = desk.with("levers-offer-remove", &[("offer", name.as_str().into())]);
        Line {
            detail: desk.with(
                "levers-offer-brings",
                &[
                    ("customers", Value::Text(signed(gain.customers, desk.number(gain.customers.abs())))),
                    ("points", Value::Text(signed(gain.chance, points(desk, gain.chance.abs())))),
                    ("profit", Value::Text(signed(gain.profit, desk.amount(gain.profit.abs())))),
                ],
            ),
            name,
            amount: gain.profit_per_money.unwrap_or(0.0),
            words: per_money(desk, gain),
            more: html! { <button type="button" class="icon" onclick={remove} aria-label={label}>{"×"}</button> },
        }
    };
    html! {
        <>
            <p class="levers-finding">{finding(desk, best)}</p>
            {ranked(gains.iter().map(line).collect())}
            {why(desk, "levers-why-offers", &working(desk, best))}
        </>
    }
}

fn finding(desk: &Desk, best: &Gain) -> String {
    let offer = ("offer", Value::Text(offer_name(desk, best.offer)));
    let id = match best.profit_per_money {
        Some(ratio) if ratio > 0.0 => "levers-offers-finding",
        None if best.profit > 0.0 => "levers-offers-finding-free",
        _ => return desk.text("levers-offers-finding-none"),
    };
    desk.with(id, &[offer, ("profit", desk.money(best.profit_per_money.unwrap_or(0.0))), ("one", desk.money(1.0))])
}

/// Profit per unit of money in words.
fn per_money(desk: &Desk, gain: &Gain) -> String {
    match gain.profit_per_money {
        Some(ratio) => desk.with("levers-per-money", &[("profit", desk.money(ratio)), ("one", desk.money(1.0))]),
        None if gain.profit > 0.0 => desk.text("levers-per-money-free"),
        None => desk.text("levers-per-money-none"),
    }
}

fn offer_name(desk: &Desk, offer: Offer) -> String {
    let id = match (offer.change < 0.0, offer.price > 0.0) {
        (false, true) => "levers-offer-more",
        (false, false) => "levers-offer-more-free",
        (true, true) => "levers-offer-less",
        (true, false) => "levers-offer-less-free",
    };
    let args = [
        ("input", Value::Text(alone(desk, offer.input))),
        ("change", Value::Text(change_text(desk, offer.input, offer.change))),
        ("price", desk.money(offer.price)),
    ];
    desk.with(id, &args)
}

/// The sign before an amount without one.
fn signed(number: f64, text: String) -> String {
    if number < 0.0 { "\u{2212}".to_owned() + &text } else { "+".to_owned() + &text }
}

fn working(desk: &Desk, gain: &Gain) -> Vec<String> {
    let money = |amount: f64| words::exact(desk, amount);
    let mut lines = vec![desk.text("levers-why-per-money")];
    let figures = [
        ("offer", Value::Text(offer_name(desk, gain.offer))),
        ("after", money(gain.figures.profit)),
        ("before", money(gain.figures.profit - gain.profit)),
        ("profit", money(gain.profit)),
        ("spend", money(gain.spend)),
    ];
    lines.push(desk.with("levers-why-offer-figures", &figures));
    if let Some(ratio) = gain.profit_per_money {
        let args = [
            ("profit", money(gain.profit)),
            ("spend", money(gain.spend)),
            ("ratio", Value::Number(ratio, Digits::Exact)),
        ];
        lines.push(desk.with("levers-why-offer-ratio", &args));
    }
    lines.push(desk.text("levers-why-slopes"));
    lines
}

/// Properties of [`Draft`].
#[derive(Properties, PartialEq)]
struct DraftProps {
    desk: Desk,
    inputs: Vec<Input>,
    offers: Vec<Offer>,
    set: Callback<Vec<Offer>>,
}

/// The offer that is being typed.
#[component]
fn Draft(props: &DraftProps) -> Html {
    let DraftProps { desk, inputs, offers, set } = props;
    let draft = use_state(|| Offer { input: Input::Rate(0), change: usual(Input::Rate(0)), price: 0.0 });
    let current = if inputs.contains(&draft.input) { *draft } else { ONE_MORE };
    let pick = {
        let (draft, inputs) = (draft.clone(), inputs.clone());
        Callback::from(move |chosen: String| {
            if let Some(input) = chosen.parse::<usize>().ok().and_then(|n| inputs.get(n)) {
                draft.set(Offer { input: *input, change: usual(*input), ..current });
            }
        })
    };
    let change = {
        let draft = draft.clone();
        Callback::from(move |change: f64| draft.set(Offer { change, ..current }))
    };
    let price = {
        let draft = draft.clone();
        Callback::from(move |price: f64| draft.set(Offer { price, ..current }))
    };
    let possible = current.change != 0.0 && !offers.contains(&current) && offers.len() < MOST;
    let add = {
        let (offers, set) = (offers.clone(), set.clone());
        Callback::from(move |event: SubmitEvent| {
            event.prevent_default();
            if possible {
                set.emit(offers.iter().copied().chain([current]).collect());
            }
        })
    };
    let options = inputs.iter().enumerate().map(|(n, input)| (n.to_string(), alone(desk, *input))).collect();
    let at = inputs.iter().position(|input| *input == current.input).unwrap_or_default().to_string();
    let unit = words::unit(current.input);
    let label = if unit == Unit::Percent { "levers-draft-points" } else { "levers-draft-change" };
    let far = current.input.domain().high;
    html! {
        <form class="levers-fields" onsubmit={add} aria-label={desk.text("levers-draft")}>
            {choice("levers-draft-input", desk.text("levers-draft-input-label"), false, options, &at, pick)}
            {asked_box(desk, Asked { id: "levers-draft-by", label: desk.text(label), value: current.change, unit, ends: (-far, far), set: change })}
            {asked_box(desk, Asked { id: "levers-draft-for", label: desk.text("levers-draft-price"), value: current.price, unit: Unit::Money, ends: (0.0, 1e15), set: price })}
            <button type="submit" disabled={!possible}>{desk.text("levers-draft-add")}</button>
            if offers.len() >= MOST { {full(desk, "levers-offers-full", MOST)} }
        </form>
    }
}

/// A change to begin with.
fn usual(input: Input) -> f64 {
    match words::unit(input) {
        Unit::Percent => 0.01,
        Unit::Days => -1.0,
        Unit::Money => 0.0,
        Unit::Whole | Unit::Plain | Unit::Months => 1.0,
    }
}
