//! The month under a finger or a key: an overlay of a chart that is a slider to a screen reader.

use crate::chart::months;
use crate::chart::path::num;
use web_sys::{Element, KeyboardEvent, PointerEvent};
use yew::prelude::*;

/// What a [`Reader`] needs.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct ReaderProps {
    /// Left, top, width and height of the drawing, in pixels.
    pub(super) room: [f64; 4],
    /// How many months.
    pub(super) count: usize,
    /// The month that is read, from 0.
    pub(super) at: usize,
    /// What is read, for a screen reader.
    pub(super) name: AttrValue,
    /// The month and its numbers in words.
    pub(super) says: AttrValue,
    /// Another month is looked at, or none.
    pub(super) on_at: Callback<Option<usize>>,
}

/// The overlay. A mouse that leaves gives the chart back; a finger leaves what it read.
#[component]
pub(super) fn Reader(props: &ReaderProps) -> Html {
    let node = use_node_ref();
    let (at, count) = (props.at, props.count);
    let read = {
        let (node, on_at) = (node.clone(), props.on_at.clone());
        Callback::from(move |event: PointerEvent| {
            let Some(element) = node.cast::<Element>() else { return };
            let bounds = element.get_bounding_client_rect();
            if bounds.width() > 0.0 {
                let share = (f64::from(event.client_x()) - bounds.left()) / bounds.width();
                on_at.emit(Some(months::at(share, count)));
            }
        })
    };
    let leave = {
        let on_at = props.on_at.clone();
        Callback::from(move |event: PointerEvent| {
            if event.pointer_type() == "mouse" {
                on_at.emit(None);
            }
        })
    };
    let onkeydown = {
        let on_at = props.on_at.clone();
        Callback::from(move |event: KeyboardEvent| {
            let last = count.saturating_sub(1);
            let next = match event.key().as_str() {
                "ArrowRight" | "ArrowUp" => at.saturating_add(1),
                "ArrowLeft" | "ArrowDown" => at.saturating_sub(1),
                "PageUp" => at.saturating_add(12),
                "PageDown" => at.saturating_sub(12),
                "Home" => 0,
                "End" => last,
                _ => return,
            };
            event.prevent_default();
            on_at.emit(Some(next.min(last)));
        })
    };
    let [x, y, width, height] = props.room.map(num);
    html! {
        <rect ref={node} class="soon-reader" role="slider" tabindex="0" aria-orientation="horizontal"
            aria-label={props.name.clone()} aria-valuetext={props.says.clone()}
            aria-valuenow={(at + 1).to_string()} aria-valuemin="1" aria-valuemax={count.to_string()}
            {x} {y} {width} {height} rx="3"
            onpointerdown={read.clone()} onpointermove={read} onpointerout={leave} {onkeydown} />
    }
}
