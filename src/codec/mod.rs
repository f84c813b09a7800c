//! The plan document as JSON and as a share link; what comes from outside is hostile until it has passed here.
//!
//! One way in for everybody: text, [`Node`] tree, plan, [`check`](crate::engine::Plan::check). Link, file, preset,
//! message and test case differ only in where the text comes from.

pub mod card;
mod document;
pub mod json;
pub mod lead;
pub mod link;
pub mod measured;
mod node;
mod path;
pub mod presets;
pub mod report;
mod runs;
mod serde;
pub mod view;

pub(crate) use node::Node;
