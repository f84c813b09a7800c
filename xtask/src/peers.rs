//! The simulation beside others: benches/browser, run in one browser session. It is no part of the tests: what it
//! measures depends on the machine, and nothing of its packages is in the product.

use crate::{Outcome, check::node_with_browser, command::run, project, setup};

/// `cargo xtask peers`
pub(crate) fn peers(arguments: &[String]) -> Outcome {
    project::only(arguments, &[], &[])?;
    setup::for_peers()?;
    run(
        &mut node_with_browser("benches/browser/run.mjs")?,
        "the results differ by more than their errors, or none came",
    )
}
