//! Small multiples over the same months: a strip a stage with its own scale, its name and its numbers above it.

use super::reader::Reader;
use crate::chart::path::{self, num};
use crate::chart::scale::Scale;
use crate::chart::{months, text};
use crate::web::chart::axis::{self, Plot};
use crate::web::chart::{LINE, TEXT, use_width};
use yew::prelude::*;

/// One strip.
#[derive(Clone, Debug, PartialEq)]
pub(super) struct Panel {
    /// The stage.
    pub(super) name: AttrValue,
    /// The number of the month that is read, and the most.
    pub(super) says: AttrValue,
    /// One value at the end of each month.
    pub(super) values: Vec<f64>,
}

/// What [`Panels`] need.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct PanelsProps {
    /// The id of the picture; unique on the page.
    pub(super) id: AttrValue,
    /// The name of the picture, the finding.
    pub(super) name: AttrValue,
    /// The picture in a sentence, for those who do not see it.
    pub(super) desc: AttrValue,
    /// The strips, top first.
    pub(super) panels: Vec<Panel>,
    /// The month that is read, from 0.
    pub(super) at: usize,
    /// That month in words.
    pub(super) says: AttrValue,
    /// What is read, for a screen reader.
    pub(super) read_name: AttrValue,
    /// Another month is looked at, or none.
    pub(super) on_at: Callback<Option<usize>>,
    /// A month, from 0, as a tick.
    pub(super) month_text: Callback<f64, AttrValue>,
}

/// The height of a strip's drawing, and of all of it.
const DRAWN: f64 = 44.0;
const STRIP: f64 = DRAWN + LINE + 18.0;

/// The strips.
#[component]
pub(super) fn Panels(props: &PanelsProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);
    let count = props.panels.first().map_or(0, |panel| panel.values.len());
    let height = STRIP * props.panels.len() as f64 + LINE + 10.0;
    // No words on the left: the whole width is drawn on.
    let plot = Plot { left: 0.0, top: 0.0, ..Plot::new(width, height, &[]) };
    let across = Scale::linear((0.0, count as f64), plot.across());
    let looked = across.at(props.at as f64 + 1.0);

    let strip = |(n, panel): (usize, &Panel)| {
        let top = STRIP * n as f64 + LINE + 10.0;
        let foot = top + DRAWN;
        let most = panel.values.iter().copied().fold(0.0, f64::max);
        let up = Scale::linear((0.0, most), (foot, top));
        // What waits at the end of a month stands there; before the first nobody waits.
        let ends = panel.values.iter().zip(1..).map(|(value, end)| (across.at(f64::from(end)), up.at(*value)));
        let line: Vec<(f64, f64)> = [(across.at(0.0), foot)].into_iter().chain(ends).collect();
        let dot = line.get(props.at + 1).copied().unwrap_or((plot.left, foot));
        let words = text::width(&panel.says, TEXT, true);
        let name = text::clip(panel.name.to_string(), plot.right - plot.left - words - 12.0, TEXT);
        html! {
            <g aria-hidden="true">
                <text class="chart-name" x={num(plot.left)} y={num(top - 7.0)}>{ name }</text>
                <text class="chart-label chart-label-own" x={num(plot.right)} y={num(top - 7.0)} text-anchor="end">{ &panel.says }</text>
                <path class="soon-area" d={path::area(&line, foot)} />
                <line class="chart-base" x1={num(plot.left)} x2={num(plot.right)} y1={num(foot)} y2={num(foot)} />
                <path class="chart-curve chart-curve-warm" fill="none" d={path::line(&line)} />
                <line class="soon-looked" x1={num(looked)} x2={num(looked)} y1={num(top)} y2={num(foot)} />
                <circle class="soon-dot" cx={num(dot.0)} cy={num(dot.1)} r="3.5" />
            </g>
        }
    };
    // The first word may not stand out to the left.
    let words = Plot { left: 8.0, ..plot };
    let word = text::width(&props.month_text.emit(count.saturating_sub(1) as f64), TEXT, false);
    let tick_months: Vec<f64> =
        months::ticks(count, plot.ticks(word)).into_iter().map(|month| month as f64 + 0.5).collect();
    let desc = format!("{}-desc", props.id);
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class="chart-svg chart-drags soon-warm" role="group" aria-label={props.name.clone()}
                aria-describedby={desc.clone()} width={num(width)} height={num(height)}
                viewBox={format!("0 0 {} {}", num(width), num(height))}>
                <desc id={desc}>{ &props.desc }</desc>
                { for props.panels.iter().enumerate().map(strip) }
                { axis::columns(&words, &across, &tick_months, &props.month_text) }
                <Reader room={[plot.left, plot.top, plot.right - plot.left, plot.foot - plot.top]} {count} at={props.at}
                    name={props.read_name.clone()} says={props.says.clone()} on_at={props.on_at.clone()} />
            </svg>
            <p class="soon-readout" aria-hidden="true">{ &props.says }</p>
        </div>
    }
}
