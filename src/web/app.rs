//! The root: it holds the desk, and it is the only writer of address and storage.

use super::adapter::{address, place, storage};
use super::component::header::header;
use super::component::notice::notice_bar;
use super::desk::{Action, Desk, Kept};
use super::embed::Framed;
use super::later::{self, Later};
use super::page::PlanPage;
use super::start::{self, LAST_MESSAGE, Memory};
use super::tool::{self, Tool};
use crate::codec::link;
use crate::engine::Issue;
use crate::message::Locale;
use crate::state::Store;
use gloo::events::EventListener;
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// What the page has to say beside the plan.
#[derive(Clone, PartialEq, Debug)]
pub enum Notice {
    /// Another's plan is open, the visitor's own is kept.
    Shared,
    /// The link could not be read.
    BadLink(Issue),
    /// The file could not be read.
    BadFile(Issue),
    /// What this device remembered could not be read.
    BadStorage(Issue),
    /// The device refuses to remember.
    NoStorage,
    /// The link is on the clipboard.
    Copied,
    /// The clipboard refused; here is the link to copy by hand.
    CopyByHand(String),
    /// The file may not have come, as in a frame that may not download; here is its text.
    SaveByHand(String),
    /// A file of the app could not be fetched.
    Offline,
    /// A newer version of the app is on this device.
    Newer,
}

/// What the page says beside the plan, and whether the device remembers.
#[derive(Clone, PartialEq)]
pub struct Saying {
    /// The message on screen.
    pub notice: UseStateHandle<Option<Notice>>,
    /// Whether this device remembers.
    pub memory: UseStateHandle<Memory>,
}

/// Properties of [`App`].
#[derive(Properties, PartialEq)]
pub struct AppProps {
    /// What the visitor came for.
    pub tool: Tool,
    /// The visitor's language.
    pub locale: Locale,
    /// The plan to begin with.
    pub store: Store,
    /// Whether this device remembers.
    pub memory: Memory,
    /// What has to be said at once.
    pub notice: Option<Notice>,
    /// The questions as the first paint shows them, to stay until the live ones have come.
    pub first: Option<web_sys::Node>,
}

/// How long after the last change address and storage are written.
const REST_MS: u32 = 300;

/// The page.
#[component]
pub fn App(props: &AppProps) -> Html {
    let store = {
        let first = props.store.clone();
        use_reducer(move || Kept::new(first))
    };
    let locale = use_state(|| props.locale.clone());
    let saying = Saying { notice: use_state(|| props.notice.clone()), memory: use_state(|| props.memory) };
    let desk = Desk::new(store.clone(), (*locale).clone());

    let tool = use_state_eq(|| props.tool);

    later::use_parts();
    use_words(&locale);
    use_written(&store, &saying, *tool);
    use_arrivals(&store, &saying.notice, &tool);
    use_news(&saying.notice);
    use_shortcuts(&store);

    let on_language = {
        let (locale, notice) = (locale, saying.notice.clone());
        Callback::from(move |tag: String| {
            let (locale, notice) = (locale.clone(), notice.clone());
            spawn_local(async move {
                let Some(next) = start::locale(&tag).await else { return notice.set(Some(Notice::Offline)) };
                let Some(next) = start::whole(&next).await else { return notice.set(Some(Notice::Offline)) };
                start::set_language(&tag);
                address::replace(&address::fragment(), Some(&tag));
                locale.set(next);
            });
        })
    };
    // Only the page for frames has this side.
    let host = start::embedded().then(later::embed).map(|part| match part {
        Later::Here(part) => {
            (part.framed)(Framed { desk: desk.clone(), tool: tool.setter(), on_language: on_language.clone() })
        }
        _ => Html::default(),
    });
    html! {
        <div class="page">
            {host}
            {header(&desk, &saying, *tool, on_language)}
            {notice_bar(&desk, &saying)}
            if *tool != Tool::Plan {
                <tool::Page desk={desk.clone()} tool={*tool} />
            }
            // Beside a plan that is read there is no other, or their charts would share names.
            if *tool != Tool::Read {
                <div hidden={*tool != Tool::Plan}><PlanPage {desk} first={props.first.clone()} /></div>
            }
        </div>
    }
}

