//! The plan document between tree and types: [`plan`] reads, [`node`] writes. Shape only; ranges are
//! [`Plan::check`](crate::engine::Plan::check)'s.

mod read;
mod write;

pub(super) use read::plan;
pub(super) use write::node;
