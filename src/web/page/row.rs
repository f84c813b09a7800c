//! One stage of the ladder.

use super::row_details::RowDetails;
use crate::explain::Quantity;
use crate::format::{Digits, Value};
use crate::web::component::Figure;
use crate::web::desk::{Desk, use_desk};
use yew::prelude::*;

/// Properties of [`Row`].
#[derive(Properties, PartialEq)]
pub struct RowProps {
    /// Which stage.
    pub index: usize,
    /// Length of the bar, 0 ..= 1.
    pub bar: f64,
    /// Whether the plan has an answer to show.
    pub answered: bool,
    /// Whether the sentence speaks of this stage.
    pub focused: bool,
    /// Whether its details stand open.
    pub unfolded: bool,
    /// Opens or closes the details.
    pub on_unfold: Callback<usize>,
    /// Makes the sentence speak of this stage.
    pub on_focus: Callback<usize>,
    /// The quantity whose working stands open.
    pub open: UseStateHandle<Option<Quantity>>,
}

/// The row.
#[component]
pub fn Row(props: &RowProps) -> Html {
    let desk = use_desk();
    let index = props.index;
    let answer = desk.store.0.answer();
    let Some(stage) = answer.stages.get(index) else { return Html::default() };
    let name = desk.stage_name(index);
    let money = |amount: f64| desk.value(&desk.money(amount));
    let figure = |text: String, quantity: Quantity, class: &'static str| {
        if props.answered {
            html! { <Figure {text} {quantity} open={props.open.clone()} class={class} /> }
        } else {
            html! { <span class={class}>{"–"}</span> }
        }
    };
    let unfold = {
        let call = props.on_unfold.clone();
        Callback::from(move |_: MouseEvent| call.emit(index))
    };
    html! {
        <>
            <div class={classes!("row", props.focused.then_some("row-focused"))}>
                <button type="button" class="row-name" aria-expanded={props.unfolded.to_string()} onclick={unfold}
                    title={desk.text("row-hint")}>{&name}</button>
                {bar(&desk, props)}
                {figure(desk.value(&Value::Count(stage.needed as f64)), Quantity::Needed(index), "row-needed")}
                <span class="row-money">
                    <span class="row-label">{desk.text("column-worth")}</span>
                    {figure(money(stage.value_per_entry), Quantity::ValuePerEntry(index), "row-worth")}
                </span>
                <span class="row-money">
                    <span class="row-label">{desk.text("column-cost")}</span>
                    {figure(money(stage.cost_per_entry), Quantity::CostPerEntry(index), "row-cost")}
                </span>
            </div>
            if props.unfolded { <RowDetails {index} on_focus={props.on_focus.clone()} on_close={props.on_unfold.clone()} /> }
        </>
    }
}

/// The bar: warm, with what goes cold in this stage at its end.
fn bar(desk: &Desk, props: &RowProps) -> Html {
    let answer = desk.store.0.answer();
    let cold =
        answer.cold.as_ref().filter(|cold| desk.plan().stages.get(props.index).is_some_and(|s| s.id == cold.stage));
    let length = if props.answered { props.bar * 100.0 } else { 0.0 };
    let warm = length * cold.map_or(1.0, |cold| cold.share_still_warm);
    let percent = |x: f64| format!("{x:.2}%");
    let label = cold.map(|cold| {
        let share = Value::Percent(1.0 - cold.share_still_warm, Digits::Short);
        desk.with("bar-cold", &[("share", share)])
    });
    html! {
        <svg class="row-bar" height="24" width="100%" role="presentation" aria-hidden="true">
            <rect class="bar-warm" x="0" y="2" width={percent(warm)} height="20" rx="3" />
            if length > warm { <rect class="bar-cold" x={percent(warm)} y="2" width={percent(length - warm)} height="20" rx="3" /> }
            if let Some(label) = label { <title>{label}</title> }
        </svg>
    }
}
