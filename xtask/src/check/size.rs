//! What a first visit downloads, each file as brotli at its best: the page with its styles, glue, wasm, one language.

use crate::{Outcome, project};
use std::fs;

/// Bytes of a first download that may not be passed.
const BUDGET: u64 = 150_000;

/// Prints the first download as a table and fails above the budget.
pub(crate) fn first_download() -> Outcome {
    let mut rows = Vec::new();
    for (what, folder, suffix) in [
        ("page with styles", "dist", ".html"),
        ("glue", "dist", ".js"),
        ("wasm", "dist", ".wasm"),
        ("words (en)", "dist/locales/en", ".ftl"),
    ] {
        rows.push((what, bytes(folder, suffix)?, bytes(folder, &format!("{suffix}.br"))?));
    }
    let sum: u64 = rows.iter().map(|row| row.2).sum();
    println!("{:<18} {:>10} {:>10}", "first download", "bytes", "brotli");
    for (what, plain, packed) in &rows {
        println!("{what:<18} {plain:>10} {packed:>10}");
    }
    println!("{:<18} {:>10} {sum:>10}  of {BUDGET}", "sum", rows.iter().map(|row| row.1).sum::<u64>());
    if sum > BUDGET {
        return Err(format!("the first download is {} bytes over its budget; find what grew", sum - BUDGET));
    }
    if rows.iter().take(3).any(|row| row.2 == 0) {
        return Err("dist/ is not a whole release; run `cargo xtask dist`".to_owned());
    }
    Ok(())
}

/// The bytes of all files of a folder with this ending.
fn bytes(folder: &str, suffix: &str) -> Outcome<u64> {
    let entries = fs::read_dir(project::path(folder)).map_err(|error| format!("cannot read {folder}: {error}"))?;
    Ok(entries
        .flatten()
        .filter(|entry| entry.file_name().to_string_lossy().ends_with(suffix))
        .filter_map(|entry| entry.metadata().ok())
        .map(|data| data.len())
        .sum())
}
