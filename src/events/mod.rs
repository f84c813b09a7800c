//! What really happened: dated stage events of leads, turned into rates, times and oddities, and handed to the plan as
//! evidence.
//!
//! [`Reader`] takes rows of text and keeps compact columns; [`report`] counts them as of a day; [`evidence`] puts what
//! is known into a plan. Leads whose time is not over are counted for as long as they could be watched ([`KaplanMeier`],
//! [`fit_cure`]); nothing is assumed about leads that skip stages, go back or come back: they are counted and named
//! ([`Odd`]). There is no clock here: the day of the report is given.
//!
//! ```
//! use warmline::engine::time::Date;
//! use warmline::events::{Cells, DateOrder, Events, Options, Order, PAUSE_DAYS, report};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let rows = [("ann", "Lead", "2026-01-05"), ("ann", "SQL", "2026-01-19"), ("bob", "Lead", "2026-02-30")];
//! let cells = rows.iter().zip(2..).map(|((lead, stage, date), row)| Cells { row, lead, stage, date, campaign: "" });
//! let events = Events::read(cells, DateOrder::DayFirst);
//! let as_of = Date::new(2026, 3, 31).ok_or("no such day")?;
//! let options = Options { as_of, order: Order::Inferred, shelf: None, pause_days: PAUSE_DAYS };
//! let report = report(&events, &options, &mut |_| ());
//! assert_eq!((report.rows, report.used, report.rejects[0].row), (3, 2, 4));
//! assert_eq!((report.steps[0].entered, report.steps[0].converted), (1, 1));
//! # Ok(())
//! # }
//! ```

mod climb;
mod day;
mod evidence;
mod example;
pub mod file;
mod fit;
mod group;
mod kaplan_meier;
mod law;
mod lead;
mod names;
mod odd;
mod order;
mod outcome;
mod project;
mod read;
mod reject;
mod report;
mod spell;
mod waiting;
mod walk;
mod words;

pub use day::DateOrder;
pub use evidence::{Change, Handover, Kept, MOST_TIMES, Why, evidence};
pub use example::example;
pub use fit::{Fit, fit, fit_cure};
pub use group::{Group, MOST_PROJECTED, Month};
pub use kaplan_meier::{KaplanMeier, Point};
pub use law::{Family, Latency};
pub use odd::{Move, Odd};
pub use order::{LONGEST_CHAIN, Order, StageNames};
pub use outcome::{FEWEST_CONVERTED, LEAST_COVERED, Outcome};
pub use project::Projection;
pub use read::{Cells, Events, LONGEST_NAME, MOST_CAMPAIGNS, MOST_EVENTS, MOST_STAGES, Reader};
pub use reject::{MOST_LISTED, Reason, Reject};
pub use report::{
    ChainCheck, OLDEST_DAYS, Options, PAUSE_DAYS, Report, SHELF_DAYS, StageCount, Step, UnknownStage, report,
};
pub use spell::{Spell, Spells};
pub use waiting::{Ageing, FEWEST_FOLLOW_UPS, FollowUpTimes, MOST_AGEING, Seen, Shelf, Waiting};
