//! What every part of the page works at.

use super::state::{Change, Past};
use crate::format::{Digits, Value};
use crate::leads::history::{Weighed, weigh};
use crate::learn::Ranked;
use crate::learn::quality::Economics;
use crate::state::handover::default_economics;
use crate::web::desk::Desk;
use crate::web::score::bench::Bench as CardBench;
use crate::web::score::file::bench::Bench as FileBench;
use std::rc::Rc;
use yew::{AttrValue, Callback, UseReducerHandle};

/// The card's bench, the file's bench, and the past.
#[derive(Clone)]
pub(super) struct Bench {
    /// Card and lead.
    pub(super) card: CardBench,
    /// File and worker.
    pub(super) file: FileBench,
    /// What is known of the past.
    pub(super) past: UseReducerHandle<Past>,
    /// The line against the best one; none before a judgement.
    pub(super) weighed: Option<Rc<Weighed>>,
}

impl PartialEq for Bench {
    fn eq(&self, other: &Self) -> bool {
        self.card == other.card && self.file == other.file && self.past == other.past
    }
}

impl Bench {
    pub(super) fn new(card: CardBench, file: FileBench, past: UseReducerHandle<Past>) -> Self {
        let mut own = Self { card, file, past, weighed: None };
        let ranked = own.past.judged.as_ref().map(|(judged, _)| judged.ranked());
        own.weighed = ranked.map(|ranked: Ranked| Rc::new(weigh(&ranked, own.line(), &own.economics())));
        own
    }

    pub(super) fn desk(&self) -> &Desk {
        self.card.desk()
    }

    /// Changes what is known.
    pub(super) fn change(&self, change: impl FnOnce(&mut Past) + 'static) {
        self.past.dispatch(Change(Box::new(change)));
    }

    /// Where the line stands, or would stand.
    pub(super) fn line(&self) -> f64 {
        self.past.line.unwrap_or_else(|| self.card.card().line.number())
    }

    /// What a lead costs and earns: as people said, else as the plan says.
    pub(super) fn economics(&self) -> Economics {
        self.past.economics.unwrap_or_else(|| default_economics(self.desk().plan()))
    }

    pub(super) fn text(&self, id: &str) -> String {
        self.desk().text(id)
    }

    pub(super) fn with(&self, id: &str, args: &[(&str, Value)]) -> String {
        self.desk().with(id, args)
    }

    /// A score as text.
    pub(super) fn points(&self, points: f64) -> String {
        self.desk().value(&points_value(points))
    }

    /// A share that may not be there.
    pub(super) fn share(&self, share: Option<f64>) -> String {
        self.desk().value(&share_value(share))
    }

    /// Scores on an axis.
    pub(super) fn points_text(&self) -> Callback<f64, AttrValue> {
        let own = self.clone();
        Callback::from(move |points: f64| own.points(points).into())
    }
}

/// A score in a message.
pub(super) const fn points_value(points: f64) -> Value {
    Value::Number(points, Digits::Exact)
}

/// A count in a message.
pub(super) const fn count(count: u64) -> Value {
    Value::Count(count as f64)
}

/// A share in a message.
pub(super) fn share_value(share: Option<f64>) -> Value {
    Value::Percent(share.unwrap_or(f64::NAN), Digits::Short)
}

/// A number in a message.
pub(super) const fn number(number: f64) -> Value {
    Value::Number(number, Digits::Short)
}
