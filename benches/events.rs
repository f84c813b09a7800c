//! How long a file of events takes natively: `cargo bench --bench events`.

use divan::{Bencher, black_box};
use warmline::engine::time::Date;
use warmline::events::{Cells, DateOrder, Events, Options, Order, PAUSE_DAYS, Shelf, report};

#[path = "../tests/support/dated.rs"]
mod dated;

use dated::{Row, rows};

fn main() {
    divan::main();
}

const COUNT: usize = 100_000;

fn events(rows: &[Row]) -> Events {
    let cells =
        rows.iter().zip(2..).map(|((lead, stage, date, campaign), row)| Cells { row, lead, stage, date, campaign });
    Events::read(cells, DateOrder::DayFirst)
}

/// From cells to columns.
#[divan::bench]
fn read(bencher: Bencher) {
    let rows = rows(COUNT);
    bencher.bench(|| events(black_box(&rows)));
}

/// The report, its stages found in the data.
#[divan::bench]
fn analyse(bencher: Bencher) {
    let events = events(&rows(COUNT));
    let Some(as_of) = Date::new(2025, 12, 30) else { return };
    let shelf = Some(Shelf { stage: "sql".to_owned(), days: 30.0 });
    let options = Options { as_of, order: Order::Inferred, shelf, pause_days: PAUSE_DAYS };
    bencher.bench(|| report(black_box(&events), &options, &mut |_| ()));
}
