//! The bar at the top: brand, language, undo, and what can be done with the whole plan.

use super::button::click;
use super::choice::choice;
use super::menu::Menu;
use crate::format::Value;
use crate::languages::LANGUAGES;
use crate::web::app::Saying;
use crate::web::chart::Emblem;
use crate::web::desk::{Action, Desk};
use crate::web::tool::Tool;
use yew::prelude::*;

/// The bar. `on_language` is called with the language that is chosen.
pub fn header(desk: &Desk, saying: &Saying, tool: Tool, on_language: Callback<String>) -> Html {
    let languages = LANGUAGES.map(|(tag, name)| (tag.to_owned(), name.to_owned()));
    let (back, forth) = desk.store().steps();
    let step = |text: &str, sign: &'static str, steps: usize, act: fn(&Desk, usize)| {
        let title = desk.with("steps-left", &[("count", Value::Count(steps as f64))]);
        html! {
            <button type="button" class="icon" onclick={click(desk, 0, act)} {title} aria-label={desk.text(text)}
                disabled={steps == 0}>{sign}</button>
        }
    };
    let link = |(each, name, text): (Tool, &str, &str)| {
        let current = (each == tool).then_some("page");
        html! { <a href={["#", name].concat()} aria-current={current}>{desk.text(text)}</a> }
    };
    html! {
        <header class="top">
            <span class="brand"><Emblem /><span>{"Warmline"}</span></span>
            <nav class="tools" aria-label={desk.text("tools")}>{ for Tool::ALL.map(link) }</nav>
            {choice("language", desk.text("language"), true, languages.to_vec(), desk.locale().tag(), on_language)}
            <span class="history">
                {step("undo", "↶", back, |desk, _| desk.dispatch(Action::Undo))}
                {step("redo", "↷", forth, |desk, _| desk.dispatch(Action::Redo))}
            </span>
            <Menu desk={desk.clone()} saying={saying.clone()} />
        </header>
    }
}
