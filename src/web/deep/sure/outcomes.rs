//! Customers, revenue, ROI and cost per customer: three quantiles of each with their error, and one of them as a
//! distribution. They change with the finding, not with the plan: until the worker has found the next, they stay.

use super::outcome::Outcome;
use super::working;
use crate::chart::{histogram, ticks};
use crate::engine::uncertain::{Distribution, Estimate, Forecast};
use crate::format::{Digits, Value};
use crate::inquiry::SurenessFinding;
use crate::web::chart::{Frame, Histogram, Place, Table, Target};
use crate::web::desk::Desk;
use crate::web::share::share;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Outcomes`].
#[derive(Properties)]
pub(super) struct OutcomesProps {
    /// The desk.
    pub(super) desk: Desk,
    /// What the worker has found last.
    pub(super) found: Rc<SurenessFinding>,
}

impl PartialEq for OutcomesProps {
    fn eq(&self, other: &Self) -> bool {
        let (desk, next) = (&self.desk, &other.desk);
        let alike = || {
            self.found.forecast == other.found.forecast
                && desk.answer() == next.answer()
                && desk.plan().currency == next.plan().currency
        };
        desk.locale() == next.locale() && (Rc::ptr_eq(&self.found, &other.found) || alike())
    }
}

/// The table and the chart.
#[component]
pub(super) fn Outcomes(props: &OutcomesProps) -> Html {
    let (desk, forecast) = (&props.desk, &props.found.forecast);
    let shown = use_state_eq(|| Outcome::Customers);
    let show = {
        let shown = shown.clone();
        Callback::from(move |outcome| shown.set(outcome))
    };
    html! {
        <>
            <div class="sure-outcomes">{summary(desk, forecast, *shown, &show)}</div>
            <div class="sure-distribution">{distribution(desk, forecast, *shown)}</div>
        </>
    }
}

/// The table, whose rows switch the chart.
fn summary(desk: &Desk, forecast: &Forecast, shown: Outcome, show: &Callback<Outcome>) -> Html {
    let row = |outcome: Outcome| {
        let distribution = outcome.of(forecast)?;
        let pressed = outcome == shown;
        let onclick = show.reform(move |_: MouseEvent| outcome);
        Some(html! {
            <tr class={pressed.then_some("sure-shown")}>
                <th scope="row">
                    <button type="button" {onclick} aria-pressed={if pressed { "true" } else { "false" }}>
                        {desk.text(outcome.id())}
                    </button>
                </th>
                { for [distribution.p10, distribution.p50, distribution.p90].map(|each| cell(desk, outcome, each)) }
            </tr>
        })
    };
    html! {
        <>
            <table>
                <caption>{desk.text("outcome-caption")}</caption>
                <thead>
                    <tr>
                        <td></td>
                        <th scope="col">{desk.text("outcome-low")}</th>
                        <th scope="col">{desk.text("outcome-middle")}</th>
                        <th scope="col">{desk.text("outcome-high")}</th>
                    </tr>
                </thead>
                <tbody>{ for Outcome::ALL.into_iter().filter_map(row) }</tbody>
            </table>
            <p class="footnote">{runs(desk, forecast)}</p>
            {working::quantiles(desk, forecast)}
        </>
    }
}

/// A quantile with its error; a dash where that run has no finite value.
fn cell(desk: &Desk, outcome: Outcome, estimate: Option<Estimate>) -> Html {
    let Some(estimate) = estimate else { return html! { <td>{"–"}</td> } };
    let error = (estimate.error > 0.0).then(|| {
        let error = outcome.say(desk, ticks::step(estimate.error, 1));
        html! { <span class="sure-error">{desk.with("outcome-error", &[("error", Value::Text(error))])}</span> }
    });
    html! { <td>{outcome.say(desk, estimate.value)}{error}</td> }
}

/// A standard error of a chance below this is not told further, in points.
const FINE: f64 = 0.01;

/// How many runs, and how far off they may be.
fn runs(desk: &Desk, forecast: &Forecast) -> String {
    let points = 100.0 * forecast.chance_of_goal.error;
    let id = if points < FINE { "outcome-runs-fine" } else { "outcome-runs" };
    let told = if points < FINE { FINE } else { ticks::step(points, 1) };
    let args = [
        ("runs", Value::Count(f64::from(forecast.runs))),
        ("chance", Value::Percent(forecast.chance_of_goal.value, Digits::Short)),
        ("points", Value::Number(told, Digits::Short)),
    ];
    desk.with(id, &args)
}

/// The chart of one outcome; the first one where it has none.
fn distribution(desk: &Desk, forecast: &Forecast, shown: Outcome) -> Html {
    let (outcome, distribution) =
        shown.of(forecast).map_or((Outcome::Customers, &forecast.customers), |distribution| (shown, distribution));
    let title = title(desk, forecast, outcome, distribution);
    let wanted = outcome.wanted(desk);
    let goal =
        wanted.as_ref().map(|wanted| desk.with(wanted.id, &[("value", Value::Text(outcome.say(desk, wanted.value)))]));
    let name = desk.text(outcome.id());
    let args = [("outcome", Value::Text(name.clone())), ("runs", Value::Count(f64::from(forecast.runs)))];
    let subtitle = desk.with("outcome-subtitle", &args);
    let bars: Vec<(f64, f64, f64)> = distribution.histogram.iter().map(|bar| (bar.from, bar.to, bar.share)).collect();
    let table = Table {
        caption: subtitle.clone().into(),
        columns: [name.clone(), desk.text("outcome-share")].map(AttrValue::from).to_vec(),
        rows: bars.iter().map(|(from, to, share)| cells(desk, outcome, *from, *to, *share)).collect(),
    };
    let quantiles =
        [(distribution.p10, "outcome-below"), (distribution.p50, "outcome-half"), (distribution.p90, "outcome-above")];
    let place = |(estimate, id): (Option<Estimate>, &str)| {
        let label = outcome.say(desk, estimate?.value);
        let says = desk.with(id, &[("value", Value::Text(label.clone()))]);
        Some(Place { value: estimate?.value, label: label.into(), says: says.into() })
    };
    let half = if outcome.whole() { 0.5 } else { 0.0 };
    let target = wanted.zip(goal).map(|(wanted, label)| Target {
        value: wanted.value - half,
        label: label.into(),
        more: wanted.more,
    });
    let text = {
        let desk = desk.clone();
        Callback::from(move |value: f64| AttrValue::from(outcome.say(&desk, value)))
    };
    let share = share(desk, "outcome", title.clone(), &table);
    html! {
        <Frame id="outcome" more={share} title={title.clone()} subtitle={Some(AttrValue::from(subtitle.clone()))} level={3} {table}
            as_table={desk.text("chart-as-table")} as_chart={desk.text("chart-as-chart")}>
            <Histogram id="outcome-chart" name={title} desc={subtitle} columns={histogram::columns(&bars, outcome.whole())}
                quantiles={quantiles.into_iter().filter_map(place).collect::<Vec<_>>()} {target} whole={outcome.whole()}
                value_text={text} />
        </Frame>
    }
}

/// A row of the table: a whole number alone, or from where to where.
fn cells(desk: &Desk, outcome: Outcome, from: f64, to: f64, share: f64) -> Vec<AttrValue> {
    let last = if outcome.whole() { to - 1.0 } else { to };
    let range = if last > from {
        let ends = [("low", from), ("high", last)].map(|(name, end)| (name, Value::Text(outcome.say(desk, end))));
        desk.with("outcome-from-to", &ends)
    } else {
        outcome.say(desk, from)
    };
    vec![range.into(), desk.percent(share).into()]
}

fn title(desk: &Desk, forecast: &Forecast, outcome: Outcome, distribution: &Distribution) -> String {
    let say = |value: f64| Value::Text(outcome.say(desk, value));
    let Some(low) = distribution.p10 else { return desk.text("outcome-none") };
    let mut args = vec![
        ("low", say(low.value)),
        ("without", Value::Percent(distribution.without, Digits::Short)),
        ("chance", Value::Percent(forecast.chance_of_goal.value, Digits::Short)),
        ("goal", Value::Count(desk.answer().goal_customers as f64)),
    ];
    let Some(high) = distribution.p90 else { return desk.with("outcome-open", &args) };
    args.push(("high", say(high.value)));
    match outcome {
        Outcome::Customers => desk.with("outcome-customers-finding", &args),
        Outcome::Revenue => desk.with("outcome-revenue-finding", &args),
        Outcome::Roi => desk.with("outcome-roi-finding", &args),
        Outcome::Cac => desk.with("outcome-cac-finding", &args),
    }
}
