//! A learned card as plain data: points for each bin of each column.

use super::{Column, Count, Frame, Scale, Values};
use std::collections::HashMap;

/// The values that a bin holds.
#[derive(Debug, Clone, PartialEq)]
pub enum Range {
    /// Numbers from `from`, included, to below `to`; without an end where there is none.
    Numbers {
        /// Lowest number.
        from: Option<f64>,
        /// Above the highest number.
        to: Option<f64>,
    },
    /// These names.
    Names {
        /// The names, most frequent first.
        names: Vec<String>,
        /// And all that no bin names: rare ones and new ones.
        others: bool,
    },
    /// No value.
    Missing,
}

/// A bin of a column.
#[derive(Debug, Clone, PartialEq)]
pub struct Bin {
    /// What it holds.
    pub range: Range,
    /// What a lead in it gets.
    pub points: f64,
    /// Weight of evidence behind the points, shrunken, in log odds.
    pub evidence: f64,
    /// Leads that it was learned from.
    pub count: Count,
}

/// A column of the card.
#[derive(Debug, Clone, PartialEq)]
pub struct Feature {
    /// The column's name.
    pub name: String,
    /// Information value of its bins, as credit scoring defines it.
    pub information: f64,
    /// AUC of it alone, on the leads that it was learned from.
    pub auc: f64,
    /// What the regression makes of one unit of evidence.
    pub coefficient: f64,
    /// By rising number or win rate, missing last.
    pub bins: Vec<Bin>,
}

/// A learned card: a lead's score is `base` plus the points of its bins, plus `rule_points` for each point that the rule
/// card gives it.
#[derive(Debug, Clone, PartialEq)]
pub struct Scorecard {
    /// Columns, in the order of the frame.
    pub features: Vec<Feature>,
    /// Points of every lead.
    pub base: f64,
    /// Points for each point of the rule card; 0 unless there were too few outcomes to do without it.
    pub rule_points: f64,
    /// What points mean: `scale.log_odds(score)` are a lead's calibrated log odds.
    pub scale: Scale,
}

impl Feature {
    /// Points of each row of a column.
    fn points(&self, column: Option<&Column>, rows: usize) -> Vec<f64> {
        let missing = self.bins.iter().find(|bin| bin.range == Range::Missing).map_or(0.0, |bin| bin.points);
        match column.map(|column| &column.values) {
            Some(Values::Numbers(numbers)) => {
                let point = |number: &f64| {
                    let holds = |bin: &&Bin| match bin.range {
                        Range::Numbers { from, to } => {
                            from.is_none_or(|from| from <= *number) && to.is_none_or(|to| *number < to)
                        }
                        _ => false,
                    };
                    let bin = self.bins.iter().find(holds).filter(|_| number.is_finite());
                    bin.map_or(missing, |bin| bin.points)
                };
                numbers.iter().map(point).collect()
            }
            Some(Values::Codes { codes, names }) => {
                let (mut own, mut other) = (HashMap::new(), 0.0);
                for bin in &self.bins {
                    if let Range::Names { names, others } = &bin.range {
                        own.extend(names.iter().map(|name| (name.as_str(), bin.points)));
                        if *others {
                            other = bin.points;
                        }
                    }
                }
                let table: Vec<f64> =
                    names.iter().map(|name| own.get(name.as_str()).copied().unwrap_or(other)).collect();
                codes.iter().map(|code| table.get(*code as usize).copied().unwrap_or(missing)).collect()
            }
            None => vec![missing; rows],
        }
    }
}

impl Scorecard {
    /// The score of each row. Columns are found by name; one that is not there counts as missing. `rule` is what the rule
    /// card gives, 0 where it is not handed in.
    pub fn scores(&self, frame: &Frame, rule: Option<&[f64]>) -> Vec<f64> {
        let mut scores = vec![self.base; frame.rows()];
        for feature in &self.features {
            let column = frame.columns().iter().find(|column| column.name == feature.name);
            for (score, points) in scores.iter_mut().zip(feature.points(column, frame.rows())) {
                *score += points;
            }
        }
        for (score, rule) in scores.iter_mut().zip(rule.unwrap_or_default()) {
            *score += self.rule_points * rule;
        }
        scores
    }

    /// Calibrated chances of each row.
    pub fn chances(&self, frame: &Frame, rule: Option<&[f64]>) -> Vec<f64> {
        let scores = self.scores(frame, rule);
        scores.into_iter().map(|score| super::quality::chance(self.scale.log_odds(score))).collect()
    }

    /// The same card in whole points, so that it can be added up in the head. A score moves by half a point at most for
    /// each column and for the base.
    #[must_use]
    pub fn rounded(&self) -> Self {
        let mut card = self.clone();
        card.base = card.base.round();
        for bin in card.features.iter_mut().flat_map(|feature| &mut feature.bins) {
            bin.points = bin.points.round();
        }
        card
    }

    /// Columns that give or take points, by how much their bins differ.
    pub fn by_weight(&self) -> Vec<(&Feature, f64)> {
        let span = |feature: &Feature| {
            let points = feature.bins.iter().filter(|bin| bin.count.leads() > 0.0).map(|bin| bin.points);
            let (low, high) = points.fold((f64::MAX, f64::MIN), |(low, high), point| (low.min(point), high.max(point)));
            (high - low).max(0.0)
        };
        let mut features: Vec<(&Feature, f64)> = self.features.iter().map(|each| (each, span(each))).collect();
        features.retain(|(_, span)| *span > 0.0);
        features.sort_by(|one, other| other.1.total_cmp(&one.1));
        features
    }
}
