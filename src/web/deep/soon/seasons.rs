//! The seasons: twelve sliders side by side, which are their own picture, and a few named shapes.

use crate::chart::path::fine;
use crate::engine::time::Date;
use crate::format::{Digits, Value};
use crate::state::seasons::{relative, set_month, shape, take_shape, weights};
use crate::web::component::{QUIET, button, choice, click};
use crate::web::dates::{Style, written};
use crate::web::desk::Desk;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// The shapes in the order in which they are offered, with the message that names each.
const OFFERED: [(&str, &str); 4] = [
    ("even", "soon-season-even"),
    ("summer", "soon-season-summer"),
    ("yearEnd", "soon-season-year-end"),
    ("newYear", "soon-season-new-year"),
];
/// The highest weight that a slider sets, where no weight of the document is higher.
const TOP: f64 = 2.0;
/// Places on a slider's way.
const STEPS: f64 = 40.0;

/// Shape, sliders, and a way back.
pub(super) fn seasons(desk: &Desk) -> Html {
    let own = shape(desk.plan());
    let mut options: Vec<(String, String)> =
        OFFERED.iter().map(|(value, text)| ((*value).to_owned(), desk.text(text))).collect();
    if own.is_none() {
        options.push(("own".to_owned(), desk.text("soon-season-own")));
    }
    let choose = {
        let desk = desk.clone();
        Callback::from(move |name: String| desk.step("outlook.seasonality", &mut |plan| take_shape(plan, &name)))
    };
    let weights = weights(desk.plan());
    let top = weights.iter().copied().fold(TOP, f64::max);
    let shares = relative(&weights);
    let month = |(month, (weight, share)): (u8, (&f64, &f64))| slider(desk, month, [*weight, *share, top]);
    let reset = click(desk, 0, |desk, _| desk.step("outlook.seasonality", &mut |plan| take_shape(plan, "even")));
    html! {
        <div class="soon-seasons">
            {choice("soon-season", desk.text("soon-label-season"), false, options, own.unwrap_or("own"), choose)}
            <div class="soon-months" role="group" aria-label={desk.text("soon-label-months")}>
                { for (0..12).zip(weights.iter().zip(&shares)).map(month) }
            </div>
            <p class="footnote">{desk.text("soon-hint-seasons")}</p>
            {button(desk.text("soon-season-reset"), QUIET, reset, own != Some("even"))}
        </div>
    }
}

/// The slider of one month, upright where the browser can.
fn slider(desk: &Desk, month: u8, [weight, share, top]: [f64; 3]) -> Html {
    let oninput = {
        let desk = desk.clone();
        Callback::from(move |event: InputEvent| {
            let weight = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
            // The last month above nothing cannot go: then no lead would ever come in.
            let _kept_on_fault = desk.edit("outlook.seasonality", "drag:outlook.seasonality", &mut |plan| {
                set_month(plan, usize::from(month), weight);
            });
        })
    };
    let onchange = {
        let desk = desk.clone();
        Callback::from(move |_: Event| desk.settle())
    };
    let name = Date::new(2027, month + 1, 1);
    let name = name.map_or_else(String::new, |day| written(day, Style::Name, desk.locale().tag()));
    let share = Value::Percent(share, Digits::Short);
    let says = desk.with("soon-season-share", &[("share", share)]);
    html! {
        <label class="soon-season">
            <input type="range" class="soon-upright" min="0" max={fine(top)} step={fine(top / STEPS)}
                value={fine(weight)} {oninput} {onchange} aria-label={name.clone()} aria-valuetext={says} />
            <span aria-hidden="true">{name}</span>
        </label>
    }
}
