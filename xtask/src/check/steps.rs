//! The steps of `cargo xtask test`, their order, and the table at the end.

use super::{end_to_end, example, policy, pure, size, words};
use crate::{
    Outcome,
    command::{find, program, run},
    dist, npm, progress, project,
    setup::browser::browser,
};
use std::{process::Command, time::Instant};

type Step = (&'static str, fn() -> Outcome);

const WASM: &[&str] = &["--target", "wasm32-unknown-unknown", "--features", "web"];

const STEPS: &[Step] = &[
    ("format", || cargo(&["fmt", "--all", "--check"], "run `cargo fmt --all`")),
    ("policy", policy::all),
    ("preloads", words::preloaded),
    ("cargo-deny", deny),
    ("lint xtask", || clippy(&["--package", "xtask", "--all-targets"])),
    ("lint engine", || clippy(&["--all-targets"])),
    ("lint page", || clippy(&[WASM, &["--lib", "--bins", "--test", "wasm*", "--test", "uncertain_bits"]].concat())),
    ("lint release", || clippy(&["--target", "wasm32-unknown-unknown", "--features", "split", "--lib", "--bins"])),
    ("lint prerender", || clippy(&["--features", "prerender", "--lib", "--bins", "--tests"])),
    ("lint worker", || {
        clippy(&["--target", "wasm32-unknown-unknown", "--features", "worker", "--lib", "--bin", "worker"])
    }),
    ("lint events", || {
        clippy(&["--target", "wasm32-unknown-unknown", "--features", "events", "--lib", "--bin", "events"])
    }),
    ("lint leads", || {
        clippy(&["--target", "wasm32-unknown-unknown", "--features", "leads", "--lib", "--bin", "leads"])
    }),
    ("lint headless", || {
        clippy(&["--target", "wasm32-unknown-unknown", "--features", "headless", "--lib", "--bin", "engine"])
    }),
    ("no web crate", pure::no_web_crate),
    ("pure engine", pure::engine_cannot_name_yew),
    ("tests", || cargo(&["test", "--locked", "--lib", "--bins", "--tests", "--examples"], "mend what is named above")),
    ("tests of xtask", || cargo(&["test", "--locked", "--package", "xtask"], "mend what is named above")),
    ("documentation", || cargo(&["test", "--locked", "--doc"], "mend what is named above")),
    ("example", example::plan),
    ("component tests", || {
        cargo(&["test", "--locked", "--features", "prerender", "--lib", "web::"], "mend what is named above")
    }),
    ("wasm tests", wasm_tests),
    ("release", || dist::build("./")),
    ("size", size::first_download),
    ("package", npm::test),
    ("end to end", || end_to_end(&[])),
];

/// Runs the steps whose name has `only` in it until one fails, then tells how each went.
pub(crate) fn all(only: &str) -> Outcome {
    let steps: Vec<&Step> = STEPS.iter().filter(|each| each.0.contains(only)).collect();
    if steps.is_empty() {
        let names: Vec<&str> = STEPS.iter().map(|each| each.0).collect();
        return Err(format!("no step has {only:?} in its name; they are: {}", names.join(", ")));
    }
    let begin = Instant::now();
    let mut rows = Vec::new();
    let mut failure = None;
    for (name, step) in &steps {
        let start = Instant::now();
        let outcome = progress::step(name, step);
        let result = if outcome.is_ok() { "passed" } else { "failed" };
        rows.push(format!("{name:<18} {result:<8} {:>8}", progress::seconds(start)));
        if let Err(message) = outcome {
            failure = Some(format!("{name}: {message}"));
            break;
        }
    }
    println!("\n{:<18} {:<8} {:>8}", "step", "result", "time");
    for row in &rows {
        println!("{row}");
    }
    for (name, _) in steps.iter().skip(rows.len()) {
        println!("{name:<18} not run");
    }
    println!("{:<18} {:<8} {:>8}\n", "all", "", progress::seconds(begin));
    let failed = usize::from(failure.is_some());
    println!("{} passed, {failed} failed", rows.len() - failed);
    failure.map_or(Ok(()), Err)
}

fn cargo(arguments: &[&str], on_failure: &str) -> Outcome {
    // The same random documents on every machine, so that what passed passes again; a plain `cargo test` draws new ones.
    run(program("cargo").args(arguments).env("PROPTEST_RNG_SEED", "20261122"), on_failure)
}

fn clippy(arguments: &[&str]) -> Outcome {
    let mut command = program("cargo");
    command.args(["clippy", "--quiet", "--locked"]).args(arguments).args(["--", "-D", "warnings"]);
    run(&mut command, "every warning is an error; they are above")
}

/// The tests that need a browser from inside: tests/wasm.rs and the bits of a simulation, run by wasm-bindgen's runner through the driver.
fn wasm_tests() -> Outcome {
    let found = browser()?;
    let mut command: Command = program("cargo");
    command.args(["test", "--locked"]).args(WASM).args(["--test", "wasm*", "--test", "uncertain_bits"]);
    command.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUNNER", "wasm-bindgen-test-runner");
    command.env("CHROMEDRIVER", found.driver).env("WASM_BINDGEN_TEST_TIMEOUT", "120");
    run(&mut command, "mend what is named above; webdriver.json has the browser's flags")
}

/// cargo-deny adds the advisories to our own policy, where it is installed and its database can be fetched.
fn deny() -> Outcome {
    if find("cargo-deny").is_none() {
        println!("cargo-deny is not installed; the licences, sources and duplicates were checked by the step `policy`");
        return Ok(());
    }
    let mut command = program("cargo");
    command.args(["deny", "--workspace", "--all-features", "check", "bans", "licenses", "sources"]);
    run(&mut command, "deny.toml says what is allowed")?;
    if project::has(".git") && program("cargo").args(["deny", "fetch"]).output().is_ok_and(|it| it.status.success()) {
        return cargo(&["deny", "--workspace", "check", "advisories"], "update the crate that is named above");
    }
    println!("the advisory database cannot be fetched from here");
    Ok(())
}
