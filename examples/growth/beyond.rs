//! What the page says beyond the most that is supported. The numbers are the product's own.

use crate::told::count;
use std::fmt::Write as _;
use warmline::codec::{json, link};
use warmline::engine::plan::limits::{CHANNELS, FIXED_COSTS, HISTORY, OBSERVATIONS, RUNS, STAGES};
use warmline::events::{MOST_CAMPAIGNS, MOST_EVENTS, MOST_STAGES};
use warmline::leads::history::MOST_ROWS;
use warmline::nurture::report::PERIODS;
use warmline::state::shelf;

const BEFORE: &str = "
## At the most, and beyond it

At each of these the page stays usable and says so. A document from outside that has more is refused with its field and
the range, and the last good plan stays.

| of | most | what the visitor is told |
|---|--:|---|
";

/// The section.
pub(crate) fn beyond() -> String {
    let rows = [
        (
            "stages",
            STAGES.max,
            "the way to add one is off, and beside it: \"A plan has at most 12 stages. Remove one to add another.\"",
        ),
        ("fixed costs", FIXED_COSTS.max, "likewise, with the advice to put two together"),
        ("channels", CHANNELS.max, "likewise"),
        (
            "plans side by side",
            shelf::MOST + 1,
            "\"Four plans stand side by side at most. Remove one to keep another.\"",
        ),
        ("follow-up times of a plan", OBSERVATIONS.max, "the document is refused: \"Allowed are 1 to 10,000.\""),
        (
            "months of a stage's history",
            HISTORY.max,
            "the most is named where they are pasted; more is refused there: \"Allowed are 0 to 240.\"",
        ),
        ("runs of a simulation", RUNS.max as usize, "the document is refused with the range"),
        ("bytes of a document", json::MAX_BYTES, "\"This is too large. At most … bytes are read.\""),
        ("bytes of a link", link::MAX_BYTES, "likewise"),
        ("months in a nurture report", PERIODS.max, "refused with the range"),
        (
            "events of a file",
            MOST_EVENTS,
            "further rows are counted and the first named: \"… beyond the million that is read.\"",
        ),
        (
            "names of stages in a file",
            MOST_STAGES,
            "rows counted and named, with the question whether it is the right column",
        ),
        (
            "campaigns of a file",
            MOST_CAMPAIGNS,
            "\"… events count without their campaign: only 1,000 campaigns are told apart …\"",
        ),
        (
            "leads that a card is learned from",
            MOST_ROWS,
            "\"There are very many leads, so … of …, evenly spread over the file, are learned from.\"",
        ),
    ];
    let mut text = BEFORE.to_owned();
    for (of, most, said) in rows {
        let _ = writeln!(text, "| {of} | {} | {said} |", count(most as f64));
    }
    text.push_str("| rows of leads | no bound | where memory runs out: \"Scoring stopped: … or memory ran out. Choose the file again to start afresh.\" |\n");
    text
}
