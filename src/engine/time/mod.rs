//! Month by month: when leads come in, wait, go on and sign, and when the money goes out and comes back.
//!
//! Time is cut into cells of a month's fraction, the lags become laws on these cells, and the laws are convolved along
//! the way to the customer ([`lag`], `flow`). Everything is an expectation in floats, linear in the entries, and nobody
//! is lost on the way: entries = waiting + lost + customers at the end of every month.

mod cash;
mod date;
mod flow;
mod intake;
pub mod lag;
mod matured;
mod months;
mod reading;
mod start;
pub mod worth;

pub use cash::{monthly_rate, npv, payback_month};
pub use date::Date;
pub use intake::intake_months;
pub use lag::Lag;
pub use matured::Matured;
pub(super) use months::of_checked;
pub use months::{Forecast, Month, StageMonth, forecast};
pub use reading::last_day;
pub use start::{Deadline, entries_by, start_by};

/// Days of a month of the plan: 365 / 12.
pub const MONTH_DAYS: f64 = 365.0 / 12.0;

/// Cells of the grid a month: days for a plan of two years, some more for longer ones, so that the cost of a convolution
/// stays the same.
fn cells_per_month(months: u32) -> u32 {
    (720 / months.max(1)).clamp(6, 30)
}
