//! The page's entry point.

use wasm_bindgen::JsValue;

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        let Some(root) = gloo::utils::document().get_element_by_id("app") else { return };
        if let Err(what) = warmline::web::start::start(root).await {
            // The loading page listens for this and offers to try again.
            gloo::console::error!(JsValue::from_str(what));
        }
    });
}
