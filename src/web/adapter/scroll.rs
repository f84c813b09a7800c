//! Whether an element has been scrolled past.

use wasm_bindgen::JsCast;
use wasm_bindgen::prelude::Closure;
use web_sys::{Element, IntersectionObserver, IntersectionObserverEntry};
use yew::prelude::*;

/// True once the element is out of sight at the top. Where one element takes the place of another, `which` tells them
/// apart.
#[hook]
pub fn use_passed(node: &NodeRef, which: usize) -> bool {
    let passed = use_state_eq(|| false);
    {
        let (node, passed) = (node.clone(), passed.clone());
        use_effect_with(which, move |_| {
            let seen = Closure::<dyn FnMut(js_sys::Array)>::new(move |entries: js_sys::Array| {
                if let Ok(entry) =
                    entries.get(entries.length().saturating_sub(1)).dyn_into::<IntersectionObserverEntry>()
                {
                    passed.set(!entry.is_intersecting() && entry.bounding_client_rect().bottom() < 1.0);
                }
            });
            let observer = IntersectionObserver::new(seen.as_ref().unchecked_ref()).ok();
            if let (Some(observer), Some(element)) = (&observer, node.cast::<Element>()) {
                observer.observe(&element);
            }
            move || {
                if let Some(observer) = observer {
                    observer.disconnect();
                }
                drop(seen);
            }
        });
    }
    *passed
}
