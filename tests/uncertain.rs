//! Uncertain rates against oracles: tables of beta-binomial chances and volumes, published intervals, and sums written
//! out.

#[path = "uncertain/exact.rs"]
mod exact;

#[path = "uncertain/simulated.rs"]
mod simulated;

#[path = "uncertain/any.rs"]
mod any;

#[path = "support/plans.rs"]
mod plans;
