//! The card from outside: every field past its limits, and everything else that a stranger may send.

use serde_json::{Value, json};
use warmline::codec::card;
use warmline::score::Points;

/// A small card with everything in it that a card can have.
fn base() -> Value {
    json!({
        "version": 1, "name": "n",
        "fields": [
            {"id": "t", "name": "T", "kind": "text", "column": "Title"},
            {"id": "n", "kind": "number"},
            {"id": "d", "kind": "date"},
            {"id": "s", "kind": "set", "separator": "|"},
            {"id": "a", "kind": "activity", "lastColumn": "last"}
        ],
        "groups": [
            {"id": "g", "class": "explicit", "axis": "interest", "least": -5, "most": 10.5, "criteria": [
                {"id": "c0", "when": {"all": [{"field": "t", "contains": ["x"]}, {"not": {"field": "n", "from": 1, "below": 2}}]}, "points": 1.25},
                {"id": "c1", "field": "t", "values": [{"is": ["x", "y"], "points": 2}], "otherwise": -1, "missing": 1},
                {"id": "c2", "field": "d", "ranges": [{"from": 0, "to": 7, "points": 3}]},
                {"id": "c3", "field": "a", "each": 2, "min": 2, "max": 5, "halfLifeDays": 30}
            ]},
            {"id": "h", "class": "negative", "criteria": [
                {"id": "c4", "when": {"any": [{"field": "d", "since": "2026-01-01", "until": "2026-12-31"}, {"field": "a", "count": {"above": 3}},
                    {"field": "a", "age": {"to": 9}}, {"field": "s", "has": ["x"]}, {"field": "s", "missing": true}]}, "points": -4}
            ]}
        ],
        "least": -10, "most": 90, "line": 60,
        "bands": [{"id": "low"}, {"id": "high", "name": "High", "from": 60}], "margin": 2,
        "exclusions": [{"id": "x", "when": {"field": "t", "ends": ["x"]}}],
        "routing": [{"route": "noNeed", "when": {"field": "t", "starts": ["x"]}, "aboveLine": true}],
        "matrix": {"fit": [5], "interest": [5, 10], "cells": [
            [{"id": "m0"}, {"id": "m1"}, {"id": "m2"}], [{"id": "m3"}, {"id": "m4", "name": "M"}, {"id": "m5"}]]}
    })
}

/// The base with one thing put in, by JSON pointer; `null` takes it out.
fn with(pointer: &str, value: Value) -> Value {
    let mut card = base();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    match (card.pointer_mut(parent).expect("the parent is there"), value) {
        (Value::Object(members), Value::Null) => drop(members.remove(key)),
        (Value::Object(members), value) => drop(members.insert(key.to_owned(), value)),
        (Value::Array(entries), value) => entries[key.parse::<usize>().expect("a row")] = value,
        _ => panic!("{pointer} points at nothing"),
    }
    card
}

/// What is said of a text; empty where it is a card.
fn complaint(text: &[u8]) -> String {
    card::read_bytes(text).err().map(|issue| issue.to_string()).unwrap_or_default()
}

const POINTS: &str = "is out of range, allowed is -1000 to 1000";
const SUM: &str = "is out of range, allowed is -100000 to 100000";
const BOUND: &str = "is out of range, allowed is -1000000000000000 to 1000000000000000";
const STRANGE: &str = "is not a field that is known here";
const TAKEN: &str = "stands twice, allowed is an id that no other has";
const ASCENDING: &str = "is out of order, allowed is from the lowest to the highest";
const SUITS: &str = "does not suit the kind of the field, allowed is what the contract lists for it";
const NO_FIELD: &str = "is the id of no field, allowed is one of the card's";
const CONDITION: &str = "is of the wrong kind, allowed is one of all, any, not, or a field with one test that suits it";
const RULE: &str = "is of the wrong kind, allowed is one of when, or a field with values, ranges or each";
const LITERAL: &str = "is of the wrong kind, allowed is text without control characters that is not blank";
const LITERALS: &str = "has the wrong length, allowed is 1 to 200";

#[test]
fn a_card_with_everything_is_read_and_written_alike() {
    let text = base().to_string();
    let read = card::read(&text).unwrap_or_else(|issue| panic!("{issue}"));
    let back: Value = serde_json::from_str(&card::write(&read)).expect("JSON");
    let numbers = |value: &Value| value.to_string().replace(".0,", ",").replace(".0}", "}").replace(".0]", "]");
    assert_eq!(numbers(&back), numbers(&base()));
    assert!(card::is_card(&format!("#{}", card::encode(&read))) && !card::is_card("#p1.AA"));
    assert_eq!(card::decode(&format!("#?theme=dark&{}", card::encode(&read))), Ok(read));
}

