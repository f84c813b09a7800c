//! Which column is which field: a suggestion by name, for people to confirm.

/// A field to find, with the names that columns may have for it, in any language.
#[derive(Debug, Clone, Copy)]
pub struct Field<'a> {
    /// What the field is called in the program.
    pub id: &'a str,
    /// Names of it, as people write them.
    pub names: &'a [&'a str],
}

/// A column that seems to be a field.
#[derive(Debug, Clone, PartialEq)]
pub struct Suggestion {
    /// The field's place in the list that was given.
    pub field: usize,
    /// The column, counted from 0.
    pub column: usize,
    /// How alike the names are: 1 for the same name, 0.5 for one shared word of two.
    pub confidence: f64,
}

/// Names that share less than this are not alike.
const ALIKE: f64 = 0.5;

/// A name as words in small letters: `Lead-Score`, `leadScore` and `LEAD_SCORE` are the same.
pub fn normal(name: &str) -> String {
    let mut out = String::new();
    let (mut was_small, mut gap) = (false, false);
    for c in name.chars() {
        if !c.is_alphanumeric() {
            gap = true;
            was_small = false;
            continue;
        }
        if (gap || (c.is_uppercase() && was_small)) && !out.is_empty() {
            out.push(' ');
        }
        gap = false;
        was_small = c.is_lowercase() || c.is_numeric();
        out.extend(c.to_lowercase());
    }
    out
}

/// The columns that fit fields best, each column and each field once at most; the surest first, and of those that are
/// as sure the one that comes first.
pub fn suggest(headers: &[impl AsRef<str>], fields: &[Field<'_>]) -> Vec<Suggestion> {
    let columns: Vec<String> = headers.iter().map(|header| normal(header.as_ref())).collect();
    let mut pairs: Vec<Suggestion> = Vec::new();
    for (field, wanted) in fields.iter().enumerate() {
        let names: Vec<String> = wanted.names.iter().chain([&wanted.id]).map(|name| normal(name)).collect();
        for (column, header) in columns.iter().enumerate() {
            let confidence = names.iter().map(|name| likeness(header, name)).fold(0.0, f64::max);
            if confidence >= ALIKE {
                pairs.push(Suggestion { field, column, confidence });
            }
        }
    }
    pairs.sort_by(|one, other| {
        let by_place = (one.column, one.field).cmp(&(other.column, other.field));
        other.confidence.total_cmp(&one.confidence).then(by_place)
    });
    let mut taken: Vec<Suggestion> = Vec::new();
    for pair in pairs {
        if !taken.iter().any(|one| one.field == pair.field || one.column == pair.column) {
            taken.push(pair);
        }
    }
    taken
}

/// How alike two names are: the share of words that they have in common, by the longer of them; 0.9 where only the gaps
/// between words differ.
fn likeness(one: &str, other: &str) -> f64 {
    if one.is_empty() || other.is_empty() {
        return 0.0;
    }
    if one == other {
        return 1.0;
    }
    let joined = |name: &str| name.replace(' ', "");
    if joined(one) == joined(other) {
        return 0.9;
    }
    let (one, other): (Vec<&str>, Vec<&str>) = (one.split(' ').collect(), other.split(' ').collect());
    let shared = one.iter().filter(|word| other.contains(word)).count();
    shared.min(other.len()) as f64 / one.len().max(other.len()) as f64
}
