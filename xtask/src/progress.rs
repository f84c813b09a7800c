//! One line when a step begins and one when it ends, with the seconds it took.

use crate::Outcome;
use std::time::Instant;

/// Runs a step and tells its beginning, its end and its time.
pub(crate) fn step<T>(name: &str, work: impl FnOnce() -> Outcome<T>) -> Outcome<T> {
    eprintln!("▸ {name}");
    let start = Instant::now();
    let outcome = work();
    let mark = if outcome.is_ok() { '✓' } else { '✗' };
    eprintln!("{mark} {name} ({})", seconds(start));
    outcome
}

/// Tells that nothing had to be done.
pub(crate) fn found(what: &str) {
    eprintln!("✓ {what}, already there");
}

/// The seconds since a moment, for people.
pub(crate) fn seconds(start: Instant) -> String {
    format!("{:.1} s", start.elapsed().as_secs_f64())
}
