//! The presets that ship: valid, answerable, and no benchmark without its provenance.

use std::collections::HashSet;
use warmline::codec::presets::{self, Grade, Group, Preset};
use warmline::engine::answer;

fn shipped() -> Vec<Preset> {
    presets::read(include_str!("../static/presets/index.json")).expect("the presets are valid")
}

#[test]
fn every_preset_is_a_plan_with_an_answer() {
    let presets = shipped();
    let ids: HashSet<&str> = presets.iter().map(|preset| preset.id.as_str()).collect();
    assert_eq!(ids.len(), presets.len(), "ids are unique");
    for preset in &presets {
        let answer = answer(&preset.plan).unwrap_or_else(|issue| panic!("{}: {issue}", preset.id));
        assert_eq!(answer.stages.len(), preset.plan.stages.len(), "{}", preset.id);
    }
    for id in ["worked-example", "six-stages", "two-stages", "three-stages", "consumer"] {
        assert!(ids.contains(id), "{id}");
    }
}

#[test]
fn every_benchmark_says_where_it_comes_from() {
    let presets = shipped();
    let benchmarks: Vec<&Preset> = presets.iter().filter(|preset| preset.group == Group::Benchmark).collect();
    assert!(benchmarks.len() >= 8);
    for preset in benchmarks {
        let source = preset.source.as_ref().unwrap_or_else(|| panic!("{} has no source", preset.id));
        for text in [&source.title, &source.sample, &source.definition] {
            assert!(text.len() > 10, "{}: {text}", preset.id);
        }
        assert!((2000..2030).contains(&source.year) && source.url.starts_with("https://"), "{}", preset.id);
        assert!(source.grade <= Grade::B, "{}: only measured numbers ship", preset.id);
    }
    let olist = presets.iter().find(|preset| preset.id == "olist-2018").expect("it ships");
    let needed = answer(&olist.plan).expect("it is answered").stages[0].needed;
    assert_eq!(needed, 77, "10 x 5998 / 781, rounded up");
}

#[test]
fn a_bad_preset_names_its_place() {
    let shipped = include_str!("../static/presets/index.json");
    let cases = [
        (shipped.replacen("\"rate\": 0.25", "\"rate\": 25", 1), "[0].plan.stages[0].toNext.rate: is out of range"),
        (shipped.replacen("\"group\": \"shape\"", "\"group\": \"trade\"", 1), "[0].group: is of the wrong kind"),
        (shipped.replacen("\"grade\": \"A\"", "\"grade\": \"D\"", 1), "[5].source.grade: is of the wrong kind"),
        (shipped.replacen("\"year\": 2018,", "", 1), "[5].source.year: is missing"),
        ("{}".to_owned(), "document: is of the wrong kind, allowed is a list"),
    ];
    for (text, expected) in cases {
        let line = presets::read(&text).unwrap_err().to_string();
        assert!(line.starts_with(expected), "{line}");
    }
}
