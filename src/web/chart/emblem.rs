//! The emblem: the curve of what is still warm, cooling from amber to slate, and the moment that one answers.
//! `static/icon.svg` draws the same.

use yew::prelude::*;

/// What an [`Emblem`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct EmblemProps {
    /// The id of the picture; unique on the page.
    #[prop_or(AttrValue::Static("emblem"))]
    pub id: AttrValue,
    /// Its name, where no word beside it says it; else it is silent.
    #[prop_or_default]
    pub name: Option<AttrValue>,
    /// Width and height in pixels.
    #[prop_or(24)]
    pub size: u32,
}

/// The mark.
#[component]
pub fn Emblem(props: &EmblemProps) -> Html {
    let (fade, size) = (format!("{}-fade", props.id), props.size.to_string());
    let role = props.name.as_ref().map(|_| "img");
    let hidden = props.name.is_none().then_some("true");
    html! {
        <svg class="emblem" {role} aria-label={props.name.clone()} aria-hidden={hidden} width={size.clone()} height={size}
            viewBox="0 0 24 24">
            <defs>
                <linearGradient id={fade.clone()} gradientUnits="userSpaceOnUse" x1="2" y1="0" x2="22" y2="0">
                    <stop class="emblem-warm" offset="0" />
                    <stop class="emblem-hot" offset=".42" />
                    <stop class="emblem-cold" offset="1" />
                </linearGradient>
            </defs>
            <path class="emblem-area" fill={format!("url(#{fade})")} d="M2.5 4C6 12.5 12 17.5 21.5 18.5V21H2.5Z" />
            <path class="emblem-line" fill="none" stroke={format!("url(#{fade})")} stroke-width="2.6" stroke-linecap="round"
                d="M2.5 4C6 12.5 12 17.5 21.5 18.5" />
            <circle class="emblem-dot" cx="8.6" cy="13.1" r="3.4" stroke-width="2" />
        </svg>
    }
}
