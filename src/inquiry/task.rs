//! Answers in steps of a few milliseconds, between which the work can be dropped.

use super::ask::{Ask, Channels, Compare, Kind, Knowing, Levers, Months, Sales, Seek, Sureness};
use super::finding::SurenessFinding;
use super::run::Run;
use super::wire::Message;
use crate::engine::issue::Issue;
use crate::engine::plan::Plan;
use crate::engine::uncertain::{Outlook, Progress, Simulation, outlook};
use crate::engine::{self, Answer};

/// Runs of one step: about a millisecond.
const RUNS: u32 = 16_384;

/// [`Sureness`] at work. It ends after as many calls of [`step`](Self::step) as it takes, with the same finding however
/// it was sliced; dropping it is cancelling it.
#[derive(Debug, Clone)]
pub struct Simulated {
    plan: Plan,
    answer: Answer,
    simulation: Simulation,
    outlook: Option<Outlook>,
    done: u32,
}

impl Simulated {
    /// The work, not begun.
    ///
    /// # Errors
    /// What [`engine::answer`] refuses.
    pub fn new(plan: &Plan) -> Result<Self, Issue> {
        let answer = engine::answer(plan)?;
        let simulation = Simulation::new(plan, &answer);
        Ok(Self { plan: plan.clone(), answer, simulation, outlook: None, done: 0 })
    }

    /// The exact part first, then about `runs` runs a call; the finding after the last.
    pub fn step(&mut self, runs: u32) -> Option<SurenessFinding> {
        let Some(exact) = &self.outlook else {
            self.outlook = Some(outlook(&self.plan, &self.answer));
            return None;
        };
        match self.simulation.step(runs) {
            Progress::Running { done, .. } => {
                self.done = done;
                None
            }
            Progress::Done(forecast) => Some(SurenessFinding { outlook: exact.clone(), forecast: *forecast }),
        }
    }

    /// The share that is done, 0 ..= 1.
    pub fn progress(&self) -> f64 {
        f64::from(self.done) / f64::from(self.simulation.runs().max(1))
    }
}

/// Any question at work, as its message came in.
pub enum Task {
    /// Answered in steps.
    Stepping(Box<Simulated>),
    /// Answered in one step.
    Whole(Box<dyn FnOnce() -> Message>),
    /// Answered, or refused at once.
    Over(Message),
}

/// What a step came to.
#[derive(Debug, Clone, PartialEq)]
pub enum Step {
    /// More is to be done; the share that is, 0 ..= 1.
    Going(f64),
    /// The finding or the issue, as `Result<Finding, Issue>`.
    Done(Message),
}

impl Task {
    /// The work that a message asks for: the plan's document, then the question. None where it is not such a message.
    ///
    /// The plan was read and checked where it was written; here it passes the same reader once more.
    pub fn new(kind: Kind, message: &Message) -> Option<Self> {
        fn whole<Q: Run>(message: &Message) -> Option<Task> {
            let (plan, question): (Plan, Q) = message.read()?;
            Some(Task::Whole(Box::new(move || Message::of(&question.run(&plan)))))
        }
        match kind {
            Kind::Sureness => {
                let (plan, Sureness {}) = message.read()?;
                Some(match Simulated::new(&plan) {
                    Ok(simulated) => Self::Stepping(Box::new(simulated)),
                    Err(issue) => Self::Over(Message::of(&Err::<<Sureness as Ask>::Finding, _>(issue))),
                })
            }
            Kind::Months => whole::<Months>(message),
            Kind::Levers => whole::<Levers>(message),
            Kind::Seek => whole::<Seek>(message),
            Kind::Knowing => whole::<Knowing>(message),
            Kind::Sales => whole::<Sales>(message),
            Kind::Compare => whole::<Compare>(message),
            Kind::Channels => whole::<Channels>(message),
        }
    }

    /// One step; work that is over stays so and says the same again.
    pub fn step(&mut self) -> Step {
        let message = match std::mem::replace(self, Self::Over(Message::default())) {
            Self::Stepping(mut simulated) => match simulated.step(RUNS) {
                None => {
                    let share = simulated.progress();
                    *self = Self::Stepping(simulated);
                    return Step::Going(share);
                }
                Some(finding) => Message::of(&Ok::<_, Issue>(finding)),
            },
            Self::Whole(work) => work(),
            Self::Over(message) => message,
        };
        *self = Self::Over(message.clone());
        Step::Done(message)
    }
}
