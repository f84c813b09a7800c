//! Leaks valued through the plan, and the agreement's figures.

use warmline::codec::{json, report};
use warmline::engine::{Plan, answer};
use warmline::nurture::leak::Aim;
use warmline::nurture::{Against, Benchmark, Metric, Report, Terms, agreement, leaks};

fn plan() -> Plan {
    let text = r#"{"version":1,"goal":{"customers":10},"customerValue":100000,"grossMargin":0.5,"stages":[
        {"id":"lead","name":"","toNext":{"rate":0.2},"costPerEntry":100},
        {"id":"mql","name":"","toNext":{"rate":0.5}},
        {"id":"sal","name":"","toNext":{"rate":0.5},"costPerEntry":1000},
        {"id":"sql","name":"","toNext":{"rate":0.25}},
        {"id":"customer","name":""}],
        "cold":{"stage":"sql","model":{"kind":"halfLife","days":30,"followUp":{"kind":"exponential","meanDays":2}}}}"#;
    json::read(text).expect("a plan")
}

fn seen() -> Report {
    let text = r#"{"version":1,"periods":[
        {"month":"2026-05","newLeads":500,"mqls":52,"sals":24,"sqls":13,"customers":1},
        {"month":"2026-06","newLeads":500,"mqls":48,"sals":26,"sqls":12,"customers":4}]}"#;
    report::read(text).expect("a report")
}

#[test]
fn leaks_are_ranked_by_money_and_not_by_the_lowest_rate() {
    let leaks = leaks(&plan(), &seen(), None, &[]).expect("leaks");
    let rows: Vec<usize> = leaks.iter().map(|leak| leak.row).collect();
    // Lead to MQL (10 % for 20) halves everything; the close rate is 20 % for 25; the two between are as planned.
    assert_eq!(rows[..2], [0, 3]);
    let [first, second] = [&leaks[0], &leaks[1]];
    assert_eq!((first.seen, first.aim), ((100, 1000), (Aim::Plan, 0.2)));
    assert!(first.sure && !second.sure);
    assert_eq!(second.lost_at_least.profit, 0.0);
    assert!(first.lost_at_most.profit > first.lost.profit && first.lost.profit > first.lost_at_least.profit);
    assert!(first.lost_at_least.profit > 0.0);
    // By hand: volume 400 (10 / .25 / .5 / .5 / .2 = 800), rates seen .1, .5, .5, .2, warmth 1 / (1 + 2 ln 2 / 30).
    let volume = answer(&plan()).expect("an answer").stages[0].needed as f64;
    let warm = 1.0 / (1.0 + 2.0 * std::f64::consts::LN_2 / 30.0);
    let customers = volume * 0.1 * 0.5 * 0.5 * 0.2 * warm;
    assert!((first.lost.customers - customers).abs() < 1e-9 * customers, "doubling the rate doubles the customers");
    let entries = volume * 0.1 * 0.5 * 1000.0;
    assert!((first.lost.profit - (customers * 50_000.0 - entries)).abs() < 1e-6);
    assert!((leaks[2].lost.profit).abs() < 1e-6 && (leaks[3].lost.profit).abs() < 1e-6);
}

#[test]
fn a_benchmark_takes_the_plans_place_and_late_leads_are_left_out() {
    let benchmarks = report::read_benchmarks(include_str!("../../static/nurture/benchmarks.json")).expect("benchmarks");
    let theirs: Vec<Benchmark> =
        benchmarks.into_iter().filter(|one| one.id == "first-page-sage-average-lead-to-mql").collect();
    let mut report = seen();
    report.periods[0].figures.set(warmline::nurture::Figure::Sqls, Some(99.0));
    let leaks = leaks(&plan(), &report, None, &theirs).expect("leaks");
    let first = leaks.iter().find(|leak| leak.row == 0).expect("it is counted");
    assert_eq!(first.aim, (Aim::Benchmark(0), 0.425));
    assert!(leaks.iter().all(|leak| leak.row != 2), "more SQLs than SALs are no rate");
    let nothing = Report::default();
    assert_eq!(warmline::nurture::leaks(&plan(), &nothing, None, &theirs), Ok(Vec::new()));
}

