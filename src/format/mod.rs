//! Numbers as text, behind one port. The browser's Intl speaks it in the page; [`plain`] is its native twin for the
//! three shipped languages. The engine never formats and a component never builds a number's text itself.

/// How exact a number is shown.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Digits {
    /// For a headline: three significant figures at most, whole numbers under a thousand whole.
    Short,
    /// For a table or an explanation: every digit that means something.
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
