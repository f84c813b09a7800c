//! How long? What the lags leave of the period.

use crate::explain::Quantity;
use crate::format::{Digits, Value};
use crate::message::Piece;
use crate::web::component::{Figure, Working};
use crate::web::desk::use_desk;
use yew::prelude::*;

/// The question, where any lag is set.
#[component]
pub fn TimingSection() -> Html {
    let desk = use_desk();
    let open = use_state(|| None::<Quantity>);
    let answer = desk.store.0.answer().clone();
    let Some(timing) = &answer.timing else { return Html::default() };
    let number = |x: f64| Value::Number(x, Digits::Short);
    let title = match timing.entries_per_day_needed {
        Some(count) => {
            let name = desk.stage_name(0);
            let counted = desk.with(
                "counted",
                &[("count", Value::Text(desk.value(&number(count)))), ("stage", name.as_str().into())],
            );
            desk.with("time-finding", &[("count", counted.as_str().into())])
        }
        None => desk.text("time-finding-late"),
    };
    let (id, window) = match timing.arrival_window_days {
        Some(window) => ("time-body", window),
        None => ("time-late", 0.0),
    };
    let args = [
        ("lag", number(timing.total_lag_days)),
        ("period", number(timing.period_days)),
        ("stage", Value::Text(desk.stage_name(0))),
    ];
    let body = desk.locale.pieces(id, &args, &["window"]).into_iter().map(|piece| match piece {
        Piece::Text(text) => html! { {text} },
        Piece::Slot(_) => html! {
            <Figure text={desk.value(&number(window))} quantity={Quantity::ArrivalWindow} open={open.clone()} />
        },
    });
    html! {
        <section class="question" aria-label={desk.text("time-question")}>
            <p class="kicker">{desk.text("time-question")}</p>
            <h2>{title}</h2>
            <p>{ for body }</p>
            <Working open={open.clone()} />
        </section>
    }
}
