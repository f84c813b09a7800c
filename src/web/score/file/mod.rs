//! A file of leads: taken, shown for correction, scored, and what it comes to. All of it stays on this machine.

mod bad;
pub(super) mod bench;
pub(super) mod client;
pub(super) mod days;
pub(super) mod found;
mod going;
pub(super) mod known;
pub(super) mod mapped;
mod months;
mod results;
mod sheet;
mod spread;
pub(super) mod take;
pub(super) mod work;

use crate::leads::wire::{Ask, Say};
use crate::score::Card;
use crate::web::component::sheet;
use crate::web::desk::Desk;
use bench::Bench;
use client::{Client, Heard};
use std::cell::RefCell;
use std::rc::Rc;
use work::{Change, Stage, Work};
use yew::prelude::*;

/// The page of a file, scored by a card.
pub fn file_page(desk: &Desk, card: Rc<Card>) -> Html {
    html! { <FilePage desk={desk.clone()} {card} /> }
}

/// Properties of [`FilePage`].
#[derive(Properties, PartialEq)]
pub(super) struct FilePageProps {
    desk: Desk,
    card: Rc<Card>,
}

/// Holds what is known of the file, and the worker.
#[component]
pub(super) fn FilePage(props: &FilePageProps) -> Html {
    let work = use_reducer(|| Work::new(days::today()));
    // The card at the time of hearing, not that of the first drawing.
    let card = use_mut_ref(|| Rc::clone(&props.card));
    *card.borrow_mut() = Rc::clone(&props.card);
    let client = use_memo((), |()| {
        let (dispatcher, card) = (work.dispatcher(), Rc::clone(&card));
        Client::new(Callback::from(move |heard| hear(heard, &dispatcher, &card)))
    });
    {
        let client = Rc::clone(&client);
        use_effect_with((), move |()| move || client.end());
    }
    let bench = Bench::new(props.desk.clone(), Rc::clone(&props.card), work, (*client).clone());
    let body = match &bench.work().stage {
        Stage::Empty => Html::default(),
        Stage::Looking => html! { <p class="file-note" role="status">{bench.text("score-file-looking")}</p> },
        Stage::Unreadable => trouble(&bench, "score-file-unreadable"),
        Stage::Broken => trouble(&bench, "score-file-broken"),
        Stage::Found => found::found(&bench),
        Stage::Going(bytes, all, rows, elapsed) => going::going(&bench, *bytes, *all, *rows, *elapsed),
        Stage::Done => results::results(&bench),
    };
    html! {
        <div class="file">
            {sheet("sheets/score-file.css")}
            {take::take(&bench)}
            {body}
        </div>
    }
}

fn trouble(bench: &Bench, id: &'static str) -> Html {
    html! { <p class="file-trouble" role="alert">{bench.text(id)}</p> }
}

fn hear(heard: Heard, work: &UseReducerDispatcher<Work>, card: &Rc<RefCell<Rc<Card>>>) {
    match heard {
        Heard::Broken => work.dispatch(Change(Box::new(|work| {
            work.saving = None;
            work.stage = Stage::Broken;
        }))),
        Heard::Said(_, say, Some(blob)) if *say == Say::Exported => {
            work.dispatch(Change(Box::new(move |work| {
                days::save(&blob, &format!("scored-{}", work.name));
                work.saving = None;
            })));
        }
        Heard::Said(ticket, say, _) => {
            let card = Rc::clone(&card.borrow());
            work.dispatch(Change(Box::new(move |work| {
                let was = work.stage.clone();
                work.hear(ticket, *say, &card);
                if was == Stage::Looking && work.stage == Stage::Found {
                    known::recall(work, &card);
                }
            })));
        }
    }
}

/// Asks for the scores of the file as it is set up.
fn score(bench: &Bench) {
    if let Some(setup) = bench.work().setup() {
        known::remember(bench.work(), bench.card());
        bench.ask(&Ask::Score { card: Rc::clone(bench.card()), setup }, None);
        bench.change(|work| work.stage = Stage::Going(0, 1, 0, 0.0));
    }
}
