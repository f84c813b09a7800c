//! The plan page, top to bottom: the sentence, the ladder that is form and picture at once, three questions.

pub mod basics;
pub mod cold_controls;
pub mod cold_section;
pub mod cost_section;
pub mod fixed_costs;
pub mod follow_up;
pub mod hero;
pub mod joint;
pub mod ladder;
pub mod plan_page;
pub mod recycle;
pub mod row;
pub mod row_details;
pub mod sure_section;
pub mod timing;
mod words;

pub use plan_page::PlanPage;
