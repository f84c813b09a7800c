//! What dated events of leads say: steps, times, oddities, cohorts, and evidence for the plan.

use crate::web::desk::Desk;
use yew::prelude::*;

/// The events that were read.
#[derive(Clone, PartialEq, Default)]
pub(super) struct Found {}

#[derive(Properties, PartialEq)]
pub(super) struct PageProps {
    pub(super) desk: Desk,
    pub(super) found: UseStateHandle<Found>,
}

#[component]
pub(super) fn Page(props: &PageProps) -> Html {
    let _ = (&props.desk, &props.found);
    Html::default()
}
