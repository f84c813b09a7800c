//! The score of one lead with its ledger: every point, every cap, what age has taken, and nothing else.

use super::card::{Axis, Card};
use super::day::Day;
use super::evaluate::Asked;
use super::lead::Lead;
use super::points::Points;
use super::route::Route;

/// What a card makes of a lead.
#[derive(Debug, Clone, PartialEq)]
pub struct Scored {
    /// The score, in the card's own limits; 0 for an excluded lead.
    pub score: Points,
    /// The sum of the groups on the side of fit, with their caps; exclusions do not touch it.
    pub fit: Points,
    /// The sum of the groups on the side of interest, likewise.
    pub interest: Points,
    /// The levels (fit, interest) in the matrix, each from 0; none where the card has no matrix.
    pub cell: Option<(usize, usize)>,
    /// The band, from 0; none where the card has no bands.
    pub band: Option<usize>,
    /// Whether the score reaches the line, `>=`, and the lead is not excluded.
    pub handed: bool,
    /// Where it goes.
    pub route: Route,
    /// The first exclusion that holds.
    pub excluded: Option<usize>,
    /// What makes the score: its points sum to it, always and exactly.
    pub ledger: Vec<Entry>,
}

/// One line of the ledger.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Entry {
    /// Where the points come from.
    pub cause: Cause,
    /// The points, either way.
    pub points: Points,
}

/// The part of a ledger that one group makes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Section {
    /// The group.
    pub group: usize,
    /// Its entries, in the order of the ledger.
    pub entries: Vec<Entry>,
    /// What they sum to.
    pub sum: Points,
}

/// Where points come from. Each criterion has its entry, be it 0; the other causes only where they change something.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Cause {
    /// A criterion, by the place of its group and its own in it; undecayed.
    Criterion {
        /// The group.
        group: usize,
        /// The criterion in it.
        criterion: usize,
    },
    /// What age has taken of that criterion, rounding included.
    Decay {
        /// The group.
        group: usize,
        /// The criterion in it.
        criterion: usize,
    },
    /// The cap or floor of a group.
    GroupLimit {
        /// The group.
        group: usize,
    },
    /// The ends of the whole scale.
    TotalLimit,
    /// An exclusion, which takes everything.
    Exclusion {
        /// Which.
        exclusion: usize,
    },
}

/// What is known of a lead from the last time it was scored, so that it does not flap.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Before {
    /// Its band.
    pub band: Option<usize>,
    /// Whether it had been handed over.
    pub handed: bool,
}

impl Before {
    /// A lead that was in a band; one whose lower end reaches the line had been handed over.
    pub fn in_band(card: &Card, band: usize) -> Self {
        let from = card.bands.get(band).and_then(|band| band.from);
        Self { band: Some(band), handed: from.is_some_and(|from| from >= card.line) }
    }
}

impl Cause {
    /// The group that it belongs to; none for the ends of the scale and an exclusion.
    pub const fn group(self) -> Option<usize> {
        match self {
            Self::Criterion { group, .. } | Self::Decay { group, .. } | Self::GroupLimit { group } => Some(group),
            Self::TotalLimit | Self::Exclusion { .. } => None,
        }
    }
}

impl Scored {
    /// The ledger group by group.
    pub fn sections(&self) -> Vec<Section> {
        let mut sections: Vec<Section> = Vec::new();
        for entry in &self.ledger {
            let Some(group) = entry.cause.group() else { continue };
            match sections.last_mut().filter(|last| last.group == group) {
                Some(section) => {
                    section.entries.push(*entry);
                    section.sum = section.sum + entry.points;
                }
                None => sections.push(Section { group, entries: vec![*entry], sum: entry.points }),
            }
        }
        sections
    }

    /// What the ends of the scale and exclusions change, after all groups.
    pub fn ends(&self) -> impl Iterator<Item = &Entry> {
        self.ledger.iter().filter(|entry| entry.cause.group().is_none())
    }

    /// The sum of the ledger, which is the score.
    pub fn sum(&self) -> Points {
        self.ledger.iter().map(|entry| entry.points).sum()
    }

    /// The lowest and the highest entry, or nothing where none is below or above it: the ends of a scale for all bars.
    pub fn extent(&self) -> (Points, Points) {
        let points = || self.ledger.iter().map(|entry| entry.points).chain([Points::ZERO]);
        (points().min().unwrap_or_default(), points().max().unwrap_or_default())
    }
}

/// The score of a lead as of a day, for a lead that was not scored before.
pub fn score(card: &Card, lead: &Lead, as_of: Day) -> Scored {
    score_after(card, lead, as_of, Before::default())
}

/// The score of a lead as of a day. Score, fit, interest and ledger do not depend on what was before; band, hand-over
/// and route do, by the card's margin.
pub fn score_after(card: &Card, lead: &Lead, as_of: Day, before: Before) -> Scored {
    let asked = Asked { card, lead, as_of };
    let mut ledger = Vec::new();
    let (mut sum, mut fit, mut interest) = (Points::ZERO, Points::ZERO, Points::ZERO);
    for (place, group) in card.groups.iter().enumerate() {
        let mut inside = Points::ZERO;
        for (criterion, one) in group.criteria.iter().enumerate() {
            let worth = asked.worth(one);
            ledger.push(Entry { cause: Cause::Criterion { group: place, criterion }, points: worth.fresh });
            note(&mut ledger, Cause::Decay { group: place, criterion }, worth.faded - worth.fresh);
            inside = inside + worth.faded;
        }
        let kept = inside.within(group.least, group.most);
        note(&mut ledger, Cause::GroupLimit { group: place }, kept - inside);
        sum = sum + kept;
        match group.axis {
            Axis::Fit => fit = fit + kept,
            Axis::Interest => interest = interest + kept,
            Axis::None => {}
        }
    }
    let limited = sum.within(Some(card.least), Some(card.most));
    note(&mut ledger, Cause::TotalLimit, limited - sum);
    let excluded = card.exclusions.iter().position(|exclusion| asked.holds(&exclusion.when));
    if let Some(exclusion) = excluded {
        note(&mut ledger, Cause::Exclusion { exclusion }, -limited);
    }
    let score = if excluded.is_some() { Points::ZERO } else { limited };
    let handed = excluded.is_none() && card.handed(score, before.handed);
    Scored {
        score,
        fit,
        interest,
        cell: card.matrix.as_ref().map(|matrix| matrix.place(fit, interest)),
        band: card.band(score, before.band),
        handed,
        route: route(card, &asked, excluded, handed),
        excluded,
        ledger,
    }
}

fn note(ledger: &mut Vec<Entry>, cause: Cause, points: Points) {
    if points != Points::ZERO {
        ledger.push(Entry { cause, points });
    }
}

fn route(card: &Card, asked: &Asked, excluded: Option<usize>, handed: bool) -> Route {
    if excluded.is_some() {
        return Route::Disqualified;
    }
    let rule = card.routing.iter().find(|rule| (rule.above_line || !handed) && asked.holds(&rule.when));
    match rule {
        Some(rule) => rule.route,
        None if handed => Route::Sales,
        None => Route::Nurture,
    }
}
