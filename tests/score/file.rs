//! The program that scores a file.

use super::ledger::today;
use warmline::score::{Mapping, Value};

#[path = "../../examples/score.rs"]
#[allow(dead_code, reason = "the program's own entry point is not called here")]
mod example;

/// The code, what is written, and what is told.
fn run(card: &str, day: &str, leads: &str) -> (u8, String, String) {
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let code = example::run(card.as_bytes(), day, &mut leads.as_bytes(), &mut output, &mut errors).expect("memory");
    (code, String::from_utf8(output).expect("text"), String::from_utf8(errors).expect("text"))
}

const CARD: &str = r#"{"version":1,"fields":[{"id":"visits","kind":"activity"},{"id":"title","kind":"text"}],
    "bands":[{"id":"cold"},{"id":"warm","from":20}],"groups":[
    {"id":"g","class":"implicit","criteria":[{"id":"v","field":"visits","each":10,"max":3,"halfLifeDays":30}]},
    {"id":"h","class":"explicit","criteria":[{"id":"t","field":"title","values":[{"is":["=ceo \"x\""],"points":60}]}]}]}"#;

#[test]
fn columns_come_back_and_three_more() {
    let leads = "title,visits,visits_last\n\"=CEO \"\"x\"\"\",2,2026-03-01\n+1 x,1,2026-01-30\n,soon,\n-5,,\nshort\n";
    let (code, output, errors) = run(CARD, "2026-03-01", leads);
    assert_eq!(code, 0);
    let lines: Vec<&str> = output.lines().collect();
    assert_eq!(lines[0], "title,visits,visits_last,score,band,route");
    assert_eq!(lines[1], "\"'=CEO \"\"x\"\"\",2,2026-03-01,80,warm,sales");
    assert_eq!(lines[2], "'+1 x,1,2026-01-30,5,cold,nurture");
    assert_eq!(lines[3], ",soon,,,,", "what cannot be read has no score");
    assert_eq!(lines[4], "-5,,,0,cold,nurture", "a number stays one");
    assert_eq!(lines[5], "short,,,0,cold,nurture");
    assert_eq!(lines.len(), 6);
    assert!(errors.contains("row 4: \"visits\" cannot be read, allowed is a whole number, zero or more\n"), "{errors}");
    assert!(errors.contains("row 6: TooFewCells"), "{errors}");
    assert_eq!(errors.lines().count(), 2);
}

#[test]
fn another_day_gives_another_score_and_the_same_day_the_same() {
    let of = |day| run(CARD, day, "visits;visits_last\n2;2026-03-01\n").1;
    assert!(of("2026-03-01").contains("2;2026-03-01;20;warm;nurture"), "{}", of("2026-03-01"));
    assert!(of("2026-03-31").contains("2;2026-03-01;10;cold;nurture"));
    assert_eq!(of("2026-03-31"), of("2026-03-31"));
}

#[test]
fn a_bad_card_a_bad_day_and_no_file_are_told() {
    let told = |card, day, leads| {
        let (code, output, errors) = run(card, day, leads);
        assert!(code == 2 && output.is_empty());
        errors
    };
    assert_eq!(told("{}", "2026-03-01", "a\n1\n"), "version: is missing\n");
    assert_eq!(told(CARD, "today", "a\n1\n"), "day: is not one, allowed is a day such as 2026-03-01\n");
    assert_eq!(
        told(CARD, "2026-03-01", ""),
        "header: is missing, allowed is a first row with the names of the columns\n"
    );
}

/// A cell of blanks says nothing: it is no text of no letters.
#[test]
fn blank_cells_are_missing() {
    let card = warmline::codec::card::read(CARD).expect("a card");
    let compiled = card.compile(&Mapping::by_header(&card, &["title", "visits"]), today());
    let lead =
        |title: &str| compiled.lead(&[title.as_bytes(), b"2".as_slice()][..]).expect("readable").values[1].clone();
    assert_eq!((lead("  "), lead("")), (Value::Missing, Value::Missing));
    assert_eq!(lead(" CEO "), Value::Text("CEO".to_owned()));
}

/// A set of more values than a word has bits: the last one counts as the first does.
#[test]
fn the_seventieth_value_of_a_set_counts_in_a_file_too() {
    let rows: Vec<String> = (0..70).map(|at| format!(r#"{{"is":["tag{at}"],"points":{}}}"#, at + 1)).collect();
    let card = format!(
        r#"{{"version":1,"fields":[{{"id":"tags","kind":"set"}}],"groups":[{{"id":"g","class":"explicit",
        "criteria":[{{"id":"t","field":"tags","values":[{}]}}]}}]}}"#,
        rows.join(",")
    );
    let (code, output, errors) = run(&card, "2026-03-01", "tags\ntag0\ntag69\ntag0;tag69\ntag70\n");
    assert_eq!((code, errors.as_str()), (0, ""));
    let scores: Vec<&str> = output.lines().skip(1).filter_map(|line| line.split(',').nth(1)).collect();
    assert_eq!(scores, ["1", "70", "71", "0"]);
}
