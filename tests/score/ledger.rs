//! One lead: the contract's own examples, lists of activities, bands that do not flap.

use serde_json::Value as Json;
use warmline::codec::card;
use warmline::score::card::Kind;
use warmline::score::{
    Before, Card, Cause, Day, Expected, Happening, Lead, Mapping, Points, Route, Value, score, score_after,
};

pub(crate) fn today() -> Day {
    Day::parse(b"2026-03-01").expect("a day")
}

/// A lead that was made without places for all of the card's fields gets them.
#[test]
fn a_field_can_be_set_beyond_what_a_lead_had() {
    let card = super::presets::preset("bant");
    let mut lead = Lead { values: Vec::new() };
    let last = card.fields.last().expect("fields").id.clone();
    assert!(lead.set(&card, &last, Value::Text("yes".to_owned())) && !lead.set(&card, "nothing", Value::Missing));
    assert_eq!(lead.values.len(), card.fields.len());
    assert_eq!(lead.values.last(), Some(&Value::Text("yes".to_owned())));
}

/// A lead from what a person would write: `3@2026-02-01` is three times, last on that day; sets part by `;`.
pub(crate) fn lead<'a>(card: &Card, answers: impl IntoIterator<Item = (&'a str, &'a str)>) -> Lead {
    let mut lead = Lead::unknown(card);
    for (field, answer) in answers {
        let (_, known) = card.field(field).unwrap_or_else(|| panic!("no field {field}"));
        let day = |text: &str| Day::parse(text.as_bytes()).expect("a day");
        let value = match &known.kind {
            Kind::Text => Value::Text(answer.to_owned()),
            Kind::Number => Value::Number(answer.parse().expect("a number")),
            Kind::Date => Value::Date(day(answer)),
            Kind::Set { .. } => Value::Set(answer.split(';').map(str::to_owned).collect()),
            Kind::Activity { .. } => Value::Activity(
                answer
                    .split_whitespace()
                    .map(|one| {
                        let (count, date) = one.split_once('@').expect("count@day");
                        Happening { day: Some(day(date)), count: count.parse().expect("a count") }
                    })
                    .collect(),
            ),
        };
        assert!(lead.set(card, field, value));
    }
    lead
}

#[test]
fn the_examples_of_the_contract_are_what_is_computed() {
    let contract = include_str!("../../src/score/contract.md");
    let mut leads = 0;
    for block in contract.split("```json\n").skip(1) {
        let example: Json = serde_json::from_str(block.split("```").next().expect("a block")).expect("JSON");
        let card = card::read(&example["card"].to_string()).expect("a card");
        let as_of = Day::parse(example["asOf"].as_str().expect("a day").as_bytes()).expect("a day");
        for told in example["leads"].as_array().expect("leads") {
            let texts = |key: &str| -> Vec<String> {
                told[key].as_array().expect(key).iter().map(|text| text.as_str().expect("text").to_owned()).collect()
            };
            let (header, row) = (texts("header"), texts("row"));
            let cells: Vec<&[u8]> = row.iter().map(String::as_bytes).collect();
            let compiled = card.compile(&Mapping::by_header(&card, &header), as_of);
            let lead = compiled.lead(&cells[..]).expect("readable");
            let scored = score(&card, &lead, as_of);
            let numbers = [scored.score, scored.fit, scored.interest].map(Points::number);
            assert_eq!(numbers, ["score", "fit", "interest"].map(|key| told[key].as_f64().expect(key)), "{told}");
            let ledger: Vec<f64> = scored.ledger.iter().map(|entry| entry.points.number()).collect();
            let expected: Vec<f64> = told["ledger"]
                .as_array()
                .expect("ledger")
                .iter()
                .map(|points| points.as_f64().expect("points"))
                .collect();
            assert_eq!(ledger, expected, "{told}");
            assert_eq!(scored.route.id(), told["route"], "{told}");
            assert_eq!(scored.band.map(|band| card.bands[band].id.as_str()), told["band"].as_str(), "{told}");
            let fast = compiled.score_row(&cells[..], &mut compiled.scratch()).expect("readable");
            assert_eq!((fast.score, fast.route), (scored.score, scored.route));
            leads += 1;
        }
    }
    assert!(leads >= 8, "the contract has examples: {leads}");
}

