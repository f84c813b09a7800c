//! Reports in the fragment of an address.

use proptest::prelude::*;
use warmline::codec::{link, report};
use warmline::engine::Issue;
use warmline::engine::issue::Fault;
use warmline::nurture::{Figure, Figures, Month, Period, Report};

fn example() -> Report {
    report::read(include_str!("../../static/nurture/example.json")).expect("the shipped example")
}

#[test]
fn the_example_comes_back_from_a_short_link() {
    let (report, fragment) = (example(), report::encode(&example()));
    assert_eq!(report::decode(&fragment), Ok(report.clone()));
    assert_eq!(report::decode(&format!("#?host=1&{fragment}&more")), Ok(report.clone()));
    assert!(report::is_report(&fragment) && !report::is_report("p1.AAAA"));
    // Base64 alone would make it a third longer than the document.
    assert!(fragment.len() * 2 < report::write_compact(&report).len(), "{}", fragment.len());
}

#[test]
fn cut_and_strange_links_are_called_that() {
    let fragment = report::encode(&example());
    let cut = &fragment[..fragment.len() - 3];
    for broken in ["r1.", "r1.!", "p1.AAAA", "measure", cut] {
        assert_eq!(report::decode(broken), Err(Issue::document(Fault::Link)), "{broken}");
    }
    let long = "r1.".to_owned() + &"A".repeat(link::MAX_BYTES);
    assert_eq!(report::decode(&long), Err(Issue::document(Fault::TooLarge { max: link::MAX_BYTES })));
}

proptest! {
    #[test]
    fn any_report_comes_back(name in "[ -~가-힣]{0,20}", campaign in "[^\\p{Cc}]{1,20}", count in 0_u32..1_000_000) {
        let figures = Figures::default().with(Figure::Mqls, f64::from(count)).with(Figure::LabourShare, 0.25);
        let month = Month::new(2026, 7).expect("a month");
        let period = Period { month, campaign: Some(campaign), figures };
        let report = Report { name, periods: vec![period], ..Report::default() };
        prop_assert_eq!(report::decode(&report::encode(&report)), Ok(report));
    }

    #[test]
    fn any_fragment_is_read_or_refused(fragment in "r1\\.[A-Za-z0-9_-]{0,200}") {
        let _report_or_issue = report::decode(&fragment);
    }
}
