//! Months with columns up and down and a line through their ends: customers against the goal, cash with its turn.

use super::reader::Reader;
use crate::chart::label::{self, Rect, Side, Spot};
use crate::chart::path::{self, num};
use crate::chart::scale::Scale;
use crate::chart::{months, text, ticks};
use crate::web::chart::axis::{self, Plot};
use crate::web::chart::mark::words;
use crate::web::chart::{LINE, TEXT, use_width};
use yew::prelude::*;

/// What a [`MonthChart`] needs.
#[derive(Clone, PartialEq, Properties)]
pub(super) struct MonthChartProps {
    /// The id of the picture; unique on the page.
    pub(super) id: AttrValue,
    /// The name of the picture, the finding.
    pub(super) name: AttrValue,
    /// The picture in a sentence, for those who do not see it.
    pub(super) desc: AttrValue,
    /// Columns upwards, one a month.
    pub(super) up: Vec<f64>,
    /// Columns downwards, as values above zero; empty for none.
    #[prop_or_default]
    pub(super) down: Vec<f64>,
    /// The line, one value at the end of each month; it starts at zero.
    pub(super) line: Vec<f64>,
    /// The name of the line, written at its end.
    pub(super) line_name: AttrValue,
    /// A level with its name.
    #[prop_or_default]
    pub(super) level: Option<(f64, AttrValue)>,
    /// A month, from 0, at whose end something happens, and what.
    #[prop_or_default]
    pub(super) mark: Option<(usize, AttrValue)>,
    /// The month that is read, from 0.
    pub(super) at: usize,
    /// That month in words.
    pub(super) says: AttrValue,
    /// What is read, for a screen reader.
    pub(super) read_name: AttrValue,
    /// Another month is looked at, or none.
    pub(super) on_at: Callback<Option<usize>>,
    /// A month, from 0, as a tick.
    pub(super) month_text: Callback<f64, AttrValue>,
    /// A value as a tick.
    pub(super) value_text: Callback<f64, AttrValue>,
    /// The class that colours it.
    pub(super) class: &'static str,
}

/// The height in pixels.
const HIGH: f64 = 240.0;
/// Sides of the mark's words: a rising line leaves room above on its left and below on its right.
const SIDES: [Side; 6] =
    [Side::AboveLeft, Side::BelowRight, Side::Above, Side::AboveRight, Side::Below, Side::BelowLeft];

