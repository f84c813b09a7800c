//! The share of leads that has gone on, against time: what was seen with its interval, and the law that was fitted to it.

use super::axis::{self, Plot};
use super::{LINE, TEXT, use_width};
use crate::chart::path::{line, num};
use crate::chart::ribbon::{ribbon, stairs, stepped};
use crate::chart::scale::{Scale, nice};
use crate::chart::{text, ticks};
use yew::prelude::*;

/// What a [`GoneChart`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct GoneChartProps {
    /// The id of the picture; unique on the page.
    pub id: AttrValue,
    /// The name of the picture, usually the finding.
    pub name: AttrValue,
    /// The picture in a sentence or two, for those who do not see it.
    pub desc: AttrValue,
    /// (days, share gone on, low, high), days rising.
    pub seen: Vec<(f64, f64, f64, f64)>,
    /// (days, share) of the fitted law; empty without one.
    pub law: Vec<(f64, f64)>,
    /// Where the law heads for, and its name.
    #[prop_or_default]
    pub end: Option<(f64, AttrValue)>,
    /// The last day of the axis.
    pub days: f64,
    /// A share in words.
    pub share_text: Callback<f64, AttrValue>,
    /// A number of days in words.
    pub day_text: Callback<f64, AttrValue>,
    /// The name of the axis of time.
    pub days_name: AttrValue,
    /// The height in pixels.
    #[prop_or(210.0)]
    pub height: f64,
}

/// The curve.
#[component]
pub fn GoneChart(props: &GoneChartProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);

    let tops = props.seen.iter().map(|(.., high)| *high).chain(props.end.iter().map(|(end, _)| *end));
    let top = tops.filter(|share| share.is_finite()).fold(0.0, f64::max).clamp(0.001, 1.0);
    let domain = nice(0.0, (top * 1.08).min(1.0), 4);
    let levels = ticks::nice(domain.0, domain.1, 4);
    let level_words: Vec<AttrValue> = levels.iter().map(|level| props.share_text.emit(*level)).collect();
    let plot = Plot::new(width, props.height, &level_words);
    let across = Scale::linear((0.0, props.days), plot.across());
    let up = Scale::linear(domain, plot.up());
    let seen: Vec<(f64, f64)> = props.seen.iter().map(|(days, share, ..)| (across.at(*days), up.at(*share))).collect();
    let band: Vec<(f64, f64, f64)> =
        props.seen.iter().map(|(days, _, low, high)| (across.at(*days), up.at(*low), up.at(*high))).collect();
    let law: Vec<(f64, f64)> = props.law.iter().map(|(days, share)| (across.at(*days), up.at(*share))).collect();
    let word = text::width(&props.day_text.emit(props.days), TEXT, false);
    let days = ticks::days(props.days, plot.ticks(word));
    let (name, _) = plot.name(&props.days_name);
    let end = props.end.as_ref().map(|(share, words)| {
        let y = up.at(*share);
        html! {
            <>
                <line class="gone-end" x1={num(plot.left)} x2={num(plot.right)} y1={num(y)} y2={num(y)} />
                <text class="chart-label chart-label-own" aria-hidden="true" x={num(plot.left + 6.0)}
                    y={num(if y < plot.top + LINE { y + LINE } else { y - 6.0 })}>{ words }</text>
            </>
        }
    });
    let desc = format!("{}-desc", props.id);
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class="chart-svg" role="img" aria-label={props.name.clone()}
                aria-describedby={desc.clone()} width={num(width)} height={num(props.height)}
                viewBox={format!("0 0 {} {}", num(width), num(props.height))}>
                <desc id={desc}>{ &props.desc }</desc>
                <path class="course-band" aria-hidden="true" d={ribbon(&stepped(&band))} />
                { axis::rows(&plot, &up, &levels, &level_words) }
                { axis::columns(&plot, &across, &days, &props.day_text) }
                { name }
                <path class="chart-curve gone-law" aria-hidden="true" fill="none" d={line(&law)} />
                <path class="chart-curve course-line" aria-hidden="true" fill="none" d={stairs(&seen)} />
                { for end }
            </svg>
        </div>
    }
}
