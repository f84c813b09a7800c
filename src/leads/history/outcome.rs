//! Which column tells the outcome, and which of its values mean that a lead was won.

use crate::leads::Looked;

/// How a lead ended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Fate {
    /// It was won.
    Won,
    /// It was lost.
    Lost,
    /// It has not ended: it counts nowhere.
    Open,
}

/// What a value means.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Meaning {
    /// As the file has it.
    pub value: String,
    /// What it stands for.
    pub fate: Fate,
}

/// Where the outcome stands.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Outcome {
    /// The column.
    pub column: usize,
    /// What people have said of its values; all others are guessed.
    pub meanings: Vec<Meaning>,
}

impl Outcome {
    /// How a lead with this value ended. Blanks around it and the case of the letters do not count.
    pub fn fate(&self, value: &str) -> Fate {
        let value = value.trim();
        let said = self.meanings.iter().find(|meaning| meaning.value.trim().eq_ignore_ascii_case(value));
        said.map_or_else(|| guess(value), |meaning| meaning.fate)
    }
}

/// Words of a won lead, in the languages of the page.
const WON: [&str; 16] = [
    "won",
    "win",
    "yes",
    "y",
    "true",
    "1",
    "converted",
    "customer",
    "signed",
    "수주",
    "성사",
    "예",
    "계약완료",
    "menang",
    "ya",
    "berhasil",
];
/// Words of a lead that has not ended.
const OPEN: [&str; 14] = [
    "open",
    "new",
    "pending",
    "working",
    "progress",
    "negotiation",
    "proposal",
    "진행",
    "진행중",
    "대기",
    "협상",
    "proses",
    "berjalan",
    "baru",
];
/// What people call the column, the plainest first.
const NAMES: [&str; 16] = [
    "won",
    "won lost",
    "is won",
    "outcome",
    "result",
    "converted",
    "deal status",
    "status",
    "deal stage",
    "stage",
    "수주 여부",
    "결과",
    "상태",
    "hasil",
    "menang",
    "status deal",
];

/// What a value seems to mean: won by its words, open if it is empty or says so, else lost.
pub fn guess(value: &str) -> Fate {
    let lower = value.trim().to_lowercase();
    if crate::table::value::is_missing(lower.as_bytes()) {
        return Fate::Open;
    }
    let is_one_of = |words: &[&str]| {
        let mut own = lower.split(|letter: char| !letter.is_alphanumeric());
        words.contains(&lower.as_str()) || own.any(|own| own.len() > 1 && words.contains(&own))
    };
    // "Not won" has a word of a won lead in it.
    let denied = ["not ", "no ", "un", "tidak ", "미"].iter().any(|start| lower.starts_with(start));
    if is_one_of(&WON) && !denied {
        Fate::Won
    } else if is_one_of(&OPEN) {
        Fate::Open
    } else {
        Fate::Lost
    }
}

/// The column that seems to hold the outcome, with the meanings of its first values; none where no column of a telling
/// name has both a won and another value.
pub fn suggest(looked: &Looked) -> Option<Outcome> {
    let plain = |name: &str| {
        let words: Vec<String> = name
            .split(|letter: char| !letter.is_alphanumeric())
            .filter(|word| !word.is_empty())
            .map(str::to_lowercase)
            .collect();
        words.join(" ")
    };
    let tells = |column: usize| {
        let samples = looked.columns.get(column).map(|column| column.samples.as_slice()).unwrap_or_default();
        let is = |fate: Fate| samples.iter().any(|sample| guess(sample) == fate);
        is(Fate::Won) && is(Fate::Lost)
    };
    let named = |wanted: &&str| looked.columns.iter().position(|column| plain(&column.name) == **wanted);
    let column = NAMES.iter().filter_map(named).find(|column| tells(*column))?;
    Some(Outcome { column, meanings: meanings(looked, column) })
}

/// What the first values of a column seem to mean.
pub(super) fn meanings(looked: &Looked, column: usize) -> Vec<Meaning> {
    let samples = looked.columns.get(column).map(|column| column.samples.as_slice()).unwrap_or_default();
    samples.iter().map(|value| Meaning { value: value.clone(), fate: guess(value) }).collect()
}

impl Looked {
    /// A column as the outcome, its values guessed.
    pub fn outcome(&self, column: usize) -> Outcome {
        Outcome { column, meanings: meanings(self, column) }
    }
}
