//! The embed studio: an agency chooses what the planner shows and how it looks, sees it at the widths of its site, and
//! copies what to paste there. What is chosen lives in the page alone, until it is closed.

mod code;
mod fields;
mod preview;
mod words;

use crate::codec::presets;
use crate::embed::snippet::{address, fitting};
use crate::embed::{GROUPS, Ignored, Look, Reason, Scheme, Settings, TABLE};
use crate::web::adapter::fetch;
use crate::web::desk::Desk;
use std::cell::RefCell;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

thread_local! {
    /// What is chosen: another tool, or another language, takes the page away.
    static LAST: RefCell<Option<Choices>> = const { RefCell::new(None) };
}

/// The values as they were typed, by the places of the table; empty where nothing was chosen.
#[derive(Clone, PartialEq)]
pub(super) struct Choices(Rc<Vec<String>>);

impl Choices {
    /// Those of the page as it was left, or none.
    fn last() -> Self {
        let left = LAST.with_borrow(Clone::clone);
        left.unwrap_or_else(|| Self(Rc::new(vec![String::new(); TABLE.len()])))
    }

    /// The text of a setting.
    fn text(&self, name: &str) -> &str {
        TABLE.iter().position(|row| row.name == name).and_then(|at| self.0.get(at)).map_or("", String::as_str)
    }

    /// The same with another text.
    fn with(&self, name: &str, text: String) -> Self {
        let mut all = (*self.0).clone();
        if let Some(slot) = TABLE.iter().position(|row| row.name == name).and_then(|at| all.get_mut(at)) {
            *slot = text;
        }
        Self(Rc::new(all))
    }

    /// What is chosen and sound, what is not, and the looks they come to in both themes.
    fn judged(&self) -> Judged<'_> {
        let mut settings = Settings::default();
        let (mut sound, mut ignored) = (Vec::new(), Vec::new());
        for (row, text) in TABLE.iter().zip(self.0.iter()).filter(|(_, text)| !text.trim().is_empty()) {
            match settings.set(row.name, Some(text)) {
                Ok(()) => sound.push((row.name, text.trim())),
                Err(fault) => ignored.push(fault),
            }
        }
        if settings.lacks_address() && !ignored.iter().any(|fault| fault.name == "lead-url") {
            ignored.push(Ignored { name: "lead-url".to_owned(), reason: Reason::Missing });
        }
        let looks = [Look::of(&settings, Scheme::Light), Look::of(&settings, Scheme::Dark)];
        Judged { sound, ignored, looks }
    }
}

/// What the choices come to.
pub(super) struct Judged<'a> {
    sound: Vec<(&'static str, &'a str)>,
    ignored: Vec<Ignored>,
    looks: [Look; 2],
}

/// What the fields are drawn from.
pub(super) struct Form<'a> {
    desk: &'a Desk,
    choices: &'a Choices,
    judged: &'a Judged<'a>,
    /// Ids and names of the presets; none until they have come.
    presets: &'a [(String, String)],
    set: Callback<(&'static str, String)>,
}

/// The page.
pub(super) fn page(desk: &Desk) -> Html {
    html! { <Studio desk={desk.clone()} /> }
}

/// Properties of [`Studio`].
#[derive(Properties, PartialEq)]
struct StudioProps {
    desk: Desk,
}

/// The page with what is chosen on it.
#[component]
fn Studio(props: &StudioProps) -> Html {
    let desk = &props.desk;
    let choices = use_state_eq(Choices::last);
    let judged = choices.judged();
    let presets = use_presets(desk);
    let set = {
        let choices = choices.setter();
        Callback::from(move |(name, text): (&'static str, String)| {
            // To what stands, not to what was drawn: the link of a plan may come after the next letter.
            let next = Choices::last().with(name, text);
            LAST.set(Some(next.clone()));
            choices.set(next);
        })
    };
    let form = Form { desk, choices: &choices, judged: &judged, presets: &presets, set };
    // The page that builds sees what was refused; the site that is built does not.
    let (mut shown, left_out) = fitting(&judged.sound);
    shown.push(("preview", "on"));
    html! {
        <div class="studio">
            <section class="hero">
                <h1>{desk.text("studio-title")}</h1>
                <p class="studio-says">{desk.text("studio-says")}</p>
            </section>
            <div class="studio-halves">
                <form class="studio-form" onsubmit={Callback::from(|event: SubmitEvent| event.prevent_default())}>
                    { for GROUPS.iter().map(|(title, names)| fields::group(&form, title, names)) }
                </form>
                <div class="studio-result">
                    <preview::Preview desk={desk.clone()} address={address(&shown, "")} {left_out} />
                    <code::Code desk={desk.clone()} choices={(*choices).clone()} />
                </div>
            </div>
        </div>
    }
}

/// The presets' ids with their names, fetched once.
#[hook]
fn use_presets(desk: &Desk) -> Vec<(String, String)> {
    let ids = use_state(Vec::<String>::new);
    {
        let ids = ids.setter();
        use_effect_with((), move |()| {
            spawn_local(async move {
                let texts = fetch::texts(&["presets/index.json".to_owned()]).await;
                if let Some(read) = texts.and_then(|texts| presets::read(texts.first()?).ok()) {
                    ids.set(read.into_iter().map(|preset| preset.id).collect());
                }
            });
        });
    }
    ids.iter().map(|id| (id.clone(), desk.text(&format!("preset-{id}")))).collect()
}
