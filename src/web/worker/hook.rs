//! Asking from a component.

use super::client::{self, Question, Reply};
use crate::engine::{Issue, Plan};
use crate::inquiry::Ask;
use crate::web::desk::Desk;
use std::rc::Rc;
use yew::prelude::*;

/// What is known of a question so far.
#[derive(Debug, Clone, PartialEq)]
pub struct Told<F> {
    /// The last finding; none before the first.
    pub finding: Option<Rc<F>>,
    /// Whether it is the one of the question and the plan on screen. Else it is to be shown dimmed: the new one is on
    /// its way, or there is trouble.
    pub fresh: bool,
    /// Why there is no finding for what is on screen, where there will be none.
    pub trouble: Option<Trouble>,
    /// How far the work is, 0 ..= 1, where it takes long.
    pub progress: Option<f64>,
}

/// Why there is no finding.
#[derive(Debug, Clone, PartialEq)]
pub enum Trouble {
    /// The plan or the question has no answer, and why.
    Refused(Issue),
    /// The worker could not be had or broke; [`retry`](super::retry) tries again.
    Failed,
}

impl<F> Told<F> {
    /// The class of what shows the finding: `stale` while it is not the one of what is on screen.
    pub fn class(&self) -> Option<&'static str> {
        (!self.fresh && self.finding.is_some()).then_some("stale")
    }

    /// Whether a finding is on its way.
    pub fn busy(&self) -> bool {
        !self.fresh && self.trouble.is_none()
    }
}

/// What has been heard in a lane, and of which plan and question.
struct Heard<Q: Ask> {
    finding: Option<Rc<Q::Finding>>,
    of: Option<(Rc<Plan>, Q)>,
    trouble: Option<Trouble>,
    progress: Option<f64>,
}

/// Asks about the plan on screen, and again whenever plan or question change; nothing is asked for `None`.
#[hook]
pub fn use_inquiry<Q, A>(desk: &Desk, question: A) -> Told<Q::Finding>
where
    Q: Ask,
    A: Into<Option<Q>>,
{
    use_inquiry_about(desk.plan(), question)
}

/// The same about any plan.
#[hook]
pub fn use_inquiry_about<Q, A>(plan: &Rc<Plan>, question: A) -> Told<Q::Finding>
where
    Q: Ask,
    A: Into<Option<Q>>,
{
    let question: Option<Q> = question.into();
    let heard = use_mut_ref(|| Heard::<Q> { finding: None, of: None, trouble: None, progress: None });
    let lane = use_mut_ref(|| None::<u32>);
    let update = use_force_update();

    {
        let lane = Rc::clone(&lane);
        use_effect_with((), move |()| {
            move || {
                if let Some(number) = lane.take() {
                    client::close(number);
                }
            }
        });
    }
    {
        let heard = Rc::clone(&heard);
        let asked = (Rc::clone(plan), question.clone());
        use_effect_with(asked, move |(plan, question)| {
            let Some(question) = question.clone() else { return };
            let number = *lane.borrow_mut().get_or_insert_with(client::open);
            let (of, put) = ((Rc::clone(plan), question.clone()), question);
            let hear = move |reply| {
                note(&mut heard.borrow_mut(), &of, reply);
                update.force_update();
            };
            client::ask(
                number,
                Question {
                    kind: Q::KIND,
                    plan: Rc::clone(plan),
                    put: Rc::new(move |message| put.put(message)),
                    hear: Rc::new(hear),
                },
            );
        });
    }

    let heard = heard.borrow();
    let current = |of: &(Rc<Plan>, Q)| Rc::ptr_eq(&of.0, plan) && question.as_ref() == Some(&of.1);
    let current = heard.of.as_ref().is_some_and(current);
    Told {
        finding: heard.finding.clone(),
        fresh: current && heard.trouble.is_none() && heard.finding.is_some(),
        trouble: heard.trouble.clone().filter(|trouble| current || *trouble == Trouble::Failed),
        progress: heard.progress,
    }
}

fn note<Q: Ask>(heard: &mut Heard<Q>, of: &(Rc<Plan>, Q), reply: Reply) {
    heard.progress = None;
    let outcome = match reply {
        Reply::Going(share) => return heard.progress = Some(share),
        Reply::Failed => Err(Trouble::Failed),
        // A finding that cannot be read is of another build: the page was open while a new release came.
        Reply::Done(message) => match message.read::<Result<Q::Finding, Issue>>() {
            Some(found) => found.map_err(Trouble::Refused),
            None => Err(Trouble::Failed),
        },
    };
    match outcome {
        Ok(finding) => {
            heard.finding = Some(Rc::new(finding));
            heard.of = Some(of.clone());
            heard.trouble = None;
        }
        Err(trouble) => {
            if trouble != Trouble::Failed {
                heard.of = Some(of.clone());
            }
            heard.trouble = Some(trouble);
        }
    }
}
