//! The Rust side: the wasm target, the lint components, the crates.

use crate::{
    Outcome,
    command::{find, output, program, run, run_marked},
    progress::{found, step},
};
use std::path::Path;

const TARGET: &str = "wasm32-unknown-unknown";

/// The standard library for wasm.
pub(crate) fn wasm_target() -> Outcome {
    let folder = output(
        program("rustc").args(["--print", "target-libdir", "--target", TARGET]),
        "install Rust with rustup and try again",
    )?;
    if Path::new(folder.trim()).is_dir() {
        found(TARGET);
        return Ok(());
    }
    rustup(TARGET, &["target", "add", TARGET])
}

/// rustfmt and clippy.
pub(crate) fn components() -> Outcome {
    for component in ["rustfmt", "clippy"] {
        if find(&format!("cargo-{}", if component == "rustfmt" { "fmt" } else { component })).is_none()
            || crate::command::version(if component == "clippy" { "cargo-clippy" } else { component }).is_none()
        {
            rustup(component, &["component", "add", component])?;
        }
    }
    Ok(())
}

/// What counts the lines that were reached, and reads the counts.
pub(crate) fn coverage() -> Outcome {
    let listed = output(program("rustup").args(["component", "list", "--installed"]), "rustup must work");
    // Without rustup cargo-llvm-cov says itself what it lacks.
    if listed.map_or(true, |listed| listed.lines().any(|line| line.starts_with("llvm-tools"))) {
        return Ok(());
    }
    rustup("llvm-tools", &["component", "add", "llvm-tools"])
}

fn rustup(what: &str, arguments: &[&str]) -> Outcome {
    if find("rustup").is_none() {
        return Err(format!("this Rust has no {what} and there is no rustup to add it; install Rust with rustup"));
    }
    let advice = format!("`rustup {}` must work; check the connection", arguments.join(" "));
    step(what, || run(program("rustup").args(arguments), &advice))
}

/// Every crate of Cargo.lock: Trunk builds offline.
pub(crate) fn fetch() -> Outcome {
    step("crates", || {
        run_marked(
            program("cargo").args(["fetch", "--locked"]),
            "crates",
            "check the connection to the crate registry and try again",
        )
    })
}

/// The page's crates, compiled as Trunk will compile them.
pub(crate) fn compile_page() -> Outcome {
    fetch()?;
    step("the page's crates", || {
        run_marked(
            program("cargo").args(["build", "--locked", "--target", TARGET, "--features", "web", "--bin", "warmline"]),
            "page",
            "its errors are above",
        )
    })
}
