//! Columns that seem to know the outcome: filled in after it, or because of it. A score that uses them looks splendid on
//! history and fails on new leads.

use super::evidence::{Count, information};

/// A column orders leads too well to be known beforehand from here on.
pub const SUSPICIOUS_AUC: f64 = 0.85;
/// Information value that is too good to be true from here on (Siddiqi 2006).
pub const SUSPICIOUS_INFORMATION: f64 = 0.5;

/// A reason to look at a column before it is learned from.
#[derive(Debug, Clone, Copy, PartialEq)]
pub enum Suspicion {
    /// It alone orders leads with this AUC, above .85.
    Auc(f64),
    /// It has this information value, above .5.
    Information(f64),
    /// Its name tells of something that happens after the outcome is decided, or of the outcome itself.
    Name(AfterTheFact),
}

/// What a suspicious name tells of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum AfterTheFact {
    /// The outcome itself: won, lost, converted, churned.
    Outcome,
    /// Why it was lost.
    Reason,
    /// When it was closed or signed.
    Closing,
    /// What was paid or invoiced.
    Money,
    /// Stage or status of the deal, as it ended.
    Stage,
    /// What sales typed after talking to the lead: tags, quality, remarks.
    Judgement,
    /// How long a talk lasted, or what was done last: both wait for the end.
    LastContact,
}

impl AfterTheFact {
    /// The message id of the reason.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Outcome => "leak-outcome",
            Self::Reason => "leak-reason",
            Self::Closing => "leak-closing",
            Self::Money => "leak-money",
            Self::Stage => "leak-stage",
            Self::Judgement => "leak-judgement",
            Self::LastContact => "leak-last-contact",
        }
    }
}

/// A column under suspicion.
#[derive(Debug, Clone, PartialEq)]
pub struct Alarm {
    /// Its name.
    pub column: String,
    /// Its place in the frame.
    pub place: usize,
    /// Why.
    pub suspicions: Vec<Suspicion>,
}

/// Judges a column by its name and by its bins.
pub(super) fn suspect(place: usize, column: &str, counts: &[Count]) -> Option<Alarm> {
    let (weights, value) = information(counts);
    let auc = bin_auc(counts, &weights);
    let suspicions: Vec<Suspicion> = [
        (auc > SUSPICIOUS_AUC).then_some(Suspicion::Auc(auc)),
        (value > SUSPICIOUS_INFORMATION).then_some(Suspicion::Information(value)),
        after_the_fact(column).map(Suspicion::Name),
    ]
    .into_iter()
    .flatten()
    .collect();
    (!suspicions.is_empty()).then(|| Alarm { column: column.to_owned(), place, suspicions })
}

/// The AUC of bins ordered by weight, ties half; one half without both outcomes.
pub(super) fn bin_auc(counts: &[Count], weights: &[f64]) -> f64 {
    let mut bins: Vec<(f64, Count)> = weights.iter().copied().zip(counts.iter().copied()).collect();
    bins.sort_by(|one, other| one.0.total_cmp(&other.0));
    let all = Count::sum(counts);
    let (mut below, mut pairs) = (0.0, 0.0);
    for run in bins.chunk_by(|one, other| one.0 == other.0) {
        let here = run.iter().fold(Count::default(), |sum, bin| sum.plus(bin.1));
        pairs += here.won * (below + here.lost / 2.0);
        below += here.lost;
    }
    if all.won > 0.0 && all.lost > 0.0 { pairs / (all.won * all.lost) } else { 0.5 }
}

/// Words in a column's name, and what they tell of. Several words must all be there, in any order. The first line that
/// fits counts.
const WORDS: &[(&str, AfterTheFact)] = &[
    ("reason lost", AfterTheFact::Reason),
    ("loss reason", AfterTheFact::Reason),
    ("reason closed", AfterTheFact::Reason),
    ("reason", AfterTheFact::Reason),
    ("사유", AfterTheFact::Reason),
    ("alasan", AfterTheFact::Reason),
    ("won", AfterTheFact::Outcome),
    ("lost", AfterTheFact::Outcome),
    ("outcome", AfterTheFact::Outcome),
    ("converted", AfterTheFact::Outcome),
    ("conversion", AfterTheFact::Outcome),
    ("churned", AfterTheFact::Outcome),
    ("purchased", AfterTheFact::Outcome),
    ("수주", AfterTheFact::Outcome),
    ("실주", AfterTheFact::Outcome),
    ("menang", AfterTheFact::Outcome),
    ("kalah", AfterTheFact::Outcome),
    ("close date", AfterTheFact::Closing),
    ("closed", AfterTheFact::Closing),
    ("signed", AfterTheFact::Closing),
    ("contract", AfterTheFact::Closing),
    ("customer since", AfterTheFact::Closing),
    ("계약", AfterTheFact::Closing),
    ("마감", AfterTheFact::Closing),
    ("kontrak", AfterTheFact::Closing),
    ("revenue deal", AfterTheFact::Money),
    ("amount deal", AfterTheFact::Money),
    ("value deal", AfterTheFact::Money),
    ("invoice", AfterTheFact::Money),
    ("invoiced", AfterTheFact::Money),
    ("payment", AfterTheFact::Money),
    ("paid", AfterTheFact::Money),
    ("매출", AfterTheFact::Money),
    ("결제", AfterTheFact::Money),
    ("pembayaran", AfterTheFact::Money),
    ("faktur", AfterTheFact::Money),
    ("stage", AfterTheFact::Stage),
    ("status lead", AfterTheFact::Stage),
    ("status deal", AfterTheFact::Stage),
    ("status opportunity", AfterTheFact::Stage),
    ("단계", AfterTheFact::Stage),
    ("tahap", AfterTheFact::Stage),
    ("tags", AfterTheFact::Judgement),
    ("quality lead", AfterTheFact::Judgement),
    ("remarks", AfterTheFact::Judgement),
    ("disposition", AfterTheFact::Judgement),
    ("duration", AfterTheFact::LastContact),
    ("last activity", AfterTheFact::LastContact),
    ("last contact", AfterTheFact::LastContact),
];

/// What a column's name tells of, if it is something that is known only afterwards.
pub fn after_the_fact(name: &str) -> Option<AfterTheFact> {
    let words = words(name);
    // Korean writes such a word together with others.
    let is_there = |word: &str| words.iter().any(|own| own == word || (!word.is_ascii() && own.contains(word)));
    WORDS.iter().find(|(wanted, _)| wanted.split(' ').all(is_there)).map(|(_, fact)| *fact)
}

/// Lower-case words of a name written with spaces, underscores, dots or humps.
fn words(name: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut lower_before = false;
    for letter in name.chars() {
        if !letter.is_alphanumeric() || (letter.is_uppercase() && lower_before) {
            words.push(String::new());
        }
        if let (true, Some(word)) = (letter.is_alphanumeric(), words.last_mut()) {
            word.extend(letter.to_lowercase());
        }
        lower_before = letter.is_lowercase();
    }
    words
}
