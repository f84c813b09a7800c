//! The share of leads still warm against the time to follow up: the emblem's curve, with the time as its handle.

use yew::prelude::*;

use super::axis::{self, Plot};
use super::handle::Handle;
use super::mark::words;
use super::{LINE, TEXT, use_width};
use crate::chart::label::{self, FALLING, Rect, Spot};
use crate::chart::path::{self, num};
use crate::chart::scale::Scale;
use crate::chart::{curve, text, ticks};

/// What a [`WarmChart`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct WarmChartProps {
    /// The id of the picture; unique on the page.
    pub id: AttrValue,
    /// The name of the picture, usually the finding.
    pub name: AttrValue,
    /// The picture in a sentence or two, for those who do not see it.
    pub desc: AttrValue,
    /// Days and share still warm (0 to 1), in order of days from 0.
    pub curve: Vec<(f64, f64)>,
    /// The time to follow up, in days.
    pub at: f64,
    /// The share still warm then, 0 to 1.
    pub share: f64,
    /// Both in words: "5.8 days · 88.2 % still warm".
    pub label: AttrValue,
    /// Days in words, for the axis.
    pub day_text: Callback<f64, AttrValue>,
    /// A share (0 to 1) in words, for the axis.
    pub share_text: Callback<f64, AttrValue>,
    /// The name of the area under the curve ("still warm"); written there when it fits.
    #[prop_or_default]
    pub warm_name: AttrValue,
    /// The name of the area above the curve ("gone cold"); written there when it fits.
    #[prop_or_default]
    pub cold_name: AttrValue,
    /// Each time set with the handle, in days, raw. Without it the chart stands still.
    #[prop_or_default]
    pub on_drag: Option<Callback<f64>>,
    /// The time when the handle is let go.
    #[prop_or_default]
    pub on_release: Callback<f64>,
    /// What the handle sets, for a screen reader.
    #[prop_or_default]
    pub handle_name: AttrValue,
    /// What an arrow key adds, in days.
    #[prop_or(1.0)]
    pub step: f64,
    /// The height in pixels.
    #[prop_or(200.0)]
    pub height: f64,
}

/// The share still warm against time.
#[component]
pub fn WarmChart(props: &WarmChartProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);

    let levels = [0.0, 0.5, 1.0];
    let level_words = levels.map(|level| props.share_text.emit(level));
    let plot = Plot::new(width, props.height, &level_words);
    let end = props.curve.last().map_or(1.0, |last| last.0);
    let across = Scale::linear((0.0, end), plot.across());
    let up = Scale::linear((0.0, 1.0), plot.up());
    let line: Vec<(f64, f64)> = props.curve.iter().map(|(t, share)| (across.at(*t), up.at(*share))).collect();
    let (x, y) = (across.at(props.at), up.at(props.share));

    let bold = text::width(&props.label, TEXT, true);
    let spot = Spot { x, y, r: 10.0, w: bold, h: LINE, must: true, sides: FALLING };
    let quiet = plot.quiet(&levels.map(|level| up.at(level)), (x, plot.top));
    let own = label::place(&[spot], plot.frame(), &line, &quiet, &[]).into_iter().next().flatten();
    let taken = [
        Rect { x: x - 14.0, y: y - 14.0, w: 28.0, h: 28.0 },
        Rect { x: x - 3.0, y: plot.top, w: 6.0, h: plot.foot - plot.top },
        own.map_or(Rect { x, y, w: 0.0, h: 0.0 }, |own| own.rect),
    ];
    // The areas' names stand well inside their area, and only where the handle and its label leave room.
    let curve_at = |x: f64| curve::height(&line, x).unwrap_or(plot.foot);
    let free = |rect: &Rect| !taken.iter().any(|other| other.hits(rect));
    let size = |name: &AttrValue| text::width(name, TEXT, false);
    let warm_name = {
        let rect = |x| Rect { x, y: plot.foot - LINE - 6.0, w: size(&props.warm_name), h: LINE };
        let inside = |rect: &Rect| rect.x + rect.w < plot.right && curve_at(rect.x + rect.w) < rect.y - 4.0;
        [plot.left + 8.0, x + 8.0].map(rect).into_iter().find(|rect| free(rect) && inside(rect))
    };
    let cold_name = {
        let w = size(&props.cold_name);
        let left = plot.right - w;
        let middle = f64::midpoint(plot.top, curve_at(left)) - LINE / 2.0;
        let rect = |y| Rect { x: left, y, w, h: LINE };
        let inside = |rect: &Rect| rect.y > plot.top + 3.0 && curve_at(rect.x) > rect.y + LINE + 4.0;
        [plot.top + 5.0, middle].map(rect).into_iter().find(|rect| free(rect) && inside(rect))
    };
    let area_name = |rect: Option<Rect>, name: &AttrValue, class: &'static str| {
        rect.map(|rect| {
            html! {
                <text {class} aria-hidden="true" x={num(rect.x + rect.w / 2.0)} y={num(rect.y + rect.h * 0.76)}
                    text-anchor="middle">{ name }</text>
            }
        })
    };

    let word = text::width(&props.day_text.emit(end), TEXT, false);
    let days = ticks::days(end, plot.ticks(word));
    let (desc, cooling) = (format!("{}-desc", props.id), format!("{}-cooling", props.id));
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class={classes!("chart-svg", props.on_drag.as_ref().map(|_| "chart-drags"))} role={if props.on_drag.is_some() { "group" } else { "img" }}
                aria-label={props.name.clone()} aria-describedby={desc.clone()}
                width={num(width)} height={num(props.height)} viewBox={format!("0 0 {} {}", num(width), num(props.height))}>
                <desc id={desc}>{ &props.desc }</desc>
                <defs>
                    <linearGradient id={cooling.clone()}>
                        <stop class="chart-stop-warm" offset="0" />
                        <stop class="chart-stop-cold" offset="1" />
                    </linearGradient>
                </defs>
                <path class="chart-cooling" aria-hidden="true" fill={format!("url(#{cooling})")} d={path::area(&line, plot.foot)} />
                { axis::rows(&plot, &up, &levels, &level_words) }
                { axis::columns(&plot, &across, &days, &props.day_text) }
                <line class="chart-drop" x1={num(x)} x2={num(x)} y1={num(plot.top)} y2={num(plot.foot)} />
                <path class="chart-curve chart-curve-cold" aria-hidden="true" fill="none" d={path::line(&line)} />
                { for area_name(warm_name, &props.warm_name, "chart-area-warm") }
                { for area_name(cold_name, &props.cold_name, "chart-area-cold") }
                { words(own, &props.label, "chart-label-own") }
                if let Some(on_drag) = &props.on_drag {
                    <Handle {x} {y} {width} scale={across} value={props.at} step={props.step}
                        name={props.handle_name.clone()} says={props.label.clone()}
                        on_drag={on_drag.clone()} on_release={props.on_release.clone()} />
                } else {
                    <circle class="chart-grip" cx={num(x)} cy={num(y)} r="7" />
                }
            </svg>
        </div>
    }
}
