//! The handle of a curve: a slider that is dragged along the picture or moved by keys.
//!
//! It captures the pointer when it is gripped and reads the picture's place once, so that a move costs one
//! subtraction. Its values are raw; the caller rounds.

use web_sys::{Element, KeyboardEvent, PointerEvent};
use yew::prelude::*;

use crate::chart::path::{fine, num};
use crate::chart::scale::Scale;

/// What a [`Handle`] needs.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct HandleProps {
    /// The point.
    pub(super) x: f64,
    /// The point.
    pub(super) y: f64,
    /// The picture's width, which its pixels are measured in.
    pub(super) width: f64,
    /// From values to pixels.
    pub(super) scale: Scale,
    /// The value now.
    pub(super) value: f64,
    /// What an arrow key adds.
    pub(super) step: f64,
    /// What is set, for a screen reader.
    pub(super) name: AttrValue,
    /// The value in words, for a screen reader.
    pub(super) says: AttrValue,
    /// Each new value.
    pub(super) on_drag: Callback<f64>,
    /// The last value, when the handle is let go.
    pub(super) on_release: Callback<f64>,
}

/// A grip: which pointer, where the picture starts, pixels of the picture per pixel of the screen, and how far beside
/// the point the finger came down.
#[derive(Clone, Copy, Default)]
struct Grip {
    pointer: Option<i32>,
    origin: f64,
    ratio: f64,
    beside: f64,
    last: f64,
    keys: bool,
}

/// The handle.
#[component]
pub(super) fn Handle(props: &HandleProps) -> Html {
    let node = use_node_ref();
    let grip = use_mut_ref(Grip::default);
    let (low, high) = props.scale.domain();

    let onpointerdown = {
        let (node, grip, props) = (node.clone(), grip.clone(), props.clone());
        Callback::from(move |event: PointerEvent| {
            let Some(element) = node.cast::<Element>() else { return };
            let Ok(Some(picture)) = element.closest("svg") else { return };
            if event.button() != 0 || element.set_pointer_capture(event.pointer_id()).is_err() {
                return;
            }
            let bounds = picture.get_bounding_client_rect();
            let ratio = if bounds.width() > 0.0 { props.width / bounds.width() } else { 1.0 };
            *grip.borrow_mut() = Grip {
                pointer: Some(event.pointer_id()),
                origin: bounds.left(),
                ratio,
                beside: (f64::from(event.client_x()) - bounds.left()) * ratio - props.x,
                last: props.value,
                keys: false,
            };
        })
    };
    let onpointermove = {
        let (grip, props) = (grip.clone(), props.clone());
        Callback::from(move |event: PointerEvent| {
            let mut grip = grip.borrow_mut();
            if grip.pointer != Some(event.pointer_id()) {
                return;
            }
            let pixel = (f64::from(event.client_x()) - grip.origin) * grip.ratio - grip.beside;
            let value = props.scale.back(pixel);
            if value != grip.last {
                grip.last = value;
                drop(grip);
                props.on_drag.emit(value);
            }
        })
    };
    let let_go = {
        let (grip, props) = (grip.clone(), props.clone());
        Callback::from(move |event: PointerEvent| {
            let held = *grip.borrow();
            if held.pointer == Some(event.pointer_id()) {
                grip.borrow_mut().pointer = None;
                props.on_release.emit(held.last);
            }
        })
    };
    let onkeydown = {
        let (grip, props) = (grip.clone(), props.clone());
        Callback::from(move |event: KeyboardEvent| {
            if event.ctrl_key() || event.alt_key() || event.meta_key() {
                return;
            }
            let value = match event.key().as_str() {
                "ArrowRight" | "ArrowUp" => props.value + props.step,
                "ArrowLeft" | "ArrowDown" => props.value - props.step,
                "PageUp" => props.value + 10.0 * props.step,
                "PageDown" => props.value - 10.0 * props.step,
                "Home" => low,
                "End" => high,
                _ => return,
            };
            event.prevent_default();
            let value = value.max(low).min(high);
            {
                let mut grip = grip.borrow_mut();
                grip.last = value;
                grip.keys = true;
            }
            props.on_drag.emit(value);
        })
    };
    let onkeyup = {
        let (grip, props) = (grip.clone(), props.clone());
        Callback::from(move |_: KeyboardEvent| {
            let held = *grip.borrow();
            if held.keys {
                grip.borrow_mut().keys = false;
                props.on_release.emit(held.last);
            }
        })
    };
    let (x, y) = (num(props.x), num(props.y));
    html! {
        <g ref={node} class="chart-handle" role="slider" tabindex="0" aria-orientation="horizontal"
            aria-label={props.name.clone()} aria-valuetext={props.says.clone()}
            aria-valuenow={fine(props.value)} aria-valuemin={fine(low)} aria-valuemax={fine(high)}
            {onpointerdown} {onpointermove} onpointerup={let_go.clone()} onpointercancel={let_go}
            {onkeydown} {onkeyup}>
            <circle class="chart-hit" cx={x.clone()} cy={y.clone()} r="22" />
            <circle class="chart-ring" cx={x.clone()} cy={y.clone()} r="14" />
            <circle class="chart-grip" cx={x} cy={y} r="9" />
        </g>
    }
}
