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
    packages_of(PEERS)
}

/// What the lock file of a folder names.
pub(crate) fn packages_of(folder: &str) -> Outcome {
    if is_installed(folder)? { Ok(()) } else { install(folder) }
}

fn is_installed(folder: &str) -> Outcome<bool> {
    let wanted = project::read(&format!("{folder}/package-lock.json"))?;
    // npm writes the installed tree's own lock file last; packages for other systems are not in it.
    let installed = project::read(&format!("{folder}/node_modules/.package-lock.json")).unwrap_or_default();
    Ok(is_tree_of(&wanted, &installed))
}

/// Whether everything is installed that has to be, and nothing else.
fn is_tree_of(wanted: &str, installed: &str) -> bool {
    let (wanted, installed) = (digests(wanted), digests(installed));
    let has = |list: &[(&str, bool)], digest: &str| list.iter().any(|(each, _)| *each == digest);
    !installed.is_empty()
        && installed.iter().all(|(digest, _)| has(&wanted, digest))
        && wanted.iter().all(|(digest, optional)| *optional || has(&installed, digest))
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

/// The digests of all packages in a lock file, each with whether the package may be missing.
fn digests(lock: &str) -> Vec<(&str, bool)> {
    let packages = lock.split("\"node_modules/").skip(1);
    packages
        .filter_map(|package| {
            let digest = package.split("\"integrity\": \"").nth(1)?.split('"').next()?;
            Some((digest, package.contains("\"optional\": true")))
        })
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_tree_is_known_by_its_digests() {
        let package = |name: &str, digest: &str, more: &str| {
            format!("\"node_modules/{name}\": {{ \"integrity\": \"{digest}\"{more} }}\n")
        };
        let optional = ", \"optional\": true";
        let wanted = package("a", "1", "") + &package("b", "2", optional) + &package("c", "3", optional);
        assert!(is_tree_of(&wanted, &(package("a", "1", "") + &package("b", "2", optional))));
        // One is missing, one is of another version, one is too many, nothing is there.
        for installed in
            [package("b", "2", optional), package("a", "9", ""), wanted.clone() + &package("d", "4", ""), String::new()]
        {
            assert!(!is_tree_of(&wanted, &installed), "{installed}");
        }
    }
}
