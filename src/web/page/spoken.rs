//! The answer for those who do not see it change: the sentence as plain text, told once the plan has rested, so that a
//! drag is one announcement and not a hundred.

use super::hero::{next_confidence, wording};
use crate::engine::plan::Goal;
use crate::format::Value;
use crate::web::desk::Desk;
use gloo::timers::callback::Timeout;
use std::rc::Rc;
use yew::prelude::*;

/// How long the plan rests before the sentence is told.
const REST_MS: u32 = 700;

/// Properties of [`Spoken`].
#[derive(Properties, PartialEq)]
pub(super) struct SpokenProps {
    /// The desk.
    pub desk: Desk,
    /// The stage that the sentence speaks of.
    pub focus: usize,
}

/// The sentence as plain text; empty for a stage that the plan does not have.
pub(super) fn headline(desk: &Desk, focus: usize) -> String {
    let Some(stage) = desk.answer().stages.get(focus) else { return String::new() };
    let counted = |leads: u64| Value::Text(desk.counted(desk.count(leads), focus));
    let more = next_confidence(stage);
    let (id, figures) = wording(desk, more);
    let goal = match desk.plan().goal {
        Goal::Customers(customers) => desk.count(customers),
        Goal::Revenue(revenue) => desk.amount(revenue),
    };
    let mut args = figures.to_vec();
    args.extend([
        ("goal", Value::Text(goal)),
        ("needed", counted(stage.needed)),
        ("chance", Value::Text(desk.percent(stage.chance_of_goal))),
    ]);
    args.extend(more.map(|(_, leads)| ("more", counted(leads))));
    desk.with(id, &args)
}

/// The region that screen readers listen to. What the page begins with is not told, and nothing is told twice.
#[component]
pub(super) fn Spoken(props: &SpokenProps) -> Html {
    let said = use_state_eq(String::new);
    let known = use_mut_ref(|| None::<String>);
    {
        let (said, known, desk, focus) = (said.clone(), known, props.desk.clone(), props.focus);
        use_effect_with((Rc::clone(desk.plan()), focus), move |_| {
            let now = headline(&desk, focus);
            // The last blank that is filled in brings this to the page, and that is worth telling.
            let opening = known.borrow().is_none() && desk.store().steps() == (0, 0);
            if opening {
                *known.borrow_mut() = Some(now.clone());
            }
            let pending = (!opening).then(|| {
                Timeout::new(REST_MS, move || {
                    if known.replace(Some(now.clone())).as_ref() != Some(&now) {
                        said.set(now);
                    }
                })
            });
            move || drop(pending)
        });
    }
    html! { <p id="spoken" class="unseen" role="status" aria-atomic="true">{(*said).clone()}</p> }
}
