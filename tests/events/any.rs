//! What holds for any file of events.

use crate::history::{chain, date};
use crate::plans;
use proptest::collection::vec;
use proptest::prelude::*;
use warmline::events::{Cells, DateOrder, Events, Options, Order, Outcome, Report, Shelf, evidence, report};

type Row = (String, String, String, String);

const CHAIN: [&str; 4] = ["Lead", "MQL", "SQL", "Customer"];

fn row() -> impl Strategy<Value = Row> {
    let lead = prop_oneof![9 => (0..14_u8).prop_map(|lead| format!("lead {lead}")), 1 => ".{0,6}"];
    let stage = prop_oneof![
        12 => prop::sample::select(vec!["Lead", "lead ", "MQL", "SQL", "Customer"]).prop_map(str::to_owned),
        3 => prop::sample::select(vec!["Lost", "Parked", "Reopened", "Contacted", "Demo", ""]).prop_map(str::to_owned),
        1 => ".{0,6}",
    ];
    let day = prop_oneof![
        12 => (0..400_i64).prop_map(|day| date(day).to_string()),
        1 => (0..400_i64).prop_map(|day| {
            let date = date(day);
            format!("{}/{}/{}", date.month(), date.day(), date.year())
        }),
        1 => prop::sample::select(vec!["1900-01-01", "2999-12-31", "soon", "", "2025-02-30"]).prop_map(str::to_owned),
        1 => ".{0,12}",
    ];
    let campaign = prop::sample::select(vec!["", "spring", "fair"]).prop_map(str::to_owned);
    (lead, stage, day, campaign)
}

fn read(rows: &[Row]) -> Events {
    let cells =
        rows.iter().zip(1..).map(|((lead, stage, date, campaign), row)| Cells { row, lead, stage, date, campaign });
    Events::read(cells, DateOrder::MonthFirst)
}

fn options(order: Order, as_of: i64) -> Options {
    let shelf = Some(Shelf { stage: "SQL".to_owned(), days: 20.0 });
    Options { as_of: date(as_of), order, shelf, pause_days: 60 }
}

fn of(rows: &[Row], order: Order, as_of: i64) -> Report {
    report(&read(rows), &options(order, as_of), &mut |_| ())
}

fn check(report: &Report) {
    let left_out: u64 = report.rejected.iter().map(|(_, rows)| rows).sum();
    assert_eq!(report.rows, report.used + left_out);
    assert_eq!(report.rejects.len() as u64, left_out.min(200));
    assert_eq!(report.stages.iter().map(|stage| stage.started).sum::<u64>() + report.odd.stageless, report.leads);
    for step in report.steps.iter().chain(&report.journey) {
        assert!(step.converted <= step.entered);
        assert_eq!(step.entered, step.spells.leads());
        assert_eq!(step.converted, step.curve.points.iter().map(|point| point.ended).sum::<u64>());
        let mut left = 1.0;
        for point in &step.curve.points {
            assert!(point.left < left && point.left >= 0.0 && point.low <= point.left && point.left <= point.high);
            left = point.left;
        }
        if let Some((rate, low, high)) = step.outcome.rate() {
            assert!(0.0 <= low && low <= rate + 1e-9 && rate <= high + 1e-9 && high <= 1.0, "{low} {rate} {high}");
        }
        if let Outcome::Known { fit, covered, .. } = &step.outcome {
            assert!(fit.latency.sigma > 0.0 && (0.8..=1.0).contains(covered));
        }
    }
    // Leads that went on are at the next stage, together with those that start there.
    for (step, next) in report.steps.iter().zip(report.steps.iter().skip(1)) {
        assert_eq!(next.entered, step.converted + report.stages[next.from].started);
    }
    assert_eq!(report.cohorts.iter().map(|group| group.size).sum::<u64>(), report.chain.entered);
    assert_eq!(report.cohorts.iter().map(|group| group.converted).sum::<u64>(), report.chain.wins_from_first);
    for group in &report.cohorts {
        if let Some(projection) = group.projected {
            let (so_far, share) = (group.so_far(), projection.share);
            assert!(so_far <= projection.low && projection.low <= projection.high && projection.high <= 1.0);
            assert!(so_far <= share + 1e-12 && share <= 1.0 + 1e-12);
        }
    }
    // All numbers; names may well be "NaN".
    let times = report.waiting.as_ref().map(|waiting| &waiting.follow_up);
    let text = format!("{:?} {:?} {:?} {:?} {times:?}", report.steps, report.journey, report.chain, report.cohorts);
    assert!(!text.contains("NaN") && !text.contains("inf"), "{text}");
}

proptest! {
    #[test]
    fn counts_add_up_and_the_order_of_rows_does_not_matter(
        (rows, turned) in vec(row(), 0..160).prop_flat_map(|rows| (Just(rows.clone()), Just(rows).prop_shuffle())),
        as_of in 200..420_i64,
        given: bool,
    ) {
        let order = || if given { chain(&CHAIN) } else { Order::Inferred };
        let mut report = of(&rows, order(), as_of);
        check(&report);
        let mut other = of(&turned, order(), as_of);
        // Row numbers are another file's.
        report.rejects.clear();
        other.rejects.clear();
        prop_assert_eq!(report, other);
    }

    #[test]
    fn later_reports_only_know_more(rows in vec(row(), 0..160), first in 0..300_i64, more in 0..120_i64) {
        let (early, late) = (of(&rows, chain(&CHAIN), first), of(&rows, chain(&CHAIN), first + more));
        prop_assert!(early.used <= late.used && early.leads <= late.leads && early.chain.wins <= late.chain.wins);
        for (early, late) in early.steps.iter().zip(&late.steps) {
            prop_assert!(early.entered <= late.entered && early.converted <= late.converted);
        }
        prop_assert!(early.odd.skipping <= late.odd.skipping && early.odd.reopened <= late.odd.reopened);
    }

    #[test]
    fn progress_rises_to_the_whole(rows in vec(row(), 0..60)) {
        let mut heard = vec![0.0];
        report(&read(&rows), &options(Order::Inferred, 300), &mut |share| heard.push(share));
        prop_assert!(heard.is_sorted());
        prop_assert_eq!(heard.last(), Some(&1.0));
    }

    #[test]
    fn any_plan_stays_valid(rows in vec(row(), 0..400).boxed(), plan in plans::plan().boxed(), inferred: bool) {
        let given = Options::of_plan(&plan, date(420));
        let options = if inferred { Options { order: Order::Inferred, ..given } } else { given };
        let handed = evidence(&report(&read(&rows), &options, &mut |_| ()), &plan);
        prop_assert_eq!(handed.plan.check(), Ok(()));
        let mut named = plan.clone();
        for (stage, name) in named.stages.iter_mut().zip(CHAIN) {
            name.clone_into(&mut stage.name);
        }
        let report = report(&read(&rows), &Options::of_plan(&named, date(420)), &mut |_| ());
        check(&report);
        prop_assert_eq!(evidence(&report, &named).plan.check(), Ok(()));
    }
}
