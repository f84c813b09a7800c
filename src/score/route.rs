//! Where a lead goes, and what to do with it there.

/// Where a lead goes.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Route {
    /// Handed to sales: contact it before it goes cold.
    Sales,
    /// Real need, but not yet: educational nurture.
    Nurture,
    /// No authority: not to sales, but an influencer worth keeping.
    Influencer,
    /// Cannot afford it now: keep the brand in mind for later.
    LaterBudget,
    /// No need for it: no sales contact; let it come back by itself.
    NoNeed,
    /// Excluded: no lead at all.
    Disqualified,
}

impl Route {
    /// All of them, in the order of the contract.
    pub const ALL: [Self; 6] =
        [Self::Sales, Self::Nurture, Self::Influencer, Self::LaterBudget, Self::NoNeed, Self::Disqualified];

    /// The word of the document and of a scored file.
    pub const fn id(self) -> &'static str {
        match self {
            Self::Sales => "sales",
            Self::Nurture => "nurture",
            Self::Influencer => "influencer",
            Self::LaterBudget => "laterBudget",
            Self::NoNeed => "noNeed",
            Self::Disqualified => "disqualified",
        }
    }

    /// The route of a word.
    pub fn from_id(id: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|route| route.id() == id)
    }

    /// The message that names it.
    pub const fn name(self) -> &'static str {
        match self {
            Self::Sales => "score-route-sales",
            Self::Nurture => "score-route-nurture",
            Self::Influencer => "score-route-influencer",
            Self::LaterBudget => "score-route-later-budget",
            Self::NoNeed => "score-route-no-need",
            Self::Disqualified => "score-route-disqualified",
        }
    }

    /// The message that says what to do next.
    pub const fn next_step(self) -> &'static str {
        match self {
            Self::Sales => "score-next-sales",
            Self::Nurture => "score-next-nurture",
            Self::Influencer => "score-next-influencer",
            Self::LaterBudget => "score-next-later-budget",
            Self::NoNeed => "score-next-no-need",
            Self::Disqualified => "score-next-disqualified",
        }
    }
}
