//! The answer: one sentence, then the pictures that it rests on.

use super::bench::{Bench, count, number, points_value, share_value};
use super::{calibration, drift, figures, gain, hand, learned, money, profit};
use crate::format::Value;
use crate::leads::history::{CardVerdict, Judged, LineVerdict, Weighed, of_card, of_line};
use yew::prelude::*;

/// All of it; without both outcomes only why there is none.
pub(super) fn answer(bench: &Bench, judged: &Judged, weighed: &Weighed) -> Html {
    if judged.leads == 0 {
        return html! { <p class="file-trouble" role="alert">{bench.with("score-history-no-end", &[("open", count(judged.open))])}</p> };
    }
    if judged.won == 0 || judged.won == judged.leads {
        let id = if judged.won == 0 { "score-history-none-won" } else { "score-history-all-won" };
        return html! { <p class="file-trouble" role="alert">{bench.with(id, &[("count", count(judged.leads))])}</p> };
    }
    html! {
        <section class="past-answer">
            <h2 class="file-sentence" aria-live="polite">{sentence(bench, judged, weighed)}</h2>
            {flattered(bench)}
            <ul class="past-facts">{for facts(bench, judged, weighed)}</ul>
            {money::money(bench)}
            {profit::profit(bench, judged, weighed)}
            {figures::sides(bench, weighed)}
            <div class="file-halves">
                {gain::gain(bench, judged)}
                {calibration::calibration(bench, judged)}
            </div>
            {figures::figures(bench, judged, weighed)}
            {drift::drift(bench, judged)}
            {learned::learned(bench)}
            {hand::hand(bench, weighed)}
        </section>
    }
}

/// Is the card better than chance, and does its line earn money?
fn sentence(bench: &Bench, judged: &Judged, weighed: &Weighed) -> String {
    let own = &weighed.own;
    let money = [("line", points_value(bench.line())), ("profit", bench.desk().money(own.profit.abs()))];
    let line = bench.with(
        match of_line(own, bench.past.bands.as_ref()) {
            LineVerdict::Earns => "score-history-line-earns",
            LineVerdict::Loses => "score-history-line-loses",
            LineVerdict::Nobody => "score-history-line-nobody",
            LineVerdict::Unsure if own.profit < 0.0 => "score-history-line-unsure-loss",
            LineVerdict::Unsure => "score-history-line-unsure",
        },
        &money,
    );
    let id = match of_card(judged.auc) {
        CardVerdict::Better => "score-history-card-better",
        CardVerdict::Unsure => "score-history-card-unsure",
        CardVerdict::Worse => "score-history-card-worse",
    };
    bench.with(id, &[("line", Value::Text(line))])
}

/// A card that was learned from these very leads looks better on them than it is.
fn flattered(bench: &Bench) -> Option<Html> {
    let taught = bench.past.taught.as_ref()?.as_ref().ok()?;
    let own = learned::is_open(bench, taught).then_some(taught.card.auc)??;
    Some(
        html! { <p class="file-doubt" role="status">{bench.with("score-history-flattered", &[("auc", number(own.value))])}</p> },
    )
}

fn facts(bench: &Bench, judged: &Judged, weighed: &Weighed) -> Vec<Html> {
    let mut facts = vec![
        bench.with(
            "score-history-fact-leads",
            &[
                ("leads", count(judged.leads)),
                ("won", count(judged.won)),
                ("share", share_value(Some(judged.won as f64 / judged.leads.max(1) as f64))),
            ],
        ),
        bench.with(
            "score-history-fact-sides",
            &[("above", share_value(weighed.own.above.rate)), ("below", share_value(weighed.own.below.rate))],
        ),
    ];
    if judged.open > 0 {
        facts.push(bench.with("score-history-fact-open", &[("count", count(judged.open))]));
    }
    if judged.unread > 0 {
        facts.push(bench.with("score-history-fact-unread", &[("count", count(judged.unread))]));
    }
    facts.into_iter().map(|fact| html! { <li>{fact}</li> }).collect()
}
