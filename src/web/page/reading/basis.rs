//! What the report rests on: every figure that somebody put in, and what stands behind it.

use crate::engine::interval::wilson;
use crate::engine::plan::Rate;
use crate::format::{Digits, Value};
use crate::web::desk::Desk;
use yew::prelude::*;

/// One line: what it is, the figure, what it rests on.
type Line = (String, String, String);

/// The figures as a table.
pub(super) fn basis(desk: &Desk) -> Html {
    let line = |(name, figure, rests): Line| {
        html! { <tr><th scope="row">{name}</th><td>{figure}</td><td>{rests}</td></tr> }
    };
    html! {
        <section class="reading-basis" aria-labelledby="reading-basis">
            <h2 id="reading-basis">{desk.text("reading-basis")}</h2>
            <table>
                <thead>
                    <tr>
                        <th scope="col">{desk.text("reading-figure")}</th>
                        <th scope="col">{desk.text("reading-value")}</th>
                        <th scope="col">{desk.text("reading-rests")}</th>
                    </tr>
                </thead>
                <tbody>{ for lines(desk).into_iter().map(line) }</tbody>
            </table>
            <p class="footnote">{desk.text("reading-foot")}</p>
        </section>
    }
}

fn lines(desk: &Desk) -> Vec<Line> {
    let plan = desk.plan();
    let typed = || desk.text("reading-typed");
    let exact = |ratio: f64| desk.value(&Value::Percent(ratio, Digits::Exact));
    let months = [desk.number(plan.period_months), desk.text("unit-months")].join(" ");
    let mut lines = vec![
        (desk.text("label-customer-value"), desk.amount(plan.customer_value), typed()),
        (desk.text("label-gross-margin"), exact(plan.gross_margin), typed()),
        (desk.text("label-period-months"), months, typed()),
    ];
    for (row, stage) in plan.stages.iter().enumerate() {
        if let Some(rate) = stage.to_next {
            let ends = [("from", Value::Text(desk.stage_name(row))), ("to", Value::Text(desk.stage_name(row + 1)))];
            // What is worked out of a sample or a range has digits that mean nothing.
            let figure =
                if matches!(rate, Rate::Point { .. }) { exact(rate.point()) } else { desk.percent(rate.point()) };
            let mut rests = said(desk, &rate);
            if !stage.source.is_empty() {
                rests = [rests.as_str(), stage.source.as_str()].join(", ");
            }
            lines.push((desk.with("rate-label", &ends), figure, rests));
        }
        if stage.cost_per_entry > 0.0 {
            let name = desk.with("reading-cost", &[("stage", Value::Text(desk.stage_name(row)))]);
            lines.push((name, desk.amount(stage.cost_per_entry), typed()));
        }
    }
    lines.extend(plan.fixed_costs.iter().map(|cost| {
        let share = desk.with("reading-share", &[("share", Value::Percent(cost.share, Digits::Exact))]);
        (cost.name.clone(), desk.amount(cost.amount), if cost.share < 1.0 { share } else { typed() })
    }));
    lines
}

/// What a rate rests on, with the figures that its maker gave.
fn said(desk: &Desk, rate: &Rate) -> String {
    let percent = |ratio: f64| Value::Percent(ratio, Digits::Short);
    match *rate {
        Rate::Point { .. } => desk.text("reading-typed"),
        Rate::Evidence { converted, entered } => {
            let (low, high) = wilson(converted, entered);
            let args = [
                ("converted", Value::Count(converted as f64)),
                ("entered", Value::Count(entered as f64)),
                ("low", percent(low)),
                ("high", percent(high)),
            ];
            desk.with("reading-evidence", &args)
        }
        Rate::Range { low, likely, high } => {
            let args = [("low", percent(low)), ("likely", percent(likely)), ("high", percent(high))];
            desk.with("reading-range", &args)
        }
    }
}
