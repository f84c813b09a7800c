//! A list of amounts, each with a bar to scale: quiet enough to stand beside words.

use crate::chart::bars::to_scale;
use crate::chart::path;
use yew::prelude::*;

/// One line.
pub(super) struct Line {
    /// What it is.
    pub(super) name: String,
    /// What else there is to say of it.
    pub(super) detail: String,
    /// What its bar shows; less than nothing has none.
    pub(super) amount: f64,
    /// The amount in words.
    pub(super) words: String,
    /// What can be done with it.
    pub(super) more: Html,
}

/// The list.
pub(super) fn ranked(lines: Vec<Line>) -> Html {
    let amounts: Vec<f64> = lines.iter().map(|line| line.amount).collect();
    let line = |(line, length): (Line, f64)| {
        html! {
            <li>
                <span class="levers-line">
                    <span class="levers-name">{line.name}</span>
                    <span class="levers-words">{line.words}</span>
                    {line.more}
                </span>
                <svg class="levers-bar" height="8" width="100%" aria-hidden="true">
                    <rect x="0" y="0" height="8" rx="2" width={path::fine(100.0 * length) + "%"} />
                </svg>
                <span class="levers-detail">{line.detail}</span>
            </li>
        }
    };
    html! { <ol class="levers-ranked">{ for lines.into_iter().zip(to_scale(&amounts)).map(line) }</ol> }
}
