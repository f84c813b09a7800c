//! Channels: what each one's leads win and cost, what a mix of them comes to, and the best split of a budget.

mod crowd;
mod lane;
mod mix;
mod months;
mod split;

pub use lane::{Lane, lanes};
pub use mix::{LaneFigures, Mix, mix};
pub use months::{MixMonth, months};
pub use split::{Aim, Allocation, Split, split};
