//! Messages of the settings and of their words.

use crate::format::Value;
use crate::web::desk::Desk;

/// What a setting is called.
pub(super) fn label(name: &str) -> &'static str {
    match name {
        "lang" => "studio-lang",
        "tool" => "studio-tool",
        "preset" => "studio-preset",
        "plan" => "studio-plan",
        "currency" => "studio-currency",
        "goal" => "studio-goal",
        "value" => "studio-value",
        "period" => "studio-period",
        "stages" => "studio-stages",
        "section" => "studio-section",
        "lock" => "studio-lock",
        "hide" => "studio-hide",
        "theme" => "studio-theme",
        "brand" => "studio-brand",
        "brand-dark" => "studio-brand-dark",
        "surface" => "studio-surface",
        "text" => "studio-text",
        "font" => "studio-font",
        "radius" => "studio-radius",
        "footer" => "studio-footer",
        "lead" => "studio-lead",
        "lead-url" => "studio-lead-url",
        "lead-consent" => "studio-lead-consent",
        _ => "studio-logo",
    }
}

/// What some settings are called, one after the other.
pub(super) fn listed(desk: &Desk, names: &[String]) -> Value {
    let names: Vec<String> = names.iter().map(|name| desk.text(label(name))).collect();
    Value::Text(names.join(", "))
}

/// What a word is called. Fields and parts of one name are one message.
pub(super) fn word(word: &str) -> &'static str {
    match word {
        "plan" => "tool-plan",
        "score" => "tool-score",
        "measure" => "tool-measure",
        "sure" => "studio-word-sure",
        "soon" => "studio-word-soon",
        "levers" => "studio-word-levers",
        "scenarios" => "studio-word-scenarios",
        "channels" => "studio-word-channels",
        "light" => "studio-word-light",
        "dark" => "studio-word-dark",
        "auto" => "studio-word-auto",
        "on" => "studio-word-on",
        "off" => "studio-word-off",
        "event" => "studio-word-event",
        "post" => "studio-word-post",
        "link" => "studio-word-link",
        "goal" => "studio-word-goal",
        "value" => "studio-word-value",
        "margin" => "studio-word-margin",
        "period" => "studio-word-period",
        "rates" => "studio-word-rates",
        "costs" => "studio-word-costs",
        "cold" => "studio-word-cold",
        "header" => "studio-word-header",
        "tools" => "studio-word-tools",
        "language" => "studio-word-language",
        "menu" => "studio-word-menu",
        "history" => "studio-word-history",
        "basics" => "studio-word-basics",
        "fixed-costs" => "studio-word-fixed-costs",
        "cost" => "studio-word-cost",
        "time" => "studio-word-time",
        _ => "studio-word-more",
    }
}
