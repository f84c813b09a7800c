//! Elasticities as what they are: one per cent more of a rate brings as much at every stage.

use crate::engine::lever::Elasticity;
use crate::format::{Digits, Value};
use crate::web::desk::Desk;
use yew::prelude::*;

/// As close to 1 as the last digit that is shown.
const ONE: f64 = 0.005;

/// A sentence that says so, and the rates in a small table where there are several.
pub(super) fn slopes(desk: &Desk, slopes: &[Elasticity]) -> Html {
    let least = slopes.iter().map(|slope| slope.elasticity).fold(f64::INFINITY, f64::min);
    let most = slopes.iter().map(|slope| slope.elasticity).fold(f64::NEG_INFINITY, f64::max);
    let number = |x: f64| Value::Number(x, Digits::Short);
    let sentence = if slopes.is_empty() {
        return Html::default();
    } else if (least - 1.0).abs() < ONE && (most - 1.0).abs() < ONE {
        desk.text("levers-slopes-one")
    } else if most - least < ONE {
        desk.with("levers-slopes-same", &[("percent", number(most))])
    } else {
        desk.with("levers-slopes-range", &[("low", number(least)), ("high", number(most))])
    };
    let row = |slope: &Elasticity| {
        let (from, to) = (desk.stage_name(slope.row), desk.stage_name(slope.row + 1));
        html! {
            <tr>
                <th scope="row">{desk.with("levers-slope-name", &[("from", Value::Text(from)), ("to", Value::Text(to))])}</th>
                <td>{desk.with("levers-percent-more", &[("percent", number(slope.elasticity))])}</td>
                <td>{desk.with("levers-customers-more", &[("customers", number(slope.per_point))])}</td>
            </tr>
        }
    };
    html! {
        <div class="levers-slopes">
            <p>{sentence}</p>
            if slopes.len() > 1 {
                <table class="chart-table">
                    <caption>{desk.text("levers-slopes-caption")}</caption>
                    <thead>
                        <tr>
                            <th scope="col">{desk.text("levers-column-rate")}</th>
                            <th scope="col">{desk.text("levers-column-percent")}</th>
                            <th scope="col">{desk.text("levers-column-point")}</th>
                        </tr>
                    </thead>
                    <tbody>{ for slopes.iter().map(row) }</tbody>
                </table>
            }
        </div>
    }
}
