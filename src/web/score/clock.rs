//! Days at the edge of the page: what day it is for the visitor, and days in the visitor's words. Nothing else of the
//! page knows a clock.

use crate::score::Day;
use crate::web::dates::{Style, written_day};
use js_sys::Date;

/// The day on the visitor's clock and calendar.
pub(super) fn today() -> Day {
    let now = Date::new_0();
    let day =
        Day::of(now.get_full_year().cast_signed(), now.get_month().cast_signed() + 1, now.get_date().cast_signed());
    // A clock beyond the year 9999 is not worth a failure.
    day.unwrap_or(Day::EPOCH)
}

/// A day as people of a language write it.
pub(super) fn words(day: Day, tag: &str) -> String {
    written_day(day.number().into(), Style::ShortDay, tag).unwrap_or_else(|| day.to_string())
}
