//! One stage of the funnel.

use super::{Known, Rate};

/// One stage: a row of the ladder.
#[derive(Debug, Clone, PartialEq)]
pub struct Stage {
    /// Unique within the plan; `cold` refers to it.
    pub id: String,
    /// What people call it, free text.
    pub name: String,
    /// How many go on to the next stage; absent on the last one only.
    pub to_next: Option<Rate>,
    /// Variable cost of one entry into this stage.
    pub cost_per_entry: f64,
    /// Days from entering this stage to entering the next.
    pub lag_days: f64,
    /// Where the rate was taken from, when it is not the user's own: study, year, grade. Free text, 0 to 200 characters.
    pub source: String,
    /// What is known of it beyond these numbers; none where nothing is said.
    pub known: Option<Box<Known>>,
}
