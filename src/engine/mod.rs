//! Every number of Warmline: pure functions of the plan document. Nothing here formats, reads a clock or draws a
//! random number of its own.

pub mod answer;
pub mod interval;
pub mod issue;
pub mod plan;

pub use answer::{Answer, ColdAnswer, StageAnswer, Timing};
pub use issue::{Fault, Issue};
pub use plan::Plan;
