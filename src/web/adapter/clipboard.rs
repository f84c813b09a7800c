//! The clipboard.

use wasm_bindgen_futures::JsFuture;

/// Puts text on the clipboard; false where the browser refuses, as in a sandboxed frame or without a gesture.
pub async fn copy(text: &str) -> bool {
    let navigator = gloo::utils::window().navigator();
    // `navigator.clipboard` is missing on pages without TLS; asking it then would throw.
    let there = js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    there && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}
