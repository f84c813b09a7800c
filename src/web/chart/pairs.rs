//! Two bars a row: an outline for how things are, a full bar for how they would be. Told apart without colour.

use super::{LINE, TEXT, use_width};
use crate::chart::pairs::lengths;
use crate::chart::path::num;
use crate::chart::text;
use yew::prelude::*;

/// One row.
#[derive(Clone, Debug, PartialEq)]
pub struct PairRow {
    /// What it is.
    pub name: AttrValue,
    /// How it is now, and in words.
    pub now: (f64, AttrValue),
    /// How it would be, and in words.
    pub then: (f64, AttrValue),
}

/// What [`PairBars`] need.
#[derive(Clone, PartialEq, Properties)]
pub struct PairBarsProps {
    /// The id of the picture; unique on the page.
    pub id: AttrValue,
    /// The name of the picture, usually the finding.
    pub name: AttrValue,
    /// The picture in a sentence or two, for those who do not see it.
    pub desc: AttrValue,
    /// The rows.
    pub rows: Vec<PairRow>,
}

/// The height of one bar, and the room below a row.
const BAR: f64 = 18.0;
const REST: f64 = 16.0;

/// The bars.
#[component]
pub fn PairBars(props: &PairBarsProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);
    let widest = |words: &dyn Fn(&PairRow) -> f64| props.rows.iter().map(words).fold(0.0, f64::max);
    let name = widest(&|row| text::width(&row.name, TEXT, false)).min(width / 3.0);
    let value = widest(&|row| text::width(&row.now.1, TEXT, true).max(text::width(&row.then.1, TEXT, true)));
    // Where names and values would leave the bars less than a third, names stand above them.
    let stacked = width - name - value - 28.0 < width / 3.0;
    let left = if stacked { 0.0 } else { name + 12.0 };
    let above = if stacked { LINE + 4.0 } else { 0.0 };
    let row = above + 2.0 * BAR + 4.0 + REST;
    let bars =
        lengths(&props.rows.iter().map(|row| (row.then.0, row.now.0)).collect::<Vec<_>>(), width - left - value - 16.0);
    let foot = row * props.rows.len() as f64;
    let bar = |y: f64, long: f64, class: &'static str, words: &AttrValue| {
        html! {
            <>
                if long > 0.0 {
                    <rect class={classes!("chart-bar", class)} x={num(left)} y={num(y + 1.0)} height={num(BAR - 2.0)}
                        width={num(long)} rx="2" />
                }
                <text class={classes!("chart-label", (class == "chart-cost").then_some("chart-label-own"))}
                    x={num(left + long + 8.0)} y={num(y + BAR / 2.0 + 4.5)}>{ words }</text>
            </>
        }
    };
    let line = |(n, (pair, (then, now))): (usize, (&PairRow, &(f64, f64)))| {
        let y = row * n as f64;
        let base = if stacked { y + LINE - 2.0 } else { y + BAR / 2.0 + 4.5 };
        let name = text::clip(pair.name.to_string(), if stacked { width } else { name }, TEXT);
        html! {
            <>
                <text class="chart-name" x="0" y={num(base)}>{ name }</text>
                { bar(y + above, *then, "chart-cost", &pair.then.1) }
                { bar(y + above + BAR + 2.0, *now, "chart-bar-now", &pair.now.1) }
            </>
        }
    };
    let desc = format!("{}-desc", props.id);
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class="chart-svg" role="img" aria-label={props.name.clone()}
                aria-describedby={desc.clone()} width={num(width)} height={num(foot)}
                viewBox={format!("0 0 {} {}", num(width), num(foot))}>
                <desc id={desc}>{ &props.desc }</desc>
                <line class="chart-base" x1={num(left)} x2={num(left)} y1="0" y2={num(foot - REST + 4.0)} />
                { for props.rows.iter().zip(&bars).enumerate().map(line) }
            </svg>
        </div>
    }
}
