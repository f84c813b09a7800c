//! Cells pasted from a spreadsheet: what is plain is read, what is not is asked, what cannot be read is named, and what
//! comes of them is one plan that keeps to the contract.

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use warmline::engine::Plan;
use warmline::engine::plan::Rate;
use warmline::format::typing::{Bare, CellFault, CellsReading, Choices, read_cells};
use warmline::format::{Formatter, plain::Plain};
use warmline::languages::TAGS;
use warmline::state::example::example;
use warmline::state::pasted::{Pasted, Unfit, pasted};

const ASK: Choices = Choices { decimal: None, bare: None };

fn read(text: &str, choices: Choices, tag: &str) -> CellsReading {
    read_cells(text, choices, &Plain::new(tag).marks(), tag)
}

/// Name, rate and cost of each line, in short.
fn short(reading: &CellsReading) -> String {
    let rate = |rate: &Rate| match *rate {
        Rate::Point { rate } => format!("{rate}"),
        Rate::Evidence { converted, entered } => format!("{converted}/{entered}"),
        Rate::Range { low, likely, high } => format!("{low}-{likely}-{high}"),
    };
    let row = |row: &warmline::format::typing::CellRow| {
        let rate = row.rate.as_ref().map(rate).unwrap_or_default();
        let cost = row.cost.map(|cost| cost.to_string()).unwrap_or_default();
        format!("{}|{rate}|{cost}", row.name)
    };
    reading.rows.iter().map(row).collect::<Vec<_>>().join(" ")
}

/// Language, cells, what they are read as; nothing of them is open.
const PLAIN: [(&str, &str, &str); 20] = [
    ("en", "MQL\t25%\nSQL\t20%", "MQL|0.25| SQL|0.2|"),
    ("en", "MQL\t25%\t$120\nSQL\t20%\t$1,250.50", "MQL|0.25|120 SQL|0.2|1250.5"),
    ("en", "Stage\tRate\tCost\nMQL\t25 %\t300 USD\n", "MQL|0.25|300"),
    ("en", "25%\n20%\n12.5%", "|0.25| |0.2| |0.125|"),
    ("en", "10 of 40\n18/90", "|10/40| |18/90|"),
    ("en", "MQL\t10-20%", "MQL|0.1-0.15-0.2|"),
    ("en", "MQL;25%;$40\r\nSQL;20%;$50\r\n", "MQL|0.25|40 SQL|0.2|50"),
    ("en", "MQL,25%,$40\nSQL,20%,$50", "MQL|0.25|40 SQL|0.2|50"),
    ("en", "\"Leads, all\"\t25%\n\"said \"\"hot\"\"\"\t20%", "Leads, all|0.25| said \"hot\"|0.2|"),
    ("en", "\"two\nlines\"\t25%", "two lines|0.25|"),
    ("en", "\n\nMQL\t25%\n\n", "MQL|0.25|"),
    ("en", "MQL\t25%\nCustomers", "MQL|0.25| Customers||"),
    ("en", "MQL\t$40\t25%", "MQL|0.25|40"),
    ("en", "Stage 1\t25%", "Stage 1|0.25|"),
    ("id", "MQL\t12,5%\tRp 150000", "MQL|0.125|150000"),
    ("id", "10 dari 40", "|10/40|"),
    ("ko", "리드\t25%\t3만원\n상담\t40명 중 10명", "리드|0.25|30000 상담|10/40|"),
    ("ko", "단계\t전환율\n리드\t２５％", "리드|0.25|"),
    // Only amounts can be above 100.
    ("en", "MQL\t250\nSQL\t900", "MQL||250 SQL||900"),
    // A rate is said, so what stands beside it is the cost.
    ("en", "MQL\t25%\t40", "MQL|0.25|40"),
];

#[test]
fn what_is_plain_is_read() {
    for (tag, text, expected) in PLAIN {
        let reading = read(text, ASK, tag);
        assert!(reading.is_plain(), "{text:?}: {reading:?}");
        assert_eq!(short(&reading), expected, "{text:?}");
    }
}

