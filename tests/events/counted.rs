//! Small files whose every count is made by hand.

use crate::history::{Dice, Truth, chain, date, of, read, rows, simulate};
use warmline::engine::time::Date;
use warmline::events::{
    Cells, DateOrder, Events, Family, Move, Options, Order, Outcome, PAUSE_DAYS, Reason, Reject, Report, Seen, Shelf,
    StageNames, report,
};

const CHAIN: [&str; 4] = ["Lead", "MQL", "SQL", "Customer"];

/// Eight leads, seven of which do what a stage model does not expect.
fn eight() -> Report {
    let lines = [
        ("ann", "Lead", 0),
        ("ann", "MQL", 5),
        ("ann", "SQL", 9),
        ("ann", "Customer", 20),
        // Leaves out the MQL and buys on the day of the SQL.
        ("bob", "Lead", 0),
        ("bob", "SQL", 7),
        ("bob", "Customer", 7),
        // Falls back, and comes again.
        ("cat", "Lead", 1),
        ("cat", "MQL", 3),
        ("cat", "Lead", 6),
        ("cat", "MQL", 10),
        ("dan", "Lead", 2),
        ("dan", "Lost", 4),
        ("dan", "MQL", 50),
        // Starts as an SQL; somebody types the lead in later.
        ("eve", "SQL", 3),
        ("eve", "Lead", 5),
        ("eve", "Customer", 30),
        ("fay", "Lead", 4),
        ("fay", "Lead", 4),
        ("gus", "Contacted", 1),
        ("gus", "Lead", 2),
        ("gus", "Parked", 3),
        ("gus", "Reopened", 100),
        ("hal", "Lost", 9),
    ];
    of(&rows(&lines), chain(&CHAIN), 120)
}

#[test]
fn who_came_in_and_who_went_on() {
    let report = eight();
    assert_eq!((report.rows, report.used, report.leads), (24, 24, 8));
    assert_eq!(report.rejected, []);
    let steps: Vec<(u64, u64)> = report.steps.iter().map(|step| (step.entered, step.converted)).collect();
    // A skipped stage is passed in no time; a late start counts from where it is; lost and parked leads stay in.
    assert_eq!(steps, [(6, 4), (4, 2), (3, 3)]);
    let days: Vec<Vec<u32>> =
        report.steps.iter().map(|step| step.curve.points.iter().map(|point| point.days).collect()).collect();
    assert_eq!(days, [vec![2, 5, 7, 48], vec![0, 4], vec![0, 11, 27]]);
    let journey = report.journey.as_ref().expect("a journey");
    assert_eq!((journey.entered, journey.converted), (6, 2));
    let seen: Vec<(u64, u64, u64)> =
        report.stages.iter().map(|stage| (stage.events, stage.leads, stage.started)).collect();
    assert_eq!(seen, [(9, 7, 6), (4, 3, 0), (3, 3, 1), (3, 3, 0)]);
}

#[test]
fn the_stage_chain_beside_the_count() {
    let chain = eight().chain;
    assert_eq!((chain.entered, chain.wins, chain.wins_from_first), (6, 3, 2));
    // 7 leads x 3/7 straight to MQL x 1/3 to SQL x 2/3 to customer.
    assert!((chain.predicted - 2.0 / 3.0).abs() < 1e-12, "{}", chain.predicted);
}

#[test]
fn what_does_not_go_by_the_book() {
    let odd = eight().odd;
    assert_eq!((odd.skipping, odd.backward, odd.tied), (2, 2, 1));
    assert_eq!(odd.skips, [Move { from: 0, to: 2, times: 1 }, Move { from: 0, to: 3, times: 1 }]);
    assert_eq!(odd.backs, [Move { from: 1, to: 0, times: 1 }, Move { from: 2, to: 0, times: 1 }]);
    assert_eq!((odd.repeating, odd.repeated_events, odd.duplicate_events), (1, 2, 1));
    assert_eq!((odd.started_late, odd.first_stage_late, odd.before_first, odd.stageless), (1, 1, 1, 1));
    assert_eq!((odd.reopened_after_lost, odd.reopened_after_parked, odd.reopened_after_pause), (1, 1, 1));
    assert_eq!(odd.reopened, 2);
}

