//! The figures that a month of nurturing is reported in. What is missing is missing: it is never read as 0.

use crate::engine::plan::limits::{self, Limit};

/// One figure of a month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Figure {
    /// Leads that came in for the first time.
    NewLeads,
    /// Leads that were parked as not ready and engage again.
    ReopenedLeads,
    /// E-mails sent.
    EmailsSent,
    /// E-mails that did not bounce.
    Delivered,
    /// E-mails opened at least once.
    Opened,
    /// E-mails with at least one click.
    Clicked,
    /// Leads that became MQLs.
    Mqls,
    /// MQLs that sales accepted.
    Sals,
    /// Leads that became SQLs.
    Sqls,
    /// Deals won.
    Customers,
    /// Revenue of the deals won.
    Revenue,
    /// What the programmes cost.
    ProgrammeCost,
    /// What the people cost who ran them, all of it.
    LabourCost,
    /// The share of the labour cost that belongs to the programmes; all of it where it is missing.
    LabourShare,
    /// What the tools cost, all of it.
    TechnologyCost,
    /// The share of the technology cost that belongs to the programmes; all of it where it is missing.
    TechnologyShare,
}

/// What a figure counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// Whole leads or e-mails.
    Count,
    /// An amount in the report's currency.
    Money,
    /// A ratio, 0 to 1.
    Share,
}

/// Leads and e-mails of one month.
pub const COUNT: Limit = Limit::between(0.0, 1e12);

impl Figure {
    /// All of them, in the document's order.
    pub const ALL: [Self; 16] = [
        Self::NewLeads,
        Self::ReopenedLeads,
        Self::EmailsSent,
        Self::Delivered,
        Self::Opened,
        Self::Clicked,
        Self::Mqls,
        Self::Sals,
        Self::Sqls,
        Self::Customers,
        Self::Revenue,
        Self::ProgrammeCost,
        Self::LabourCost,
        Self::LabourShare,
        Self::TechnologyCost,
        Self::TechnologyShare,
    ];

    /// Its field in the document.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NewLeads => "newLeads",
            Self::ReopenedLeads => "reopenedLeads",
            Self::EmailsSent => "emailsSent",
            Self::Delivered => "delivered",
            Self::Opened => "opened",
            Self::Clicked => "clicked",
            Self::Mqls => "mqls",
            Self::Sals => "sals",
            Self::Sqls => "sqls",
            Self::Customers => "customers",
            Self::Revenue => "revenue",
            Self::ProgrammeCost => "programmeCost",
            Self::LabourCost => "labourCost",
            Self::LabourShare => "labourShare",
            Self::TechnologyCost => "technologyCost",
            Self::TechnologyShare => "technologyShare",
        }
    }

    /// What it counts in.
    pub const fn unit(self) -> Unit {
        match self {
            Self::Revenue | Self::ProgrammeCost | Self::LabourCost | Self::TechnologyCost => Unit::Money,
            Self::LabourShare | Self::TechnologyShare => Unit::Share,
            _ => Unit::Count,
        }
    }

    /// The numbers it takes.
    pub const fn limit(self) -> Limit {
        match self.unit() {
            Unit::Count => COUNT,
            Unit::Money => limits::MONEY,
            Unit::Share => limits::SHARE,
        }
    }

    /// The figure that this one is a part of, so that it cannot be greater: no more is opened than was delivered. The
    /// stages of the funnel have none, because the SQLs of a month come from the MQLs of earlier ones too.
    pub const fn part_of(self) -> Option<Self> {
        match self {
            Self::Delivered => Some(Self::EmailsSent),
            Self::Opened | Self::Clicked => Some(Self::Delivered),
            _ => None,
        }
    }
}

/// The figures of one month or of several together.
#[derive(Debug, Clone, Copy, PartialEq, Default)]
pub struct Figures([Option<f64>; Figure::ALL.len()]);

impl Figures {
    /// A figure; none where it is not known.
    pub fn get(&self, figure: Figure) -> Option<f64> {
        self.0.get(figure as usize).copied().flatten()
    }

    /// Notes a figure, or takes it out.
    pub fn set(&mut self, figure: Figure, value: Option<f64>) {
        if let Some(place) = self.0.get_mut(figure as usize) {
            *place = value;
        }
    }

    /// The same with this figure.
    #[must_use]
    pub fn with(mut self, figure: Figure, value: f64) -> Self {
        self.set(figure, Some(value));
        self
    }

    /// Whether no figure is known.
    pub fn is_empty(&self) -> bool {
        self.0.iter().all(Option::is_none)
    }

    /// What was spent: programme cost + labour cost x share + technology cost x share, of what is known; none where
    /// no cost is. A cost without a share belongs to the programmes wholly.
    pub fn cost(&self) -> Option<f64> {
        let shared = |cost, share| Some(self.get(cost)? * self.get(share).unwrap_or(1.0));
        let parts = [
            self.get(Figure::ProgrammeCost),
            shared(Figure::LabourCost, Figure::LabourShare),
            shared(Figure::TechnologyCost, Figure::TechnologyShare),
        ];
        let known: Vec<f64> = parts.into_iter().flatten().collect();
        (!known.is_empty()).then(|| known.iter().sum())
    }

    /// The costs that are not known, so that [`cost`](Self::cost) is too low by them.
    pub fn missing_costs(&self) -> Vec<Figure> {
        let costs = [Figure::ProgrammeCost, Figure::LabourCost, Figure::TechnologyCost];
        costs.into_iter().filter(|cost| self.get(*cost).is_none()).collect()
    }
}
