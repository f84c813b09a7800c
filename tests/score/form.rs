//! What the page of one lead stands on: the ledger by group, what can be reached, what a form offers, example leads.

use super::cards::{AS_OF, COLUMNS, Random};
use super::ledger::{lead, today};
use super::presets::preset;
use warmline::codec::card;
use warmline::score::card::Axis;
use warmline::score::choices::Choices;
use warmline::score::example::example;
use warmline::score::presets::IDS;
use warmline::score::{Before, Day, Lead, Mapping, Points, Route, Scored, Value, score, score_after};
use warmline::state::scoring::Facts;

fn example_of(id: &str) -> (Lead, Scored) {
    let card = preset(id);
    for (field, value) in example(id, today()) {
        let (_, known) = card.field(field).unwrap_or_else(|| panic!("{id} has no field {field}"));
        let mut alone = Lead::unknown(&card);
        assert!(alone.set(&card, field, value.clone()), "{field}");
        assert_ne!(value, Value::Missing, "{id}: {}", known.id);
    }
    let lead = Facts::of(example(id, today())).lead(&card);
    let scored = score(&card, &lead, today());
    (lead, scored)
}

#[test]
fn each_preset_begins_with_a_lead_that_shows_something() {
    let found = IDS.map(|id| (id, example_of(id).1));
    let told: Vec<(&str, f64, Route)> = found.iter().map(|(id, own)| (*id, own.score.number(), own.route)).collect();
    assert_eq!(told[0], ("bant", 75.0, Route::Sales));
    assert_eq!(told[1], ("bant-weighted", 70.0, Route::LaterBudget));
    // 20 for the person, 22 for the company, behaviour at its cap of 45, 8 for the time frame, 10 off for the address.
    assert_eq!(told[2], ("b2b", 85.0, Route::Sales));
    assert_eq!(told[3].2, Route::Sales);
    // An example is the same on any day, because it is told from that day.
    let later = Day::from_number(today().number() + 1000).expect("a day");
    let card = preset("consumer");
    let again = score(&card, &Facts::of(example("consumer", later)).lead(&card), later);
    assert_eq!(again, found[3].1);
    assert!(example("none", today()).is_empty());
}

#[test]
fn sections_and_ends_are_the_ledger_and_nothing_is_beyond_reach() {
    let mut random = Random::new(11);
    let as_of = Day::parse(AS_OF.as_bytes()).expect("a day");
    let (mut at_most, mut at_least) = (0, 0);
    for _ in 0..800 {
        let card = random.card();
        let compiled = card.compile(&Mapping::by_header(&card, &COLUMNS), as_of);
        for _ in 0..10 {
            let row = random.row();
            let cells: Vec<&[u8]> = row.iter().map(String::as_bytes).collect();
            let scored = score(&card, &compiled.lead(&cells[..]).expect("readable"), as_of);
            let sections = scored.sections();
            let entries: Vec<_> = sections.iter().flat_map(|one| &one.entries).chain(scored.ends()).copied().collect();
            assert_eq!(entries, scored.ledger);
            assert_eq!(scored.sum(), scored.score);
            let (least, most) = scored.extent();
            assert!(least <= Points::ZERO && most >= Points::ZERO);
            assert!(scored.ledger.iter().all(|entry| (least..=most).contains(&entry.points)));
            for section in &sections {
                assert_eq!(section.sum, section.entries.iter().map(|entry| entry.points).sum());
                let reach = card.reach_of_group(&card.groups[section.group]);
                let told = || format!("{section:?} {reach:?}\n{}", card::write(&card));
                assert!((reach.least..=reach.most).contains(&section.sum), "{}", told());
                at_most += usize::from(section.sum == reach.most);
                at_least += usize::from(section.sum == reach.least);
            }
            for (axis, sum) in [(Axis::Fit, scored.fit), (Axis::Interest, scored.interest)] {
                let reach = card.reach_of_side(axis);
                assert!((reach.least..=reach.most).contains(&sum), "{axis:?} {sum:?} {reach:?}");
            }
        }
    }
    assert!(at_most > 100 && at_least > 100, "{at_most} {at_least}");
}

#[test]
fn choices_put_together_what_makes_no_difference() {
    let bant = preset("bant");
    let budget = Choices::of(&bant, "budget");
    let firsts: Vec<&str> = budget.alike.iter().map(|texts| texts[0].as_str()).collect();
    assert_eq!((firsts, budget.open), (vec!["yes", "no"], false));
    assert_eq!(budget.place(" CONFIRMED "), Some(0));
    assert_eq!(budget.place("perhaps"), None);
    // One text stands for all of its kind: the card makes the same of each.
    for id in IDS {
        let card = preset(id);
        for field in &card.fields {
            for texts in Choices::of(&card, &field.id).alike {
                let of = |text: &String| score(&card, &lead(&card, [(field.id.as_str(), text.as_str())]), today());
                let text_field = matches!(field.kind, warmline::score::card::Kind::Text);
                let open = Choices::of(&card, &field.id).open;
                if text_field && !open {
                    assert!(texts.iter().all(|text| of(text) == of(&texts[0])), "{id} {} {texts:?}", field.id);
                }
            }
        }
    }
    assert!(Choices::of(&preset("b2b"), "title").open);
    assert_eq!(Choices::of(&bant, "none"), Choices::default());
}

#[test]
fn a_lead_that_was_in_a_band_had_been_handed_over_where_the_band_reaches_the_line() {
    let card = preset("b2b");
    assert_eq!(Before::in_band(&card, 2), Before { band: Some(2), handed: true });
    assert_eq!(Before::in_band(&card, 1), Before { band: Some(1), handed: false });
    // 85 less 12 for the company: below the line of 75, and within its margin of 3.
    let mut lead = example_of("b2b").0;
    let (employees, _) = card.field("employees").expect("a field");
    lead.values[employees] = Value::Missing;
    let first = score(&card, &lead, today());
    assert_eq!((first.score, first.handed), (Points::whole(73), false));
    let kept = score_after(&card, &lead, today(), Before::in_band(&card, 2));
    assert_eq!((kept.score, kept.handed, kept.band), (Points::whole(73), true, Some(2)));
}
