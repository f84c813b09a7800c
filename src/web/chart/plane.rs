//! Two numbers against each other: a curve, what it would be by chance, points with whiskers, and a line to move.

use super::axis::{self, Plot};
use super::handle::Handle;
use super::mark::{Dot, Dots, words};
use super::{LINE, TEXT, use_width};
use crate::chart::label::{self, RISING, Spot};
use crate::chart::path::{line, num};
use crate::chart::plane::whisker;
use crate::chart::scale::Scale;
use crate::chart::{text, ticks};
use yew::prelude::*;

/// A point.
#[derive(Clone, Debug, PartialEq)]
pub struct PlanePoint {
    /// Where it stands.
    pub at: (f64, f64),
    /// How sure its height is.
    pub span: Option<(f64, f64)>,
    /// All of it in words.
    pub label: AttrValue,
    /// What stands beside it; empty for nothing unless it is looked at.
    pub short: AttrValue,
    /// Whether it stands out, and its words always show.
    pub own: bool,
}

/// A vertical line that can be moved.
#[derive(Clone, Debug, PartialEq)]
pub struct PlaneLine {
    /// Where it stands, and the curve's height there.
    pub at: (f64, f64),
    /// What an arrow key adds.
    pub step: f64,
    /// What is moved, for a screen reader.
    pub name: AttrValue,
    /// Where it stands and what that does, in words.
    pub says: AttrValue,
    /// Each new place, raw.
    pub on_drag: Callback<f64>,
}

/// What a [`PlaneChart`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct PlaneChartProps {
    /// The id of the picture; unique on the page.
    pub id: AttrValue,
    /// The name of the picture, usually the finding.
    pub name: AttrValue,
    /// The picture in a sentence or two, for those who do not see it.
    pub desc: AttrValue,
    /// The ends of both axes.
    pub ends: ((f64, f64), (f64, f64)),
    /// A value of the axis across in words, and of the one upwards.
    pub texts: (Callback<f64, AttrValue>, Callback<f64, AttrValue>),
    /// The curve.
    #[prop_or_default]
    pub curve: Vec<(f64, f64)>,
    /// What it is held against, dashed.
    #[prop_or_default]
    pub reference: Vec<(f64, f64)>,
    /// Points.
    #[prop_or_default]
    pub points: Vec<PlanePoint>,
    /// A line to move.
    #[prop_or_default]
    pub line: Option<PlaneLine>,
    /// The height in pixels.
    #[prop_or(260.0)]
    pub height: f64,
}

/// The chart.
#[component]
pub fn PlaneChart(props: &PlaneChartProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);
    let active = use_state_eq(|| None::<usize>);
    let (across_ends, up_ends) = props.ends;
    let levels = ticks::nice(up_ends.0, up_ends.1, 4);
    let level_words: Vec<AttrValue> = levels.iter().map(|level| props.texts.1.emit(*level)).collect();
    let plot = Plot::new(width, props.height, &level_words);
    let across = Scale::linear(across_ends, (plot.left + 8.0, plot.right - 8.0));
    let up = Scale::linear(up_ends, plot.up());
    let word = text::width(&props.texts.0.emit(across_ends.1), TEXT, false);
    let values = ticks::nice(across_ends.0, across_ends.1, plot.ticks(word));
    let place = |(x, y): &(f64, f64)| (across.at(*x), up.at(*y));
    let curve: Vec<(f64, f64)> = props.curve.iter().map(place).collect();
    let reference: Vec<(f64, f64)> = props.reference.iter().map(place).collect();
    let places: Vec<(f64, f64)> = props.points.iter().map(|point| place(&point.at)).collect();

    let spots: Vec<(usize, Spot)> = props
        .points
        .iter()
        .zip(&places)
        .enumerate()
        .filter(|(n, (point, _))| !point.short.is_empty() && (point.own || *active == Some(*n)))
        .map(|(n, (point, (x, y)))| {
            let w = text::width(&point.short, TEXT, true);
            (n, Spot { x: *x, y: *y, r: 9.0, w, h: LINE, must: true, sides: RISING })
        })
        .collect();
    let only: Vec<Spot> = spots.iter().map(|(_, spot)| *spot).collect();
    let quiet: Vec<[(f64, f64); 2]> =
        levels.iter().map(|level| [(plot.left, up.at(*level)), (plot.right, up.at(*level))]).collect();
    let held: Vec<(f64, f64)> = curve.iter().chain(&places).copied().collect();
    let labels = label::place(&only, plot.frame(), &held, &quiet, &[]);
    let dot =
        |(point, (x, y)): (&PlanePoint, &(f64, f64))| Dot { x: *x, y: *y, label: point.label.clone(), own: point.own };
    let dots: Vec<Dot> = props.points.iter().zip(&places).map(dot).collect();
    let on_active = {
        let active = active.clone();
        Callback::from(move |point| active.set(point))
    };
    let whiskers = props.points.iter().zip(&places).filter_map(|(point, (x, _))| {
        let (low, high) = point.span?;
        Some(html! { <path class="plane-whisker" aria-hidden="true" fill="none" d={whisker(*x, up.at(low), up.at(high), 4.0)} /> })
    });
    let desc = format!("{}-desc", props.id);
    let class = classes!("chart-svg", "plane", props.line.is_some().then_some("chart-drags"));
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} {class} role="group" aria-label={props.name.clone()} aria-describedby={desc.clone()}
                width={num(width)} height={num(props.height)} viewBox={format!("0 0 {} {}", num(width), num(props.height))}>
                <desc id={desc}>{ &props.desc }</desc>
                { axis::rows(&plot, &up, &levels, &level_words) }
                { axis::columns(&plot, &across, &values, &props.texts.0) }
                <path class="plane-reference" aria-hidden="true" fill="none" d={line(&reference)} />
                <path class="chart-curve plane-curve" aria-hidden="true" fill="none" d={line(&curve)} />
                { for whiskers }
                { for props.line.iter().map(|own| rule(own, &plot, across.at(own.at.0))) }
                { for spots.iter().zip(labels).map(|((n, _), place)| {
                    let short = props.points.get(*n).map(|point| point.short.clone()).unwrap_or_default();
                    words(place, &short, "chart-label-own")
                }) }
                <Dots {dots} active={*active} {on_active} />
                if let Some(own) = &props.line {
                    <Handle x={across.at(own.at.0)} y={up.at(own.at.1)} {width} scale={across} value={own.at.0}
                        step={own.step} name={own.name.clone()} says={own.says.clone()} on_drag={own.on_drag.clone()}
                        on_release={Callback::noop()} />
                }
            </svg>
        </div>
    }
}

fn rule(own: &PlaneLine, plot: &Plot, x: f64) -> Html {
    // Not over the words of the axis.
    let half = text::width(&own.says, TEXT, true) / 2.0;
    let middle = x.min(plot.width - half).max(plot.left + half);
    html! {
        <>
            <line class="plane-rule" aria-hidden="true" x1={num(x)} x2={num(x)} y1={num(plot.top)} y2={num(plot.foot)} />
            <text class="chart-label chart-label-own" aria-hidden="true" x={num(middle)} y={num(plot.top - 8.0)}
                text-anchor="middle">{ &own.says }</text>
        </>
    }
}
