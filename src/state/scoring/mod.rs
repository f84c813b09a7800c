//! What the visitor scores with: a card that is always valid, what is known of one lead, and the undo history of both.

pub mod condition;
mod facts;
pub mod matrix;
pub mod parts;

pub use facts::Facts;

use super::History;
use crate::engine::Issue;
use crate::score::Card;
use std::rc::Rc;

/// One state that undo can bring back.
#[derive(Debug, Clone, PartialEq)]
pub struct Work {
    /// The card.
    pub card: Rc<Card>,
    /// What is known of the lead.
    pub facts: Rc<Facts>,
    /// The preset that the card began as.
    pub preset: Option<&'static str>,
}

/// An edit that was refused: where it was tried, and what is wrong with the card that it would have made.
#[derive(Debug, Clone, PartialEq)]
pub struct Refused {
    /// The path of the part that was to be edited.
    pub at: String,
    /// What is wrong.
    pub issue: Issue,
}

/// The card and the lead on screen, with their history. Every card in it is valid.
#[derive(Debug, Clone, PartialEq)]
pub struct Scoring {
    history: History<Work>,
    refused: Option<Refused>,
}

impl Scoring {
    /// Begins with a card that has been checked, and a lead.
    pub fn new(work: Work) -> Self {
        Self { history: History::new(work), refused: None }
    }

    /// What is on screen.
    pub fn work(&self) -> &Work {
        self.history.present()
    }

    /// The last edit, when it was refused.
    pub fn refused(&self) -> Option<&Refused> {
        self.refused.as_ref()
    }

    /// Steps that undo and redo can take.
    pub fn steps(&self) -> (usize, usize) {
        (self.history.undo_steps(), self.history.redo_steps())
    }

    /// Tries an edit of the card. Nothing changes until what comes out is committed.
    ///
    /// # Errors
    /// What is wrong with the edited card; the one on screen stays.
    pub fn attempt(&self, change: &dyn Fn(&mut Card)) -> Result<Work, Issue> {
        let mut card = (*self.work().card).clone();
        change(&mut card);
        card.check()?;
        Ok(Work { card: Rc::new(card), ..self.work().clone() })
    }

    /// Takes a new state; see [`History::commit`] for the gesture.
    #[must_use]
    pub fn commit(&self, next: Work, gesture: &str) -> Self {
        Self { history: self.history.clone().commit(next, gesture), refused: None }
    }

    /// Keeps what is on screen and says why an edit was not taken.
    #[must_use]
    pub fn refuse(&self, refused: Refused) -> Self {
        Self { refused: Some(refused), ..self.clone() }
    }

    /// Ends the gesture under way.
    #[must_use]
    pub fn settle(&self) -> Self {
        Self { history: self.history.clone().settle(), ..self.clone() }
    }

    /// One step back.
    #[must_use]
    pub fn undo(&self) -> Self {
        Self { history: self.history.clone().undo(), refused: None }
    }

    /// One step forward.
    #[must_use]
    pub fn redo(&self) -> Self {
        Self { history: self.history.clone().redo(), refused: None }
    }
}
