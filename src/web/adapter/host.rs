//! Words for the page around this one, told in the window: only the part for frames hears them and passes them on.

use wasm_bindgen::JsValue;
use web_sys::{CustomEvent, CustomEventInit};

/// Says that a table or a picture was taken away; the detail is its ending.
pub const EXPORT: &str = "warmline-export";
/// Says that another number of plans is kept side by side; the detail is the number.
pub const SCENARIO: &str = "warmline-scenario";
/// Says that a file could not be had or is not as it was built; the detail is its name. static/boot.js and the loader of
/// parts tell it, too.
pub const MISSED: &str = "warmline-missed";

/// Tells it.
pub fn tell(event: &str, detail: &JsValue) {
    let init = CustomEventInit::new();
    init.set_detail(detail);
    if let Ok(event) = CustomEvent::new_with_event_init_dict(event, &init) {
        let _nobody_prevents_it = gloo::utils::window().dispatch_event(&event);
    }
}
