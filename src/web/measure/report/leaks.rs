//! Where the funnel loses, in money through the plan on screen: the dearest step first, not the lowest percentage.

use super::Look;
use crate::format::{Digits, Value};
use crate::nurture::leak::{Aim, figure_of};
use crate::nurture::{Benchmark, Leak, leaks};
use crate::web::component::after_frame::Part;
use crate::web::component::choice;
use crate::web::desk::Desk;
use crate::web::measure::words::{issue_text, span};
use yew::prelude::*;

#[derive(Properties, PartialEq)]
struct LeaksProps {
    look: Look,
}

/// What the funnel is held against: all studies, one of them, or the plan's own rates.
const ALL: &str = "all";
const PLAN: &str = "plan";

/// The section.
#[derive(PartialEq)]
pub(super) struct Section(pub(super) Look);

impl Part for Section {
    fn draw(&self) -> Html {
        html! { <Leaks look={self.0.clone()} /> }
    }
}

#[component]
fn Leaks(props: &LeaksProps) -> Html {
    let look = &props.look;
    let desk = &look.desk;
    let against = use_state_eq(|| ALL.to_owned());
    let studies = studies(&look.shipped.benchmarks);
    let chosen: Vec<Benchmark> = look
        .shipped
        .benchmarks
        .iter()
        .filter(|benchmark| match against.as_str() {
            ALL => true,
            PLAN => false,
            place => place.parse().ok().and_then(|place: usize| studies.get(place)) == Some(&study(benchmark)),
        })
        .cloned()
        .collect();
    if look.month.is_none() {
        return Html::default();
    }
    if !desk.answered() {
        return html! {
            <section class="question measure-leaks">
                <h2>{desk.text("measure-leaks")}</h2>
                <p>{desk.text("measure-leaks-blank")}</p>
            </section>
        };
    }
    let found = leaks(desk.plan(), look.book.report(), look.campaign.as_deref(), &chosen);
    let options =
        [(ALL.to_owned(), desk.text("measure-against-all")), (PLAN.to_owned(), desk.text("measure-against-plan"))];
    let named = studies.iter().enumerate().map(|(place, name)| (place.to_string(), name.clone()));
    let choose = {
        let against = against.clone();
        Callback::from(move |text: String| against.set(text))
    };
    let select = choice(
        "measure-against",
        desk.text("measure-against"),
        false,
        options.into_iter().chain(named).collect(),
        &against,
        choose,
    );
    html! {
        <section class="question measure-leaks">
            <p class="kicker">{desk.text("measure-leaks")}</p>
            {match &found {
                Ok(found) => list(desk, found, &chosen),
                Err(issue) => html! { <p>{issue_text(desk, issue)}</p> },
            }}
            {select}
            <details class="why">
                <summary>{desk.text("measure-why")}</summary>
                <p>{desk.text("measure-leaks-why")}</p>
            </details>
        </section>
    }
}

/// The name of a benchmark's study.
fn study(benchmark: &Benchmark) -> String {
    format!("{} ({})", benchmark.source.title, benchmark.source.year)
}

fn studies(benchmarks: &[Benchmark]) -> Vec<String> {
    let mut names: Vec<String> = Vec::new();
    for name in benchmarks.iter().map(study) {
        if !names.contains(&name) {
            names.push(name);
        }
    }
    names
}

fn list(desk: &Desk, found: &[Leak], benchmarks: &[Benchmark]) -> Html {
    let name = |row: usize| Value::Text(desk.stage_name(row));
    let heading = match found.first() {
        None => desk.text("measure-leaks-none-seen"),
        Some(leak) if leak.lost.profit <= 0.0 => desk.text("measure-leaks-none"),
        Some(leak) => {
            let id = if leak.sure { "measure-leak-sure" } else { "measure-leak-maybe" };
            let args = [("from", name(leak.row)), ("to", name(leak.row + 1)), ("money", desk.money(leak.lost.profit))];
            desk.with(id, &args)
        }
    };
    let counted = desk.plan().stages.iter().filter(|stage| figure_of(&stage.id).is_some()).count();
    html! {
        <>
            <h2>{heading}</h2>
            <ol class="leak-list">{ for found.iter().map(|leak| item(desk, leak, benchmarks)) }</ol>
            if counted < 4 { <p class="footnote">{desk.text("measure-leaks-stages")}</p> }
        </>
    }
}

fn item(desk: &Desk, leak: &Leak, benchmarks: &[Benchmark]) -> Html {
    let percent = |ratio: f64| Value::Percent(ratio, Digits::Short);
    let (rate, low, high) = leak.rate;
    let (converted, entered) = leak.seen;
    let steps = [("from", Value::Text(desk.stage_name(leak.row))), ("to", Value::Text(desk.stage_name(leak.row + 1)))];
    let seen = desk.with(
        "measure-leak-seen",
        &[
            ("rate", percent(rate)),
            ("low", percent(low)),
            ("high", percent(high)),
            ("converted", Value::Count(converted as f64)),
            ("entered", Value::Count(entered as f64)),
        ],
    );
    let aim = match leak.aim.0 {
        Aim::Plan => desk.with("measure-leak-plan", &[("rate", percent(leak.aim.1))]),
        Aim::Benchmark(place) => {
            let segment = benchmarks.get(place).map(|benchmark| benchmark.segment.clone()).unwrap_or_default();
            desk.with("measure-leak-benchmark", &[("rate", percent(leak.aim.1)), ("segment", segment.as_str().into())])
        }
    };
    let worth = if leak.lost.profit > 0.0 {
        let range = span(desk, desk.money(leak.lost_at_least.profit.max(0.0)), desk.money(leak.lost_at_most.profit));
        desk.with(
            "measure-leak-worth",
            &[
                ("money", desk.money(leak.lost.profit)),
                ("range", range.as_str().into()),
                ("customers", Value::Number(leak.lost.customers, Digits::Short)),
            ],
        )
    } else {
        desk.with("measure-leak-ahead", &[("money", desk.money(-leak.lost.profit))])
    };
    let judged = desk.text(match (leak.sure, leak.lost.profit > 0.0) {
        (true, _) => "measure-leak-is-sure",
        (false, true) => "measure-leak-may-be",
        (false, false) => "measure-leak-is-none",
    });
    html! {
        <li>
            <p class="leak-name"><b>{desk.with("measure-step", &steps)}</b>{" "}<span class="leak-judged">{judged}</span></p>
            <p>{worth}</p>
            <p class="footnote">{seen}{" "}{aim}</p>
        </li>
    }
}
