//! What a month comes to: rates, counts, money per lead; how each is made of figures, and what bends it.

use super::figure::Figure;

/// One metric of a report. Its name for people is [`Metric::message`].
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Metric {
    /// New leads.
    NewLeads,
    /// Reopened leads.
    ReopenedLeads,
    /// Reopened / (new + reopened).
    ReopenedShare,
    /// Delivered / sent.
    DeliveryRate,
    /// Opened / delivered.
    OpenRate,
    /// Clicked / delivered.
    ClickRate,
    /// Clicked / opened.
    ClickToOpen,
    /// MQLs.
    Mqls,
    /// SALs.
    Sals,
    /// SQLs.
    Sqls,
    /// Customers.
    Customers,
    /// MQLs / new leads.
    LeadToMql,
    /// SALs / MQLs: the acceptance rate.
    MqlToSal,
    /// SQLs / SALs.
    SalToSql,
    /// SQLs / MQLs.
    MqlToSql,
    /// SQLs / new leads.
    LeadToSql,
    /// Customers / SQLs: the close rate.
    SqlToCustomer,
    /// Customers / MQLs.
    MqlToCustomer,
    /// Programme cost with the shares of labour and technology.
    Cost,
    /// Cost / new leads.
    CostPerLead,
    /// Cost / MQLs.
    CostPerMql,
    /// Cost / SALs.
    CostPerSal,
    /// Cost / SQLs.
    CostPerSql,
    /// Cost / customers.
    CostPerCustomer,
    /// Revenue.
    Revenue,
    /// Revenue / customers.
    RevenuePerCustomer,
    /// Revenue / cost.
    RevenuePerCost,
    /// (revenue x margin - cost) / cost.
    Roi,
}

/// How a metric is made of figures.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Formula {
    /// A count.
    Count(Figure),
    /// A part of a whole, both counts.
    Rate(Figure, Whole),
    /// The cost of one.
    CostPer(Figure),
    /// Money, or money over something.
    Money,
}

/// What a rate is a part of.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whole {
    /// One figure.
    Of(Figure),
    /// The part itself and this figure.
    With(Figure),
}

impl Metric {
    /// All of them, in the order of a report.
    pub const ALL: [Self; 28] = [
        Self::NewLeads,
        Self::ReopenedLeads,
        Self::ReopenedShare,
        Self::DeliveryRate,
        Self::OpenRate,
        Self::ClickRate,
        Self::ClickToOpen,
        Self::Mqls,
        Self::Sals,
        Self::Sqls,
        Self::Customers,
        Self::LeadToMql,
        Self::MqlToSal,
        Self::SalToSql,
        Self::MqlToSql,
        Self::LeadToSql,
        Self::SqlToCustomer,
        Self::MqlToCustomer,
        Self::Cost,
        Self::CostPerLead,
        Self::CostPerMql,
        Self::CostPerSal,
        Self::CostPerSql,
        Self::CostPerCustomer,
        Self::Revenue,
        Self::RevenuePerCustomer,
        Self::RevenuePerCost,
        Self::Roi,
    ];

