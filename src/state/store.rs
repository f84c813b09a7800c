//! The store: every state in it is a valid plan with its answer, so nothing that shows it can fail.

use super::{Blanks, History, Snapshot};
use crate::engine::{self, Answer, Issue, Plan};
use std::rc::Rc;

/// The plan on screen, its answer and its history.
#[derive(Debug, Clone, PartialEq)]
pub struct Store {
    history: History,
    answer: Rc<Answer>,
}

/// An edit that has been tried and found valid.
#[derive(Debug, Clone, PartialEq)]
pub struct Draft {
    plan: Rc<Plan>,
    answer: Rc<Answer>,
    blanks: Blanks,
}

impl Store {
    /// Begins with this plan.
    ///
    /// # Errors
    /// The plan's first fault, when it is not valid.
    pub fn new(plan: Plan) -> Result<Self, Issue> {
        Self::begin(plan, Blanks::default())
    }

    /// Begins from nothing: the plan's shape without its figures.
    ///
    /// # Errors
    /// The plan's first fault, when it is not valid.
    pub fn empty(plan: Plan) -> Result<Self, Issue> {
        let blanks = Blanks::of(&plan);
        Self::begin(plan, blanks)
    }

    fn begin(plan: Plan, blanks: Blanks) -> Result<Self, Issue> {
        let answer = Rc::new(answered(&plan)?);
        Ok(Self { history: History::new(Snapshot { plan: Rc::new(plan), blanks }), answer })
    }

    /// The plan on screen.
    pub fn plan(&self) -> &Rc<Plan> {
        &self.history.present().plan
    }

    /// What is not filled in yet; the answer means something only when this is empty.
    pub fn blanks(&self) -> &Blanks {
        &self.history.present().blanks
    }

    /// The answer to the plan on screen.
    pub fn answer(&self) -> &Rc<Answer> {
        &self.answer
    }

    /// Steps that undo and redo can take.
    pub fn steps(&self) -> (usize, usize) {
        (self.history.undo_steps(), self.history.redo_steps())
    }

    /// Tries an edit. `path` is the field that it fills in, see [`Blanks::after`]. Nothing changes until the draft is committed.
    ///
    /// # Errors
    /// What is wrong with the edited plan; the one on screen stays.
    pub fn attempt(&self, path: &str, change: &mut dyn FnMut(&mut Plan)) -> Result<Draft, Issue> {
        let mut plan = (**self.plan()).clone();
        change(&mut plan);
        let answer = Rc::new(answered(&plan)?);
        let blanks = self.blanks().after(path, self.plan(), &plan);
        Ok(Draft { plan: Rc::new(plan), answer, blanks })
    }

    /// Tries a whole other plan (a file, a preset, a link), which has no blanks.
    ///
    /// # Errors
    /// What is wrong with it; the one on screen stays.
    pub fn attempt_plan(plan: Plan) -> Result<Draft, Issue> {
        let answer = Rc::new(answered(&plan)?);
        Ok(Draft { plan: Rc::new(plan), answer, blanks: Blanks::default() })
    }

    /// The same for a plan begun from nothing.
    ///
    /// # Errors
    /// What is wrong with it; the one on screen stays.
    pub fn attempt_empty(plan: Plan) -> Result<Draft, Issue> {
        let blanks = Blanks::of(&plan);
        Self::attempt_plan(plan).map(|draft| Draft { blanks, ..draft })
    }

    /// Takes a draft; see [`History::commit`] for the gesture.
    #[must_use]
    pub fn commit(&self, draft: Draft, gesture: &str) -> Self {
        let next = Snapshot { plan: draft.plan, blanks: draft.blanks };
        Self { history: self.history.clone().commit(next, gesture), answer: draft.answer }
    }

    /// Ends the gesture under way.
    #[must_use]
    pub fn settle(&self) -> Self {
        Self { history: self.history.clone().settle(), answer: Rc::clone(&self.answer) }
    }

    /// One step back.
    #[must_use]
    pub fn undo(&self) -> Self {
        self.at(self.history.clone().undo())
    }

    /// One step forward.
    #[must_use]
    pub fn redo(&self) -> Self {
        self.at(self.history.clone().redo())
    }

    fn at(&self, history: History) -> Self {
        // Only answered plans enter the history, so this answers too; were it not so, the old answer would stay.
        let answer = engine::answer(&history.present().plan).map_or_else(|_| Rc::clone(&self.answer), Rc::new);
        Self { history, answer }
    }
}

/// The answer to a plan that keeps to the contract.
fn answered(plan: &Plan) -> Result<Answer, Issue> {
    plan.check()?;
    engine::answer(plan)
}
