//! An amount that may be a range: what it is exactly, or three boxes.

use crate::engine::Plan;
use crate::engine::plan::Spread;
use crate::state::doubt::Ranged;
use crate::web::component::{Number, QUIET, Unit, button, number_box};
use crate::web::desk::Desk;
use yew::prelude::*;

/// What of the plan it is.
pub(super) struct Range {
    /// Its path in the document.
    pub(super) path: String,
    /// What it is called.
    pub(super) title: String,
    /// What the plan says of it without a range.
    pub(super) exactly: String,
    /// The range.
    pub(super) now: Option<Spread>,
    /// The one that a click begins with.
    pub(super) first: Spread,
    /// The unit of its ends.
    pub(super) unit: Unit,
    /// The stage, where there is one for each.
    pub(super) row: usize,
}

/// The boxes, or a way to them.
pub(super) fn range_fields<R: Ranged>(desk: &Desk, range: Range) -> Html {
    let Range { path, title, exactly, now, first, unit, row } = range;
    let put = |spread: Option<Spread>| {
        let (desk, path) = (desk.clone(), path.clone());
        Callback::from(move |_: MouseEvent| desk.step(&path, &mut |plan| R::change(plan, row, |range| *range = spread)))
    };
    let Some(spread) = now else {
        return html! {
            <div class="doubt-range">
                <span class="doubt-name">{title}</span>
                <span class="doubt-says">{exactly}</span>
                {button(desk.text("doubt-range-add"), QUIET, put(Some(first)), true)}
            </div>
        };
    };
    let end = |name: &str, label: &str, value: f64, set: fn(&mut Plan, usize, f64)| {
        number_box(desk, Number { path: [&path, ".", name].concat(), label: desk.text(label), value, unit, row, set })
    };
    html! {
        <fieldset class="doubt-range">
            <legend class="doubt-name">{title}</legend>
            <div class="doubt-ends">
                {end("low", "doubt-low", spread.low, |plan, row, x| R::end(plan, row, |range| range.low = x))}
                {end("likely", "doubt-likely", spread.likely, |plan, row, x| R::end(plan, row, |range| range.likely = x))}
                {end("high", "doubt-high", spread.high, |plan, row, x| R::end(plan, row, |range| range.high = x))}
            </div>
            {button(desk.text("doubt-range-clear"), QUIET, put(None), true)}
        </fieldset>
    }
}
