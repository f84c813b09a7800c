//! A card, a file for it, and the whole way from one to the other.

use std::fmt::Write as _;
use warmline::codec::card;
use warmline::leads::{Corrections, Done, Kept, Looked, Setup, Task, look};
use warmline::score::{Card, Day};
use warmline::table::Encoding;

pub(crate) const CARD: &str = r#"{"version":1,"fields":[
    {"id":"title","kind":"text"},{"id":"employees","kind":"number"},{"id":"visits","kind":"activity"},
    {"id":"mail","kind":"text"}],
    "groups":[{"id":"fit","class":"explicit","criteria":[
    {"id":"a","when":{"field":"title","contains":["head of"]},"points":40},
    {"id":"b","field":"employees","ranges":[{"from":1000,"points":20},{"from":50,"points":10.5}]}]},
    {"id":"interest","class":"implicit","criteria":[{"id":"c","field":"visits","each":10,"max":4,"halfLifeDays":30}]}],
    "exclusions":[{"id":"own","when":{"field":"mail","ends":["@us.example"]}}],
    "bands":[{"id":"cold"},{"id":"warm","from":30},{"id":"hot","from":75}],
    "matrix":{"fit":[30],"interest":[20],"cells":[[{"id":"x"},{"id":"y"}],[{"id":"z"},{"id":"w"}]]}}"#;

pub(crate) fn card() -> Card {
    card::read(CARD).expect("a card")
}

pub(crate) fn today() -> Day {
    Day::parse(b"2026-03-31").expect("a day")
}

/// So many leads of a fixed pattern.
pub(crate) fn leads(rows: usize) -> String {
    let mut file = String::from("id,title,employees,visits,visits_last,mail,created\n");
    for row in 0..rows {
        let title = ["Engineer", "\"Head of \"\"Growth\"\", EMEA\"", "head of IT", ""][row % 4];
        let mail = if row % 10 == 9 { "us.example" } else { "them.example" };
        let (last, opened) = (1 + row % 28, 1 + row / 3 % 28);
        let month = 1 + row % 3;
        let _ = writeln!(
            file,
            "{row},{title},{},{},2026-03-{last:02},p{row}@{mail},2026-{month:02}-{opened:02}",
            row * 37 % 2000,
            row % 6,
        );
    }
    file
}

pub(crate) fn looked(file: &[u8]) -> Looked {
    look(file, true, Encoding::Utf8, &card(), &Corrections::default())
}

/// The set-up that a first look suggests.
pub(crate) fn setup(looked: &Looked) -> Setup {
    Setup {
        dialect: looked.dialect,
        order: looked.order,
        mapping: looked.mapping.clone(),
        opened: looked.opened,
        as_of: today(),
    }
}

/// Scores a file that comes in chunks of one size.
pub(crate) fn scored(file: &[u8], setup: &Setup, chunk: usize) -> (Done, Kept) {
    let mut task = Task::new(&card(), setup);
    for (place, chunk) in file.chunks(chunk).enumerate() {
        task.push(chunk);
        if place == 0 {
            task.expect(file.len() as u64);
        }
    }
    task.finish()
}
