//! Where the runs of a simulation lie: columns, over them the stretch of eight in ten with its middle, and the goal.

use yew::prelude::*;

use super::axis::{self, Plot};
use super::mark::{Dot, Dots};
use super::{LINE, TEXT, use_width};
use crate::chart::histogram::{Column, cut, domain, path, top};
use crate::chart::path::num;
use crate::chart::scale::Scale;
use crate::chart::{label, text, ticks};

/// A value with its words.
#[derive(Clone, Debug, PartialEq)]
pub struct Place {
    /// Where it lies.
    pub value: f64,
    /// The value in words.
    pub label: AttrValue,
    /// What it is, with the value: "1 in 10 below 6".
    pub says: AttrValue,
}

/// The goal of the runs.
#[derive(Clone, Debug, PartialEq)]
pub struct Target {
    /// Where the side that reaches it begins or ends.
    pub value: f64,
    /// It in words: "goal 10".
    pub label: AttrValue,
    /// Whether more is better; else less.
    pub more: bool,
}

/// What a [`Histogram`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct HistogramProps {
    /// The id of the picture; unique on the page.
    pub id: AttrValue,
    /// The name of the picture, usually the finding.
    pub name: AttrValue,
    /// The picture in a sentence or two, for those who do not see it.
    pub desc: AttrValue,
    /// The columns from left to right.
    pub columns: Vec<Column>,
    /// The values below which a tenth, a half and nine tenths of the runs lie; fewer where there are none.
    pub quantiles: Vec<Place>,
    /// The goal; columns that reach it are drawn warm.
    #[prop_or_default]
    pub target: Option<Target>,
    /// Whether values are whole numbers.
    #[prop_or_default]
    pub whole: bool,
    /// A value in words, for the axis.
    pub value_text: Callback<f64, AttrValue>,
    /// The height in pixels.
    #[prop_or(280.0)]
    pub height: f64,
}

/// The line of the goal's words, then the words of the quantiles, then their line, then the columns.
const HEAD: [f64; 3] = [LINE - 4.0, 2.0 * LINE + 2.0, 3.0 * LINE];

/// The distribution.
#[component]
pub fn Histogram(props: &HistogramProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);
    let active = use_state_eq(|| None::<usize>);
    let on_active = Callback::from({
        let active = active.clone();
        move |n| active.set(n)
    });

    let plot = Plot { left: 10.0, top: HEAD[2] + 16.0, ..Plot::new(width, props.height, &[]) };
    let sights: Vec<f64> = props.target.iter().map(|target| target.value).collect();
    let ends = domain(&props.columns, &sights);
    let across = Scale::linear(ends, plot.across());
    let up = Scale::linear((0.0, top(&props.columns).max(f64::MIN_POSITIVE)), plot.up());
    let drawn = |columns: &[Column]| path(columns, &across, &up, plot.foot);

    let (short, reached) = match &props.target {
        Some(Target { value, more: true, .. }) => cut(&props.columns, *value),
        Some(Target { value, more: false, .. }) => {
            let (reached, short) = cut(&props.columns, *value);
            (short, reached)
        }
        None => (Vec::new(), props.columns.clone()),
    };

    let xs: Vec<f64> = props.quantiles.iter().map(|place| across.at(place.value)).collect();
    let widths: Vec<f64> = props.quantiles.iter().map(|place| text::width(&place.label, TEXT, true)).collect();
    let places = label::along(&xs, &widths, 0.0, width, 6.0);
    let dot =
        |(n, (place, x)): (usize, (&Place, &f64))| Dot { x: *x, y: HEAD[2], label: place.says.clone(), own: n == 1 };
    let dots: Vec<Dot> = props.quantiles.iter().zip(&xs).enumerate().map(dot).collect();
    let stretch = xs.first().zip(xs.last()).map(|(from, to)| {
        html! { <line class="chart-stretch" x1={num(*from)} x2={num(*to)} y1={num(HEAD[2])} y2={num(HEAD[2])} /> }
    });

    let word = text::width(&props.value_text.emit(ends.1), TEXT, false);
    let count = plot.ticks(word);
    let values = if props.whole { ticks::whole(ends.0, ends.1, count) } else { ticks::nice(ends.0, ends.1, count) };
    let desc = format!("{}-desc", props.id);
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class="chart-svg" role="group"
                aria-label={props.name.clone()} aria-describedby={desc.clone()}
                width={num(width)} height={num(props.height)} viewBox={format!("0 0 {} {}", num(width), num(props.height))}>
                <desc id={desc}>{ &props.desc }</desc>
                <g aria-hidden="true">
                    <path class="chart-short" d={drawn(&short)} />
                    <path class="chart-reach" d={drawn(&reached)} />
                    <line class="chart-base" x1={num(plot.left)} x2={num(plot.right)} y1={num(plot.foot)} y2={num(plot.foot)} />
                </g>
                { axis::columns(&plot, &across, &values, &props.value_text) }
                { for props.target.iter().map(|target| goal(target, &across, &plot)) }
                { stretch }
                <Dots {dots} active={*active} {on_active} />
                { for props.quantiles.iter().zip(places).enumerate().filter_map(|(n, (place, x))| {
                    let class = if n == 1 { "chart-label-own" } else if *active == Some(n) { "chart-label-active" } else { "" };
                    x.map(|x| html! {
                        <text class={classes!("chart-label", class)} aria-hidden="true" x={num(x)} y={num(HEAD[1])}
                            text-anchor="middle">{ &place.label }</text>
                    })
                }) }
            </svg>
        </div>
    }
}

/// The line of the goal with its words at the top, on the side where they have room.
fn goal(target: &Target, across: &Scale, plot: &Plot) -> Html {
    let x = across.at(target.value);
    let wide = text::width(&target.label, TEXT, false);
    let (at, anchor) = match x {
        x if x + 6.0 + wide <= plot.width => (x + 6.0, "start"),
        x if x - 6.0 - wide >= 0.0 => (x - 6.0, "end"),
        _ => (plot.width / 2.0, "middle"),
    };
    html! {
        <g aria-hidden="true">
            <line class="chart-drop" x1={num(x)} x2={num(x)} y1="0" y2={num(plot.foot)} />
            <text class="chart-label chart-name" x={num(at)} y={num(HEAD[0])} text-anchor={anchor}>{ &target.label }</text>
        </g>
    }
}
