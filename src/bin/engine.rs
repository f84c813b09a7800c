//! The engine alone, for the developers of hosts: the functions of `warmline::headless` for JavaScript. static/npm has
//! what is typed around them.
#![allow(clippy::missing_errors_doc, reason = "each throws what the function of its name in the library gives")]

use js_sys::{Error, JsString, Reflect};
use warmline::engine::Issue;
use warmline::headless;
use wasm_bindgen::prelude::*;

fn main() {}

/// An issue as an error to be thrown, with the path of the field in `field`.
fn thrown(issue: Issue) -> JsValue {
    let error = Error::new(&issue.to_string());
    error.set_name("WarmlineError");
    // An error that was just made takes any property.
    let _taken = Reflect::set(&error, &JsString::from("field"), &JsString::from(issue.field));
    error.into()
}

/// The answer to a plan document.
#[wasm_bindgen]
pub fn plan(document: &str) -> Result<String, JsValue> {
    headless::plan(document).map_err(thrown)
}

/// The share link of a plan document.
#[wasm_bindgen]
pub fn link(document: &str) -> Result<String, JsValue> {
    headless::link(document).map_err(thrown)
}

/// The share link of a score card.
#[wasm_bindgen(js_name = cardLink)]
pub fn card_link(document: &str) -> Result<String, JsValue> {
    headless::card_link(document).map_err(thrown)
}

/// The share link of a nurture report.
#[wasm_bindgen(js_name = reportLink)]
pub fn report_link(document: &str) -> Result<String, JsValue> {
    headless::report_link(document).map_err(thrown)
}

/// The document of a share link.
#[wasm_bindgen(js_name = fromLink)]
pub fn from_link(link: &str) -> Result<String, JsValue> {
    headless::from_link(link).map_err(thrown)
}

/// The score of one lead with its ledger.
#[wasm_bindgen]
pub fn score(card: &str, lead: &str, day: &str) -> Result<String, JsValue> {
    headless::score(card, lead, day).map_err(thrown)
}

/// A card as a query.
#[wasm_bindgen]
pub fn sql(card: &str, dialect: &str, table: &str, day: Option<String>) -> Result<String, JsValue> {
    headless::sql(card, dialect, day.as_deref(), table).map_err(thrown)
}

/// The metrics of a nurture report.
#[wasm_bindgen]
pub fn measure(report: &str, margin: f64) -> Result<String, JsValue> {
    headless::measure(report, margin).map_err(thrown)
}
