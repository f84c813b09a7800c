//! Trunk, the wasm-bindgen CLI and the splitter, from their crates. Built lightly: unoptimised builds of them are fast
//! enough for this page, and leave out what needs the network (TLS, update checks), since none may fetch anything here.

use crate::{
    Outcome,
    command::{find, is_version, output, program, run_marked},
    progress::{found, step},
    project,
};

/// All that a release is made with, one after the other: two builds at once gain nothing on two cores.
pub(crate) fn for_release() -> Outcome {
    bindgen()?;
    trunk()?;
    splitter()
}

/// The wasm-bindgen CLI with its test runner; it must be of exactly the version that Cargo.lock names.
pub(crate) fn bindgen() -> Outcome {
    let version = project::locked("wasm-bindgen")?;
    if is_version("wasm-bindgen", &version) && is_version("wasm-bindgen-test-runner", &version) {
        found(&format!("wasm-bindgen {version}"));
        return Ok(());
    }
    let package = format!("wasm-bindgen-cli@{version}");
    // Without --locked: its lock file names a crate that registries have withdrawn.
    install(&package, &["--no-default-features", "--bin", "wasm-bindgen", "--bin", "wasm-bindgen-test-runner"])
}

/// Whether the fitting Trunk is there.
pub(crate) fn has_trunk() -> bool {
    is_version("trunk", project::TRUNK)
}

/// Trunk, in the version that the project builds with.
pub(crate) fn trunk() -> Outcome {
    let version = project::TRUNK;
    if has_trunk() {
        found(&format!("Trunk {version}"));
        return Ok(());
    }
    install(&format!("trunk@{version}"), &["--locked", "--no-default-features"])
}

/// What splits the linked wasm.
fn splitter() -> Outcome {
    listed("wasm_split_cli_support", project::SPLITTER, "wasm-split-cli", &["--locked", "--features", "build-binary"])
}

/// What breaks the engine in one place at a time.
pub(crate) fn mutants() -> Outcome {
    listed("cargo-mutants", project::MUTANTS, "cargo-mutants", &["--locked"])
}

/// A tool that does not tell its version, so cargo's own list is asked.
fn listed(package: &str, version: &str, tool: &str, options: &[&str]) -> Outcome {
    let listed = output(program("cargo").args(["install", "--list"]), "cargo must work").unwrap_or_default();
    let wanted = format!("{package} v{version}");
    if find(tool).is_some() && listed.lines().any(|line| line.trim_end_matches(':') == wanted) {
        found(&format!("{tool} {version}"));
        return Ok(());
    }
    install(&format!("{package}@{version}"), options)
}

/// cargo-llvm-cov, in any version.
pub(crate) fn coverage() -> Outcome {
    if find("cargo-llvm-cov").is_some() {
        found("cargo-llvm-cov");
        return Ok(());
    }
    install("cargo-llvm-cov", &["--locked"])
}

fn install(package: &str, options: &[&str]) -> Outcome {
    let mark = package.split('@').next().unwrap_or(package).trim_end_matches("-cli");
    step(&format!("{package} (compiled once, a few minutes)"), || {
        run_marked(
            program("cargo")
                .args(["install", "--debug", package])
                .args(options)
                .env("CARGO_TARGET_DIR", project::path("target/tools").join(mark))
                .env("CARGO_PROFILE_DEV_DEBUG", "0")
                .env("CARGO_PROFILE_DEV_OPT_LEVEL", "0")
                // The project's own flags and wrappers are not meant for its tools.
                .env_remove("RUSTFLAGS"),
            mark,
            &format!("see above; `cargo install --debug {package} {}` must work", options.join(" ")),
        )
    })
}
