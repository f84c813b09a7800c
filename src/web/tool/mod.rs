//! The tools beside the planner. Each is a page of its own that comes with its part of the program, its words and its
//! style, and that the fragment of the address names.
//!
//! A further one is a folder of `web/` with one function `&Desk -> Html`, a table in `web/later.rs`, a variant here, its
//! words in `static/locales/<tag>/tools/` and its style in `static/sheets/`.

use crate::web::component::sheet;
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
    /// Put the planner on a site.
    Studio,
    /// Read a plan that somebody sent.
    Read,
}

impl Tool {
    /// Those that one can choose, in the order of the header, each with its name in the address and its message.
    pub const ALL: [(Self, &'static str, &'static str); 3] = [
        (Self::Plan, "plan", "tool-plan"),
        (Self::Score, "score", "tool-score"),
        (Self::Measure, "measure", "tool-measure"),
    ];

    /// The name of the studio in the address. The menu leads there, for its guests are few.
    pub const STUDIO: &'static str = "embed";

    /// The tool that a fragment names, by its name or by a document of its own; none for anything else, which is the
    /// planner's to read.
    pub fn named(fragment: &str) -> Option<Self> {
        let (first, is_document) = fragment.split_once('.').map_or((fragment, false), |(first, _)| (first, true));
        match first {
            "s1" if is_document => Some(Self::Score),
            "r1" if is_document => Some(Self::Measure),
            Self::STUDIO => Some(Self::Studio),
            "v1" if is_document => Some(Self::Read),
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
    /// None for what the questions' part draws.
    part: Option<fn() -> Later<Deep>>,
}

const SCORE_WORDS: &[&str] =
    &["tools/score", "tools/card", "tools/card-issues", "tools/score-file", "tools/score-history"];
const SCORE: Needs = Needs { sheet: "sheets/score.css", words: SCORE_WORDS, part: Some(later::score) };
const MEASURE_WORDS: &[&str] = &["tools/measure", "tools/nurture", "tools/events", "tools/agreement"];
const MEASURE: Needs = Needs { sheet: "sheets/measure.css", words: MEASURE_WORDS, part: Some(later::measure) };
const STUDIO: Needs = Needs { sheet: "sheets/studio.css", words: &["tools/studio"], part: Some(later::studio) };

/// A plan to be read is drawn by what draws the planner's questions.
const READ: Needs = Needs { sheet: "sheets/reading.css", words: &["tools/reading"], part: None };

/// The page of a tool.
#[component]
pub fn Page(props: &PageProps) -> Html {
    later::use_parts();
    let needs = match props.tool {
        Tool::Score => &SCORE,
        Tool::Studio => &STUDIO,
        Tool::Read => &READ,
        Tool::Plan | Tool::Measure => &MEASURE,
    };
    let words = later::use_words(props.desk.locale(), needs.words, true);
    let page = match needs.part {
        Some(part) => later::draw_with(&props.desk, &words, part, |part, desk| (part.section)(desk)),
        None => later::draw_with(&props.desk, &words, later::questions, |part, desk| (part.reading)(desk)),
    };
    html! {
        <main id="tool">
            {sheet(needs.sheet)}
            {page}
        </main>
    }
}
