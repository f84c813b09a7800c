//! Files of the app itself, on demand.

use js_sys::Promise;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::JsFuture;
use web_sys::Response;

/// The texts of files below the app's own folder, asked for all at once; none when one of them cannot be had.
pub async fn texts(paths: &[String]) -> Option<Vec<String>> {
    let asked: Vec<Promise> = paths.iter().map(|path| gloo::utils::window().fetch_with_str(path)).collect();
    let mut texts = Vec::with_capacity(asked.len());
    for promise in asked {
        let response: Response = JsFuture::from(promise).await.ok()?.dyn_into().ok()?;
        if !response.ok() {
            return None;
        }
        texts.push(JsFuture::from(response.text().ok()?).await.ok()?.as_string()?);
    }
    Some(texts)
}
