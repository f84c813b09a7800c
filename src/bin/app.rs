//! The page's entry point.

use warmline::web::start;

fn main() {
    wasm_bindgen_futures::spawn_local(async {
        let Some(root) = gloo::utils::document().get_element_by_id("app") else { return };
        if let Err(what) = start::start(root).await {
            // The boot script listens for this and offers to try again.
            start::report_failure(what);
        }
    });
}
