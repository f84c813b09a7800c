//! The clipboard.

use js_sys::{Array, Function, Object, Promise, Reflect};
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;

/// Puts text on the clipboard; false where the browser refuses, as in a sandboxed frame or without a gesture.
pub async fn copy(text: &str) -> bool {
    let navigator = gloo::utils::window().navigator();
    // `navigator.clipboard` is missing on pages without TLS; asking it then would throw.
    let there = js_sys::Reflect::get(&navigator, &"clipboard".into()).is_ok_and(|clipboard| clipboard.is_object());
    there && JsFuture::from(navigator.clipboard().write_text(text)).await.is_ok()
}

/// Puts a document on the clipboard, as rich text where the browser takes that and as plain text beside it; false where
/// it refuses both.
pub async fn copy_rich(html: &str, plain: &str) -> bool {
    let written = match write_rich(html, plain) {
        Some(promise) => JsFuture::from(promise).await.is_ok(),
        None => false,
    };
    written || copy(plain).await
}

/// `navigator.clipboard.write([new ClipboardItem({...})])`, or nothing where the browser has no such thing.
fn write_rich(html: &str, plain: &str) -> Option<Promise> {
    let window = gloo::utils::window();
    let make: Function = Reflect::get(&window, &"ClipboardItem".into()).ok()?.dyn_into().ok()?;
    let parts = Object::new();
    for (kind, text) in [("text/html", html), ("text/plain", plain)] {
        let blob = gloo::file::Blob::new_with_options(text, Some(kind));
        Reflect::set(&parts, &kind.into(), blob.as_ref()).ok()?;
    }
    let item = Reflect::construct(&make, &Array::of1(&parts)).ok()?;
    let clipboard = Reflect::get(&window.navigator(), &"clipboard".into()).ok()?;
    let write: Function = Reflect::get(&clipboard, &"write".into()).ok()?.dyn_into().ok()?;
    write.call1(&clipboard, &Array::of1(&item)).ok()?.dyn_into().ok()
}
