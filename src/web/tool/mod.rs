//! The tools beside the planner. Each is a page of its own that comes with its part of the program, its words and its
//! style, and that the fragment of the address names.
//!
//! A further one is a folder of `web/` with one function `&Desk -> Html`, a table in `web/later.rs`, a variant here, its
//! words in `static/locales/<tag>/tools/` and its style in `static/sheets/`.

use crate::web::desk::Desk;
use crate::web::later::{self, Deep, Later};
use yew::prelude::*;

/// What a visitor can do here.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Tool {
    /// Plan backwards from a goal.
    Plan,
    /// Score leads.
    Score,
    /// Measure nurturing.
    Measure,
}

impl Tool {
    /// In the order of the header, each with its name in the address and its message.
    pub const ALL: [(Self, &'static str, &'static str); 3] = [
        (Self::Plan, "plan", "tool-plan"),
        (Self::Score, "score", "tool-score"),
        (Self::Measure, "measure", "tool-measure"),
    ];

    /// The tool that a fragment names, by its name or by a document of its own; none for anything else, which is the
    /// planner's to read.
    pub fn named(fragment: &str) -> Option<Self> {
        let (first, is_document) = fragment.split_once('.').map_or((fragment, false), |(first, _)| (first, true));
        match first {
            "s1" if is_document => Some(Self::Score),
            "r1" if is_document => Some(Self::Measure),
            _ => Self::ALL.iter().find(|(_, name, _)| *name == first).map(|(tool, ..)| *tool),
        }
    }
}

/// Properties of [`Page`].
#[derive(Properties, PartialEq)]
pub struct PageProps {
    /// The desk.
    pub desk: Desk,
    /// The tool; not the planner, which is there from the start.
    pub tool: Tool,
}

/// What a tool's page comes with.
struct Needs {
    sheet: &'static str,
    words: &'static [&'static str],
    part: fn() -> Later<Deep>,
}

const SCORE: Needs =
    Needs { sheet: "sheets/score.css", words: &["tools/score", "tools/card", "tools/card-issues"], part: later::score };
const MEASURE_WORDS: &[&str] = &["tools/measure", "tools/nurture", "tools/events", "tools/agreement"];
const MEASURE: Needs = Needs { sheet: "sheets/measure.css", words: MEASURE_WORDS, part: later::measure };

/// The page of a tool.
#[component]
pub fn Page(props: &PageProps) -> Html {
    later::use_parts();
    let needs = if props.tool == Tool::Score { &SCORE } else { &MEASURE };
    let words = later::use_words(props.desk.locale(), needs.words, true);
    html! {
        <main id="tool">
            <link rel="stylesheet" href={needs.sheet} />
            {later::draw_with(&props.desk, &words, needs.part, |part, desk| (part.section)(desk))}
        </main>
    }
}
