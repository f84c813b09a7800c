//! The width of a chart's container, kept up to date by a `ResizeObserver`.

use wasm_bindgen::prelude::*;
use web_sys::{Element, ResizeObserver};
use yew::prelude::*;

/// The width before the first measurement, and on the server.
const DEFAULT: f64 = 520.0;
/// Below this a chart would be all labels; the picture is scaled down instead.
const LEAST: f64 = 200.0;

/// The width in pixels of the element behind `node`, 520 until it is known. It stays as it was while the element is
/// hidden.
#[hook]
pub fn use_width(node: &NodeRef) -> f64 {
    let width = use_state_eq(|| DEFAULT);
    {
        let (node, width) = (node.clone(), width.setter());
        use_effect_with((), move |()| {
            let measure = {
                let node = node.clone();
                Closure::<dyn FnMut()>::new(move || {
                    let now = node.cast::<Element>().map_or(0, |element| element.client_width());
                    if now > 0 {
                        width.set(f64::from(now).max(LEAST));
                    }
                })
            };
            // A browser without the observer keeps the default width, and CSS scales the picture down.
            let observer = ResizeObserver::new(measure.as_ref().unchecked_ref()).ok();
            if let (Some(observer), Some(element)) = (&observer, node.cast::<Element>()) {
                observer.observe(&element);
            }
            move || {
                if let Some(observer) = observer {
                    observer.disconnect();
                }
                drop(measure);
            }
        });
    }
    *width
}
