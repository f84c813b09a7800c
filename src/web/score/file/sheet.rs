//! The rows of a scored file: a million of them in a table that has a few dozen.
//!
//! The box scrolls over a room as high as the table would be, up to what browsers can scroll; the rows that belong to
//! the place stand in it at the top. Rows come from the worker in stretches, one question at a time.

use super::bench::{Bench, count};
use super::work::Result;
use crate::leads::wire::{Ask, Shown};
use crate::leads::{By, Order};
use crate::score::Route;
use crate::web::component::choice;
use std::rc::Rc;
use web_sys::{HtmlElement, KeyboardEvent};
use yew::prelude::*;

/// The height of a row in pixels; the sheet says the same.
const ROW: f64 = 36.0;
/// Rows that are in sight.
const SIGHT: usize = 14;
/// Rows that are asked for at once, around those in sight.
const STRETCH: usize = 60;
/// The greatest height that every browser scrolls.
const HIGHEST: f64 = 8_000_000.0;
/// Columns of the file that are shown.
const COLUMNS: usize = 12;

/// Properties of [`Sheet`].
#[derive(Properties, PartialEq)]
pub(super) struct SheetProps {
    /// The bench.
    pub(super) bench: Bench,
    /// The scores.
    pub(super) result: Rc<Result>,
}

/// Pixels of the room for each row.
fn pixels(rows: usize) -> f64 {
    ROW.min(HIGHEST / (rows as f64).max(1.0))
}

/// The table with its sorting and choosing.
#[component]
pub(super) fn Sheet(props: &SheetProps) -> Html {
    let bench = &props.bench;
    let work = bench.work();
    let (room, view) = (use_node_ref(), use_node_ref());
    let first = use_state_eq(|| 0_usize);
    let asked = use_mut_ref(|| None::<(usize, usize)>);
    let rows = work.rows;
    {
        // The page's policy allows no style in the text of the page; the program itself may set one.
        let room = room.clone();
        use_effect_with(rows, move |rows| {
            if let Some(room) = room.cast::<HtmlElement>() {
                // What the box shows at once, whatever a scroll bar leaves of it, and a way for every other row: its end
                // is the last row.
                let way = rows.saturating_sub(SIGHT) as f64 * pixels(*rows);
                let _refused = room.style().set_property("height", &format!("calc(100% + {way}px)"));
            }
        });
    }
    {
        let (view, first) = (view.clone(), first.clone());
        use_effect_with((work.order, rows), move |_| {
            if let Some(view) = view.cast::<HtmlElement>() {
                view.set_scroll_top(0);
            }
            first.set(0);
        });
    }
    {
        // Asks for what is in sight and not at hand; once, until it has come.
        let (bench, asked) = (bench.clone(), Rc::clone(&asked));
        let state = (*first, Rc::clone(&work.window), rows);
        use_effect_with(state, move |(first, window, rows)| {
            let end = (first + SIGHT).min(*rows);
            if window.from <= *first && end <= window.from + window.rows.len() {
                *asked.borrow_mut() = None;
                return;
            }
            let from = first.saturating_sub((STRETCH - SIGHT) / 2);
            if *asked.borrow() != Some((from, *rows)) {
                *asked.borrow_mut() = Some((from, *rows));
                bench.ask(&Ask::Rows { from, count: STRETCH }, None);
            }
        });
    }
    let onscroll = {
        let first = first.clone();
        Callback::from(move |event: Event| {
            let top = event.target_unchecked_into::<HtmlElement>().scroll_top();
            let row = (f64::from(top) / pixels(rows)).round() as usize;
            first.set(row.min(rows.saturating_sub(SIGHT)));
        })
    };
    let onkeydown = {
        let (view, first) = (view.clone(), first.clone());
        Callback::from(move |event: KeyboardEvent| {
            let to = match event.key().as_str() {
                "ArrowDown" => *first + 1,
                "ArrowUp" => first.saturating_sub(1),
                "PageDown" => *first + SIGHT - 1,
                "PageUp" => first.saturating_sub(SIGHT - 1),
                "Home" => 0,
                "End" => rows,
                _ => return,
            };
            event.prevent_default();
            if let Some(view) = view.cast::<HtmlElement>() {
                view.set_scroll_top((to.min(rows.saturating_sub(SIGHT)) as f64 * pixels(rows)).ceil() as i32);
            }
        })
    };
    let columns = columns(bench);
    let window = &work.window;
    let shown = (*first..(*first + SIGHT).min(rows)).map(|at| {
        let row = at.checked_sub(window.from).and_then(|at| window.rows.get(at));
        draw(bench, &props.result, &columns, at, row)
    });
    let names = columns.iter().map(|(_, name)| html! { <th scope="col">{name}</th> });
    let title = bench.with("score-file-rows", &[("count", count(rows as u64))]);
    html! {
        <section class="file-sheet">
            <h3 id="score-file-sheet-title">{title}</h3>
            <div class="file-dialect">{filters(bench, &props.result)}</div>
            <div ref={view} class="file-view" tabindex="0" role="region" aria-labelledby="score-file-sheet-title" {onscroll} {onkeydown}>
                <div ref={room} class="file-room">
                    <table class="file-rows" aria-rowcount={(rows + 1).to_string()}>
                        <thead><tr aria-rowindex="1">
                            {head(bench, By::File, bench.text("score-file-row"))}
                            {head(bench, By::Score, bench.text("score-file-score-column"))}
                            {head(bench, By::Band, bench.text("score-file-band"))}
                            {head(bench, By::Route, bench.text("score-file-route"))}
                            {for names}
                        </tr></thead>
                        <tbody>{for shown}</tbody>
                    </table>
                </div>
            </div>
        </section>
    }
}

