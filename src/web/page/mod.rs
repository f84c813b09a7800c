//! The plan page, top to bottom: the sentence, the ladder that is form and picture at once, three questions.

mod basics;
mod cold_controls;
mod cold_section;
mod cost_section;
#[cfg(feature = "prerender")]
mod first;
mod fixed_costs;
mod follow_up;
mod hero;
mod hints;
mod joint;
mod ladder;
mod plan_page;
mod questions;
mod reading;
mod recycle;
mod row;
mod row_details;
mod spoken;
mod sure_section;
mod timing;
pub(in crate::web) mod words;

#[cfg(feature = "prerender")]
pub use first::FirstSentence;
pub use fixed_costs::fixed_cost_list;
pub use ladder::Rungs;
pub use plan_page::{PlanPage, focus_of};
pub use questions::questions;
pub use reading::reading;
pub use row_details::{row_details, stages_full};
