//! How time and memory grow with stages, runs and rows: examples/growth measures and writes docs/proof/growth.md.

use crate::{
    Outcome,
    command::{program, run},
    project,
};

/// `cargo xtask growth`
pub(crate) fn growth(arguments: &[String]) -> Outcome {
    project::only(arguments, &[], &[])?;
    let example = ["run", "--quiet", "--profile", "bench", "--example", "growth", "--", "docs/proof"];
    run(program("cargo").args(example), "the line above names what could not be measured")
}
