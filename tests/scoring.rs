//! Edits of a card as the page makes them: what they leave is a valid card, or is refused and nothing changes.

use std::rc::Rc;
use warmline::codec::card;
use warmline::engine::issue::Fault;
use warmline::score::card::{Class, Kind, Rule};
use warmline::score::condition::Test;
use warmline::score::presets::IDS;
use warmline::score::{Card, Condition, Points, Value};
use warmline::state::scoring::condition::{self, Joint};
use warmline::state::scoring::matrix::{add_band, remove_band, resize};
use warmline::state::scoring::parts::{
    add_criterion, add_exclusion, add_field, add_group, add_routing, first_test, rule_for,
};
use warmline::state::scoring::{Facts, Refused, Scoring, Work};

fn preset(id: &str) -> Card {
    let path = format!("{}/static/cards/{id}.json", env!("CARGO_MANIFEST_DIR"));
    card::read(&std::fs::read_to_string(path).expect("a file")).expect("a card")
}

fn begin(id: &str) -> Scoring {
    Scoring::new(Work { card: Rc::new(preset(id)), facts: Rc::new(Facts::default()), preset: None })
}

fn kinds() -> [Kind; 5] {
    let (separator, last_column) = (';', String::new());
    [Kind::Text, Kind::Number, Kind::Date, Kind::Set { separator }, Kind::Activity { last_column }]
}

#[test]
fn every_new_part_is_valid_from_the_start() {
    for id in IDS {
        let mut card = preset(id);
        for kind in kinds() {
            add_field(&mut card, kind);
        }
        for class in [Class::Explicit, Class::Implicit, Class::Timeline, Class::Negative] {
            add_group(&mut card, class);
            assert_eq!(card.groups.last().map(|group| group.axis), Some(class.axis()));
        }
        let fields: Vec<String> = card.fields.iter().map(|field| field.id.clone()).collect();
        for field in fields.iter().map(|field| Some(field.as_str())).chain([None, Some("none")]) {
            add_criterion(&mut card, 0, field);
            let rule = rule_for(&card, field);
            let known = field.filter(|field| *field != "none");
            assert_eq!(rule.field(), known, "{id}");
        }
        let before = (card.exclusions.len(), card.routing.len(), card.bands.len());
        for _ in 0..3 {
            add_exclusion(&mut card);
            add_routing(&mut card);
            add_band(&mut card);
        }
        assert_eq!(
            (card.exclusions.len(), card.routing.len(), card.bands.len()),
            (before.0 + 3, before.1 + 3, before.2 + 3)
        );
        for (fit, interest) in [(2, 2), (4, 4), (2, 3), (4, 2), (3, 3)] {
            resize(&mut card, fit, interest);
            card.check().unwrap_or_else(|issue| panic!("{id} {fit}x{interest}: {issue}"));
            let matrix = card.matrix.as_ref().expect("a matrix");
            assert_eq!((matrix.cells.len(), matrix.cells[0].len()), (fit, interest));
        }
        while !card.bands.is_empty() {
            remove_band(&mut card, 0);
            card.check().unwrap_or_else(|issue| panic!("{id}: {issue}"));
        }
        // A band is added to none at all, too.
        add_band(&mut card);
        card.check().unwrap_or_else(|issue| panic!("{id}: {issue}"));
    }
}

#[test]
fn a_larger_matrix_keeps_the_cuts_and_names_its_cells_by_rank() {
    let mut card = preset("bant");
    let cut = card.matrix.as_ref().expect("a matrix").fit[0];
    resize(&mut card, 4, 3);
    let matrix = card.matrix.as_ref().expect("a matrix");
    assert_eq!(matrix.fit[0], cut);
    let ids: Vec<Vec<&str>> =
        matrix.cells.iter().map(|row| row.iter().map(|cell| cell.id.as_str()).collect()).collect();
    assert_eq!(ids[3], ["A3", "A2", "A1"]);
    assert_eq!(ids[0], ["D3", "D2", "D1"]);
}

/// Every way to a part of a condition.
fn ways(own: &Condition, way: &[usize], found: &mut Vec<Vec<usize>>) {
    found.push(way.to_vec());
    let mut below = |place: usize, part: &Condition| ways(part, &[way, &[place]].concat(), found);
    match own {
        Condition::All(parts) | Condition::Any(parts) => {
            parts.iter().enumerate().for_each(|(place, part)| below(place, part));
        }
        Condition::Not(inner) => below(0, inner),
        Condition::Field { .. } => {}
    }
}

fn tests(own: &Condition) -> usize {
    let mut count = 0;
    own.tests(&mut |_, _| count += 1);
    count
}

/// The condition of the influencers of the B2B card: all of three nots.
fn influencers() -> (Card, Condition) {
    let card = preset("b2b");
    let when = card.routing[1].when.clone();
    (card, when)
}

