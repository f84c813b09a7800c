//! Numbers as text, behind one port. The browser's Intl speaks it in the page; [`plain`] is its native twin for the
//! shipped languages. The engine never formats and a component never builds a number's text itself. [`typing`] is
//! the way back: numbers that people type.

pub mod decimal;
pub mod plain;
pub mod shape;
pub mod typing;

/// How exact a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Digits {
    /// For a headline: whole numbers whole, others with three significant figures and their whole part; from 1e7 on in
    /// the language's short words (12.3M). [`shape`] has the rules of each kind.
    Short,
    /// For a table or an explanation: six significant figures and the whole part, money to its minor unit.
    Exact,
}

/// A value with its unit, ready to be put into a message.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    /// Text as it is.
    Text(String),
    /// A whole number of things, grouped.
    Count(f64),
    /// A number without a unit (days, customers expected, a quotient).
    Number(f64, Digits),
    /// A ratio shown as a percentage: .25 is 25 %.
    Percent(f64, Digits),
    /// An amount in a currency (ISO 4217).
    Money(f64, String, Digits),
}

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(text.to_owned())
    }
}

impl Value {
    /// The number in it, as selectors see it: a ratio for a percentage.
    pub fn number(&self) -> Option<f64> {
        match self {
            Self::Text(_) => None,
            Self::Count(x) | Self::Number(x, _) | Self::Percent(x, _) | Self::Money(x, _, _) => Some(*x),
        }
    }
}

/// What stands where a number is not finite.
pub const NO_NUMBER: &str = "\u{2013}";

/// The plural categories of CLDR.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Plural {
    /// `zero`
    Zero,
    /// `one`
    One,
    /// `two`
    Two,
    /// `few`
    Few,
    /// `many`
    Many,
    /// `other`
    Other,
}

impl Plural {
    const NAMES: [(&'static str, Self); 6] = [
        ("zero", Self::Zero),
        ("one", Self::One),
        ("two", Self::Two),
        ("few", Self::Few),
        ("many", Self::Many),
        ("other", Self::Other),
    ];

    /// The name that Fluent's variants and Intl call it by.
    pub fn name(self) -> &'static str {
        Self::NAMES.iter().find(|(_, plural)| *plural == self).map_or("other", |(name, _)| name)
    }

    /// The category of this name; `other` where the name is unknown.
    pub fn from_name(name: &str) -> Self {
        Self::NAMES.iter().find(|(known, _)| *known == name).map_or(Self::Other, |(_, plural)| *plural)
    }
}

/// The marks that numbers are written with in one language.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Marks {
    /// Between whole and fraction.
    pub decimal: char,
    /// Between groups of digits.
    pub group: char,
}

/// Numbers of one language as text.
pub trait Formatter {
    /// The value as text; never "NaN" or an infinity sign: what is not finite comes out as an en dash.
    fn format(&self, value: &Value) -> String;
    /// The plural category of a number.
    fn plural(&self, number: f64) -> Plural;
    /// The marks that a reader of this language types.
    fn marks(&self) -> Marks;
}
