//! A box to type in that never fights the typist: what was typed stays as typed until the box is left, and the plan
//! takes each reading that is good.

use crate::web::later::{self, Later};
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// What became of a text.
#[derive(Clone, PartialEq, Default)]
pub struct Outcome {
    /// How the box would show what was taken; none when nothing was.
    pub taken: Option<String>,
    /// Why it was not taken.
    pub error: Option<String>,
    /// How it was read, when that may surprise.
    pub note: Option<String>,
    /// Whether what reads it is still on its way; the text is read once it has come.
    pub waits: bool,
}

/// How long a note stays once its box is left, in milliseconds. Were it gone at once, what stands below would move away
/// from under the pointer that left the box to press it.
const LINGER_MS: u32 = 300;

/// A text in the making.
#[derive(Clone, PartialEq)]
struct Typing {
    text: String,
    /// What the box showed of the plan when this was typed. A part of the page that is drawn a frame later than the
    /// rest still shows it for that frame.
    before: String,
    /// What the plan would show if nobody but this box changed it; once it shows something else, the typing is over.
    expects: String,
    outcome: Outcome,
}

impl Typing {
    /// Lets the plan take a text if it is good. `stands` is how the box would show the plan as it is.
    fn of(text: String, accept: &Callback<String, Outcome>, shown: &str, stands: String) -> Self {
        let outcome = accept.emit(text.clone());
        let expects = outcome.taken.clone().unwrap_or(stands);
        Self { text, before: shown.to_owned(), expects, outcome }
    }
}

/// Properties of [`Entry`].
#[derive(Properties, PartialEq)]
pub struct EntryProps {
    /// The document path, which is also the element's id.
    pub path: AttrValue,
    /// The visible label.
    pub label: String,
    /// Leaves the label to screen readers: as a name of the box, for a hidden text is one more that the browser lays out,
    /// and a table has a box in each cell.
    #[prop_or_default]
    pub quiet: bool,
    /// The plan's value as text; empty when blank.
    pub shown: String,
    /// Reads a text and takes it if it is good.
    pub accept: Callback<String, Outcome>,
    /// Called when the box is left.
    pub on_settle: Callback<()>,
    /// Which keyboard a phone offers.
    #[prop_or("decimal")]
    pub inputmode: &'static str,
    /// Text before the box, such as a currency.
    #[prop_or_default]
    pub before: Option<String>,
    /// Text behind the box, such as a unit.
    #[prop_or_default]
    pub after: Option<String>,
    /// A further class.
    #[prop_or_default]
    pub class: &'static str,
    /// Sizes the box to its text, for use within a sentence.
    #[prop_or_default]
    pub inline: bool,
    /// An example of what may be typed.
    #[prop_or_default]
    pub placeholder: Option<String>,
    /// A mark for the latency benchmark.
    #[prop_or_default]
    pub bench: Option<&'static str>,
}

/// The box with its label, its unit and its message.
#[component]
pub fn Entry(props: &EntryProps) -> Html {
    let typing = use_state(|| None::<Typing>);
    let arrived = use_mut_ref(|| false);
    let lingering = use_mut_ref(|| None::<Timeout>);
    let live = typing.as_ref().filter(|typing| {
        *arrived.borrow_mut() |= typing.expects == props.shown;
        typing.expects == props.shown || (typing.before == props.shown && !*arrived.borrow())
    });
    // What was typed before may not be on screen yet.
    let stands = live.map_or(&props.shown, |typing| &typing.expects);
    let text = live.map_or_else(|| props.shown.clone(), |typing| typing.text.clone());
    let error = live.and_then(|typing| typing.outcome.error.clone());
    let note = live.and_then(|typing| typing.outcome.note.clone());

    let oninput = {
        let (typing, accept, shown) = (typing.clone(), props.accept.clone(), props.shown.clone());
        let (stands, arrived, lingering) = (stands.clone(), Rc::clone(&arrived), Rc::clone(&lingering));
        Callback::from(move |event: InputEvent| {
            *arrived.borrow_mut() = false;
            *lingering.borrow_mut() = None;
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            typing.set(Some(Typing::of(text, &accept, &shown, stands.clone())));
        })
    };
    let waiting = live.filter(|typing| typing.outcome.waits).map(|typing| typing.text.clone());
    let come = waiting.is_some() && !matches!(later::questions(), Later::Coming);
    {
        // The page is drawn anew when a part comes, and with it this box.
        let (typing, accept, shown) = (typing.clone(), props.accept.clone(), props.shown.clone());
        let stands = stands.clone();
        use_effect_with((waiting, come), move |(waiting, come)| {
            if let Some(text) = waiting.clone().filter(|_| *come) {
                typing.set(Some(Typing::of(text, &accept, &shown, stands)));
            }
        });
    }
    let onblur = {
        let (typing, settle) = (typing.clone(), props.on_settle.clone());
        Callback::from(move |_: FocusEvent| {
            // A faulty text stays with its message; anything else gives way to the plan's own writing.
            if let Some(left) = typing.as_ref().filter(|typing| typing.outcome.error.is_none()) {
                let noted = left.outcome.note.is_some();
                typing.set(noted.then(|| Typing { text: left.expects.clone(), ..left.clone() }));
                let gone = typing.setter();
                *lingering.borrow_mut() = noted.then(|| Timeout::new(LINGER_MS, move || gone.set(None)));
            }
            settle.emit(());
        })
    };
    let message_id = format!("{}-message", props.path);
    let size = text.chars().map(|c| if c.is_ascii() { 1 } else { 2 }).sum::<usize>().max(1);
    let inline = if props.inline { " entry-inline" } else { "" };
    let wrong = if error.is_some() { " entry-wrong" } else { "" };
    let class = format!("entry {}{inline}{wrong}", props.class);
    html! {
        <span {class}>
            if !props.quiet { <label for={props.path.clone()}>{&props.label}</label> }
            <span class="entry-box">
                if let Some(before) = &props.before { <span class="entry-unit">{before}</span> }
                <input id={props.path.clone()} type="text" inputmode={props.inputmode} autocomplete="off" spellcheck="false"
                    value={text} {oninput} {onblur} size={props.inline.then(|| size.to_string())}
                    placeholder={props.placeholder.clone()} data-bench={props.bench}
                    aria-label={props.quiet.then(|| props.label.clone())}
                    aria-invalid={error.is_some().then_some("true")}
                    aria-describedby={(error.is_some() || note.is_some()).then(|| message_id.clone())} />
                if let Some(after) = &props.after { <span class="entry-unit">{after}</span> }
            </span>
            if let Some(error) = error {
                <span id={message_id} class="entry-error" role="alert">{error}</span>
            } else if let Some(note) = note {
                <span id={message_id} class="entry-note">{note}</span>
            }
        </span>
    }
}
