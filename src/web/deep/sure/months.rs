//! "My months vary": a round number for it, or what pasted months show.

use super::working;
use crate::engine::plan::limits;
use crate::engine::uncertain::{RateOutlook, overdispersion, plausible};
use crate::format::typing::{MonthFault, MonthsReading, read_months, write_months};
use crate::format::{Digits, Value};
use crate::state::doubt;
use crate::web::component::number::{issue_text, settle};
use crate::web::component::{Number, QUIET, Unit, button, choice, number_box};
use crate::web::desk::Desk;
use web_sys::HtmlTextAreaElement;
use yew::prelude::*;

/// Properties of [`Months`].
#[derive(Properties, PartialEq)]
pub(super) struct MonthsProps {
    /// The desk.
    pub(super) desk: Desk,
    /// The rate that the plan's sentence speaks of, as the worker has found it.
    pub(super) rate: Option<RateOutlook>,
}

/// The numbers that are offered, with the messages that name them.
const OFFERS: [(f64, &str); 4] =
    [(0.0, "months-none"), (0.01, "months-little"), (0.03, "months-usual"), (0.05, "months-strong")];
/// The values of the two other choices.
const SHOWN: &str = "shown";
const OWN: &str = "own";
/// A number of one's own begins with what a marketplace's channels showed from month to month (Olist 2018).
const MEASURED: f64 = 0.029;

/// What was chosen here and is not in the document: a box or a paste that is still empty.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Asked {
    Nothing,
    Own,
    Shown,
}

/// The choice, with the box or the paste that belongs to it.
#[component]
pub(super) fn Months(props: &MonthsProps) -> Html {
    let desk = &props.desk;
    let plan = desk.plan();
    let asked = use_state_eq(|| Asked::Nothing);
    let rho = plan.belief().rho;
    let offered = OFFERS.iter().find(|(offer, _)| *offer == rho.unwrap_or(0.0)).map(|(_, name)| *name);
    let now = match (*asked, rho) {
        (Asked::Shown, None) => SHOWN,
        (Asked::Own, Some(_)) => OWN,
        (_, None) if doubt::has_history(plan) => SHOWN,
        _ => offered.unwrap_or(OWN),
    };
    let choose = {
        let (desk, asked) = (desk.clone(), asked.clone());
        Callback::from(move |name: String| {
            let offer = OFFERS.iter().find(|(_, each)| *each == name).map(|(rho, _)| *rho);
            let (next, rho) = match name.as_str() {
                SHOWN => (Asked::Shown, None),
                OWN => (Asked::Own, Some(MEASURED)),
                _ => (Asked::Nothing, offer),
            };
            asked.set(next);
            desk.step(PATH, &mut |plan| doubt::set_rho(plan, rho));
        })
    };
    let mut options: Vec<(String, String)> =
        OFFERS.iter().map(|(rho, name)| ((*name).to_owned(), offer(desk, name, *rho))).collect();
    options.push((SHOWN.to_owned(), desk.text("months-shown")));
    options.push((OWN.to_owned(), desk.text("months-own")));
    let own = Number {
        path: PATH.to_owned(),
        label: desk.text("months-rho"),
        value: rho.unwrap_or(0.0),
        unit: Unit::Plain,
        row: 0,
        // Kept even at 0, or the box would go from under the typing hand.
        set: |plan, _, rho| plan.set_belief(|belief| belief.rho = Some(rho)),
    };
    html! {
        <div class="doubt-months">
            <div class="fields">
                {choice("sure-months", desk.text("months-title"), false, options, now, choose)}
                if now == OWN { {number_box(desk, own)} }
            </div>
            if now == SHOWN { <History desk={desk.clone()} /> }
            { for props.rate.iter().map(|rate| working::rho(desk, rate)) }
        </div>
    }
}

const PATH: &str = "belief.rho";

fn offer(desk: &Desk, name: &str, rho: f64) -> String {
    desk.with(name, &[("rho", Value::Number(rho, Digits::Short))])
}

/// Properties of [`History`].
#[derive(Properties, PartialEq)]
struct HistoryProps {
    desk: Desk,
}

