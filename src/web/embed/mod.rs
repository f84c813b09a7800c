//! A planner in the frame of a host: it takes the host's settings, looks as they say, and tells the host how tall it is
//! and what the plan comes to. A part of its own, fetched only by the page for frames.

mod apply;
mod height;
mod lead;
mod line;
mod outside;
mod paint;

use crate::embed::{DOCUMENT, Heard, Ignored, Reason, Settings};
use crate::web::adapter::{fetch, place};
use crate::web::desk::Desk;
use crate::web::later;
use crate::web::start;
use crate::web::tool::Tool;
use gloo::timers::callback::Timeout;
use line::Line;
use std::cell::RefCell;
use std::rc::Rc;
use yew::prelude::*;

/// What the root hands to the frame's side.
#[derive(Properties, Clone, PartialEq)]
pub struct Framed {
    /// The desk.
    pub desk: Desk,
    /// Which tool is shown.
    pub tool: UseStateSetter<Tool>,
    /// Changes the language.
    pub on_language: Callback<String>,
}

/// The frame's side, as a function: a component can be named from elsewhere only with all its code.
pub fn framed(framed: Framed) -> Html {
    html! { <Guest ..framed /> }
}

/// What is known of the host.
#[derive(Default)]
struct Known {
    settings: Settings,
    /// What the settings come from.
    heard: Heard,
    ignored: Vec<Ignored>,
    line: Option<Line>,
    /// Whether the next change of the plan is the host's own.
    by_host: bool,
    /// Whether the visitor has changed something of which the host was not told yet.
    untold: bool,
}

impl Known {
    /// A form that has nowhere to go is not shown, and who builds the page is told.
    fn want_address(&mut self) {
        self.ignored.retain(|ignored| ignored.name != "lead-url" || ignored.reason != Reason::Missing);
        let told = self.ignored.iter().any(|ignored| ignored.name == "lead-url");
        if !told && self.settings.lacks_address() {
            self.ignored.push(Ignored { name: "lead-url".to_owned(), reason: Reason::Missing });
        }
    }
}

/// The guest's memory, shared by all that listens.
type Memory = Rc<RefCell<Known>>;

/// How long a change rests before the host is told.
const REST_MS: u32 = 250;

#[component]
fn Guest(props: &Framed) -> Html {
    let memory: Memory = use_mut_ref(Known::default);
    let shown = use_state_eq(Shown::default);
    let show = {
        let (memory, shown) = (Rc::clone(&memory), shown.setter());
        Callback::from(move |()| shown.set(Shown::of(&memory.borrow())))
    };
    let words = later::use_words(props.desk.locale(), &["tools/embed"], shown.has_words());
    let below = use_below();
    {
        let (memory, props, show) = (Rc::clone(&memory), props.clone(), show);
        use_effect_with((), move |()| {
            let listening = outside::listen(&memory, &props, &show);
            move || drop(listening)
        });
    }
    {
        let (memory, desk) = (Rc::clone(&memory), props.desk.clone());
        let untouched = desk.store().steps() == (0, 0);
        use_effect_with(Rc::clone(desk.plan()), move |_| {
            paint::lock(memory.borrow().settings.list("lock"));
            // The host knows what it has set itself.
            {
                let mut known = memory.borrow_mut();
                let by_host = std::mem::take(&mut known.by_host);
                known.untold |= !untouched && !by_host;
            }
            let rest = Timeout::new(REST_MS, move || {
                let visitors = std::mem::take(&mut memory.borrow_mut().untold);
                outside::tell_plan(&memory, &desk, visitors);
            });
            move || drop(rest)
        });
    }
    let asked = words.worded(&props.desk);
    let note = |desk: &Desk| {
        html! {
            <ul class="embed-note" role="note">
                { for shown.ignored.iter().map(|each| html! {
                    <li><code>{&each.name}</code>{": "}{desk.text(reason(each.reason))}</li>
                }) }
            </ul>
        }
    };
    let end = |desk: &Desk| {
        html! {
            <>
                if let Some(wish) = &shown.wish {
                    <lead::Lead desk={desk.clone()} wish={wish.clone()} memory={Rc::clone(&memory)} />
                }
                if shown.footer {
                    <p class="embed-made"><a href={fetch::address("./")} target="_blank" rel="noopener">{desk.text("embed-made")}</a></p>
                }
            </>
        }
    };
    html! {
        <>
            if let Some(logo) = &shown.logo {
                <img class="embed-logo" src={logo.clone()} alt="" referrerpolicy="no-referrer" />
            }
            if !shown.ignored.is_empty() { { for asked.as_ref().map(note) } }
            { for below.zip(asked.as_ref()).map(|(below, desk)| create_portal(end(desk), below)) }
        </>
    }
}

