//! What the benchmark of files reads: many leads of a fixed pattern, a card of eight criteria, and that card as SQL; and
//! how long this machine takes to score the file without a browser.
//!
//! `cargo run --profile bench --example leads -- FOLDER ROWS` writes `leads.csv`, `card.json` and `score.sql`.

use std::error::Error;
use std::fs;
use std::path::PathBuf;
use std::time::Instant;
use warmline::codec::card;
use warmline::leads::{Setup, Task};
use warmline::score::sql::{self, AsOf, Dialect as Sql};
use warmline::score::{Day, Mapping};
use warmline::table::Dialect;

#[path = "../tests/support/crm.rs"]
mod crm;

use crm::{CARD, NAMES, leads};

const AS_OF: &[u8] = b"2026-03-31";
/// What a browser reads at a time.
const CHUNK: usize = 1 << 21;

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [folder, rows] = &arguments[..] else {
        return Err("two arguments are needed: a folder and a number of rows".into());
    };
    let (folder, card) = (PathBuf::from(folder), card::read(CARD)?);
    let as_of = Day::parse(AS_OF).ok_or("a day")?;
    let file = leads(rows.parse()?);
    fs::create_dir_all(&folder)?;
    fs::write(folder.join("leads.csv"), &file)?;
    fs::write(folder.join("card.json"), card::write_compact(&card))?;
    fs::write(folder.join("score.sql"), sql::expression(&card, Sql::DuckDb, AsOf::Day(as_of)))?;
    let names: Vec<&str> = NAMES.split(',').collect();
    let mapping = Mapping::by_header(&card, &names);
    let setup = Setup { dialect: Dialect::default(), order: None, mapping, opened: None, as_of };
    let mut best = f64::INFINITY;
    let mut handed = 0;
    for _ in 0..5 {
        let began = Instant::now();
        let mut task = Task::new(&card, &setup);
        for chunk in file.as_bytes().chunks(CHUNK) {
            task.push(chunk);
        }
        let (done, _) = task.finish();
        best = best.min(began.elapsed().as_secs_f64());
        handed = done.totals.handed;
    }
    println!("{{\"seconds\":{best},\"bytes\":{},\"handed\":{handed}}}", file.len());
    Ok(())
}
