//! The report: months of figures, whole or campaign by campaign, and a nurtured group beside one that was not.

use super::figure::{COUNT, Figure, Figures};
use super::month::Month;
use crate::engine::issue::{Fault, Issue};
use crate::engine::plan::DEFAULT_CURRENCY;
use crate::engine::plan::limits::{self, Length, Limit};

/// The version that this build writes.
pub const VERSION: u32 = 1;
/// Rows of a report: ten years of fifty campaigns.
pub const PERIODS: Length = Length { min: 0, max: 6000 };

/// One report. [`Report::check`] enforces the ranges of the contract.
#[derive(Debug, Clone, PartialEq)]
pub struct Report {
    /// Format version, 1.
    pub version: u32,
    /// Free text, 0 to 80 characters.
    pub name: String,
    /// ISO 4217 code of every amount in the report.
    pub currency: String,
    /// Its rows, in any order; no month and campaign twice.
    pub periods: Vec<Period>,
    /// What became of nurtured leads and of others.
    pub groups: Option<Groups>,
}

/// One row: a month, of one campaign or of all.
#[derive(Debug, Clone, PartialEq)]
pub struct Period {
    /// When.
    pub month: Month,
    /// Of which campaign, 1 to 80 characters; none for the month as a whole.
    pub campaign: Option<String>,
    /// What was counted.
    pub figures: Figures,
}

/// How many of a group became opportunities, or whatever else was counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Group {
    /// How many did.
    pub converted: u64,
    /// How many there were, at least 1.
    pub entered: u64,
}

/// Two groups of leads over the same time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Groups {
    /// Those that were nurtured.
    pub nurtured: Group,
    /// Those that were not.
    pub others: Group,
}

impl Default for Report {
    fn default() -> Self {
        Self {
            version: VERSION,
            name: String::new(),
            currency: DEFAULT_CURRENCY.to_owned(),
            periods: Vec::new(),
            groups: None,
        }
    }
}

impl Report {
    /// Whether the report keeps to the contract.
    ///
    /// # Errors
    /// The first field, in the order of the document, that does not.
    pub fn check(&self) -> Result<(), Issue> {
        if self.version != VERSION {
            return Err(Issue::new("version", Fault::Version { found: u64::from(self.version) }));
        }
        length("name", self.name.chars().count(), limits::NAME)?;
        if self.currency.len() != 3 || !self.currency.bytes().all(|letter| letter.is_ascii_uppercase()) {
            return Err(Issue::new("currency", Fault::Currency));
        }
        length("periods", self.periods.len(), PERIODS)?;
        let mut seen = std::collections::HashSet::new();
        for (row, period) in self.periods.iter().enumerate() {
            if !seen.insert((period.month, period.campaign.as_deref())) {
                return Err(Issue::new(format_args!("periods[{row}].month"), Fault::Repeated));
            }
            period.check(row)?;
        }
        self.groups.map_or(Ok(()), |groups| groups.check())
    }

    /// The months that have a row, each once, in time.
    pub fn months(&self) -> Vec<Month> {
        let mut months: Vec<Month> = self.periods.iter().map(|period| period.month).collect();
        months.sort_unstable();
        months.dedup();
        months
    }

    /// The campaigns, each once, in the order in which they come up.
    pub fn campaigns(&self) -> Vec<&str> {
        let mut names: Vec<&str> = Vec::new();
        for name in self.periods.iter().filter_map(|period| period.campaign.as_deref()) {
            if !names.contains(&name) {
                names.push(name);
            }
        }
        names
    }

    /// The rows that make up a month: of one campaign its own; of the whole the row without a campaign, or where there
    /// is none those of all campaigns.
    pub fn rows(&self, month: Month, campaign: Option<&str>) -> Vec<&Figures> {
        let of = |named: Option<&str>| -> Vec<&Figures> {
            let own = self.periods.iter().filter(|period| period.month == month);
            own.filter(|period| period.campaign.as_deref() == named).map(|period| &period.figures).collect()
        };
        let own = of(campaign);
        if campaign.is_some() || !own.is_empty() {
            return own;
        }
        self.periods.iter().filter(|period| period.month == month).map(|period| &period.figures).collect()
    }
}

impl Period {
    fn check(&self, row: usize) -> Result<(), Issue> {
        let at = |field: &str| format!("periods[{row}].{field}");
        if let Some(campaign) = &self.campaign {
            length(&at("campaign"), campaign.chars().count(), Length { min: 1, ..limits::NAME })?;
        }
        for figure in Figure::ALL {
            let Some(value) = self.figures.get(figure) else { continue };
            let most = figure.part_of().and_then(|whole| self.figures.get(whole));
            let limit = figure.limit();
            let limit = Limit { max: most.unwrap_or(limit.max), ..limit };
            if !limit.holds(value) {
                return Err(out_of(at(figure.key()), limit));
            }
        }
        Ok(())
    }
}

impl Groups {
    fn check(&self) -> Result<(), Issue> {
        for (name, group) in [("nurtured", self.nurtured), ("others", self.others)] {
            let at = |field: &str| format!("groups.{name}.{field}");
            let entered = Limit::between(1.0, COUNT.max);
            if !entered.holds(group.entered as f64) {
                return Err(out_of(at("entered"), entered));
            }
            let converted = Limit::between(0.0, group.entered as f64);
            if !converted.holds(group.converted as f64) {
                return Err(out_of(at("converted"), converted));
            }
        }
        Ok(())
    }
}

fn length(field: &str, length: usize, allowed: Length) -> Result<(), Issue> {
    if allowed.holds(length) {
        return Ok(());
    }
    Err(Issue::new(field, Fault::Length { min: allowed.min, max: allowed.max }))
}

fn out_of(field: String, limit: Limit) -> Issue {
    Issue { field, fault: Fault::Range { min: limit.min, max: limit.max, above: limit.above } }
}
