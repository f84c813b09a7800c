//! The report itself: the answer, the money, the funnel, the questions, and what all of it rests on.

use super::Opened;
use super::basis::basis;
use crate::chart::bars::lengths;
use crate::engine::StageAnswer;
use crate::format::{Value, typing};
use crate::state::Store;
use crate::web::component::button;
use crate::web::dates::{Style, written};
use crate::web::desk::{Action, Desk, Kept};
use crate::web::page::cold_section::cold_read;
use crate::web::page::cost_section::cost_section;
use crate::web::page::focus_of;
use crate::web::page::hero::money;
use crate::web::page::joint;
use crate::web::page::row::bar;
use crate::web::page::spoken::headline;
use crate::web::page::sure_section::sure_section;
use crate::web::page::timing::timing_read;
use std::rc::Rc;
use yew::prelude::*;

/// Properties of [`Sheet`].
#[derive(Properties, PartialEq)]
pub(super) struct SheetProps {
    /// The visitor's own desk.
    pub desk: Desk,
    /// What there is to read.
    pub opened: Rc<Opened>,
}

/// The report. It has a desk of its own, so that nothing of it reaches the visitor's plan until that is asked for.
#[component]
pub(super) fn Sheet(props: &SheetProps) -> Html {
    let Opened { store, made } = &*props.opened;
    let shown = {
        let store = store.clone();
        use_reducer(move || Kept::new(store))
    };
    let desk = Desk::new(shown, props.desk.locale().clone());
    let focus = focus_of(&desk, None);
    let print = Callback::from(|_: MouseEvent| {
        let _refused_in_some_frames = gloo::utils::window().print();
    });
    // The plan takes the place of the visitor's own as one step; the link then leads to it.
    let mine = {
        let (own, theirs) = (props.desk.clone(), Rc::clone(store.plan()));
        Callback::from(move |_: MouseEvent| {
            if let Ok(draft) = Store::attempt_plan((*theirs).clone()) {
                own.dispatch(Action::Commit(draft, String::new()));
            }
        })
    };
    let kind = made.map_or_else(
        || desk.text("reading-kind"),
        |day| desk.with("reading-made", &[("date", Value::Text(written(day, Style::Day, desk.locale().tag())))]),
    );
    let item = |(id, text, _): (&str, String, _)| html! { <li>{desk.with(id, &[("value", Value::Text(text))])}</li> };
    html! {
        <article class="reading">
            <header class="reading-head">
                <p>{kind}</p>
                <p class="reading-acts">
                    {button(desk.text("reading-print"), None, print, true)}
                    <a class="reading-mine" href="#plan" onclick={mine}>{desk.text("reading-mine")}</a>
                </p>
            </header>
            <section class="hero">
                if !desk.plan().name.trim().is_empty() { <p class="reading-name">{&desk.plan().name}</p> }
                <h1>{headline(&desk, focus)}</h1>
                <ul class="money-line">{ for money(&desk).into_iter().map(item) }</ul>
            </section>
            {funnel(&desk)}
            <div class="reading-questions">
                {sure_section(&desk, focus)}
                {cold_read(&desk)}
                {cost_section(&desk, focus)}
                {timing_read(&desk)}
            </div>
            {basis(&desk)}
        </article>
    }
}

/// The funnel, stage by stage.
fn funnel(desk: &Desk) -> Html {
    let stages = &desk.answer().stages;
    let volumes: Vec<f64> = stages.iter().map(|stage| stage.needed as f64).collect();
    let bars = lengths(&volumes);
    let amount = |label: &str, amount: f64| {
        html! {
            <span class="row-money"><span class="row-label">{desk.text(label)}</span>{desk.amount(amount)}</span>
        }
    };
    let rung = |(index, stage): (usize, &StageAnswer)| {
        html! {
            <li key={stage.id.clone()}>
                <div class="row">
                    <span class="reading-stage">{desk.stage_name(index)}</span>
                    {bar(desk, &stage.id, bars.share(index))}
                    <span class="row-needed">{desk.count(stage.needed)}</span>
                    {amount("column-worth", stage.value_per_entry)}
                    {amount("column-cost", stage.cost_per_entry)}
                </div>
                {rate(desk, index)}
            </li>
        }
    };
    html! {
        <section class="ladder" aria-labelledby="reading-ladder">
            <h2 id="reading-ladder">{desk.text("ladder-title")}</h2>
            <div class="ladder-head" aria-hidden="true">
                <span>{desk.text("column-stage")}</span><span></span>
                <span>{desk.text("column-needed")}</span><span>{desk.text("column-worth")}</span>
                <span>{desk.text("column-cost")}</span>
            </div>
            <ol>{ for stages.iter().enumerate().map(rung) }</ol>
            if bars.logarithmic { <p class="footnote">{desk.text("bars-logarithmic")}</p> }
        </section>
    }
}

/// The rate that leaves a stage, and what it rests on.
fn rate(desk: &Desk, row: usize) -> Html {
    let Some(stage) = desk.plan().stages.get(row) else { return Html::default() };
    let Some(rate) = stage.to_next else { return Html::default() };
    let (from, to) = (desk.stage_name(row), desk.stage_name(row + 1));
    let label = desk.with("rate-label", &[("from", Value::Text(from)), ("to", Value::Text(to))]);
    html! {
        <p class="reading-joint">
            <span class="unseen">{label}</span>
            <b>{typing::write_rate(&rate, &desk.locale().marks(), desk.locale().tag())}</b>
            <span>{joint::basis(desk, &rate, &stage.source)}</span>
        </p>
    }
}
