//! A card learned from the same leads, beside the one that people made.

use super::bench::{Bench, count, number, share_value};
use super::state::same_points;
use crate::format::{Digits, NO_NUMBER, Value};
use crate::leads::history::{Figures, NoLesson, Taught, Wanted, Written};
use crate::learn::{Alarm, Suspicion};
use crate::state::scoring::Work;
use crate::web::chart::{PairBars, PairRow, Table};
use crate::web::page::words::{cells, framed};
use std::rc::Rc;
use yew::prelude::*;

/// Columns that are drawn; the table has all.
const DRAWN: usize = 10;

/// The section.
pub(super) fn learned(bench: &Bench) -> Html {
    let past = &bench.past;
    let body = match &past.taught {
        Some(Ok(taught)) => taught_one(bench, taught),
        Some(Err(NoLesson::OneOutcome | NoLesson::Nothing)) => {
            html! { <p class="file-doubt">{bench.text("score-history-no-lesson")}</p> }
        }
        None if past.learning => {
            html! { <p class="file-note" role="status">{bench.text("score-history-learning")}</p> }
        }
        None => html! { <p class="file-note">{bench.text("score-history-no-columns")}</p> },
    };
    html! {
        <section class="past-learned">
            <h2>{bench.text("score-history-learned")}</h2>
            {body}
            {columns(bench)}
        </section>
    }
}

fn taught_one(bench: &Bench, taught: &Taught) -> Html {
    let (hand, own) = (taught.by_hand.auc, taught.card.auc);
    let finding = match hand.zip(own) {
        Some((hand, own)) => {
            let id =
                if own.value > hand.value { "score-history-learned-better" } else { "score-history-learned-worse" };
            bench.with(id, &[("own", number(own.value)), ("hand", number(hand.value))])
        }
        None => bench.text("score-history-learned-few"),
    };
    let gate = &taught.gate;
    let enough = [
        ("outcomes", count(gate.outcomes)),
        ("parameters", number(gate.parameters)),
        ("each", number(gate.per_parameter())),
        ("weight", share_value(Some(gate.weight))),
    ];
    let gate = if gate.is_enough() {
        html! { <p class="file-note">{bench.with("score-history-gate-enough", &enough)}</p> }
    } else {
        html! { <p class="file-doubt" role="status">{bench.with("score-history-gate-few", &enough)}</p> }
    };
    html! {
        <>
            <p class="past-finding">{finding}</p>
            {gate}
            {alarms(bench, &taught.alarms)}
            {figures(bench, taught)}
            {written(bench, taught)}
            {difference(bench, taught)}
        </>
    }
}

fn figures(bench: &Bench, taught: &Taught) -> Html {
    let desk = bench.desk();
    let all = [&taught.by_hand, &taught.card, &taught.linear];
    let row = |name: &str, value: &dyn Fn(&Figures) -> Option<Html>| {
        html! {
            <tr>
                <th scope="row">{bench.text(name)}</th>
                {for all.iter().map(|figures| html! { <td>{value(figures).unwrap_or_else(|| NO_NUMBER.into())}</td> })}
            </tr>
        }
    };
    let short = |value: f64| desk.value(&Value::Number(value, Digits::Short));
    let auc = |figures: &Figures| {
        let auc = figures.auc?;
        let args = [("low", number(auc.low)), ("high", number(auc.high))];
        let between = bench.with("score-history-between", &args);
        Some(html! { <>{short(auc.value)}{" "}<span class="past-interval">{between}</span></> })
    };
    html! {
        <>
                <table class="past-compared" aria-label={bench.text("score-history-compared")}>
                    <thead><tr>
                        <th scope="col"><span class="unseen">{bench.text("score-history-figure")}</span></th>
                        <th scope="col">{bench.text("score-history-by-hand")}</th>
                        <th scope="col">{bench.text("score-history-by-card")}</th>
                        <th scope="col">{bench.text("score-history-by-regression")}</th>
                    </tr></thead>
                    <tbody>
                        {row("score-history-auc", &auc)}
                        {row("score-history-loss", &|figures| Some(short(figures.truth.as_ref()?.log_loss).into()))}
                        {row("score-history-brier", &|figures| Some(short(figures.truth.as_ref()?.brier).into()))}
                        {row("score-history-best-profit", &|figures| Some(desk.amount(figures.best.as_ref()?.profit).into()))}
                    </tbody>
                </table>
            if taught.leads < taught.of {
                <p class="file-note">{bench.with("score-history-learned-sample", &[("leads", count(taught.leads)), ("all", count(taught.of))])}</p>
            }
            <details class="why"><summary>{bench.text("score-history-why")}</summary>
                <p>{bench.with("score-history-learned-why", &[("leads", count(taught.leads)), ("won", count(taught.won))])}</p>
            </details>
        </>
    }
}

