//! Settings as they stand: read one by one, each with its reason where it is not taken.

use super::colour::Colour;
use super::table::{Kind, Row, TABLE};
use crate::codec::link;

/// A value that has passed.
#[derive(Debug, Clone, PartialEq)]
pub enum Setting {
    /// A word, an id, a code, a link or an address.
    Text(String),
    /// A colour.
    Colour(Colour),
    /// A number.
    Number(f64),
    /// Words or names.
    List(Vec<String>),
}

/// Why a setting is not taken.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reason {
    /// There is no such setting.
    Unknown,
    /// Longer than any value may be.
    Long,
    /// Not of the kind that it has to be.
    Kind,
    /// A number beyond its limits.
    Range,
    /// The colour is too near to what it stands on; the nearest that passes is used.
    Contrast,
    /// There is no preset of this name, or no plan in this link.
    Missing,
}

impl Reason {
    /// Its name in messages to the host.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Unknown => "unknown",
            Self::Long => "too-long",
            Self::Kind => "not-allowed",
            Self::Range => "out-of-range",
            Self::Contrast => "contrast",
            Self::Missing => "missing",
        }
    }
}

/// A setting that was not taken.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Ignored {
    /// Its name, at most 40 letters of it.
    pub name: String,
    /// Why.
    pub reason: Reason,
}

/// The settings that are set, by the places of the table.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Settings([Option<Setting>; TABLE.len()]);

/// Longest value; a link and a picture have their own.
const LONGEST: usize = 400;
const LONGEST_PICTURE: usize = 137_000;
const LONGEST_LINK: usize = 8_192;
/// Names and words in a list.
const MOST: usize = 24;

impl Settings {
    /// Sets one, or takes it back with none.
    ///
    /// # Errors
    /// Why it is not taken; what was set before stays.
    pub fn set(&mut self, name: &str, value: Option<&str>) -> Result<(), Ignored> {
        let ignored = |reason| Ignored { name: name.chars().take(40).collect(), reason };
        let rows = TABLE.iter().zip(&mut self.0);
        let (row, slot) = rows.into_iter().find(|(row, _)| row.name == name).ok_or_else(|| ignored(Reason::Unknown))?;
        *slot = value.map(|value| read(row, value)).transpose().map_err(ignored)?;
        Ok(())
    }

    /// The value of one.
    pub fn get(&self, name: &str) -> Option<&Setting> {
        let place = TABLE.iter().position(|row| row.name == name)?;
        self.0.get(place)?.as_ref()
    }

    /// The text of one.
    pub fn text(&self, name: &str) -> Option<&str> {
        match self.get(name)? {
            Setting::Text(text) => Some(text),
            _ => None,
        }
    }

    /// The number of one.
    pub fn number(&self, name: &str) -> Option<f64> {
        match self.get(name)? {
            Setting::Number(number) => Some(*number),
            _ => None,
        }
    }

    /// The colour of one.
    pub fn colour(&self, name: &str) -> Option<Colour> {
        match self.get(name)? {
            Setting::Colour(colour) => Some(*colour),
            _ => None,
        }
    }

    /// Whether there is a form that has nowhere to go: it is not shown.
    pub fn lacks_address(&self) -> bool {
        matches!(self.text("lead"), Some("post" | "link")) && self.text("lead-url").is_none()
    }

    /// The words of one; none where it is not set.
    pub fn list(&self, name: &str) -> &[String] {
        match self.get(name) {
            Some(Setting::List(list)) => list,
            _ => &[],
        }
    }
}

fn read(row: &Row, value: &str) -> Result<Setting, Reason> {
    let longest = match row.kind {
        Kind::Picture => LONGEST_PICTURE,
        Kind::Link => LONGEST_LINK,
        _ => LONGEST,
    };
    if value.len() > longest {
        return Err(Reason::Long);
    }
    let value = value.trim();
    let text = |sound: bool| if sound { Ok(Setting::Text(value.to_owned())) } else { Err(Reason::Kind) };
    match row.kind {
        Kind::Word(words) => text(words.contains(&value)),
        Kind::Colour => Colour::read(value).map(Setting::Colour).ok_or(Reason::Kind),
        Kind::Font => text(is_font(value)),
        Kind::Pixels(least, most) => number(value.strip_suffix("px").unwrap_or(value), least, most),
        Kind::Number(least, most) => number(value, least, most),
        Kind::Picture => text(is_picture(value)),
        Kind::Currency => text(value.len() == 3 && value.bytes().all(|byte| byte.is_ascii_uppercase())),
        Kind::Id => text(is_id(value)),
        Kind::Link => text(link::is_plan(value)),
        Kind::Words(words) => list(value, |word| words.contains(&word)),
        Kind::Address => text(is_address(value)),
        Kind::Sentence => text(!value.is_empty() && !value.chars().any(char::is_control)),
        Kind::Names => list(value, |name| name.chars().count() <= 40 && !name.chars().any(char::is_control)),
    }
}

fn number(text: &str, least: f64, most: f64) -> Result<Setting, Reason> {
    let sound = !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    let value = text.parse::<f64>().ok().filter(|value| sound && value.is_finite()).ok_or(Reason::Kind)?;
    if (least..=most).contains(&value) { Ok(Setting::Number(value)) } else { Err(Reason::Range) }
}

fn list(text: &str, sound: impl Fn(&str) -> bool) -> Result<Setting, Reason> {
    let words: Vec<String> = text.split(',').map(|word| word.trim().to_owned()).collect();
    if words.len() > MOST {
        return Err(Reason::Long);
    }
    if words.iter().all(|word| sound(word)) { Ok(Setting::List(words)) } else { Err(Reason::Kind) }
}

fn is_id(text: &str) -> bool {
    !text.is_empty() && text.len() <= 60 && text.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-')
}

/// Names of letters, digits, blanks and dashes, which need no quotes to be safe in a style.
fn is_font(text: &str) -> bool {
    let sound = |name: &str| {
        let name = name.trim();
        let first = name.chars().next().is_some_and(char::is_alphabetic);
        first && name.chars().all(|letter| letter.is_alphanumeric() || letter == ' ' || letter == '-')
    };
    text.split(',').count() <= 6 && text.split(',').all(sound)
}

/// Only what an `<img>` shows without running anything, from where nobody can listen in.
fn is_picture(text: &str) -> bool {
    if is_address(text) {
        return true;
    }
    let kinds = ["png", "jpeg", "webp", "gif"];
    let data =
        kinds.iter().find_map(|kind| text.strip_prefix("data:image/")?.strip_prefix(kind)?.strip_prefix(";base64,"));
    let base64 = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'+' | b'/' | b'=');
    data.is_some_and(|data| !data.is_empty() && data.bytes().all(base64))
}

/// An https address of a host with a dot in its name, without a user and without what could leave an attribute.
fn is_address(text: &str) -> bool {
    let Some(rest) = text.strip_prefix("https://") else { return false };
    let host = rest.split(['/', '?', '#']).next().unwrap_or_default();
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'.' | b'-' | b':');
    let printable = rest.bytes().all(|byte| byte.is_ascii_graphic()) && !rest.contains(['"', '\\', '<', '>']);
    text.len() <= 2_000 && host.contains('.') && host.bytes().all(plain) && printable
}
