//! What day it is for the visitor.

use crate::engine::time::Date;

/// The day on the visitor's clock and calendar; none where the clock is beyond all calendars.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    // Months count from 0 here.
    let month = u8::try_from(now.get_month() + 1).ok()?;
    Date::new(u16::try_from(now.get_full_year()).ok()?, month, u8::try_from(now.get_date()).ok()?)
}
