//! Days and months as people of a language write them, through the browser's Intl.

use crate::engine::time::Date;
use crate::web::intl::{construct, function};
use js_sys::Function;
use std::cell::RefCell;
use wasm_bindgen::JsValue;

/// Milliseconds of a day.
const DAY: f64 = 86_400_000.0;

/// The ways in which dates are written.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Style {
    /// A day: 3 March 2027.
    Day,
    /// A day for a narrow place: 3 Mar 2027.
    ShortDay,
    /// A month: March 2027.
    Month,
    /// A month for an axis: Mar 2027.
    ShortMonth,
    /// A month for a narrow table: Mar 27.
    NarrowMonth,
    /// The name of a calendar month: Mar.
    Name,
}

impl Style {
    const fn options(self) -> &'static [(&'static str, &'static str)] {
        match self {
            Self::Day => &[("dateStyle", "long")],
            Self::ShortDay => &[("dateStyle", "medium")],
            Self::Month => &[("year", "numeric"), ("month", "long")],
            Self::ShortMonth => &[("year", "numeric"), ("month", "short")],
            Self::NarrowMonth => &[("year", "2-digit"), ("month", "short")],
            Self::Name => &[("month", "short")],
        }
    }
}

/// A style in a language with its `format`; none where Intl does not help.
type Known = (Style, String, Option<Function>);

thread_local! {
    /// Making a formatter takes a hundred times as long as calling it, and a table of months calls it for each box.
    static KNOWN: RefCell<Vec<Known>> = const { RefCell::new(Vec::new()) };
}

/// The date in a language (BCP 47); as the document writes it where Intl does not help.
pub fn written(date: Date, style: Style, tag: &str) -> String {
    let epoch = Date::new(1970, 1, 1).map_or(0, |epoch| epoch.days_until(date));
    written_day(epoch, style, tag).unwrap_or_else(|| date.to_string())
}

/// The same for the number of a day, counted from the first of January 1970.
pub fn written_day(number: i64, style: Style, tag: &str) -> Option<String> {
    let format = KNOWN.with_borrow_mut(|known| {
        let found = known.iter().find(|(each, of, _)| *each == style && of == tag).map(|(_, _, format)| format.clone());
        found.unwrap_or_else(|| {
            let made = make(style, tag);
            known.push((style, tag.to_owned(), made.clone()));
            made
        })
    });
    format?.call1(&JsValue::UNDEFINED, &(number as f64 * DAY).into()).ok()?.as_string()
}

fn make(style: Style, tag: &str) -> Option<Function> {
    // A date of the calendar has no hour, so no time zone may move it; and years are counted as everywhere on the page.
    let fixed = [("timeZone", "UTC"), ("calendar", "gregory")];
    let options: Vec<(&str, JsValue)> =
        fixed.iter().chain(style.options()).map(|(key, value)| (*key, JsValue::from_str(value))).collect();
    function(&construct("DateTimeFormat", &JsValue::from_str(tag), &options)?, "format")
}
