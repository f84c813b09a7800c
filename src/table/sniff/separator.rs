//! What stands between and around cells: the separator that gives the most even table.

use super::{Guess, cells};
use crate::table::dialect::{Dialect, Quote, Separator};
use std::collections::BTreeMap;

/// The separator that a `sep=` line states, and how many rows that line takes.
pub(super) fn stated(sample: &[u8]) -> (Option<Separator>, u64) {
    let sample = sample.strip_prefix(b"\xef\xbb\xbf").unwrap_or(sample);
    let Some([byte, b'\r' | b'\n', ..]) = sample.strip_prefix(b"sep=") else {
        return (None, 0);
    };
    (Separator::ALL.into_iter().find(|separator| separator.byte() == *byte), 1)
}

/// The quote: the one that stands at both ends of more cells.
pub(super) fn quote(sample: &[u8]) -> Guess<Quote> {
    let is_edge =
        |byte: Option<&u8>| byte.is_none_or(|byte| matches!(byte, b',' | b';' | b'\t' | b'|' | b'\n' | b'\r'));
    let (mut opens, mut closes) = ([0_u32; 2], [0_u32; 2]);
    for (at, byte) in sample.iter().enumerate() {
        let which = match byte {
            b'"' => 0,
            b'\'' => 1,
            _ => continue,
        };
        let before = at.checked_sub(1).and_then(|at| sample.get(at));
        if let (Some(opens), true) = (opens.get_mut(which), is_edge(before)) {
            *opens += 1;
        }
        if let (Some(closes), true) = (closes.get_mut(which), is_edge(sample.get(at + 1))) {
            *closes += 1;
        }
    }
    let [double, single] = [opens[0].min(closes[0]), opens[1].min(closes[1])];
    if double == 0 && single > 1 {
        let confidence = f64::from(single) / f64::from(opens[1].max(closes[1]) + 1);
        return Guess { value: Quote::Single, confidence };
    }
    // Marks of inches open cells that nothing closes.
    let lonely = opens[0].abs_diff(closes[0]);
    if lonely > 2 && double * 4 < lonely {
        return Guess { value: Quote::None, confidence: 1.0 - f64::from(double) / f64::from(lonely) };
    }
    let confidence = if double == 0 { 0.5 } else { f64::from(double) / f64::from(double + lonely) };
    Guess { value: Quote::Double, confidence }
}

/// The separator with which most rows have the same number of cells, and most cells read as something.
pub(super) fn find(sample: &[u8], is_whole: bool, quote: Quote, preamble: u64) -> Guess<Separator> {
    let mut scores: Vec<(Separator, f64)> = Separator::ALL
        .into_iter()
        .map(|separator| {
            let dialect = Dialect { separator, quote, header: false, preamble, ..Dialect::default() };
            (separator, score(&cells::rows(sample, is_whole, &dialect)))
        })
        .collect();
    scores.sort_by(|one, other| other.1.total_cmp(&one.1));
    match scores.as_slice() {
        [(value, best), (_, second), ..] if *best > 0.0 => Guess { value: *value, confidence: 1.0 - second / best },
        // One column: the separator makes no difference.
        _ => Guess { value: Separator::Comma, confidence: 0.5 },
    }
}

/// How even and how telling a table is: 0 with one column, 2 at most. Evenness counts twice, for a mark that stands in
/// texts gives rows of all widths.
fn score(rows: &[cells::Cells]) -> f64 {
    let mut widths: BTreeMap<usize, usize> = BTreeMap::new();
    for row in rows {
        *widths.entry(row.len()).or_default() += 1;
    }
    // Of widths that are as frequent the widest.
    let Some((&width, &count)) = widths.iter().max_by_key(|(width, count)| (**count, **width)) else {
        return 0.0;
    };
    if width < 2 {
        return 0.0;
    }
    let even = count as f64 / rows.len() as f64;
    let kinds = rows.iter().flatten().filter(|cell| !cell.is_empty()).map(|cell| cells::is_telling(cell));
    let (telling, all) = kinds.fold((0_u32, 0_u32), |(telling, all), is| (telling + u32::from(is), all + 1));
    even * even * (1.0 - 0.5 / width as f64) * (0.5 + f64::from(telling) / f64::from(all.max(1)))
}
