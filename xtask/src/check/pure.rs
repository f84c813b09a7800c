//! The default build knows no browser: no web crate is compiled for it, and the engine cannot name one.

use crate::{
    Outcome,
    command::{output, program},
    project,
};
use std::{fs, path::Path};

const WEB: &[&str] = &["yew", "web-sys", "js-sys", "wasm-bindgen", "gloo"];

/// No dependency of the default build is a web crate.
pub(crate) fn no_web_crate() -> Outcome {
    let tree = output(
        program("cargo")
            .args(["tree", "--offline", "--package", "warmline", "--edges", "normal,build"])
            .args(["--prefix", "none"]),
        "its errors are above",
    )?;
    let web = |name: &str| WEB.iter().any(|each| name == *each || name.starts_with(&format!("{each}-")));
    match tree.lines().filter_map(|line| line.split(' ').next()).find(|name| web(name)) {
        Some(name) => Err(format!("the default build depends on {name}; put it behind the feature `web`")),
        None => Ok(()),
    }
}

/// A copy of the library whose engine names Yew does not compile, and for that reason alone.
pub(crate) fn engine_cannot_name_yew() -> Outcome {
    let copy = project::path("target/pure");
    let fail = |error: std::io::Error| format!("cannot write target/pure: {error}");
    if copy.exists() {
        fs::remove_dir_all(&copy).map_err(fail)?;
    }
    copy_tree(&project::path("src"), &copy.join("src")).map_err(fail)?;
    fs::create_dir_all(copy.join("xtask/src")).map_err(fail)?;
    for file in ["Cargo.toml", "Cargo.lock", "build.rs", "xtask/Cargo.toml", "xtask/src/main.rs"] {
        fs::copy(project::path(file), copy.join(file)).map_err(fail)?;
    }
    // What the manifest names, and files that the library may include at compile time.
    for folder in ["benches", "examples", "static"] {
        copy_tree(&project::path(folder), &copy.join(folder)).map_err(fail)?;
    }
    check(&copy)?.ok_or("the copy of the library does not compile even without a web crate; see `cargo check`")?;
    let engine = copy.join("src/engine/mod.rs");
    let source = fs::read_to_string(&engine).map_err(fail)?;
    fs::write(&engine, format!("{source}\nuse yew as _;\n")).map_err(fail)?;
    match check(&copy)? {
        Some(()) => Err("the engine can name Yew in the default build; a web crate is not behind `web`".to_owned()),
        None => Ok(()),
    }
}

/// Whether the library compiles with default features.
fn check(folder: &Path) -> Outcome<Option<()>> {
    let result = program("cargo")
        .args(["check", "--quiet", "--offline", "--lib"])
        .current_dir(folder)
        .env("CARGO_TARGET_DIR", project::path("target/pure-build"))
        .output()
        .map_err(|error| format!("cannot start cargo: {error}"))?;
    let text = String::from_utf8_lossy(&result.stderr);
    if result.status.success() {
        return Ok(Some(()));
    }
    if text.contains("unresolved import `yew`") {
        return Ok(None);
    }
    Err(format!("an unexpected error of the purity check: {}", text.lines().next().unwrap_or_default()))
}

fn copy_tree(from: &Path, to: &Path) -> std::io::Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        let target = to.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            copy_tree(&entry.path(), &target)?;
        } else {
            fs::copy(entry.path(), &target)?;
        }
    }
    Ok(())
}
