//! Where the project's files are and which versions it has settled on.

use crate::Outcome;
use std::path::{Path, PathBuf};

/// The version of Trunk that this project builds with; the newest that the minimum Rust version can compile.
pub(crate) const TRUNK: &str = "0.21.14";

/// The version of wasm-split-cli; it belongs to the `wasm_split_helpers` of Cargo.lock.
pub(crate) const SPLITTER: &str = "0.2.4";

/// The version of cargo-mutants.
pub(crate) const MUTANTS: &str = "27.1.0";

/// The project's root folder.
pub(crate) fn root() -> &'static Path {
    let here = Path::new(env!("CARGO_MANIFEST_DIR"));
    here.parent().unwrap_or(here)
}

/// A path inside the project.
pub(crate) fn path(relative: &str) -> PathBuf {
    root().join(relative)
}

/// The folder that cargo builds into.
pub(crate) fn target() -> PathBuf {
    std::env::var_os("CARGO_TARGET_DIR").map_or_else(|| path("target"), |folder| root().join(folder))
}

/// The text of one of the project's files.
pub(crate) fn read(relative: &str) -> Outcome<String> {
    std::fs::read_to_string(path(relative)).map_err(|error| format!("cannot read {relative}: {error}"))
}

/// The version of a package in Cargo.lock.
pub(crate) fn locked(package: &str) -> Outcome<String> {
    let lock = read("Cargo.lock")?;
    version_in(&lock, package).ok_or_else(|| format!("Cargo.lock has no {package}; run `cargo update -p {package}`"))
}

fn version_in(lock: &str, package: &str) -> Option<String> {
    let name = format!("name = \"{package}\"");
    let mut lines = lock.lines().skip_while(|line| *line != name).skip(1);
    let version = lines.next()?.strip_prefix("version = \"")?.strip_suffix('"')?;
    Some(version.to_owned())
}

/// Whether the root package has a target (bin, test, example) at this path.
pub(crate) fn has(relative: &str) -> bool {
    path(relative).exists()
}

/// The value after `--name`, or `None` where the option is absent.
pub(crate) fn option<'a>(arguments: &'a [String], name: &str) -> Outcome<Option<&'a str>> {
    let Some(at) = arguments.iter().position(|each| each == name) else {
        return Ok(None);
    };
    arguments.get(at + 1).map(|value| Some(value.as_str())).ok_or_else(|| format!("{name} needs a value"))
}

/// Refuses what a command does not know, so that a slip of the finger is not silently ignored.
pub(crate) fn only(arguments: &[String], options: &[&str], flags: &[&str]) -> Outcome {
    let mut rest = arguments.iter();
    while let Some(each) = rest.next() {
        if options.contains(&each.as_str()) {
            rest.next();
        } else if !flags.contains(&each.as_str()) {
            return Err(format!("{each:?} is not an option here; `cargo xtask` lists them"));
        }
    }
    Ok(())
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_locked_version_is_read_from_its_own_package() {
        let lock =
            "[[package]]\nname = \"a-b\"\nversion = \"1.2.3\"\n\n[[package]]\nname = \"a\"\nversion = \"4.5.6\"\n";
        assert_eq!(version_in(lock, "a").as_deref(), Some("4.5.6"));
        assert_eq!(version_in(lock, "a-b").as_deref(), Some("1.2.3"));
        assert_eq!(version_in(lock, "b"), None);
    }

    #[test]
    fn unknown_options_are_refused() {
        let given = ["--port", "80", "--relase"].map(String::from);
        assert!(only(&given, &["--port"], &["--release"]).is_err());
        assert!(only(&given[..2], &["--port"], &[]).is_ok());
        assert_eq!(option(&given, "--port"), Ok(Some("80")));
        assert!(option(&given[..1], "--port").is_err());
    }
}
