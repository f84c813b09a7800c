//! What dated events of leads say: steps, times, oddities, cohorts, and evidence for the plan.

mod ageing;
mod client;
mod cohorts;
mod curve;
mod file;
mod handover;
mod mapping;
mod odd;
mod run;
mod steps;

use crate::engine::time::Date;
use crate::events::file::wire::Made;
use crate::events::file::{Corrections, Looked};
use crate::events::{DateOrder, Options, Report};
use crate::format::{Digits, Value};
use crate::web::component::after_frame::{AfterFrame, Part};
use crate::web::component::{QUIET, button};
use crate::web::desk::Desk;
use crate::web::measure::words::day_name;
use file::source;
use run::use_run;
use std::rc::Rc;
use web_sys::Blob;
use yew::prelude::*;

/// Something large that is the same only if it is the very same.
#[derive(Debug)]
pub(super) struct Shared<T>(Rc<T>);

impl<T> Clone for Shared<T> {
    fn clone(&self) -> Self {
        Self(Rc::clone(&self.0))
    }
}

impl<T> PartialEq for Shared<T> {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.0, &other.0)
    }
}

/// A file as the browser hands it out.
#[derive(Clone, PartialEq)]
struct File {
    /// Another file, another number.
    number: u32,
    name: String,
    blob: Blob,
    /// The day on which it was opened; none for what is of no day.
    today: Option<Date>,
}

/// What is asked of a file.
#[derive(Clone, PartialEq)]
struct Asked {
    /// What was corrected.
    known: Corrections,
    /// How 03/04/2026 is read where the file does not tell.
    dates: DateOrder,
    /// Whether the stages are the plan's and not the file's own.
    by_plan: bool,
}

impl Default for Asked {
    fn default() -> Self {
        Self { known: Corrections::default(), dates: DateOrder::DayFirst, by_plan: false }
    }
}

/// The events that were read, and how.
#[derive(Clone, PartialEq, Default)]
pub(super) struct Found {
    file: Option<File>,
    asked: Asked,
    /// How the file was read.
    looked: Option<Shared<Looked>>,
    /// What it says; none while a column is missing.
    made: Option<Shared<Made>>,
    /// What the report took from the plan.
    of: Option<Options>,
}

#[derive(Properties, PartialEq)]
pub(super) struct PageProps {
    pub(super) desk: Desk,
    pub(super) found: UseStateHandle<Found>,
}

#[component]
pub(super) fn Page(props: &PageProps) -> Html {
    let PageProps { desk, found } = props;
    let open = use_state_eq(|| None::<usize>);
    let run = use_run(desk, found);
    let report = found.made.as_ref().map(|made| &made.0.report);
    let pending = run.pending();
    let cancel = {
        let run = run.clone();
        Callback::from(move |_: MouseEvent| run.cancel())
    };
    html! {
        <>
            <header class="measure-head">
                <h1>{report.map_or_else(|| desk.text("events-ask"), |report| sentence(desk, report))}</h1>
                if let Some(report) = report {
                    <p>{desk.with("events-as-of", &[("date", Value::Text(day_name(desk, report.as_of)))])}</p>
                } else {
                    <p>{desk.text("events-about")}</p>
                }
            </header>
            {source(desk, &run)}
            <div role="status" class="events-going">
                if let Some(pending) = pending {
                    <label class="events-progress">{desk.text("events-reading")}{" "}<b>{&pending.file.name}</b>
                        <progress max="100" value={((pending.share * 100.0) as u32).to_string()}></progress>
                    </label>
                    {button(desk.text("events-cancel"), QUIET, cancel, true)}
                }
            </div>
            if let Some(fault) = run.fault() { <p class="entry-error" role="alert">{fault}</p> }
            {mapping::mapping(desk, &run)}
            if let Some(report) = report {
                <div class={classes!("measure-halves", pending.map(|_| "stale"))} aria-busy={pending.map(|_| "true")}>
                    {steps::steps(desk, report, &open)}
                    <div class="measure-beside">
                        {handover::handover(desk, report)}
                        {ageing::ageing(desk, report)}
                    </div>
                </div>
            }
            if let Some(made) = &found.made {
                <AfterFrame<Below> part={Below { desk: desk.clone(), made: made.clone() }} first=true changes=false />
            }
        </>
    }
}

/// What stands below the steps: it comes a frame later, so that the tab opens at once.
#[derive(PartialEq)]
struct Below {
    desk: Desk,
    made: Shared<Made>,
}

impl Part for Below {
    fn draw(&self) -> Html {
        let (desk, report) = (&self.desk, &self.made.0.report);
        html! { <>{cohorts::cohorts(desk, report)}{odd::odd(desk, report)}</> }
    }
}

/// What became of all leads, and what will.
fn sentence(desk: &Desk, report: &Report) -> String {
    let Some(journey) = report.journey.as_ref().filter(|journey| journey.entered > 0) else {
        return desk.text("events-no-way");
    };
    let percent = |ratio: f64| Value::Percent(ratio, Digits::Short);
    let so_far = percent(journey.converted as f64 / journey.entered as f64);
    let leads = Value::Count(journey.entered as f64);
    match journey.outcome.rate() {
        Some((rate, low, high)) => desk.with(
            "events-heads-for",
            &[
                ("leads", leads),
                ("so-far", so_far),
                ("rate", percent(rate)),
                ("low", percent(low)),
                ("high", percent(high)),
            ],
        ),
        None => desk.with("events-so-far", &[("leads", leads), ("so-far", so_far)]),
    }
}

/// The name of a stage of the file.
fn stage(report: &Report, place: usize) -> String {
    report.stages.get(place).map(|stage| stage.name.clone()).unwrap_or_default()
}
