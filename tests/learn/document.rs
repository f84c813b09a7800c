//! A learned card as a document scores leads as it did before.

use warmline::learn::card::{Unwritable, to_card};
use warmline::learn::{Column, Frame, Lesson, Scorecard, Settings, learn_card};
use warmline::score::{Day, Lead, Value, score};

fn learned() -> (Scorecard, Frame) {
    let pages: Vec<f64> =
        (0..900).map(|lead| if lead % 31 == 0 { f64::NAN } else { f64::from(lead * 7 % 13) }).collect();
    let sources = (0..900).map(|lead| match lead % 5 {
        0 => None,
        1 | 2 => Some("Search"),
        3 => Some("partner"),
        _ => Some(if lead % 90 == 4 { "fair" } else { "event" }),
    });
    let won: Vec<bool> =
        (0..900).map(|lead| (lead * 7 % 13 > 8 && lead % 3 > 0) || (lead % 5 == 3 && lead % 2 == 0)).collect();
    let frame = Frame::new(vec![Column::numbers("Pages seen", pages), Column::names("source", sources)]);
    let frame = frame.expect("equal lengths");
    let lesson = Lesson { frame: &frame, won: &won, weights: None, rule: None };
    (learn_card(&lesson, &Settings::default()).expect("both outcomes").model, frame)
}

#[test]
fn the_document_gives_the_same_scores() {
    let (card, _) = learned();
    let document = to_card(&card, "Learned", 500.0).expect("a document");
    assert!(document.left_out.is_empty());
    document.card.check().expect("within the contract");
    let day = Day::parse(b"2026-03-01").expect("a day");
    let field = |column: &str| {
        let field = document.card.fields.iter().find(|field| field.column == column).expect("a field");
        field.id.clone()
    };
    for pages in [None, Some(0.0), Some(5.5), Some(9.0), Some(40.0)] {
        for source in [None, Some("Search"), Some("partner"), Some("event"), Some("fair"), Some("new")] {
            let frame = Frame::new(vec![
                Column::numbers("Pages seen", vec![pages.unwrap_or(f64::NAN)]),
                Column::names("source", [source]),
            ])
            .expect("equal lengths");
            let mut lead = Lead::unknown(&document.card);
            lead.set(&document.card, &field("Pages seen"), pages.map_or(Value::Missing, Value::Number));
            lead.set(
                &document.card,
                &field("source"),
                source.map_or(Value::Missing, |text| Value::Text(text.to_owned())),
            );
            let wanted = card.scores(&frame, None)[0];
            let found = score(&document.card, &lead, day).score.number();
            assert!((found - wanted).abs() < 0.002, "{pages:?} {source:?}: {found} for {wanted}");
        }
    }
}

#[test]
fn a_card_that_needs_the_rule_card_is_no_document() {
    let (mut card, _) = learned();
    card.rule_points = 0.5;
    assert_eq!(to_card(&card, "", 500.0).err(), Some(Unwritable::NeedsRule));
    card.rule_points = 0.0;
    card.base = 5_000.0;
    assert_eq!(to_card(&card, "", 500.0).err(), Some(Unwritable::Scale));
    card.features.clear();
    assert_eq!(to_card(&card, "", 500.0).err(), Some(Unwritable::Empty));
}

#[test]
fn what_has_no_room_is_told() {
    let (mut card, _) = learned();
    let feature = card.features[0].clone();
    card.features.extend((0..80).map(|place| {
        let mut copy = feature.clone();
        copy.name = format!("copy {place}");
        copy.bins.iter_mut().for_each(|bin| bin.points /= 10.0);
        copy
    }));
    card.features[1].name = "x".repeat(200);
    let document = to_card(&card, "Learned", 500.0).expect("a document");
    document.card.check().expect("within the contract");
    assert_eq!(document.card.fields.len(), 63);
    assert_eq!(document.left_out.len(), 82 - 63);
    assert!(document.left_out.iter().any(|(name, weight)| name.len() == 200 && *weight > 1.0));
}
