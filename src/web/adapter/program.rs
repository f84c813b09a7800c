//! The program's own files that this device keeps for a time without a network; static/offline/worker.js puts them there.
//! All of it is absent in frames without an origin and on pages without TLS, where each question finds nothing. In a page of
//! a host's own, what is kept and the worker that answers are the host's, so nothing is asked there.

use super::place;
use js_sys::{Array, Function, Promise, Reflect};
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;

/// What the names of our caches begin with.
const PREFIX: &str = "warmline-";

/// What a method of an object comes to; nothing where it is not there, throws or refuses.
async fn ask(object: &JsValue, method: &str, arguments: &Array) -> Option<JsValue> {
    let function: Function = Reflect::get(object, &method.into()).ok()?.dyn_into().ok()?;
    let promise: Promise = function.apply(object, arguments).ok()?.dyn_into().ok()?;
    JsFuture::from(promise).await.ok()
}

fn of(object: &JsValue, name: &str) -> Option<JsValue> {
    Reflect::get(object, &name.into()).ok().filter(JsValue::is_object)
}

async fn caches() -> Vec<(JsValue, JsValue)> {
    if place::mounted() {
        return Vec::new();
    }
    let Some(caches) = of(&gloo::utils::window(), "caches") else { return Vec::new() };
    let Some(names) = ask(&caches, "keys", &Array::new()).await else { return Vec::new() };
    let own = |name: &JsValue| name.as_string().is_some_and(|name| name.starts_with(PREFIX));
    Array::from(&names).iter().filter(own).map(|name| (caches.clone(), name)).collect()
}

/// Bytes that are kept of the program; none when none are.
pub async fn bytes() -> Option<f64> {
    if caches().await.is_empty() {
        return None;
    }
    let storage = of(&gloo::utils::window().navigator(), "storage")?;
    let estimate = ask(&storage, "estimate", &Array::new()).await?;
    Reflect::get(&estimate, &"usage".into()).ok()?.as_f64()
}

/// Deletes them, and the worker with them.
pub async fn forget() {
    if place::mounted() {
        return;
    }
    if let Some(container) = of(&gloo::utils::window().navigator(), "serviceWorker")
        && let Some(registration) = ask(&container, "getRegistration", &Array::new()).await
    {
        let _none_or_gone = ask(&registration, "unregister", &Array::new()).await;
    }
    for (caches, name) in caches().await {
        let _gone = ask(&caches, "delete", &Array::of1(&name)).await;
    }
}