/// The chart.
#[component]
pub(super) fn MonthChart(props: &MonthChartProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);
    let count = props.line.len();

    let level = props.level.as_ref().map_or(0.0, |(level, _)| *level);
    let high = props.up.iter().chain(&props.line).fold(level, |high, value| high.max(*value));
    let low = props.line.iter().copied().chain(props.down.iter().map(|value| -value)).fold(0.0_f64, f64::min);
    let domain = (low, high);
    // The base line comes first; the lowest gridline is none.
    let mut levels = vec![0.0];
    levels.extend(ticks::nice(domain.0, domain.1, 4).into_iter().filter(|level| *level != 0.0));
    let level_words: Vec<AttrValue> = levels.iter().map(|level| props.value_text.emit(*level)).collect();
    let plot = Plot::new(width, HIGH, &level_words);
    let across = Scale::linear((0.0, count as f64), plot.across());
    let up = Scale::linear(domain, plot.up());
    let base = up.at(0.0);

    let starts = [(across.at(0.0), base)];
    let ends = props.line.iter().zip(1..).map(|(value, end)| (across.at(f64::from(end)), up.at(*value)));
    let line: Vec<(f64, f64)> = starts.into_iter().chain(ends).collect();
    let point = |month: usize| line.get(month + 1).copied().unwrap_or((plot.left, base));

    let marked = props.mark.as_ref().map(|(month, words)| (point(*month), words));
    let spot = |(x, y): (f64, f64), words: &AttrValue, must| Spot {
        x,
        y,
        r: 6.0,
        w: text::width(words, TEXT, true),
        h: LINE,
        must,
        sides: SIDES,
    };
    let end = line.last().copied().unwrap_or((plot.right, base));
    let mut spots: Vec<Spot> = marked.iter().map(|(at, words)| spot(*at, words, true)).collect();
    spots.push(spot(end, &props.line_name, false));
    let level_box = props.level.as_ref().map(|(value, words)| Rect {
        x: plot.left + 4.0,
        y: up.at(*value) - LINE - 3.0,
        w: text::width(words, TEXT, false),
        h: LINE,
    });
    let quiet = plot.quiet(&levels.iter().map(|level| up.at(*level)).collect::<Vec<_>>(), end);
    let mut places = label::place(&spots, plot.frame(), &line, &quiet, level_box.as_slice()).into_iter();
    let mark_place = marked.as_ref().and_then(|_| places.next().flatten());
    let line_place = places.next().flatten();

    let columns = |values: &[f64], sign: f64| {
        let signed: Vec<f64> = values.iter().map(|value| sign * value).collect();
        months::columns(&signed, plot.across(), base, |value| up.at(value))
    };
    let bar = |class: &'static str, [x, y, width, height]: [f64; 4]| {
        html! { <rect {class} x={num(x)} y={num(y)} width={num(width)} height={num(height)} /> }
    };
    let word = text::width(&props.month_text.emit(count.saturating_sub(1) as f64), TEXT, false);
    let tick_months: Vec<f64> =
        months::ticks(count, plot.ticks(word)).into_iter().map(|month| month as f64 + 0.5).collect();
    let looked = point(props.at);
    let (desc, hatch) = (format!("{}-desc", props.id), format!("{}-hatch", props.id));
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class={classes!("chart-svg", "chart-drags", props.class)} role="group"
                aria-label={props.name.clone()} aria-describedby={desc.clone()}
                width={num(width)} height={num(HIGH)} viewBox={format!("0 0 {} {}", num(width), num(HIGH))}>
                <desc id={desc}>{ &props.desc }</desc>
                <defs>
                    <pattern id={hatch.clone()} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <line class="soon-hatch" x1="1" x2="1" y1="0" y2="5" />
                    </pattern>
                </defs>
                { axis::rows(&plot, &up, &levels, &level_words) }
                { axis::columns(&plot, &across, &tick_months, &props.month_text) }
                <line class="soon-looked" aria-hidden="true" x1={num(looked.0)} x2={num(looked.0)}
                    y1={num(plot.top)} y2={num(plot.foot)} />
                <g aria-hidden="true">
                    { for columns(&props.up, 1.0).into_iter().map(|room| bar("soon-up", room)) }
                    { for columns(&props.down, -1.0).into_iter().map(|room| bar("soon-down", room)) }
                    <g fill={format!("url(#{hatch})")}>
                        { for columns(&props.down, -1.0).into_iter().map(|room| bar("soon-down-pattern", room)) }
                    </g>
                    if let Some((value, words)) = &props.level {
                        <line class="soon-level" x1={num(plot.left)} x2={num(plot.right)} y1={num(up.at(*value))}
                            y2={num(up.at(*value))} />
                        <text class="chart-label" x={num(plot.left + 4.0)} y={num(up.at(*value) - 6.0)}>{ words }</text>
                    }
                    <path class="chart-curve soon-line" fill="none" d={path::line(&line)} />
                    if let Some(((x, y), _)) = marked {
                        <line class="chart-drop" x1={num(x)} x2={num(x)} y1={num(plot.top)} y2={num(plot.foot)} />
                        <circle class="soon-mark" cx={num(x)} cy={num(y)} r="5" />
                    }
                    <circle class="soon-dot" cx={num(looked.0)} cy={num(looked.1)} r="3.5" />
                </g>
                { words(line_place, &props.line_name, "soon-line-name") }
                if let Some((_, text)) = marked { { words(mark_place, text, "chart-label-own") } }
                <Reader room={[plot.left, plot.top, plot.right - plot.left, plot.foot - plot.top]} {count} at={props.at}
                    name={props.read_name.clone()} says={props.says.clone()} on_at={props.on_at.clone()} />
            </svg>
            <p class="soon-readout" aria-hidden="true">{ &props.says }</p>
        </div>
    }
}
