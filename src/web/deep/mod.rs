//! The further questions below the plan: each opens on request, brings its part of the program, its words and its style
//! with it, and asks the worker.
//!
//! A further one is a folder here with one function `&Desk -> Html`, a table in `web/later.rs`, an entry in [`ALL`],
//! its words in `static/locales/<tag>/deep/<name>.ftl` (its question and teaser in `later/deep.ftl`, which every page
//! has) and its style in `static/sheets/<name>.css`.

pub mod channels;
mod framed;
pub mod levers;
pub mod scenarios;
mod section;
pub mod soon;
pub mod sure;
pub mod why;

use super::later::{self, Deep, Later};
use crate::web::desk::Desk;
use section::Section;
use yew::prelude::*;

/// One further question.
#[derive(Clone, Copy)]
pub struct Topic {
    /// Names its element.
    pub name: &'static str,
    /// Its style.
    pub sheet: &'static str,
    /// The file of its words.
    pub words: &'static [&'static str],
    /// The message of the question.
    pub question: &'static str,
    /// The message that says what will be found there.
    pub teaser: &'static str,
    /// The part of the program that draws it.
    pub part: fn() -> Later<Deep>,
}

impl PartialEq for Topic {
    fn eq(&self, other: &Self) -> bool {
        self.name == other.name
    }
}

/// The further questions, in their order.
pub const ALL: [Topic; 5] = [
    Topic {
        name: "sure",
        sheet: "sheets/sure.css",
        words: &["deep/sure"],
        question: "deep-sure",
        teaser: "deep-sure-teaser",
        part: later::sure,
    },
    Topic {
        name: "soon",
        sheet: "sheets/soon.css",
        words: &["deep/soon"],
        question: "deep-soon",
        teaser: "deep-soon-teaser",
        part: later::soon,
    },
    Topic {
        name: "levers",
        sheet: "sheets/levers.css",
        words: &["deep/levers"],
        question: "deep-levers",
        teaser: "deep-levers-teaser",
        part: later::levers,
    },
    Topic {
        name: "scenarios",
        sheet: "sheets/scenarios.css",
        words: &["deep/scenarios"],
        question: "deep-scenarios",
        teaser: "deep-scenarios-teaser",
        part: later::scenarios,
    },
    Topic {
        name: "channels",
        sheet: "sheets/channels.css",
        words: &["deep/channels"],
        question: "deep-channels",
        teaser: "deep-channels-teaser",
        part: later::channels,
    },
];

/// All of them, closed at first.
pub fn deep(desk: &Desk) -> Html {
    let section = |topic: &Topic| html! { <Section desk={desk.clone()} topic={*topic} /> };
    html! { <div class="deep">{ for ALL.iter().map(section) }</div> }
}
