//! Where the app stands: the page itself, or an element in the shadow of a host's page (`static/mount.js`). That element
//! carries what the page's own root element does else, and its shadow is all that the app looks into.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::*;
use web_sys::Element;

#[wasm_bindgen]
extern "C" {
    // Whoever starts the app says where; in a test nobody does.
    #[wasm_bindgen(js_namespace = warmline, js_name = place, catch)]
    fn told() -> Result<Element, JsValue>;
}

/// The element that carries language, theme and the addresses of the workers.
pub fn root() -> Element {
    told().unwrap_or_else(|_| gloo::utils::document_element())
}

/// Whether the page around is a host's own.
pub fn mounted() -> bool {
    root().has_attribute("data-mounted")
}

/// The element with this id.
pub fn by_id(id: &str) -> Option<Element> {
    root().query_selector(&["[id='", id, "']"].concat()).ok().flatten()
}

/// All elements that a selector names.
pub fn all(selector: &str) -> Vec<Element> {
    let Ok(found) = root().query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}
