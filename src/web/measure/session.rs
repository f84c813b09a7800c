//! What stays while the visitor is at another tool, and what a visit begins with.

use super::Shipped;
use super::agreement::Paper;
use super::book::{Past, Said};
use super::events::Found;
use super::tabs::Tab;
use crate::codec::report;
use crate::web::adapter::{address, storage};
use std::cell::RefCell;
use std::rc::Rc;

/// Everything that the page holds.
#[derive(Clone)]
pub(super) struct Session {
    /// The report with its history.
    pub(super) history: Past,
    /// The tab that is open.
    pub(super) tab: Tab,
    /// The events that were read.
    pub(super) found: Found,
    /// The agreement's terms and words.
    pub(super) paper: Paper,
    /// What has to be said at once.
    pub(super) said: Option<Said>,
}

thread_local! {
    static LAST: RefCell<Option<(Shipped, Session)>> = const { RefCell::new(None) };
}

/// What ships with the page, if it came before.
pub(super) fn shipped() -> Option<Shipped> {
    LAST.with_borrow(|last| last.as_ref().map(|(shipped, _)| shipped.clone()))
}

/// Remembers the page for the next time it is opened.
pub(super) fn keep(shipped: Shipped, session: Session) {
    LAST.set(Some((shipped, session)));
}

impl Session {
    /// The page as it was left; else the report of the link, else the one that this device keeps, else the example.
    pub(super) fn opened(shipped: &Shipped) -> Self {
        let left = LAST.with_borrow(|last| last.as_ref().map(|(_, session)| session.clone()));
        let fragment = address::fragment();
        let linked = report::is_report(&fragment).then(|| report::decode(&fragment));
        if let Some(mut left) = left {
            match linked {
                Some(Ok(report)) => left.history = left.history.settle().commit(Rc::new(report), ""),
                Some(Err(issue)) => left.said = Some(Said::Bad(issue)),
                None => {}
            }
            return left;
        }
        let mine = || {
            let text = storage::load_report()?;
            let read = report::read(&text);
            if read.is_err() {
                storage::put_report_aside(&text);
            }
            Some(read)
        };
        let (first, said) = match linked.or_else(mine) {
            Some(Ok(report)) => (Rc::new(report), None),
            Some(Err(issue)) => (Rc::clone(&shipped.example), Some(Said::Bad(issue))),
            None => (Rc::clone(&shipped.example), None),
        };
        Self { history: Past::new(first), tab: Tab::Report, found: Found::default(), paper: Paper::default(), said }
    }
}
