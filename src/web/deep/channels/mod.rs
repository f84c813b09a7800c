//! Where leads come from: the channels of the plan, what they bring now, and the best split of a budget over them.

mod asked;
mod found;
mod free;
mod list;
mod months;
mod own;
mod table;

use crate::engine::channel::Aim;
use crate::explain::channel::spent;
use crate::format::typing::write_number;
use crate::inquiry::{Channels as Question, ChannelsFinding};
use crate::state::channels::{self, present};
use crate::web::component::terms::Here;
use crate::web::component::{QUIET, Unit, button, choice, click};
use crate::web::desk::Desk;
use crate::web::worker::{told, use_inquiry};
use asked::{Asked, use_asked};
use free::{Free, free_box};
use yew::prelude::*;

/// The words of the trade in this question.
const TERMS: &[&str] = &["cpl", "cac", "roi", "roas"];

/// The section below the question.
pub fn section(desk: &Desk) -> Html {
    html! { <Channels desk={desk.clone()} /> }
}

/// Properties of [`Channels`].
#[derive(Properties, PartialEq)]
struct ChannelsProps {
    desk: Desk,
}

/// The channels. The mix and the split are what the worker finds.
#[component]
fn Channels(props: &ChannelsProps) -> Html {
    let desk = &props.desk;
    let asked = use_asked();
    let plan = desk.plan();
    let now = present(plan, desk.answer(), &asked.now().leads);
    let (aim, count) = (asked.now().aim, plan.channels.len());
    let possible = count > 0 && desk.answered();
    // An older finding may be of fewer channels; it is no finding for these.
    let fits = |finding: &ChannelsFinding| finding.mix.channels.len() == count;
    let mix = use_inquiry::<Question, _>(desk, possible.then(|| Question { budget: 0.0, aim, leads: now.clone() }));
    let present = mix.finding.as_deref().filter(|finding| fits(finding));
    // Nothing said is what the channels cost now, so that the best split stands against the present one.
    let spent = present.map(|present| spent(&present.mix));
    let budget = asked.now().budget.or(spent).filter(|budget| *budget > 0.0 && possible);
    let best = use_inquiry::<Question, _>(desk, budget.map(|budget| Question { budget, aim, leads: Vec::new() }));

    if count == 0 {
        return empty(desk);
    }
    html! {
        <div class="channels">
            {list::list(desk, &asked, &now)}
            {question_of(desk, &asked, spent)}
            if spent == Some(0.0) && budget.is_none() {
                <p class="footnote">{desk.text("channels-no-budget")}</p>
            } else {
                {told(desk, &best, |finding| match (present, budget) {
                    (Some(present), Some(budget)) if fits(finding) => {
                        found::found(desk, aim, budget, finding, present)
                    }
                    _ => html! { <div class="later"></div> },
                })}
            }
            <Here desk={desk.clone()} terms={TERMS} />
        </div>
    }
}

/// Before the first channel: what this is for, and two to start from.
fn empty(desk: &Desk) -> Html {
    let examples = click(desk, 0, |desk, _| {
        let names = ["channels-example-first", "channels-example-second"].map(|id| desk.text(id));
        desk.step("channels", &mut |plan| channels::add_examples(plan, desk.answer(), names.clone()));
    });
    html! {
        <div class="channels">
            <p class="channels-intro">{desk.text("channels-intro")}</p>
            <div class="buttons">
                {button(desk.text("channels-examples"), None, examples, desk.answered())}
                {button(desk.text("channels-add"), QUIET, click(desk, 0, list::add), true)}
            </div>
        </div>
    }
}

/// What is asked: how much money, and what for.
fn question_of(desk: &Desk, asked: &Asked, spent: Option<f64>) -> Html {
    let take = {
        let asked = asked.clone();
        Callback::from(move |budget: Option<f64>| {
            asked.change(|now| now.budget = budget);
            Ok(())
        })
    };
    let marks = desk.locale().marks();
    let budget = Free {
        path: "channels-budget".to_owned(),
        label: desk.text("channels-budget"),
        value: asked.now().budget,
        unit: Unit::Money,
        placeholder: spent.map(|spent| write_number(spent.round(), &marks)),
        most: 1e15,
        take,
    };
    let choose = {
        let asked = asked.clone();
        Callback::from(move |aim: String| {
            asked.change(|now| now.aim = if aim == "profit" { Aim::Profit } else { Aim::Customers });
        })
    };
    let aims = [("customers", "channels-aim-customers"), ("profit", "channels-aim-profit")];
    let options = aims.iter().map(|(aim, id)| ((*aim).to_owned(), desk.text(id))).collect();
    let aim = if asked.now().aim == Aim::Profit { "profit" } else { "customers" };
    html! {
        <div class="channels-question">
            {free_box(desk, budget)}
            {choice("channels-aim", desk.text("channels-aim"), false, options, aim, choose)}
        </div>
    }
}
