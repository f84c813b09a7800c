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
    let own = label::place(&[spot], plot.frame(), &line, &[]).into_iter().next().flatten();
    // The areas' names stand in their outer corners, and only where the curve, the handle and its label leave room.
    let names = [(&props.warm_name, true), (&props.cold_name, false)].map(|(name, warm)| {
        let w = text::width(name, TEXT, false);
        let rect = if warm {
            Rect { x: plot.left + 8.0, y: plot.foot - LINE - 6.0, w, h: LINE }
        } else {
            Rect { x: plot.right - w, y: plot.top + 5.0, w, h: LINE }
        };
        let edges = [rect.x, rect.x + rect.w].map(|x| curve::height(&line, x).unwrap_or(plot.foot));
        let clear =
            if warm { edges.iter().all(|y| *y < rect.y - 4.0) } else { edges.iter().all(|y| *y > rect.y + LINE + 4.0) };
        let handle = Rect { x: x - 12.0, y: y - 12.0, w: 24.0, h: 24.0 };
        let drop = Rect { x: x - 3.0, y: plot.top, w: 6.0, h: plot.foot - plot.top };
        let taken = own.is_some_and(|own| own.rect.hits(&rect)) || handle.hits(&rect) || drop.hits(&rect);
        (clear && !taken && !name.is_empty()).then_some((name, rect, warm))
    });

    let word = text::width(&props.day_text.emit(end), TEXT, false);
    let days = ticks::days(end, plot.ticks(word));
    let (desc, cooling) = (format!("{}-desc", props.id), format!("{}-cooling", props.id));
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class="chart-svg" role={if props.on_drag.is_some() { "group" } else { "img" }}
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
                { for names.into_iter().flatten().map(|(name, rect, warm)| html! {
                    <text class={if warm { "chart-area-warm" } else { "chart-area-cold" }} aria-hidden="true"
                        x={num(if warm { rect.x } else { rect.x + rect.w })} y={num(rect.y + rect.h * 0.76)}
                        text-anchor={if warm { "start" } else { "end" }}>{ name }</text>
                }) }
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
