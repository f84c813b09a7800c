//! What would lift a lead: said changes suffice, and fewer do not.

use super::cards::{COLUMNS, Random};
use super::ledger::{lead, today};
use super::presets::preset;
use warmline::score::lift::lift;
use warmline::score::{Lead, Mapping, Points, Value, score};

#[test]
fn one_more_of_four_is_what_bant_lacks() {
    let card = preset("bant");
    let two = lead(&card, [("budget", "yes"), ("need", "yes")]);
    let now = score(&card, &two, today()).score;
    let target = card.next_target(now).expect("a band above");
    assert_eq!((now, target), (Points::whole(50), Points::whole(75)));
    let found = lift(&card, &two, today(), target).expect("not there yet");
    assert_eq!(found.gap, Points::whole(25));
    let fields: Vec<&str> = found.single.iter().map(|change| card.fields[change.field].id.as_str()).collect();
    assert_eq!(fields, ["authority", "timeframe"]);
    assert!(found.proven && found.fewest.len() == 1);
    let none = lift(&card, &Lead::unknown(&card), today(), target).expect("not there yet");
    assert!(none.proven && none.single.is_empty() && none.fewest.len() == 3, "{none:?}");
    assert_eq!(none.fewest.last().map(|change| change.score), Some(target));
    assert_eq!(card.next_target(Points::whole(75)), None);
    assert_eq!(lift(&card, &two, today(), now), None);
}

#[test]
fn an_exclusion_is_lifted_first_and_what_cannot_be_is_said() {
    let card = preset("b2b");
    let rival = lead(&card, [("relation", "competitor"), ("title", "CEO"), ("employees", "300")]);
    let found = lift(&card, &rival, today(), Points::whole(30)).expect("excluded");
    assert_eq!(found.fewest.len(), 1);
    assert_eq!(card.fields[found.fewest[0].field].id, "relation");
    let beyond = lift(&card, &rival, today(), Points::whole(101)).expect("beyond the scale");
    assert!(beyond.single.is_empty() && beyond.fewest.is_empty());
}

/// Random cards: every answer is tried, and where it is proven, no single field does what two are named for.
#[test]
fn what_is_said_to_suffice_does() {
    let mut random = Random::new(21);
    let (mut one, mut more, mut never) = (0, 0, 0);
    for _ in 0..150 {
        let card = random.card();
        let compiled = card.compile(&Mapping::by_header(&card, &COLUMNS), today());
        let row = random.row();
        let cells: Vec<&[u8]> = row.iter().map(String::as_bytes).collect();
        let lead = compiled.lead(&cells[..]).expect("readable");
        let now = score(&card, &lead, today()).score;
        let Some(target) = card.next_target(now) else { continue };
        let found = lift(&card, &lead, today(), target).expect("below the target");
        assert_eq!(now + found.gap, target);
        let with = |changes: &[(usize, &Value)]| {
            let mut lead = lead.clone();
            for (field, value) in changes {
                lead.values[*field] = (*value).clone();
            }
            score(&card, &lead, today()).score
        };
        for change in &found.single {
            assert_eq!(with(&[(change.field, &change.to)]), change.score);
            assert!(change.score >= target);
        }
        assert!(found.single.is_sorted_by_key(|change| change.score));
        let all: Vec<(usize, &Value)> = found.fewest.iter().map(|change| (change.field, &change.to)).collect();
        match all.len() {
            0 => never += 1,
            1 => one += 1,
            _ => {
                assert!(found.single.is_empty() && with(&all) >= target);
                for left_out in 0..all.len() {
                    let mut fewer = all.clone();
                    fewer.remove(left_out);
                    assert!(with(&fewer) < target, "each change is needed");
                }
                more += 1;
            }
        }
    }
    assert!(one > 20 && more > 10 && never < 60, "{one} {more} {never}");
}

