//! The languages, as build.rs finds them in static/locales; docs/language.md says how one is added.

/// How a language writes numbers where there is no Intl.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Numbers {
    /// The mark before the fraction.
    pub(crate) decimal: char,
    /// The mark between thousands.
    pub(crate) group: char,
    /// The short words of large numbers, largest first: how many zeros each stands for.
    pub(crate) short: &'static [(i32, &'static str)],
    /// Signs of currencies that are its own.
    pub(crate) signs: &'static [(&'static str, &'static str)],
    /// Whether 1 has a form of its own.
    pub(crate) singular: bool,
}

include!(concat!(env!("OUT_DIR"), "/languages.rs"));
