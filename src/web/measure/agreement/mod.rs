//! The agreement between marketing and sales.

use super::book::Book;
use crate::web::desk::Desk;
use yew::prelude::*;

/// Terms and words.
#[derive(Clone, PartialEq, Default)]
pub(super) struct Paper {}

#[derive(Properties, PartialEq)]
pub(super) struct PageProps {
    pub(super) desk: Desk,
    pub(super) book: Book,
    pub(super) paper: UseStateHandle<Paper>,
}

#[component]
pub(super) fn Page(props: &PageProps) -> Html {
    let _ = (&props.desk, &props.paper);
    Html::default()
}
