//! The folders of the machine that builds are nobody's business, so compilers are told other names for them.
//!
//! They cannot be told by flags of cargo: of those it makes the names of the files between, and by these names the linker
//! puts two versions of one package in order. So each folder would make a release of its own. Instead this program stands
//! between cargo and the compiler and adds them.

use crate::{
    Outcome,
    command::{output, program},
    project,
};
use std::{
    ffi::OsString,
    path::Path,
    process::{Command, ExitCode},
};

/// What is to be added, one a line.
const FLAGS: &str = "WARMLINE_RENAMED";

/// What is compiled for the machine that builds goes into no release.
const TARGET: &str = "wasm32-unknown-unknown";

/// Lets a build of cargo's go through this program.
pub(crate) fn folders(build: &mut Command) -> Outcome<&mut Command> {
    let rust = output(program("rustc").args(["--print", "sysroot"]), "rustc must work")?;
    let home = std::env::var("HOME").unwrap_or_default();
    let crates = std::env::var("CARGO_HOME").unwrap_or_else(|_| format!("{home}/.cargo"));
    let root = project::root().display().to_string();
    let folders = [(rust.trim(), "rust"), (&crates, "cargo"), (&root, "warmline")];
    let flags = folders.map(|(folder, name)| format!("--remap-path-prefix={folder}={name}"));
    let own = std::env::current_exe().map_err(|error| format!("cannot tell where xtask is: {error}"))?;
    Ok(build.env("RUSTC_WRAPPER", own).env(FLAGS, flags.join("\n")))
}

/// The compiler with the flags, if it is cargo that calls.
pub(crate) fn compiler() -> Option<ExitCode> {
    let flags = std::env::var(FLAGS).ok()?;
    let mut arguments = std::env::args_os().skip(1);
    let rustc = arguments.next().filter(|name| Path::new(name).file_stem().is_some_and(|stem| stem == "rustc"))?;
    let arguments: Vec<OsString> = arguments.collect();
    let mut compiler = Command::new(rustc);
    if arguments.iter().any(|argument| argument == TARGET) {
        compiler.args(flags.lines());
    }
    let ended = compiler.args(arguments).status();
    Some(if ended.is_ok_and(|status| status.success()) { ExitCode::SUCCESS } else { ExitCode::FAILURE })
}
