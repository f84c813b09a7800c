//! Days and months as the visitor's language writes them, through the browser's Intl.

use crate::engine::time::Date;
use crate::web::intl::{construct, function};
use js_sys::Function;
use wasm_bindgen::JsValue;

/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;

/// The three ways in which the section writes dates. Made once a language: making one is slow, calling it is not.
pub(super) struct Dates {
    day: Option<Function>,
    month: Option<Function>,
    name: Option<Function>,
}

impl Dates {
    /// Those of a BCP 47 tag.
    pub(super) fn new(tag: &str) -> Self {
        let tag = JsValue::from_str(tag);
        let make = |options: &[(&str, JsValue)]| {
            // A date of the calendar has no hour, so no time zone may move it.
            let zone = [("timeZone", JsValue::from_str("UTC"))];
            let options: Vec<_> = zone.into_iter().chain(options.iter().cloned()).collect();
            function(&construct("DateTimeFormat", &tag, &options)?, "format")
        };
        Self {
            day: make(&[("dateStyle", "long".into())]),
            month: make(&[("year", "numeric".into()), ("month", "short".into())]),
            name: make(&[("month", "short".into())]),
        }
    }

    /// A day: 3 March 2027.
    pub(super) fn day(&self, date: Date) -> String {
        write(self.day.as_ref(), date)
    }

    /// The month of a day: Mar 2027.
    pub(super) fn month(&self, date: Date) -> String {
        write(self.month.as_ref(), date)
    }

    /// The name of a calendar month, from 0: Jan.
    pub(super) fn name(&self, month: u8) -> String {
        Date::new(2027, month + 1, 15).map_or_else(String::new, |date| write(self.name.as_ref(), date))
    }
}

/// The date as text; as the document writes it where Intl does not help.
fn write(format: Option<&Function>, date: Date) -> String {
    let epoch = Date::new(1970, 1, 1).map_or(0, |epoch| epoch.days_until(date));
    let text = |format: &Function| format.call1(&JsValue::UNDEFINED, &(epoch as f64 * DAY).into()).ok()?.as_string();
    format.and_then(text).unwrap_or_else(|| date.to_string())
}
