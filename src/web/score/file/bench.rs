//! What every part of the page works at.

use super::client::Client;
use super::work::{Change, Work};
use crate::format::{Digits, Value};
use crate::leads::wire::Ask;
use crate::score::Card;
use crate::score::presets::name_message;
use crate::web::desk::Desk;
use std::rc::Rc;
use web_sys::Blob;
use yew::UseReducerHandle;

/// Desk, card, file and worker.
#[derive(Clone)]
pub(in crate::web::score) struct Bench {
    desk: Desk,
    card: Rc<Card>,
    work: UseReducerHandle<Work>,
    client: Client,
}

impl PartialEq for Bench {
    fn eq(&self, other: &Self) -> bool {
        self.desk == other.desk && Rc::ptr_eq(&self.card, &other.card) && self.work == other.work
    }
}

impl Bench {
    pub(in crate::web::score) const fn new(
        desk: Desk,
        card: Rc<Card>,
        work: UseReducerHandle<Work>,
        client: Client,
    ) -> Self {
        Self { desk, card, work, client }
    }

    pub(in crate::web::score) const fn desk(&self) -> &Desk {
        &self.desk
    }

    pub(in crate::web::score) const fn card(&self) -> &Rc<Card> {
        &self.card
    }

    pub(in crate::web::score) fn work(&self) -> &Work {
        &self.work
    }

    /// Changes what is known.
    pub(in crate::web::score) fn change(&self, change: impl FnOnce(&mut Work) + 'static) {
        self.work.dispatch(Change(Box::new(change)));
    }

    /// Asks the worker; gives the ticket of the question.
    pub(in crate::web::score) fn ask(&self, ask: &Ask, file: Option<&Blob>) -> u32 {
        self.client.ask(ask, file)
    }

    /// Ends the worker: the next question starts another.
    pub(in crate::web::score) fn end(&self) {
        self.client.end();
    }

    pub(super) fn text(&self, id: &str) -> String {
        self.desk.text(id)
    }

    pub(super) fn with(&self, id: &str, args: &[(&str, Value)]) -> String {
        self.desk.with(id, args)
    }

    /// Points as text.
    pub(super) fn points(&self, points: f64) -> String {
        self.desk.value(&Value::Number(points, Digits::Exact))
    }

    /// A share of all as a percentage.
    pub(super) fn share(&self, part: u64, all: u64) -> String {
        if all == 0 { crate::format::NO_NUMBER.to_owned() } else { self.desk.percent(part as f64 / all as f64) }
    }

    /// What people call a part of the card.
    pub(super) fn name(&self, id: &str, own: &str) -> String {
        if !own.trim().is_empty() {
            return own.to_owned();
        }
        let usual = name_message(id);
        if self.desk.locale().has(&usual) { self.desk.text(&usual) } else { id.to_owned() }
    }
}

/// A count in a message.
pub(super) const fn count(count: u64) -> Value {
    Value::Count(count as f64)
}
