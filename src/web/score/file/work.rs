//! What the page knows of a file, and how that changes.

use crate::leads::wire::{Say, Shown};
use crate::leads::{Corrections, Done, Looked, Order, Setup};
use crate::score::{Card, Day, Mapping};
use std::rc::Rc;
use web_sys::Blob;
use yew::Reducible;

/// How far a file has come.
#[derive(Clone, PartialEq, Default)]
pub(in crate::web::score) enum Stage {
    /// There is none.
    #[default]
    Empty,
    /// It is being looked at.
    Looking,
    /// It was looked at: what was found is shown for correction.
    Found,
    /// It is being scored: bytes, all bytes, rows, milliseconds.
    Going(u64, u64, u64, f64),
    /// It is scored.
    Done,
    /// It could not be read.
    Unreadable,
    /// The worker could not be had, or broke.
    Broken,
}

/// Rows that are at hand.
#[derive(Clone, PartialEq, Default)]
pub(in crate::web::score) struct Window {
    /// The first.
    pub(in crate::web::score) from: usize,
    /// All of them.
    pub(in crate::web::score) rows: Vec<Shown>,
}

/// A scored file.
#[derive(Clone, PartialEq)]
pub(in crate::web::score) struct Result {
    /// What it came to.
    pub(in crate::web::score) done: Done,
    /// Milliseconds that it took.
    pub(in crate::web::score) elapsed: f64,
    /// The card it was scored by.
    pub(in crate::web::score) card: Rc<Card>,
}

/// Everything.
#[derive(Clone, PartialEq)]
pub(in crate::web::score) struct Work {
    /// How far it is.
    pub(in crate::web::score) stage: Stage,
    /// The file, its name and its bytes.
    pub(in crate::web::score) file: Option<Blob>,
    /// Its name.
    pub(in crate::web::score) name: String,
    /// What people have corrected.
    pub(in crate::web::score) known: Corrections,
    /// What was found.
    pub(in crate::web::score) looked: Option<Rc<Looked>>,
    /// Which column holds which field, as suggested and corrected.
    pub(in crate::web::score) mapping: Mapping,
    /// The column with the day of opening.
    pub(in crate::web::score) opened: Option<usize>,
    /// The day that ages are counted to.
    pub(in crate::web::score) as_of: Day,
    /// The scores.
    pub(in crate::web::score) result: Option<Rc<Result>>,
    /// The order of the rows, and how many they are in it.
    pub(in crate::web::score) order: Order,
    /// How many rows the order has.
    pub(in crate::web::score) rows: usize,
    /// The ticket of that order: rows that were asked for before it are others.
    pub(in crate::web::score) sorted: u32,
    /// The rows at hand.
    pub(in crate::web::score) window: Rc<Window>,
    /// Where the line would stand, in points; none: where the card has it.
    pub(in crate::web::score) line: Option<i64>,
    /// The export is being written: its share.
    pub(in crate::web::score) saving: Option<f64>,
}

/// A change.
pub(in crate::web::score) struct Change(pub(in crate::web::score) Box<dyn FnOnce(&mut Work)>);

impl Reducible for Work {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut next = (*self).clone();
        (change.0)(&mut next);
        Rc::new(next)
    }
}

impl Work {
    /// Nothing, on a day.
    pub(in crate::web::score) fn new(as_of: Day) -> Self {
        Self {
            stage: Stage::Empty,
            file: None,
            name: String::new(),
            known: Corrections::default(),
            looked: None,
            mapping: Mapping::default(),
            opened: None,
            as_of,
            result: None,
            order: Order::default(),
            rows: 0,
            sorted: 0,
            window: Rc::default(),
            line: None,
            saving: None,
        }
    }

    /// Another file.
    pub(in crate::web::score) fn take(&mut self, file: Blob, name: String) {
        *self = Self { file: Some(file), name, stage: Stage::Looking, ..Self::new(self.as_of) };
    }

    /// How it is to be scored.
    pub(in crate::web::score) fn setup(&self) -> Option<Setup> {
        let looked = self.looked.as_ref()?;
        Some(Setup {
            dialect: looked.dialect,
            order: looked.order,
            mapping: self.mapping.clone(),
            opened: self.opened,
            as_of: self.as_of,
        })
    }

    /// What a mapping is remembered by: the names of all columns.
    pub(in crate::web::score) fn signature(&self) -> Option<String> {
        let looked = self.looked.as_ref().filter(|looked| looked.dialect.header)?;
        let names: Vec<&str> = looked.columns.iter().map(|column| column.name.as_str()).collect();
        Some(names.join("\u{1f}"))
    }

    /// What the worker says.
    pub(in crate::web::score) fn hear(&mut self, ticket: u32, say: Say, card: &Rc<Card>) {
        match say {
            Say::Looked { looked } => {
                if self.stage == Stage::Looking {
                    self.mapping = looked.mapping.clone();
                    self.opened = looked.opened;
                }
                self.stage = if looked.fault.is_some() { Stage::Done } else { Stage::Found };
                self.looked = Some(Rc::new(looked));
                self.result = None;
            }
            Say::Going { bytes, all, rows, elapsed } => match self.saving {
                Some(_) => self.saving = Some(bytes as f64 / (all as f64).max(1.0)),
                None => self.stage = Stage::Going(bytes, all, rows, elapsed),
            },
            Say::Scored { done, elapsed, .. } => {
                self.rows = (done.counts.good + done.counts.bad) as usize;
                self.result = Some(Rc::new(Result { done, elapsed, card: Rc::clone(card) }));
                self.stage = Stage::Done;
                self.order = Order::default();
                self.window = Rc::default();
                self.line = None;
            }
            Say::Sorted { rows } => {
                self.rows = rows;
                self.window = Rc::default();
            }
            Say::Rows { from, rows } => {
                if ticket > self.sorted {
                    self.window = Rc::new(Window { from, rows });
                }
            }
            Say::Cancelled => {
                self.saving = None;
                if matches!(self.stage, Stage::Going(..)) {
                    self.stage = Stage::Found;
                }
            }
            Say::Unreadable => {
                self.saving = None;
                self.stage = Stage::Unreadable;
            }
            Say::Exported => self.saving = None,
            // The rest is said to the page of the past, and by one worker to another.
            Say::Ready
            | Say::Judged { .. }
            | Say::Weighed { .. }
            | Say::Taught { .. }
            | Say::Made
            | Say::Rest { .. } => {}
        }
    }
}
