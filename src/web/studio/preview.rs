//! The planner as the site will show it, in a frame as wide as the place it is meant for.

use super::words;
use crate::format::Value;
use crate::web::desk::Desk;
use gloo::timers::callback::Timeout;
use yew::prelude::*;

/// Widths of places where planners stand: a phone or a side column, a column of text, a page; and all there is.
const WIDTHS: [(&str, Option<u32>); 4] = [("320", Some(320)), ("480", Some(480)), ("720", Some(720)), ("full", None)];
/// How long the choices rest before the frame follows them.
const REST_MS: u32 = 500;

/// Properties of [`Preview`].
#[derive(Properties, PartialEq)]
pub(super) struct PreviewProps {
    /// The desk.
    pub(super) desk: Desk,
    /// What the frame shows.
    pub(super) address: String,
    /// Names of settings that its address cannot carry.
    pub(super) left_out: Vec<String>,
}

/// The frame and its width.
#[component]
pub(super) fn Preview(props: &PreviewProps) -> Html {
    let desk = &props.desk;
    let width = use_state_eq(|| "full");
    let shown = use_state_eq(|| props.address.clone());
    {
        let shown = shown.setter();
        use_effect_with(props.address.clone(), move |address| {
            let address = address.clone();
            let rest = Timeout::new(REST_MS, move || shown.set(address));
            move || drop(rest)
        });
    }
    let button = |(name, pixels): (&'static str, Option<u32>)| {
        let onclick = {
            let width = width.setter();
            Callback::from(move |_: MouseEvent| width.set(name))
        };
        let text = match pixels {
            Some(pixels) => desk.with("studio-width", &[("pixels", Value::Count(f64::from(pixels)))]),
            None => desk.text("studio-width-full"),
        };
        let pressed = if *width == name { "true" } else { "false" };
        html! { <button type="button" key={name} aria-pressed={pressed} {onclick}>{text}</button> }
    };
    html! {
        <section class="studio-preview" aria-labelledby="studio-preview-title">
            <div class="studio-head">
                <h2 id="studio-preview-title">{desk.text("studio-preview")}</h2>
                <span class="studio-widths" role="group" aria-label={desk.text("studio-widths")}>
                    { for WIDTHS.map(button) }
                </span>
            </div>
            if !props.left_out.is_empty() {
                <p class="entry-note">
                    {desk.with("studio-not-previewed", &[("names", words::listed(desk, &props.left_out))])}
                </p>
            }
            <div class="studio-stage">
                <iframe class={["studio-frame studio-frame-", *width].concat()} src={(*shown).clone()}
                    title={desk.text("studio-preview")}></iframe>
            </div>
        </section>
    }
}
