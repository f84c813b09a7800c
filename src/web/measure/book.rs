//! The report that is on screen, with its history. Every state is a report that keeps to the contract: an edit is tried
//! first and taken only if it is good.

use crate::engine::Issue;
use crate::nurture::Report;
use crate::state::History;
use std::cell::RefCell;
use std::rc::{Rc, Weak};
use yew::prelude::*;

/// Past, present and future of a report.
pub(super) type Past = History<Rc<Report>>;

/// What the page says beside the report.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Said {
    /// A link, a file or what was kept could not be read.
    Bad(Issue),
    /// A file could not be read as text.
    NotText,
    /// The link is on the clipboard.
    Copied,
    /// The clipboard refused; here is the link.
    ByHand(String),
    /// The report is too long for a link.
    TooLong,
    /// The device refuses to remember.
    NoStorage,
}

/// Changes of the history.
pub(super) enum Act {
    Take(Rc<Report>, String),
    Settle,
    Undo,
    Redo,
}

/// The history as Yew's reducer sees it.
#[derive(Clone)]
pub(super) struct Kept {
    past: Past,
    /// The newest of all: what is drawn a frame later edits this one and not the one that it shows.
    newest: Rc<RefCell<Weak<Self>>>,
}

impl PartialEq for Kept {
    fn eq(&self, other: &Self) -> bool {
        self.past == other.past
    }
}

impl Reducible for Kept {
    type Action = Act;

    fn reduce(self: Rc<Self>, act: Act) -> Rc<Self> {
        let past = self.past.clone();
        let past = match act {
            Act::Take(report, gesture) => past.commit(report, &gesture),
            Act::Settle => past.settle(),
            Act::Undo => past.undo(),
            Act::Redo => past.redo(),
        };
        let next = Rc::new(Self { past, newest: Rc::clone(&self.newest) });
        *self.newest.borrow_mut() = Rc::downgrade(&next);
        next
    }
}

/// The report and the ways to change it.
#[derive(Clone, PartialEq)]
pub(super) struct Book {
    kept: UseReducerHandle<Kept>,
    /// What has to be said.
    pub(super) said: UseStateHandle<Option<Said>>,
}

impl Book {
    /// The report on screen.
    pub(super) fn report(&self) -> &Rc<Report> {
        self.history().present()
    }

    /// All of its states.
    pub(super) fn history(&self) -> &Past {
        &self.kept.past
    }

    /// Changes the history.
    pub(super) fn dispatch(&self, act: Act) {
        self.kept.dispatch(act);
    }

    /// Whether both are about one report, of which they may show different states.
    pub(super) fn same(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.kept.newest, &other.kept.newest)
    }

    /// The newest report, of which the one on screen may be a frame behind.
    fn newest(&self) -> Rc<Report> {
        let newest = self.kept.newest.borrow().upgrade();
        Rc::clone(newest.as_ref().map_or(self.report(), |kept| kept.past.present()))
    }

    /// Tries an edit and takes it if the report keeps to the contract.
    ///
    /// # Errors
    /// What is wrong with the edited report; the one on screen stays.
    pub(super) fn edit(&self, gesture: &str, change: impl FnOnce(&mut Report)) -> Result<(), Issue> {
        let mut next = (*self.newest()).clone();
        change(&mut next);
        next.check()?;
        self.dispatch(Act::Take(Rc::new(next), gesture.to_owned()));
        Ok(())
    }

    /// A step of its own, for buttons. What a button offers is valid; if it is not after all, nothing happens.
    pub(super) fn step(&self, change: impl FnOnce(&mut Report)) {
        let _kept_on_fault = self.edit("", change);
    }

    /// Takes a report that came whole, or says why not.
    pub(super) fn take(&self, report: Result<Report, Issue>) {
        match report {
            Ok(report) => {
                self.said.set(None);
                self.dispatch(Act::Take(Rc::new(report), String::new()));
            }
            Err(issue) => self.said.set(Some(Said::Bad(issue))),
        }
    }
}

/// The report of the page, beginning with this history.
#[hook]
pub(super) fn use_book(first: &Past, said: Option<&Said>) -> Book {
    let kept = {
        let first = first.clone();
        use_reducer(move || Kept { past: first, newest: Rc::default() })
    };
    let said = use_state(|| said.cloned());
    Book { kept, said }
}
