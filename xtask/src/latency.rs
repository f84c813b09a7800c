//! How soon the release answers, and whether frames keep up with a drag, measured in a throttled browser.

use crate::{Outcome, check::node_with_browser, command::run, dist, project};

/// `cargo xtask latency`
pub(crate) fn latency(arguments: &[String]) -> Outcome {
    project::only(arguments, &[], &[])?;
    dist::needed()?;
    run(&mut node_with_browser("tests/browser/frames.mjs")?, "the sliders could not be dragged")?;
    run(&mut node_with_browser("tests/browser/latency.mjs")?, "the page is slower than its budget, or did not answer")
}
