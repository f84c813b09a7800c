//! What each line would have earned, with the line to drag.

use super::bench::{Bench, count, points_value, share_value};
use crate::chart::plane::{from_zero, height_at};
use crate::leads::history::{Judged, Weighed, about, better_line};
use crate::score::Points;
use crate::web::chart::{PlaneChart, PlaneLine, PlanePoint, Table};
use crate::web::component::button;
use crate::web::page::words::{cells, framed, money_text};
use yew::prelude::*;

/// Rows of the table at most.
const ROWS: usize = 21;

/// The chart with what can be done about it.
pub(super) fn profit(bench: &Bench, judged: &Judged, weighed: &Weighed) -> Html {
    let (desk, card) = (bench.desk(), bench.card.card());
    let (own, best, bands) = (&weighed.own, &weighed.best, bench.past.bands.as_ref());
    let line = bench.line();
    let better = better_line(own, best, bands);
    let args = [("line", points_value(line)), ("profit", desk.money(own.profit))];
    let title = match (better, best.score) {
        (Some((score, gained)), _) => bench.with(
            "score-history-profit-better",
            &[("best", points_value(score)), ("line", points_value(line)), ("more", desk.money(gained))],
        ),
        (None, None) => bench.text("score-history-profit-nobody"),
        (None, Some(_)) => bench.with("score-history-profit-fine", &args),
    };
    let least = card.least.number().min(weighed.profits.first().map_or(0.0, |first| first.0));
    let across = (least, card.most.number().max(line));
    let spans = bands.map(|bands| [bands.profit, bands.best_profit]);
    let heights = weighed.profits.iter().map(|point| point.1);
    let up = from_zero(heights.chain(spans.iter().flatten().flat_map(|(low, high)| [*low, *high])), 4);
    let at = (line, height_at(&weighed.profits, line).filter(|_| own.above.leads > 0).unwrap_or(0.0));
    let best_point = best.score.map(|score| {
        let args = [("line", points_value(score)), ("profit", desk.money(best.profit))];
        PlanePoint {
            at: (score, best.profit),
            span: bands.map(|bands| bands.best_profit),
            label: bench.with("score-history-profit-best", &args).into(),
            short: bench.with("score-history-best-short", &[("line", points_value(score))]).into(),
            own: true,
        }
    });
    let on_drag = {
        let bench = bench.clone();
        Callback::from(move |value: f64| bench.change(move |past| past.line = Some(value.round())))
    };
    let grip = PlaneLine {
        at,
        step: 1.0,
        name: bench.text("score-file-line").into(),
        says: bench.with("score-history-profit-says", &args).into(),
        on_drag,
    };
    let chart = html! {
        <PlaneChart id="past-profit-picture" name={title.clone()} desc={bench.text("score-history-profit-desc")}
            ends={(across, up)} texts={(bench.points_text(), money_text(desk))} curve={weighed.profits.clone()}
            points={best_point.into_iter().collect::<Vec<_>>()} line={grip} height={300.0} />
    };
    let table = table(bench, judged, weighed);
    html! {
        <div class="past-profit">
            {framed(desk, "past-profit", title, bench.text("score-history-profit-how"), table, chart)}
            {said(bench, weighed)}
            {actions(bench, better)}
        </div>
    }
}

/// The bands in words.
fn said(bench: &Bench, weighed: &Weighed) -> Html {
    let Some(bands) = &bench.past.bands else { return Html::default() };
    let desk = bench.desk();
    let mut args = vec![
        ("line", points_value(bench.line())),
        ("low", desk.money(about(bands.profit.0))),
        ("high", desk.money(about(bands.profit.1))),
        ("sure", share_value(Some(bands.best_is_better))),
        ("optimism", desk.money(about(bands.optimism.max(0.0)))),
    ];
    let id = match (weighed.best.score, bands.best_line) {
        (Some(best), Some((low, high))) => {
            args.extend([("best", points_value(best)), ("from", points_value(low)), ("to", points_value(high))]);
            "score-history-band"
        }
        _ => "score-history-band-own",
    };
    html! { <p class="file-note">{bench.with(id, &args)}</p> }
}

/// Puts the line where it is shown, or where it would earn most; or takes the tried one back.
fn actions(bench: &Bench, better: Option<(f64, f64)>) -> Html {
    let own = bench.card.card().line.number();
    let take = |line: f64, id: &str| {
        let bench_ = bench.clone();
        let onclick = Callback::from(move |_: MouseEvent| {
            if let Some(points) = Points::from_number(line) {
                bench_.card.step("line", &|card| card.line = points);
                bench_.change(|past| past.line = None);
            }
        });
        button(bench.with(id, &[("line", points_value(line))]), None, onclick, true)
    };
    let try_best = better.map(|(best, _)| {
        let bench_ = bench.clone();
        let onclick = Callback::from(move |_: MouseEvent| bench_.change(move |past| past.line = Some(best)));
        button(bench.with("score-history-try-best", &[("line", points_value(best))]), None, onclick, true)
    });
    let moved = bench.past.line.filter(|line| *line != own);
    let back = moved.map(|_| {
        let bench_ = bench.clone();
        let onclick = Callback::from(move |_: MouseEvent| bench_.change(|past| past.line = None));
        button(bench.with("score-history-back", &[("line", points_value(own))]), None, onclick, true)
    });
    html! {
        <div class="buttons past-actions">
            {try_best}
            {for moved.map(|line| take(line, "score-history-take-line"))}
            {back}
        </div>
    }
}

fn table(bench: &Bench, judged: &Judged, weighed: &Weighed) -> Table {
    let desk = bench.desk();
    let ranked = judged.ranked();
    let every = weighed.profits.len().div_ceil(ROWS).max(1);
    let row = |(score, profit): &(f64, f64)| {
        let line = crate::learn::quality::line::at(&ranked, *score, &bench.economics());
        cells([bench.points(*score), desk.count(line.above.leads), bench.share(line.above.rate), desk.amount(*profit)])
    };
    Table {
        caption: bench.with("score-history-profit-caption", &[("leads", count(judged.leads))]).into(),
        columns: cells([
            bench.text("score-file-line"),
            bench.text("score-history-above"),
            bench.text("score-history-rate"),
            bench.text("score-history-profit"),
        ]),
        rows: weighed.profits.iter().step_by(every).map(row).collect(),
    }
}