/// The months of one stage: a place to paste them, how they were read, what they show.
#[component]
fn History(props: &HistoryProps) -> Html {
    let desk = &props.desk;
    let plan = desk.plan();
    let known = |row: &usize| plan.stages.get(*row).is_some_and(|stage| !stage.known().history.is_empty());
    let chosen = use_state_eq(|| None::<usize>);
    let typed = use_state(|| None::<(usize, String)>);
    let refused = use_state_eq(|| None::<String>);
    let last = plan.stages.len().saturating_sub(2);
    let row = chosen.unwrap_or_else(|| (0..=last).find(known).unwrap_or(last)).min(last);
    let history = plan.stages.get(row).map(|stage| stage.known().history.clone()).unwrap_or_default();
    let found = use_memo(history.clone(), |history| overdispersion(history).zip(plausible(history)));

    let tag = desk.locale().tag();
    // What was typed stays as it was typed while it reads as what the plan has.
    let live = typed.as_ref().filter(|(of, _)| *of == row).map(|(_, text)| text.clone());
    let reading = live.as_ref().map(|text| read_months(text, tag));
    let live = live.filter(|_| refused.is_some() || reading.as_ref().is_some_and(|read| read.months == history));
    let reading = reading.filter(|_| live.is_some());
    let text = live.unwrap_or_else(|| write_months(&history));

    let path = format!("stages[{row}].history");
    let put = {
        let (desk, typed, refused, path) = (desk.clone(), typed.clone(), refused.clone(), path.clone());
        Callback::from(move |text: String| {
            let months = read_months(&text, desk.locale().tag()).months;
            typed.set(Some((row, text)));
            let gesture = ["type:", &path].concat();
            let edit = desk.edit(&path, &gesture, &mut |plan| doubt::set_history(plan, row, &months));
            refused.set(edit.err().map(|issue| issue_text(&desk, &path, &issue)));
        })
    };
    let oninput = put.reform(|event: InputEvent| event.target_unchecked_into::<HtmlTextAreaElement>().value());
    let onblur = settle(desk).reform(|_: FocusEvent| ());
    let stages: Vec<(String, String)> = (0..=last).map(|row| (row.to_string(), pair(desk, row))).collect();
    let choose = {
        let (chosen, refused) = (chosen.clone(), refused.clone());
        Callback::from(move |row: String| {
            refused.set(None);
            chosen.set(row.parse().ok());
        })
    };
    let clear = put.reform(|_: MouseEvent| String::new());
    html! {
        <div class="doubt-history">
            <div class="doubt-paste">
                if stages.len() > 1 {
                    {choice("sure-history-stage", desk.text("history-stage"), false, stages, &row.to_string(), choose)}
                }
                <span class="entry">
                    <label for="sure-history">{desk.text("history-label")}</label>
                    <textarea id="sure-history" rows="6" spellcheck="false" autocomplete="off" value={text} {oninput} {onblur}
                        placeholder={desk.text("history-example")} aria-describedby="sure-history-read"
                        aria-invalid={refused.is_some().then_some("true")} />
                </span>
            </div>
            <div id="sure-history-read" class="doubt-read" role="status">
                if let Some(fault) = &*refused { <p class="entry-error">{fault}</p> }
                <p>{summary(desk, row, &history)}</p>
                if let Some((found, ends)) = &*found {
                    <p>{shows(desk, found.likeliest, *ends)}</p>
                } else if !history.is_empty() {
                    <p>{desk.text("history-too-few")}</p>
                }
                { for reading.iter().map(|read| notes(desk, read)) }
                if !history.is_empty() { {button(desk.text("history-clear"), QUIET, clear, true)} }
            </div>
        </div>
    }
}

fn pair(desk: &Desk, row: usize) -> String {
    let args = [("from", desk.stage_name(row)), ("to", desk.stage_name(row + 1))];
    desk.with("doubt-pair", &args.map(|(name, text)| (name, Value::Text(text))))
}

/// How many months of what they came to.
fn summary(desk: &Desk, row: usize, history: &[(u64, u64)]) -> String {
    if history.is_empty() {
        let most = [("most", Value::Count(limits::HISTORY.max as f64))];
        return desk.with("history-none", &most);
    }
    let (hits, all) = history.iter().fold((0, 0), |(hits, all), month| (hits + month.0, all + month.1));
    let args = [
        ("months", Value::Count(history.len() as f64)),
        ("pair", Value::Text(pair(desk, row))),
        ("converted", Value::Count(hits as f64)),
        ("entered", Value::Count(all as f64)),
    ];
    desk.with("history-read", &args)
}

/// The rho that they show, with its interval.
fn shows(desk: &Desk, rho: f64, (low, high): (f64, f64)) -> String {
    let args = [("rho", rho), ("low", low), ("high", high)];
    let args = args.map(|(name, rho)| (name, Value::Number(rho, Digits::Short)));
    desk.with(if rho > 0.0 { "history-shows" } else { "history-shows-none" }, &args)
}

/// Bad lines that are named.
const NAMED: usize = 5;

/// What was odd about the text.
fn notes(desk: &Desk, read: &MonthsReading) -> Html {
    let fault = |(line, fault): &(usize, MonthFault)| {
        let id = match fault {
            MonthFault::One => "history-one",
            MonthFault::NotCounts => "history-not-counts",
            MonthFault::Order => "history-order",
        };
        html! { <li>{desk.with(id, &[("line", Value::Count(*line as f64))])}</li> }
    };
    let more = read.faults.len().saturating_sub(NAMED);
    html! {
        <>
            if read.heads { <p class="footnote">{desk.text("history-heads")}</p> }
            if read.swapped { <p class="footnote">{desk.text("history-swapped")}</p> }
            if !read.faults.is_empty() {
                <ul class="entry-error">
                    { for read.faults.iter().take(NAMED).map(fault) }
                    if more > 0 { <li>{desk.with("history-more", &[("count", Value::Count(more as f64))])}</li> }
                </ul>
            }
        </>
    }
}
