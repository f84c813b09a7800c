//! Words that come with a part of the program.

use super::{Later, coming, draw, missing};
use crate::message::Locale;
use crate::web::desk::Desk;
use crate::web::start;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The files of words that something needs beside those of the page, and a way to ask for them again.
#[derive(Clone, PartialEq)]
pub struct Words {
    state: State,
    again: Callback<()>,
}

#[derive(Clone, PartialEq)]
enum State {
    Coming,
    Missing,
    Here(Locale),
}

impl Words {
    /// Whether they are there.
    pub fn here(&self) -> bool {
        matches!(self.state, State::Here(_))
    }

    /// The desk with them, or as it was while they are not there.
    pub fn desk(&self, desk: &Desk) -> Desk {
        match &self.state {
            State::Here(locale) => desk.in_locale(locale.clone()),
            _ => desk.clone(),
        }
    }

    /// What stands in the place of words that are not there.
    pub fn draw(&self, desk: &Desk) -> Html {
        if matches!(self.state, State::Missing) { missing(desk, self.again.clone()) } else { coming() }
    }
}

/// The language with the words of these files; they are fetched when they are first wanted, and again in another
/// language.
#[hook]
pub fn use_words(locale: &Locale, files: &'static [&'static str], wanted: bool) -> Words {
    let words = use_state(|| None::<(Locale, State)>);
    let known = words.as_ref().filter(|(of, _)| of == locale).map(|(_, words)| words.clone());
    {
        let words = words.clone();
        use_effect_with((locale.clone(), wanted && known.is_none()), move |(locale, asked)| {
            let locale = locale.clone();
            if *asked {
                spawn_local(async move {
                    let more = start::more_words(&locale, files).await;
                    words.set(Some((locale, more.map_or(State::Missing, State::Here))));
                });
            }
        });
    }
    Words { state: known.unwrap_or(State::Coming), again: Callback::from(move |()| words.set(None)) }
}

/// What a part draws with its words; or that one of them is on its way or could not be had.
pub fn draw_with<T>(desk: &Desk, words: &Words, part: fn() -> Later<T>, with: fn(&T, &Desk) -> Html) -> Html {
    match &words.state {
        State::Here(locale) => {
            let desk = desk.in_locale(locale.clone());
            draw(&desk, part(), |part| with(part, &desk))
        }
        State::Coming => coming(),
        State::Missing => missing(desk, words.again.clone()),
    }
}

impl Words {
    /// The desk with these words; none until they have come.
    pub fn worded(&self, desk: &Desk) -> Option<Desk> {
        match &self.state {
            State::Here(locale) => Some(desk.in_locale(locale.clone())),
            State::Coming | State::Missing => None,
        }
    }
}
