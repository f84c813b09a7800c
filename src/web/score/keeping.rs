//! Where the card comes from and where it is kept: the address, this device once the visitor has agreed, the app's own
//! presets; and, while the page is out of sight, memory.

use super::bench::Kept;
use crate::codec::card;
use crate::engine::Issue;
use crate::score::example::example;
use crate::score::presets::IDS;
use crate::score::{Card, Day};
use crate::state::scoring::{Facts, Scoring, Work};
use crate::web::adapter::{address, fetch, storage};
use gloo::timers::callback::Timeout;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What a first visit begins with.
pub(super) const FIRST: &str = "b2b";
/// How long after the last change address and storage are written.
const REST_MS: u32 = 300;

thread_local! {
    /// The work of the last time that the page was on screen: another tool, or another language, takes it away.
    static LAST: RefCell<Option<Scoring>> = const { RefCell::new(None) };
}

/// Something that the page has to say beside the answer.
#[derive(Clone, PartialEq)]
pub(super) enum Notice {
    /// The link could not be read.
    BadLink(Issue),
    /// The file could not be read.
    BadFile(Issue),
    /// What this device remembered could not be read.
    BadStorage(Issue),
    /// The link is on the clipboard.
    Copied,
    /// The clipboard refused; here is the link to copy by hand.
    CopyByHand(String),
    /// A file of the app could not be fetched.
    Offline,
}

/// What the page begins with.
#[derive(Clone, PartialEq)]
pub(super) struct Opening {
    /// The state to begin with.
    pub(super) scoring: Scoring,
    /// What has to be said about it.
    pub(super) notice: Option<Notice>,
}

/// A card to start from with its example lead; none where it cannot be fetched.
pub(super) async fn preset(id: &str, as_of: Day) -> Option<Work> {
    let id = IDS.into_iter().find(|own| *own == id)?;
    let texts = fetch::texts(&[format!("cards/{id}.json")]).await?;
    let card = card::read(texts.first()?).ok()?;
    Some(Work { card: Rc::new(card), facts: Rc::new(Facts::of(example(id, as_of))), preset: Some(id) })
}

/// The work around a card that came from outside: nothing is known of a lead yet.
pub(super) fn from_outside(card: Card) -> Work {
    Work { card: Rc::new(card), facts: Rc::new(Facts::default()), preset: None }
}

/// What to begin with: the link, then what was on screen before, then what this device remembers, then an example.
pub(super) async fn opening(as_of: Day) -> Option<Opening> {
    let fragment = address::fragment();
    let linked = card::is_card(&fragment).then(|| card::decode(&fragment));
    let last = LAST.with_borrow(Clone::clone);
    let mut notice = None;
    match linked {
        Some(Ok(card)) if last.as_ref().is_none_or(|last| *last.work().card != card) => {
            let work = from_outside(card);
            return Some(Opening {
                scoring: last.map_or_else(|| Scoring::new(work.clone()), |last| last.commit(work.clone(), "")),
                notice,
            });
        }
        Some(Err(issue)) => notice = Some(Notice::BadLink(issue)),
        _ => {}
    }
    if let Some(scoring) = last {
        return Some(Opening { scoring, notice });
    }
    match storage::load_own(storage::CARD).map(|text| card::read(&text)) {
        Some(Ok(card)) => return Some(Opening { scoring: Scoring::new(from_outside(card)), notice }),
        Some(Err(issue)) => notice = Some(Notice::BadStorage(issue)),
        None => {}
    }
    let scoring = Scoring::new(preset(FIRST, as_of).await?);
    Some(Opening { scoring, notice })
}

/// Keeps what is on screen: in memory at once; once it has rested, in the address, and on this device if the visitor
/// has agreed to that.
#[hook]
pub(super) fn use_kept(store: &UseReducerHandle<Kept>) {
    let card = Rc::clone(&store.0.work().card);
    let untouched = store.0.steps() == (0, 0);
    use_effect_with(store.0.clone(), |scoring| LAST.set(Some(scoring.clone())));
    use_effect_with(card, move |card| {
        let card = Rc::clone(card);
        let pending = (!untouched).then(|| {
            Timeout::new(REST_MS, move || {
                address::replace(&card::encode(&card), None);
                if storage::load().is_some() {
                    let _refused = storage::save_own(storage::CARD, &card::write_compact(&card));
                }
            })
        });
        move || drop(pending)
    });
}
