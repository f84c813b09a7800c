//! All settings in one table: what is read, what the docs list, what the tests try.

use crate::languages::TAGS;

/// What a value has to be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Kind {
    /// One of these words.
    Word(&'static [&'static str]),
    /// A colour.
    Colour,
    /// Names of fonts that the visitor's device has, with commas.
    Font,
    /// Pixels.
    Pixels(f64, f64),
    /// The address of a picture: https, or data of PNG, JPEG, WebP or GIF up to 100 kB.
    Picture,
    /// Three capital letters of ISO 4217.
    Currency,
    /// A number within limits, with a point.
    Number(f64, f64),
    /// Letters, digits and dashes.
    Id,
    /// A link to a plan: what stands behind the `#` of one.
    Link,
    /// Words of this list, with commas.
    Words(&'static [&'static str]),
    /// Names of at most 40 letters, with commas.
    Names,
    /// An https address.
    Address,
    /// A sentence or two.
    Sentence,
}

/// One setting.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Row {
    /// Its name in addresses, attributes and messages.
    pub name: &'static str,
    /// What it takes.
    pub kind: Kind,
    /// What holds where it is not set.
    pub default: &'static str,
    /// One that works.
    pub example: &'static str,
    /// What it does.
    pub does: &'static str,
}

/// Fields that can be locked.
pub const FIELDS: [&str; 7] = ["goal", "value", "margin", "period", "rates", "costs", "cold"];
/// Parts of the page that can be hidden.
pub const PARTS: [&str; 12] =
    ["header", "tools", "language", "menu", "history", "basics", "fixed-costs", "sure", "cold", "cost", "time", "more"];

const fn row(name: &'static str, kind: Kind, default: &'static str, example: &'static str, does: &'static str) -> Row {
    Row { name, kind, default, example, does }
}

const SWITCH: Kind = Kind::Word(&["on", "off"]);
const LEADS: &[&str] = &["off", "event", "post", "link"];
const SECTIONS: &[&str] = &["sure", "soon", "levers", "scenarios", "channels"];

/// What an agency decides one after the other, each with its settings. `preview` is theirs who build, not the site's.
pub const GROUPS: [(&str, &[&str]); 5] = [
    ("studio-shows", &["tool", "section", "preset", "plan", "lang"]),
    ("studio-figures", &["currency", "goal", "value", "period", "stages"]),
    ("studio-looks", &["theme", "brand", "brand-dark", "surface", "text", "font", "radius", "logo"]),
    ("studio-keeps", &["lock", "hide"]),
    ("studio-asks", &["lead", "lead-url", "lead-consent", "footer"]),
];

/// The settings, in the order in which they take effect.
pub const TABLE: [Row; 25] = [
    row("lang", Kind::Word(&TAGS), "the visitor's", "ko", "Language of the planner."),
    row("tool", Kind::Word(&["plan", "score", "measure"]), "plan", "score", "What is shown."),
    row("preset", Kind::Id, "the worked example", "six-stages", "The plan to begin with."),
    row("plan", Kind::Link, "none", "p1.…", "A plan of your own to begin with, as a link carries it."),
    row("currency", Kind::Currency, "the plan's", "KRW", "Currency of all amounts; nothing is converted."),
    row("goal", Kind::Number(1.0, 1e9), "the plan's", "25", "Customers to win."),
    row("value", Kind::Number(0.0, 1e15), "the plan's", "40000", "Revenue of one customer over the period."),
    row("period", Kind::Number(1.0, 120.0), "the plan's", "12", "Months of the plan."),
    row("stages", Kind::Names, "the plan's", "Visits,Trials,Deals", "What you call the stages, from the top."),
    row("section", Kind::Word(SECTIONS), "none", "soon", "A further question that stands open."),
    row("lock", Kind::Words(&FIELDS), "none", "goal,period", "Fields that visitors see and cannot change."),
    row("hide", Kind::Words(&PARTS), "none", "header,cost", "Parts that are not shown."),
    row("theme", Kind::Word(&["light", "dark", "auto"]), "auto", "dark", "Light, dark, or as the device has it."),
    row("brand", Kind::Colour, "#c2410c", "#0b5fff", "Your colour for what is warm, in the light theme."),
    row("brand-dark", Kind::Colour, "from brand", "#7aa7ff", "The same in the dark theme."),
    row("surface", Kind::Colour, "paper", "#ffffff", "What everything stands on."),
    row("text", Kind::Colour, "ink", "#102030", "Colour of text."),
    row("font", Kind::Font, "the device's", "Georgia, serif", "Fonts that are on the visitor's device."),
    row("radius", Kind::Pixels(0.0, 24.0), "6", "12", "Roundness of boxes, in pixels."),
    row("logo", Kind::Picture, "Warmline's", "https://…/logo.png", "Your logo, at most 32 pixels high."),
    row("footer", SWITCH, "off", "on", "A line at the end that names the planner and leads to it."),
    row(
        "lead",
        Kind::Word(LEADS),
        "off",
        "event",
        "A form at the end: what is sent goes to your page, to your address, or nowhere but a link.",
    ),
    row(
        "lead-url",
        Kind::Address,
        "none",
        "https://example.com/leads",
        "Where `post` sends the form, and where `link` leads.",
    ),
    row(
        "lead-consent",
        Kind::Sentence,
        "none",
        "You may write to me.",
        "What the visitor has to agree to before the form is sent.",
    ),
    row("preview", SWITCH, "off", "on", "Shows on the page which settings were not taken."),
];
