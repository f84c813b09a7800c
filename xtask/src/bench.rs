//! Every comparison with others in one run, written as a dated table: docs/benchmarks.md. Nothing of the others is in the
//! product. The machine should have nothing else to do.

use crate::{
    Outcome,
    check::node_with_browser,
    command::{output, program, run},
    dist, oracle, project,
    setup::{self, node},
};
use std::{fs, path::Path};

/// A comparison: its name, what it needs before, and what runs it and leaves its figures in a file.
struct Part {
    name: &'static str,
    run: fn(&Path) -> Outcome,
}

const PARTS: [Part; 5] = [
    Part { name: "simulation", run: simulation },
    Part { name: "learning", run: learning },
    Part { name: "leads", run: leads },
    Part { name: "tables", run: tables },
    Part { name: "page", run: page },
];

/// Runs of a benchmark that tells no spread of its own.
const RUNS: usize = 5;

/// A page of React and Recharts beside ours; it prints its table.
const REACT: &str = "benches/react";

/// `cargo xtask bench`
pub(crate) fn bench(arguments: &[String]) -> Outcome {
    project::only(arguments, &["--only"], &["--check"])?;
    let only = project::option(arguments, "--only")?;
    let names = PARTS.map(|part| part.name);
    if only.is_some_and(|only| !names.contains(&only)) {
        return Err(format!("--only takes one of {}", names.join(", ")));
    }
    setup::for_peers()?;
    dist::needed()?;
    let folder = project::target().join("bench");
    // What an earlier run left is of another day.
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder).map_err(|error| format!("cannot make {}: {error}", folder.display()))?;
    for part in PARTS.iter().filter(|part| only.is_none_or(|only| only == part.name)) {
        println!("\n{}", part.name);
        (part.run)(&folder.join(part.name))?;
    }
    let mut table = program("node");
    table.args(["xtask/node/bench.mjs", "dist", "docs"]).arg(&folder);
    if arguments.iter().any(|each| each == "--check") {
        table.arg("--check");
    }
    run(&mut table, "a ratio is worse than the last table has it, beyond the noise of both")
}

/// The simulation in the browser, beside Squiggle, plain JavaScript and itself natively.
fn simulation(figures: &Path) -> Outcome {
    let mut script = node_with_browser("benches/browser/run.mjs")?;
    run(script.env("FIGURES", figures.with_extension("json")), "the results differ by more than their errors")
}

/// Learning in a worker of the browser, beside scikit-learn.
fn learning(figures: &Path) -> Outcome {
    node::packages()?;
    let mut script = node_with_browser("benches/learning/run.mjs")?;
    script.arg(oracle::environment()?).env("FIGURES", figures.with_extension("json"));
    run(&mut script, "the coefficients differ, or scikit-learn is faster")
}

/// A file of a million leads in the browser, beside `PapaParse`, plain JavaScript and DuckDB-WASM.
fn leads(figures: &Path) -> Outcome {
    node::packages_of("benches/leads")?;
    let mut script = node_with_browser("benches/leads/run.mjs")?;
    run(script.env("FIGURES", figures.with_extension("json")), "they disagree about who reaches the line")
}

/// Rows of a table natively, beside the crate `csv`: the benchmark prints the ratios before it measures what is asked.
fn tables(figures: &Path) -> Outcome {
    let nothing_more = ["bench", "--quiet", "--bench", "table", "--", "nothing_more"];
    let mut said = String::new();
    for _ in 0..RUNS {
        said += &output(program("cargo").args(nothing_more), "the benchmark of tables must run")?;
    }
    print!("{said}");
    keep(&figures.with_extension("txt"), &said)
}

/// The page beside one of React and Recharts, where that stands.
fn page(figures: &Path) -> Outcome {
    if !project::has(REACT) {
        println!("{REACT} is not there");
        return Ok(());
    }
    node::packages()?;
    node::packages_of(REACT)?;
    let said = output(&mut node_with_browser("benches/react/run.mjs")?, "the pages must say the same")?;
    print!("{said}");
    keep(&figures.with_extension("txt"), &said)
}

fn keep(file: &Path, said: &str) -> Outcome {
    fs::write(file, said).map_err(|error| format!("cannot write {}: {error}", file.display()))
}
