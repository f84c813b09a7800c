//! Files of the app itself, on demand. In a release each is held to the hash that the build wrote; static/boot.js has the
//! hashes, for it fetches what the page begins with.

use super::{host, place};
use js_sys::Promise;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen::prelude::*;
use wasm_bindgen_futures::JsFuture;

#[wasm_bindgen]
extern "C" {
    /// The text of a file below the app's own folder; refused where it cannot be had or is not as it was built.
    #[wasm_bindgen(js_namespace = warmline)]
    fn text(path: &str) -> Promise;

    #[wasm_bindgen(js_namespace = warmline, js_name = hash)]
    fn known(path: &str) -> Option<String>;
}

/// What a sheet is held to, empty in development; none until the list of hashes has come.
pub fn hash(path: &str) -> Option<String> {
    if cfg!(target_arch = "wasm32") { known(path) } else { Some(String::new()) }
}

/// Where a file below the app's own folder is, for what the browser fetches by itself.
pub fn address(path: &str) -> String {
    let base = if cfg!(target_arch = "wasm32") { place::root().get_attribute("data-base") } else { None };
    base.unwrap_or_default() + path
}

/// The texts of files below the app's own folder, asked for all at once; none when one of them cannot be had.
pub async fn texts(paths: &[String]) -> Option<Vec<String>> {
    let asked: Vec<Promise> = paths.iter().map(|path| text(path)).collect();
    let mut texts = Vec::with_capacity(asked.len());
    for promise in asked {
        texts.push(JsFuture::from(promise).await.ok()?.as_string()?);
    }
    Some(texts)
}

thread_local! {
    static WORDS: RefCell<Vec<(String, Rc<str>)>> = const { RefCell::new(Vec::new()) };
}

/// The same for words, which are asked for once: who goes from language to language and from tool to tool comes back to
/// them, and each request that a service worker answers takes some thirty kilobytes that the browser is slow to give back.
pub async fn words(paths: &[String]) -> Option<Vec<Rc<str>>> {
    let known = |path: &String| {
        WORDS.with_borrow(|words| words.iter().find(|(of, _)| of == path).map(|(_, text)| Rc::clone(text)))
    };
    let missing: Vec<String> = paths.iter().filter(|path| known(path).is_none()).cloned().collect();
    let came = texts(&missing).await?;
    WORDS.with_borrow_mut(|words| words.extend(missing.into_iter().zip(came.into_iter().map(Rc::from))));
    paths.iter().map(known).collect()
}

/// Whether a worker's program is as it was built: browsers hold workers to nothing. What it imports it looks at itself.
pub async fn sound(path: &str) -> bool {
    texts(&[path.to_owned()]).await.is_some()
}

/// Tells the host that a worker could not start: what it imports itself could not be had.
pub fn missed(path: &str) {
    host::tell(host::MISSED, &JsValue::from_str(path));
}
