//! The emblem: a tile parted by the curve of what is still warm, amber to coral below it and slate above, with the
//! moment that one answers as a point on it.
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
                    <stop class="emblem-amber" offset="0" />
                    <stop class="emblem-coral" offset=".8" />
                </linearGradient>
            </defs>
            <rect class="emblem-cold" x="2" y="2" width="20" height="20" rx="5" />
            <path class="emblem-warm" fill={format!("url(#{fade})")}
                d="M3.46 3.46C6.5 9.8 12.5 14 22 15V17A5 5 0 0 1 17 22H7A5 5 0 0 1 2 17V7A5 5 0 0 1 3.46 3.46Z" />
            <path class="emblem-line" fill="none" stroke-width="1.5" d="M3.46 3.46C6.5 9.8 12.5 14 22 15" />
            <circle class="emblem-dot" cx="7.8" cy="9.3" r="2.8" />
        </svg>
    }
}
