//! The example of the contract, computed.

use warmline::codec::report;
use warmline::nurture::{Figures, Metric, measure};

const CONTRACT: &str = include_str!("../../src/nurture/contract.md");

#[test]
fn the_contracts_example_gives_its_table() {
    let (_, tail) = CONTRACT.split_once("```json").expect("an example");
    let (text, tail) = tail.split_once("```").expect("its end");
    let report = report::read(text).expect("a report");
    let (month, rows) = (report.months()[0], &report.periods[0].figures);
    assert_eq!(report.rows(month, None), [rows]);
    let mut seen = 0;
    for line in tail.lines().filter(|line| line.starts_with("| ") && !line.starts_with("| metric")) {
        let cells: Vec<&str> = line.trim_matches('|').split('|').map(str::trim).collect();
        let metric = Metric::of(cells[0]).unwrap_or_else(|| panic!("no metric {}", cells[0]));
        let measured = measure(metric, &[rows], 1.0).unwrap_or_else(|| panic!("{} is not there", cells[0]));
        close(measured.value, cells[2], line);
        if cells[3].is_empty() {
            assert_eq!(measured.interval, None, "{line}");
        } else {
            let (low, high) = measured.interval.unwrap_or_else(|| panic!("no interval: {line}"));
            close(low, cells[3], line);
            close(high, cells[4], line);
        }
        seen += 1;
    }
    assert_eq!(seen, Metric::ALL.len(), "every metric has a worked example");
}

fn close(got: f64, written: &str, line: &str) {
    let expected: f64 = written.parse().unwrap_or_else(|_| panic!("no number: {line}"));
    assert!((got - expected).abs() <= 6e-7 * expected.abs(), "{got} is not {expected}: {line}");
}

#[test]
fn what_is_missing_is_not_nought() {
    let only_mqls = Figures::default().with(warmline::nurture::Figure::Mqls, 80.0);
    for metric in Metric::ALL {
        let measured = measure(metric, &[&only_mqls], 1.0);
        assert_eq!(measured.is_some(), metric == Metric::Mqls, "{}", metric.key());
    }
}

#[test]
fn a_sum_takes_the_rows_that_have_all_of_it_and_names_the_costs_that_are_missing() {
    use warmline::nurture::Figure::{Clicked, Delivered, LabourCost, Mqls, ProgrammeCost, TechnologyCost};
    let mail =
        Figures::default().with(Delivered, 1000.0).with(Clicked, 50.0).with(Mqls, 10.0).with(ProgrammeCost, 900.0);
    let fair = Figures::default().with(Mqls, 20.0).with(Clicked, 7.0);
    let rate = measure(Metric::ClickRate, &[&mail, &fair], 1.0).expect("a rate");
    assert_eq!((rate.value, rate.rows), (0.05, 1));
    let cost = measure(Metric::CostPerMql, &[&mail, &fair], 1.0).expect("a cost");
    assert_eq!((cost.value, cost.rows), (90.0, 1));
    assert_eq!(cost.missing_costs, [LabourCost, TechnologyCost]);
    assert_eq!(measure(Metric::Mqls, &[&mail, &fair], 1.0).expect("a count").value, 30.0);
}

#[test]
fn what_has_no_base_has_no_value_and_late_leads_have_no_interval() {
    use warmline::nurture::Figure::{Mqls, ProgrammeCost, Sqls};
    let none = Figures::default().with(Mqls, 0.0).with(Sqls, 3.0).with(ProgrammeCost, 100.0);
    assert_eq!(measure(Metric::CostPerMql, &[&none], 1.0), None);
    assert_eq!(measure(Metric::MqlToSql, &[&none], 1.0), None);
    let late = Figures::default().with(Mqls, 2.0).with(Sqls, 3.0);
    let late = measure(Metric::MqlToSql, &[&late], 1.0).expect("a value");
    assert_eq!((late.value, late.interval), (1.5, None));
}

#[test]
fn roi_keeps_the_margin_and_opens_have_their_caveat() {
    use warmline::nurture::Figure::{Customers, ProgrammeCost, Revenue};
    let month = Figures::default().with(Revenue, 1000.0).with(Customers, 4.0).with(ProgrammeCost, 200.0);
    let roi = measure(Metric::Roi, &[&month], 0.5).expect("a return");
    assert_eq!(roi.value, 1.5);
    assert_eq!(Metric::OpenRate.caveat(), Some("nurture-caveat-opens"));
    assert_eq!(Metric::ClickRate.caveat(), None);
}
