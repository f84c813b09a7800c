//! Which input moves the plan, by how much, and what must be true: tornado, gain per unit of money, elasticities,
//! goal-seek, the value of knowing more, of one more rep, of a faster follow-up.
//!
//! Everything is answered by one forward model, [`Bet`], at a volume that stays. Pure functions, fast enough to run at
//! every step of a slider.

mod bet;
mod gain;
mod information;
mod input;
pub mod nodes;
mod purchase;
mod sales;
pub mod search;
mod seek;
mod tornado;
mod turn;

pub use bet::{Bet, Figures};
pub use gain::{Elasticity, Gain, Offer, elasticities, gains};
pub use information::{Information, Stake, Worthwhile};
pub use input::{Domain, Input, inputs};
pub use purchase::{Choice, Purchase};
pub use sales::{Agreement, Capacity, Rep, agreement, capacity};
pub use seek::{Sought, Target, seek};
pub use tornado::{Bar, Basis, Measure, Swing, swings, tornado};