#[test]
fn what_reads_in_two_ways_is_asked() {
    use Bare::{Cost, Percent, Share};
    let asked: [(&str, &str, &[Bare]); 6] = [
        ("MQL\t0.12", "0.12", &[Percent, Share, Cost]),
        ("0.12\n0.4", "0.12", &[Percent, Share, Cost]),
        ("MQL\t12\nSQL\t25", "12", &[Percent, Cost]),
        ("12\n0.25", "12", &[Percent, Cost]),
        ("MQL\t0.12\t40", "0.12", &[Percent, Share]),
        ("MQL\t1\t40", "1", &[Percent, Share]),
    ];
    for (text, cell, kinds) in asked {
        let reading = read(text, ASK, "en");
        assert_eq!(reading.by_kind, Some((cell.to_owned(), kinds.to_vec())), "{text:?}");
        assert!(!reading.is_plain());
        for kind in kinds {
            let reading = read(text, Choices { bare: Some(*kind), ..ASK }, "en");
            assert!(reading.is_plain(), "{text:?} {kind:?}: {reading:?}");
        }
    }
    let answered = |bare| short(&read("MQL\t0.12", Choices { bare: Some(bare), ..ASK }, "en"));
    assert_eq!([Percent, Share, Cost].map(answered), ["MQL|0.0012|", "MQL|0.12|", "MQL||0.12"]);
    // An answer that does not fit any more is asked again.
    assert!(read("MQL\t12", Choices { bare: Some(Share), ..ASK }, "en").by_kind.is_some());
}

#[test]
fn a_mark_that_may_group_or_part_is_asked() {
    for (tag, text, point, comma) in
        [("en", "$1,234", 1234.0, 1.234), ("en", "$1.234", 1.234, 1234.0), ("id", "Rp 1.234", 1.234, 1234.0)]
    {
        let text = format!("MQL\t25%\t{text}");
        let reading = read(&text, ASK, tag);
        let (_, by_point, by_comma) = reading.by_mark.clone().expect("it is asked");
        assert_eq!((by_point, by_comma), (point, comma), "{text:?}");
        assert!(!reading.is_plain());
        for (decimal, value) in [('.', point), (',', comma)] {
            let reading = read(&text, Choices { decimal: Some(decimal), ..ASK }, tag);
            assert!(reading.is_plain(), "{text:?} {decimal}: {reading:?}");
            assert_eq!(reading.rows[0].cost, Some(value), "{text:?} {decimal}");
        }
    }
    assert_eq!(read("1,234.50\n$1,000,000", ASK, "en").by_mark, None);
}

#[test]
fn what_cannot_be_read_is_named_by_its_line() {
    use CellFault::{Outside, Unread};
    for (text, faults) in [
        ("MQL\t25%\nSQL\tn/a", vec![(2, Unread)]),
        ("MQL\t25%\t4\t5", vec![(1, Unread)]),
        ("MQL\t125%", vec![(1, Outside)]),
        ("MQL\t0%", vec![(1, Outside)]),
        ("MQL\t$-5", vec![(1, Outside)]),
        ("MQL\t50 of 40", vec![(1, Outside)]),
        ("MQL\t25%\nSQL\t#DIV/0!\nSAL\t=A1", vec![(2, Unread), (3, Unread)]),
    ] {
        let reading = read(text, ASK, "en");
        assert_eq!(reading.faults, faults, "{text:?}");
        assert!(!reading.is_plain());
    }
    assert!(!read("", ASK, "en").is_plain());
    assert!(!read(&"9\n".repeat(20_000), ASK, "en").is_plain());
}

fn take(plan: &Plan, text: &str) -> Result<Pasted, Unfit> {
    let names: Vec<String> = plan.stages.iter().map(|stage| stage.id.to_uppercase() + "s").collect();
    let reading = read(text, ASK, "en");
    assert!(reading.is_plain(), "{text:?}: {reading:?}");
    pasted(plan, &names, &reading.rows)
}

