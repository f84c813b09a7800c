//! The chance of the goal against the volume: how sure is the plan, and what would make it surer?

use web_sys::{Element, MouseEvent};
use yew::prelude::*;

use super::axis::{self, Plot};
use super::handle::Handle;
use super::mark::{Dot, Dots, words};
use super::{LINE, TEXT, use_width};
use crate::chart::label::{self, RISING, RISING_LOW, Rect, Spot};
use crate::chart::path::{self, num};
use crate::chart::scale::Scale;
use crate::chart::{curve, text, ticks};

/// A volume with its chance.
#[derive(Clone, Debug, PartialEq)]
pub struct ChancePoint {
    /// How many, of the stage that the chart is about.
    pub volume: f64,
    /// The chance of the goal, 0 to 1.
    pub chance: f64,
    /// Both in words: "55 · 90 %".
    pub label: AttrValue,
}

/// What a [`ChanceChart`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct ChanceChartProps {
    /// The id of the picture; unique on the page.
    pub id: AttrValue,
    /// The name of the picture, usually the finding.
    pub name: AttrValue,
    /// The picture in a sentence or two, for those who do not see it.
    pub desc: AttrValue,
    /// Volume and chance (0 to 1), in order of volume.
    pub curve: Vec<(f64, f64)>,
    /// The plan's own point.
    pub point: ChancePoint,
    /// The volumes of other chances.
    #[prop_or_default]
    pub marks: Vec<ChancePoint>,
    /// A volume in words, for the axis.
    pub volume_text: Callback<f64, AttrValue>,
    /// A chance (0 to 1) in words, for the axis.
    pub chance_text: Callback<f64, AttrValue>,
    /// What the volume counts ("SQLs"), written at the end of the axis.
    #[prop_or_default]
    pub volume_name: AttrValue,
    /// Each volume picked with the handle, raw. Without it the chart stands still.
    #[prop_or_default]
    pub on_pick: Option<Callback<f64>>,
    /// The volume when the handle is let go.
    #[prop_or_default]
    pub on_release: Callback<f64>,
    /// What the handle sets, for a screen reader.
    #[prop_or_default]
    pub handle_name: AttrValue,
    /// What an arrow key adds.
    #[prop_or(1.0)]
    pub step: f64,
    /// The height in pixels.
    #[prop_or(200.0)]
    pub height: f64,
}

