//! Node and the packages of tests/browser: wasm-opt for the release, the browser driver and axe for the tests.

use super::packages;
use crate::{
    Outcome,
    command::{find, is_version, program, run_marked, version},
    progress::{found, step},
    project,
};

const FOLDER: &str = "tests/browser";
const PEERS: &str = "benches/browser";

/// Node 18 or newer with npm.
pub(crate) fn runtime() -> Outcome {
    if find("node").is_none() || find("npm").is_none() {
        packages::install("Node and npm", &packages::NODE)?;
    }
    let line = version("node").ok_or("Node does not run; install Node 18 or newer with npm")?;
    let major = line.trim_start_matches('v').split('.').next().and_then(|digits| digits.parse::<u32>().ok());
    if major.is_none_or(|major| major < 18) {
        return Err(format!("Node {line} is too old; install Node 18 or newer"));
    }
    Ok(())
}

/// Exactly what package-lock.json names.
pub(crate) fn packages() -> Outcome {
    if is_installed(FOLDER)? && is_version("wasm-opt", "132") {
        found("npm packages");
        return Ok(());
    }
    install(FOLDER)
}

/// What the comparison with others needs, which nothing else does.
pub(crate) fn peers() -> Outcome {
    if is_installed(PEERS)? { Ok(()) } else { install(PEERS) }
}

fn is_installed(folder: &str) -> Outcome<bool> {
    let wanted = project::read(&format!("{folder}/package-lock.json"))?;
    // npm writes the installed tree's own lock file last; it has the same packages without the root entry.
    let installed = project::read(&format!("{folder}/node_modules/.package-lock.json")).unwrap_or_default();
    // Packages for other systems are in the first and not in the second.
    let wanted = digests(&wanted);
    Ok(!installed.is_empty() && digests(&installed).iter().all(|digest| wanted.contains(digest)))
}

fn install(folder: &str) -> Outcome {
    step("npm packages", || {
        run_marked(
            program("npm")
                .args(["ci", "--no-fund", "--no-audit", "--prefer-offline"])
                .current_dir(project::path(folder)),
            "npm",
            &format!("`npm ci` in {folder} must work; check the connection to the npm registry"),
        )
    })
}

/// The digests of all packages in a lock file.
fn digests(lock: &str) -> Vec<&str> {
    let mut found: Vec<&str> = lock.lines().map(str::trim).filter(|line| line.starts_with("\"integrity\"")).collect();
    found.sort_unstable();
    found
}