#[test]
fn names_of_the_plan_are_filled_in_and_others_are_a_funnel() {
    let plan = example();
    let filled = take(&plan, "sqls\t30%\t$70").expect("it fits");
    assert!(!filled.replaces);
    assert_eq!(filled.plan.stages[0].to_next, Some(Rate::Point { rate: 0.3 }));
    assert_eq!((filled.plan.stages[0].cost_per_entry, filled.plan.cold.clone()), (70.0, plan.cold.clone()));

    let funnel = take(&plan, "Visits\t2%\t$1\nSQLs\t40%\nWon").expect("it fits");
    assert!(funnel.replaces);
    let ids: Vec<&str> = funnel.plan.stages.iter().map(|stage| stage.id.as_str()).collect();
    assert_eq!(ids, ["stage1", "sql", "customer"]);
    assert_eq!(funnel.plan.stages[2].name, "Won");
    // What cools stays where its stage does, and what the cells do not say stays as it was.
    assert_eq!((funnel.plan.cold.clone(), funnel.plan.stages[1].cost_per_entry), (plan.cold.clone(), 5_000.0));
    assert_eq!(funnel.plan.check(), Ok(()));
    // The customer is not written down, and comes behind.
    let open = take(&plan, "Visits\t2%\nDemos\t40%").expect("it fits");
    assert_eq!((open.plan.stages.len(), open.plan.cold.clone(), open.plan.check()), (3, None, Ok(())));
    let column = take(&plan, "33%").expect("it fits");
    assert_eq!((column.replaces, column.rows), (false, vec![0]));
}

#[test]
fn what_does_not_fit_is_said() {
    let plan = example();
    assert_eq!(take(&plan, "20%\n30%"), Err(Unfit::Many { most: 1 }));
    assert_eq!(take(&plan, "$20\n$30\n$40"), Err(Unfit::Many { most: 2 }));
    assert_eq!(take(&plan, "Visits\t2%\nDemos\t$4\nTrials\t5%"), Err(Unfit::NoRate { line: 2 }));
    assert_eq!(take(&plan, "Visits\t2%\n30%"), Err(Unfit::Mixed { line: 2 }));
    assert_eq!(take(&plan, "Customers\t2%"), Err(Unfit::Many { most: 1 }));
    let many: Vec<String> = (0..13).map(|n| format!("Step {n}\t50%")).collect();
    assert_eq!(take(&plan, &many.join("\n")), Err(Unfit::Many { most: 12 }));
}

#[test]
fn no_text_does_harm() {
    let cell = prop_oneof![
        "[A-Za-z가-힣 ]{0,6}",
        "[0-9.,%$ /-]{0,8}",
        Just("25%".to_owned()),
        Just("\"".to_owned()),
        "\\PC{0,4}"
    ];
    let line = prop::collection::vec(cell, 0..4);
    let text = prop::collection::vec(line, 0..6);
    let bare = prop::option::of(prop_oneof![Just(Bare::Percent), Just(Bare::Share), Just(Bare::Cost)]);
    let decimal = prop::option::of(prop_oneof![Just('.'), Just(',')]);
    let mut runner = TestRunner::new(Config { cases: 2_000, failure_persistence: None, ..Config::default() });
    let run = runner.run(&(text, bare, decimal), |(text, bare, decimal)| {
        let text = text.iter().map(|line| line.join("\t")).collect::<Vec<_>>().join("\n");
        let plan = example();
        for tag in TAGS {
            let reading = read(&text, Choices { decimal, bare }, tag);
            for row in &reading.rows {
                prop_assert!(row.cost.is_none_or(|cost| cost.is_finite() && cost >= 0.0));
                prop_assert!(row.rate.is_none_or(|rate| rate.point() > 0.0 && rate.point() <= 1.0));
            }
            let names = ["SQLs".to_owned(), "Customers".to_owned()];
            if let Ok(taken) = pasted(&plan, &names, &reading.rows) {
                prop_assert!(taken.plan.stages.len() <= 12);
            }
        }
        Ok(())
    });
    run.expect("no text does harm");
}
