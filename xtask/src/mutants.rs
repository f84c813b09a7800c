//! Mutation testing: the engine is broken in one place at a time, and its tests have to notice. cargo-mutants knows the
//! places; xtask/node/mutants compiles many of them at once and runs each.

use crate::{
    Outcome,
    command::{output, program, run},
    project, setup,
};
use std::fs;

/// What is broken unless a file or folder is named: the engine and the scores.
const FOLDERS: [&str; 2] = ["src/engine", "src/score"];
/// The tests that hold them, with the unit tests; the others test what stands on top.
const TESTS: [&str; 14] = [
    "golden",
    "engine_properties",
    "tail",
    "curves",
    "document",
    "uncertain",
    "uncertain_bits",
    "time",
    "lever",
    "channel",
    "scenario",
    "score",
    "scoring",
    "explain",
];

/// `cargo xtask mutants`
pub(crate) fn mutants(arguments: &[String]) -> Outcome {
    let (folder, options) = match arguments.split_first() {
        Some((first, rest)) if !first.starts_with("--") => (Some(first.as_str()), rest),
        _ => (None, arguments),
    };
    project::only(options, &["--sample", "--minutes"], &["--again"])?;
    setup::for_mutants()?;
    let work = project::target().join("mutants");
    let list = work.join("list.json");
    let mut mutants = program("cargo");
    mutants.args(["mutants", "--package", "warmline", "--list", "--json"]);
    for each in folder.map_or(FOLDERS.to_vec(), |folder| vec![folder]) {
        let files = if project::path(each).is_dir() { format!("{each}/**/*.rs") } else { each.to_owned() };
        mutants.args(["--file", &files]);
    }
    let listed = output(&mut mutants, "cargo-mutants must be able to read the sources")?;
    let fail = |error: std::io::Error| format!("cannot write target/mutants: {error}");
    fs::create_dir_all(&work).map_err(fail)?;
    fs::write(&list, listed).map_err(fail)?;
    let mut asked = program("node");
    asked.arg("xtask/node/mutants/run.mjs").arg(list).arg(work).args(options).arg("--").args(TESTS);
    run(&mut asked, "the last lines tell what stopped it; what was answered is kept in target/mutants/results.json")
}
