//! Programs that the commands call: built, run, and their failure told in one line.

use crate::{Outcome, project};
use std::{
    env,
    ffi::{OsStr, OsString},
    io::{BufRead, BufReader, Read},
    path::{Path, PathBuf},
    process::{Command, Stdio},
    thread,
};

/// A program with its arguments, in the project's root, with the installed tools on PATH and nothing on standard input.
pub(crate) fn program(name: impl AsRef<OsStr>) -> Command {
    let name = name.as_ref();
    let found = find_in(&search_path(), Path::new(name));
    let mut command = Command::new(found.as_deref().unwrap_or(Path::new(name)));
    command.current_dir(project::root()).env("PATH", search_path()).stdin(Stdio::null());
    // Set by the `cargo run` around us for this package; a child that builds another must not see them.
    for (key, _) in env::vars_os() {
        let key_text = key.to_string_lossy();
        if key_text.starts_with("CARGO_PKG_") || key_text.starts_with("CARGO_MANIFEST_") {
            command.env_remove(&key);
        }
    }
    command
}

/// Runs to the end with its output passed through.
pub(crate) fn run(command: &mut Command, on_failure: &str) -> Outcome {
    let name = name_of(command);
    let status = command.status().map_err(|error| cannot_start(&name, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{name} failed ({status}); {on_failure}")) }
}

/// Runs to the end with each line of its output marked: for steps that run side by side.
pub(crate) fn run_marked(command: &mut Command, mark: &str, on_failure: &str) -> Outcome {
    let name = name_of(command);
    let mut child =
        command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().map_err(|error| cannot_start(&name, &error))?;
    let (output, errors) = (child.stdout.take(), child.stderr.take());
    thread::scope(|scope| {
        scope.spawn(|| output.map(|stream| copy_marked(stream, mark)));
        scope.spawn(|| errors.map(|stream| copy_marked(stream, mark)));
    });
    let status = child.wait().map_err(|error| cannot_start(&name, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{name} failed ({status}); {on_failure}")) }
}

fn copy_marked(stream: impl Read, mark: &str) {
    for line in BufReader::new(stream).lines().map_while(Result::ok) {
        eprintln!("  {mark:<12}│ {line}");
    }
}

/// Runs to the end and gives its standard output; errors are passed through.
pub(crate) fn output(command: &mut Command, on_failure: &str) -> Outcome<String> {
    let name = name_of(command);
    let result = command.stderr(Stdio::inherit()).output().map_err(|error| cannot_start(&name, &error))?;
    if result.status.success() {
        Ok(String::from_utf8_lossy(&result.stdout).into_owned())
    } else {
        Err(format!("{name} failed ({}); {on_failure}", result.status))
    }
}

/// What a tool says of its version, or nothing where it is missing or does not run.
pub(crate) fn version(name: impl AsRef<OsStr>) -> Option<String> {
    let result = program(name).arg("--version").stderr(Stdio::null()).output().ok()?;
    result.status.success().then(|| String::from_utf8_lossy(&result.stdout).trim().to_owned())
}

/// Whether one of the words in a tool's version line is this version.
pub(crate) fn is_version(tool: &str, wanted: &str) -> bool {
    version(tool).is_some_and(|line| line.split_whitespace().any(|word| word == wanted))
}

/// The path of a program on PATH or among the project's own tools.
pub(crate) fn find(name: &str) -> Option<PathBuf> {
    find_in(&search_path(), Path::new(name))
}

fn find_in(path: &OsStr, name: &Path) -> Option<PathBuf> {
    if name.components().count() > 1 {
        return None;
    }
    let suffixes: &[&str] = if cfg!(windows) { &[".exe", ".cmd", ""] } else { &[""] };
    env::split_paths(path)
        .flat_map(|folder| suffixes.iter().map(move |suffix| (folder.clone(), suffix)))
        .map(|(folder, suffix)| {
            let mut file = name.as_os_str().to_owned();
            file.push(suffix);
            folder.join(file)
        })
        .find(|file| file.is_file())
}

/// PATH with the folders in front where npm and cargo put what set-up installs, so that an older tool of the machine's
/// does not hide the fitting one.
fn search_path() -> OsString {
    let before = env::var_os("PATH").unwrap_or_default();
    let mut folders = vec![project::path("tests/browser/node_modules/.bin")];
    let home = env::var_os("CARGO_INSTALL_ROOT").or_else(|| env::var_os("CARGO_HOME")).map(PathBuf::from);
    folders.extend(home.or_else(|| env::home_dir().map(|home| home.join(".cargo"))).map(|home| home.join("bin")));
    folders.extend(env::split_paths(&before));
    env::join_paths(folders).unwrap_or(before)
}

fn name_of(command: &Command) -> String {
    let mut name = Path::new(command.get_program()).file_name().unwrap_or_default().to_string_lossy().into_owned();
    for argument in command.get_args().take(2) {
        name.push(' ');
        name.push_str(&argument.to_string_lossy());
    }
    name
}

fn cannot_start(name: &str, error: &std::io::Error) -> String {
    format!("cannot start `{name}`: {error}")
}
