//! About how much memory a state holds, so that a long history stays within bounds.

use super::history::Snapshot;
use super::scoring::Work;
use crate::engine::plan::cold::{ColdModel, FollowUp};
use crate::engine::plan::{Channel, ChannelStep, FixedCost, Plan, Stage};
use crate::nurture::Report;
use crate::nurture::report::Period;
use crate::score::card::{Card, Criterion, Rule};
use crate::score::condition::{Condition, Test};
use std::mem::size_of;
use std::rc::Rc;

/// Something that can say about how many bytes it holds: its lists at their sizes, other text at what is usual. States
/// that share parts count them each for itself.
pub trait Weigh {
    /// Bytes.
    fn weight(&self) -> usize;
}

/// Texts beside a part of a document, in bytes: an id and a name.
const WORDS: usize = 64;

impl Weigh for Snapshot {
    fn weight(&self) -> usize {
        size_of::<Self>() + WORDS * self.blanks.len() + plan(&self.plan)
    }
}

fn plan(plan: &Plan) -> usize {
    let stage = |stage: &Stage| {
        let known = stage.known.as_ref().map_or(0, |known| WORDS + size_of::<(u64, u64)>() * known.history.capacity());
        size_of::<Stage>() + WORDS + stage.source.len() + known
    };
    let channel = |channel: &Channel| size_of::<Channel>() + WORDS + size_of::<ChannelStep>() * channel.steps.len();
    let observed = match plan.cold.as_ref().map(|cold| &cold.model) {
        Some(
            ColdModel::ShelfLife { follow_up: FollowUp::Observed { days }, .. }
            | ColdModel::HalfLife { follow_up: FollowUp::Observed { days }, .. },
        ) => size_of::<f64>() * days.len(),
        _ => 0,
    };
    let stages: usize = plan.stages.iter().map(stage).sum();
    let channels: usize = plan.channels.iter().map(channel).sum();
    size_of::<Plan>() + stages + channels + observed + (size_of::<FixedCost>() + WORDS) * plan.fixed_costs.len()
}

impl Weigh for Rc<Report> {
    fn weight(&self) -> usize {
        size_of::<Report>() + (size_of::<Period>() + WORDS) * self.periods.len()
    }
}

impl Weigh for Work {
    fn weight(&self) -> usize {
        size_of::<Self>() + card(&self.card) + 2 * WORDS * self.card.fields.len()
    }
}

fn card(card: &Card) -> usize {
    let criteria = card.groups.iter().flat_map(|group| &group.criteria).map(criterion);
    let exclusions = card.exclusions.iter().map(|exclusion| 2 * WORDS + condition(&exclusion.when));
    let routing = card.routing.iter().map(|routing| WORDS + condition(&routing.when));
    let parts = card.fields.len() + card.groups.len() + card.bands.len();
    size_of::<Card>() + 2 * WORDS * parts + criteria.chain(exclusions).chain(routing).sum::<usize>()
}

fn criterion(criterion: &Criterion) -> usize {
    let rows = match &criterion.rule {
        Rule::When { when, .. } => condition(when),
        Rule::Values { values, .. } => values.iter().map(|row| WORDS + texts(&row.is)).sum(),
        Rule::Ranges { ranges, .. } => WORDS * ranges.len(),
        Rule::Activity { .. } => 0,
    };
    size_of::<Criterion>() + WORDS + rows
}

fn condition(all: &Condition) -> usize {
    let mut sum = 0;
    all.tests(&mut |_, test| {
        sum += 2 * WORDS
            + match test {
                Test::Is(list) | Test::Contains(list) | Test::Starts(list) | Test::Ends(list) | Test::Has(list) => {
                    texts(list)
                }
                _ => 0,
            };
    });
    sum
}

fn texts(list: &[String]) -> usize {
    list.iter().map(|text| size_of::<String>() + text.len()).sum()
}
