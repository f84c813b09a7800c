//! Trunk and the wasm-bindgen CLI, from their crates. Built lightly: unoptimised builds of both are fast enough for this
//! page, and leave out what needs the network (TLS, update checks), since neither may fetch anything here.

use crate::{
    Outcome,
    command::{is_version, program, run_marked},
    progress::{found, step},
    project,
};

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
