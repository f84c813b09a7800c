//! Edits of the channels: which there are, and what each says of the stages that its leads go through.

use crate::engine::plan::{Channel, ChannelStep, Rate, Response};
use crate::engine::{Answer, Plan};

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

/// Puts two channels in to start from, sized to the plan: one that is never used up but gets dearer with every lead, and
/// one with few leads, fixed costs and a better rate. Both bring leads into the top of the funnel. Their figures are
/// stand-ins, a tenth and a twentieth of what a lead is worth, that are there to be replaced.
pub fn add_examples(plan: &mut Plan, answer: &Answer, names: [String; 2]) {
    let (Some(stage), Some(top)) = (plan.stages.first(), answer.stages.first()) else { return };
    let (worth, needed) = (top.value_per_entry * plan.gross_margin, top.needed as f64);
    let better = stage.to_next.map(|rate| Rate::Point { rate: round(1.3 * rate.point(), 2).min(1.0) });
    let id = stage.id.clone();
    for (name, cost, fixed, most, response) in [
        (0, 0.1, 0.0, 1.5 * needed, Response::Saturating),
        (1, 0.05, round(2.0 * worth, 1), 0.8 * needed, Response::Linear),
    ] {
        add(plan);
        let Some(channel) = plan.channels.last_mut() else { return };
        names.get(name).unwrap_or(&String::new()).clone_into(&mut channel.name);
        channel.cost_per_lead = round(cost * worth, 1);
        (channel.fixed_cost, channel.response) = (fixed, response);
        channel.most = Some((round(most, 2) as u64).max(1));
    }
    let last = plan.channels.len().saturating_sub(1);
    set_step(plan, last, &id, |step| step.to_next = better);
}

/// A number to so many significant digits, as a person would say it; one that nobody would say is 0, and none is more
/// than money or leads may be.
fn round(x: f64, digits: i32) -> f64 {
    if x.is_nan() || x < 1e-6 {
        return 0.0;
    }
    let x = x.min(1e12);
    // As a power of ten above or below one, so that .0325 comes out as the double nearest to it.
    let places = digits - 1 - libm::floor(libm::log10(x)) as i32;
    let unit = libm::pow(10.0, f64::from(places.abs()));
    if places >= 0 { libm::round(x * unit) / unit } else { libm::round(x / unit) * unit }
}

/// The most leads that a channel can be asked for; none without a limit. Where leads get dearer the limit itself is never
/// reached.
pub fn at_most(channel: &Channel) -> Option<u64> {
    let unreached = channel.response == Response::Saturating && channel.cost_per_lead > 0.0;
    channel.most.map(|most| most.saturating_sub(u64::from(unreached)))
}

/// The leads that each channel brings now: as said, by the channel's id, or else an even share of what the plan needs in
/// its stage; never more than it can have.
pub fn present(plan: &Plan, answer: &Answer, said: &[(String, u64)]) -> Vec<u64> {
    let share = |channel: &Channel| {
        let needed = answer.stages.iter().find(|stage| stage.id == channel.stage).map_or(0, |stage| stage.needed);
        needed.div_ceil(plan.channels.len().max(1) as u64)
    };
    let leads = |channel: &Channel| {
        let said = said.iter().find(|(id, _)| *id == channel.id).map(|(_, leads)| *leads);
        said.unwrap_or_else(|| share(channel)).min(at_most(channel).unwrap_or(u64::MAX))
    };
    plan.channels.iter().map(leads).collect()
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
