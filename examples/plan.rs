//! Answers one plan document: `cargo run --release --no-default-features --example plan < plan.json`.
//!
//! The answer goes to standard output as JSON. A bad document gets one line on standard error (field path, what is
//! wrong, what is allowed), and the program ends with 2.

use std::io::{self, Read, Write};
use std::process::ExitCode;
use warmline::codec::json;
use warmline::engine;

/// Reads one document and writes its answer, or what is wrong with it; gives the code that the program ends with.
pub(crate) fn run(input: &mut dyn Read, output: &mut dyn Write, errors: &mut dyn Write) -> io::Result<u8> {
    let mut document = Vec::new();
    // One byte more than is read tells a document that is too large from one that just fits.
    input.take(json::MAX_BYTES as u64 + 1).read_to_end(&mut document)?;
    match json::read_bytes(&document).and_then(|plan| engine::answer(&plan)) {
        Ok(answer) => {
            writeln!(output, "{}", json::write_answer(&answer))?;
            Ok(0)
        }
        Err(issue) => {
            writeln!(errors, "{issue}")?;
            Ok(2)
        }
    }
}

fn main() -> ExitCode {
    match run(&mut io::stdin().lock(), &mut io::stdout().lock(), &mut io::stderr().lock()) {
        Ok(code) => ExitCode::from(code),
        // The reader of our answer is gone, or there is nothing to read from: nobody is left to tell.
        Err(_) => ExitCode::FAILURE,
    }
}
