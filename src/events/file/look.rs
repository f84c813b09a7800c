//! A first look at a file of events.

use crate::table::mapping::{Field, suggest};
use crate::table::{Dialect, Encoding, FileFault, Header, Limits, Reader, Separator, sniff};

/// What people have corrected; the rest is guessed.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Corrections {
    /// How bytes stand for letters.
    pub encoding: Option<Encoding>,
    /// What stands between cells.
    pub separator: Option<Separator>,
    /// Whether the first row holds names.
    pub header: Option<bool>,
    /// Which column is what.
    pub columns: Option<Columns>,
}

/// Which column, from 0, is what.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Columns {
    /// Who.
    pub lead: Option<usize>,
    /// What happened.
    pub stage: Option<usize>,
    /// When.
    pub date: Option<usize>,
    /// What it is credited to; a file need not have it.
    pub campaign: Option<usize>,
}

impl Columns {
    /// The columns to be read, once all that must be there are: lead, stage, date and, where there is one, campaign.
    pub fn needed(&self) -> Option<Vec<usize>> {
        Some([self.lead?, self.stage?, self.date?].into_iter().chain(self.campaign).collect())
    }
}

/// What a first look finds.
#[derive(Debug, Clone, PartialEq)]
pub struct Looked {
    /// Why there is nothing to work on, as far as the sample tells.
    pub fault: Option<FileFault>,
    /// How the file is written, corrections included.
    pub dialect: Dialect,
    /// The names of the columns, the first two hundred, cut where they are long.
    pub names: Vec<String>,
    /// How many columns had no name, or one that was taken.
    pub renamed: usize,
    /// Which column is what, corrections included.
    pub columns: Columns,
}

/// The columns that can be chosen from.
const CHOICES: usize = 200;
/// The letters of a name that are shown.
const LETTERS: usize = 40;

/// What people call the columns, besides what they are.
const FIELDS: [Field<'static>; 4] = [
    Field {
        id: "lead",
        names: &["lead id", "contact", "contact id", "email", "id", "리드", "연락처", "kontak", "prospek"],
    },
    Field {
        id: "stage",
        names: &[
            "status",
            "event",
            "lifecycle stage",
            "lead status",
            "deal stage",
            "단계",
            "상태",
            "tahap",
            "peristiwa",
        ],
    },
    Field {
        id: "date",
        names: &["day", "timestamp", "time", "when", "event date", "날짜", "일자", "일시", "tanggal", "waktu"],
    },
    Field { id: "campaign", names: &["source", "lead source", "channel", "캠페인", "출처", "kampanye", "sumber"] },
];

/// Looks at the beginning of a file, decoded; `was` is the encoding of the file, and `is_whole` says that the sample is
/// all of it.
pub fn look(sample: &[u8], is_whole: bool, was: Encoding, known: &Corrections) -> Looked {
    let guessed = sniff::text(sample, is_whole).dialect(was);
    let dialect = Dialect {
        separator: known.separator.unwrap_or(guessed.separator),
        header: known.header.unwrap_or(guessed.header),
        ..guessed
    };
    let mut reader = Reader::new(&dialect, Limits::default());
    reader.push(sample, &mut |_| ());
    // A sample that ends within its only row says of it what it can.
    if is_whole || reader.columns().is_none() {
        reader.finish(&mut |_| ());
    }
    let lettered = || Header::lettered(reader.columns().unwrap_or_default().min(CHOICES));
    let header = reader.header().cloned().unwrap_or_else(lettered);
    let names: Vec<String> = header.names.iter().take(CHOICES).map(|name| short(name)).collect();
    Looked {
        fault: if is_whole { reader.file_fault() } else { None },
        columns: known.columns.unwrap_or_else(|| guess(&names, dialect.header)),
        dialect,
        renamed: header.renamed.len(),
        names,
    }
}

/// The columns that seem to be lead, stage, date and campaign.
fn guess(names: &[String], are_names: bool) -> Columns {
    let mut places = [None; 4];
    for found in suggest(names, &FIELDS) {
        if let Some(place) = places.get_mut(found.field).filter(|_| are_names) {
            *place = Some(found.column);
        }
    }
    // A file of three or four columns whose names say nothing is mostly in this order.
    if places.iter().all(Option::is_none) && (3..=4).contains(&names.len()) {
        places = [Some(0), Some(1), Some(2), Some(3).filter(|last| *last < names.len())];
    }
    let [lead, stage, date, campaign] = places;
    Columns { lead, stage, date, campaign }
}

/// A name that fits into a list.
fn short(name: &str) -> String {
    let mut letters = name.chars();
    let start: String = letters.by_ref().take(LETTERS).collect();
    if letters.next().is_some() { start + "…" } else { start }
}
