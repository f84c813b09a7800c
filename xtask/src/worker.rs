//! The worker: a program of its own, which the page starts when it is first asked something that takes long.

use crate::{
    Outcome,
    command::{program, run},
    project,
};
use std::{fs, path::Path};

/// The name of its folder where it has no hash in it; the page finds it by `data-worker` of index.html.
pub(crate) const FOLDER: &str = "worker";

/// The glue's name without its ending; static/worker.js imports it.
const GLUE: &str = "worker_glue";

/// How it is compiled for a release.
const RELEASE: &str = "worker";

/// How it is compiled for development.
const DEVELOPMENT: &str = "worker-dev";

/// `cargo xtask worker`: Trunk's hook.
pub(crate) fn hook(arguments: &[String]) -> Outcome {
    project::only(arguments, &[], &[])?;
    let folder = std::env::var_os("TRUNK_STAGING_DIR").ok_or("this is Trunk's own call; use `cargo xtask serve`")?;
    if std::env::var_os(LATER).is_some() {
        return Ok(());
    }
    development(&Path::new(&folder).join(FOLDER))
}

/// Tells Trunk's hook that the worker is made after it.
pub(crate) const LATER: &str = "WARMLINE_WORKER_LATER";

/// The worker for development.
pub(crate) fn development(folder: &Path) -> Outcome {
    compiled(DEVELOPMENT, "", folder)
}

/// The worker of a release, not optimised yet.
pub(crate) fn release(flags: &str, folder: &Path) -> Outcome {
    compiled(RELEASE, flags, folder)
}

fn compiled(profile: &str, flags: &str, folder: &Path) -> Outcome {
    let mut cargo = program("cargo");
    cargo.args(["build", "--quiet", "--locked", "--target", "wasm32-unknown-unknown", "--profile", profile]);
    cargo.args(["--features", "worker", "--bin", "worker"]);
    if !flags.is_empty() {
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags).env_remove("RUSTFLAGS");
    }
    run(&mut cargo, "its errors are above")?;
    let linked = project::target().join(format!("wasm32-unknown-unknown/{profile}/worker.wasm"));
    let mut bind = program("wasm-bindgen");
    bind.args(["--target", "web", "--no-typescript", "--out-name", GLUE, "--out-dir"]).arg(folder).arg(linked);
    run(&mut bind, "its errors are above")?;
    let start = fs::copy(project::path("static/worker.js"), folder.join("worker.js"));
    start.map(drop).map_err(|error| format!("cannot write the worker's start: {error}"))
}
