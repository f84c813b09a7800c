//! What the page knows of a past, and how that changes.

use crate::leads::Looked;
use crate::leads::history::{Judged, NoLesson, Outcome, Taught, Wanted, learnable, suggest};
use crate::learn::after_the_fact;
use crate::learn::quality::{Bands, Economics};
use crate::score::Card;
use std::collections::BTreeMap;
use std::rc::Rc;
use web_sys::Blob;
use yew::Reducible;

/// Everything beside the file itself.
#[derive(Clone, PartialEq, Default)]
pub(super) struct Past {
    /// The file that was made up, if it is the one at hand.
    pub(super) example: Option<Blob>,
    /// The file that the outcome was found in.
    pub(super) file: Option<Blob>,
    /// Where the outcome stands.
    pub(super) outcome: Option<Outcome>,
    /// The card that the columns were mapped for.
    pub(super) card: Option<Rc<Card>>,
    /// The judgement, and the card that it is of.
    pub(super) judged: Option<(Rc<Judged>, Rc<Card>)>,
    /// How sure the line's profit is.
    pub(super) bands: Option<Bands>,
    /// What was learned, or why nothing was.
    pub(super) taught: Option<Result<Rc<Taught>, NoLesson>>,
    /// Whether something is being learned.
    pub(super) learning: bool,
    /// What people have said of columns: whether to learn from them.
    pub(super) chosen: BTreeMap<String, bool>,
    /// What a lead costs and earns, once people have said so.
    pub(super) economics: Option<Economics>,
    /// Where the line would stand; none: where the card has it.
    pub(super) line: Option<f64>,
    /// The tickets of the newest questions: judging, weighing, learning.
    pub(super) tickets: [u32; 3],
    /// How often something newer came between a question and its answer.
    pub(super) again: u32,
    /// Whether people have to say how the file is read; it stays open from then on.
    pub(super) asking: bool,
    /// The line that the plan was given.
    pub(super) handed: Option<f64>,
}

/// A change.
pub(super) struct Change(pub(super) Box<dyn FnOnce(&mut Past)>);

impl Reducible for Past {
    type Action = Change;

    fn reduce(self: Rc<Self>, change: Change) -> Rc<Self> {
        let mut next = (*self).clone();
        (change.0)(&mut next);
        Rc::new(next)
    }
}

impl Past {
    /// A file was looked at for a card: what was found in another one is forgotten.
    pub(super) fn looked(&mut self, looked: &Looked, card: Rc<Card>, file: Option<Blob>) {
        self.card = Some(card);
        let width = looked.columns.len();
        if self.file != file || self.outcome.as_ref().is_some_and(|outcome| outcome.column >= width) {
            *self = Self {
                example: self.example.take().filter(|example| file.as_ref() == Some(example)),
                outcome: suggest(looked),
                card: self.card.take(),
                economics: self.economics,
                file,
                ..Self::default()
            };
        } else if self.outcome.is_none() {
            self.outcome = suggest(looked);
        }
        self.asking |= self.outcome.is_none();
    }

    /// A judgement came.
    pub(super) fn judge(&mut self, judged: Rc<Judged>) {
        if let Some(card) = self.card.clone() {
            self.asking |= judged.won == 0 || judged.won == judged.leads;
            self.judged = Some((judged, card));
            self.bands = None;
        }
    }

    /// Whether the file was made up.
    pub(super) fn is_example(&self) -> bool {
        self.example.is_some() && self.example == self.file
    }

    /// The columns that can be learned from, and whether to.
    pub(super) fn columns(&self, looked: &Looked) -> Vec<(Wanted, bool)> {
        let Some(outcome) = &self.outcome else { return Vec::new() };
        let takes = |wanted: &Wanted| {
            let said = self.chosen.get(&wanted.name).copied();
            said.unwrap_or_else(|| after_the_fact(&wanted.name).is_none())
        };
        learnable(looked, outcome).into_iter().map(|wanted| (wanted.clone(), takes(&wanted))).collect()
    }
}

/// Whether two cards give the same points, wherever their lines stand.
pub(super) fn same_points(one: &Card, other: &Card) -> bool {
    Card { line: other.line, ..one.clone() } == *other
}
