//! The loops of attack for as long as one likes: the same tests as the short run, in rounds that never try the same
//! input twice. A program of its own for fuzzing would ask for a nightly compiler; these run where the tests do.

use crate::{
    Outcome,
    command::{program, run},
    project,
};
use std::time::{Duration, Instant};

/// Inputs that each loop tries in one round.
const ROUND: u64 = 1_000_000;

/// `cargo xtask fuzz`
pub(crate) fn fuzz(arguments: &[String]) -> Outcome {
    project::only(arguments, &["--minutes"], &[])?;
    let minutes = match project::option(arguments, "--minutes")? {
        Some(text) => text.parse::<u64>().map_err(|_| "--minutes takes a whole number".to_owned())?,
        None => 1,
    };
    let (started, wanted) = (Instant::now(), Duration::from_secs(60 * minutes));
    for round in 0_u64.. {
        let mut tests = program("cargo");
        tests.args(["test", "--quiet", "--profile", "bench", "--test", "attack", "--", "--nocapture"]);
        tests.env("ATTACK_INPUTS", ROUND.to_string()).env("ATTACK_FIRST", (round * ROUND).to_string());
        run(&mut tests, "the line above has the input; keep it in tests/attack/corpus")?;
        if round == 0 {
            let mut tables = program("cargo");
            tables.args(["test", "--quiet", "--profile", "bench", "--test", "table", "--", "--nocapture"]);
            tables.env("TABLE_INPUTS", ROUND.to_string());
            run(&mut tables, "the line above has the seed of the file")?;
        }
        println!("{} inputs a loop, {} s", (round + 1) * ROUND, started.elapsed().as_secs());
        if started.elapsed() >= wanted {
            break;
        }
    }
    Ok(())
}
