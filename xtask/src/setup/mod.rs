//! What the commands need installed. Each part looks first and installs only what is missing or of another version, in
//! the place where its ordinary client puts it, so that a second clone finds it.

pub(crate) mod browser;
mod node;
mod packages;
mod rust;
mod tools;

use crate::{Outcome, progress::step};
use std::thread;

/// For `cargo xtask serve`: the page can be built without optimising it. The app's crates are compiled while the tools
/// are, so that neither waits for the other.
pub(crate) fn for_serve(release: bool) -> Outcome {
    if release {
        return for_dist();
    }
    rust::wasm_target()?;
    side_by_side(&[&tools::bindgen_and_trunk, &rust::compile_page])
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

/// `cargo xtask setup`
pub(crate) fn all(arguments: &[String]) -> Outcome {
    crate::project::only(arguments, &[], &[])?;
    step("set-up", for_test)
}

/// Runs steps at the same time and gives the first failure, once all have ended.
fn side_by_side(steps: &[&(dyn Fn() -> Outcome + Sync)]) -> Outcome {
    thread::scope(|scope| {
        let running: Vec<_> = steps.iter().map(|each| scope.spawn(each)).collect();
        running
            .into_iter()
            .map(|each| each.join().unwrap_or_else(|_| Err("a set-up step stopped; run the command again".to_owned())))
            .collect::<Outcome<Vec<()>>>()
            .map(|_| ())
    })
}