#[test]
fn what_is_past_its_limits_is_refused_by_name() {
    let nest = |depth: usize| {
        (0..depth).fold(json!({"field": "t", "missing": true}), |inner, level| {
            if level % 2 == 0 { json!({"not": inner}) } else { json!({"all": [inner]}) }
        })
    };
    let many = |number: usize, entry: &Value| Value::Array(vec![entry.clone(); number]);
    let text = |length: usize| json!("x".repeat(length));
    let table: Vec<(&str, Value, String)> = vec![
        ("/version", json!(2), "version: 2 is unknown, allowed is 1".into()),
        ("/name", text(81), "name: has the wrong length, allowed is 0 to 80".into()),
        ("/colour", json!(1), format!("colour: {STRANGE}")),
        ("/fields", json!([]), "fields: has the wrong length, allowed is 1 to 64".into()),
        ("/fields/1/id", json!("t"), format!("fields[1].id: {TAKEN}")),
        ("/fields/1/id", json!("a b"), "fields[1].id: is not an id, allowed are letters, digits, - and _".into()),
        ("/fields/1/id", text(41), "fields[1].id: has the wrong length, allowed is 1 to 40".into()),
        ("/fields/1/kind", json!("money"), "fields[1].kind: is of the wrong kind, allowed is text, number, date, set or activity".into()),
        ("/fields/1/separator", json!(";"), format!("fields[1].separator: {STRANGE}")),
        ("/fields/3/separator", json!("a"), "fields[3].separator: is of the wrong kind, allowed is one of ; , | / +".into()),
        ("/fields/3/separator", json!(";;"), "fields[3].separator: is of the wrong kind, allowed is one of ; , | / +".into()),
        ("/fields/0/column", text(121), "fields[0].column: has the wrong length, allowed is 0 to 120".into()),
        ("/fields/4/lastColumn", text(121), "fields[4].lastColumn: has the wrong length, allowed is 0 to 120".into()),
        ("/groups", json!([]), "groups: has the wrong length, allowed is 1 to 32".into()),
        ("/groups/1/id", json!("g"), format!("groups[1].id: {TAKEN}")),
        ("/groups/0/class", json!("vague"), "groups[0].class: is of the wrong kind, allowed is explicit, implicit, timeline or negative".into()),
        ("/groups/0/axis", json!("both"), "groups[0].axis: is of the wrong kind, allowed is fit, interest or none".into()),
        ("/groups/0/least", json!(11), format!("groups[0].most: {ASCENDING}")),
        ("/groups/0/most", json!(100_000.5), format!("groups[0].most: {SUM}")),
        ("/groups/0/criteria", json!([]), "groups[0].criteria: has the wrong length, allowed is 1 to 64".into()),
        ("/groups/1/criteria/0/id", json!("c3"), format!("groups[1].criteria[0].id: {TAKEN}")),
        ("/groups/0/criteria/0/points", json!(1000.001), format!("groups[0].criteria[0].points: {POINTS}")),
        ("/groups/0/criteria/0/points", json!(0.0005), "groups[0].criteria[0].points: has too many decimals, allowed are three".into()),
        ("/groups/0/criteria/0/points", json!(null), "groups[0].criteria[0].points: is missing".into()),
        ("/groups/0/criteria/0/field", json!("t"), format!("groups[0].criteria[0].field: {STRANGE}")),
        ("/groups/0/criteria/0/each", json!(1), format!("groups[0].criteria[0]: {RULE}")),
        ("/groups/0/criteria/0/when", json!(null), format!("groups[0].criteria[0]: {RULE}")),
        ("/groups/0/criteria/1/field", json!("n"), format!("groups[0].criteria[1].field: {SUITS}")),
        ("/groups/0/criteria/1/field", json!("z"), format!("groups[0].criteria[1].field: {NO_FIELD}")),
        ("/groups/0/criteria/1/values", json!([]), format!("groups[0].criteria[1].values: {LITERALS}")),
        ("/groups/0/criteria/1/values/0/is", json!([]), format!("groups[0].criteria[1].values[0].is: {LITERALS}")),
        ("/groups/0/criteria/1/values/0/is/1", json!(" "), format!("groups[0].criteria[1].values[0].is[1]: {LITERAL}")),
        ("/groups/0/criteria/1/values/0/is/1", json!("a\u{0}"), format!("groups[0].criteria[1].values[0].is[1]: {LITERAL}")),
        ("/groups/0/criteria/1/values/0/is/1", text(81), "groups[0].criteria[1].values[0].is[1]: has the wrong length, allowed is 1 to 80".into()),
        ("/groups/0/criteria/1/values/0/is/1", json!(1), "groups[0].criteria[1].values[0].is[1]: is of the wrong kind, allowed is text".into()),
        ("/groups/0/criteria/2/field", json!("t"), format!("groups[0].criteria[2].field: {SUITS}")),
        ("/groups/0/criteria/2/ranges/0", json!({"points": 1}), format!("groups[0].criteria[2].ranges[0]: {CONDITION}")),
        ("/groups/0/criteria/2/ranges/0/above", json!(1), format!("groups[0].criteria[2].ranges[0]: {CONDITION}")),
        ("/groups/0/criteria/2/ranges/0/from", json!(8), format!("groups[0].criteria[2].ranges[0]: {ASCENDING}")),
        ("/groups/0/criteria/2/ranges/0/from", json!(1e16), format!("groups[0].criteria[2].ranges[0].from: {BOUND}")),
        ("/groups/0/criteria/3/field", json!("d"), format!("groups[0].criteria[3].field: {SUITS}")),
        ("/groups/0/criteria/3/min", json!(0), "groups[0].criteria[3].min: is out of range, allowed is 1 to 1000".into()),
        ("/groups/0/criteria/3/min", json!(6), format!("groups[0].criteria[3].max: {ASCENDING}")),
        ("/groups/0/criteria/3/max", json!(1001), "groups[0].criteria[3].max: is out of range, allowed is 1 to 1000".into()),
        ("/groups/0/criteria/3/max", json!(2.5), "groups[0].criteria[3].max: is of the wrong kind, allowed is a whole number".into()),
        ("/groups/0/criteria/3/halfLifeDays", json!(0), "groups[0].criteria[3].halfLifeDays: is out of range, allowed is 0.25 to 3650".into()),
        ("/groups/1/criteria/0/when/any/0/since", json!("2026-02-30"), "groups[1].criteria[0].when.any[0].since: is of the wrong kind, allowed is a day such as 2026-03-01".into()),
        ("/groups/1/criteria/0/when/any/0/since", json!("2027-01-01"), format!("groups[1].criteria[0].when.any[0].until: {ASCENDING}")),
        ("/groups/1/criteria/0/when/any/1/field", json!("n"), format!("groups[1].criteria[0].when.any[1].field: {SUITS}")),
        ("/groups/1/criteria/0/when/any/1/is", json!(["x"]), format!("groups[1].criteria[0].when.any[1]: {CONDITION}")),
        ("/groups/1/criteria/0/when/any/1", json!({"field": "t"}), format!("groups[1].criteria[0].when.any[1]: {CONDITION}")),
        ("/groups/1/criteria/0/when/any/1", json!({"field": "t", "like": "x"}), format!("groups[1].criteria[0].when.any[1].like: {STRANGE}")),
        ("/groups/1/criteria/0/when/any/1", json!({}), format!("groups[1].criteria[0].when.any[1]: {CONDITION}")),
        ("/groups/1/criteria/0/when/any/4/missing", json!(false), format!("groups[1].criteria[0].when.any[4].missing: {CONDITION}")),
        ("/groups/1/criteria/0/when/any", json!([]), "groups[1].criteria[0].when.any: has the wrong length, allowed is 1 to 64".into()),
        ("/groups/1/criteria/0/when/any", many(65, &nest(0)), "groups[1].criteria[0].when.any: has the wrong length, allowed is 1 to 64".into()),
        ("/groups/1/criteria/0/when", nest(9), "groups[1].criteria[0].when.not.all[0].not.all[0].not.all[0].not.all[0].not: is nested too deep, allowed are at most 8 levels".into()),
        ("/least", json!(91), format!("most: {ASCENDING}")),
        ("/line", json!("75"), "line: is of the wrong kind, allowed is a number".into()),
        ("/line", json!(1e300), format!("line: {SUM}")),
        ("/bands/0/from", json!(1), format!("bands[0].from: {ASCENDING}")),
        ("/bands/1/from", json!(null), "bands[1].from: is missing".into()),
        ("/bands/1/id", json!("low"), format!("bands[1].id: {TAKEN}")),
        ("/margin", json!(-1), "margin: is out of range, allowed is 0 to 100000".into()),
        ("/exclusions/0/when/field", json!("z"), format!("exclusions[0].when.field: {NO_FIELD}")),
        ("/exclusions/0/reason", json!("z"), format!("exclusions[0].reason: {STRANGE}")),
        ("/routing/0/route", json!("sales"), "routing[0].route: is of the wrong kind, allowed is nurture, influencer, laterBudget, noNeed or disqualified".into()),
        ("/routing/0/route", json!("away"), "routing[0].route: is of the wrong kind, allowed is nurture, influencer, laterBudget, noNeed or disqualified".into()),
        ("/routing/0/aboveLine", json!(1), "routing[0].aboveLine: is of the wrong kind, allowed is true or false".into()),
        ("/matrix/fit", json!([]), "matrix.fit: has the wrong length, allowed is 1 to 3".into()),
        ("/matrix/interest", json!([10, 10]), format!("matrix.interest: {ASCENDING}")),
        ("/matrix/cells", json!([]), "matrix.cells: has the wrong length, allowed is 2 to 2".into()),
        ("/matrix/cells/1", json!([]), "matrix.cells[1]: has the wrong length, allowed is 3 to 3".into()),
        ("/matrix/cells/1/0/id", json!("m2"), format!("matrix.cells[1][0].id: {TAKEN}")),
    ];
    for (pointer, value, expected) in table {
        assert_eq!(complaint(with(pointer, value.clone()).to_string().as_bytes()), expected, "{pointer} {value}");
    }
    assert_eq!(complaint(with("/groups/1/criteria/0/when", nest(8)).to_string().as_bytes()), "");
}

