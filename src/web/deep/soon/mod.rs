//! How soon: the plan month by month, when to begin, and what money in time is worth.

mod allow;
mod cash;
mod chart;
mod controls;
mod customers;
mod fields;
mod lags;
mod money;
mod panels;
mod reader;
mod scene;
mod seasons;
mod sentence;
mod stages;
mod table;

use crate::engine::time::Date;
use crate::inquiry::{Months, MonthsFinding};
use crate::web::desk::Desk;
use crate::web::worker::{told, use_inquiry};
use scene::Scene;
use std::rc::Rc;
use yew::prelude::*;

/// The section below the question.
pub fn section(desk: &Desk) -> Html {
    html! { <Soon desk={desk.clone()} /> }
}

#[derive(Properties, PartialEq)]
struct SoonProps {
    desk: Desk,
}

/// What the section keeps beside the plan: it belongs to the question, not to the document.
#[derive(Clone, PartialEq)]
struct Asked {
    due: UseStateHandle<Option<Date>>,
    target: UseStateHandle<f64>,
    entries: UseStateHandle<Option<u64>>,
}

/// The section. The controls stand outside of what the worker tells, so that they answer at once.
#[component]
fn Soon(props: &SoonProps) -> Html {
    let desk = &props.desk;
    let usual = Months::default();
    let asked = Asked {
        due: use_state_eq(|| usual.due),
        target: use_state_eq(|| usual.target_ratio),
        entries: use_state_eq(|| usual.entries),
    };
    let found = use_inquiry(desk, Months { target_ratio: *asked.target, due: *asked.due, entries: *asked.entries });
    let at = use_state_eq(|| None::<usize>);
    let whole = use_state_eq(|| false);
    let scene = |finding: &Rc<MonthsFinding>| Scene {
        desk: desk.clone(),
        finding: Rc::clone(finding),
        target: *asked.target,
        at: at.clone(),
    };
    let scene = found.finding.as_ref().map(scene);
    let draw = |draw: &dyn Fn(&Scene) -> Html| told(desk, &found, |_| scene.as_ref().map(draw).unwrap_or_default());
    html! {
        <div class="soon">
            <div class="soon-lead">
                {draw(&sentence::sentence)}
                {controls::first(desk, &asked, found.finding.as_deref())}
            </div>
            <div class="soon-charts">
                {draw(&|scene| html! {
                    <>
                        {customers::customers(scene)}
                        {stages::stages(scene)}
                        {cash::cash(scene)}
                        {money::money(scene)}
                        {allow::allow(scene)}
                        {table::table(scene, &whole)}
                    </>
                })}
            </div>
            <div class="soon-controls">{controls::groups(desk, &asked)}</div>
        </div>
    }
}
