//! One further question: its line, and what is below it once it has been opened.

use super::Topic;
use crate::web::component::sheet;
use crate::web::desk::Desk;
use crate::web::later;
use yew::prelude::*;

/// Properties of [`Section`].
#[derive(Properties, PartialEq)]
pub(super) struct SectionProps {
    /// The desk.
    pub desk: Desk,
    /// Which question.
    pub topic: Topic,
}

/// The question. What is closed is not there, so that it asks the worker nothing.
#[component]
pub(super) fn Section(props: &SectionProps) -> Html {
    let (desk, topic) = (&props.desk, props.topic);
    later::use_parts();
    let open = use_state_eq(|| false);
    let words = later::use_words(desk.locale(), topic.words, *open);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let id = ["deep-", topic.name].concat();
    html! {
        <section class="deep-question" aria-labelledby={id.clone()}>
            <h2 class="deep-head">
                <button type="button" {id} class="deep-button" aria-expanded={if *open { "true" } else { "false" }} onclick={toggle}>
                    <span class="deep-name">{desk.text(topic.question)}</span>
                    <span class="deep-teaser">{desk.text(topic.teaser)}</span>
                </button>
            </h2>
            if *open {
                {sheet("sheets/deep.css")}
                {sheet(topic.sheet)}
                <div class="deep-body">{later::draw_with(desk, &words, topic.part, |part, desk| (part.section)(desk))}</div>
            }
        </section>
    }
}
