//! Plans as dots on one scale, a row each, joined to the level of the first: who stands where, and how far off.

use super::mark::{Dot, Dots};
use super::{LINE, TEXT, use_width};
use crate::chart::dumbbell::{across, label_on_the_left};
use crate::chart::path::num;
use crate::chart::{label, text, ticks};
use yew::prelude::*;

/// One plan.
#[derive(Clone, Debug, PartialEq)]
pub struct DumbbellRow {
    /// Its name.
    pub name: AttrValue,
    /// Its value; none is an empty row.
    pub value: Option<f64>,
    /// The value in words.
    pub label: AttrValue,
    /// Whether it is the one on screen.
    pub own: bool,
}

/// What a [`Dumbbell`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct DumbbellProps {
    /// The id of the picture; unique on the page.
    pub id: AttrValue,
    /// The name of the picture, usually the finding.
    pub name: AttrValue,
    /// The picture in a sentence or two, for those who do not see it.
    pub desc: AttrValue,
    /// The rows; the first sets the level.
    pub rows: Vec<DumbbellRow>,
    /// A value of the axis in words.
    pub tick: Callback<f64, AttrValue>,
}

/// The height of a row when the name stands beside its dot.
const ROW: f64 = 36.0;

/// The chart.
#[component]
pub fn Dumbbell(props: &DumbbellProps) -> Html {
    let (node, active) = (use_node_ref(), use_state_eq(|| None::<usize>));
    let width = use_width(&node);

    let widest = |words: fn(&DumbbellRow) -> &AttrValue, bold| {
        props.rows.iter().map(|row| text::width(words(row), TEXT, bold)).fold(0.0, f64::max)
    };
    let (name, value) = (widest(|row| &row.name, false).min(width / 3.0), widest(|row| &row.label, true));
    // Where names and values would leave the dots less than a third, names stand above them.
    let stacked = width - name - 2.0 * (value + 16.0) < width / 3.0;
    let (left, row) = if stacked { (0.0, ROW + LINE) } else { (name + 12.0, ROW) };
    let values: Vec<f64> = props.rows.iter().filter_map(|row| row.value).collect();
    let scale = across(&values, left + value + 16.0, width - value - 16.0);
    let level = props.rows.first().and_then(|row| row.value);
    let foot = row * props.rows.len() as f64;
    let height = foot + LINE + 8.0;
    let middle = |n: usize| row * n as f64 + if stacked { LINE + ROW / 2.0 } else { row / 2.0 };

    let (low, high) = scale.domain();
    let marks = ticks::nice(low, high, 4);
    let words: Vec<AttrValue> = marks.iter().map(|mark| props.tick.emit(*mark)).collect();
    let centres: Vec<f64> = marks.iter().map(|mark| scale.at(*mark)).collect();
    let widths: Vec<f64> = words.iter().map(|word| text::width(word, TEXT, false)).collect();
    let places = label::along(&centres, &widths, 0.0, width, 10.0);
    let grid = |((place, at), word): ((Option<f64>, &f64), &AttrValue)| {
        html! {
            <>
                <line class="chart-grid" x1={num(*at)} x2={num(*at)} y1="0" y2={num(foot)} />
                { for place.map(|x| html! {
                    <text class="chart-tick" x={num(x)} y={num(foot + LINE)} text-anchor="middle">{ word }</text>
                }) }
            </>
        }
    };
    let line = |(n, plan): (usize, &DumbbellRow)| {
        let (y, level) = (num(middle(n)), level.unwrap_or_default());
        let base = num(if stacked { row * n as f64 + LINE } else { middle(n) + 4.5 });
        let name = text::clip(plan.name.to_string(), if stacked { width } else { name }, TEXT);
        let drawn = plan.value.map(|value| {
            let on_the_left = label_on_the_left(value, level);
            let (x, anchor) = if on_the_left { (scale.at(value) - 14.0, "end") } else { (scale.at(value) + 14.0, "start") };
            html! {
                <>
                    <line class="chart-lead" x1={num(scale.at(level))} x2={num(scale.at(value))} y1={y.clone()} y2={y} />
                    <text class="chart-label chart-label-own" aria-hidden="true" x={num(x)} y={num(middle(n) + 4.5)}
                        text-anchor={anchor}>{ &plan.label }</text>
                </>
            }
        });
        html! { <><text class="chart-name" x="0" y={base}>{ name }</text>{drawn}</> }
    };
    let dot = |(n, plan): (usize, &DumbbellRow)| {
        let label = AttrValue::from([&plan.name, ": ", &plan.label].concat());
        plan.value.map(|value| Dot { x: scale.at(value), y: middle(n), label, own: plan.own })
    };
    let dots: Vec<Dot> = props.rows.iter().enumerate().filter_map(dot).collect();
    let on_active = {
        let active = active.clone();
        Callback::from(move |now: Option<usize>| active.set(now))
    };
    let desc = format!("{}-desc", props.id);
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class="chart-svg" role="group" aria-label={props.name.clone()}
                aria-describedby={desc.clone()} width={num(width)} height={num(height)}
                viewBox={format!("0 0 {} {}", num(width), num(height))}>
                <desc id={desc}>{ &props.desc }</desc>
                <g aria-hidden="true">{ for places.into_iter().zip(&centres).zip(&words).map(grid) }</g>
                { for level.map(|level| html! {
                    <line class="chart-drop" x1={num(scale.at(level))} x2={num(scale.at(level))} y1="0" y2={num(foot)} />
                }) }
                { for props.rows.iter().enumerate().map(line) }
                <Dots {dots} active={*active} {on_active} />
            </svg>
        </div>
    }
}
