//! The workers: programs of their own, which the page starts when it is first asked something that takes long.

use crate::{
    Outcome,
    command::{program, run},
    project, renamed,
};
use std::{fs, path::Path};

/// A program beside the page. Its folder, where that has no hash in its name, and its start in static/ are called as it
/// is; the page finds it by `data-<name>` of index.html.
struct Program {
    /// Its name, and that of the feature that it needs.
    name: &'static str,
    /// Whether there is a second one for browsers with vectors; its start chooses between `plain` and `simd`.
    vectors: bool,
}

const PROGRAMS: [Program; 3] = [
    Program { name: "worker", vectors: false },
    Program { name: "leads", vectors: true },
    Program { name: "events", vectors: false },
];

/// Their names.
pub(crate) fn names() -> impl Iterator<Item = &'static str> {
    PROGRAMS.iter().map(|each| each.name)
}

/// How they are compiled for a release.
const RELEASE: &str = "worker";

/// How they are compiled for development.
const DEVELOPMENT: &str = "worker-dev";

/// `cargo xtask worker`: Trunk's hook.
pub(crate) fn hook(arguments: &[String]) -> Outcome {
    project::only(arguments, &[], &[])?;
    let folder = std::env::var_os("TRUNK_STAGING_DIR").ok_or("this is Trunk's own call; use `cargo xtask serve`")?;
    if std::env::var_os(LATER).is_some() {
        return Ok(());
    }
    development(Path::new(&folder))
}

/// Tells Trunk's hook that the workers are made after it.
pub(crate) const LATER: &str = "WARMLINE_WORKER_LATER";

/// The workers for development, each in its folder. One build does for all browsers.
pub(crate) fn development(root: &Path) -> Outcome {
    for own in &PROGRAMS {
        let folder = root.join(own.name);
        let parts: &[&str] = if own.vectors { &["plain", "simd"] } else { &[""] };
        compiled(own, DEVELOPMENT, "", &parts.iter().map(|part| folder.join(part)).collect::<Vec<_>>())?;
        start(own, &folder)?;
    }
    Ok(())
}

/// The workers of a release, not optimised yet, each in its folder.
pub(crate) fn release(root: &Path) -> Outcome {
    for own in &PROGRAMS {
        let folder = root.join(own.name);
        if own.vectors {
            compiled(own, RELEASE, "", &[folder.join("plain")])?;
            compiled(own, RELEASE, VECTORS, &[folder.join("simd")])?;
        } else {
            compiled(own, RELEASE, "", std::slice::from_ref(&folder))?;
        }
        start(own, &folder)?;
    }
    Ok(())
}

/// What lets the compiler use the vectors of WebAssembly.
const VECTORS: &str = "-Ctarget-feature=+simd128";

/// Compiles a program once and writes it into each of some folders.
fn compiled(own: &Program, profile: &str, flags: &str, folders: &[std::path::PathBuf]) -> Outcome {
    // Builds with other flags have a place of their own, or each would undo the other.
    let place = if flags.contains(VECTORS) { project::target().join("vectors") } else { project::target() };
    let mut cargo = program("cargo");
    cargo.args(["build", "--quiet", "--locked", "--target", "wasm32-unknown-unknown", "--profile", profile]);
    cargo.args(["--features", own.name, "--bin", own.name, "--target-dir"]).arg(&place);
    if !flags.is_empty() {
        cargo.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags);
    }
    if profile == RELEASE {
        renamed::folders(cargo.env_remove("RUSTFLAGS"))?;
    }
    run(&mut cargo, "its errors are above")?;
    let linked = place.join(format!("wasm32-unknown-unknown/{profile}/{}.wasm", own.name));
    for folder in folders {
        let mut bind = program("wasm-bindgen");
        bind.args(["--target", "web", "--no-typescript", "--out-name"]).arg(format!("{}_glue", own.name));
        run(bind.arg("--out-dir").arg(folder).arg(&linked), "its errors are above")?;
    }
    Ok(())
}

/// Puts the start of a program beside it.
fn start(own: &Program, folder: &Path) -> Outcome {
    let file = format!("{}.js", own.name);
    let start = fs::copy(project::path("static").join(&file), folder.join(file));
    start.map(drop).map_err(|error| format!("cannot write the start of {}: {error}", own.name))
}
