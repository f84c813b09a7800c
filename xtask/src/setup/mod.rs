//! What the commands need installed. Each part looks first and installs only what is missing or of another version, in
//! the place where its ordinary client puts it, so that a second clone finds it.

pub(crate) mod browser;
pub(crate) mod node;
mod packages;
mod rust;
mod tools;

use crate::{Outcome, progress::step};
use std::{
    sync::atomic::{AtomicBool, Ordering},
    thread::{self, ScopedJoinHandle},
};

/// For `cargo xtask serve`. Where Trunk has to be compiled first, all cores go to the app before it; then `meanwhile`
/// runs until the flag that it is given is set.
pub(crate) fn for_serve(release: bool, meanwhile: impl FnOnce(&AtomicBool) -> Outcome) -> Outcome {
    if release {
        return for_dist();
    }
    rust::wasm_target()?;
    if tools::has_trunk() {
        return side_by_side(&[&tools::bindgen, &rust::fetch]);
    }
    side_by_side(&[&tools::bindgen, &rust::compile_page])?;
    let installed = AtomicBool::new(false);
    thread::scope(|scope| {
        let trunk = scope.spawn(|| {
            let outcome = tools::trunk();
            installed.store(true, Ordering::Relaxed);
            outcome
        });
        let page = meanwhile(&installed);
        joined(trunk).and(page)
    })
}

/// For `cargo xtask dist`: also the splitter and wasm-opt.
pub(crate) fn for_dist() -> Outcome {
    rust::wasm_target()?;
    node::runtime()?;
    side_by_side(&[&tools::for_release, &node::packages, &rust::fetch])
}

/// For `cargo xtask test`: also a browser and its driver.
pub(crate) fn for_test() -> Outcome {
    rust::components()?;
    rust::wasm_target()?;
    node::runtime()?;
    browser::install()?;
    side_by_side(&[&tools::for_release, &node::packages, &rust::fetch])
}

/// For `cargo xtask coverage`.
pub(crate) fn for_coverage() -> Outcome {
    node::runtime()?;
    rust::coverage()?;
    tools::coverage()
}

/// For `cargo xtask peers`.
pub(crate) fn for_peers() -> Outcome {
    rust::wasm_target()?;
    node::runtime()?;
    browser::install()?;
    node::peers()
}

/// For `cargo xtask mutants`.
pub(crate) fn for_mutants() -> Outcome {
    tools::mutants()
}

/// `cargo xtask setup`
pub(crate) fn all(arguments: &[String]) -> Outcome {
    crate::project::only(arguments, &[], &[])?;
    step("set-up", for_test)
}

/// Runs steps at the same time and gives the first failure, once all have ended.
fn side_by_side(steps: &[&(dyn Fn() -> Outcome + Sync)]) -> Outcome {
    thread::scope(|scope| {
        let running: Vec<_> = steps.iter().map(|each| scope.spawn(each)).collect();
        // Each is waited for, whatever became of those before it.
        let outcomes: Vec<Outcome> = running.into_iter().map(joined).collect();
        outcomes.into_iter().collect()
    })
}

fn joined(step: ScopedJoinHandle<'_, Outcome>) -> Outcome {
    step.join().unwrap_or_else(|_| Err("a set-up step stopped; run the command again".to_owned()))
}
