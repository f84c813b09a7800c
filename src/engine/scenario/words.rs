//! A difference as a sentence that is not written yet: message ids and what stands in them. "8 more SQLs, because the
//! close rate's evidence weakened" is `scenario-more` with `scenario-because-evidence-weaker`.

use super::{Change, Difference, Figure, Part, Way};

/// A message: its id and what stands in it.
#[derive(Debug, Clone, PartialEq)]
pub struct Message {
    /// The id.
    pub id: &'static str,
    /// Arguments by name.
    pub args: Vec<(&'static str, Arg)>,
}

/// What stands in a message; the page knows names, units and numbers.
#[derive(Debug, Clone, PartialEq)]
pub enum Arg {
    /// A figure, to be named.
    Figure(Figure),
    /// An amount in the unit of the message's figure or part, never negative where the id says the direction.
    Amount(f64),
    /// A stage, by its id, to be named.
    Stage(String),
}

impl Difference {
    /// The difference alone: `scenario-more`, `scenario-less`, `scenario-same` with `figure` and `amount`, or
    /// `scenario-new` and `scenario-gone` where only one of the plans has the figure, or `scenario-none`.
    pub fn message(&self) -> Message {
        let (id, amount) = match (self.by, self.from, self.to) {
            (Some(by), ..) if by > 0.0 => ("scenario-more", Some(by)),
            (Some(by), ..) if by < 0.0 => ("scenario-less", Some(-by)),
            (Some(_), ..) => ("scenario-same", self.to),
            (None, None, Some(to)) => ("scenario-new", Some(to)),
            (None, Some(from), None) => ("scenario-gone", Some(from)),
            (None, ..) => ("scenario-none", None),
        };
        let figure = ("figure", Arg::Figure(self.figure.clone()));
        Message {
            id,
            args: [Some(figure), amount.map(|by| ("amount", Arg::Amount(by)))].into_iter().flatten().collect(),
        }
    }

    /// The reasons in the order of their weight, opposing ones among them.
    pub fn reasons(&self) -> Vec<Message> {
        let reasons = self.causes.iter().map(|cause| {
            let mut message = cause
                .change
                .as_ref()
                .map_or(Message { id: "scenario-because-others", args: Vec::new() }, Change::message);
            // How much of the difference this reason is, signed: some pull the other way.
            message.args.push(("amount", Arg::Amount(cause.amount)));
            message
        });
        reasons.collect()
    }
}

impl Change {
    /// The change as a reason: `scenario-because-rate-higher` and so on, with `stage`, `from` and `to` where it has them.
    pub fn message(&self) -> Message {
        let (id, stage) = match (&self.part, self.way) {
            (Part::Goal, Way::Higher) => ("scenario-because-goal-higher", None),
            (Part::Goal, Way::Lower) => ("scenario-because-goal-lower", None),
            (Part::Goal, _) => ("scenario-because-goal", None),
            (Part::CustomerValue, Way::Higher) => ("scenario-because-value-higher", None),
            (Part::CustomerValue, _) => ("scenario-because-value-lower", None),
            (Part::GrossMargin, Way::Higher) => ("scenario-because-margin-higher", None),
            (Part::GrossMargin, _) => ("scenario-because-margin-lower", None),
            (Part::Period, Way::Higher) => ("scenario-because-period-longer", None),
            (Part::Period, _) => ("scenario-because-period-shorter", None),
            (Part::Stages, _) => ("scenario-because-stages", None),
            (Part::Rate(id), Way::Higher) => ("scenario-because-rate-higher", Some(id)),
            (Part::Rate(id), Way::Lower) => ("scenario-because-rate-lower", Some(id)),
            (Part::Rate(id), Way::Stronger) => ("scenario-because-evidence-stronger", Some(id)),
            (Part::Rate(id), _) => ("scenario-because-evidence-weaker", Some(id)),
            (Part::CostPerEntry(id), Way::Higher) => ("scenario-because-cost-higher", Some(id)),
            (Part::CostPerEntry(id), _) => ("scenario-because-cost-lower", Some(id)),
            (Part::Lag(id), Way::Higher) => ("scenario-because-lag-longer", Some(id)),
            (Part::Lag(id), _) => ("scenario-because-lag-shorter", Some(id)),
            (Part::FixedCosts, Way::Higher) => ("scenario-because-fixed-higher", None),
            (Part::FixedCosts, _) => ("scenario-because-fixed-lower", None),
            (Part::Cold, _) => ("scenario-because-cold", None),
            (Part::Prior(id), Way::Higher) => ("scenario-because-prior-higher", Some(id)),
            (Part::Prior(id), Way::Lower) => ("scenario-because-prior-lower", Some(id)),
            (Part::Prior(id), Way::Stronger) => ("scenario-because-prior-stronger", Some(id)),
            (Part::Prior(id), Way::Weaker) => ("scenario-because-prior-weaker", Some(id)),
            (Part::Prior(id), Way::Other) => ("scenario-because-prior", Some(id)),
            (Part::History(id), _) => ("scenario-because-history", Some(id)),
            (Part::CostRange(id), Way::Higher) => ("scenario-because-cost-range-higher", Some(id)),
            (Part::CostRange(id), Way::Lower) => ("scenario-because-cost-range-lower", Some(id)),
            (Part::CostRange(id), Way::Stronger) => ("scenario-because-cost-range-narrower", Some(id)),
            (Part::CostRange(id), _) => ("scenario-because-cost-range-wider", Some(id)),
            (Part::LagSpread(id), Way::Higher) => ("scenario-because-lag-spread-wider", Some(id)),
            (Part::LagSpread(id), _) => ("scenario-because-lag-spread-narrower", Some(id)),
            (Part::Rho, Way::Higher) => ("scenario-because-months-vary-more", None),
            (Part::Rho, Way::Lower) => ("scenario-because-months-vary-less", None),
            (Part::Rho, _) => ("scenario-because-months-vary", None),
            (Part::Confidence, Way::Higher) => ("scenario-because-confidence-higher", None),
            (Part::Confidence, _) => ("scenario-because-confidence-lower", None),
            (Part::Volume, Way::Higher) => ("scenario-because-volume-higher", None),
            (Part::Volume, Way::Lower) => ("scenario-because-volume-lower", None),
            (Part::Volume, Way::Stronger) => ("scenario-because-volume-narrower", None),
            (Part::Volume, Way::Weaker) => ("scenario-because-volume-wider", None),
            (Part::Volume, Way::Other) => ("scenario-because-volume", None),
            (Part::ValueRange, Way::Higher) => ("scenario-because-value-range-higher", None),
            (Part::ValueRange, Way::Lower) => ("scenario-because-value-range-lower", None),
            (Part::ValueRange, Way::Stronger) => ("scenario-because-value-range-narrower", None),
            (Part::ValueRange, _) => ("scenario-because-value-range-wider", None),
            (Part::Outlook, _) => ("scenario-because-outlook", None),
            (Part::Channels, _) => ("scenario-because-channels", None),
        };
        let args = [
            stage.map(|id| ("stage", Arg::Stage(id.clone()))),
            self.from.map(|from| ("from", Arg::Amount(from))),
            self.to.map(|to| ("to", Arg::Amount(to))),
        ];
        Message { id, args: args.into_iter().flatten().collect() }
    }
}
