//! The line to the host: a port that the host's loader handed over, and messages counted from one.

use js_sys::JSON;
use std::cell::Cell;
use wasm_bindgen::JsValue;
use web_sys::MessagePort;

/// The line.
pub(super) struct Line {
    port: MessagePort,
    id: String,
    seq: Cell<u32>,
}

impl Line {
    /// A line over a port, under the name that the host gave it.
    pub(super) fn new(port: MessagePort, id: String) -> Self {
        Self { port, id, seq: Cell::new(0) }
    }

    /// Says something; `data` is JSON.
    pub(super) fn say(&self, kind: &str, data: &str) {
        self.seq.set(self.seq.get() + 1);
        let head = ["{\"v\":1,\"type\":\"", kind, "\",\"id\":\"", &self.id, "\",\"seq\":"].concat();
        let text = format!("{head}{},\"data\":{data}}}", self.seq.get());
        if let Ok(message) = JSON::parse(&text) {
            let _the_host_is_gone = self.port.post_message(&message);
        }
    }
}

impl Drop for Line {
    fn drop(&mut self) {
        self.port.close();
    }
}

/// A text as JSON.
pub(super) fn quoted(text: &str) -> String {
    written(&JsValue::from_str(text))
}

/// A number as JSON, null where there is none or it is not finite.
pub(super) fn figure(number: Option<f64>) -> String {
    number.map_or_else(|| "null".to_owned(), |number| written(&JsValue::from_f64(number)))
}

fn written(value: &JsValue) -> String {
    JSON::stringify(value).ok().and_then(|text| text.as_string()).unwrap_or_else(|| "null".to_owned())
}
