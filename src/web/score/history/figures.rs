//! The figures, each of which opens to how it is reckoned and from what.

use super::bench::{Bench, count, number, points_value, share_value};
use crate::format::{Digits, Value};
use crate::leads::history::{Judged, Weighed};
use crate::learn::quality::Counted;
use yew::prelude::*;

/// Win rates on both sides of the line.
pub(super) fn sides(bench: &Bench, weighed: &Weighed) -> Html {
    let own = &weighed.own;
    let title = match (own.above.rate, own.below.rate) {
        (Some(above), Some(below)) if own.above.low > own.below.high && below > 0.0 => bench.with(
            "score-history-sides-apart",
            &[("line", points_value(bench.line())), ("times", number(above / below))],
        ),
        _ => bench.with("score-history-sides-close", &[("line", points_value(bench.line()))]),
    };
    let row = |id: &str, side: &Counted| {
        html! {
            <tr>
                <th scope="row">{bench.with(id, &[("line", points_value(bench.line()))])}</th>
                <td>{bench.desk().count(side.leads)}</td>
                <td>{bench.desk().count(side.won)}</td>
                <td><strong>{bench.share(side.rate)}</strong>{" "}<span class="past-interval">{interval(bench, side)}</span></td>
            </tr>
        }
    };
    html! {
        <section class="past-sides">
            <h3>{title}</h3>
            <table>
                <thead><tr>
                    <th scope="col">{bench.text("score-history-side")}</th>
                    <th scope="col">{bench.text("score-file-leads")}</th>
                    <th scope="col">{bench.text("score-history-won")}</th>
                    <th scope="col">{bench.text("score-history-rate")}</th>
                </tr></thead>
                <tbody>
                    {row("score-history-side-above", &own.above)}
                    {row("score-history-side-below", &own.below)}
                </tbody>
            </table>
            <details class="why"><summary>{bench.text("score-history-why")}</summary>
                <p>{bench.text("score-history-sides-why")}</p>
            </details>
        </section>
    }
}

fn interval(bench: &Bench, side: &Counted) -> String {
    let share = |share: f64| share_value(Some(share));
    bench.with("score-history-between", &[("low", share(side.low)), ("high", share(side.high))])
}

/// A list of figures.
pub(super) fn figures(bench: &Bench, judged: &Judged, weighed: &Weighed) -> Html {
    let desk = bench.desk();
    let exact = |value: f64| desk.value(&Value::Number(value, Digits::Short));
    let mut all = Vec::new();
    let mut add = |name: String, value: String, why: String| {
        all.push(html! {
            <li>
                <details class="why">
                    <summary><span>{name}</span>{" "}<strong>{value}</strong></summary>
                    <p>{why}</p>
                </details>
            </li>
        });
    };
    let lost = judged.leads - judged.won;
    if let Some(auc) = judged.auc {
        let args = [("low", number(auc.low)), ("high", number(auc.high))];
        let value = format!("{} {}", exact(auc.value), bench.with("score-history-between", &args));
        let args = [("auc", number(auc.value)), ("won", count(judged.won)), ("lost", count(lost))];
        add(bench.text("score-history-auc"), value, bench.with("score-history-auc-why", &args));
    }
    if let Some(gap) = judged.gap {
        let args = [("share", share_value(Some(gap.distance))), ("line", points_value(gap.score))];
        add(bench.text("score-history-ks"), desk.percent(gap.distance), bench.with("score-history-ks-why", &args));
    }
    for gain in &judged.gains {
        let args = [
            ("share", share_value(Some(gain.share))),
            ("gain", share_value(Some(gain.gain))),
            ("lift", number(gain.lift)),
        ];
        let value = bench.with("score-history-gain-value", &args);
        add(bench.with("score-history-gain", &args), value, bench.with("score-history-gain-why", &args));
    }
    if let Some(truth) = &judged.truth {
        let args = [
            ("brier", number(truth.brier)),
            ("reliability", number(truth.reliability)),
            ("resolution", number(truth.resolution)),
            ("uncertainty", number(truth.uncertainty)),
            ("within", number(truth.within)),
        ];
        add(bench.text("score-history-brier"), exact(truth.brier), bench.with("score-history-brier-why", &args));
        let args = [("loss", number(truth.log_loss))];
        add(bench.text("score-history-loss"), exact(truth.log_loss), bench.with("score-history-loss-why", &args));
    }
    let (own, economics) = (&weighed.own, bench.economics());
    let args = [
        ("line", points_value(bench.line())),
        ("worked", number(own.worked)),
        ("won", number(own.won)),
        ("all", count(judged.won)),
        ("cost", desk.money(economics.cost)),
        ("value", desk.money(economics.value)),
        ("profit", desk.money(own.profit)),
    ];
    add(
        bench.text("score-history-precision"),
        bench.share(own.precision),
        bench.with("score-history-precision-why", &args),
    );
    add(bench.text("score-history-recall"), bench.share(own.recall), bench.with("score-history-recall-why", &args));
    add(bench.text("score-history-profit"), desk.amount(own.profit), bench.with("score-history-profit-why", &args));
    html! {
        <section class="past-figures">
            <h3>{bench.text("score-history-figures")}</h3>
            <p class="file-note">{bench.text("score-history-figures-how")}</p>
            <ul>{for all}</ul>
        </section>
    }
}