/// Opens the learned card, or says why there is none.
fn written(bench: &Bench, taught: &Taught) -> Html {
    let card = match &taught.written {
        Written::Card { card, .. } => card,
        Written::NeedsRule => return html! { <p class="file-note">{bench.text("score-history-needs-rule")}</p> },
        Written::Empty => return html! { <p class="file-note">{bench.text("score-history-card-empty")}</p> },
        Written::Scale => return html! { <p class="file-note">{bench.text("score-history-card-scale")}</p> },
    };
    let left_out = match &taught.written {
        Written::Card { left_out, .. } if !left_out.is_empty() => {
            let args = [("columns", Value::Text(left_out.join(", ")))];
            Some(html! { <p class="file-note">{bench.with("score-history-left-out", &args)}</p> })
        }
        _ => None,
    };
    let onclick = {
        let (bench, card) = (bench.clone(), Rc::clone(card));
        Callback::from(move |_: MouseEvent| {
            let facts = Rc::clone(&bench.card.work().facts);
            bench.card.take(Work { card: Rc::clone(&card), facts, preset: None });
        })
    };
    let said = is_open(bench, taught).then(|| html! { <p>{bench.text("score-history-opened")}</p> });
    html! {
        <>
            <div class="buttons">
                <button type="button" class="file-score" {onclick} disabled={is_open(bench, taught)}>{bench.text("score-history-open-card")}</button>
            </div>
            <div class="past-told" role="status">{said}</div>
            {left_out}
        </>
    }
}

/// Whether the card on screen is the learned one, wherever its line stands.
pub(super) fn is_open(bench: &Bench, taught: &Taught) -> bool {
    matches!(&taught.written, Written::Card { card, .. } if same_points(card, bench.card.card()))
}

/// What the columns count for by hand and as learned.
fn difference(bench: &Bench, taught: &Taught) -> Html {
    let desk = bench.desk();
    let most = taught.parts.iter().max_by(|one, other| {
        let gap = |part: &crate::leads::history::Part| (part.learned - part.by_hand).abs();
        gap(one).total_cmp(&gap(other))
    });
    let Some(most) = most else { return Html::default() };
    let args = [
        ("column", Value::Text(most.name.clone())),
        ("hand", share_value(Some(most.by_hand))),
        ("own", share_value(Some(most.learned))),
    ];
    let title = bench.with("score-history-difference", &args);
    let rows = taught.parts.iter().take(DRAWN).map(|part| PairRow {
        name: part.name.clone().into(),
        now: (part.by_hand, desk.percent(part.by_hand).into()),
        then: (part.learned, desk.percent(part.learned).into()),
    });
    let table = Table {
        caption: bench.text("score-history-difference-caption").into(),
        columns: cells([
            bench.text("score-file-column"),
            bench.text("score-history-by-hand"),
            bench.text("score-history-by-card"),
            bench.text("score-history-information"),
        ]),
        rows: taught
            .parts
            .iter()
            .map(|part| {
                cells([
                    part.name.clone(),
                    desk.percent(part.by_hand),
                    desk.percent(part.learned),
                    part.information.map_or_else(|| NO_NUMBER.to_owned(), |value| desk.number(value)),
                ])
            })
            .collect(),
    };
    let chart = html! {
        <PairBars id="past-difference-picture" name={title.clone()} desc={bench.text("score-history-difference-desc")}
            rows={rows.collect::<Vec<_>>()} />
    };
    framed(desk, "past-difference", title, bench.text("score-history-difference-how"), table, chart)
}

fn alarms(bench: &Bench, alarms: &[Alarm]) -> Html {
    if alarms.is_empty() {
        return Html::default();
    }
    let why = |suspicion: &Suspicion| match suspicion {
        Suspicion::Auc(auc) => bench.with("score-history-alarm-auc", &[("auc", number(*auc))]),
        Suspicion::Information(value) => bench.with("score-history-alarm-information", &[("value", number(*value))]),
        Suspicion::Name(what) => bench.text(what.id()),
    };
    let item = |alarm: &Alarm| {
        let whys: Vec<String> = alarm.suspicions.iter().map(why).collect();
        html! { <li><strong>{&alarm.column}</strong>{": "}{whys.join(" ")}</li> }
    };
    html! {
        <div class="file-doubt past-alarms" role="status">
            <p>{bench.with("score-history-alarms", &[("count", count(alarms.len() as u64))])}</p>
            <ul>{for alarms.iter().map(item)}</ul>
        </div>
    }
}

/// The columns to learn from; those that seem to be filled in afterwards are left out until people say otherwise.
fn columns(bench: &Bench) -> Html {
    let Some(looked) = &bench.file.work().looked else { return Html::default() };
    let all = bench.past.columns(looked);
    let out: Vec<String> = all.iter().filter(|(_, takes)| !takes).map(|(wanted, _)| wanted.name.clone()).collect();
    let note = (!out.is_empty()).then(|| {
        html! { <p class="file-note">{bench.with("score-history-without", &[("columns", Value::Text(out.join(", ")))])}</p> }
    });
    let one = |(wanted, takes): &(Wanted, bool)| {
        let onchange = {
            let (bench, name, to) = (bench.clone(), wanted.name.clone(), !takes);
            Callback::from(move |_: Event| {
                let name = name.clone();
                bench.change(move |past| {
                    past.chosen.insert(name, to);
                });
            })
        };
        html! { <li><label class="tick"><input type="checkbox" checked={*takes} {onchange} />{" "}{&wanted.name}</label></li> }
    };
    html! {
        <>
            {note}
            <details class="past-columns">
                <summary>{bench.with("score-history-columns", &[("count", count((all.len() - out.len()) as u64))])}</summary>
                <ul>{for all.iter().map(one)}</ul>
            </details>
        </>
    }
}