#[test]
fn leads_that_wait() {
    let lines = [
        ("ida", "Lead", 0),
        ("ida", "SQL", 10),
        ("jon", "Lead", 0),
        ("jon", "SQL", 100),
        ("kim", "Lead", 0),
        ("kim", "SQL", 10),
        ("kim", "Contacted", 12),
        ("leo", "Lead", 0),
        ("leo", "SQL", 20),
        ("leo", "Lead", 25),
        ("mia", "Lead", 0),
        ("mia", "SQL", 30),
        ("mia", "Customer", 37),
        ("ned", "SQL", 40),
        ("ned", "SQL", 60),
    ];
    let options = Options {
        as_of: date(120),
        order: chain(&["Lead", "SQL", "Customer"]),
        shelf: Some(Shelf { stage: "SQL".to_owned(), days: 30.0 }),
        pause_days: PAUSE_DAYS,
    };
    let report = report(&read(&rows(&lines)), &options, &mut |_| ());
    let waiting = report.waiting.expect("a stage in which leads wait");
    assert_eq!((waiting.stage, waiting.waiting, waiting.beyond), (1, 3, 2));
    let ageing: Vec<(&str, u32)> = waiting.ageing.iter().map(|lead| (lead.lead.as_str(), lead.days)).collect();
    // Ned waits since he came the second time.
    assert_eq!(ageing, [("ida", 110), ("ned", 60)]);
    let times = waiting.follow_up;
    assert_eq!((times.seen, times.worked, times.waiting), (Seen::Work, 3, 3));
    assert_eq!(times.days, [(2, 1), (5, 1), (7, 1)]);
    assert_eq!(times.quantiles, [Some(2), Some(7), None]);
}

fn cells<'a>(row: u32, lead: &'a str, stage: &'a str, date: &'a str) -> Cells<'a> {
    Cells { row, lead, stage, date, campaign: "" }
}

#[test]
fn bad_rows_are_named_and_the_rest_is_counted() {
    let long = "x".repeat(300);
    let list = [
        cells(2, "ann", "Lead", "2026-01-05"),
        cells(3, " ", "Lead", "2026-01-05"),
        cells(4, "ann", "?!", "2026-01-05"),
        cells(5, "ann", "SQL", ""),
        cells(6, "ann", "SQL", "2026-02-30"),
        cells(7, "ann", "SQL", "2026-12-31"),
        cells(8, "ann", "SQL", "1900-01-01"),
        cells(9, "ann", "Vendor demo", "2026-01-09"),
        cells(10, &long, "Lead", "2026-01-05"),
        cells(11, "ann", &long, "2026-01-05"),
        cells(12, "ann", " sql ", "2026-01-19T10:30:00"),
    ];
    let events = Events::read(list, DateOrder::DayFirst);
    let as_of = Date::new(2026, 3, 31).expect("a day");
    let options = Options { as_of, order: chain(&["Lead", "SQL"]), shelf: None, pause_days: PAUSE_DAYS };
    let report = report(&events, &options, &mut |_| ());
    let reasons = [
        (3, Reason::NoLead),
        (4, Reason::NoStage),
        (5, Reason::NoDate),
        (6, Reason::BadDate),
        (7, Reason::AfterAsOf),
        (8, Reason::TooOld),
        (9, Reason::UnknownStage),
        (10, Reason::LeadTooLong),
        (11, Reason::StageTooLong),
    ];
    assert_eq!(report.rejects, reasons.map(|(row, reason)| Reject { row, reason }));
    assert_eq!((report.rows, report.used), (11, 2));
    assert_eq!((report.unknown[0].name.as_str(), report.unknown[0].events), ("Vendor demo", 1));
    assert_eq!((report.steps[0].entered, report.steps[0].converted), (1, 1));
}

#[test]
fn the_file_says_how_its_dates_are_written() {
    let read = |dates: &[&str], unclear| {
        let list = dates.iter().zip(1..).map(|(date, row)| cells(row, "ann", "Lead", date));
        Events::read(list, unclear)
    };
    let first = read(&["03/04/2026", "31/03/2026"], DateOrder::MonthFirst);
    assert_eq!((first.date_order, first.unclear_dates), (DateOrder::DayFirst, 0));
    assert_eq!(first.last_day(), Date::new(2026, 4, 3));
    let other = read(&["03/04/2026", "03/31/2026", "04/13/2026", "31/01/2026"], DateOrder::DayFirst);
    assert_eq!((other.date_order, other.last_day()), (DateOrder::MonthFirst, Date::new(2026, 4, 13)));
    let options = |as_of| Options { as_of, order: Order::Inferred, shelf: None, pause_days: PAUSE_DAYS };
    let as_of = Date::new(2026, 12, 31).expect("a day");
    let rejects = report(&other, &options(as_of), &mut |_| ()).rejects;
    assert_eq!(rejects, [Reject { row: 4, reason: Reason::OtherDateOrder }]);
    let unclear = read(&["03/04/2026"], DateOrder::MonthFirst);
    assert_eq!((unclear.date_order, unclear.unclear_dates), (DateOrder::MonthFirst, 1));
    assert_eq!(unclear.last_day(), Date::new(2026, 3, 4));
}

