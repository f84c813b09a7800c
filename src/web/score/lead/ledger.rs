//! The ledger: every point with where it comes from, group by group, down to the score.

use crate::chart::path::num;
use crate::chart::scale::Scale;
use crate::format::Value as Shown;
use crate::score::card::{Criterion, Group};
use crate::score::{Cause, Entry, Points, Section};
use crate::web::score::bench::Bench;
use crate::web::score::names;
use yew::prelude::*;

/// The width of the bars' column, in pixels.
const WIDE: f64 = 320.0;
const HIGH: f64 = 16.0;

/// The ledger.
pub(super) fn ledger(bench: &Bench) -> Html {
    let (desk, scored) = (bench.desk(), bench.scored());
    let sections = scored.sections();
    let score = names::points(desk, scored.sum());
    html! {
        <section class="score-ledger" aria-labelledby="score-ledger-title">
            <h2 id="score-ledger-title">{desk.with("score-ledger-title", &[("score", Shown::Text(score.clone()))])}</h2>
            <p class="footnote">{desk.text("score-ledger-lead")}</p>
            <table class="score-entries">
                <thead>
                    <tr>
                        <th scope="col">{desk.text("score-column-what")}</th>
                        <td></td>
                        <th scope="col">{desk.text("score-column-points")}</th>
                    </tr>
                </thead>
                { for sections.iter().map(|one| section(bench, one)) }
                <tbody>{ for scored.ends().map(|entry| row(bench, entry, "score-entry-end")) }</tbody>
                <tfoot>
                    <tr>
                        <th scope="row">{desk.text("score-sum")}</th>
                        <td></td>
                        <td class="score-total">{score}</td>
                    </tr>
                </tfoot>
            </table>
        </section>
    }
}

fn section(bench: &Bench, section: &Section) -> Html {
    let desk = bench.desk();
    let Some(group) = bench.card().groups.get(section.group) else { return Html::default() };
    html! {
        <tbody>
            <tr class="score-entry-group">
                <th scope="rowgroup">{names::name(desk, &group.id, &group.name)}</th>
                <td></td>
                <td>{names::signed(desk, section.sum)}</td>
            </tr>
            { for section.entries.iter().map(|entry| row(bench, entry, "")) }
        </tbody>
    }
}

fn criterion(bench: &Bench, group: usize, criterion: usize) -> Option<(&Group, &Criterion)> {
    let group = bench.card().groups.get(group)?;
    Some((group, group.criteria.get(criterion)?))
}

/// What a line is called and, where that says more, how it comes about.
fn words(bench: &Bench, cause: Cause) -> (String, Option<String>) {
    let desk = bench.desk();
    match cause {
        Cause::Criterion { group, criterion: own } => criterion(bench, group, own)
            .map_or_else(Default::default, |(_, own)| {
                (names::name(desk, &own.id, &own.name), Some(names::rule(bench, own)))
            }),
        Cause::Decay { group, criterion: own } => {
            criterion(bench, group, own).map_or_else(Default::default, |(_, own)| {
                let name = Shown::Text(names::name(desk, &own.id, &own.name));
                (desk.with("score-entry-decay", &[("name", name)]), Some(desk.text("score-entry-decay-why")))
            })
        }
        Cause::GroupLimit { group } => bench.card().groups.get(group).map_or_else(Default::default, |group| {
            let bound =
                |points: Option<Points>| points.map_or_else(|| Shown::Text("–".to_owned()), names::points_value);
            let args = [("least", bound(group.least)), ("most", bound(group.most))];
            (desk.text("score-entry-limit"), Some(desk.with("score-entry-limit-why", &args)))
        }),
        Cause::TotalLimit => {
            let card = bench.card();
            let args = [("least", names::points_value(card.least)), ("most", names::points_value(card.most))];
            (desk.text("score-entry-scale"), Some(desk.with("score-entry-limit-why", &args)))
        }
        Cause::Exclusion { exclusion } => bench.card().exclusions.get(exclusion).map_or_else(Default::default, |own| {
            let name = Shown::Text(names::name(desk, &own.id, &own.name));
            (desk.with("score-entry-exclusion", &[("name", name)]), Some(names::condition(bench, &own.when)))
        }),
    }
}

fn row(bench: &Bench, entry: &Entry, class: &'static str) -> Html {
    let desk = bench.desk();
    let (name, why) = words(bench, entry.cause);
    let none = (entry.points == Points::ZERO).then_some("score-entry-none");
    let head = match why {
        Some(why) => html! { <details class="score-why"><summary>{name}</summary><p>{why}</p></details> },
        None => html! { {name} },
    };
    html! {
        <tr class={classes!(class, none)}>
            <th scope="row">{head}</th>
            <td class="score-bar">{bar(bench, entry.points)}</td>
            <td>{names::signed(desk, entry.points)}</td>
        </tr>
    }
}

/// A bar from nothing: to the right what warms, to the left what cools.
fn bar(bench: &Bench, points: Points) -> Html {
    let (least, most) = bench.scored().extent();
    if points == Points::ZERO {
        return Html::default();
    }
    let scale = Scale::linear((least.number(), most.number()), (1.0, WIDE - 1.0));
    let (none, end) = (scale.at(0.0), scale.at(points.number()));
    let wide = (end - none).abs().max(1.0);
    let (x, class) = if points > Points::ZERO { (none, "score-bar-up") } else { (none - wide, "score-bar-down") };
    html! {
        <svg class="chart-svg" aria-hidden="true" width={num(WIDE)} height={num(HIGH)}
            viewBox={format!("0 0 {} {}", num(WIDE), num(HIGH))}>
            <line class="chart-base" x1={num(none)} x2={num(none)} y1="0" y2={num(HIGH)} />
            <rect {class} x={num(x)} y="2" width={num(wide)} height={num(HIGH - 4.0)} />
        </svg>
    }
}