    /// Its name in data and in message ids.
    pub const fn key(self) -> &'static str {
        match self {
            Self::NewLeads => "new-leads",
            Self::ReopenedLeads => "reopened-leads",
            Self::ReopenedShare => "reopened-share",
            Self::DeliveryRate => "delivery-rate",
            Self::OpenRate => "open-rate",
            Self::ClickRate => "click-rate",
            Self::ClickToOpen => "click-to-open",
            Self::Mqls => "mqls",
            Self::Sals => "sals",
            Self::Sqls => "sqls",
            Self::Customers => "customers",
            Self::LeadToMql => "lead-to-mql",
            Self::MqlToSal => "mql-to-sal",
            Self::SalToSql => "sal-to-sql",
            Self::MqlToSql => "mql-to-sql",
            Self::LeadToSql => "lead-to-sql",
            Self::SqlToCustomer => "sql-to-customer",
            Self::MqlToCustomer => "mql-to-customer",
            Self::Cost => "cost",
            Self::CostPerLead => "cost-per-lead",
            Self::CostPerMql => "cost-per-mql",
            Self::CostPerSal => "cost-per-sal",
            Self::CostPerSql => "cost-per-sql",
            Self::CostPerCustomer => "cost-per-customer",
            Self::Revenue => "revenue",
            Self::RevenuePerCustomer => "revenue-per-customer",
            Self::RevenuePerCost => "revenue-per-cost",
            Self::Roi => "roi",
        }
    }

    /// Its name for people, as a message.
    pub fn message(self) -> String {
        format!("nurture-metric-{}", self.key())
    }

    /// The metric of this name.
    pub fn of(key: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|metric| metric.key() == key)
    }

    /// The metric that counts a figure.
    pub fn counting(figure: Figure) -> Option<Self> {
        Self::ALL.into_iter().find(|metric| metric.formula() == Formula::Count(figure))
    }

    /// How it is made of figures.
    pub const fn formula(self) -> Formula {
        use Figure::{Clicked, Customers, Delivered, EmailsSent, Mqls, NewLeads, Opened, ReopenedLeads, Sals, Sqls};
        match self {
            Self::NewLeads => Formula::Count(NewLeads),
            Self::ReopenedLeads => Formula::Count(ReopenedLeads),
            Self::Mqls => Formula::Count(Mqls),
            Self::Sals => Formula::Count(Sals),
            Self::Sqls => Formula::Count(Sqls),
            Self::Customers => Formula::Count(Customers),
            Self::ReopenedShare => Formula::Rate(ReopenedLeads, Whole::With(NewLeads)),
            Self::DeliveryRate => Formula::Rate(Delivered, Whole::Of(EmailsSent)),
            Self::OpenRate => Formula::Rate(Opened, Whole::Of(Delivered)),
            Self::ClickRate => Formula::Rate(Clicked, Whole::Of(Delivered)),
            Self::ClickToOpen => Formula::Rate(Clicked, Whole::Of(Opened)),
            Self::LeadToMql => Formula::Rate(Mqls, Whole::Of(NewLeads)),
            Self::MqlToSal => Formula::Rate(Sals, Whole::Of(Mqls)),
            Self::SalToSql => Formula::Rate(Sqls, Whole::Of(Sals)),
            Self::MqlToSql => Formula::Rate(Sqls, Whole::Of(Mqls)),
            Self::LeadToSql => Formula::Rate(Sqls, Whole::Of(NewLeads)),
            Self::SqlToCustomer => Formula::Rate(Customers, Whole::Of(Sqls)),
            Self::MqlToCustomer => Formula::Rate(Customers, Whole::Of(Mqls)),
            Self::CostPerLead => Formula::CostPer(NewLeads),
            Self::CostPerMql => Formula::CostPer(Mqls),
            Self::CostPerSal => Formula::CostPer(Sals),
            Self::CostPerSql => Formula::CostPer(Sqls),
            Self::CostPerCustomer => Formula::CostPer(Customers),
            Self::Cost | Self::Revenue | Self::RevenuePerCustomer | Self::RevenuePerCost | Self::Roi => Formula::Money,
        }
    }

    /// Whether more of it is better; none where it is neither.
    pub const fn more_is_better(self) -> Option<bool> {
        match self {
            Self::Cost | Self::ReopenedShare => None,
            Self::CostPerLead | Self::CostPerMql | Self::CostPerSal | Self::CostPerSql | Self::CostPerCustomer => {
                Some(false)
            }
            _ => Some(true),
        }
    }

    /// What bends it whatever the figures, as a message; none for most.
    pub const fn caveat(self) -> Option<&'static str> {
        match self {
            // Mail programs load images unseen, or block them.
            Self::OpenRate | Self::ClickToOpen => Some("nurture-caveat-opens"),
            // Cheap MQLs that never buy are dear.
            Self::CostPerMql => Some("nurture-caveat-cost-per-mql"),
            // The customers of a month are leads of earlier months, and so are their costs.
            Self::MqlToSal
            | Self::SalToSql
            | Self::MqlToSql
            | Self::LeadToSql
            | Self::SqlToCustomer
            | Self::MqlToCustomer
            | Self::CostPerCustomer
            | Self::RevenuePerCost
            | Self::Roi => Some("nurture-caveat-months"),
            _ => None,
        }
    }
}