/// A card with one activity.
fn activity(rule: &str) -> Card {
    let text = format!(
        r#"{{"version":1,"fields":[{{"id":"a","kind":"activity"}}],"least":-100,"groups":[{{"id":"g","class":"implicit",
        "criteria":[{{"id":"c","field":"a",{rule}}}]}}]}}"#
    );
    card::read(&text).expect("a card")
}

#[test]
fn the_newest_times_count_each_with_its_own_age() {
    let card = activity(r#""each":8,"max":3,"halfLifeDays":10"#);
    let points = |times: &str| score(&card, &lead(&card, [("a", times)]), today()).score.number();
    assert_eq!(points("1@2026-03-01"), 8.0);
    assert_eq!(points("1@2026-02-19"), 4.0);
    // Two of today, one of the three of ten days ago; the oldest are not reached.
    assert_eq!(points("3@2026-02-19 2@2026-03-01 5@2026-02-09"), 20.0);
    assert_eq!(points("1@2026-03-02"), 0.0, "tomorrow has not happened");
    assert_eq!(points("1@0001-01-01"), 0.0);
    let same = |as_of: &[u8]| {
        score(&card, &lead(&card, [("a", "2@2026-02-19")]), Day::parse(as_of).expect("a day")).score.number()
    };
    assert_eq!(
        [same(b"2026-02-18"), same(b"2026-02-19"), same(b"2026-03-01"), same(b"2026-03-11")],
        [0.0, 16.0, 8.0, 4.0]
    );
    let undated = Lead { values: vec![Value::Activity(vec![Happening { day: None, count: 9 }])] };
    assert_eq!(score(&card, &undated, today()).score.number(), 24.0, "of unknown age: as of the day asked for");
}

#[test]
fn a_minimum_is_asked_of_all_times_and_missing_is_not_never() {
    let card = activity(r#""each":-2.5,"min":2,"max":4,"missing":7"#);
    let points = |value| score(&card, &Lead { values: vec![value] }, today()).score.number();
    let times = |count| Value::Activity(vec![Happening { day: Some(today()), count }]);
    let found = [0, 1, 2, 3, 4, 5, u32::MAX].map(|count| points(times(count)));
    assert_eq!(found, [0.0, 0.0, -5.0, -7.5, -10.0, -10.0, -10.0]);
    assert_eq!(points(Value::Missing), 7.0);
    assert_eq!(points(Value::Activity(Vec::new())), 0.0);
    assert_eq!(points(Value::Number(3.0)), 7.0, "a value of another kind is no value");
    assert_eq!(score(&card, &Lead::default(), today()).score.number(), 7.0);
    let many = Value::Activity(vec![Happening { day: Some(today()), count: u32::MAX }; 3]);
    assert_eq!(points(many), -10.0);
}

#[test]
fn a_lead_at_the_border_does_not_flap() {
    let card = card::read(
        r#"{"version":1,"fields":[{"id":"n","kind":"number"}],"margin":3,
        "bands":[{"id":"cold"},{"id":"warm","from":40},{"id":"hot","from":75}],
        "groups":[{"id":"g","class":"explicit","criteria":[{"id":"c","field":"n","ranges":[
        {"from":100,"points":76},{"from":90,"points":74},{"from":80,"points":72},{"from":70,"points":71.999},
        {"from":60,"points":38},{"from":50,"points":75}]}]}]}"#,
    )
    .expect("a card");
    let mut before = Before::default();
    let mut walk = |answers: &[&str]| -> Vec<(usize, bool)> {
        let step = |answer: &&str| {
            let scored = score_after(&card, &lead(&card, [("n", *answer)]), today(), before);
            before = Before { band: scored.band, handed: scored.handed };
            (scored.band.expect("a band"), scored.handed)
        };
        answers.iter().map(step).collect()
    };
    let (hot, warm, cold) = ((2, true), (1, false), (0, false));
    // 74 is warm until the lead has been hot; then it stays hot down to 72, and 71.999 is a fall.
    assert_eq!(walk(&["90", "50", "90", "100", "90", "80", "70", "80"]), [warm, hot, hot, hot, hot, hot, warm, warm]);
    // 38 is within the margin of warm for who was warm, and of nothing for who starts there.
    assert_eq!(walk(&["60", "0", "60"]), [warm, cold, cold]);
}

#[test]
fn a_rule_can_hold_back_from_sales_those_who_reach_the_line() {
    let text = |above: &str| {
        format!(
            r#"{{"version":1,"line":10,"fields":[{{"id":"t","kind":"text"}}],"groups":[{{"id":"g","class":"explicit",
            "criteria":[{{"id":"c","when":{{"field":"t","contains":["a"]}},"points":10}}]}}],
            "routing":[{{"route":"influencer","when":{{"field":"t","contains":["x"]}}{above}}}]}}"#
        )
    };
    let route = |above: &str, answer: &str| {
        let card = card::read(&text(above)).expect("a card");
        score(&card, &lead(&card, [("t", answer)]), today()).route
    };
    assert_eq!(route("", "a"), Route::Sales);
    assert_eq!(route("", "ax"), Route::Sales);
    assert_eq!(route("", "x"), Route::Influencer);
    assert_eq!(route(r#","aboveLine":true"#, "ax"), Route::Influencer);
    assert_eq!(route(r#","aboveLine":true"#, "a"), Route::Sales);
}

#[test]
fn cells_that_cannot_be_read_are_told_with_their_place() {
    let card = card::read(
        r#"{"version":1,"fields":[{"id":"unused","kind":"number"},{"id":"n","kind":"number"},{"id":"d","kind":"date"},
        {"id":"a","kind":"activity"}],"groups":[{"id":"g","class":"explicit","criteria":[
        {"id":"n","field":"n","ranges":[{"from":1,"points":1}]},{"id":"d","field":"d","ranges":[{"to":9,"points":1}]},
        {"id":"a","field":"a","each":1}]}]}"#,
    )
    .expect("a card");
    let compiled = card.compile(&Mapping::by_header(&card, &["a_last", "A ", "d", "n", "unused"]), today());
    let bad = |row: [&str; 5]| {
        let cells = row.map(str::as_bytes);
        let fast = compiled.score_row(&cells[..], &mut compiled.scratch()).map(|verdict| verdict.score);
        let slow = compiled.lead(&cells[..]).map(|lead| score(&card, &lead, today()).score);
        assert_eq!(fast, slow);
        fast.map_err(|bad| (bad.field, bad.column, bad.expected))
    };
    assert_eq!(bad(["", "", "", "", "not asked for"]), Ok(Points::ZERO));
    assert_eq!(bad(["", "", "", "1,5", ""]), Err((1, 3, Expected::Number)));
    assert_eq!(bad(["", "", "1.3.2026", "", ""]), Err((2, 2, Expected::Day)));
    assert_eq!(bad(["", "some", "", "", ""]), Err((3, 1, Expected::Count)));
    assert_eq!(bad(["soon", "1", "", "", ""]), Err((3, 0, Expected::Day)));
    assert_eq!(bad(["2026-03-01", "", "2026-03-01", "1", ""]), Ok(Points::whole(3)));
    let short: [&[u8]; 1] = [b"2026-02-01"];
    assert_eq!(compiled.score_row(&short[..], &mut compiled.scratch()).map(|found| found.score), Ok(Points::whole(1)));
    assert_eq!(Mapping::by_header(&card, &["n"]).lacking(&card).collect::<Vec<_>>(), [0, 2, 3]);
}

#[test]
fn the_ledger_names_where_points_come_from() {
    let card = card::read(
        r#"{"version":1,"most":12,"fields":[{"id":"a","kind":"activity"},{"id":"t","kind":"text"}],
        "exclusions":[{"id":"x","when":{"field":"t","is":["rival"]}}],
        "groups":[{"id":"g","class":"implicit","most":14,"criteria":[{"id":"c","field":"a","each":10,"max":3,"halfLifeDays":10}]},
        {"id":"h","class":"explicit","criteria":[{"id":"d","when":{"field":"t","missing":true},"points":1}]}]}"#,
    )
    .expect("a card");
    let scored = score(&card, &lead(&card, [("a", "3@2026-02-19"), ("t", " RIVAL ")]), today());
    let told: Vec<(Cause, f64)> = scored.ledger.iter().map(|entry| (entry.cause, entry.points.number())).collect();
    let expected = [
        (Cause::Criterion { group: 0, criterion: 0 }, 30.0),
        (Cause::Decay { group: 0, criterion: 0 }, -15.0),
        (Cause::GroupLimit { group: 0 }, -1.0),
        (Cause::Criterion { group: 1, criterion: 0 }, 0.0),
        (Cause::TotalLimit, -2.0),
        (Cause::Exclusion { exclusion: 0 }, -12.0),
    ];
    assert_eq!(told, expected);
}
