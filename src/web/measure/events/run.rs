//! A file on its way through the worker: asked, on its way, answered or in trouble. What was there before stays until
//! the answer has come, and stays for good where the file gives none.

use super::client::{Client, Heard};
use super::{Asked, File, Found, Shared};
use crate::engine::plan::Plan;
use crate::engine::time::Date;
use crate::events::file::wire::{Question, Say};
use crate::events::{Options, Order};
use crate::table::FileFault;
use crate::web::desk::Desk;
use std::rc::Rc;
use yew::prelude::*;

/// What the page is about to show.
#[derive(Clone, PartialEq)]
pub(super) struct Pending {
    /// The file.
    pub(super) file: File,
    /// What is asked of it.
    pub(super) asked: Asked,
    /// The share that is done.
    pub(super) share: f64,
}

/// The way into the worker, and what is under way.
#[derive(Clone, PartialEq)]
pub(super) struct Run {
    pending: UseStateHandle<Option<Pending>>,
    fault: UseStateHandle<Option<String>>,
    client: Shared<Client>,
    found: UseStateHandle<Found>,
    desk: Desk,
}

/// Asks once more about a file that was read when the plan has other stages since.
#[hook]
pub(super) fn use_run(desk: &Desk, found: &UseStateHandle<Found>) -> Run {
    let client = (*use_memo((), |()| Shared(Rc::new(Client::default())))).clone();
    let run = Run {
        pending: use_state_eq(|| None),
        fault: use_state_eq(|| None),
        client: client.clone(),
        found: found.clone(),
        desk: desk.clone(),
    };
    use_effect_with((), move |()| move || client.0.end());
    {
        let run = run.clone();
        let stale = found.file.is_some() && found.of != wanted(desk.plan());
        use_effect_with(stale, move |stale| {
            if let (true, Some(file)) = (*stale, run.found.file.clone()) {
                run.take(file, run.found.asked.clone());
            }
        });
    }
    run
}

/// What the report takes from a plan.
fn wanted(plan: &Plan) -> Option<Options> {
    Date::new(1900, 1, 1).map(|day| Options::of_plan(plan, day))
}

impl Run {
    /// What is under way.
    pub(super) fn pending(&self) -> Option<&Pending> {
        self.pending.as_ref()
    }

    /// What was read.
    pub(super) fn found(&self) -> &Found {
        &self.found
    }

    /// The file that was read and what is asked of it now, which may be on its way. None where another file is.
    pub(super) fn current(&self) -> Option<(File, Asked)> {
        let file = self.found.file.clone()?;
        let pending = self.pending.as_ref().filter(|pending| pending.file.number == file.number);
        Some((file, pending.map_or(&self.found.asked, |pending| &pending.asked).clone()))
    }

    /// The number of the next file.
    pub(super) fn next_number(&self) -> u32 {
        let files = self.found.file.iter().chain(self.pending.as_ref().map(|pending| &pending.file));
        1 + files.map(|file| file.number).max().unwrap_or(0)
    }

    /// What is wrong with the file that was taken last.
    pub(super) fn fault(&self) -> Option<&String> {
        self.fault.as_ref()
    }

    /// Says what is wrong with a file that is not taken at all.
    pub(super) fn refuse(&self, why: String) {
        self.fault.set(Some(why));
    }

    /// Has a file read.
    pub(super) fn take(&self, file: File, asked: Asked) {
        let of = wanted(self.desk.plan());
        let Some(Options { order, shelf, pause_days, .. }) = of.clone() else { return };
        let question = Question {
            file: file.number,
            known: asked.known,
            dates: asked.dates,
            order: if asked.by_plan { order } else { Order::Inferred },
            shelf,
            pause_days,
            today: file.today,
        };
        let (own, hear_of) = (self.clone(), (file.clone(), asked.clone()));
        let hear = Callback::from(move |heard| own.hear(heard, &hear_of, of.as_ref()));
        self.client.0.ask(&question, &file.blob, hear);
        self.fault.set(None);
        self.pending.set(Some(Pending { file, asked, share: 0.0 }));
    }

    /// Gives up what is under way.
    pub(super) fn cancel(&self) {
        self.client.0.end();
        self.pending.set(None);
    }

    fn hear(&self, heard: Heard, (file, asked): &(File, Asked), of: Option<&Options>) {
        let fault = match heard {
            Some(Say::Going { share }) => {
                return self.pending.set(Some(Pending { file: file.clone(), asked: asked.clone(), share }));
            }
            Some(Say::Ready | Say::Overtaken) => return,
            Some(Say::Told { looked, made, .. }) => {
                if let Some(fault) = looked.fault {
                    Some(self.desk.text(fault_id(fault)))
                } else {
                    let (file, asked, of) = (Some(file.clone()), asked.clone(), of.cloned());
                    let (looked, made) = (Some(Shared(Rc::new(looked))), made.map(Shared));
                    self.found.set(Found { file, asked, looked, made, of });
                    None
                }
            }
            Some(Say::Unreadable) => Some(self.desk.text("events-unreadable")),
            None => Some(self.desk.text("events-broken")),
        };
        self.fault.set(fault);
        self.pending.set(None);
    }
}

const fn fault_id(fault: FileFault) -> &'static str {
    match fault {
        FileFault::Empty => "events-file-empty",
        FileFault::Blank => "events-file-blank",
        FileFault::HeaderAlone => "events-file-header-alone",
    }
}
