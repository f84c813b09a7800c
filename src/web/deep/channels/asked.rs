//! What the visitor says here that is no field of the plan: the budget, its aim, the leads of each channel now. The page
//! remembers it while the question is closed.

use crate::engine::channel::Aim;
use std::cell::RefCell;
use yew::prelude::*;

/// What was said.
#[derive(Clone, PartialEq)]
pub(super) struct Said {
    /// The budget; none: what the channels cost now.
    pub(super) budget: Option<f64>,
    /// What it is for.
    pub(super) aim: Aim,
    /// Leads of a channel now, by its id; a channel that is not there has an even share.
    pub(super) leads: Vec<(String, u64)>,
}

thread_local! {
    static SAID: RefCell<Said> = const { RefCell::new(Said { budget: None, aim: Aim::Customers, leads: Vec::new() }) };
}

/// What was said, and the way to say otherwise.
#[derive(Clone)]
pub(super) struct Asked(UseStateHandle<Said>);

impl Asked {
    /// What was said last.
    pub(super) fn now(&self) -> &Said {
        &self.0
    }

    /// Says otherwise.
    pub(super) fn change(&self, change: impl FnOnce(&mut Said)) {
        let said = SAID.with_borrow_mut(|said| {
            change(said);
            said.clone()
        });
        self.0.set(said);
    }
}

/// What was said before the question was closed.
#[hook]
pub(super) fn use_asked() -> Asked {
    Asked(use_state_eq(|| SAID.with_borrow(Clone::clone)))
}
