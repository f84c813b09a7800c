//! The project's commands: set-up, serve, release, tests. `cargo xtask` lists them.

mod bench;
mod check;
mod command;
mod coverage;
mod dist;
mod early;
mod fuzz;
mod growth;
mod languages;
mod latency;
mod longlife;
mod mutants;
mod npm;
mod oracle;
mod peers;
mod progress;
mod project;
mod renamed;
mod reproduce;
mod serve;
mod setup;
mod worker;

use std::process::ExitCode;

/// What a command or a step comes to: nothing to say, or one line that says what failed and what to do.
pub(crate) type Outcome<T = ()> = Result<T, String>;

/// One entry of the help text.
struct Command {
    name: &'static str,
    options: &'static str,
    about: &'static str,
    run: fn(&[String]) -> Outcome,
}

const COMMANDS: &[Command] = &[
    Command {
        name: "serve",
        options: "[--port N] [--release]",
        about: "set up, build and serve the app, rebuilding it on every change",
        run: serve::serve,
    },
    Command { name: "dist", options: "[--base PATH]", about: "set up and write the release to dist/", run: dist::dist },
    Command {
        name: "preview",
        options: "[--port N]",
        about: "serve dist/ as a good host would: brotli, security headers",
        run: serve::preview,
    },
    Command {
        name: "test",
        options: "[--only STEP]",
        about: "set up and run everything, or one step of it",
        run: check::test,
    },
    Command {
        name: "e2e",
        options: "[FILTER]",
        about: "the browser tests against dist/, built first if it is missing",
        run: check::end_to_end,
    },
    Command {
        name: "reproduce",
        options: "",
        about: "build the release in two folders and compare the two file by file",
        run: reproduce::reproduce,
    },
    Command {
        name: "size",
        options: "[--by-crate]",
        about: "the first download of dist/ against its budget, or what each dependency adds to it: docs/proof/size.md",
        run: check::size,
    },
    Command {
        name: "latency",
        options: "",
        about: "first paint, readiness and key press to answer of dist/, throttled",
        run: latency::latency,
    },
    Command {
        name: "oracle",
        options: "[--only PART]",
        about: "planning, learning, measuring and queries against published data and other programs",
        run: oracle::oracle,
    },
    Command {
        name: "fuzz",
        options: "[--minutes N]",
        about: "hostile links, documents, numbers and tables: a million of each, then more until the time is up",
        run: fuzz::fuzz,
    },
    Command {
        name: "growth",
        options: "",
        about: "time and memory against stages, runs and rows; writes docs/proof/growth.md",
        run: growth::growth,
    },
    Command {
        name: "coverage",
        options: "",
        about: "lines that the native tests reach; writes docs/proof/coverage.md",
        run: coverage::coverage,
    },
    Command {
        name: "longlife",
        options: "[MINUTES]",
        about: "a visitor who stays for an hour: the memory of dist/; writes docs/proof/long-life.md",
        run: longlife::longlife,
    },
    Command {
        name: "bench",
        options: "[--only PART] [--check]",
        about: "every comparison with others; writes docs/benchmarks.md, or with --check holds it to the last one",
        run: bench::bench,
    },
    Command {
        name: "mutants",
        options: "[PATH] [--sample N] [--minutes N] [--again]",
        about: "the engine broken in one place at a time: what its tests do not notice; writes docs/proof/mutants.md",
        run: mutants::mutants,
    },
    Command {
        name: "peers",
        options: "",
        about: "the simulation beside Squiggle and plain JavaScript, in one browser",
        run: peers::peers,
    },
    Command { name: "worker", options: "", about: "what Trunk calls to have the worker compiled", run: worker::hook },
    Command {
        name: "languages",
        options: "",
        about: "what Trunk calls to have the page speak every language",
        run: languages::hook,
    },
    Command { name: "setup", options: "", about: "install every tool that the other commands need", run: setup::all },
];

fn main() -> ExitCode {
    if let Some(code) = renamed::compiler() {
        return code;
    }
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let Some((name, rest)) = arguments.split_first() else {
        help();
        return ExitCode::SUCCESS;
    };
    if matches!(name.as_str(), "help" | "--help" | "-h") {
        help();
        return ExitCode::SUCCESS;
    }
    let Some(command) = COMMANDS.iter().find(|each| each.name == name) else {
        eprintln!("xtask: there is no command {name:?}; `cargo xtask` lists them");
        return ExitCode::FAILURE;
    };
    match (command.run)(rest) {
        Ok(()) => ExitCode::SUCCESS,
        Err(message) => {
            eprintln!("xtask {name}: {message}");
            ExitCode::FAILURE
        }
    }
}

fn help() {
    println!("cargo xtask COMMAND\n");
    for Command { name, options, about, .. } in COMMANDS {
        let call = format!("{name} {options}");
        println!("  {call:<32} {about}");
    }
}
