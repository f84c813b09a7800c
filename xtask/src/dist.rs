//! The release: Trunk's build, then the split into parts, the worker, the first paint, the security policy and the compressed twins.

use crate::{
    Outcome,
    command::{output, program, run},
    npm,
    progress::step,
    project, renamed, setup, worker,
};
use std::fs;

/// `cargo xtask dist`
pub(crate) fn dist(arguments: &[String]) -> Outcome {
    project::only(arguments, &["--base"], &[])?;
    let base = project::option(arguments, "--base")?.unwrap_or("./");
    setup::for_dist()?;
    build(base)?;
    println!("\nThe release is in dist/; `cargo xtask preview` shows it.");
    Ok(())
}

/// Builds dist/ for a base path; the tools must be there.
pub(crate) fn build(base: &str) -> Outcome {
    step("release build", || {
        let mut trunk = program("trunk");
        trunk.args(["build", "--release", "--features", "web,split", "--public-url", base]);
        // The splitter moves functions and data, so it must know what refers to them. Of the release only: in
        // development nothing is split. An outer RUSTFLAGS would take the place of this.
        trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", "-Clink-args=--emit-relocs").env_remove("RUSTFLAGS");
        run(renamed::folders(&mut trunk)?.env(worker::LATER, "1"), "its errors are above")
    })?;
    step("split", || {
        let linked = project::target().join("wasm32-unknown-unknown/release/warmline.wasm");
        let mut split = program("node");
        split.args(["xtask/node/split.mjs", "dist"]).arg(linked).arg(project::target().join("split"));
        run(&mut split, "its errors are above")
    })?;
    step("workers", || {
        let made = project::target().join("worker-made");
        worker::release(&made)?;
        for name in worker::names() {
            let mut finish = program("node");
            run(finish.args(["xtask/node/worker.mjs", "dist"]).arg(made.join(name)).arg(name), "its errors are above")?;
        }
        Ok(())
    })?;
    let paint = step("first paint", first_paint)?;
    let file = project::path("target/first-paint.html");
    fs::write(&file, paint).map_err(|error| format!("cannot write target/first-paint.html: {error}"))?;
    step("policy and compression", || {
        run(program("node").arg("xtask/node/seal.mjs").arg("dist").arg(&file), "its errors are above")
    })?;
    // Last, for it needs no twins: it goes to npm, not to visitors.
    step("package of the engine", npm::build)
}

/// The worked example as HTML, rendered natively by the same components.
fn first_paint() -> Outcome<String> {
    if !project::has("src/bin/prerender.rs") {
        return Ok(String::new());
    }
    output(
        program("cargo").args(["run", "--quiet", "--locked", "--features", "prerender", "--bin", "prerender"]),
        "its errors are above",
    )
}

/// Builds dist/ where it is missing; what is there is taken as it is.
pub(crate) fn needed() -> Outcome {
    if project::has("dist/index.html") { Ok(()) } else { dist(&[]) }
}
