//! The funnel report from dated events: against figures of another program, against histories whose truth is known,
//! against counts made by hand, and for any events at all.

#[path = "events/history.rs"]
mod history;

#[path = "events/estimates.rs"]
mod estimates;

#[path = "events/oracle.rs"]
mod oracle;

#[path = "events/simulated.rs"]
mod simulated;

#[path = "events/counted.rs"]
mod counted;

#[path = "events/handed_over.rs"]
mod handed_over;

#[path = "events/file.rs"]
mod file;

#[path = "events/any.rs"]
mod any;

#[path = "support/plans.rs"]
mod plans;
