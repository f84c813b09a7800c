//! The scale from the least to the highest score, with the bands, the hand-over line and the lead on it.

use crate::chart::path::num;
use crate::chart::scale::Scale;
use crate::chart::text;
use crate::format::Value as Shown;
use crate::score::Points;
use crate::web::chart::{Frame, Table, use_width};
use crate::web::score::bench::Bench;
use crate::web::score::names;
use crate::web::share::share;
use std::cmp::Ordering;
use yew::prelude::*;

/// Room above the bar, for the line's and the lead's words.
const ABOVE: f64 = 44.0;
const HIGH: f64 = 24.0;
/// Room below it, for the bands' names.
const BELOW: f64 = 24.0;
/// The size of the words, as in the style of charts.
const WORDS: f64 = 13.0;

/// The scale in its frame.
pub(super) fn scale(bench: &Bench) -> Html {
    let (desk, card, scored) = (bench.desk(), bench.card(), bench.scored());
    let gap = scored.score - card.line;
    let band = scored.band.and_then(|band| card.bands.get(band));
    let band = band.map(|band| names::name(desk, &band.id, &band.name));
    let distance = names::points_value(gap.max(-gap));
    let side = match gap.cmp(&Points::ZERO) {
        Ordering::Greater => "score-scale-above",
        Ordering::Equal => "score-scale-on",
        Ordering::Less => "score-scale-below",
    };
    let mut title = desk.with(side, &[("points", distance)]);
    if let Some(band) = band {
        title = desk.with("score-scale-band", &[("band", Shown::Text(band)), ("rest", Shown::Text(title))]);
    }
    let lead = desk.with(
        "score-scale-lead",
        &[("least", names::points_value(card.least)), ("most", names::points_value(card.most))],
    );
    let table = table(bench);
    let share = share(desk, "score-scale", title.clone(), &table);
    html! {
        <Frame id="score-scale" more={share} title={title.clone()} subtitle={Some(AttrValue::from(lead))} level={2} {table}
            as_table={desk.text("chart-as-table")} as_chart={desk.text("chart-as-chart")}>
            <Line bench={bench.clone()} {title} />
        </Frame>
    }
}

fn table(bench: &Bench) -> Table {
    let (desk, card, scored) = (bench.desk(), bench.card(), bench.scored());
    let row = |name: String, points: Points| vec![AttrValue::from(name), AttrValue::from(names::points(desk, points))];
    let bands =
        card.bands.iter().map(|band| row(names::name(desk, &band.id, &band.name), band.from.unwrap_or(card.least)));
    let own = [row(desk.text("score-line"), card.line), row(desk.text("score-this-lead"), scored.score)];
    Table {
        caption: desk.text("score-scale-title").into(),
        columns: vec![desk.text("score-column-what").into(), desk.text("score-column-from").into()],
        rows: bands.chain(own).collect(),
    }
}

/// Properties of [`Line`].
#[derive(Properties, PartialEq)]
struct LineProps {
    bench: Bench,
    title: AttrValue,
}

/// The picture.
#[component]
fn Line(props: &LineProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);
    let (desk, card, scored) = (props.bench.desk(), props.bench.card(), props.bench.scored());
    let scale = Scale::linear((card.least.number(), card.most.number()), (0.0, width));
    let at = |points: Points| scale.at(points.number());
    let mut starts: Vec<f64> = card.bands.iter().map(|band| at(band.from.unwrap_or(card.least))).collect();
    if starts.is_empty() {
        starts.push(0.0);
    }
    let ends = starts.iter().copied().skip(1).chain([width]);
    let last = starts.len().saturating_sub(1).max(1);
    let bands = starts.iter().copied().zip(ends).enumerate().map(|(row, (start, end))| {
        let name = card.bands.get(row).map(|band| names::name(desk, &band.id, &band.name)).unwrap_or_default();
        let fits = text::width(&name, WORDS, false) <= end - start;
        let own = (scored.band == Some(row)).then_some("score-band-own");
        html! {
            <g class={classes!("score-band", format!("score-band-{}", row * 3 / last), own)}>
                <rect x={num(start)} y={num(ABOVE)} width={num((end - start - 1.0).max(0.0))} height={num(HIGH)} />
                if fits { <text x={num(f64::midpoint(start, end))} y={num(ABOVE + HIGH + 17.0)} text-anchor="middle">{name}</text> }
            </g>
        }
    });
    let line = at(card.line);
    let lead = at(scored.score);
    let label = |x: f64, y: f64, words: String, class: &'static str| {
        let half = text::width(&words, WORDS, true) / 2.0;
        let x = x.max(half).min((width - half).max(half));
        html! { <text {class} x={num(x)} y={num(y)} text-anchor="middle">{words}</text> }
    };
    let line_words = [&desk.text("score-line"), " ", &names::points(desk, card.line)].concat();
    let all = ABOVE + HIGH + BELOW;
    html! {
        <div ref={node} class="chart-canvas">
            <svg id="score-line-picture" class="chart-svg" role="img" aria-label={props.title.clone()} width={num(width)}
                height={num(all)} viewBox={format!("0 0 {} {}", num(width), num(all))}>
                { for bands }
                <line class="score-mark" x1={num(line)} x2={num(line)} y1="18" y2={num(ABOVE + HIGH + 4.0)} />
                {label(line, 12.0, line_words, "chart-label")}
                <circle class="score-spot" cx={num(lead)} cy={num(ABOVE + HIGH / 2.0)} r="9" />
                {label(lead, 36.0, names::points(desk, scored.score), "chart-label chart-label-own")}
            </svg>
        </div>
    }
}
