//! What the page takes from the browser: the day, and a place for a file.

use crate::score::Day;
use gloo::file::ObjectUrl;
use wasm_bindgen::JsCast;
use web_sys::{Blob, HtmlAnchorElement};

/// The day on this machine.
pub(super) fn today() -> Day {
    let now = js_sys::Date::new_0();
    let part = |number: u32| i32::try_from(number).unwrap_or(1);
    let day = Day::of(part(now.get_full_year()), part(now.get_month()) + 1, part(now.get_date()));
    // A clock beyond the calendar is set wrong; the first day of the count will do until people choose another.
    day.unwrap_or_default()
}

/// Offers a file as a download.
pub(in crate::web::score) fn save(blob: &Blob, name: &str) {
    let url = ObjectUrl::from(gloo::file::Blob::from(blob.clone()));
    let made = gloo::utils::document().create_element("a").ok().and_then(|a| a.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(anchor) = made {
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
    }
    // The browser has begun to read it only after this turn.
    gloo::timers::callback::Timeout::new(60_000, move || drop(url)).forget();
}
