//! placeholder
use crate::{Outcome, command::program, setup};
use std::process::Command;
pub(crate) fn test(_: &[String]) -> Outcome { Ok(()) }
pub(crate) fn end_to_end(_: &[String]) -> Outcome { Ok(()) }
pub(crate) fn size(_: &[String]) -> Outcome { Ok(()) }
pub(crate) fn node_with_browser(script: &str) -> Outcome<Command> {
    let mut command = program("node");
    command.arg(script).env("CHROME", setup::browser::browser()?.browser);
    Ok(command)
}
