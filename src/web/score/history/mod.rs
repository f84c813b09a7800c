//! Leads whose end is known: how good the card was, what its line earned, and a card learned from them. A first visit
//! shows a made-up past that is already answered.

mod answer;
mod bench;
mod calibration;
mod drift;
mod figures;
mod gain;
mod hand;
mod learned;
mod money;
mod profit;
mod setup;
mod state;

use super::bench::Bench as CardBench;
use super::clock;
use super::file::bench::Bench as FileBench;
use super::file::client::{Client, Heard};
use super::file::known;
use super::file::work::{Change as FileChange, Stage, Work};
use crate::leads::history::Past as Asked;
use crate::leads::wire::{Ask, Say};
use crate::score::Card;
use crate::table::FileFault;
use crate::web::component::sheet;
use bench::Bench;
use gloo::timers::callback::Timeout;
use state::{Change, Past, same_points};
use std::cell::RefCell;
use std::rc::Rc;
use web_sys::Blob;
use yew::prelude::*;

/// The tab.
pub(super) fn history(bench: &CardBench) -> Html {
    html! { <History bench={bench.clone()} /> }
}

/// Properties of [`History`].
#[derive(Properties, PartialEq)]
struct HistoryProps {
    bench: CardBench,
}

/// What is at hand at the time of hearing, not that of the first drawing.
struct Now {
    card: Rc<Card>,
    file: Option<Blob>,
    name: String,
}

/// How long card, line or money rest before they are asked about, in milliseconds.
const REST_MS: u32 = 250;

/// Holds what is known of the past, and the worker.
#[component]
fn History(props: &HistoryProps) -> Html {
    let work = use_reducer(|| Work::new(clock::today()));
    let past = use_reducer(Past::default);
    let card = Rc::clone(props.bench.card());
    let now = use_mut_ref(|| Now { card: Rc::clone(&card), file: None, name: String::new() });
    *now.borrow_mut() =
        Now { card: Rc::clone(&card), file: work.file.clone(), name: props.bench.desk().text("score-history-example") };
    let client = use_memo((), |()| {
        let (work, past, now) = (work.dispatcher(), past.dispatcher(), Rc::clone(&now));
        Client::new(Callback::from(move |heard| hear(heard, &work, &past, &now)))
    });
    {
        let client = Rc::clone(&client);
        use_effect_with((), move |()| move || client.end());
    }
    let file = FileBench::new(props.bench.desk().clone(), card, work, (*client).clone());
    let bench = Bench::new(props.bench.clone(), file, past);
    use_look(&bench);
    use_judge(&bench);
    use_weigh(&bench);
    use_learn(&bench);
    html! {
        <div class="file past">
            {sheet("sheets/score-file.css")}
            {sheet("sheets/score-history.css")}
            {body(&bench)}
        </div>
    }
}

fn body(bench: &Bench) -> Html {
    let work = bench.file.work();
    let trouble = |id: &'static str| html! { <p class="file-trouble" role="alert">{bench.text(id)}</p> };
    let answered = bench.past.judged.as_ref().zip(bench.weighed.as_ref());
    let answer = match (&work.stage, answered) {
        (Stage::Unreadable, _) => trouble("score-file-unreadable"),
        (Stage::Broken, _) => trouble("score-file-broken"),
        (Stage::Done, _) => trouble(match work.looked.as_ref().and_then(|looked| looked.fault) {
            Some(FileFault::HeaderAlone) => "score-file-header-alone",
            Some(FileFault::Blank) => "score-file-blank",
            Some(FileFault::Empty) | None => "score-file-empty",
        }),
        (_, Some(((judged, _), weighed))) => answer::answer(bench, judged, weighed),
        _ if work.looked.is_some() && bench.past.outcome.is_none() => {
            html! { <p class="file-doubt" role="status">{bench.text("score-history-which")}</p> }
        }
        _ => html! { <p class="file-note" role="status">{bench.text("score-history-judging")}</p> },
    };
    html! { <>{setup::source(bench)}{answer}{setup::setup(bench)}</> }
}

fn hear(heard: Heard, work: &UseReducerDispatcher<Work>, past: &UseReducerDispatcher<Past>, now: &Rc<RefCell<Now>>) {
    let tell = |change: Box<dyn FnOnce(&mut Past)>| past.dispatch(Change(change));
    let Heard::Said(ticket, say, blob) = heard else {
        tell(Box::new(|past| past.learning = false));
        return work.dispatch(FileChange(Box::new(|work| work.stage = Stage::Broken)));
    };
    match *say {
        Say::Made => {
            let Some(blob) = blob else { return };
            let (own, name) = (blob.clone(), now.borrow().name.clone());
            tell(Box::new(move |past| past.example = Some(own)));
            work.dispatch(FileChange(Box::new(move |work| work.take(blob, name))));
        }
        Say::Judged { judged } => tell(Box::new(move |past| {
            if past.tickets[0] == ticket {
                past.judge(judged);
            }
        })),
        Say::Weighed { bands } => tell(Box::new(move |past| {
            if past.tickets[1] == ticket {
                past.bands = bands;
            }
        })),
        Say::Taught { taught } => tell(Box::new(move |past| {
            if past.tickets[2] == ticket {
                past.taught = Some(taught);
                past.learning = false;
            }
        })),
        say => {
            let (card, file) = (Rc::clone(&now.borrow().card), now.borrow().file.clone());
            if let Say::Looked { looked } = &say {
                let (looked, card) = (looked.clone(), Rc::clone(&card));
                tell(Box::new(move |past| past.looked(&looked, card, file)));
            }
            // Something newer came between: what it was about is asked once more.
            if say == Say::Cancelled {
                tell(Box::new(move |past| {
                    past.again += u32::from([past.tickets[0], past.tickets[2]].contains(&ticket));
                }));
            }
            work.dispatch(FileChange(Box::new(move |work| {
                let was = work.stage.clone();
                // How far it is shows nowhere here: it is done before a bar would be read.
                if !matches!(say, Say::Going { .. }) {
                    work.hear(ticket, say, &card);
                }
                if was == Stage::Looking && work.stage == Stage::Found {
                    known::recall(work, &card);
                }
            })));
        }
    }
}

