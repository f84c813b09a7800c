//! The sentence alone, for the first paint in the languages whose whole page would weigh too much.

use super::hero::hero;
use crate::explain::Quantity;
use crate::web::app::AppProps;
use crate::web::component::{Open, Region};
use crate::web::desk::{Desk, Kept};
use yew::prelude::*;

/// The sentence and the line of money of the plan that the page begins with.
#[component]
pub fn FirstSentence(props: &AppProps) -> Html {
    let first = props.store.clone();
    let store = use_reducer(move || Kept::new(first));
    let open = use_state(|| None::<(Region, Quantity)>);
    let node = use_node_ref();
    let desk = Desk::new(store, props.locale.clone());
    let focus = desk.plan().stages.len().saturating_sub(2);
    html! { <div class="page"><main>{hero(&desk, focus, node, &Open::within(&open, Region::Hero))}</main></div> }
}
