//! The report from outside: each field at and past its limits, and back to the same text.

use proptest::prelude::*;
use serde_json::{Value, json};
use warmline::codec::report::{read, read_benchmarks, write, write_compact};
use warmline::nurture::{Figure, Figures, Group, Groups, Month, Period, Report};

fn base() -> Value {
    json!({
        "version": 1, "name": "n", "currency": "IDR",
        "periods": [
            {"month": "2026-06", "newLeads": 10, "emailsSent": 9, "delivered": 8, "opened": 7, "clicked": 6, "labourShare": 0.5},
            {"month": "2026-06", "campaign": "Fair", "mqls": 3}
        ],
        "groups": {"nurtured": {"converted": 3, "entered": 9}, "others": {"converted": 0, "entered": 5}}
    })
}

fn complaint(pointer: &str, value: Value) -> String {
    let mut report = base();
    *report.pointer_mut(pointer).unwrap_or_else(|| panic!("{pointer}")) = value;
    read(&report.to_string()).map_or_else(|issue| issue.to_string(), |_| String::new())
}

#[test]
fn the_base_is_read_whole_and_written_back() {
    let report = read(&base().to_string()).expect("a report");
    assert_eq!(report.periods[0].figures.get(Figure::Clicked), Some(6.0));
    assert_eq!(report.periods[0].figures.get(Figure::Mqls), None);
    assert_eq!(report.campaigns(), ["Fair"]);
    assert_eq!(serde_json::from_str::<Value>(&write(&report)).expect("JSON"), base_in_floats());
    assert_eq!(read(&write_compact(&report)), Ok(report));
}

fn base_in_floats() -> Value {
    // Whole numbers are written without a fraction, as in the base.
    base()
}

#[test]
fn each_fault_names_its_field() {
    let cases = [
        ("/version", json!(2), "version: 2 is unknown"),
        ("/currency", json!("usd"), "currency: is not a currency"),
        ("/periods", json!({}), "periods: is of the wrong kind, allowed is a list"),
        (
            "/periods/0/month",
            json!("2026-13"),
            "periods[0].month: is of the wrong kind, allowed is a month such as 2026-07",
        ),
        ("/periods/0/month", json!("26-07"), "periods[0].month: is of the wrong kind"),
        ("/periods/1/campaign", json!(""), "periods[1].campaign: has the wrong length, allowed is 1 to 80"),
        ("/periods/0/newLeads", json!(-1), "periods[0].newLeads: is out of range, allowed is 0 to 1000000000000"),
        ("/periods/0/newLeads", json!(1.5), "periods[0].newLeads: is of the wrong kind, allowed is a whole number"),
        ("/periods/0/newLeads", Value::Null, "periods[0].newLeads: is of the wrong kind"),
        ("/periods/0/delivered", json!(10), "periods[0].delivered: is out of range, allowed is 0 to 9"),
        ("/periods/0/opened", json!(9), "periods[0].opened: is out of range, allowed is 0 to 8"),
        ("/periods/0/clicked", json!(9), "periods[0].clicked: is out of range, allowed is 0 to 8"),
        ("/periods/0/labourShare", json!(1.01), "periods[0].labourShare: is out of range, allowed is 0 to 1"),
        ("/periods/1", json!({"month": "2026-06"}), "periods[1].month: stands twice, allowed is once"),
        ("/periods/1", json!({"month": "2026-07", "mql": 1}), "periods[1].mql: is not a field"),
        ("/groups/others/entered", json!(0), "groups.others.entered: is out of range, allowed is 1 to"),
        ("/groups/nurtured/converted", json!(10), "groups.nurtured.converted: is out of range, allowed is 0 to 9"),
    ];
    for (pointer, value, expected) in cases {
        let line = complaint(pointer, value);
        assert!(line.starts_with(expected), "{pointer}: {line}");
    }
    assert_eq!(complaint("/periods/0/delivered", json!(9)), "");
}

#[test]
fn the_benchmarks_that_ship_are_graded_and_told_apart() {
    let text = include_str!("../../static/nurture/benchmarks.json");
    let all = read_benchmarks(text).expect("benchmarks");
    let ids: std::collections::HashSet<&str> = all.iter().map(|benchmark| benchmark.id.as_str()).collect();
    assert_eq!(ids.len(), all.len());
    assert!(all.len() >= 12);
    for benchmark in &all {
        assert!(benchmark.source.url.starts_with("https://") && benchmark.segment.len() > 5, "{}", benchmark.id);
        assert!((2000..2030).contains(&benchmark.source.year), "{}", benchmark.id);
    }
    let bad = text.replacen("\"rate\": 0.13", "\"rate\": 13", 1);
    assert!(read_benchmarks(&bad).unwrap_err().to_string().contains(".rate: is out of range"));
    let bad = text.replacen("\"metric\": \"lead-to-sql\"", "\"metric\": \"luck\"", 1);
    assert!(read_benchmarks(&bad).unwrap_err().to_string().contains(".metric: is not a field"));
}

fn period() -> impl Strategy<Value = Period> {
    let names = prop_oneof![Just(None), "[a-z\"\\\\ 리]{1,20}".prop_map(Some)];
    let month = (1970_u16..=9999, 1_u8..=12);
    let count = prop_oneof![Just(0.0), (0_u64..=1_000_000_000_000).prop_map(|count| count as f64)];
    (month, names, count, 0.0..=1e15, 0.0..=1.0, any::<u16>()).prop_map(
        |((year, month), campaign, count, money, share, mask)| {
            let mut figures = Figures::default();
            for (place, figure) in Figure::ALL.into_iter().enumerate() {
                let value = match figure.key() {
                    key if key.ends_with("Share") => share,
                    key if key.ends_with("Cost") || key == "revenue" => money,
                    _ => count,
                };
                figures.set(figure, (mask >> place & 1 == 1).then_some(value));
            }
            Period { month: Month::new(year, month).expect("a month"), campaign, figures }
        },
    )
}

proptest! {
    #[test]
    fn any_report_comes_back_as_it_was(periods in proptest::collection::vec(period(), 0..8), pairs in proptest::option::of((0_u64..50, 50_u64..1_000_000))) {
        let group = |(converted, entered)| Group { converted, entered };
        let groups = pairs.map(|pair| Groups { nurtured: group(pair), others: group((0, 1)) });
        let report = Report { periods, groups, ..Report::default() };
        if report.check().is_ok() {
            prop_assert_eq!(read(&write(&report)), Ok(report));
        }
    }

    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,80}") {
        let _nothing = read(&text);
    }
}
