//! What a first visit downloads, each file as brotli at its best: the page with its styles, glue, the main part of the
//! wasm, one language. The parts that are fetched later are told, and counted apart.

use crate::{
    Outcome,
    command::{program, run},
    project,
};
use std::{
    fs,
    path::{Path, PathBuf},
};

/// Bytes of a first download that may not be passed.
const BUDGET: u64 = 150_000;

/// The main part, as xtask/node/split.mjs names it.
const MAIN: &str = "main_bg.wasm";

/// One line of the table: what it is, plain bytes, bytes as brotli.
type Row = (String, u64, u64);

/// Prints the first download as a table and fails above the budget.
pub(crate) fn first_download() -> Outcome {
    let page = files("dist")?;
    let app = page.iter().find(|path| path.is_dir() && name(path).starts_with("app-"));
    let app = files(&app.ok_or("dist/ is not a whole release; run `cargo xtask dist`")?.to_string_lossy())?;
    let first = [
        row("page with styles", &page, "index.html"),
        row("glue", &app, ".js"),
        row("wasm", &app, MAIN),
        row("words (en)", &files("dist/locales/en")?, ".ftl"),
    ];
    if first.iter().take(3).any(|row| row.2 == 0) {
        return Err("dist/ is not a whole release; run `cargo xtask dist`".to_owned());
    }
    let sum: u64 = first.iter().map(|row| row.2).sum();
    print("first download", &first);
    println!("{:<20} {:>9} {sum:>9}  of {BUDGET}", "sum", first.iter().map(|row| row.1).sum::<u64>());

    let mut parts: Vec<&str> = app.iter().map(|path| name(path)).filter(|name| ends(name, ".wasm")).collect();
    parts.retain(|name| *name != MAIN);
    parts.sort_unstable();
    let mut later: Vec<Row> = parts.iter().map(|part| row(part, &app, part)).collect();
    let worker = page.iter().find(|path| path.is_dir() && name(path).starts_with("worker-"));
    let worker = files(&worker.ok_or("dist/ has no worker; run `cargo xtask dist`")?.to_string_lossy())?;
    later.push(row("worker, its glue", &worker, ".js"));
    later.push(row("worker", &worker, ".wasm"));
    let leads = page.iter().find(|path| path.is_dir() && name(path).starts_with("leads-"));
    let leads = leads.ok_or("dist/ has no worker for files; run `cargo xtask dist`")?;
    for part in ["plain", "simd"] {
        let files = files(&leads.join(part).to_string_lossy())?;
        later.push(row(&format!("files, {part}"), &files, ".wasm"));
    }
    let events = page.iter().find(|path| path.is_dir() && name(path).starts_with("events-"));
    let events = files(&events.ok_or("dist/ has no worker of events; run `cargo xtask dist`")?.to_string_lossy())?;
    later.push(row("events, its glue", &events, ".js"));
    later.push(row("events", &events, ".wasm"));
    println!();
    print("fetched later", &later);
    if sum > BUDGET {
        return Err(format!("the first download is {} bytes over its budget; find what grew", sum - BUDGET));
    }
    Ok(())
}

/// Writes docs/proof/size.md: the main part of the newest release by the crates whose code it holds.
pub(super) fn by_crate() -> Outcome {
    let main = project::target().join("split/split/main.wasm");
    if !main.is_file() {
        return Err("the main part with its names is not there; run `cargo xtask dist` first".to_owned());
    }
    let mut weigh = program("node");
    weigh.arg("xtask/node/weigh.mjs").arg(main).arg(project::target().join("weigh")).arg("docs/proof/size.md");
    run(&mut weigh, "its errors are above")
}

fn print(title: &str, rows: &[Row]) {
    println!("{title:<20} {:>9} {:>9}", "bytes", "brotli");
    for (what, plain, packed) in rows {
        println!("{what:<20} {plain:>9} {packed:>9}");
    }
}

/// The bytes of the files with this ending, and of their compressed twins.
fn row(what: &str, files: &[PathBuf], ending: &str) -> Row {
    let sum = |ending: &str| {
        let fitting = files.iter().filter(|path| ends(name(path), ending));
        fitting.filter_map(|path| path.metadata().ok()).map(|data| data.len()).sum()
    };
    (what.to_owned(), sum(ending), sum(&format!("{ending}.br")))
}

fn ends(name: &str, ending: &str) -> bool {
    name.ends_with(ending)
}

fn name(path: &Path) -> &str {
    path.file_name().and_then(|name| name.to_str()).unwrap_or_default()
}

/// What stands in a folder.
fn files(folder: &str) -> Outcome<Vec<PathBuf>> {
    let entries = fs::read_dir(project::path(folder)).map_err(|error| format!("cannot read {folder}: {error}"))?;
    Ok(entries.flatten().map(|entry| entry.path()).collect())
}
