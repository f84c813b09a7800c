//! Undo and redo. One gesture (a drag, a stretch of typing in one field) is one step, however many edits it made. A page
//! that stays open for weeks keeps the newest steps: as many as [`MOST_STEPS`], and no more than [`MOST_BYTES`] of them.

use super::steps::Steps;
use super::{Blanks, Weigh};
use crate::engine::Plan;
use std::rc::Rc;

/// Steps back that are kept at most. Beyond them the oldest eighth goes.
pub const MOST_STEPS: usize = 10_000;
/// Bytes of the states that steps back lead to, as they weigh themselves, at most; the last step is kept in any case.
pub const MOST_BYTES: usize = 64 << 20;

/// One state that undo can bring back.
#[derive(Debug, Clone, PartialEq)]
pub struct Snapshot {
    /// The plan.
    pub plan: Rc<Plan>,
    /// What of it nobody has filled in yet.
    pub blanks: Blanks,
}

/// Past, present and future of one plan, or of another document.
#[derive(Debug, Clone, PartialEq)]
pub struct History<T = Snapshot> {
    past: Steps<T>,
    present: T,
    future: Steps<T>,
    /// The gesture that the next commit may still join.
    open: Option<String>,
}

impl<T: Clone + PartialEq + Weigh> History<T> {
    /// A history that begins here.
    pub fn new(present: T) -> Self {
        Self { past: Steps::new(), present, future: Steps::new(), open: None }
    }

    /// The state on screen.
    pub fn present(&self) -> &T {
        &self.present
    }

    /// Steps back that are possible.
    pub fn undo_steps(&self) -> usize {
        self.past.count()
    }

    /// Steps forward that are possible.
    pub fn redo_steps(&self) -> usize {
        self.future.count()
    }

    /// Takes a new state. Commits of the same `gesture` in a row make one step; an empty gesture always makes its own.
    #[must_use]
    pub fn commit(mut self, next: T, gesture: &str) -> Self {
        if next == self.present {
            return self;
        }
        let joins = !gesture.is_empty() && self.open.as_deref() == Some(gesture);
        let before = std::mem::replace(&mut self.present, next);
        if !joins {
            self.past = self.past.push(before).within(MOST_STEPS, MOST_BYTES);
        }
        self.future = Steps::new();
        self.open = (!gesture.is_empty()).then(|| gesture.to_owned());
        self
    }

    /// Ends the gesture: the next commit makes a step of its own.
    #[must_use]
    pub fn settle(mut self) -> Self {
        self.open = None;
        self
    }

    /// One step back; nothing happens at the start.
    #[must_use]
    pub fn undo(mut self) -> Self {
        if let Some((before, past)) = self.past.pop() {
            self.future = self.future.push(std::mem::replace(&mut self.present, before));
            self.past = past;
        }
        self.settle()
    }

    /// One step forward; nothing happens at the end.
    #[must_use]
    pub fn redo(mut self) -> Self {
        if let Some((after, future)) = self.future.pop() {
            self.past = self.past.push(std::mem::replace(&mut self.present, after));
            self.future = future;
        }
        self.settle()
    }
}
