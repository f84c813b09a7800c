//! The page's address: the plan in the fragment, the language in the query. Nothing typed reaches any other part.

use wasm_bindgen::JsValue;

/// The fragment without its `#`; empty when there is none.
pub fn fragment() -> String {
    gloo::utils::window().location().hash().unwrap_or_default().trim_start_matches('#').to_owned()
}

/// The value of a query parameter, when it is plain letters, digits and dashes.
pub fn parameter(name: &str) -> Option<String> {
    let query = gloo::utils::window().location().search().unwrap_or_default();
    let pairs = query.trim_start_matches('?').split('&');
    let value = pairs.filter_map(|pair| pair.split_once('=')).find(|(key, _)| *key == name)?.1;
    value.chars().all(|c| c.is_ascii_alphanumeric() || c == '-').then(|| value.to_owned())
}

/// Puts the fragment and the language into the address without a new history entry. A frame that may not is left
/// as it is.
pub fn replace(fragment: &str, lang: Option<&str>) {
    let location = gloo::utils::window().location();
    let path = location.pathname().unwrap_or_default();
    let query = lang.map_or_else(|| location.search().unwrap_or_default(), |lang| format!("?lang={lang}"));
    let hash = if fragment.is_empty() { String::new() } else { format!("#{fragment}") };
    if let Ok(history) = gloo::utils::window().history() {
        let _refused = history.replace_state_with_url(&JsValue::NULL, "", Some(&format!("{path}{query}{hash}")));
    }
}

/// The whole address with this fragment, for copying.
pub fn link_with(fragment: &str) -> String {
    let href = gloo::utils::window().location().href().unwrap_or_default();
    let bare = href.split('#').next().unwrap_or_default().to_owned();
    format!("{bare}#{fragment}")
}
