//! Whether a release can be made again: `cargo xtask reproduce` builds it from nothing in two folders and compares the
//! two file by file.

use crate::{
    Outcome,
    command::{output, program, run},
    progress::step,
    project,
};
use std::{
    collections::BTreeMap,
    fs,
    path::{Path, PathBuf},
};

/// Where the two are made. Names of different lengths, one deeper than the other: a path that gets into a file shows.
const PLACES: [&str; 2] = ["target/reproduce/one", "target/reproduce/deeper/the-other-one"];

/// `cargo xtask reproduce`
pub(crate) fn reproduce(arguments: &[String]) -> Outcome {
    project::only(arguments, &[], &[])?;
    let [one, other] = PLACES.map(project::path);
    // Both first, for somebody may go on writing meanwhile.
    for place in [&one, &other] {
        filled(place)?;
    }
    for place in [&one, &other] {
        step(&format!("a release in {}", place.display()), || {
            let mut dist = program("cargo");
            // A folder for both would hide what the folder does.
            dist.args(["xtask", "dist"]).current_dir(place).env_remove("CARGO_TARGET_DIR");
            run(&mut dist, "its errors are above")
        })?;
    }
    let [one, other] = [files(&one.join("dist"))?, files(&other.join("dist"))?];
    let mut differing: Vec<String> = Vec::new();
    for (name, bytes) in &one {
        match other.get(name) {
            None => differing.push(format!("{name}: only in the first")),
            Some(also) if also != bytes => {
                let at = bytes.iter().zip(also).take_while(|(one, other)| one == other).count();
                differing.push(format!("{name}: {} and {} bytes, other from byte {at} on", bytes.len(), also.len()));
            }
            Some(_) => {}
        }
    }
    differing
        .extend(other.keys().filter(|name| !one.contains_key(*name)).map(|name| format!("{name}: only in the second")));
    for line in &differing {
        println!("{line}");
    }
    println!("{} files, {} of them differ", one.len(), differing.len());
    if differing.is_empty() { Ok(()) } else { Err("the same source made two releases; see above".to_owned()) }
}

/// Copies what git knows of the project, as it is here, into an empty folder.
fn filled(place: &Path) -> Outcome {
    let failed = |error: std::io::Error| format!("cannot fill {}: {error}", place.display());
    if place.exists() {
        fs::remove_dir_all(place).map_err(failed)?;
    }
    let listed = output(program("git").args(["ls-files", "-z", "--cached"]), "the project must be a clone")?;
    for name in listed.split('\0').filter(|name| !name.is_empty() && project::has(name)) {
        let to = place.join(name);
        fs::create_dir_all(to.parent().unwrap_or(place)).map_err(failed)?;
        fs::copy(project::path(name), to).map_err(failed)?;
    }
    Ok(())
}

/// All files below a folder, by their names in it.
fn files(root: &Path) -> Outcome<BTreeMap<String, Vec<u8>>> {
    let mut found = BTreeMap::new();
    let mut folders: Vec<PathBuf> = vec![root.to_owned()];
    while let Some(folder) = folders.pop() {
        let failed = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
        for entry in fs::read_dir(&folder).map_err(failed)?.flatten() {
            let path = entry.path();
            if path.is_dir() {
                folders.push(path);
            } else {
                let name = path.strip_prefix(root).unwrap_or(&path).display().to_string();
                found.insert(name, fs::read(&path).map_err(failed)?);
            }
        }
    }
    Ok(found)
}
