//! Parts of the program that are fetched once they are first asked for, so that the page starts with less.
//!
//! A part is a table of functions that one function gives. In a release (feature `split`) that function is a split
//! point: whatever is reached through it alone goes into a file of its own, which the first call fetches. Everywhere
//! else the table is simply there.
//!
//! To put a function into a part, give its table a field for it and call it through [`draw`], below a component that
//! has [`use_parts`]. It must not be named anywhere else: what the rest of the page names stays in the first download.

#[cfg(all(feature = "split", target_arch = "wasm32"))]
mod fetched;
#[cfg(not(all(feature = "split", target_arch = "wasm32")))]
mod present;
mod words;

#[cfg(all(feature = "split", target_arch = "wasm32"))]
use fetched as parts;
#[cfg(not(all(feature = "split", target_arch = "wasm32")))]
use present as parts;

pub use parts::{
    channels, embed, levers, measure, more, paper, questions, scenarios, score, share, soon, studio, sure, use_parts,
};
pub use words::{draw_with, use_words};

use super::app::{Notice, Saying};
use super::component::menu::{self, Hand, Panel};
use super::component::presets::PresetsProps;
use super::component::{Open, QUIET, button, figure, notice};
use super::deep;
use super::desk::Desk;
use super::embed::{Framed, framed};
use super::page::{self, Rungs};
use super::share::{Taken, panel as share_panel};
use super::start::LAST_MESSAGE;
use crate::codec::view::{self, View};
use crate::codec::{json, link};
use crate::engine::time::Date;
use crate::engine::{Issue, Plan};
use crate::format::Marks;
use crate::format::typing::{self, RateReading, Reading, TypingFault};
use std::rc::Rc;
use yew::prelude::*;

/// What opens on request: the working of a number, the menu, the presets, the details of a stage, messages.
pub struct More {
    /// The panel below the numbers of one part of the page.
    pub working: fn(&Desk, &Open) -> Html,
    /// What an entry of the menu opens: a function, for a component can be named from elsewhere only with all its code.
    pub panel: fn(Panel, PresetsProps) -> Html,
    /// The entries of the menu.
    pub menu: fn(&Hand) -> Html,
    /// The fields of an unfolded row.
    pub row_details: fn(&Desk, usize, &Rungs) -> Html,
    /// The list of fixed costs.
    pub fixed_costs: fn(&Desk) -> Html,
    /// That the plan has as many stages as it may have.
    pub stages_full: fn(&Desk) -> Html,
    /// What the page says beside the plan.
    pub said: fn(&Desk, &Saying, &Notice) -> Html,
}

/// The plan document as text, in and out: needed once there is a link, a file or a stored plan.
pub struct Paper {
    /// Reads a file or what was stored.
    pub read: fn(&str) -> Result<Plan, Issue>,
    /// Reads a link.
    pub decode: fn(&str) -> Result<Plan, Issue>,
    /// Writes a link.
    pub encode: fn(&Plan) -> String,
    /// Reads a link to a plan that is only read.
    pub decode_view: fn(&str) -> Result<View, Issue>,
    /// Writes a link to a plan that is only read, with the day it was made on.
    pub encode_view: fn(&Plan, Option<Date>) -> String,
    /// Writes a file.
    pub write: fn(&Plan) -> String,
    /// Writes what is stored.
    pub write_compact: fn(&Plan) -> String,
    /// Reads a list of plans.
    pub read_list: fn(&str) -> Result<Vec<Plan>, Issue>,
    /// Writes a file of a list of plans.
    pub write_list: fn(&[Rc<Plan>]) -> String,
    /// Writes a list of plans to be stored.
    pub write_list_compact: fn(&[Rc<Plan>]) -> String,
}

/// What stands beside the ladder: the questions with their charts; and what reads the boxes of both.
pub struct Questions {
    /// All of them. The openings are those of what goes cold and of how long.
    pub all: fn(&Desk, usize, &Open, &Open) -> Html,
    /// A plan that came to be read.
    pub reading: fn(&Desk) -> Html,
    /// The lines of the further questions.
    pub deep: fn(&Desk) -> Html,
    /// Reads a number that is typed, with the language's marks and tag.
    pub number: fn(&str, &Marks, &str) -> Result<Reading, TypingFault>,
    /// Reads a rate that is typed.
    pub rate: fn(&str, &Marks, &str) -> Result<RateReading, TypingFault>,
}

/// What one of the further questions shows, or one of the tools.
pub struct Deep {
    /// All of it.
    pub section: fn(&Desk) -> Html,
}

/// The side of a host's frame.
pub struct Embed {
    /// What stands above the page, with all that listens and tells.
    pub framed: fn(Framed) -> Html,
}

static EMBED: Embed = Embed { framed };

/// What a chart can be taken away as.
pub struct Share {
    /// The ways to take it.
    pub panel: fn(&Taken) -> Html,
}

static SHARE: Share = Share { panel: share_panel };
static MORE: More = More {
    working: figure::panel,
    panel: menu::panel,
    menu: menu::entries,
    row_details: page::row_details,
    fixed_costs: page::fixed_cost_list,
    stages_full: page::stages_full,
    said: notice::said,
};
static PAPER: Paper = Paper {
    read: json::read,
    decode: link::decode,
    encode: link::encode,
    decode_view: view::decode,
    encode_view: view::encode,
    write: json::write,
    write_compact: json::write_compact,
    read_list: json::read_list,
    write_list: json::write_list,
    write_list_compact: json::write_list_compact,
};
static QUESTIONS: Questions = Questions {
    all: page::questions,
    reading: page::reading,
    deep: deep::deep,
    number: typing::parse_number,
    rate: typing::parse_rate,
};
static SURE: Deep = Deep { section: deep::sure::section };
static SOON: Deep = Deep { section: deep::soon::section };
static LEVERS: Deep = Deep { section: deep::levers::section };
static SCENARIOS: Deep = Deep { section: deep::scenarios::section };
static SCORE: Deep = Deep { section: super::score::page };
static MEASURE: Deep = Deep { section: super::measure::page };
static CHANNELS: Deep = Deep { section: deep::channels::section };
static STUDIO: Deep = Deep { section: super::studio::page };

/// A part of the program that may still be on its way.
pub enum Later<T: 'static> {
    /// It is being fetched.
    Coming,
    /// It could not be fetched.
    Missing,
    /// It is there.
    Here(&'static T),
}

impl<T> Clone for Later<T> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<T> Copy for Later<T> {}

/// What a part draws, or that it is on its way, or why it is not there and a way to try again.
pub fn draw<T>(desk: &Desk, part: Later<T>, with: impl FnOnce(&T) -> Html) -> Html {
    match part {
        // Its words are a file too.
        Later::Here(_) if !desk.locale().has(LAST_MESSAGE) => coming(),
        Later::Here(part) => with(part),
        Later::Coming => coming(),
        Later::Missing => missing(desk, Callback::from(|()| parts::retry())),
    }
}

/// What stands in the place of something that is on its way.
pub fn coming() -> Html {
    html! { <div class="later" aria-busy="true"></div> }
}

/// What stands in the place of something that could not be fetched.
pub fn missing(desk: &Desk, again: Callback<()>) -> Html {
    let again = button(desk.text("try-again"), QUIET, again.reform(|_| ()), true);
    html! { <p class="later" role="alert">{desk.text("notice-offline")}{" "}{again}</p> }
}
