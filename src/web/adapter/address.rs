//! The page's address: the plan in the fragment, the language in the query. Nothing typed reaches any other part. Who
//! starts the app reads and writes it (`static/boot.js`), for in a host's own page the address is the host's
//! (`static/embed/mount.js`).

use super::place;
use wasm_bindgen::prelude::*;

#[wasm_bindgen]
extern "C" {
    /// The fragment without its `#`; empty when there is none.
    #[wasm_bindgen(js_namespace = warmline)]
    pub fn fragment() -> String;

    /// Puts the fragment and the language into the address without a new history entry. A frame that may not is left as
    /// it is.
    #[wasm_bindgen(js_namespace = warmline)]
    pub fn replace(fragment: &str, lang: Option<&str>);
}

/// What is asked for behind the path, with its `?`.
pub fn query() -> String {
    let said = place::root().get_attribute("data-query");
    said.unwrap_or_else(|| gloo::utils::window().location().search().unwrap_or_default())
}

/// The whole address with this fragment, for copying.
pub fn link_with(fragment: &str) -> String {
    let href = place::root().get_attribute("data-base");
    let href = href.unwrap_or_else(|| gloo::utils::window().location().href().unwrap_or_default());
    let bare = href.split('#').next().unwrap_or_default().to_owned();
    format!("{bare}#{fragment}")
}

/// Goes to what a fragment names, as a link would.
pub fn go(fragment: &str) {
    let _always_possible = gloo::utils::window().location().set_hash(fragment);
}
