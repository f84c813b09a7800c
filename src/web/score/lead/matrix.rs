//! Where the lead stands in fit against interest: a board of named cells, its table a click away.

use crate::chart::board::along;
use crate::chart::path::num;
use crate::chart::text;
use crate::format::Value as Shown;
use crate::score::card::{Axis, Matrix};
use crate::score::{Points, Reach};
use crate::web::chart::{Frame, Table, use_width};
use crate::web::score::bench::Bench;
use crate::web::score::names;
use crate::web::share::share;
use yew::prelude::*;

/// Left of the board, for the word of the upright side.
const LEFT: f64 = 44.0;
/// Below it, for the cuts and the word of the other side.
const BELOW: f64 = 40.0;
/// The widest that a board is drawn.
const WIDEST: f64 = 460.0;

/// The part of a cell's width that the lead's ring takes.
const ACROSS: (f64, f64) = (0.16, 0.84);
/// The part of its height, below the cell's name.
const UPRIGHT: (f64, f64) = (0.18, 0.42);

/// The board in its frame; nothing where the card has no matrix.
pub(super) fn matrix(bench: &Bench) -> Html {
    let (desk, scored) = (bench.desk(), bench.scored());
    let Some((matrix, at)) = bench.card().matrix.as_ref().zip(scored.cell) else { return Html::default() };
    let name = matrix.cell(at).map(|cell| names::name(desk, &cell.id, &cell.name)).unwrap_or_default();
    let args = [
        ("cell", Shown::Text(name)),
        ("fit", names::points_value(scored.fit)),
        ("interest", names::points_value(scored.interest)),
    ];
    let title = desk.with("score-matrix-finding", &args);
    let table = table(bench, matrix, at);
    let share = share(desk, "score-matrix", title.clone(), &table);
    html! {
        <Frame id="score-matrix" more={share} title={title.clone()} subtitle={Some(AttrValue::from(desk.text("score-matrix-lead")))}
            level={2} {table} as_table={desk.text("chart-as-table")}
            as_chart={desk.text("chart-as-chart")}>
            <Board bench={bench.clone()} {title} />
        </Frame>
    }
}

/// The cells as a table, the best fit on top as in the picture.
fn table(bench: &Bench, matrix: &Matrix, at: (usize, usize)) -> Table {
    let desk = bench.desk();
    let level = |message: &str, cuts: &[Points], level: usize| {
        let low = level.checked_sub(1).and_then(|below| cuts.get(below));
        let high = cuts.get(level);
        let bounds = match (low, high) {
            (Some(low), Some(high)) => format!("≥ {}, < {}", names::points(desk, *low), names::points(desk, *high)),
            (Some(low), None) => format!("≥ {}", names::points(desk, *low)),
            (None, Some(high)) => format!("< {}", names::points(desk, *high)),
            (None, None) => String::new(),
        };
        AttrValue::from(format!("{} {bounds}", desk.text(message)))
    };
    let columns = (0..=matrix.interest.len()).map(|column| level("score-axis-interest", &matrix.interest, column));
    let rows = matrix.cells.iter().enumerate().rev().map(|(fit, cells)| {
        let own = cells.iter().enumerate().map(|(interest, cell)| {
            let name = names::name(desk, &cell.id, &cell.name);
            let name =
                if (fit, interest) == at { desk.with("score-here", &[("cell", Shown::Text(name))]) } else { name };
            AttrValue::from(name)
        });
        std::iter::once(level("score-axis-fit", &matrix.fit, fit)).chain(own).collect()
    });
    Table {
        caption: desk.text("score-matrix-title").into(),
        columns: std::iter::once(AttrValue::from(desk.text("score-axis-fit"))).chain(columns).collect(),
        rows: rows.collect(),
    }
}

/// Properties of [`Board`].
#[derive(Properties, PartialEq)]
struct BoardProps {
    bench: Bench,
    title: AttrValue,
}

/// The picture.
#[component]
fn Board(props: &BoardProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node).min(WIDEST);
    let bench = &props.bench;
    let (desk, scored) = (bench.desk(), bench.scored());
    let Some((matrix, at)) = bench.card().matrix.as_ref().zip(scored.cell) else { return Html::default() };
    let (levels, places) = (matrix.fit.len() + 1, matrix.interest.len() + 1);
    let wide = (width - LEFT) / places as f64;
    let high = (wide * 0.66).clamp(72.0, 104.0);
    let top = |fit: usize| (levels - 1 - fit) as f64 * high;
    let bottom = levels as f64 * high;
    let numbers = |cuts: &[Points]| cuts.iter().map(|cut| cut.number()).collect::<Vec<_>>();
    let share = |cuts: &[Points], axis: Axis, room: (f64, f64), value: Points| {
        let Reach { least, most } = bench.card().reach_of_side(axis);
        along(&numbers(cuts), (least.number(), most.number()), room, value.number())
    };
    let x = LEFT + share(&matrix.interest, Axis::Interest, ACROSS, scored.interest) * (width - LEFT);
    let y = bottom * (1.0 - share(&matrix.fit, Axis::Fit, UPRIGHT, scored.fit));
    let cell = |fit: usize, interest: usize, name: String| {
        // Four shades of warmth, from the corner of neither to the corner of both.
        let warmth = (fit + interest) * 3 / (levels + places - 2).max(1);
        let own = ((fit, interest) == at).then_some("score-cell-own");
        let x = LEFT + interest as f64 * wide;
        let lines = text::wrap(&name, wide - 22.0, 13.0, 2);
        html! {
            <g class={classes!("score-cell", format!("score-cell-{warmth}"), own)}>
                <rect x={num(x + 1.0)} y={num(top(fit) + 1.0)} width={num(wide - 2.0)} height={num(high - 2.0)} rx="4" />
                { for lines.into_iter().enumerate().map(|(row, line)| html! {
                    <text class="score-cell-name" x={num(x + 8.0)} y={num(top(fit) + 20.0 + row as f64 * 16.0)}>{line}</text>
                }) }
            </g>
        }
    };
    let cells = matrix.cells.iter().enumerate().flat_map(|(fit, row)| {
        let cell = &cell;
        row.iter().enumerate().map(move |(interest, own)| cell(fit, interest, names::name(desk, &own.id, &own.name)))
    });
    let across = matrix.interest.iter().enumerate().map(|(row, cut)| {
        let x = LEFT + (row + 1) as f64 * wide;
        html! { <text class="chart-tick-small" x={num(x)} y={num(bottom + 15.0)} text-anchor="middle">{names::points(desk, *cut)}</text> }
    });
    let upright = matrix.fit.iter().enumerate().map(|(row, cut)| {
        let y = bottom - (row + 1) as f64 * high;
        html! { <text class="chart-tick-small" x={num(LEFT - 6.0)} y={num(y + 4.0)} text-anchor="end">{names::points(desk, *cut)}</text> }
    });
    let all = bottom + BELOW;
    html! {
        <div ref={node} class="chart-canvas">
            <svg id="score-board" class="chart-svg score-board" role="img" aria-label={props.title.clone()}
                width={num(width)} height={num(all)} viewBox={format!("0 0 {} {}", num(width), num(all))}>
                { for cells }{ for across }{ for upright }
                <text class="chart-name" x={num(LEFT)} y={num(all - 4.0)}>{format!("{} →", desk.text("score-axis-interest"))}</text>
                <text class="chart-name" x={num(-bottom)} y="12" transform="rotate(-90)">{format!("{} →", desk.text("score-axis-fit"))}</text>
                <circle class="score-spot" cx={num(x)} cy={num(y)} r="8" />
            </svg>
        </div>
    }
}
