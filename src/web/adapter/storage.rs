//! What this device remembers, only after the visitor has agreed: the plan under one key, the plans kept beside it and
//! each tool's own document under others. That a plan is remembered is how the visitor has agreed.

use super::place;

/// The key, with the version of its content.
const KEY: &str = "warmline.plan.v1";
/// The key of the plans that are kept beside it.
const KEPT: &str = "warmline.scenarios.v1";
/// Where content goes that could not be read, so that nothing is lost.
const BAD: &str = "warmline.plan.bad";
/// The card that leads are scored by.
pub const CARD: &str = "warmline.card.v1";

/// The same for the report of the page that measures.
const REPORT: &str = "warmline.report.v1";
const BAD_REPORT: &str = "warmline.report.bad";

fn storage() -> Option<web_sys::Storage> {
    // What a host's own page keeps is the host's.
    if place::mounted() {
        return None;
    }
    // Throws in sandboxed frames, is absent in some private modes.
    gloo::utils::window().local_storage().ok().flatten()
}

/// Whether this device can remember anything.
pub fn possible() -> bool {
    storage().is_some()
}

/// The remembered document, unread.
pub fn load() -> Option<String> {
    storage()?.get_item(KEY).ok().flatten()
}

/// Remembers a document; false when the device refuses.
pub fn save(text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(KEY, text).is_ok())
}

/// All keys, each with the message that says what is under it.
const ALL: [(&str, &str); 6] = [
    (KEY, "kept-plan"),
    (KEPT, "kept-scenarios"),
    (CARD, "kept-card"),
    (REPORT, "kept-report"),
    (BAD, "kept-bad"),
    (BAD_REPORT, "kept-bad"),
];

/// Messages of what is remembered, one for each thing.
pub fn held() -> impl Iterator<Item = &'static str> {
    let storage = storage();
    let there =
        move |key: &str| storage.as_ref().is_some_and(|storage| storage.get_item(key).is_ok_and(|item| item.is_some()));
    ALL.into_iter().filter(move |(key, _)| there(key)).map(|(_, message)| message)
}

/// Forgets everything.
pub fn forget() {
    if let Some(storage) = storage() {
        for (key, _) in ALL {
            let _refused = storage.remove_item(key);
        }
    }
}

/// Whether the visitor has agreed: then there is a plan.
pub fn agreed() -> bool {
    load().is_some()
}

/// The remembered list of kept plans, unread.
pub fn load_kept() -> Option<String> {
    storage()?.get_item(KEPT).ok().flatten()
}

/// Remembers a list of kept plans, or that there is none; false when the device refuses.
pub fn save_kept(text: Option<&str>) -> bool {
    storage().is_some_and(|storage| match text {
        Some(text) => storage.set_item(KEPT, text).is_ok(),
        None => storage.remove_item(KEPT).is_ok(),
    })
}

/// A tool's remembered document, unread.
pub fn load_own(key: &str) -> Option<String> {
    storage()?.get_item(key).ok().flatten()
}

/// Remembers a tool's document; false when the device refuses.
pub fn save_own(key: &str, text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(key, text).is_ok())
}

/// Puts unreadable content aside.
pub fn put_aside(text: &str) {
    if let Some(storage) = storage() {
        let _refused = storage.set_item(BAD, text).and_then(|()| storage.remove_item(KEY));
    }
}

/// The remembered report, unread.
pub fn load_report() -> Option<String> {
    storage()?.get_item(REPORT).ok().flatten()
}

/// Remembers a report; false when the device refuses.
pub fn save_report(text: &str) -> bool {
    storage().is_some_and(|storage| storage.set_item(REPORT, text).is_ok())
}

/// Puts an unreadable report aside.
pub fn put_report_aside(text: &str) {
    if let Some(storage) = storage() {
        let _refused = storage.set_item(BAD_REPORT, text).and_then(|()| storage.remove_item(REPORT));
    }
}
