//! A visitor who stays for an hour: whether the memory of the release grows.

use crate::{Outcome, check::node_with_browser, command::run, dist};

/// Minutes where none are said.
const MINUTES: &str = "60";

/// `cargo xtask longlife`
pub(crate) fn longlife(arguments: &[String]) -> Outcome {
    let minutes = match arguments {
        [] => MINUTES,
        [minutes] if minutes.parse::<f64>().is_ok_and(|minutes| minutes > 0.0 && minutes.is_finite()) => minutes,
        _ => return Err("the minutes are one number above zero".to_owned()),
    };
    dist::needed()?;
    let mut script = node_with_browser("tests/browser/long-life.mjs")?;
    run(
        script.args([minutes, "dist", "docs/proof"]),
        "memory grew, or an act failed; docs/proof/long-life.md has the looks",
    )
}
