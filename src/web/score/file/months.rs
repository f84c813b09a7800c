//! The lead score profile of new leads: by the month in which they were opened.

use super::bench::Bench;
use super::work::Result;
use crate::leads::Month;
use yew::prelude::*;

/// A row a month: how many, how they spread over the scale, their mean, how many reach the line; nothing without a column of days.
pub(super) fn months(bench: &Bench, result: &Result) -> Html {
    let months = &result.done.months;
    if months.is_empty() {
        return Html::default();
    }
    let (least, most) = (result.card.least.number(), result.card.most.number());
    let row = |month: &Month| {
        let mean = (month.thousandths as f64 / month.leads.max(1) as f64 / 100.0).round() / 10.0;
        let slice = |many: &u64| {
            let depth = (*many as f64 / month.leads.max(1) as f64 * 5.0).ceil() as u8;
            html! { <td class={format!("file-density-{depth}")}>{bench.share(*many, month.leads)}</td> }
        };
        html! {
            <tr>
                <th scope="row">{format!("{}-{:02}", month.year, month.month)}</th>
                <td>{bench.desk().count(month.leads)}</td>
                {for month.slices.iter().map(slice)}
                <td>{bench.points(mean)}</td>
                <td>{bench.share(month.handed, month.leads)}</td>
            </tr>
        }
    };
    let heads = (0..4).map(|slice| {
        let at = |part: f64| bench.points(least + (most - least) * part / 4.0);
        html! { <th scope="col">{format!("{}–{}", at(f64::from(slice)), at(f64::from(slice + 1)))}</th> }
    });
    let title = finding(bench, months);
    html! {
        <figure class="file-months">
            <h3>{title}</h3>
            <p class="file-note">{bench.text("score-file-months-how")}</p>
            <div class="file-scroll" tabindex="0" role="region" aria-label={bench.text("score-file-months")}>
                <table>
                    <thead><tr>
                        <th scope="col">{bench.text("score-file-month")}</th>
                        <th scope="col">{bench.text("score-file-leads")}</th>
                        {for heads}
                        <th scope="col">{bench.text("score-file-mean")}</th>
                        <th scope="col">{bench.text("score-file-reach")}</th>
                    </tr></thead>
                    <tbody>{for months.iter().rev().map(row)}</tbody>
                </table>
            </div>
        </figure>
    }
}

/// What the newest month shows against the one before it.
fn finding(bench: &Bench, months: &[Month]) -> String {
    let reach = |month: &Month| month.handed as f64 / month.leads.max(1) as f64;
    let name = |month: &Month| crate::format::Value::Text(format!("{}-{:02}", month.year, month.month));
    let share = |month: &Month| crate::format::Value::Percent(reach(month), crate::format::Digits::Short);
    match months {
        [.., before, last] => bench.with(
            "score-file-months-two",
            &[("last", name(last)), ("share", share(last)), ("before", name(before)), ("was", share(before))],
        ),
        _ => bench.text("score-file-months"),
    }
}
