//! Edits of the channels: which there are, and what each says of the stages that its leads go through.

use crate::engine::Plan;
use crate::engine::plan::{Channel, ChannelStep, Response};

/// Puts a new channel behind the others, into the top of the funnel.
pub fn add(plan: &mut Plan) {
    let taken = |id: &String| plan.channels.iter().all(|channel| channel.id != *id);
    // One more than there are channels, so one of them is free.
    let id = (1..=plan.channels.len() + 1).map(|n| format!("channel{n}")).find(taken).unwrap_or_default();
    let stage = plan.stages.first().map(|stage| stage.id.clone()).unwrap_or_default();
    plan.channels.push(Channel {
        id,
        name: String::new(),
        stage,
        cost_per_lead: 0.0,
        fixed_cost: 0.0,
        most: None,
        response: Response::Linear,
        steps: Vec::new(),
    });
}

/// Takes the channel at `row` out.
pub fn remove(plan: &mut Plan, row: usize) {
    if row < plan.channels.len() {
        plan.channels.remove(row);
    }
}

/// Changes what the channel at `row` says of a stage, from nothing where it said nothing; what comes to nothing is left
/// out, and so is what it cannot say, of the customer or of no stage.
pub fn set_step(plan: &mut Plan, row: usize, stage: &str, change: impl FnOnce(&mut ChannelStep)) {
    let Some(channel) = plan.channels.get_mut(row) else { return };
    let place = channel.steps.iter().position(|step| step.stage == stage);
    let mut step = place.map_or_else(
        || ChannelStep { stage: stage.to_owned(), to_next: None, cost_per_entry: None, lag_days: None },
        |place| channel.steps.remove(place),
    );
    change(&mut step);
    channel.steps.push(step);
    mend(plan, None);
}

/// Brings the channels in line with the stages: one that came into a stage that is gone, or is the last one now, comes
/// into the `heir` or, without one, the top; what they say of such stages is dropped. What they say stands in the order
/// of the stages, once.
pub(super) fn mend(plan: &mut Plan, heir: Option<&str>) {
    let open = plan.stages.split_last().map_or(&[][..], |(_, open)| open);
    let Some(top) = open.first() else { return };
    let rank = |id: &str| open.iter().position(|stage| stage.id == id);
    for channel in &mut plan.channels {
        if rank(&channel.stage).is_none() {
            heir.unwrap_or(&top.id).clone_into(&mut channel.stage);
        }
        let says =
            |step: &ChannelStep| step.to_next.is_some() || step.cost_per_entry.is_some() || step.lag_days.is_some();
        channel.steps.retain(|step| rank(&step.stage).is_some() && says(step));
        channel.steps.sort_by_key(|step| rank(&step.stage));
    }
}
