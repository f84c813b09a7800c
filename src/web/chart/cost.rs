//! What one lead costs at each stage, as bars; as points on a line of powers of ten where bars of a linear scale would
//! vanish, because the length of a logarithmic bar would lie.

use yew::prelude::*;

use super::{LINE, TEXT, use_width};
use crate::chart::path::num;
use crate::chart::scale::{self, Scale};
use crate::chart::{label, text, ticks};

/// One stage.
#[derive(Clone, Debug, PartialEq)]
pub struct CostRow {
    /// The stage.
    pub name: AttrValue,
    /// The cost of one.
    pub value: f64,
    /// The cost in words.
    pub label: AttrValue,
}

/// What [`CostBars`] need.
#[derive(Clone, PartialEq, Properties)]
pub struct CostBarsProps {
    /// The id of the picture; unique on the page.
    pub id: AttrValue,
    /// The name of the picture, usually the finding.
    pub name: AttrValue,
    /// The picture in a sentence or two, for those who do not see it.
    pub desc: AttrValue,
    /// The stages from the first to the last.
    pub rows: Vec<CostRow>,
    /// Whether the scale is logarithmic, as [`scale::wants_log`] advises; the subtitle must say so.
    #[prop_or_default]
    pub log: bool,
    /// A power of ten in words, for the axis of a logarithmic scale.
    pub cost_text: Callback<f64, AttrValue>,
}

/// The height of a row when the name stands beside its bar.
const ROW: f64 = 34.0;

/// The cost per lead by stage.
#[component]
pub fn CostBars(props: &CostBarsProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);

    let widest = |words: fn(&CostRow) -> &AttrValue, bold| {
        props.rows.iter().map(|row| text::width(words(row), TEXT, bold)).fold(0.0, f64::max)
    };
    let (name, cost) = (widest(|row| &row.name, false), widest(|row| &row.label, true));
    // Where names and values would leave the bars less than a third, names stand above them.
    let stacked = width - name - cost - 28.0 < width / 3.0;
    let (left, row) = if stacked { (0.0, ROW + LINE) } else { (name + 12.0, ROW) };
    let right = (width - cost - 14.0).max(left + 40.0);
    let values: Vec<f64> = props.rows.iter().map(|row| row.value).collect();
    let log = props.log;
    let top = values.iter().copied().filter(|value| value.is_finite()).fold(0.0, f64::max);
    let inset = if log { 8.0 } else { 0.0 };
    let ends = scale::decades(&values);
    let across =
        if log { Scale::log(ends, (left + inset, right - inset)) } else { Scale::linear((0.0, top), (left, right)) };
    let foot = row * props.rows.len() as f64;
    let height = foot + if log { LINE + 8.0 } else { 2.0 };

    let mark = |(n, stage): (usize, &CostRow)| {
        let y = row * n as f64;
        let middle = y + if stacked { LINE + ROW / 2.0 } else { row / 2.0 };
        let at = across.at(stage.value);
        let shape = if log {
            html! {
                <>
                    <line class="chart-lead" x1={num(left)} x2={num(at)} y1={num(middle)} y2={num(middle)} />
                    <circle class="chart-cost-dot" cx={num(at)} cy={num(middle)} r="6" />
                </>
            }
        } else {
            html! {
                <rect class="chart-bar chart-cost" x={num(left)} y={num(middle - 8.0)} height="16" rx="2"
                    width={num((at - left).max(1.0))} />
            }
        };
        html! {
            <>
                <text class="chart-name" x="0" y={num(if stacked { y + LINE + 4.0 } else { middle + 4.5 })}>{ &stage.name }</text>
                { shape }
                <text class="chart-label chart-label-own" x={num(at + if log { 12.0 } else { 8.0 })} y={num(middle + 4.5)}>
                    { &stage.label }
                </text>
            </>
        }
    };
    // As many powers of ten as have room for their words, at even steps.
    let place = |count: usize| {
        let powers = if log { ticks::decades(ends.0, ends.1, count) } else { Vec::new() };
        let words: Vec<AttrValue> = powers.iter().map(|power| props.cost_text.emit(*power)).collect();
        let centres: Vec<f64> = powers.iter().map(|power| across.at(*power)).collect();
        let widths: Vec<f64> = words.iter().map(|word| text::width(word, TEXT, false)).collect();
        let places = label::along(&centres, &widths, 0.0, width, 10.0);
        (places, centres, words)
    };
    let (places, centres, power_words) =
        (2..=6).rev().map(place).find(|(places, ..)| places.iter().all(Option::is_some)).unwrap_or_else(|| place(1));
    let grid = |((place, at), word): ((Option<f64>, f64), &AttrValue)| {
        let at = num(at);
        html! {
            <>
                <line class="chart-grid" x1={at.clone()} x2={at} y1="0" y2={num(foot)} />
                { for place.map(|x| html! {
                    <text class="chart-tick" x={num(x)} y={num(foot + LINE)} text-anchor="middle">{ word }</text>
                }) }
            </>
        }
    };
    let desc = format!("{}-desc", props.id);
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class="chart-svg" role="img" aria-label={props.name.clone()}
                aria-describedby={desc.clone()} width={num(width)} height={num(height)}
                viewBox={format!("0 0 {} {}", num(width), num(height))}>
                <desc id={desc}>{ &props.desc }</desc>
                { for places.into_iter().zip(centres).zip(&power_words).map(grid) }
                if !log {
                    <line class="chart-base" x1={num(left)} x2={num(left)} y1="0" y2={num(foot)} />
                }
                { for props.rows.iter().enumerate().map(mark) }
            </svg>
        </div>
    }
}
