//! The release: Trunk's build, then the split into parts, the worker, the first paint, the security policy and the compressed twins.

use crate::{
    Outcome,
    command::{output, program, run},
    progress::step,
    project, setup, worker,
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
        // The folders of the machine that builds are nobody's business and would make every build another one.
        let flags = format!("-Clink-args=--emit-relocs {}", renamed()?);
        trunk.env("CARGO_TARGET_WASM32_UNKNOWN_UNKNOWN_RUSTFLAGS", flags).env_remove("RUSTFLAGS");
        run(trunk.env(worker::LATER, "1"), "its errors are above")
    })?;
    step("split", || {
        let linked = project::target().join("wasm32-unknown-unknown/release/warmline.wasm");
        let mut split = program("node");
        split.args(["xtask/node/split.mjs", "dist"]).arg(linked).arg(project::target().join("split"));
        run(&mut split, "its errors are above")
    })?;
    step("worker", || {
        let made = project::target().join("worker-made");
        worker::release(&renamed()?, &made)?;
        run(program("node").args(["xtask/node/worker.mjs", "dist"]).arg(made), "its errors are above")
    })?;
    let paint = step("first paint", first_paint)?;
    let file = project::path("target/first-paint.html");
    fs::write(&file, paint).map_err(|error| format!("cannot write target/first-paint.html: {error}"))?;
    step("policy and compression", || {
        run(program("node").arg("xtask/node/seal.mjs").arg("dist").arg(&file), "its errors are above")
    })
}

/// The flags that leave the folders of this machine out of what is compiled.
fn renamed() -> Outcome<String> {
    let folders = project::folders_of_this_machine()?;
    let flags = folders.iter().map(|(folder, name)| format!("--remap-path-prefix={folder}={name}"));
    Ok(flags.collect::<Vec<_>>().join(" "))
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
