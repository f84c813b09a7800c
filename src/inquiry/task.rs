//! Answers in steps of a few milliseconds, between which the work can be dropped.

use super::ask::{Ask, Channels, Compare, Kind, Knowing, Levers, Months, Sales, Seek, Sureness};
use super::finding::{KnowingFinding, Sample, SurenessFinding};
use super::run::Run;
use super::wire::Message;
use crate::engine::issue::Issue;
use crate::engine::lever::{Bet, Information, Input, Stake};
use crate::engine::plan::Plan;
use crate::engine::uncertain::{self, Outlook, Progress, Simulation, outlook};
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

/// [`Knowing`] at work: the value of each input first, then one rate's sample a step.
#[derive(Debug, Clone)]
pub struct Sampled {
    stake: Stake,
    share: f64,
    begun: bool,
    information: Option<Information>,
    samples: Vec<Sample>,
    next: usize,
}

impl Sampled {
    /// The work, not begun.
    ///
    /// # Errors
    /// What [`engine::answer`] refuses.
    pub fn new(question: &Knowing, plan: &Plan) -> Result<Self, Issue> {
        let stake = Stake::new(&Bet::new(plan)?, &uncertain::rates(plan), uncertain::customer_value(plan));
        Ok(Self { stake, share: question.share, begun: false, information: None, samples: Vec::new(), next: 0 })
    }

    /// One step; the finding after the last.
    pub fn step(&mut self) -> Option<KnowingFinding> {
        if !self.begun {
            self.begun = true;
            self.information = self.stake.information();
            return None;
        }
        let Some(worth) = self.information.as_ref().and_then(|information| information.inputs.get(self.next)) else {
            return Some(KnowingFinding { information: self.information.clone(), samples: self.samples.clone() });
        };
        self.next += 1;
        if let Input::Rate(row) = worth.input
            && let Some((leads, value)) = self.stake.telling_sample(row, self.share)
        {
            self.samples.push(Sample { input: worth.input, leads, value });
        }
        None
    }

    /// The share that is done, 0 ..= 1.
    pub fn progress(&self) -> f64 {
        let inputs = self.information.as_ref().map_or(0, |information| information.inputs.len());
        self.next as f64 / (inputs + 1) as f64
    }
}

/// What is answered in steps.
trait Steps {
    /// One step; the message of the finding after the last.
    fn step(&mut self) -> Option<Message>;

    /// The share that is done, 0 ..= 1.
    fn progress(&self) -> f64;
}

impl Steps for Simulated {
    fn step(&mut self) -> Option<Message> {
        self.step(RUNS).map(|finding| Message::of(&Ok::<_, Issue>(finding)))
    }

    fn progress(&self) -> f64 {
        self.progress()
    }
}

impl Steps for Sampled {
    fn step(&mut self) -> Option<Message> {
        self.step().map(|finding| Message::of(&Ok::<_, Issue>(finding)))
    }

    fn progress(&self) -> f64 {
        self.progress()
    }
}

/// Any question at work, as its message came in.
pub struct Task(Work);

enum Work {
    /// Answered in steps.
    Stepping(Box<dyn Steps>),
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
        fn whole<Q: Run>(message: &Message) -> Option<Work> {
            let (plan, question): (Plan, Q) = message.read()?;
            Some(Work::Whole(Box::new(move || Message::of(&question.run(&plan)))))
        }
        fn stepping<Q: Ask>(work: Result<impl Steps + 'static, Issue>) -> Work {
            match work {
                Ok(work) => Work::Stepping(Box::new(work)),
                Err(issue) => Work::Over(Message::of(&Err::<Q::Finding, _>(issue))),
            }
        }
        let work = match kind {
            Kind::Sureness => {
                let (plan, Sureness {}) = message.read()?;
                stepping::<Sureness>(Simulated::new(&plan))
            }
            Kind::Knowing => {
                let (plan, question): (Plan, Knowing) = message.read()?;
                stepping::<Knowing>(Sampled::new(&question, &plan))
            }
            Kind::Months => whole::<Months>(message)?,
            Kind::Levers => whole::<Levers>(message)?,
            Kind::Seek => whole::<Seek>(message)?,
            Kind::Sales => whole::<Sales>(message)?,
            Kind::Compare => whole::<Compare>(message)?,
            Kind::Channels => whole::<Channels>(message)?,
        };
        Some(Self(work))
    }

    /// One step; work that is over stays so and says the same again.
    pub fn step(&mut self) -> Step {
        let message = match std::mem::replace(&mut self.0, Work::Over(Message::default())) {
            Work::Stepping(mut work) => match work.step() {
                None => {
                    let share = work.progress();
                    self.0 = Work::Stepping(work);
                    return Step::Going(share);
                }
                Some(message) => message,
            },
            Work::Whole(work) => work(),
            Work::Over(message) => message,
        };
        self.0 = Work::Over(message.clone());
        Step::Done(message)
    }
}
