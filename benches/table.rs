//! How fast rows are read: `cargo bench --bench table`. Twelve columns of leads, 117 bytes a row; the `csv` crate reads
//! the same bytes beside it, and the ratio of the two is printed.

use divan::Bencher;
use divan::counter::BytesCount;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};
use warmline::table::{Dialect, Limits, Reader};

const ROWS: usize = 10_000;
/// What a browser reads of a file at a time.
const CHUNK: usize = 1 << 18;
const WANTED: [usize; 8] = [2, 3, 4, 5, 6, 7, 9, 10];

fn main() {
    for (name, quoted) in [("plain", false), ("quoted", true)] {
        let file = leads(quoted);
        let (ours, theirs) = (best(|| cells(&file, &[])), best(|| peer(&file)));
        let speed = file.len() as f64 / ours.as_secs_f64() / 1e9;
        let ratio = theirs.as_secs_f64() / ours.as_secs_f64();
        println!("{name}: {speed:.2} GB/s, {ratio:.1} times the csv crate");
    }
    divan::main();
}

fn best(run: impl Fn() -> u64) -> Duration {
    let time = || {
        let started = Instant::now();
        black_box(run());
        started.elapsed()
    };
    (0..300).map(|_| time()).min().unwrap_or_default()
}

/// Leads as a tool of the trade exports them.
fn leads(quoted: bool) -> Vec<u8> {
    let mut file = String::from("id,name,country,size,title,visits,opens,clicks,email,created,budget,won\n");
    let quote = if quoted { "\"" } else { "" };
    for row in 0..ROWS {
        let _ = writeln!(
            file,
            "{id},{quote}Lead {id} of many{quote},{country},{size},{quote}{title}{quote},{visits},{opens},{clicks},\
             lead.{id}@example.com,2026-{month:02}-{day:02},{budget}.50,{won}",
            id = 1_000_000 + row,
            country = ["KR", "ID", "US", "DE"][row % 4],
            size = row * 7 % 5_000,
            title = ["Head of Purchasing", "Engineer", "Owner", "Assistant"][row * 5 % 4],
            visits = row * 3 % 90,
            opens = row * 11 % 40,
            clicks = row % 9,
            month = 1 + row % 12,
            day = 1 + row % 28,
            budget = row * 137 % 100_000,
            won = row % 2,
        );
    }
    file.into_bytes()
}

fn cells(file: &[u8], wanted: &[usize]) -> u64 {
    let mut reader = Reader::new(&Dialect::default(), Limits::default());
    if !wanted.is_empty() {
        reader = reader.wanting(wanted);
    }
    let mut sum = 0;
    let mut sink = |row: warmline::table::Row<'_>| {
        sum += row.cells as u64 + row.cell(5).map_or(0, |cell| cell.bytes().len() as u64);
    };
    for chunk in file.chunks(CHUNK) {
        reader.push(chunk, &mut sink);
    }
    reader.finish(&mut sink);
    sum
}

fn peer(file: &[u8]) -> u64 {
    let mut reader = csv::Reader::from_reader(file);
    let mut row = csv::ByteRecord::new();
    let mut sum = 0;
    while reader.read_byte_record(&mut row).unwrap_or(false) {
        sum += row.len() as u64 + row.get(5).map_or(0, |cell| cell.len() as u64);
    }
    sum
}

#[divan::bench(args = [false, true])]
fn all_columns(bencher: Bencher, quoted: bool) {
    let file = leads(quoted);
    bencher.counter(BytesCount::of_slice(&file)).bench_local(|| cells(black_box(&file), &[]));
}

#[divan::bench(args = [false, true])]
fn eight_columns(bencher: Bencher, quoted: bool) {
    let file = leads(quoted);
    bencher.counter(BytesCount::of_slice(&file)).bench_local(|| cells(black_box(&file), &WANTED));
}

#[divan::bench(args = [false, true])]
fn csv_crate(bencher: Bencher, quoted: bool) {
    let file = leads(quoted);
    bencher.counter(BytesCount::of_slice(&file)).bench_local(|| peer(black_box(&file)));
}
