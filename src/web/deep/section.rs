//! One further question: its line, and what is below it once it has been opened.

use super::Topic;
use crate::message::Locale;
use crate::web::desk::Desk;
use crate::web::later;
use crate::web::start;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// Properties of [`Section`].
#[derive(Properties, PartialEq)]
pub(super) struct SectionProps {
    /// The desk.
    pub desk: Desk,
    /// Which question.
    pub topic: Topic,
}

/// The question. What it shows stays in the page once it has been opened, so that nothing is asked anew.
#[component]
pub(super) fn Section(props: &SectionProps) -> Html {
    let (desk, topic) = (&props.desk, props.topic);
    later::use_parts();
    let open = use_state_eq(|| false);
    let (words, again) = use_words(desk.locale(), topic.name, *open);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let id = ["deep-", topic.name].concat();
    let body = || match &words {
        Words::Here(locale) => {
            let desk = desk.in_locale(locale.clone());
            later::draw(&desk, (topic.part)(), |part| (part.section)(&desk))
        }
        Words::Coming => later::coming(),
        Words::Missing => later::missing(desk, again.clone()),
    };
    html! {
        <section class="deep-question" aria-labelledby={id.clone()}>
            <h2 class="deep-head">
                <button type="button" {id} class="deep-button" aria-expanded={if *open { "true" } else { "false" }} onclick={toggle}>
                    <span class="deep-name">{desk.text(topic.question)}</span>
                    <span class="deep-teaser">{desk.text(topic.teaser)}</span>
                </button>
            </h2>
            if *open {
                <link rel="stylesheet" href={["sheets/", topic.name, ".css"].concat()} />
                <div class="deep-body">{body()}</div>
            }
        </section>
    }
}

/// The words of a question.
#[derive(Clone, PartialEq)]
enum Words {
    Coming,
    Missing,
    Here(Locale),
}

/// The language with the words of this question, fetched when it is first opened and again in another language; and a
/// way to try again.
#[hook]
fn use_words(locale: &Locale, name: &'static str, open: bool) -> (Words, Callback<()>) {
    let words = use_state(|| None::<(Locale, Words)>);
    let known = words.as_ref().filter(|(of, _)| of == locale).map(|(_, words)| words.clone());
    {
        let words = words.clone();
        use_effect_with((locale.clone(), open && known.is_none()), move |(locale, asked)| {
            let locale = locale.clone();
            if *asked {
                spawn_local(async move {
                    let more = start::more_words(&locale, &["deep/", name].concat()).await;
                    words.set(Some((locale, more.map_or(Words::Missing, Words::Here))));
                });
            }
        });
    }
    (known.unwrap_or(Words::Coming), Callback::from(move |()| words.set(None)))
}
