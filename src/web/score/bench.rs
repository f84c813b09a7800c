//! What every part of the page works at: the card, the lead, the words, and the few ways to change them.

use super::names;
use crate::engine::Issue;
use crate::format::Value as Shown;
use crate::score::{Before, Card, Day, Scored, Value, score_after};
use crate::state::scoring::{Refused, Scoring, Work};
use crate::web::desk::Desk;
use std::rc::Rc;
use yew::prelude::*;

/// Changes of what is on screen. An edit arrives here already tried, so reducing cannot fail.
pub(super) enum Action {
    /// Take a state as part of a gesture (empty: a step of its own).
    Commit(Work, String),
    /// An edit was not taken.
    Refuse(Refused),
    /// The gesture is over.
    Settle,
    /// One step back.
    Undo,
    /// One step forward.
    Redo,
}

/// The state as Yew's reducer sees it.
#[derive(Clone, PartialEq)]
pub(super) struct Kept(pub(super) Scoring);

impl Reducible for Kept {
    type Action = Action;

    fn reduce(self: Rc<Self>, action: Action) -> Rc<Self> {
        Rc::new(Self(match action {
            Action::Commit(work, gesture) => self.0.commit(work, &gesture),
            Action::Refuse(refused) => self.0.refuse(refused),
            Action::Settle => self.0.settle(),
            Action::Undo => self.0.undo(),
            Action::Redo => self.0.redo(),
        }))
    }
}

/// The handle of the page. One pointer, because every callback holds it.
#[derive(Clone, PartialEq)]
pub(super) struct Bench(Rc<Inner>);

#[derive(PartialEq)]
struct Inner {
    desk: Desk,
    store: UseReducerHandle<Kept>,
    /// The day that ages are counted to, and the day of the visitor's clock.
    as_of: UseStateHandle<Day>,
    /// The band of the last time, or that it had been handed over.
    before: UseStateHandle<Before>,
    /// The part of the card that is open for editing.
    open: UseStateHandle<String>,
    scored: Scored,
}

/// What a [`Bench`] keeps of its own.
pub(super) struct States {
    pub(super) as_of: UseStateHandle<Day>,
    pub(super) before: UseStateHandle<Before>,
    pub(super) open: UseStateHandle<String>,
}

impl Bench {
    pub(super) fn new(desk: Desk, store: UseReducerHandle<Kept>, states: States) -> Self {
        let States { as_of, before, open } = states;
        let work = store.0.work();
        let lead = work.facts.lead(&work.card);
        let scored = score_after(&work.card, &lead, *as_of, *before);
        Self(Rc::new(Inner { desk, store, as_of, before, open, scored }))
    }

    /// Words and numbers.
    pub(super) fn desk(&self) -> &Desk {
        &self.0.desk
    }

    /// The card on screen.
    pub(super) fn card(&self) -> &Rc<Card> {
        &self.work().card
    }

    /// The card, the lead, and what the card began as.
    pub(super) fn work(&self) -> &Work {
        self.0.store.0.work()
    }

    /// What the card makes of the lead.
    pub(super) fn scored(&self) -> &Scored {
        &self.0.scored
    }

    /// The day that ages are counted to.
    pub(super) fn as_of(&self) -> Day {
        *self.0.as_of
    }

    /// Counts ages to another day.
    pub(super) fn set_as_of(&self, day: Day) {
        self.0.as_of.set(day);
    }

    /// What the lead was the last time.
    pub(super) fn before(&self) -> Before {
        *self.0.before
    }

    /// Says what the lead was the last time.
    pub(super) fn set_before(&self, before: Before) {
        self.0.before.set(before);
    }

    /// Steps that undo and redo can take.
    pub(super) fn steps(&self) -> (usize, usize) {
        self.0.store.0.steps()
    }

    /// Changes what is on screen.
    pub(super) fn dispatch(&self, action: Action) {
        self.0.store.dispatch(action);
    }

    /// Ends the gesture under way.
    pub(super) fn settle(&self) -> Callback<()> {
        let bench = self.clone();
        Callback::from(move |()| bench.dispatch(Action::Settle))
    }

    /// Tries an edit of the card at a path and takes it if the card stays valid.
    ///
    /// # Errors
    /// What is wrong with the edited card; the one on screen stays.
    pub(super) fn edit(&self, gesture: &str, change: &dyn Fn(&mut Card)) -> Result<(), Issue> {
        let work = self.0.store.0.attempt(change)?;
        self.dispatch(Action::Commit(work, gesture.to_owned()));
        Ok(())
    }

    /// A step of its own, for buttons and choices; what is wrong with it is told at the part with this path.
    pub(super) fn step(&self, path: &str, change: &dyn Fn(&mut Card)) {
        if let Err(issue) = self.edit("", change) {
            self.dispatch(Action::Refuse(Refused { at: path.to_owned(), issue }));
        }
    }

    /// A callback for a click that takes a step.
    pub(super) fn click(&self, path: &str, change: impl Fn(&mut Card) + 'static) -> Callback<MouseEvent> {
        let (bench, path) = (self.clone(), path.to_owned());
        Callback::from(move |_| bench.step(&path, &change))
    }

    /// Learns something about the lead.
    pub(super) fn learn(&self, field: &str, value: Value, gesture: &str) {
        let work = self.work();
        let facts = Rc::new(work.facts.with(field, value));
        self.dispatch(Action::Commit(Work { facts, ..work.clone() }, gesture.to_owned()));
    }

    /// Takes another card and lead.
    pub(super) fn take(&self, work: Work) {
        self.0.open.set(String::new());
        self.dispatch(Action::Commit(work, String::new()));
    }

    /// Whether a part is open for editing.
    pub(super) fn is_open(&self, path: &str) -> bool {
        *self.0.open == path
    }

    /// A callback for a click that opens or closes a part.
    pub(super) fn toggle(&self, path: &str) -> Callback<MouseEvent> {
        let (open, path) = (self.0.open.clone(), path.to_owned());
        Callback::from(move |_| open.set(if *open == path { String::new() } else { path.clone() }))
    }

    /// Closes whatever is open: paths name places, and those change when parts come or go.
    pub(super) fn close(&self) {
        self.0.open.set(String::new());
    }

    /// Why the last edit of a part was not taken.
    pub(super) fn refusal(&self, path: &str) -> Html {
        let Some(refused) = self.0.store.0.refused().filter(|refused| refused.at == path) else {
            return Html::default();
        };
        html! { <p class="entry-error" role="alert">{self.words(path, &refused.issue)}</p> }
    }

    /// The words for an issue at the field with this path; what arose elsewhere is told with its place.
    pub(super) fn words(&self, path: &str, issue: &Issue) -> String {
        let (id, args) = issue.message();
        let text = self.desk().with(id, &args);
        if issue.field.starts_with(path) {
            return text;
        }
        let place = names::place(self, &issue.field);
        if place.is_empty() {
            return text;
        }
        self.desk().with("issue-elsewhere", &[("field", Shown::Text(place)), ("message", Shown::Text(text))])
    }
}
