//! The cards to start from: written as the contract writes them, named in the messages, and true to the brief.

use super::ledger::{lead, today};
use std::collections::BTreeSet;
use warmline::codec::card;
use warmline::score::presets::{IDS, card_message, name_message};
use warmline::score::{Card, Route, score};

pub(crate) fn preset(id: &str) -> Card {
    let path = format!("{}/static/cards/{id}.json", env!("CARGO_MANIFEST_DIR"));
    let text = std::fs::read_to_string(&path).expect("a preset");
    let card = card::read(&text).unwrap_or_else(|issue| panic!("{id}: {issue}"));
    // Set to write them again after a change.
    if std::env::var_os("WARMLINE_WRITE").is_some() {
        std::fs::write(&path, card::write(&card)).expect("a file");
    } else {
        assert_eq!(card::write(&card), text, "{id} is written in the order of the contract, without defaults");
    }
    card
}

/// The ids of parts that have no name of their own.
fn nameless(card: &Card) -> BTreeSet<&str> {
    let fields = card.fields.iter().map(|field| (&field.id, &field.name));
    let groups = card.groups.iter().map(|group| (&group.id, &group.name));
    let criteria = card.criteria().map(|(_, _, criterion)| (&criterion.id, &criterion.name));
    let bands = card.bands.iter().map(|band| (&band.id, &band.name));
    let exclusions = card.exclusions.iter().map(|exclusion| (&exclusion.id, &exclusion.name));
    let cells = card.matrix.iter().flat_map(|matrix| matrix.cells.iter().flatten()).map(|cell| (&cell.id, &cell.name));
    let all = fields.chain(groups).chain(criteria).chain(bands).chain(exclusions).chain(cells);
    all.filter(|(_, name)| name.is_empty()).map(|(id, _)| id.as_str()).collect()
}

#[test]
fn every_part_of_every_preset_has_a_message_and_no_message_is_left_over() {
    let path = format!("{}/static/locales/en/tools/card.ftl", env!("CARGO_MANIFEST_DIR"));
    let source = std::fs::read_to_string(path).expect("the words");
    let messages = warmline::message::Messages::parse("en", &[&source]).expect("Fluent");
    let cards = IDS.map(preset);
    let mut asked: BTreeSet<String> = IDS.iter().map(|id| card_message(id)).collect();
    asked.extend(cards.iter().flat_map(nameless).map(name_message));
    let known = messages.ids().filter(|id| ["score-card-", "score-name-"].iter().any(|head| id.starts_with(head)));
    assert_eq!(asked, known.map(str::to_owned).collect());
    for route in Route::ALL {
        assert!(messages.has(route.name()) && messages.has(route.next_step()), "{route:?}");
        assert_eq!(Route::from_id(route.id()), Some(route));
    }
}

#[test]
fn three_of_four_at_equal_weights_reach_the_line() {
    let card = preset("bant");
    let yes = |fields: &[&str]| score(&card, &lead(&card, fields.iter().map(|field| (*field, "yes"))), today());
    for lacking in ["budget", "authority", "need", "timeframe"] {
        let three: Vec<&str> =
            ["budget", "authority", "need", "timeframe"].into_iter().filter(|field| *field != lacking).collect();
        let scored = yes(&three);
        assert_eq!((scored.score.number(), scored.handed, scored.route), (75.0, true, Route::Sales), "{lacking}");
        let two = yes(&three[1..]);
        assert_eq!((two.score.number(), two.handed, two.route), (50.0, false, Route::Nurture), "{lacking}");
    }
}

#[test]
fn who_falls_short_goes_where_the_brief_says() {
    let card = preset("bant");
    let route = |answers: &[(&str, &str)]| score(&card, &lead(&card, answers.iter().copied()), today()).route;
    assert_eq!(route(&[("need", "yes"), ("budget", "yes"), ("authority", "No")]), Route::Influencer);
    assert_eq!(route(&[("need", "yes"), ("authority", "yes"), ("budget", "later")]), Route::LaterBudget);
    assert_eq!(route(&[("budget", "yes"), ("authority", "yes"), ("need", "no")]), Route::NoNeed);
    assert_eq!(route(&[("need", "yes"), ("authority", "yes")]), Route::Nurture);
    assert_eq!(route(&[]), Route::Nurture);
}

#[test]
fn more_weight_lies_on_budget_need_and_authority() {
    let card = preset("bant-weighted");
    let without = |field: &str| {
        let rest = ["budget", "authority", "need", "timeframe"].into_iter().filter(|own| *own != field);
        score(&card, &lead(&card, rest.map(|field| (field, "yes"))), today())
    };
    let points = ["budget", "authority", "need", "timeframe"].map(|field| without(field).score.number());
    assert_eq!(points, [70.0, 75.0, 70.0, 85.0]);
    assert_eq!(without("").score.number(), 100.0);
}

#[test]
fn a_good_lead_of_each_preset_is_handed_over_and_cools_down() {
    let leads: [(&str, &[(&str, &str)]); 2] = [
        (
            "b2b",
            &[
                ("title", "Head of Marketing"),
                ("employees", "250"),
                ("country", "kr"),
                ("demo-requests", "1@2026-02-28"),
                ("pricing-visits", "4@2026-02-27"),
                ("webinars", "1@2026-02-20"),
                ("project-start", "2026-04-15"),
            ],
        ),
        (
            "consumer",
            &[
                ("carts", "1@2026-03-01"),
                ("product-views", "6@2026-03-01"),
                ("visits", "5@2026-03-01"),
                ("purchases", "6"),
                ("region", "served"),
                ("wanted-by", "2026-03-05"),
            ],
        ),
    ];
    for (id, answers) in leads {
        let card = preset(id);
        let own = lead(&card, answers.iter().copied());
        let fresh = score(&card, &own, today());
        assert!(fresh.handed && fresh.score.number() >= 75.0, "{id}: {fresh:?}");
        assert_eq!(fresh.cell, card.matrix.as_ref().map(|matrix| (matrix.fit.len(), matrix.interest.len())), "{id}");
        let later = score(&card, &own, warmline::score::Day::parse(b"2026-06-01").expect("a day"));
        assert!(!later.handed && later.score < fresh.score, "{id}: {later:?}");
    }
    let card = preset("b2b");
    let rival = lead(&card, [("relation", "Competitor"), ("title", "CEO")]);
    let scored = score(&card, &rival, today());
    assert_eq!((scored.score.number(), scored.excluded, scored.route), (0.0, Some(0), Route::Disqualified));
}
