//! `cargo xtask test` and its parts: what must hold of the project, in the order of what fails soonest.

mod example;
mod policy;
mod pure;
mod size;
mod steps;
mod words;

use crate::{
    Outcome,
    command::{program, run},
    dist, project, setup,
};
use std::process::Command;

/// `cargo xtask test`
pub(crate) fn test(arguments: &[String]) -> Outcome {
    project::only(arguments, &["--only"], &[])?;
    let only = project::option(arguments, "--only")?.unwrap_or_default();
    setup::for_test()?;
    steps::all(only)
}

/// `cargo xtask e2e`
pub(crate) fn end_to_end(arguments: &[String]) -> Outcome {
    dist::needed()?;
    let mut command = node_with_browser("tests/browser/run.mjs")?;
    run(command.arg("dist").args(arguments), "the failed tests are above, each with what the page reported")
}

/// `cargo xtask size`
pub(crate) fn size(arguments: &[String]) -> Outcome {
    project::only(arguments, &[], &["--by-crate"])?;
    dist::needed()?;
    if arguments.is_empty() { size::first_download() } else { size::by_crate() }
}

/// A script for Node that drives the browser.
pub(crate) fn node_with_browser(script: &str) -> Outcome<Command> {
    let mut command = program("node");
    command.arg(script).env("CHROME", setup::browser::browser()?.browser);
    Ok(command)
}