/// What is shown around the planner.
#[derive(Clone, PartialEq, Default)]
struct Shown {
    logo: Option<String>,
    /// For those who build the page.
    ignored: Vec<Ignored>,
    wish: Option<lead::Wish>,
    footer: bool,
}

impl Shown {
    fn of(known: &Known) -> Self {
        let text = |name: &str| known.settings.text(name).map(str::to_owned);
        let is = |name: &str, word: &str| known.settings.text(name) == Some(word);
        let wish = text("lead").filter(|way| way != "off" && (way == "event" || text("lead-url").is_some()));
        Self {
            logo: text("logo"),
            ignored: if is("preview", "on") { known.ignored.clone() } else { Vec::new() },
            wish: wish.map(|way| lead::Wish { way, url: text("lead-url"), consent: text("lead-consent") }),
            footer: is("footer", "on"),
        }
    }

    fn has_words(&self) -> bool {
        !self.ignored.is_empty() || self.wish.is_some() || self.footer
    }
}

/// Why a setting was not taken, as a message.
const fn reason(reason: Reason) -> &'static str {
    match reason {
        Reason::Unknown => "embed-unknown",
        Reason::Long => "embed-long",
        Reason::Kind => "embed-kind",
        Reason::Range => "embed-range",
        Reason::Contrast => "embed-contrast",
        Reason::Missing => "embed-missing",
    }
}

/// A place below the page, for what is read and reached last.
#[hook]
fn use_below() -> Option<web_sys::Element> {
    let below = use_state(|| None::<web_sys::Element>);
    {
        let below = below.setter();
        use_effect_with((), move |()| {
            let document = gloo::utils::document();
            let made = document.create_element("div").ok().zip(place::by_id("app"));
            if let Some((place, app)) = made {
                place.set_class_name("page embed-below");
                let _always_possible = app.append_child(&place);
                below.set(Some(place));
            }
        });
    }
    (*below).clone()
}

/// Sets what a host says, applies it, and remembers what was not taken.
fn take(memory: &Memory, props: &Framed, said: &[(String, Option<String>)], first: bool, show: &Callback<()>) {
    let mut known = memory.borrow_mut();
    let has_document = said.iter().any(|(name, _)| name == DOCUMENT);
    let (said, fault) = known.heard.hear(said);
    known.ignored.retain(|ignored| !(has_document && ignored.name == DOCUMENT));
    known.ignored.extend(fault);
    for (name, value) in &said {
        known.ignored.retain(|ignored| ignored.name != *name);
        if let Err(ignored) = known.settings.set(name, value.as_deref()) {
            known.ignored.push(ignored);
        }
    }
    known.want_address();
    drop(known);
    let mut names: Vec<&str> = said.iter().map(|(name, _)| name.as_str()).collect();
    names.extend(has_document.then_some(DOCUMENT));
    if names.contains(&"lead") {
        names.push("lead-url");
    }
    if names.contains(&"lang") {
        let tag = memory.borrow().settings.text("lang").map(str::to_owned);
        // The language that the page begins with was read by the start, if the address says it.
        if !first || tag.as_deref().is_some_and(|tag| tag != props.desk.locale().tag()) {
            props.on_language.emit(tag.unwrap_or_else(|| start::spoken().to_owned()));
        }
    }
    if names.contains(&"tool") {
        let known = memory.borrow();
        let named = known.settings.text("tool").and_then(Tool::named);
        props.tool.set(named.unwrap_or(Tool::Plan));
    }
    paint::paint(memory);
    apply::apply(memory, props.desk.clone(), &names, first, show.clone());
    for ignored in &memory.borrow().ignored {
        if names.contains(&ignored.name.as_str()) {
            outside::warn(ignored);
        }
    }
}
