//! How far the scoring is.

use super::bench::{Bench, count};
use crate::leads::wire::Ask;
use yew::prelude::*;

/// A bar, rows a second, and a way out.
pub(super) fn going(bench: &Bench, bytes: u64, all: u64, rows: u64, elapsed: f64) -> Html {
    let onclick = {
        let bench = bench.clone();
        Callback::from(move |_: MouseEvent| {
            bench.ask(&Ask::Cancel, None);
        })
    };
    let speed = if elapsed > 0.0 { (rows as f64 / elapsed * 1e3).round() as u64 } else { 0 };
    let share = bytes as f64 / (all as f64).max(1.0);
    html! {
        <section class="file-going" aria-busy="true">
            <label for="score-file-progress">
                {bench.with("score-file-going", &[("rows", count(rows)), ("speed", count(speed))])}
            </label>
            <progress id="score-file-progress" max="1" value={share.to_string()}></progress>
            <button type="button" {onclick}>{bench.text("score-file-cancel")}</button>
        </section>
    }
}
