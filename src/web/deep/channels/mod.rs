//! Where leads come from: the channels of the plan, what they bring now, and the best split of a budget over them.

mod asked;
mod found;
mod free;
mod list;
mod months;
mod own;
mod table;

use crate::engine::channel::Aim;
use crate::inquiry::Channels as Question;
use crate::state::channels::{self, present};
use crate::web::component::{QUIET, Unit, button, choice, click};
use crate::web::desk::Desk;
use crate::web::worker::{told, use_inquiry};
use asked::{Asked, use_asked};
use free::{Free, free_box};
use yew::prelude::*;

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
    let budget = asked.now().budget.unwrap_or(desk.answer().spend);
    let possible = !plan.channels.is_empty() && budget > 0.0 && desk.answered();
    let question = |leads: Vec<u64>| possible.then(|| Question { budget, aim: asked.now().aim, leads });
    let best = use_inquiry::<Question, _>(desk, question(Vec::new()));
    let mix = use_inquiry::<Question, _>(desk, question(now.clone()));

    if plan.channels.is_empty() {
        return empty(desk);
    }
    // An older finding may be of fewer channels; it is no finding for these.
    let count = plan.channels.len();
    let present = mix.finding.as_ref().filter(|finding| finding.mix.channels.len() == count);
    html! {
        <div class="channels">
            {list::list(desk, &asked, &now)}
            {question_of(desk, &asked)}
            if possible {
                {told(desk, &best, |finding| match present {
                    Some(present) if finding.mix.channels.len() == count => {
                        found::found(desk, asked.now().aim, budget, finding, present)
                    }
                    _ => html! { <div class="later"></div> },
                })}
            } else {
                <p class="footnote">{desk.text("channels-no-budget")}</p>
            }
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
fn question_of(desk: &Desk, asked: &Asked) -> Html {
    let take = {
        let asked = asked.clone();
        Callback::from(move |budget: Option<f64>| {
            asked.change(|now| now.budget = budget);
            Ok(())
        })
    };
    let spend = desk.answer().spend;
    let budget = Free {
        path: "channels-budget".to_owned(),
        label: desk.text("channels-budget"),
        value: asked.now().budget,
        unit: Unit::Money,
        // Nothing typed is the money that the plan spends.
        instead: (spend > 0.0).then_some(spend),
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
