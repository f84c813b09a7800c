//! How time and memory grow with what a plan or a file may have more of, up to the most that is supported.
//!
//! `cargo xtask growth` runs it: `growth FOLDER` measures everything and writes `growth.md` with a plot for each row.
//! Each measurement is a process of its own (`growth SUBJECT SIZE`), so that the peak of its memory is its own too.

mod beyond;
mod machine;
mod measured;
mod plot;
mod subject;
mod told;

use measured::{Measured, measure};
use std::env;
use std::error::Error;
use std::fs;
use std::path::Path;
use std::process::Command;
use subject::{SUBJECTS, Subject};

/// Processes for each measurement; between two of the same, all others have their turn.
const ROUNDS: usize = 3;

/// A subject at one size, in as many processes as there are rounds.
pub(crate) struct Row {
    size: usize,
    rounds: Vec<Measured>,
}

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = env::args().skip(1).collect();
    match &arguments[..] {
        [folder] => all(Path::new(folder)),
        [name, size] => {
            let subject = SUBJECTS.iter().find(|subject| subject.name == name).ok_or("there is no such subject")?;
            let made = (subject.make)(size.parse()?).ok_or("this subject cannot be made in this size")?;
            println!("{}", measure(made).written());
            Ok(())
        }
        _ => Err("a folder for the figures, or a subject and a size".into()),
    }
}

fn all(folder: &Path) -> Result<(), Box<dyn Error>> {
    let before = machine::load();
    let own = env::current_exe()?;
    let empty = |subject: &Subject| subject.sizes.iter().map(|&size| Row { size, rounds: Vec::new() }).collect();
    let mut tables: Vec<Vec<Row>> = SUBJECTS.iter().map(empty).collect();
    for round in 1..=ROUNDS {
        for (subject, rows) in SUBJECTS.iter().zip(&mut tables) {
            eprintln!("round {round} of {ROUNDS}: {}", subject.name);
            for row in rows {
                let done = Command::new(&own).arg(subject.name).arg(row.size.to_string()).output()?;
                let said = String::from_utf8_lossy(&done.stdout);
                let found = Measured::read(said.trim()).ok_or_else(|| {
                    format!("{} {}: {}", subject.name, row.size, String::from_utf8_lossy(&done.stderr).trim())
                })?;
                row.rounds.push(found);
            }
        }
    }
    fs::create_dir_all(folder)?;
    for (subject, rows) in SUBJECTS.iter().zip(&tables) {
        fs::write(folder.join(told::picture(subject)), plot::plot(subject, rows))?;
    }
    fs::write(folder.join("growth.md"), told::page(&tables, &machine::told(before)))?;
    Ok(())
}
