//! Which column of a file holds which field.

use super::card::{Card, Kind};
use super::text::{same, trim};

/// The columns of a file, along the fields of a card.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Mapping {
    /// Entry i belongs to field i; a list that is too short maps nothing to the rest.
    pub columns: Vec<Columns>,
}

/// Where a field stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Columns {
    /// The column of the value, or of an activity's count; none: the file lacks it.
    pub value: Option<usize>,
    /// The column of an activity's last day.
    pub last: Option<usize>,
}

impl Mapping {
    /// The columns whose names are those that the card's fields ask for, without regard to case and blanks around them;
    /// the first of several.
    pub fn by_header<S: AsRef<[u8]>>(card: &Card, header: &[S]) -> Self {
        let find = |name: &str| header.iter().position(|own| same(trim(own.as_ref()), trim(name.as_bytes())));
        let columns = card.fields.iter().map(|field| Columns {
            value: find(field.column()),
            last: field.last_column().and_then(|name| find(&name)),
        });
        Self { columns: columns.collect() }
    }

    /// The columns of a field.
    pub fn of(&self, field: usize) -> Columns {
        self.columns.get(field).copied().unwrap_or_default()
    }

    /// The fields that no column has, by their place.
    pub fn lacking<'a>(&'a self, card: &'a Card) -> impl Iterator<Item = usize> + 'a {
        card.fields.iter().enumerate().filter_map(|(place, field)| {
            let Columns { value, last } = self.of(place);
            let found = value.is_some() || matches!(field.kind, Kind::Activity { .. }) && last.is_some();
            (!found).then_some(place)
        })
    }
}