/// The chance against the volume.
#[component]
pub fn ChanceChart(props: &ChanceChartProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);
    let active = use_state_eq(|| None::<usize>);

    let levels = [0.0, 0.5, 1.0];
    let level_words = levels.map(|level| props.chance_text.emit(level));
    let plot = Plot::new(width, props.height, &level_words);
    let ends = (props.curve.first().map_or(0.0, |p| p.0), props.curve.last().map_or(1.0, |p| p.0));
    let across = Scale::linear(ends, plot.across());
    let up = Scale::linear((0.0, 1.0), plot.up());

    let line: Vec<(f64, f64)> = props.curve.iter().map(|(v, c)| (across.at(*v), up.at(*c))).collect();
    let own = (across.at(props.point.volume), up.at(props.point.chance));
    let reached = curve::until(&line, own.0);

    // The user's own point is the first in rank, then the one looked at, then the others.
    let picks = props.on_pick.is_some();
    let mut dots: Vec<Dot> = props
        .marks
        .iter()
        .map(|mark| Dot { x: across.at(mark.volume), y: up.at(mark.chance), label: mark.label.clone(), own: false })
        .collect();
    let own_dot = Dot { x: own.0, y: own.1, label: props.point.label.clone(), own: true };
    let shown = dots.len();
    if !picks {
        dots.push(own_dot.clone());
    }
    let mut ranked: Vec<(Option<usize>, &Dot)> = vec![(None, &own_dot)];
    let looked = active.filter(|n| *n < shown);
    ranked.extend(looked.and_then(|n| dots.get(n).map(|dot| (Some(n), dot))));
    ranked
        .extend(dots.iter().take(shown).enumerate().filter(|(n, _)| Some(*n) != looked).map(|(n, dot)| (Some(n), dot)));
    let spots: Vec<Spot> = ranked
        .iter()
        .map(|(n, dot)| Spot {
            x: dot.x,
            y: dot.y,
            r: if dot.own { 9.0 } else { 5.0 },
            w: text::width(&dot.label, TEXT, dot.own || *n == looked),
            h: LINE,
            must: dot.own || (n.is_some() && *n == looked),
            sides: if n.is_none_or(|n| n % 2 == 1) { RISING } else { RISING_LOW },
        })
        .collect();
    let (name, name_box) = plot.name(&props.volume_name);
    let quiet = plot.quiet(&levels.map(|level| up.at(level)), own);
    // The plan's own line down to the axis is never written over: a label that close says what the plan's says.
    let drop = Rect { x: own.0 - 1.0, y: own.1, w: 2.0, h: (plot.foot - own.1).max(0.0) };
    let taken: Vec<Rect> = name_box.into_iter().chain([drop]).collect();
    let places = label::place(&spots, plot.frame(), &line, &quiet, &taken);

    let word = text::width(&props.volume_text.emit(ends.1), TEXT, false);
    let volumes = ticks::whole(ends.0, ends.1, plot.ticks(word));
    let pick = {
        let (props, dots, node) = (props.clone(), dots.clone(), node.clone());
        Callback::from(move |event: MouseEvent| {
            let (Some(on_pick), Some(element)) = (&props.on_pick, node.cast::<Element>()) else { return };
            let bounds = element.get_bounding_client_rect();
            let x = f64::from(event.client_x()) - bounds.left();
            let y = f64::from(event.client_y()) - bounds.top();
            let hit = dots.iter().position(|dot| (dot.x - x).hypot(dot.y - y) <= 12.0);
            let volume = hit.and_then(|n| props.marks.get(n)).map_or_else(|| across.back(x), |mark| mark.volume);
            on_pick.emit(volume);
            props.on_release.emit(volume);
        })
    };
    let desc = format!("{}-desc", props.id);
    let on_active = Callback::from({
        let active = active.clone();
        move |n| active.set(n)
    });
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class={classes!("chart-svg", picks.then_some("chart-drags chart-picks"))} role="group"
                aria-label={props.name.clone()} aria-describedby={desc.clone()}
                width={num(width)} height={num(props.height)} viewBox={format!("0 0 {} {}", num(width), num(props.height))}>
                <desc id={desc}>{ &props.desc }</desc>
                { axis::rows(&plot, &up, &levels, &level_words) }
                { axis::columns(&plot, &across, &volumes, &props.volume_text) }
                <g onclick={pick}>
                    <path class="chart-reached" aria-hidden="true" d={path::area(&reached, plot.foot)} />
                    <line class="chart-drop" x1={num(own.0)} x2={num(own.0)} y1={num(own.1)} y2={num(plot.foot)} />
                    <path class="chart-curve chart-curve-warm" aria-hidden="true" fill="none" d={path::line(&line)} />
                    <rect class="chart-catch" x={num(plot.left)} y={num(plot.top)}
                        width={num(plot.right - plot.left)} height={num(plot.foot - plot.top)} />
                    <Dots dots={dots.clone()} active={*active} {on_active} />
                </g>
                { name }
                { for ranked.iter().zip(places).map(|((n, dot), place)| {
                    let class = if dot.own { "chart-label-own" } else if *n == looked { "chart-label-active" } else { "" };
                    words(place, &dot.label, class)
                }) }
                if let Some(on_pick) = &props.on_pick {
                    <Handle x={own.0} y={own.1} {width} scale={across} value={props.point.volume} step={props.step}
                        name={props.handle_name.clone()} says={props.point.label.clone()}
                        on_drag={on_pick.clone()} on_release={props.on_release.clone()} />
                }
            </svg>
        </div>
    }
}
