//! The style of what comes later.

use crate::web::adapter::fetch;
use yew::prelude::*;

/// Its link, held to its hash; nothing while the hashes are on their way, which are there before any words that come
/// later. What the browser refuses, static/boot.js tells.
pub fn sheet(path: &'static str) -> Html {
    fetch::hash(path).map_or_else(Html::default, |integrity| {
        html! { <link rel="stylesheet" crossorigin="anonymous" {integrity} href={fetch::address(path)} /> }
    })
}
