//! Rates and amounts that are not known for sure: what that does to the chance of the goal, to the volumes that reach
//! it, and to customers, revenue, ROI and cost per customer.
//!
//! Chances are exact: [`Chain`] inverts a transform of the product of the rates and draws nothing. What depends on
//! several uncertain things in ways of its own is simulated by [`Simulation`], which the tests hold to the exact
//! answers.

mod chain;
mod complex;
mod count;
mod density;
mod interval;
mod lattice;
mod law;
mod model;
mod normal;
mod outlook;
mod overdispersion;
mod simulation;
mod spectrum;
mod summary;
mod table;

pub use chain::Chain;
pub use interval::{clopper_pearson, jeffreys};
pub(super) use law::rate;
pub use law::{Law, cost_per_entry, customer_value, rates};
pub use model::Customers;
pub use outlook::{Outlook, RateOutlook, StageOutlook, outlook};
pub use overdispersion::{Overdispersion, overdispersion, plausible};
pub use simulation::{Forecast, Progress, Simulation};
pub use summary::{Bar, Distribution, Estimate};
