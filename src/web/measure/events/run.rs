//! Reading and counting in slices, so that the page answers while it works.

use super::{Found, Made, Shared};
use crate::engine::plan::Plan;
use crate::events::{Cells, DateOrder, Events, Options, Order, Reader, report};
use crate::table::{self, Limits};
use crate::web::desk::Desk;
use gloo::timers::future::TimeoutFuture;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What is asked of a file.
#[derive(Clone, PartialEq)]
pub(super) struct Asked {
    /// The columns of lead, stage, date and campaign.
    pub(super) columns: [Option<usize>; 4],
    /// How 03/04/2026 is read where the file does not tell.
    pub(super) dates: DateOrder,
    /// Whether the stages are the plan's and not the file's own.
    pub(super) by_plan: bool,
}

impl Default for Asked {
    fn default() -> Self {
        Self { columns: [None; 4], dates: DateOrder::DayFirst, by_plan: false }
    }
}

impl Asked {
    /// The columns, once all that must be there are.
    fn ready(&self) -> Option<Vec<usize>> {
        let [lead, stage, date, campaign] = self.columns;
        Some([lead?, stage?, date?].into_iter().chain(campaign).collect())
    }
}

/// Bytes that are read before the page gets its turn: some 20 ms of work.
const SLICE: usize = 1 << 19;

/// Reads the file of `found` whenever it or what is asked of it changes; the share that is done while that lasts.
#[hook]
pub(super) fn use_run(desk: &Desk, found: &UseStateHandle<Found>) -> Option<f64> {
    let progress = use_state_eq(|| None::<f64>);
    let turn = use_mut_ref(|| 0_u32);
    let plan = Rc::clone(desk.plan());
    let (state, shown) = (found.clone(), progress.clone());
    let needed = found.made.is_none() && found.sheet.is_some() && found.asked.ready().is_some();
    use_effect_with((found.sheet.clone(), found.asked.clone(), needed), move |(sheet, asked, needed)| {
        *turn.borrow_mut() += 1;
        let own = *turn.borrow();
        if let (Some(sheet), Some(columns), true) = (sheet.clone(), asked.ready(), *needed) {
            let (asked, turn) = (asked.clone(), Rc::clone(&turn));
            spawn_local(async move {
                let (Shared(own_sheet), mine) = (sheet.clone(), move || *turn.borrow() == own);
                let mut reader = table::Reader::new(&own_sheet.dialect, Limits::default()).wanting(&columns);
                let mut events = Reader::new(asked.dates);
                let bytes = own_sheet.text.as_bytes();
                for (place, chunk) in bytes.chunks(SLICE).enumerate() {
                    reader.push(chunk, &mut |row| push(&mut events, &row));
                    shown.set(Some(0.7 * (place * SLICE) as f64 / bytes.len().max(1) as f64));
                    TimeoutFuture::new(0).await;
                    if !mine() {
                        return;
                    }
                }
                let counts = reader.finish(&mut |row| push(&mut events, &row));
                let events = events.finish();
                shown.set(Some(0.75));
                TimeoutFuture::new(0).await;
                if !mine() {
                    return;
                }
                let made = counted(&events, &plan, asked.by_plan, counts.bad);
                shown.set(None);
                state.set(Found { sheet: Some(sheet), asked, made });
            });
        }
    });
    (*progress).filter(|_| needed)
}

fn push(events: &mut Reader, row: &table::Row<'_>) {
    let text = |place: usize| row.cell(place).map(|cell| cell.text()).unwrap_or_default();
    let (lead, stage, date, campaign) = (text(0), text(1), text(2), text(3));
    let number = u32::try_from(row.number).unwrap_or(u32::MAX);
    events.push(Cells { row: number, lead: &lead, stage: &stage, date: &date, campaign: &campaign });
}

/// The report as of the last day of the file; none where it has no day.
fn counted(events: &Events, plan: &Plan, by_plan: bool, bad_rows: u64) -> Option<Made> {
    let as_of = events.last_day().or_else(|| crate::engine::time::Date::new(1900, 1, 1))?;
    let own = Options::of_plan(plan, as_of);
    let options = if by_plan { own } else { Options { order: Order::Inferred, ..own } };
    let report = report(events, &options, &mut |_| ());
    Some(Made { report: Shared(Rc::new(report)), unclear: events.unclear_dates, bad_rows })
}
