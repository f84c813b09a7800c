//! What an agreement says whatever its figures, as ids of messages.

/// One stage of the six: its name, when a lead enters and when it leaves, as messages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Definition {
    /// The id that a plan's stage has.
    pub stage: &'static str,
    /// Its name.
    pub name: &'static str,
    /// When a lead enters.
    pub enters: &'static str,
    /// When it leaves.
    pub leaves: &'static str,
}

/// Why sales may return a lead, as messages; each says where it goes then.
pub const RETURN_REASONS: [&str; 5] = [
    "nurture-return-not-yet",
    "nurture-return-no-authority",
    "nurture-return-no-budget",
    "nurture-return-no-fit",
    "nurture-return-bad-data",
];

/// The three decisions that help even without an agreement, as messages.
pub const JOINT_DECISIONS: [&str; 3] =
    ["nurture-decision-which-leads", "nurture-decision-hand-over", "nurture-decision-who-does-what"];

/// The six stages.
pub const DEFINITIONS: [Definition; 6] = [
    Definition {
        stage: "lead",
        name: "stage-lead",
        enters: "nurture-stage-lead-enters",
        leaves: "nurture-stage-lead-leaves",
    },
    Definition {
        stage: "qualified",
        name: "stage-qualified",
        enters: "nurture-stage-qualified-enters",
        leaves: "nurture-stage-qualified-leaves",
    },
    Definition {
        stage: "mql",
        name: "stage-mql",
        enters: "nurture-stage-mql-enters",
        leaves: "nurture-stage-mql-leaves",
    },
    Definition {
        stage: "sal",
        name: "stage-sal",
        enters: "nurture-stage-sal-enters",
        leaves: "nurture-stage-sal-leaves",
    },
    Definition {
        stage: "sql",
        name: "stage-sql",
        enters: "nurture-stage-sql-enters",
        leaves: "nurture-stage-sql-leaves",
    },
    Definition {
        stage: "customer",
        name: "stage-customer",
        enters: "nurture-stage-customer-enters",
        leaves: "nurture-stage-customer-leaves",
    },
];