/// Says that a newer version is there, which static/offline/page.js tells, or that a sheet could not be had, which
/// static/boot.js tells.
#[hook]
fn use_news(notice: &UseStateHandle<Option<Notice>>) {
    let notice = notice.setter();
    use_effect_with((), move |()| {
        let told = [("warmline-newer", Notice::Newer), ("warmline-missing", Notice::Offline)].map(|(event, news)| {
            let notice = notice.clone();
            EventListener::new(&gloo::utils::window(), event, move |_| notice.set(Some(news.clone())))
        });
        move || drop(told)
    });
}

/// Fetches the rest of the language's words once the page is ready.
#[hook]
fn use_words(locale: &UseStateHandle<Locale>) {
    let locale = locale.clone();
    use_effect_with((*locale).clone(), move |known| {
        if !known.has(LAST_MESSAGE) {
            let known = known.clone();
            spawn_local(async move {
                match start::whole(&known).await {
                    Some(whole) => locale.set(whole),
                    // There are no words yet to say it with.
                    None => start::report_failure("words"),
                }
            });
        }
    });
}

/// Writes address and storage once the plan has rested; the address only while it is the planner's.
#[hook]
fn use_written(store: &UseReducerHandle<Kept>, saying: &Saying, tool: Tool) {
    let plan = Rc::clone(store.store().plan());
    let untouched = store.store().steps() == (0, 0);
    let notice = saying.notice.clone();
    use_effect_with((plan, *saying.memory, tool), move |(plan, memory, tool)| {
        let (plan, memory, linked) = (Rc::clone(plan), *memory, !untouched && *tool == Tool::Plan);
        let pending = (!untouched || memory == Memory::On).then(|| {
            Timeout::new(REST_MS, move || {
                spawn_local(async move {
                    // Without the writer the plan is in no address and in no storage, but on screen as before.
                    let Some(paper) = later::paper().await else { return };
                    // Somebody may be on the way to a tool: the address names it before anybody hears of it.
                    if linked && Tool::named(&address::fragment()).is_none_or(|named| named == Tool::Plan) {
                        address::replace(&(paper.encode)(&plan), None);
                    }
                    if memory == Memory::On && !storage::save(&(paper.write_compact)(&plan)) {
                        notice.set(Some(Notice::NoStorage));
                    }
                });
            })
        });
        move || drop(pending)
    });
}

/// Where the address leads to arrives here: another tool, or a link that is pasted into it, which is one step that undo
/// takes back.
#[hook]
fn use_arrivals(store: &UseReducerHandle<Kept>, notice: &UseStateHandle<Option<Notice>>, tool: &UseStateHandle<Tool>) {
    let (store, notice, tool) = (store.clone(), notice.clone(), tool.setter());
    use_effect_with((), move |()| {
        let dispatch = store.dispatcher();
        let listener = EventListener::new(&place::root(), "hashchange", move |_| {
            let fragment = address::fragment();
            let named = Tool::named(&fragment);
            tool.set(named.unwrap_or(Tool::Plan));
            if named.is_some() || !link::is_plan(&fragment) {
                return;
            }
            let (dispatch, notice) = (dispatch.clone(), notice.clone());
            spawn_local(async move {
                let Some(paper) = later::paper().await else { return notice.set(Some(Notice::Offline)) };
                match (paper.decode)(&fragment).and_then(Store::attempt_plan) {
                    Ok(draft) => dispatch.dispatch(Action::Commit(draft, String::new())),
                    Err(issue) => notice.set(Some(Notice::BadLink(issue))),
                }
            });
        });
        move || drop(listener)
    });
}

/// Undo and redo from the keyboard, anywhere but in a box that has its own.
#[hook]
fn use_shortcuts(store: &UseReducerHandle<Kept>) {
    let dispatch = store.dispatcher();
    use_effect_with((), move |()| {
        let options = gloo::events::EventListenerOptions::enable_prevent_default();
        let listener = EventListener::new_with_options(&place::root(), "keydown", options, move |event| {
            let Some(key) = event.dyn_ref::<web_sys::KeyboardEvent>() else { return };
            if !(key.ctrl_key() || key.meta_key()) || key.alt_key() {
                return;
            }
            let action = match (key.key().to_ascii_lowercase().as_str(), key.shift_key()) {
                ("z", false) => Action::Undo,
                ("z", true) | ("y", false) => Action::Redo,
                _ => return,
            };
            event.prevent_default();
            dispatch.dispatch(action);
        });
        move || drop(listener)
    });
}