/// Asks for a file to begin with, and has the file looked at for each other card.
#[hook]
fn use_look(bench: &Bench) {
    let card = Rc::clone(bench.card.card());
    let file = bench.file.work().file.clone();
    let known = bench.file.work().known;
    let is_new = bench.past.card.as_ref().is_none_or(|own| !same_points(own, &card));
    let fresh = bench.past.example.is_some() && bench.past.example == file && bench.past.file != file;
    // An example lacks columns once it was looked at for a card of other fields.
    let lacks = bench.past.is_example()
        && !is_new
        && bench.file.work().looked.as_ref().is_some_and(|looked| looked.mapping.lacking(&card).next().is_some());
    let (ask, change) = (bench.file.clone(), bench.clone());
    use_effect_with((file, is_new.then_some(card), lacks, fresh), move |(file, card, lacks, fresh)| {
        let (file, card, lacks, fresh) = (file.clone(), card.clone(), *lacks, *fresh);
        let wait = if change.past.judged.is_some() { REST_MS } else { 0 };
        let asked = (file.is_none() || card.is_some() || lacks || fresh).then(|| {
            Timeout::new(wait, move || {
                let card = card.unwrap_or_else(|| Rc::clone(change.card.card()));
                if file.is_none() || (lacks && !fresh) {
                    ask.ask(&Ask::Example { card, as_of: clock::today() }, None);
                } else if !fresh && change.past.card.as_ref().is_some_and(|own| own.fields == card.fields) {
                    // The columns stay mapped as they are.
                    change.change(move |past| past.card = Some(card));
                } else {
                    ask.ask(&Ask::Look { card, known }, None);
                    ask.change(|work| work.stage = Stage::Looking);
                }
            })
        });
        move || drop(asked)
    });
}

/// How the file of the past is to be read; none before that is known.
fn asked(bench: &Bench) -> Option<(Rc<Card>, Asked)> {
    let (work, past) = (bench.file.work(), &bench.past);
    let card = past.card.clone()?;
    let setup = work.setup().filter(|setup| setup.mapping.columns.len() == card.fields.len())?;
    let ours = past.file.is_some() && past.file == work.file && work.stage == Stage::Found;
    let outcome = past.outcome.clone().filter(|_| ours)?;
    Some((card, Asked { setup, outcome }))
}

/// Has the card judged whenever it, the file, or how that is read has changed.
#[hook]
fn use_judge(bench: &Bench) {
    let own = bench.clone();
    use_effect_with((asked(bench), bench.past.again), move |(asked, _)| {
        if let Some((card, past)) = asked.clone() {
            let ticket = own.file.ask(&Ask::Judge { card, past }, None);
            own.change(move |past| past.tickets[0] = ticket);
        }
    });
}

/// Has the line weighed once it, the money or the judgement has changed.
#[hook]
fn use_weigh(bench: &Bench) {
    let judged = bench.past.judged.as_ref().map(|(judged, _)| Rc::clone(judged));
    let own = bench.clone();
    use_effect_with((judged, bench.line(), bench.economics()), move |(judged, line, economics)| {
        let (judged, line, economics) = (judged.clone(), *line, *economics);
        let asked = judged.map(|judged| {
            Timeout::new(REST_MS, move || {
                let ticket = own.file.ask(&Ask::Weigh { steps: judged.steps.clone(), line, economics }, None);
                own.change(move |past| past.tickets[1] = ticket);
            })
        });
        move || drop(asked)
    });
}

/// Has a card learned once there is a judgement; again when the columns or the money have changed, but not for another
/// card on screen alone: what was learned stays beside the card that it was held against.
#[hook]
fn use_learn(bench: &Bench) {
    let looked = bench.file.work().looked.clone();
    let columns: Option<Vec<_>> = looked.map(|looked| {
        bench.past.columns(&looked).into_iter().filter(|(_, takes)| *takes).map(|(wanted, _)| wanted).collect()
    });
    let is_judged = bench.past.judged.as_ref().is_some_and(|(judged, _)| judged.leads > 0);
    let key = is_judged
        .then(|| (bench.past.file.clone(), bench.past.outcome.clone(), columns, bench.economics(), bench.past.again));
    let own = bench.clone();
    use_effect_with(key, move |key| {
        let begun = key.clone().zip(asked(&own)).and_then(|((_, _, columns, economics, _), (card, past))| {
            let columns = columns.filter(|columns| !columns.is_empty())?;
            Some(Timeout::new(REST_MS * 2, move || {
                let name = own.text("score-history-learned-name");
                let ticket = own.file.ask(&Ask::Learn { card, past, columns, economics, name }, None);
                own.change(move |past| {
                    past.tickets[2] = ticket;
                    past.learning = true;
                });
            }))
        });
        move || drop(begun)
    });
}
