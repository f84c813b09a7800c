//! Which lines the native tests reach: per folder, and the files of the engine that are reached least.

use crate::{
    Outcome,
    command::{program, run},
    project, setup,
};
use std::fs;

/// `cargo xtask coverage`
pub(crate) fn coverage(arguments: &[String]) -> Outcome {
    project::only(arguments, &[], &[])?;
    setup::for_coverage()?;
    let folder = project::target().join("coverage");
    fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    let figures = folder.join("figures.json");
    let mut tests = program("cargo");
    tests.args(["llvm-cov", "--locked", "--lib", "--tests", "--json", "--summary-only", "--output-path"]).arg(&figures);
    // The counting makes tests slow that simulate; a little optimisation changes no line's count and takes that back.
    tests.env("CARGO_PROFILE_TEST_OPT_LEVEL", "1").env("CARGO_PROFILE_DEV_OPT_LEVEL", "1");
    tests.env("CARGO_PROFILE_TEST_DEBUG", "0").env("CARGO_PROFILE_DEV_DEBUG", "0");
    // The same random documents as in `cargo xtask test`.
    run(tests.env("PROPTEST_RNG_SEED", "20261122"), "a test failed; its name is above")?;
    let mut table = program("node");
    table.arg("xtask/node/coverage.mjs").arg(&figures).arg("docs/proof/coverage.md");
    run(&mut table, "the figures of cargo-llvm-cov were not as expected")
}
