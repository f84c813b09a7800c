//! Documents that were saved are read for ever: each file of `tests/documents/v*` stays as it was, and the newest build
//! makes the same of text and link. A version gets its folder when it is released; none is ever taken away.

use std::fmt::Debug;
use std::fs;
use std::path::Path;
use warmline::codec::{card, json, link, report};
use warmline::engine::{self, Issue};

/// The documents of one kind, each as its JSON and its link say; how many there are.
fn same<D: PartialEq + Debug>(
    kind: &str,
    read: fn(&str) -> Result<D, Issue>,
    decode: fn(&str) -> Result<D, Issue>,
    write: fn(&D) -> String,
) -> usize {
    let mut count = 0;
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/documents");
    for version in fs::read_dir(root).expect("the folder is part of the project") {
        let version = version.expect("an entry").path();
        if !version.is_dir() {
            continue;
        }
        for file in fs::read_dir(version).expect("a folder") {
            let file = file.expect("an entry").path();
            let Some(stem) = file.to_string_lossy().strip_suffix(&format!(".{kind}.json")).map(str::to_owned) else {
                continue;
            };
            let text = fs::read_to_string(&file).expect("a text");
            let document = read(&text).unwrap_or_else(|issue| panic!("{}: {issue}", file.display()));
            let shared =
                fs::read_to_string(format!("{stem}.{kind}.link")).expect("each document has its link beside it");
            assert_eq!(decode(shared.trim()).as_ref(), Ok(&document), "{stem}");
            assert_eq!(read(&write(&document)).as_ref(), Ok(&document), "{stem}");
            count += 1;
        }
    }
    println!("{count} saved documents: {kind}");
    count
}

#[test]
fn saved_plans_are_read() {
    assert!(same("plan", json::read, link::decode, json::write) >= 1);
}

#[test]
fn saved_cards_are_read() {
    assert!(same("card", card::read, card::decode, card::write) >= 4);
}

#[test]
fn saved_reports_are_read() {
    assert!(same("report", report::read, report::decode, report::write) >= 1);
}

#[test]
fn a_saved_plan_keeps_its_answer() {
    let plan = json::read(include_str!("documents/v1/six-stages.plan.json")).expect("it is read");
    let answer = engine::answer(&plan).expect("it is answered");
    let needed: Vec<u64> = answer.stages.iter().map(|stage| stage.needed).collect();
    assert_eq!(needed, NEEDED);
}

/// What the first version answered: the goal divided by each rate, rounded up stage by stage; the
/// range counts as (low + 4 likely + high) / 6.
const NEEDED: [u64; 6] = [2602, 632, 259, 148, 96, 24];
