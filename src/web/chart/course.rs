//! A series of months with the limits in which each was to lie: what is outside of them stands out.

use super::axis::{self, Plot};
use super::mark::{Dot, Dots, words};
use super::{LINE, TEXT, use_width};
use crate::chart::label::{self, RISING, Spot};
use crate::chart::path::{line, num};
use crate::chart::ribbon::{ribbon, runs};
use crate::chart::scale::{Scale, nice};
use crate::chart::{text, ticks};
use yew::prelude::*;

/// One month.
#[derive(Clone, Debug, PartialEq)]
pub struct CoursePoint {
    /// The value.
    pub value: f64,
    /// The limits of a month in which nothing has changed, where there are some.
    pub limits: Option<(f64, f64)>,
    /// Whether it is outside of them.
    pub news: bool,
    /// The month, for the axis.
    pub month: AttrValue,
    /// Month, value and verdict in words.
    pub label: AttrValue,
    /// The value in words, which stands at what is news.
    pub short: AttrValue,
}

/// What a [`CourseChart`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct CourseChartProps {
    /// The id of the picture; unique on the page.
    pub id: AttrValue,
    /// The name of the picture, usually the finding.
    pub name: AttrValue,
    /// The picture in a sentence or two, for those who do not see it.
    pub desc: AttrValue,
    /// The months in time, none missing.
    pub points: Vec<CoursePoint>,
    /// A value in words, for the axis.
    pub value_text: Callback<f64, AttrValue>,
    /// What the band is, written beside it.
    pub band_name: AttrValue,
    /// The height in pixels.
    #[prop_or(190.0)]
    pub height: f64,
}

/// The course of a metric.
#[component]
pub fn CourseChart(props: &CourseChartProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);
    let active = use_state_eq(|| None::<usize>);

    let shown = props.points.iter().flat_map(|point| {
        let (low, high) = point.limits.unwrap_or((point.value, point.value));
        // A limit far off all values would flatten them.
        [point.value, low, high.min(4.0 * point.value.abs().max(f64::MIN_POSITIVE))]
    });
    let (low, high) = shown
        .filter(|value| value.is_finite())
        .fold((f64::INFINITY, f64::NEG_INFINITY), |(low, high), value| (low.min(value), high.max(value)));
    let room = ((high - low) * 0.08).max(high.abs() * 1e-6);
    let floor = if low >= 0.0 { (low - room).max(0.0) } else { low - room };
    let domain = nice(floor, high + room, 4);
    let levels = ticks::nice(domain.0, domain.1, 4);
    let level_words: Vec<AttrValue> = levels.iter().map(|level| props.value_text.emit(*level)).collect();
    let plot = Plot::new(width, props.height, &level_words);
    let up = Scale::linear(domain, plot.up());
    let last = props.points.len().saturating_sub(1);
    let across = Scale::linear((0.0, last.max(1) as f64), (plot.left + 12.0, plot.right - 12.0));
    let at = |n: usize| across.at(n as f64);
    let places: Vec<(f64, f64)> =
        props.points.iter().enumerate().map(|(n, point)| (at(n), up.at(point.value))).collect();
    let limits: Vec<Option<(f64, f64, f64)>> = props
        .points
        .iter()
        .enumerate()
        .map(|(n, point)| point.limits.map(|(low, high)| (at(n), up.at(low), up.at(high))))
        .collect();
    let bands = runs(&limits);
    let months: Vec<f64> = (0..props.points.len()).map(|n| n as f64).collect();
    let names: Vec<AttrValue> = props.points.iter().map(|point| point.month.clone()).collect();
    let name_of = Callback::from(move |n: f64| names.get(n as usize).cloned().unwrap_or_default());

    // The last one always, what is news, and the one under the pointer.
    let spots: Vec<(usize, Spot)> = props
        .points
        .iter()
        .enumerate()
        .zip(&places)
        .filter(|((n, point), _)| *n == last || point.news || *active == Some(*n))
        .map(|((n, point), (x, y))| {
            let w = text::width(&point.short, TEXT, true);
            (n, Spot { x: *x, y: *y, r: 8.0, w, h: LINE, must: *active == Some(n) || n == last, sides: RISING })
        })
        .collect();
    let only: Vec<Spot> = spots.iter().map(|(_, spot)| *spot).collect();
    let quiet: Vec<[(f64, f64); 2]> =
        levels.iter().map(|level| [(plot.left, up.at(*level)), (plot.right, up.at(*level))]).collect();
    let labels = label::place(&only, plot.frame(), &places, &quiet, &[]);
    let dots: Vec<Dot> = props
        .points
        .iter()
        .zip(&places)
        .map(|(point, (x, y))| Dot { x: *x, y: *y, label: point.label.clone(), own: point.news })
        .collect();
    let on_active = {
        let active = active.clone();
        Callback::from(move |point| active.set(point))
    };
    let desc = format!("{}-desc", props.id);
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class="chart-svg course" role="group" aria-label={props.name.clone()}
                aria-describedby={desc.clone()} width={num(width)} height={num(props.height)}
                viewBox={format!("0 0 {} {}", num(width), num(props.height))}>
                <desc id={desc}>{ &props.desc }</desc>
                { for bands.iter().map(|band| html! { <path class="course-band" aria-hidden="true" d={ribbon(band)} /> }) }
                { axis::rows(&plot, &up, &levels, &level_words) }
                { axis::columns(&plot, &across, &months, &name_of) }
                { for bands.iter().map(|band| edges(band)) }
                <path class="chart-curve course-line" aria-hidden="true" fill="none" d={line(&places)} />
                { for spots.iter().zip(labels).map(|((n, _), place)| {
                    let short = props.points.get(*n).map(|point| point.short.clone()).unwrap_or_default();
                    words(place, &short, "chart-label-own")
                }) }
                <Dots {dots} active={*active} {on_active} />
            </svg>
            if !bands.is_empty() { <p class="course-key"><span class="course-swatch" aria-hidden="true"></span>{ &props.band_name }</p> }
        </div>
    }
}

/// The limits as lines, so that the band is there without its colour too.
fn edges(band: &[(f64, f64, f64)]) -> Html {
    let low: Vec<(f64, f64)> = band.iter().map(|(x, low, _)| (*x, *low)).collect();
    let high: Vec<(f64, f64)> = band.iter().map(|(x, _, high)| (*x, *high)).collect();
    html! {
        <>
            <path class="course-limit" aria-hidden="true" fill="none" d={line(&low)} />
            <path class="course-limit" aria-hidden="true" fill="none" d={line(&high)} />
        </>
    }
}
