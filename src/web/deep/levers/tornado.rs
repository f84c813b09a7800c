//! The tornado drawn: a row an input, its name with what its ends are, its bar, the figure at both ends. A row is
//! pressed to go to the input's field.

use crate::chart::label::Rect;
use crate::chart::path::num;
use crate::chart::text;
use crate::chart::tornado::{Bar, Room, tornado};
use crate::web::chart::{LINE, TEXT, use_width};
use wasm_bindgen::JsCast;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// One input.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Row {
    /// Its name.
    pub(super) name: AttrValue,
    /// What its ends are and where they are from.
    pub(super) basis: AttrValue,
    /// The figure at its low end.
    pub(super) low: f64,
    /// The figure at its high end.
    pub(super) high: f64,
    /// Both in words.
    pub(super) words: [AttrValue; 2],
    /// All of it in a sentence.
    pub(super) says: AttrValue,
}

/// What a [`TornadoChart`] needs.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct TornadoProps {
    /// The id of the picture; unique on the page.
    pub(super) id: AttrValue,
    /// The name of the picture, the finding.
    pub(super) name: AttrValue,
    /// The picture in a sentence, for those who do not see it.
    pub(super) desc: AttrValue,
    /// The rows, widest first.
    pub(super) rows: Vec<Row>,
    /// The plan's own figure.
    pub(super) level: f64,
    /// It in words.
    pub(super) level_words: AttrValue,
    /// Goes to the field of a row.
    pub(super) on_open: Callback<usize>,
}

/// The room above the rows for the words of the level.
const HEAD: f64 = LINE + 10.0;

/// The chart.
#[component]
pub(super) fn TornadoChart(props: &TornadoProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);
    let stop = use_state_eq(|| 0_usize);
    let count = props.rows.len();
    let nodes = use_memo(count, |count| (0..*count).map(|_| NodeRef::default()).collect::<Vec<_>>());
    let current = (*stop).min(count.saturating_sub(1));

    let widest = |words: &dyn Fn(&Row) -> f64| props.rows.iter().map(words).fold(0.0, f64::max);
    let name = widest(&|row| text::width(&row.name, TEXT, true).max(text::width(&row.basis, TEXT, false)));
    let words = widest(&|row| row.words.iter().map(|words| text::width(words, TEXT, true)).fold(0.0, f64::max));
    let ends: Vec<(f64, f64)> = props.rows.iter().map(|row| (row.low, row.high)).collect();
    let drawn = tornado(&ends, props.level, Room { width, name, words, line: LINE });
    let half = text::width(&props.level_words, TEXT, true) / 2.0;
    let level_at = drawn.level.clamp(half, (width - half).max(half));

    let row = |(n, (row, bar)): (usize, (&Row, &Bar))| {
        let open = {
            let on_open = props.on_open.clone();
            move || on_open.emit(n)
        };
        let onclick = {
            let open = open.clone();
            Callback::from(move |_: MouseEvent| open())
        };
        let onkeydown = {
            let (nodes, stop) = (nodes.clone(), stop.clone());
            Callback::from(move |event: KeyboardEvent| {
                let last = count.saturating_sub(1);
                let next = match event.key().as_str() {
                    "Enter" | " " => {
                        event.prevent_default();
                        return open();
                    }
                    "ArrowDown" | "ArrowRight" => (n + 1).min(last),
                    "ArrowUp" | "ArrowLeft" => n.saturating_sub(1),
                    "Home" => 0,
                    "End" => last,
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
        let name = text::clip(row.name.to_string(), drawn.name, TEXT * 1.1);
        let basis = text::clip(row.basis.to_string(), drawn.name, TEXT);
        let [low, high] = &row.words;
        let (left, right) = if bar.low_left { (low, high) } else { (high, low) };
        let middle = num(bar.high.y + bar.high.h / 2.0 + 4.5);
        html! {
            <g key={n} ref={nodes.get(n).cloned().unwrap_or_default()} class="tornado-row" role="button"
                aria-label={row.says.clone()} tabindex={if n == current { "0" } else { "-1" }} {onclick} {onkeydown}>
                { part(bar.row, "tornado-hit") }
                <text class="chart-name tornado-name" x="0" y={num(bar.base)}>{ name }</text>
                <text class="chart-tick" x="0" y={num(bar.base + LINE)}>{ basis }</text>
                { part(bar.low, "tornado-low") }
                { part(bar.high, "tornado-high") }
                <text class="chart-label chart-label-own" x={num(bar.words.0)} y={middle.clone()} text-anchor="end">{ left }</text>
                <text class="chart-label chart-label-own" x={num(bar.words.1)} y={middle}>{ right }</text>
            </g>
        }
    };
    let desc = format!("{}-desc", props.id);
    let height = drawn.height + HEAD;
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class="chart-svg" role="group" aria-label={props.name.clone()}
                aria-describedby={desc.clone()} width={num(width)} height={num(height)}
                viewBox={format!("0 {} {} {}", num(-HEAD), num(width), num(height))}>
                <desc id={desc}>{ &props.desc }</desc>
                <text class="chart-label" aria-hidden="true" x={num(level_at)} y={num(-12.0)} text-anchor="middle">
                    { &props.level_words }
                </text>
                { for props.rows.iter().zip(&drawn.bars).enumerate().map(row) }
                { for drawn.bars.iter().map(|bar| level(drawn.level, bar, drawn.stacked)) }
            </svg>
        </div>
    }
}

fn part(rect: Rect, class: &'static str) -> Html {
    let Rect { x, y, w, h } = rect;
    html! { <rect {class} x={num(x)} y={num(y)} width={num(w)} height={num(h)} /> }
}

/// The line of the plan's own figure, which passes names that stand above their bars by.
fn level(x: f64, bar: &Bar, stacked: bool) -> Html {
    let (top, foot) =
        if stacked { (bar.high.y - 3.0, bar.high.y + bar.high.h + 3.0) } else { (bar.row.y, bar.row.y + bar.row.h) };
    html! { <line class="tornado-level" x1={num(x)} x2={num(x)} y1={num(top)} y2={num(foot)} aria-hidden="true" /> }
}