/// Two fields with 30 or 20 points each, and a target of 45: 30 and 20 do, 30 and 30 do more than is asked.
#[test]
fn what_overshoots_least_is_said() {
    let field = |id: &str| format!(r#"{{"id":"{id}","kind":"text"}}"#);
    let criterion = |id: &str| {
        format!(
            r#"{{"id":"c{id}","field":"{id}","values":[{{"is":["all"],"points":30}},{{"is":["some"],"points":20}}]}}"#
        )
    };
    let text = format!(
        r#"{{"version":1,"fields":[{},{}],"groups":[{{"id":"g","class":"explicit","criteria":[{},{}]}}]}}"#,
        field("a"),
        field("b"),
        criterion("a"),
        criterion("b")
    );
    let card = warmline::codec::card::read(&text).expect("a card");
    let found = lift(&card, &Lead::unknown(&card), today(), Points::whole(45)).expect("below the target");
    assert!(found.single.is_empty() && found.proven);
    assert_eq!(found.fewest.len(), 2);
    assert_eq!(found.fewest.last().map(|change| change.score), Some(Points::whole(50)));
}

/// A lead of 100 is not above 100, one more is.
#[test]
fn a_bound_that_is_left_out_is_passed_by_one() {
    let card = warmline::codec::card::read(
        r#"{"version":1,"fields":[{"id":"size","kind":"number"}],"groups":[{"id":"g","class":"explicit",
        "criteria":[{"id":"c","field":"size","ranges":[{"above":100,"points":40}]}]}]}"#,
    )
    .expect("a card");
    let sized = |size: f64| Lead { values: vec![Value::Number(size)] };
    assert_eq!(score(&card, &sized(100.0), today()).score, Points::whole(0));
    assert_eq!(score(&card, &sized(100.5), today()).score, Points::whole(40));
    let found = lift(&card, &sized(100.0), today(), Points::whole(40)).expect("not there yet");
    assert_eq!(found.single.first().map(|change| &change.to), Some(&Value::Number(101.0)));
}

/// So many fields with so many answers that not every way is tried: step by step, and what is not needed left out.
#[test]
fn what_is_too_much_to_try_is_climbed() {
    let ids: Vec<String> = (0..24).map(|index| format!("f{index}")).collect();
    let fields: Vec<String> = ids.iter().map(|id| format!(r#"{{"id":"{id}","kind":"text"}}"#)).collect();
    let criteria: Vec<String> = ids
        .iter()
        .enumerate()
        .map(|(index, id)| {
            let values: Vec<String> = (1..=8)
                .map(|value| {
                    format!(r#"{{"is":["v{value}"],"points":{}}}"#, if value == 8 { 4 + index % 3 } else { value % 3 })
                })
                .collect();
            format!(r#"{{"id":"c{id}","field":"{id}","values":[{}]}}"#, values.join(","))
        })
        .collect();
    let text = format!(
        r#"{{"version":1,"fields":[{}],"groups":[{{"id":"g","class":"explicit","criteria":[{}]}}]}}"#,
        fields.join(","),
        criteria.join(",")
    );
    let card = warmline::codec::card::read(&text).expect("a card");
    let target = Points::whole(60);
    let found = lift(&card, &Lead::unknown(&card), today(), target).expect("not there yet");
    // Ten of 6 points: eight fields have them, and two of 5 points come to 58, so that it takes eleven.
    assert!(!found.proven && found.single.is_empty());
    assert_eq!(found.fewest.len(), 11);
    assert_eq!(found.fewest.last().map(|change| change.score), Some(Points::whole(8 * 6 + 3 * 5)));
}

#[test]
fn an_activity_lifts_by_happening_today() {
    let card = warmline::codec::card::read(
        r#"{"version":1,"fields":[{"id":"visits","kind":"activity"}],"groups":[{"id":"g","class":"implicit",
        "criteria":[{"id":"v","field":"visits","each":10,"max":3,"halfLifeDays":30}]}]}"#,
    )
    .expect("a card");
    let found = lift(&card, &Lead::unknown(&card), today(), Points::whole(20)).expect("below the target");
    let Some(Value::Activity(times)) = found.single.first().map(|change| &change.to) else { panic!("{found:?}") };
    assert_eq!(
        times.iter().map(|happening| (happening.day, happening.count)).collect::<Vec<_>>(),
        [(Some(today()), 2)]
    );
    assert_eq!(found.single[0].score, Points::whole(20));
}
