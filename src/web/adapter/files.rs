//! Files in and out.

use gloo::file::{Blob, ObjectUrl};
use wasm_bindgen::JsCast;
use web_sys::{HtmlAnchorElement, HtmlInputElement};

/// Offers text as a download.
pub fn download(name: &str, text: &str) {
    save(name, Blob::new_with_options(text, Some("application/json")));
}

/// Offers bytes of a kind as a download.
pub fn offer(name: &str, kind: &str, content: &[u8]) {
    save(name, Blob::new_with_options(content, Some(kind)));
}

/// Offers what the browser made as a download.
pub fn offer_blob(name: &str, blob: web_sys::Blob) {
    save(name, Blob::from(blob));
}

fn save(name: &str, blob: Blob) {
    let url = ObjectUrl::from(blob);
    let made = gloo::utils::document().create_element("a").ok().and_then(|a| a.dyn_into::<HtmlAnchorElement>().ok());
    if let Some(anchor) = made {
        anchor.set_href(&url);
        anchor.set_download(name);
        anchor.click();
    }
}

/// The largest file that is read at all; the codec has its own, smaller limit for a plan.
const LARGEST: f64 = 4.0 * 1024.0 * 1024.0;

/// The text of the file that was chosen; none when there is none, it is far too large, or it cannot be read.
pub async fn chosen(input: HtmlInputElement) -> Option<String> {
    let file = input.files()?.get(0)?;
    if file.size() > LARGEST {
        // What is longer than the codec reads is refused by it with its limit named.
        return Some(" ".repeat(LARGEST as usize));
    }
    let text = gloo::file::futures::read_as_text(&gloo::file::File::from(file)).await.ok();
    // The same file may be chosen again after it was mended.
    input.set_value("");
    text
}