#[test]
fn names_of_the_trade_find_their_stage() {
    let lines = [("ann", "Inquiry", 0), ("ann", "Opportunity", 5), ("ann", "Closed Won", 9), ("bob", "수주", 3)];
    let stage = |id: &str, name: &str| StageNames { id: id.to_owned(), names: vec![name.to_owned()] };
    let order =
        Order::Given(vec![stage("a", "Leads"), stage("b", "MQLs"), stage("c", "SQLs"), stage("d", "Customers")]);
    let report = of(&rows(&lines), order, 30);
    let ids: Vec<&str> = report.stages.iter().map(|stage| stage.id.as_str()).collect();
    assert_eq!(ids, ["a", "c", "d"]);
    assert_eq!(report.absent, ["b"]);
    assert_eq!((report.chain.wins, report.used), (2, 4));
}

#[test]
fn the_order_is_found_and_can_be_corrected() {
    let fast = |rate| Truth { rate, family: Family::Weibull, scale: 9.0, spread: 1.0 };
    let names = ["Zulu", "Echo", "Mike", "Alfa"];
    let history = simulate(&mut Dice::new(5), 200, 100, 150, &[fast(0.5), fast(0.5), fast(0.6)], &names);
    let found = of(&history.rows, Order::Inferred, 150);
    let ids: Vec<&str> = found.stages.iter().map(|stage| stage.id.as_str()).collect();
    assert_eq!(ids, ["zulu", "echo", "mike", "alfa"]);
    let turned = of(&history.rows, chain(&["Zulu", "Mike", "Echo", "Alfa"]), 150);
    assert_eq!(turned.stages[1].id, "Mike");
    assert!(turned.odd.backward > 0 && found.odd.backward == 0);
}

#[test]
fn months_and_campaigns() {
    let mut list = rows(&[("ann", "Lead", 0), ("bob", "Lead", 30), ("cat", "Lead", 31), ("ann", "Won", 40)]);
    list[0].3 = "spring";
    list[3].3 = "fair";
    list[2].3 = "fair";
    let report = of(&list, chain(&["Lead", "Won"]), 60);
    let months: Vec<(u8, u64, u64)> =
        report.cohorts.iter().map(|group| (group.name.month, group.size, group.converted)).collect();
    assert_eq!(months, [(1, 2, 1), (2, 1, 0)]);
    let campaigns: Vec<(&str, u64, u64)> =
        report.campaigns.iter().map(|group| (group.name.as_str(), group.size, group.converted)).collect();
    // A lead belongs to the first campaign that it is credited to.
    assert_eq!(campaigns, [("fair", 1, 0), ("spring", 1, 1)]);
    assert!(report.cohorts.iter().all(|group| group.maturity.is_none() && group.projected.is_none()));
}

#[test]
fn too_short_a_file_shows_its_curve_only() {
    let slow = [Truth { rate: 0.4, family: Family::LogNormal, scale: 90.0, spread: 0.7 }];
    let young = simulate(&mut Dice::new(1), 2000, 60, 60, &slow, &["Lead", "Customer"]);
    let report = of(&young.rows, chain(&["Lead", "Customer"]), 60);
    let step = &report.steps[0];
    assert!(step.converted > 20 && !step.curve.points.is_empty());
    assert!(matches!(step.outcome, Outcome::TooShort { covered } if covered < 0.8), "{:?}", step.outcome);
    let few = simulate(&mut Dice::new(2), 120, 60, 60, &slow, &["Lead", "Customer"]);
    let outcome = &of(&few.rows, chain(&["Lead", "Customer"]), 60).steps[0].outcome;
    assert!(matches!(outcome, Outcome::TooFew { converted: 1..=9 }), "{outcome:?}");
    // Eight of forty went on within a week, and a year has passed since.
    let settled: Vec<(String, &'static str, i64)> = (0..40)
        .map(|lead| (format!("lead {lead}"), "Lead", lead))
        .chain((0..8).map(|lead| (format!("lead {lead}"), "Customer", lead + 7)))
        .collect();
    let lines: Vec<(&str, &'static str, i64)> =
        settled.iter().map(|(lead, stage, day)| (lead.as_str(), *stage, *day)).collect();
    let outcome = &of(&rows(&lines), chain(&["Lead", "Customer"]), 400).steps[0].outcome;
    let Outcome::Settled { rate, low, high } = *outcome else { panic!("{outcome:?}") };
    assert!((rate - 0.2).abs() < 1e-12 && low > 0.09 && low < 0.12 && high > 0.33 && high < 0.37, "{low} {high}");
}
