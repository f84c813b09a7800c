//! Looks, hidden parts and locked fields on the page.

use super::Memory;
use crate::embed::{Ignored, Look, Reason, Scheme};
use crate::web::adapter::place;
use gloo::utils::window;
use wasm_bindgen::JsCast;
use web_sys::{Element, HtmlElement};

/// What can be locked, and where it stands.
const LOCKS: [(&str, &str); 7] = [
    ("goal", "#goal, #goal-kind"),
    ("value", "[id='customerValue']"),
    ("margin", "[id='grossMargin']"),
    ("period", "[id='periodMonths']"),
    ("rates", ".joint input"),
    ("costs", "[id$='.costPerEntry'], .fixed-costs input, .fixed-costs button"),
    ("cold", ".question-cold input, .question-cold select, .question-cold .buttons button"),
];

/// Puts looks and hidden parts on the page, and says which colours were changed for it.
pub(super) fn paint(memory: &Memory) {
    let root = place::root();
    let mut known = memory.borrow_mut();
    let theme = known.settings.text("theme").filter(|theme| *theme != "auto").map(str::to_owned);
    attribute(&root, "data-theme", theme.as_deref().unwrap_or_default());
    attribute(&root, "data-hide", &known.settings.list("hide").join(" "));
    let dark = match theme.as_deref() {
        Some(theme) => theme == "dark",
        None => {
            window().match_media("(prefers-color-scheme: dark)").ok().flatten().is_some_and(|query| query.matches())
        }
    };
    let look = Look::of(&known.settings, if dark { Scheme::Dark } else { Scheme::Light });
    if let Some(root) = root.dyn_ref::<HtmlElement>() {
        let style = root.style();
        for name in Look::NAMES {
            let _was_not_there = style.remove_property(name);
        }
        for (name, value) in &look.properties {
            let _sound = style.set_property(name, value);
        }
    }
    known.ignored.retain(|ignored| ignored.reason != Reason::Contrast);
    let refused = look.adjusted.iter().map(|each| Ignored { name: each.name.to_owned(), reason: Reason::Contrast });
    known.ignored.extend(refused);
    lock(known.settings.list("lock"));
}

fn attribute(root: &Element, name: &str, value: &str) {
    let _names_are_sound = if value.is_empty() { root.remove_attribute(name) } else { root.set_attribute(name, value) };
}

/// Locks fields and unlocks those that were. Parts of the page come and go, so this is done again when it changes.
pub(super) fn lock(fields: &[String]) {
    for element in place::all("[data-locked]") {
        let locked = LOCKS
            .iter()
            .any(|(name, place)| fields.iter().any(|field| field == name) && element.matches(place).unwrap_or(false));
        if !locked {
            for name in ["data-locked", "readonly", "disabled"] {
                let _was_there = element.remove_attribute(name);
            }
        }
    }
    for (_, place) in LOCKS.iter().filter(|(name, _)| fields.iter().any(|field| field == name)) {
        for element in place::all(place).iter().filter(|element| !element.has_attribute("data-locked")) {
            // What is typed can still be read and copied.
            let text = element.get_attribute("type").as_deref() == Some("text");
            for name in ["data-locked", if text { "readonly" } else { "disabled" }] {
                let _sound = element.set_attribute(name, "");
            }
        }
    }
}
