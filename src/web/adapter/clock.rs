//! What day it is for the visitor, and a day in the words of a language.

use crate::engine::time::Date;
use js_sys::{Object, Reflect};
use wasm_bindgen::JsValue;

/// The day on the visitor's clock and calendar; none where the clock is beyond all calendars.
pub fn today() -> Option<Date> {
    let now = js_sys::Date::new_0();
    // Months count from 0 here.
    let month = u8::try_from(now.get_month() + 1).ok()?;
    Date::new(u16::try_from(now.get_full_year()).ok()?, month, u8::try_from(now.get_date()).ok()?)
}

/// A day as people of a language write it.
pub fn words(day: Date, tag: &str) -> String {
    let days = Date::new(1970, 1, 1).map_or(0, |epoch| epoch.days_until(day));
    let date = js_sys::Date::new(&JsValue::from_f64(days as f64 * 86_400_000.0));
    let options = Object::new();
    for (key, value) in [("dateStyle", "long"), ("timeZone", "UTC"), ("calendar", "gregory")] {
        let _plain_object_takes_all = Reflect::set(&options, &key.into(), &value.into());
    }
    date.to_locale_date_string(tag, &options).into()
}