#[test]
fn the_agreement_says_what_each_owes() {
    let plan = plan();
    let terms = Terms { chance: Some(0.8), points: Some(75.0), acceptance_days: 1.0 };
    let agreed = agreement(&plan, &terms, Some(&seen())).expect("an agreement");
    assert!(agreed.reached && agreed.chance == 0.8 && agreed.points == Some(75.0));
    assert_eq!(agreed.mqls.row, 1);
    assert!((agreed.mqls.total - agreed.volume as f64 * 0.2).abs() < 1e-9);
    assert_eq!(agreed.mqls.per_month, (agreed.mqls.total / 12.0).ceil() as u64);
    // More than the plan's own leads, which reach the goal about every second time.
    assert!(agreed.volume > answer(&plan).expect("an answer").stages[0].needed);
    let answering = agreed.answering.as_ref().expect("leads wait");
    let slowest = answering.slowest_days.expect("80 % can be kept");
    // The volume is the least whole one that keeps 80 % at two days, so little is left above that.
    assert!((2.0..2.2).contains(&slowest), "{slowest}");
    assert_eq!(answering.acceptance_days, 1.0);
    assert!((answering.contact_days.expect("some") - (slowest - 1.0)).abs() < 1e-12);
    assert!((answering.slowest_p90_days.expect("some") - slowest * std::f64::consts::LN_10).abs() < 1e-6);
    // A day more: warmth from h / (h + 2 ln 2) to h / (h + 3 ln 2).
    let warm = |days: f64| 30.0 / (30.0 + days * std::f64::consts::LN_2);
    let revenue = agreed.volume as f64 * 0.2 * 0.5 * 0.5 * 0.25 * 100_000.0;
    assert!((answering.revenue_per_day - revenue * (warm(2.0) - warm(3.0))).abs() < 1e-6 * revenue);
    let (returned, low, high) = agreed.returned.expect("the report has it");
    assert!((returned - 0.5).abs() < 1e-12 && low > 0.40 && high < 0.60);
    let [mqls, accepted] = agreed.checks.as_slice() else { panic!("two checks") };
    assert_eq!((mqls.metric, mqls.promised), (Metric::Mqls, agreed.mqls.per_month as f64));
    assert_eq!(mqls.kept, Some(Against::Above));
    assert_eq!((accepted.metric, accepted.kept), (Metric::MqlToSal, Some(Against::Within)));
}

#[test]
fn an_agreement_without_report_without_waiting_and_without_reach() {
    let mut plan = plan();
    let own = agreement(&plan, &Terms::default(), None).expect("an agreement");
    assert!(own.reached && own.checks.iter().all(|check| check.kept.is_none()));
    assert_eq!(own.returned, Some((0.5, 0.5, 0.5)));
    assert_eq!(own.volume, answer(&plan).expect("an answer").stages[0].needed);
    let slowest = own.answering.as_ref().and_then(|answering| answering.slowest_days).expect("as now");
    assert!((slowest - 2.0).abs() < 1e-6, "{slowest}");
    plan.cold = None;
    let calm = agreement(&plan, &Terms { acceptance_days: 2.0, ..Terms::default() }, None).expect("an agreement");
    assert_eq!((calm.answering, calm.acceptance_days), (None, 2.0));
    let worked = json::read(
        r#"{"version":1,"goal":{"customers":10},"customerValue":100000,"stages":[
        {"id":"sql","name":"","toNext":{"rate":0.25}},{"id":"customer","name":""}]}"#,
    );
    let worked = agreement(&worked.expect("a plan"), &Terms::default(), None).expect("an agreement");
    assert_eq!((worked.mqls.row, worked.mqls.total, worked.mqls.per_month), (0, 40.0, 4));
    assert_eq!(worked.returned, None);
}