/// The columns that are shown: those of the card's fields first.
fn columns(bench: &Bench) -> Vec<(usize, String)> {
    let work = bench.work();
    let Some(looked) = &work.looked else { return Vec::new() };
    let mapped = work.mapping.columns.iter().flat_map(|columns| [columns.value, columns.last]).flatten();
    let mut places: Vec<usize> = Vec::new();
    for place in mapped.chain(0..looked.columns.len()) {
        if places.len() < COLUMNS && !places.contains(&place) {
            places.push(place);
        }
    }
    places.into_iter().filter_map(|at| Some((at, looked.columns.get(at)?.name.clone()))).collect()
}

fn draw(bench: &Bench, result: &Result, columns: &[(usize, String)], at: usize, row: Option<&Shown>) -> Html {
    let index = (at + 2).to_string();
    let Some(row) = row else {
        return html! { <tr key={at} aria-rowindex={index} class="file-coming"><td colspan="4">{"…"}</td></tr> };
    };
    let band = row.band.and_then(|band| result.card.bands.get(band));
    let route = row.route.and_then(|route| Route::ALL.get(route));
    let cells = columns.iter().map(|(column, _)| html! { <td>{row.cells.get(*column).cloned()}</td> });
    html! {
        <tr key={at} aria-rowindex={index}>
            <th scope="row">{bench.desk().count(row.number)}</th>
            <td class="file-number">{row.score.map_or_else(|| crate::format::NO_NUMBER.to_owned(), |score| bench.points(score))}</td>
            <td>{band.map(|band| bench.name(&band.id, &band.name))}</td>
            <td>{route.map(|route| bench.text(route.name()))}</td>
            {for cells}
        </tr>
    }
}

/// The head of a column that sorts.
fn head(bench: &Bench, by: By, name: String) -> Html {
    let order = bench.work().order;
    let is_own = order.by == by;
    let sort = if !is_own {
        "none"
    } else if order.falling {
        "descending"
    } else {
        "ascending"
    };
    let onclick = {
        let bench = bench.clone();
        // The best first; a second click turns it round.
        let falling = if is_own { !order.falling } else { by == By::Score || by == By::Band };
        Callback::from(move |_: MouseEvent| set(&bench, Order { by, falling, ..order }))
    };
    html! { <th scope="col" aria-sort={sort}><button type="button" {onclick}>{name}</button></th> }
}

/// Which rows: by band and route.
fn filters(bench: &Bench, result: &Result) -> Html {
    let order = bench.work().order;
    let place = |place: Option<usize>| place.map_or_else(String::new, |place| place.to_string());
    let all = || (String::new(), bench.text("score-file-all"));
    let names = |names: Vec<String>| {
        let named = names.into_iter().enumerate().map(|(at, name)| (at.to_string(), name));
        std::iter::once(all()).chain(named).collect::<Vec<_>>()
    };
    let bands = names(result.card.bands.iter().map(|band| bench.name(&band.id, &band.name)).collect());
    let routes = names(Route::ALL.iter().map(|route| bench.text(route.name())).collect());
    let to_band = {
        let bench = bench.clone();
        Callback::from(move |at: String| set(&bench, Order { band: at.parse().ok(), ..order }))
    };
    let to_route = {
        let bench = bench.clone();
        Callback::from(move |at: String| set(&bench, Order { route: at.parse().ok(), ..order }))
    };
    html! {
        <>
            if !result.card.bands.is_empty() {
                {choice("score-file-band-filter", bench.text("score-file-band"), false, bands, &place(order.band), to_band)}
            }
            {choice("score-file-route-filter", bench.text("score-file-route"), false, routes, &place(order.route), to_route)}
        </>
    }
}

fn set(bench: &Bench, order: Order) {
    let ticket = bench.ask(&Ask::Sort { order }, None);
    bench.change(move |work| (work.order, work.sorted) = (order, ticket));
}
