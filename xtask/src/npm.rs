//! The package of the engine for developers: compiled for speed, bound, and put into dist/npm with its types.

use crate::{
    Outcome,
    command::{output, program, run},
    project, renamed,
};

/// Where the package goes; its tests are told so, too.
const PACKAGE: &str = "dist/npm";

/// Makes dist/npm; the tools must be there.
pub(crate) fn build() -> Outcome {
    let mut cargo = program("cargo");
    cargo.args(["build", "--quiet", "--locked", "--target", "wasm32-unknown-unknown", "--profile", "worker"]);
    cargo.args(["--features", "headless", "--bin", "engine", "--target-dir"]).arg(project::target());
    // As the workers are, whose dependencies are then the same.
    cargo.env_remove("RUSTFLAGS");
    run(renamed::folders(&mut cargo)?, "its errors are above")?;
    let made = project::target().join("npm-made");
    let linked = project::target().join("wasm32-unknown-unknown/worker/engine.wasm");
    let mut bind = program("wasm-bindgen");
    bind.args(["--target", "web", "--no-typescript", "--out-name", "engine_glue", "--out-dir"]).arg(&made);
    run(bind.arg(linked), "its errors are above")?;
    run(program("node").arg("xtask/node/npm.mjs").arg(&made).arg(PACKAGE), "its errors are above")
}

/// The package in Node against the cases of the contract and hostile inputs, and whether npm would publish it.
pub(crate) fn test() -> Outcome {
    for script in ["tests/npm/engine.mjs", "tests/npm/bounds.mjs"] {
        run(program("node").args([script, PACKAGE]), "mend what is named above")?;
    }
    let packed = output(program("npm").args(["pack", "--dry-run", "--json", "./dist/npm"]), "its errors are above")?;
    for name in ["engine.js", "engine.d.ts", "engine_glue.js", "engine_bg.wasm", "README.md", "LICENSE-MIT"] {
        if !packed.contains(&format!("\"path\": \"{name}\"")) {
            return Err(format!("npm would leave {name} out of the package; see `files` in xtask/node/npm.mjs"));
        }
    }
    Ok(())
}
