//! The ladder: each stage a row with the leads it needs, between two rows the rate that joins them.

use super::joint::joint;
use super::row::row;
use crate::chart::bars::lengths;
use crate::engine::plan::limits;
use crate::state::{STAGES, edit};
use crate::web::component::{Open, QUIET, button, click, working};
use crate::web::desk::Desk;
use crate::web::later;
use yew::prelude::*;

/// What of the ladder is open and chosen.
pub struct Rungs {
    /// The stage that somebody chose for the sentence.
    pub chosen: UseStateHandle<Option<usize>>,
    /// The stage whose details stand open.
    pub unfolded: UseStateHandle<Option<usize>>,
    /// The stage that the sentence speaks of.
    pub focus: usize,
}

impl Rungs {
    /// Opens or closes the details of a row.
    pub fn unfold(&self, index: usize) -> Callback<MouseEvent> {
        let unfolded = self.unfolded.clone();
        Callback::from(move |_| unfolded.set((*unfolded != Some(index)).then_some(index)))
    }

    /// Makes the sentence speak of a row.
    pub fn choose(&self, index: usize) -> Callback<MouseEvent> {
        let chosen = self.chosen.clone();
        Callback::from(move |_| chosen.set(Some(index)))
    }
}

/// The ladder.
pub(super) fn ladder(desk: &Desk, rungs: &Rungs, open: &Open) -> Html {
    let stages = &desk.answer().stages;
    let volumes: Vec<f64> = stages.iter().map(|stage| stage.needed as f64).collect();
    let bars = lengths(&volumes);
    let add = click(desk, 0, |desk, _| desk.step(STAGES, &mut edit::add_top));
    let room = stages.len() < limits::STAGES.max;
    let rung = |(index, stage): (usize, &crate::engine::StageAnswer)| {
        html! {
            <li key={stage.id.clone()}>
                {row(desk, index, stage, bars.share(index), rungs, open)}
                {joint(desk, index)}
            </li>
        }
    };
    html! {
        <section class="ladder" aria-labelledby="ladder-title">
            <h2 id="ladder-title" class="unseen">{desk.text("ladder-title")}</h2>
            <div class="ladder-head" aria-hidden="true">
                <span>{desk.text("column-stage")}</span><span></span>
                <span>{desk.text("column-needed")}</span><span>{desk.text("column-worth")}</span>
                <span>{desk.text("column-cost")}</span>
            </div>
            <ol>{ for stages.iter().enumerate().map(rung) }</ol>
            {working(desk, open)}
            <div class="ladder-foot">
                {button(desk.text("stage-add-top"), QUIET, add, room)}
                if !room { {later::draw(desk, later::more(), |more| (more.stages_full)(desk))} }
                if bars.logarithmic { <span class="footnote">{desk.text("bars-logarithmic")}</span> }
            </div>
        </section>
    }
}