#[test]
fn edits_of_any_part_of_a_condition_leave_a_condition() {
    let (card, root) = influencers();
    let mut all = Vec::new();
    ways(&root, &[], &mut all);
    assert_eq!(all.len(), 7);
    let valid = |root: &Condition| {
        let mut card = card.clone();
        card.routing[1].when = root.clone();
        card.check().unwrap_or_else(|issue| panic!("{issue}: {root:?}"));
    };
    for way in &all {
        let edited = |edit: &dyn Fn(&mut Condition)| {
            let mut root = root.clone();
            edit(&mut root);
            valid(&root);
            root
        };
        assert_eq!(tests(&edited(&|root| condition::add(&card, root, way))), 4, "{way:?}");
        assert_eq!(tests(&edited(&|root| condition::add_list(&card, root, way))), 4, "{way:?}");
        let removed = edited(&|root| condition::remove(root, way));
        assert_eq!(tests(&removed), if way.is_empty() { 3 } else { 2 }, "{way:?}");
        let twice = edited(&|root| {
            condition::negate(root, way);
            assert_ne!(root, &influencers().1);
            condition::negate(root, way);
        });
        assert_eq!(twice, root, "{way:?}");
    }
    let mut joined = root.clone();
    condition::join(&mut joined, &[], Joint::Any);
    assert!(matches!(&joined, Condition::Any(parts) if parts.len() == 3));
    condition::join(&mut joined, &[], Joint::All);
    assert_eq!(joined, root);
    // Ways that lead nowhere change nothing.
    for way in [&[9][..], &[0, 0, 0, 0], &[2, 1, 5]] {
        let mut same = root.clone();
        condition::add(&card, &mut same, way);
        condition::remove(&mut same, way);
        condition::negate(&mut same, way);
        assert_eq!(same, root, "{way:?}");
    }
}

#[test]
fn the_last_test_of_a_condition_stays() {
    let card = preset("bant");
    let mut single = first_test(&card, None);
    let before = single.clone();
    condition::remove(&mut single, &[]);
    assert_eq!(single, before);
    let mut nested = Condition::Not(Box::new(Condition::All(vec![before.clone()])));
    condition::remove(&mut nested, &[0, 0]);
    assert_eq!(tests(&nested), 1);
    // A list that is emptied goes with its last test, and the not before it.
    let mut two = Condition::Any(vec![before.clone(), Condition::Not(Box::new(Condition::All(vec![before.clone()])))]);
    condition::remove(&mut two, &[1, 0, 0]);
    assert_eq!(two, Condition::Any(vec![before]));
}

#[test]
fn a_first_test_suits_its_field() {
    let mut card = preset("consumer");
    for field in card.fields.clone() {
        card.groups[0].criteria[0].rule =
            Rule::When { when: first_test(&card, Some(&field.id)), points: Points::whole(1) };
        card.check().unwrap_or_else(|issue| panic!("{}: {issue}", field.id));
    }
    let Condition::Field { test: Test::Is(texts), .. } = first_test(&preset("bant"), Some("need")) else {
        panic!("text is compared")
    };
    assert_eq!(texts, ["yes"]);
}

#[test]
fn a_faulty_edit_changes_nothing_and_is_told_at_its_field() {
    let begun = begin("b2b");
    let issue = begun
        .attempt(&|card| {
            card.fields.remove(0);
        })
        .expect_err("the field is asked about");
    assert_eq!(
        (issue.field.as_str(), issue.fault.clone()),
        ("groups[1].criteria[0].when.any[0].field", Fault::NoSuchField)
    );
    let refused = begun.refuse(Refused { at: "fields[0]".to_owned(), issue });
    assert_eq!(refused.work(), begun.work());
    assert_eq!(refused.steps(), (0, 0));
    let next = begun.attempt(&|card| card.line = Points::whole(60)).expect("valid");
    let edited = refused.commit(next, "drag:line");
    assert!(edited.refused().is_none());
    assert_eq!(edited.work().card.line, Points::whole(60));
    let again = edited.commit(edited.attempt(&|card| card.line = Points::whole(61)).expect("valid"), "drag:line");
    assert_eq!(again.steps(), (1, 0), "one drag is one step");
    let apart = again.settle();
    let apart = apart.commit(apart.attempt(&|card| card.line = Points::whole(62)).expect("valid"), "drag:line");
    assert_eq!(apart.steps(), (2, 0));
    assert_eq!(apart.undo().undo().work(), begun.work());
    assert_eq!(apart.undo().redo().work(), apart.work());
}

#[test]
fn facts_follow_their_fields_when_the_card_changes() {
    let facts = Facts::of([("need", Value::Text("yes".to_owned())), ("gone", Value::Number(3.0))]);
    let mut card = preset("bant");
    let lead = facts.lead(&card);
    assert_eq!(lead.values.len(), card.fields.len());
    assert_eq!(lead.values[2], Value::Text("yes".to_owned()));
    card.fields.swap(0, 2);
    assert_eq!(facts.lead(&card).values[0], Value::Text("yes".to_owned()));
    assert_eq!(facts.with("need", Value::Missing), Facts::of([("gone", Value::Number(3.0))]));
    assert_eq!(facts.with("need", Value::Text("no".to_owned())).get("need"), &Value::Text("no".to_owned()));
}
