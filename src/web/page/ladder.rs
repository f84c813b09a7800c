//! The ladder: each stage a row with the leads it needs, between two rows the rate that joins them.

use super::joint::Joint;
use super::row::Row;
use crate::chart::bars::lengths;
use crate::explain::Quantity;
use crate::state::edit;
use crate::web::component::Working;
use crate::web::desk::use_desk;
use yew::prelude::*;

/// Properties of [`Ladder`].
#[derive(Properties, PartialEq)]
pub struct LadderProps {
    /// The stage that the sentence speaks of.
    pub focus: usize,
    /// Called with the stage that it is to speak of.
    pub on_focus: Callback<usize>,
}

/// The ladder.
#[component]
pub fn Ladder(props: &LadderProps) -> Html {
    let desk = use_desk();
    let open = use_state(|| None::<Quantity>);
    let unfolded = use_state(|| None::<usize>);
    let answer = desk.store.0.answer().clone();
    let answered = desk.store.0.blanks().is_empty();
    let volumes: Vec<f64> = answer.stages.iter().map(|stage| stage.needed as f64).collect();
    let bars = lengths(&volumes);
    let last = desk.plan().stages.len() - 1;
    let add = {
        let desk = desk.clone();
        Callback::from(move |_: MouseEvent| {
            let top = edit::add_top;
            desk.step("stages", top);
        })
    };
    let on_unfold = {
        let unfolded = unfolded.clone();
        Callback::from(move |index: usize| unfolded.set((*unfolded != Some(index)).then_some(index)))
    };
    html! {
        <section class="ladder" aria-labelledby="ladder-title">
            <h2 id="ladder-title" class="unseen">{desk.text("ladder-title")}</h2>
            <div class="ladder-head" aria-hidden="true">
                <span>{desk.text("column-stage")}</span><span></span>
                <span>{desk.text("column-needed")}</span><span>{desk.text("column-worth")}</span>
                <span>{desk.text("column-cost")}</span>
            </div>
            <ol>
                { for answer.stages.iter().enumerate().map(|(index, stage)| html! {
                    <li key={stage.id.clone()}>
                        <Row {index} bar={bars.share(index)} {answered} focused={index == props.focus}
                            unfolded={*unfolded == Some(index)} on_unfold={on_unfold.clone()} open={open.clone()}
                            on_focus={props.on_focus.clone()} />
                        if index < last { <Joint row={index} /> }
                    </li>
                }) }
            </ol>
            <Working open={open.clone()} />
            <div class="ladder-foot">
                <button type="button" class="quiet" onclick={add} disabled={last + 1 >= 12}>{desk.text("stage-add-top")}</button>
                if bars.logarithmic { <span class="footnote">{desk.text("bars-logarithmic")}</span> }
            </div>
        </section>
    }
}