#[test]
fn texts_that_are_no_card_are_refused_before_they_do_harm() {
    let no_json =
        |column: usize| format!("document: is not JSON at line 1, column {column}, allowed is one JSON document");
    assert_eq!(complaint(b""), no_json(1));
    assert_eq!(
        complaint(b"{\"version\":1,\"line\":NaN}"),
        "line: is not JSON at line 1, column 21, allowed is one JSON document"
    );
    assert_eq!(complaint(b"\xFF"), no_json(1));
    let infinite = base().to_string().replace("\"line\":60", "\"line\":1e400");
    assert_eq!(complaint(infinite.as_bytes()), format!("line: {SUM}"));
    let deep = "is nested too deep, allowed are at most 32 levels";
    assert_eq!(complaint("{\"groups\":".repeat(100_000).as_bytes()), format!("groups: {deep}"));
    assert_eq!(complaint("[".repeat(100_000).as_bytes()), format!("[0]: {deep}"));
    assert_eq!(complaint(&vec![b' '; 2 << 20]), "document: is too large, allowed are at most 1048576 bytes");
    // A megabyte of entries at every list, of one text, of one key: each must be done in a moment.
    let entries = format!("{{\"version\":1,\"fields\":[{}1]}}", "1,".repeat(500_000));
    assert_eq!(complaint(entries.as_bytes()), "fields[0]: is of the wrong kind, allowed is an object");
    let fields = format!("{{\"version\":1,\"fields\":[{}]", vec![r#"{"id":"a","kind":"text"}"#; 40_000].join(","));
    assert_eq!(
        complaint(format!("{fields},\"groups\":[]}}").as_bytes()),
        "fields: has the wrong length, allowed is 1 to 64"
    );
    assert_eq!(
        complaint(with("/fields/0/column", json!("x".repeat(1_000_000))).to_string().as_bytes()),
        "fields[0].column: has the wrong length, allowed is 0 to 120"
    );
    let key = format!("{{\"version\":1,\"{}\":1}}", "k".repeat(1_000_000));
    assert_eq!(complaint(key.as_bytes()), format!("{}…: {STRANGE}", "k".repeat(40)));
    let text = base().to_string();
    for length in 0..text.len() {
        assert!(complaint(&text.as_bytes()[..length]).contains("is not JSON at line 1, column"), "{length}");
    }
}

#[test]
fn links_that_are_cut_or_strange_are_refused() {
    let card = card::read(&base().to_string()).expect("valid");
    let link = card::encode(&card);
    for length in 0..link.len() {
        assert!(card::decode(&link[..length]).is_err(), "{length}");
    }
    for wrong in ["", "s1.", "s1.!!", "p1.AA", "s1.////", &format!("s1.{}", "A".repeat(70_000))] {
        assert!(card::decode(wrong).is_err(), "{wrong}");
    }
}

#[test]
fn a_card_that_was_built_wrong_is_refused_too() {
    let good = card::read(&base().to_string()).expect("valid");
    let mut wrong = good.clone();
    wrong.line = Points::from_thousandths(i64::MAX);
    assert!(wrong.check().is_err());
    let mut wrong = good.clone();
    wrong.version = 3;
    assert_eq!(wrong.check().unwrap_err().to_string(), "version: 3 is unknown, allowed is 1");
    for number in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, 1e-4, 1e10] {
        assert_eq!(Points::from_number(number), None, "{number}");
    }
    for thousandths in (-100_000..100_000).step_by(7) {
        let points = Points::from_thousandths(thousandths);
        assert_eq!(Points::from_number(points.number()), Some(points));
        assert_eq!(points.number().to_string().parse().ok().and_then(Points::from_number), Some(points));
    }
}
