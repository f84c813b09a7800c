//! What may be depended on: free licences, one registry, one version of each web crate, and a reason beside every name.
//! deny.toml says the same to cargo-deny.

mod licence;

use crate::{
    Outcome,
    command::{output, program},
    project,
};
use std::fs;

/// Crates of which a second version would break the page or double its size.
const SINGLE: &[&str] = &["yew", "wasm-bindgen", "js-sys", "web-sys", "serde"];

/// Where folders with packages of npm may be.
const NPM: &[&str] = &["tests", "benches"];

/// Every rule; the first that is broken is told.
pub(crate) fn all() -> Outcome {
    sources(&project::read("Cargo.lock")?)?;
    single(&project::read("Cargo.lock")?)?;
    for manifest in ["Cargo.toml", "xtask/Cargo.toml"] {
        if let Some(name) = without_reason(&project::read(manifest)?) {
            return Err(format!("{manifest}: {name} has no line above it that says what it is for"));
        }
    }
    licences()?;
    let (mut folders, mut packages) = (0, 0);
    for folder in npm_folders()? {
        folders += 1;
        packages += npm(&folder, &project::read(&format!("{folder}/package-lock.json")).unwrap_or_default())?;
        if !project::read(&format!("{folder}/.npmrc"))?.contains("omit-lockfile-registry-resolved=true") {
            return Err(format!("{folder}/.npmrc must hold hosts out of the lock file; see tests/browser/.npmrc"));
        }
    }
    println!("{packages} packages of npm in {folders} folders, each with its digest, none with a host");
    Ok(())
}

/// Every folder with a package.json, whether it has a lock file or not: a new one is not forgotten here.
fn npm_folders() -> Outcome<Vec<String>> {
    let mut found = Vec::new();
    for parent in NPM {
        let fail = |error: std::io::Error| format!("cannot read {parent}: {error}");
        for entry in fs::read_dir(project::path(parent)).map_err(fail)? {
            let entry = entry.map_err(fail)?;
            if entry.path().join("package.json").is_file() {
                found.push(format!("{parent}/{}", entry.file_name().to_string_lossy()));
            }
        }
    }
    found.sort_unstable();
    if found.is_empty() { Err("no package.json in tests or benches; see NPM".to_owned()) } else { Ok(found) }
}

fn sources(lock: &str) -> Outcome {
    let foreign = |line: &&str| line.starts_with("source = ") && !line.ends_with("/rust-lang/crates.io-index\"");
    match lock.lines().find(foreign) {
        Some(line) => Err(format!("Cargo.lock takes a crate from elsewhere than crates.io: {line}")),
        None => Ok(()),
    }
}

fn single(lock: &str) -> Outcome {
    for name in SINGLE {
        let line = format!("name = \"{name}\"");
        if lock.lines().filter(|each| *each == line).count() > 1 {
            return Err(format!("Cargo.lock has {name} in two versions; `cargo tree --invert {name}` says why"));
        }
    }
    Ok(())
}

fn licences() -> Outcome {
    let tree = output(
        program("cargo")
            .args([
                "tree",
                "--offline",
                "--workspace",
                "--all-features",
                "--target",
                "all",
                "--edges",
                "normal,build,dev",
            ])
            .args(["--prefix", "none", "--format", "{p}\t{l}"]),
        "run `cargo fetch --locked`",
    )?;
    let mut seen: Vec<&str> =
        tree.lines().map(|line| line.trim_end_matches(" (*)")).filter(|line| !line.is_empty()).collect();
    seen.sort_unstable();
    seen.dedup();
    for line in &seen {
        let (package, expression) = line.split_once('\t').unwrap_or((line, ""));
        if !licence::allowed(expression) {
            return Err(format!("{package}: the licence {expression:?} is not among the allowed"));
        }
    }
    println!("{} crates, all from crates.io, all under an allowed licence", seen.len());
    Ok(())
}

/// The first dependency of a manifest without a comment above it.
fn without_reason(manifest: &str) -> Option<&str> {
    let (mut inside, mut depth, mut before) = (false, 0_i32, "");
    for line in manifest.lines().map(str::trim) {
        if depth == 0 && line.starts_with('[') {
            inside = line.trim_end_matches(']').ends_with("dependencies");
        } else if inside && depth == 0 && !line.starts_with('#') && line.contains('=') && !before.starts_with('#') {
            return line.split([' ', '=', '.']).next();
        }
        if !line.starts_with('#') && inside {
            let count = |character| i32::try_from(line.matches(character).count()).unwrap_or(0);
            depth = (depth + count('[') - count(']')).max(0);
        }
        before = line;
    }
    None
}

/// The packages in the lock file of a folder, which names no host and a digest for every one of them.
fn npm(folder: &str, lock: &str) -> Outcome<usize> {
    if lock.contains("\"resolved\"") {
        return Err(format!("{folder}/package-lock.json names hosts; make it again with the settings of .npmrc"));
    }
    let packages = lock.matches("\"node_modules/").count();
    if lock.matches("\"integrity\": \"sha512-").count() == packages && packages > 0 {
        Ok(packages)
    } else {
        Err(format!("{folder}/package-lock.json is missing or has a package without a digest"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn another_source_is_refused() {
        let good = "source = \"registry+https://github.com/rust-lang/crates.io-index\"\n";
        assert_eq!(sources(good), Ok(()));
        assert!(sources("source = \"git+https://example.org/a.git#1\"\n").is_err());
    }

    #[test]
    fn a_second_version_is_refused() {
        assert_eq!(single("name = \"yew\"\nname = \"yew-macro\"\n"), Ok(()));
        assert!(single("name = \"yew\"\nversion = \"1\"\nname = \"yew\"\n").is_err());
    }

    #[test]
    fn a_lock_file_of_npm_names_no_host() {
        let good = "\"node_modules/a\": {\n\"integrity\": \"sha512-x\"\n}";
        assert_eq!(npm("a", good), Ok(1));
        assert!(npm("a", &format!("{good}\"resolved\": \"https://example.org/a.tgz\"")).is_err());
        assert!(npm("a", "\"node_modules/a\": {}").is_err() && npm("a", "").is_err());
    }

    #[test]
    fn every_dependency_needs_a_reason() {
        let head = "[features]\na = []\n[dependencies]\n# why\n";
        assert_eq!(without_reason(&format!("{head}a = {{ features = [\n \"b\",\n] }}\n# why\nc = \"1\"\n")), None);
        assert_eq!(without_reason(&format!("{head}a = \"1\"\nb = \"1\"\n")), Some("b"));
        assert_eq!(without_reason("[target.x.dev-dependencies]\n\nd.workspace = true\n"), Some("d"));
    }
}
