//! Points on a curve that can be reached: one tab stop for all, arrow keys from one to the next.

use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

use crate::chart::label::Placed;
use crate::chart::path::num;

/// A point with its pixel and its words.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Dot {
    /// The point.
    pub(super) x: f64,
    /// The point.
    pub(super) y: f64,
    /// Its value in words.
    pub(super) label: AttrValue,
    /// Whether it is the user's own.
    pub(super) own: bool,
}

/// What [`Dots`] needs.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct DotsProps {
    /// The points in order.
    pub(super) dots: Vec<Dot>,
    /// The point in focus or under the pointer.
    pub(super) active: Option<usize>,
    /// Tells which point is.
    pub(super) on_active: Callback<Option<usize>>,
}

/// The points.
#[component]
pub(super) fn Dots(props: &DotsProps) -> Html {
    let stop = use_state_eq(|| 0_usize);
    let count = props.dots.len();
    let nodes = use_memo(count, |count| (0..*count).map(|_| NodeRef::default()).collect::<Vec<_>>());
    let current = (*stop).min(count.saturating_sub(1));

    let onkeydown = {
        let (nodes, stop) = (nodes.clone(), stop.clone());
        Callback::from(move |event: KeyboardEvent| {
            // The point that the key was pressed at: a second press may come before the first one has been drawn.
            let pressed = event.target_dyn_into::<web_sys::Node>();
            let at = nodes.iter().position(|node| pressed.is_some() && node.get() == pressed);
            let current = at.unwrap_or(current);
            let next = match event.key().as_str() {
                "ArrowRight" | "ArrowUp" => (current + 1).min(count.saturating_sub(1)),
                "ArrowLeft" | "ArrowDown" => current.saturating_sub(1),
                "Home" => 0,
                "End" => count.saturating_sub(1),
                _ => return,
            };
            event.prevent_default();
            stop.set(next);
            // Only `focus` is called, which SVG elements have as well.
            if let Some(element) = nodes.get(next).and_then(NodeRef::get) {
                let _ = element.unchecked_into::<HtmlElement>().focus();
            }
        })
    };
    let dot = |(n, dot): (usize, &Dot)| {
        let tell = |value: Option<usize>| {
            let on_active = props.on_active.clone();
            move || on_active.emit(value)
        };
        let (over, out) = (tell(Some(n)), tell(None));
        let focus = {
            let (over, stop) = (tell(Some(n)), stop.clone());
            Callback::from(move |_: FocusEvent| {
                stop.set(n);
                over();
            })
        };
        let blur = {
            let out = tell(None);
            Callback::from(move |_: FocusEvent| out())
        };
        let (x, y) = (num(dot.x), num(dot.y));
        let class = classes!(
            "chart-dot",
            dot.own.then_some("chart-dot-own"),
            (props.active == Some(n)).then_some("chart-dot-active")
        );
        html! {
            <g key={n} ref={nodes.get(n).cloned().unwrap_or_default()} {class} role="img"
                aria-label={dot.label.clone()} tabindex={if n == current { "0" } else { "-1" }}
                onpointerover={Callback::from(move |_: PointerEvent| over())}
                onpointerout={Callback::from(move |_: PointerEvent| out())}
                onfocusin={focus} onfocusout={blur} onkeydown={onkeydown.clone()}>
                <circle class="chart-hit" cx={x.clone()} cy={y.clone()} r="12" />
                <circle class="chart-ring" cx={x.clone()} cy={y.clone()} r="10" />
                <circle class="chart-spot" cx={x} cy={y} r={if dot.own { "6.5" } else { "4.5" }} />
            </g>
        }
    };
    html! { <>{ for props.dots.iter().enumerate().map(dot) }</> }
}

/// A label on its place.
pub(in crate::web) fn words(place: Option<Placed>, text: &AttrValue, class: &'static str) -> Html {
    place.map_or_else(Html::default, |place| {
        html! {
            <text class={classes!("chart-label", class)} aria-hidden="true"
                x={num(place.x())} y={num(place.base())} text-anchor={place.anchor.name()}>{ text }</text>
        }
    })
}
