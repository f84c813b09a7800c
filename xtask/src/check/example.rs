//! `examples/plan` as a person calls it: a document in, the answer out; a bad document is refused in one line.

use crate::{Outcome, command::program};
use std::{
    io::Write,
    process::{Output, Stdio},
};

const WORKED: &str = r#"{"version":1,"goal":{"customers":10},"customerValue":100000,"stages":[{"id":"sql","name":"SQLs",
"toNext":{"rate":0.25},"costPerEntry":5000},{"id":"customer","name":"Customers"}],
"cold":{"stage":"sql","model":{"kind":"count","leads":5}}}"#;

/// The worked example of the contract and a document with one field too many.
pub(crate) fn plan() -> Outcome {
    let good = answer(WORKED)?;
    let text: String = String::from_utf8_lossy(&good.stdout).split_whitespace().collect();
    if !good.status.success() || !text.contains(r#""needed":40"#) || !text.contains(r#""shareStillWarm":0.875"#) {
        eprintln!("{}", String::from_utf8_lossy(&good.stderr));
        return Err("examples/plan must answer the worked example with 40 SQLs and 0.875 still warm".to_owned());
    }
    let bad = answer(&WORKED.replacen("\"rate\":0.25", "\"rate\":25", 1))?;
    let message = String::from_utf8_lossy(&bad.stderr);
    if bad.status.code() != Some(2) || message.trim().lines().count() != 1 || !message.contains("toNext.rate") {
        return Err(format!("examples/plan must refuse a rate of 25 in one line with exit 2; it said: {message}"));
    }
    Ok(())
}

fn answer(document: &str) -> Outcome<Output> {
    let fail = |error: std::io::Error| format!("cannot run examples/plan: {error}");
    let mut child = program("cargo")
        .args(["run", "--quiet", "--locked", "--example", "plan"])
        .stdin(Stdio::piped())
        .stdout(Stdio::piped())
        .stderr(Stdio::piped())
        .spawn()
        .map_err(fail)?;
    if let Some(mut input) = child.stdin.take() {
        input.write_all(document.as_bytes()).map_err(fail)?;
    }
    child.wait_with_output().map_err(fail)
}
