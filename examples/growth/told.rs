//! The figures as words: the page with its tables, and how numbers are written on the plots.

use crate::Row;
use crate::beyond::beyond;
use crate::subject::{SUBJECTS, Subject};
use std::fmt::Write as _;

/// The file of a subject's plot.
pub(crate) fn picture(subject: &Subject) -> String {
    format!("growth-{}.svg", subject.name)
}

/// The median of the processes.
pub(crate) fn time(row: &Row) -> f64 {
    let mut list: Vec<f64> = row.rounds.iter().map(|round| round.median).collect();
    list.sort_by(f64::total_cmp);
    list.get(list.len() / 2).copied().unwrap_or_default()
}

/// The quickest and the slowest run of all processes.
pub(crate) fn ends(row: &Row) -> (f64, f64) {
    let low = row.rounds.iter().map(|round| round.ends.0).fold(f64::INFINITY, f64::min);
    (low, row.rounds.iter().map(|round| round.ends.1).fold(0.0, f64::max))
}

/// The largest peak of memory.
pub(crate) fn peak(row: &Row) -> Option<f64> {
    row.rounds.iter().filter_map(|round| round.peak).reduce(f64::max)
}

/// How a figure grows where it is large: the power p of `figure ~ size^p` by least squares over the larger half of the
/// sizes, and the factor before it.
pub(crate) fn growth(points: &[(f64, f64)]) -> Option<(f64, f64)> {
    let from = points.len().saturating_sub(points.len().div_ceil(2).max(2));
    let logs: Vec<(f64, f64)> = points.get(from..)?.iter().map(|(x, y)| (libm::log(*x), libm::log(*y))).collect();
    let count = logs.len() as f64;
    let (x, y) = logs.iter().fold((0.0, 0.0), |sum, point| (sum.0 + point.0 / count, sum.1 + point.1 / count));
    let (above, below) = logs
        .iter()
        .fold((0.0, 0.0), |sum, point| (sum.0 + (point.0 - x) * (point.1 - y), sum.1 + (point.0 - x) * (point.0 - x)));
    let power = above / below;
    (logs.len() > 1 && power.is_finite()).then(|| (power, libm::exp(y - power * x)))
}

/// Time and memory of a subject as points.
pub(crate) fn times(rows: &[Row]) -> Vec<(f64, f64)> {
    rows.iter().map(|row| (row.size as f64, time(row))).collect()
}

/// Where the system's pages are coarser than what is measured, there is no point.
pub(crate) fn peaks(rows: &[Row]) -> Vec<(f64, f64)> {
    let all = rows.iter().filter_map(|row| Some((row.size as f64, peak(row)?)));
    all.filter(|(_, bytes)| *bytes >= COARSE).collect()
}

/// The system counts memory in pages and programs ask for it in lots; less than this tells nothing.
const COARSE: f64 = 512.0 * 1024.0;

/// What a plot says.
pub(crate) fn title(subject: &Subject, rows: &[Row]) -> String {
    let Some(last) = rows.last() else { return String::new() };
    let (what, of) = (subject.what, subject.of);
    format!("{what} with {} {of} takes {}", count(last.size as f64), seconds(time(last)))
}

/// 1234567 as 1,234,567.
pub(crate) fn count(number: f64) -> String {
    let digits = format!("{number:.0}");
    let mut text = String::new();
    for (place, digit) in digits.chars().enumerate() {
        if place > 0 && (digits.len() - place).is_multiple_of(3) {
            text.push(',');
        }
        text.push(digit);
    }
    text
}

/// Three digits and a unit.
pub(crate) fn seconds(time: f64) -> String {
    let (value, unit) = if time >= 1.0 {
        (time, "s")
    } else if time >= 1e-3 {
        (time * 1e3, "ms")
    } else {
        (time * 1e6, "µs")
    };
    format!("{} {unit}", three(value))
}

/// Megabytes of a million bytes.
pub(crate) fn bytes(bytes: f64) -> String {
    if bytes < COARSE { "under 0.5 MB".to_owned() } else { format!("{} MB", three(bytes / 1e6)) }
}

/// About three digits, none after the point that say nothing.
pub(crate) fn three(value: f64) -> String {
    let places = if value >= 99.95 {
        0
    } else if value >= 9.995 {
        1
    } else {
        2
    };
    let text = format!("{value:.places$}");
    if text.contains('.') { text.trim_end_matches('0').trim_end_matches('.').to_owned() } else { text }
}

const BEFORE: &str = "\
# How time and memory grow

With what a plan or a file may have more of, up to the most that is supported, in the native engine; the page runs the
same code as WebAssembly. Written by `cargo xtask growth`, which measures again.

";

const HOW: &str = "\
Each size is measured in three processes, between which all others have their turn: the time is the median of the three,
each the median of 5 to 200 runs; the spread is the quickest and the slowest of all runs. The memory is the peak of the
resident set during the first run above what it was before (input that is not part of the work, such as the bytes of a
file, is there before); under 0.5 MB it is not told apart from the system's own lots. The growth is the power p of
size^p by least squares over the larger half of the sizes: 1 is in proportion, 0 not at all.
";

/// The whole page.
pub(crate) fn page(tables: &[Vec<Row>], machine: &str) -> String {
    let mut text = format!("{BEFORE}{machine}\n\n{HOW}\n");
    text.push_str(
        "| with | most | time there | memory there | growth of time | growth of memory |\n|---|--:|--:|--:|--:|--:|\n",
    );
    for (subject, rows) in SUBJECTS.iter().zip(tables) {
        let Some(last) = rows.last() else { continue };
        let power =
            |points: &[(f64, f64)]| growth(points).map_or_else(|| "–".to_owned(), |(power, _)| format!("{power:.2}"));
        let most = count(last.size as f64) + if subject.bounded { "" } else { " measured, no bound" };
        let memory = peak(last).map_or_else(|| "not told".to_owned(), bytes);
        let (time, grows) = (seconds(time(last)), power(&times(rows)));
        let _ = writeln!(text, "| {} | {most} | {time} | {memory} | {grows} | {} |", subject.of, power(&peaks(rows)));
    }
    for (subject, rows) in SUBJECTS.iter().zip(tables) {
        let title = title(subject, rows);
        let _ = write!(text, "\n## {title}\n\n![{title}]({})\n\n", picture(subject));
        if !subject.why.is_empty() {
            let _ = write!(text, "{}\n\n", subject.why);
        }
        let _ = write!(text, "| {} | time | spread | memory |\n|--:|--:|--:|--:|\n", subject.of);
        for row in rows {
            let (low, high) = ends(row);
            let memory = peak(row).map_or_else(|| "not told".to_owned(), bytes);
            let (size, time) = (count(row.size as f64), seconds(time(row)));
            let _ = writeln!(text, "| {size} | {time} | {} to {} | {memory} |", seconds(low), seconds(high));
        }
    }
    text.push_str(&beyond());
    text
}
