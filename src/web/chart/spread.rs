//! How scores spread, with a line that can be moved: how many are above it?

use yew::prelude::*;

use super::axis::{self, Plot};
use super::handle::Handle;
use super::use_width;
use crate::chart::path::num;
use crate::chart::scale::{self, Scale};
use crate::chart::{text, ticks};

/// A bar: the scores from one to below another, and how many have them.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct SpreadBar {
    /// From this score on.
    pub from: f64,
    /// Up to below this one.
    pub to: f64,
    /// How many.
    pub count: f64,
}

/// What a [`ScoreSpread`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct ScoreSpreadProps {
    /// The id of the picture; unique on the page.
    pub id: AttrValue,
    /// The name of the picture, usually the finding.
    pub name: AttrValue,
    /// The bars, side by side.
    pub bars: Vec<SpreadBar>,
    /// The ends of the scale.
    pub ends: (f64, f64),
    /// Where the line stands.
    pub line: f64,
    /// What an arrow key adds to it.
    pub step: f64,
    /// What is moved, for a screen reader.
    pub line_name: AttrValue,
    /// Where it stands and what that does, in words.
    pub says: AttrValue,
    /// Each new place of the line, raw.
    pub on_drag: Callback<f64>,
    /// A score in words, for the axis.
    pub score_text: Callback<f64, AttrValue>,
    /// A count in words, for the axis.
    pub count_text: Callback<f64, AttrValue>,
    /// The height in pixels.
    #[prop_or(220.0)]
    pub height: f64,
}

/// Bars, those from the line on warm, and the line with its handle.
#[component]
pub fn ScoreSpread(props: &ScoreSpreadProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);
    let most = props.bars.iter().map(|bar| bar.count).fold(1.0, f64::max);
    let (_, top) = scale::nice(0.0, most, 3);
    let levels = [0.0, top / 2.0, top];
    let level_words = levels.map(|level| props.count_text.emit(level));
    let plot = Plot::new(width, props.height, &level_words);
    let across = Scale::linear(props.ends, plot.across());
    let up = Scale::linear((0.0, top), plot.up());
    let word = text::width(&props.score_text.emit(props.ends.1), super::TEXT, false);
    let scores = ticks::whole(props.ends.0, props.ends.1, plot.ticks(word));
    let at = across.at(props.line);
    let bar = |bar: &SpreadBar| {
        let (left, right, y) = (across.at(bar.from), across.at(bar.to), up.at(bar.count));
        let class = if bar.from >= props.line { "file-bar-above" } else { "file-bar-below" };
        // A count that is not zero is seen, however small beside the others.
        let height = if bar.count > 0.0 { (plot.foot - y).max(1.0) } else { 0.0 };
        html! {
            <rect {class} x={num(left + 0.5)} y={num(plot.foot - height)}
                width={num((right - left - 1.0).max(0.5))} height={num(height)} />
        }
    };
    let middle = at.clamp(plot.left + 4.0, plot.right - 4.0);
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class="chart-svg chart-drags" role="group" aria-label={props.name.clone()}
                width={num(width)} height={num(props.height)} viewBox={format!("0 0 {} {}", num(width), num(props.height))}>
                { axis::rows(&plot, &up, &levels, &level_words) }
                { axis::columns(&plot, &across, &scores, &props.score_text) }
                <g aria-hidden="true">{ for props.bars.iter().map(bar) }</g>
                <line class="file-line" x1={num(at)} x2={num(at)} y1={num(plot.top - 4.0)} y2={num(plot.foot)} />
                <text class="chart-label chart-label-own" x={num(middle)} y={num(plot.top - 10.0)} aria-hidden="true"
                    text-anchor={anchor(middle, &plot)}>{ &props.says }</text>
                <Handle x={at} y={plot.top + 10.0} {width} scale={across} value={props.line} step={props.step}
                    name={props.line_name.clone()} says={props.says.clone()}
                    on_drag={props.on_drag.clone()} on_release={Callback::noop()} />
            </svg>
        </div>
    }
}

/// Words stand on the side of the line where there is room.
fn anchor(x: f64, plot: &Plot) -> &'static str {
    let third = (plot.right - plot.left) / 3.0;
    if x < plot.left + third {
        "start"
    } else if x > plot.right - third {
        "end"
    } else {
        "middle"
    }
}
