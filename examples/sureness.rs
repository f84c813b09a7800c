//! The finding of the page's worker, computed natively: `cargo run --example sureness < plan.json`. The browser tests
//! hold the worker to it, number by number; JSON says each by the shortest digits that read back as the same double.

use std::io::{self, Read, Write};
use std::process::ExitCode;
use warmline::codec::json;
use warmline::inquiry::{Message, Run, Sureness};

fn main() -> ExitCode {
    let mut document = Vec::new();
    let read = io::stdin().lock().take(json::MAX_BYTES as u64 + 1).read_to_end(&mut document);
    let finding = json::read_bytes(&document).map(|plan| Message::of(&Sureness {}.run(&plan)).numbers);
    let line = match (read, finding) {
        (Ok(_), Ok(numbers)) => serde_json::to_string(&numbers).unwrap_or_default(),
        (Ok(_), Err(issue)) => {
            eprintln!("{issue}");
            return ExitCode::from(2);
        }
        (Err(_), _) => return ExitCode::FAILURE,
    };
    if writeln!(io::stdout().lock(), "{line}").is_ok() { ExitCode::SUCCESS } else { ExitCode::FAILURE }
}
