//! How long a file of events takes natively: `cargo bench --bench events`.

use divan::{Bencher, black_box};
use warmline::engine::time::Date;
use warmline::events::{Cells, DateOrder, Events, Options, Order, PAUSE_DAYS, Shelf, report};

fn main() {
    divan::main();
}

const STAGES: [&str; 6] = ["Lead", "Qualified lead", "MQL", "SAL", "SQL", "Customer"];
const CAMPAIGNS: [&str; 5] = ["spring", "webinar", "", "search", "fair"];

/// 100,000 events of some 45,000 leads over two years, in no order.
fn rows() -> Vec<(String, &'static str, String, &'static str)> {
    let mut state = 7_u64;
    let mut roll = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / 9_007_199_254_740_992.0
    };
    let first = Date::new(2024, 1, 1);
    let mut rows = Vec::new();
    let mut lead = 0;
    while rows.len() < 100_000 {
        lead += 1;
        let mut day = roll() * 730.0;
        let campaign = CAMPAIGNS[(roll() * 5.0) as usize % 5];
        for stage in STAGES {
            if day > 730.0 {
                break;
            }
            let Some(date) = first.and_then(|first| first.plus_days(day as i64)) else { break };
            rows.push((roll(), (format!("00Q5e00000{lead:08}"), stage, date.to_string(), campaign)));
            if roll() > 0.55 {
                break;
            }
            day += 20.0 * (-(1.0 - roll()).ln()).powf(0.9);
        }
    }
    rows.sort_by(|one, other| one.0.total_cmp(&other.0));
    rows.truncate(100_000);
    rows.into_iter().map(|(_, row)| row).collect()
}

fn events(rows: &[(String, &'static str, String, &'static str)]) -> Events {
    let cells =
        rows.iter().zip(2..).map(|((lead, stage, date, campaign), row)| Cells { row, lead, stage, date, campaign });
    Events::read(cells, DateOrder::DayFirst)
}

/// From cells to columns.
#[divan::bench]
fn read(bencher: Bencher) {
    let rows = rows();
    bencher.bench(|| events(black_box(&rows)));
}

/// The report, its stages found in the data.
#[divan::bench]
fn analyse(bencher: Bencher) {
    let events = events(&rows());
    let Some(as_of) = Date::new(2025, 12, 30) else { return };
    let shelf = Some(Shelf { stage: "sql".to_owned(), days: 30.0 });
    let options = Options { as_of, order: Order::Inferred, shelf, pause_days: PAUSE_DAYS };
    bencher.bench(|| report(black_box(&events), &options, &mut |_| ()));
}
