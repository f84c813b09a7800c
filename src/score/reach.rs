//! How low and how high criteria, groups and the sides of the matrix can come out, whatever the lead.

use super::card::{Axis, Card, Criterion, Group, Kind, Rule};
use super::points::Points;

/// The ends of what is possible. A lead that reaches them need not exist: criteria may rule each other out.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Reach {
    /// Nothing comes out below.
    pub least: Points,
    /// Nothing comes out above.
    pub most: Points,
}

impl Reach {
    fn of(all: impl IntoIterator<Item = Points>) -> Self {
        let all = all.into_iter();
        let whole = all.fold(None, |found: Option<Self>, points| {
            let Self { least, most } = found.unwrap_or(Self { least: points, most: points });
            Some(Self { least: least.min(points), most: most.max(points) })
        });
        whole.unwrap_or_default()
    }

    fn plus(self, other: Self) -> Self {
        Self { least: self.least + other.least, most: self.most + other.most }
    }
}

impl Card {
    /// What a criterion can give.
    pub fn reach_of_criterion(&self, criterion: &Criterion) -> Reach {
        match &criterion.rule {
            Rule::When { points, .. } => Reach::of([Points::ZERO, *points]),
            Rule::Values { field, values, otherwise, missing } => {
                let rows = values.iter().map(|row| row.points);
                let several = self.field(field).is_some_and(|(_, field)| matches!(field.kind, Kind::Set { .. }));
                if !several {
                    return Reach::of(rows.chain([*otherwise, *missing]));
                }
                // Of a set every row may count.
                let sum = |kept: fn(&Points) -> bool| rows.clone().filter(kept).sum::<Points>();
                let sums = [sum(|points| *points < Points::ZERO), sum(|points| *points > Points::ZERO)];
                Reach::of(rows.clone().chain(sums).chain([*otherwise, *missing]))
            }
            Rule::Ranges { ranges, otherwise, missing, .. } => {
                Reach::of(ranges.iter().map(|row| row.points).chain([*otherwise, *missing]))
            }
            Rule::Activity { each, max, missing, .. } => {
                let most = Points::from_thousandths(each.thousandths().saturating_mul(i64::from(*max)));
                Reach::of([Points::ZERO, most, *missing])
            }
        }
    }

    /// What a group can give, within its own limits.
    pub fn reach_of_group(&self, group: &Group) -> Reach {
        let whole = group.criteria.iter().fold(Reach::default(), |sum, one| sum.plus(self.reach_of_criterion(one)));
        Reach { least: whole.least.within(group.least, group.most), most: whole.most.within(group.least, group.most) }
    }

    /// What the groups on a side of the matrix can give together.
    pub fn reach_of_side(&self, axis: Axis) -> Reach {
        let groups = self.groups.iter().filter(|group| group.axis == axis);
        groups.fold(Reach::default(), |sum, group| sum.plus(self.reach_of_group(group)))
    }
}
