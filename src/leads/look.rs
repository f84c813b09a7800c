//! A first look at a file: what it is written in, what its columns hold, and which field each seems to be.

use super::kept::{COLUMNS, text};
use crate::score::card::Kind as FieldKind;
use crate::score::{Card, Columns, Mapping};
use crate::table::mapping::{Field, suggest};
use crate::table::profile::{Kind, Profiler};
use crate::table::value::{Order, OrderFound};
use crate::table::{Decimal, Dialect, Encoding, FileFault, Header, Limits, Quote, Reader, Row, Separator, sniff};

/// What people have corrected; the rest is guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Corrections {
    /// How bytes stand for letters.
    pub encoding: Option<Encoding>,
    /// What stands between cells.
    pub separator: Option<Separator>,
    /// What stands around cells.
    pub quote: Option<Quote>,
    /// Whether the first row holds names.
    pub header: Option<bool>,
    /// The decimal mark.
    pub decimal: Option<Decimal>,
    /// What comes first in dates.
    pub order: Option<Order>,
}

/// What a first look finds.
#[derive(Debug, Clone, PartialEq)]
pub struct Looked {
    /// Why there is nothing to work on, as far as the sample tells.
    pub fault: Option<FileFault>,
    /// How the file is written, corrections included.
    pub dialect: Dialect,
    /// The order of day and month in its dates, corrections included.
    pub order: Option<Order>,
    /// Whether there are dates that can be read in two ways and nothing tells which.
    pub doubt: bool,
    /// How many columns there are.
    pub width: usize,
    /// The columns, the first two hundred.
    pub columns: Vec<LookedColumn>,
    /// How many columns had no name, or one that was taken.
    pub renamed: usize,
    /// The first rows.
    pub rows: Vec<Vec<String>>,
    /// Which column seems to hold which field of the card.
    pub mapping: Mapping,
    /// The column that seems to hold the day on which a lead was opened.
    pub opened: Option<usize>,
}

/// A column.
#[derive(Debug, Clone, PartialEq)]
pub struct LookedColumn {
    /// Its name.
    pub name: String,
    /// What it seems to hold.
    pub kind: Kind,
    /// The first values that differ.
    pub samples: Vec<String>,
}

/// The rows that are shown.
const ROWS: usize = 5;
/// The letters of a cell that are shown.
const LETTERS: usize = 60;
/// The rows that columns are judged by.
const JUDGED: usize = 1_000;
/// What people call the column with the day on which a lead was opened.
const OPENED: [&str; 14] = [
    "created",
    "created at",
    "created date",
    "create date",
    "date created",
    "opened",
    "opened at",
    "lead date",
    "signup date",
    "생성일",
    "등록일",
    "접수일",
    "tanggal dibuat",
    "tanggal masuk",
];

/// Looks at the beginning of a file, decoded; `was` is the encoding of the file, and `is_whole` says that the sample is
/// all of it.
pub fn look(sample: &[u8], is_whole: bool, was: Encoding, card: &Card, known: &Corrections) -> Looked {
    let guessed = sniff::text(sample, is_whole).dialect(was);
    let dialect = Dialect {
        separator: known.separator.unwrap_or(guessed.separator),
        quote: known.quote.unwrap_or(guessed.quote),
        header: known.header.unwrap_or(guessed.header),
        decimal: known.decimal.or(guessed.decimal),
        ..guessed
    };
    let mut reader = Reader::new(&dialect, Limits::default());
    let mut profiler: Option<Profiler> = None;
    let (mut rows, mut judged) = (Vec::new(), 0);
    let mut sink = |row: Row<'_>| {
        if rows.len() < ROWS {
            let cells = row.iter().take(COLUMNS).map(|cell| cell.map_or_else(String::new, |cell| text(cell, LETTERS)));
            rows.push(cells.collect::<Vec<_>>());
        }
        if judged < JUDGED {
            judged += 1;
            profiler.get_or_insert_with(|| Profiler::new(row.cells.min(COLUMNS), dialect.decimal)).see(&row);
        }
    };
    reader.push(sample, &mut sink);
    // A sample that ends within its only row says of it what it can.
    if is_whole || reader.counts().good + reader.counts().bad == 0 {
        reader.finish(&mut sink);
    }
    let width = reader.columns().unwrap_or_default();
    let header = reader.header().cloned().unwrap_or_else(|| Header::lettered(width.min(COLUMNS)));
    let held = profiler.map(|profiler| profiler.columns()).unwrap_or_default();
    let (order, doubt) = order(held.iter().map(|column| column.order), known.order);
    let names: Vec<&str> = header.names.iter().take(COLUMNS).map(String::as_str).collect();
    let (mapping, opened) = mapped(card, &names);
    let columns = names.iter().enumerate().map(|(place, name)| {
        let held = held.get(place);
        LookedColumn {
            name: (*name).to_owned(),
            kind: held.map_or(Kind::Text, |held| held.kind.value),
            samples: held.map_or_else(Vec::new, |held| held.samples.clone()),
        }
    });
    Looked {
        fault: if is_whole { reader.file_fault() } else { None },
        dialect,
        order,
        doubt,
        width,
        columns: columns.collect(),
        renamed: header.renamed.len(),
        rows,
        mapping,
        opened,
    }
}

/// The order of day and month by all columns, and whether people must say.
fn order(found: impl Iterator<Item = OrderFound>, known: Option<Order>) -> (Option<Order>, bool) {
    let (mut proved, mut ambiguous) = (None, false);
    for one in found {
        match one {
            OrderFound::Proved(order) => proved = proved.or(Some(order)),
            OrderFound::Ambiguous | OrderFound::Contradictory => ambiguous = true,
            OrderFound::NotNeeded => {}
        }
    }
    let order = known.or(proved);
    (order, ambiguous && order.is_none())
}

/// The columns by the names that the card asks for, then by names that are alike.
fn mapped(card: &Card, names: &[&str]) -> (Mapping, Option<usize>) {
    let mut mapping = Mapping::by_header(card, names);
    let lasts: Vec<Option<String>> = card.fields.iter().map(crate::score::card::Field::last_column).collect();
    let values: Vec<Vec<&str>> =
        card.fields.iter().map(|field| vec![field.name.as_str(), field.column(), field.id.as_str()]).collect();
    let mut fields: Vec<Field<'_>> = Vec::new();
    let mut places: Vec<(usize, bool)> = Vec::new();
    let last_names: Vec<[&str; 1]> = lasts.iter().map(|last| [last.as_deref().unwrap_or_default()]).collect();
    for (place, field) in card.fields.iter().enumerate() {
        if let Some(names) = values.get(place) {
            fields.push(Field { id: &field.id, names });
            places.push((place, false));
        }
        if let (FieldKind::Activity { .. }, Some(names)) = (&field.kind, last_names.get(place)) {
            fields.push(Field { id: names[0], names });
            places.push((place, true));
        }
    }
    fields.push(Field { id: "created", names: &OPENED });
    let mut opened = None;
    let taken: Vec<usize> = mapping.columns.iter().flat_map(|one| [one.value, one.last]).flatten().collect();
    for found in suggest(names, &fields) {
        let own = places.get(found.field);
        match own.and_then(|(place, is_last)| Some((mapping.columns.get_mut(*place)?, *is_last))) {
            Some(_) if taken.contains(&found.column) => {}
            Some((Columns { last: last @ None, .. }, true)) => *last = Some(found.column),
            Some((Columns { value: value @ None, .. }, false)) => *value = Some(found.column),
            Some(_) => {}
            None => opened = Some(found.column),
        }
    }
    (mapping, opened)
}
