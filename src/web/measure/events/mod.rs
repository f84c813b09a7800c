//! What dated events of leads say: steps, times, oddities, cohorts, and evidence for the plan.

mod ageing;
mod cohorts;
mod curve;
mod file;
mod handover;
mod mapping;
mod odd;
mod run;
mod steps;

use crate::events::Report;
use crate::format::{Digits, Value};
use crate::web::desk::Desk;
use file::{Sheet, source};
use run::{Asked, use_run};
use std::rc::Rc;
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

/// The events that were read, and how.
#[derive(Clone, PartialEq, Default)]
pub(super) struct Found {
    /// The file.
    sheet: Option<Shared<Sheet>>,
    /// What is asked of it.
    asked: Asked,
    /// What came out.
    made: Option<Made>,
}

/// What came out of a file.
#[derive(Clone, PartialEq)]
struct Made {
    report: Shared<Report>,
    /// Dates that may be meant the other way round.
    unclear: u64,
    /// Rows of the file with a fault of their own.
    bad_rows: u64,
}

#[derive(Properties, PartialEq)]
pub(super) struct PageProps {
    pub(super) desk: Desk,
    pub(super) found: UseStateHandle<Found>,
}

#[component]
pub(super) fn Page(props: &PageProps) -> Html {
    let PageProps { desk, found } = props;
    let fault = use_state_eq(|| None::<String>);
    let open = use_state_eq(|| None::<usize>);
    let progress = use_run(desk, found);
    let report = found.made.as_ref().map(|made| &*made.report.0);
    html! {
        <>
            <header class="measure-head">
                <h1>{report.map_or_else(|| desk.text("events-ask"), |report| sentence(desk, report))}</h1>
                if report.is_none() { <p>{desk.text("events-about")}</p> }
            </header>
            {source(desk, found, &fault)}
            if let Some(fault) = &*fault { <p class="entry-error" role="alert">{fault}</p> }
            if let Some(sheet) = &found.sheet { {mapping::mapping(desk, found, &sheet.0)} }
            <div role="status">
                if let Some(share) = progress {
                    <label class="events-progress">{desk.text("events-reading")}
                        <progress max="100" value={((share * 100.0) as u32).to_string()}></progress>
                    </label>
                }
            </div>
            if let Some(report) = report {
                <div class="measure-halves">
                    {steps::steps(desk, report, &open)}
                    <div class="measure-beside">
                        {handover::handover(desk, report)}
                        {ageing::ageing(desk, report)}
                    </div>
                </div>
                {cohorts::cohorts(desk, report)}
                {odd::odd(desk, report, found.made.as_ref().map_or(0, |made| made.bad_rows))}
            }
        </>
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
