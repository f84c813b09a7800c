//! A month reviewed: change, benchmarks, news, campaigns.

use warmline::codec::report::{read, read_benchmarks};
use warmline::nurture::review::course;
use warmline::nurture::{Against, Basis, Metric, Month, Report, Review, Verdict, review};

fn month(number: u8) -> Month {
    Month::new(2026, number).expect("a month")
}

/// Seven months; in the last the click rate doubles and all else goes on.
fn report() -> Report {
    let rows = [
        (1, 1000, 30, 40, 8, 4000),
        (2, 1100, 35, 44, 9, 4200),
        (3, 950, 27, 38, 7, 4100),
        (4, 1050, 33, 43, 9, 4000),
        (5, 1000, 31, 41, 8, 3900),
        (6, 1020, 29, 39, 8, 4100),
        (7, 1000, 64, 42, 8, 4050),
    ];
    let periods: Vec<String> = rows
        .iter()
        .map(|(month, delivered, clicked, mqls, sqls, cost)| {
            format!(
                r#"{{"month":"2026-0{month}","delivered":{delivered},"clicked":{clicked},"mqls":{mqls},"sqls":{sqls},"programmeCost":{cost}}}"#
            )
        })
        .collect();
    read(&format!(r#"{{"version":1,"periods":[{}]}}"#, periods.join(","))).expect("a report")
}

fn line(review: &Review, metric: Metric) -> &warmline::nurture::Line {
    review.lines.iter().find(|line| line.now.metric == metric).expect("the metric is there")
}

#[test]
fn a_doubled_click_rate_is_news_and_the_rest_is_not() {
    let benchmarks = read_benchmarks(include_str!("../../static/nurture/benchmarks.json")).expect("benchmarks");
    let review = review(&report(), month(7), None, &benchmarks, &Basis::default());
    let clicks = line(&review, Metric::ClickRate);
    assert_eq!(clicks.news.as_ref().expect("judged").verdict, Verdict::News { up: true });
    let change = clicks.change.as_ref().expect("a month before");
    assert_eq!(change.since, month(6));
    assert!((change.by - (0.064 - 29.0 / 1020.0)).abs() < 1e-15);
    let (low, high) = change.interval.expect("an interval");
    assert!(low > 0.015 && high < 0.06, "{low} {high}");
    for metric in [Metric::Mqls, Metric::Sqls, Metric::CostPerMql, Metric::Cost] {
        let news = line(&review, metric).news.as_ref().expect("judged");
        assert_eq!(news.verdict, Verdict::Quiet, "{}", metric.key());
        let (low, high) = news.limits.expect("limits");
        let value = line(&review, metric).now.value;
        assert!(low < value && value < high && low < news.centre && news.centre < high, "{}", metric.key());
    }
    // 8 of 42 against the 38, 46 and 39 % of First Page Sage: below even at the upper end.
    let rate = line(&review, Metric::MqlToSql);
    assert_eq!(rate.benchmarks.len(), 3);
    assert!(rate.benchmarks.iter().all(|held| held.lies == Against::Below));
    let judged = review.lines.iter().filter(|line| line.news.is_some()).count() as f64;
    assert!((review.alarms_expected - 0.05 * judged).abs() < 1e-12);
}

#[test]
fn a_dear_mql_is_news_upwards() {
    let mut report = report();
    report.periods[6].figures.set(warmline::nurture::Figure::Mqls, Some(14.0));
    let review = review(&report, month(7), None, &[], &Basis::default());
    let cost = line(&review, Metric::CostPerMql);
    let news = cost.news.as_ref().expect("judged");
    assert_eq!(news.verdict, Verdict::News { up: true });
    assert!(cost.now.value > news.limits.expect("limits").1);
    assert_eq!(line(&review, Metric::Mqls).news.as_ref().expect("judged").verdict, Verdict::News { up: false });
}

#[test]
fn the_course_judges_each_month_by_those_before() {
    let course = course(&report(), Metric::ClickRate, None, &Basis::default());
    let verdicts: Vec<Option<Verdict>> =
        course.iter().map(|(_, _, news)| news.as_ref().map(|news| news.verdict)).collect();
    assert_eq!(verdicts[0], None);
    assert_eq!(verdicts[1], Some(Verdict::TooLittle { months: 3, sample: None }));
    assert_eq!(verdicts[5], Some(Verdict::Quiet));
    assert_eq!(verdicts[6], Some(Verdict::News { up: true }));
}

#[test]
fn campaigns_add_up_where_no_row_is_the_whole() {
    let text = r#"{"version":1,"periods":[
        {"month":"2026-01","campaign":"Fair","mqls":3,"revenue":900,"programmeCost":100},
        {"month":"2026-01","campaign":"Mail","mqls":5,"revenue":100,"programmeCost":50},
        {"month":"2026-02","campaign":"Mail","mqls":5},
        {"month":"2026-02","mqls":20}]}"#;
    let report = read(text).expect("a report");
    let value = |number, campaign, metric| {
        let review = review(&report, month(number), campaign, &[], &Basis::default());
        review.lines.iter().find(|line| line.now.metric == metric).map(|line| line.now.value)
    };
    assert_eq!(value(1, None, Metric::Mqls), Some(8.0));
    assert_eq!(value(2, None, Metric::Mqls), Some(20.0));
    assert_eq!(value(2, Some("Mail"), Metric::Mqls), Some(5.0));
    assert_eq!(value(1, Some("Fair"), Metric::Revenue), Some(900.0));
    assert_eq!(value(1, Some("Fair"), Metric::RevenuePerCost), Some(9.0));
    assert_eq!(value(2, Some("Fair"), Metric::Mqls), None);
}
