//! What to paste, for the kind of site that is chosen, and what the site's policy has to allow.

use super::{Choices, words};
use crate::embed::snippet::{Pinned, Site, Snippet, Way, policy, snippet};
use crate::format::Value;
use crate::web::adapter::{clipboard, fetch};
use crate::web::component::button;
use crate::web::desk::Desk;
use js_sys::{JSON, Reflect};
use wasm_bindgen_futures::spawn_local;
use web_sys::{HtmlInputElement, HtmlTextAreaElement};
use yew::prelude::*;

/// The version whose loader can be pinned: the one that this page is of.
const VERSION: &str = env!("CARGO_PKG_VERSION");

/// Properties of [`Code`].
#[derive(Properties, PartialEq)]
pub(super) struct CodeProps {
    /// The desk.
    pub(super) desk: Desk,
    /// What is chosen.
    pub(super) choices: Choices,
}

/// Whether the text was copied.
#[derive(Clone, Copy, PartialEq)]
enum Copied {
    No,
    Yes,
    ByHand,
}

/// The snippet.
#[component]
pub(super) fn Code(props: &CodeProps) -> Html {
    let desk = &props.desk;
    let way = use_state_eq(|| Way::Element);
    let integrity = use_state_eq(|| None::<String>);
    let pin = use_state_eq(|| false);
    let copied = use_state_eq(|| Copied::No);
    let area = use_node_ref();
    {
        let integrity = integrity.setter();
        use_effect_with((), move |()| {
            spawn_local(async move { integrity.set(integrity_of(VERSION).await) });
        });
    }
    let base = base();
    let (title, meanwhile) = (desk.text("studio-link"), desk.text("studio-meanwhile"));
    let pinned = integrity.as_deref().filter(|_| *pin).map(|integrity| Pinned { version: VERSION, integrity });
    let site = Site { base: &base, pinned, title: &title, meanwhile: &meanwhile };
    let judged = props.choices.judged();
    let Snippet { code, left_out } = snippet(*way, &judged.sound, &site);
    {
        let copied = copied.setter();
        use_effect_with(code.clone(), move |_| copied.set(Copied::No));
    }
    let onclick = {
        let (code, copied, area) = (code.clone(), copied.setter(), area.clone());
        Callback::from(move |_: MouseEvent| {
            let (code, copied, area) = (code.clone(), copied.clone(), area.clone());
            spawn_local(async move {
                if clipboard::copy(&code).await {
                    return copied.set(Copied::Yes);
                }
                if let Some(area) = area.cast::<HtmlTextAreaElement>() {
                    area.select();
                    let _selected_at_least = area.focus();
                }
                copied.set(Copied::ByHand);
            });
        })
    };
    let on_pin = {
        let pin = pin.setter();
        Callback::from(move |event: Event| pin.set(event.target_unchecked_into::<HtmlInputElement>().checked()))
    };
    let tab = |each: Way| {
        let onclick = {
            let way = way.setter();
            Callback::from(move |_: MouseEvent| way.set(each))
        };
        let pressed = if *way == each { "true" } else { "false" };
        html! { <button type="button" key={name(each).1} aria-pressed={pressed} {onclick}>{shown(desk, each)}</button> }
    };
    let rows = code.lines().count().max(3).to_string();
    html! {
        <section class="studio-code" aria-labelledby="studio-code-title">
            <h2 id="studio-code-title">{desk.text("studio-code")}</h2>
            <span class="studio-ways" role="group" aria-label={desk.text("studio-ways")}>{ for Way::ALL.map(tab) }</span>
            <p>{desk.text(place(*way))}</p>
            <label class="unseen" for="studio-snippet">{desk.text("studio-code")}</label>
            <textarea id="studio-snippet" ref={area} readonly=true spellcheck="false" {rows} value={code} />
            if !left_out.is_empty() {
                <p class="entry-error">
                    {desk.with("studio-left-out", &[("names", words::listed(desk, &left_out))])}
                </p>
            }
            <div class="studio-copy">
                {button(desk.text("studio-copy"), Some("studio-main"), onclick, true)}
                if integrity.is_some() && !way.in_address() {
                    <label class="check">
                        <input id="studio-pin" type="checkbox" checked={*pin} onchange={on_pin} />
                        {desk.with("studio-pin", &[("version", Value::Text(VERSION.to_owned()))])}
                    </label>
                }
                <span role="status">{match *copied {
                    Copied::No => String::new(),
                    Copied::Yes => desk.text("studio-copied"),
                    Copied::ByHand => desk.text("studio-by-hand"),
                }}</span>
            </div>
            <p class="studio-policy">{desk.text("studio-policy")}{" "}<code>{policy(*way, &base)}</code></p>
        </section>
    }
}

/// The message of a way's name or, for a product, the name itself; and a name for the page.
const fn name(way: Way) -> (Option<&'static str>, &'static str) {
    match way {
        Way::Element => (Some("studio-way-element"), "element"),
        Way::Frame => (Some("studio-way-frame"), "frame"),
        Way::WordPress => (None, "WordPress"),
        Way::Wix => (None, "Wix"),
        Way::Webflow => (None, "Webflow"),
        Way::React => (None, "React"),
        Way::Amp => (None, "AMP"),
    }
}

fn shown(desk: &Desk, way: Way) -> String {
    let (message, own) = name(way);
    message.map_or_else(|| own.to_owned(), |message| desk.text(message))
}

/// Where the text is pasted.
const fn place(way: Way) -> &'static str {
    match way {
        Way::Element => "studio-place-element",
        Way::Frame => "studio-place-frame",
        Way::WordPress => "studio-place-wordpress",
        Way::Wix => "studio-place-wix",
        Way::Webflow => "studio-place-webflow",
        Way::React => "studio-place-react",
        Way::Amp => "studio-place-amp",
    }
}

/// The folder that this page comes from.
fn base() -> String {
    let address = gloo::utils::document().base_uri().ok().flatten().unwrap_or_default();
    let page = address.split(['?', '#']).next().unwrap_or_default();
    page.rfind('/').and_then(|end| page.get(..=end)).unwrap_or(page).to_owned()
}

/// The hash of a version's loader, as the release wrote it beside it; none where this page is no release.
async fn integrity_of(version: &str) -> Option<String> {
    let texts = fetch::texts(&[["v", version, "/integrity.json"].concat()]).await?;
    let read = JSON::parse(texts.first()?).ok()?;
    Reflect::get(&read, &"warmline.js".into()).ok()?.as_string()
}
