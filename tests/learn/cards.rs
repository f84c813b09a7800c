//! Learned cards and regressions on leads whose law is known.

use warmline::learn::{
    Column, Frame, Lesson, Range, Ranked, Refusal, Scale, Settings, folds, learn_card, learn_linear, quality,
};

/// Leads of known law: pages 0 ..= 9 add .4 each to the log odds, source "partner" adds 1, no industry takes 1 away.
fn leads(rows: usize, seed: u64) -> (Frame, Vec<bool>, Vec<f64>) {
    let mut state = seed;
    let mut draw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 40) as f64 / f64::from(1 << 24)
    };
    let (mut pages, mut source, mut industry, mut noise) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
    let (mut won, mut truth) = (Vec::new(), Vec::new());
    for row in 0..rows {
        let page = (draw() * 10.0).floor();
        let from = ["search", "partner", "event"][(draw() * 3.0) as usize];
        let has_industry = draw() < 0.7;
        let log_odds =
            -4.0 + 0.4 * page + if from == "partner" { 1.0 } else { 0.0 } - if has_industry { 0.0 } else { 1.0 };
        let chance = 1.0 / (1.0 + (-log_odds).exp());
        pages.push(if row % 50 == 0 { f64::NAN } else { page });
        source.push(Some(if row % 400 == 0 { "rare" } else { from }));
        industry.push(has_industry.then_some("software"));
        noise.push(draw());
        won.push(draw() < chance);
        truth.push(chance);
    }
    let columns = vec![
        Column::numbers("pages", pages),
        Column::names("source", source),
        Column::names("industry", industry),
        Column::numbers("noise", noise),
    ];
    (Frame::new(columns).expect("equal lengths"), won, truth)
}

fn lesson<'a>(frame: &'a Frame, won: &'a [bool]) -> Lesson<'a> {
    Lesson { frame, won, weights: None, rule: None }
}

fn auc(scores: &[f64], won: &[bool]) -> f64 {
    quality::auc(&Ranked::new(scores, won).expect("sound lists")).expect("both outcomes").value
}

#[test]
fn a_card_finds_the_law_behind_leads() {
    let (frame, won, _) = leads(6_000, 3);
    let learned = learn_card(&lesson(&frame, &won), &Settings::default()).expect("enough leads");
    assert!(learned.gate.is_enough() && learned.gate.weight == 1.0, "{:?}", learned.gate);
    let (test, later, truth) = leads(6_000, 11);
    let chances = learned.model.chances(&test, None);
    assert!(auc(&chances, &later) > auc(&truth, &later) - 0.01);
    let judged = quality::truth(&chances, &later, 10).expect("sound lists");
    assert!(judged.reliability < 0.001, "{judged:?}");
    // What the held-out folds promised is what new leads show.
    let promised = learned.auc.expect("both outcomes");
    assert!((promised.value - auc(&chances, &later)).abs() < 0.02);
    // Bins: more pages more points, missing on its own, the rare source pooled.
    let pages = &learned.model.features[0];
    let points: Vec<f64> = pages.bins.iter().filter(|bin| bin.range != Range::Missing).map(|bin| bin.points).collect();
    assert!(points.len() > 3 && points.windows(2).all(|pair| pair[0] < pair[1]), "{points:?}");
    let missing = pages.bins.last().expect("bins");
    assert_eq!((missing.range.clone(), missing.count.leads()), (Range::Missing, 120.0));
    let pooled = |bin: &&warmline::learn::Bin| matches!(bin.range, Range::Names { others: true, .. });
    let source = &learned.model.features[1];
    let pool = source.bins.iter().find(pooled).expect("a pool");
    assert!(pool.count.leads() >= 15.0, "{pool:?}");
    assert!(source.bins.iter().all(|bin| match &bin.range {
        Range::Names { names, .. } => !names.contains(&"rare".to_owned()),
        _ => true,
    }));
    // Noise weighs least, pages most.
    let weights = learned.model.by_weight();
    assert_eq!(weights.first().map(|(feature, _)| feature.name.as_str()), Some("pages"));
    let noise = weights.iter().find(|(feature, _)| feature.name == "noise").map_or(0.0, |(_, span)| *span);
    assert!(noise < 0.2 * weights[0].1, "{noise}");
}

#[test]
fn a_regression_finds_it_too() {
    let (frame, won, _) = leads(6_000, 3);
    let learned = learn_linear(&lesson(&frame, &won), &Settings::default()).expect("enough leads");
    let (test, later, truth) = leads(6_000, 11);
    let chances = learned.model.chances(&test, None);
    assert!(auc(&chances, &later) > auc(&truth, &later) - 0.01);
    assert!(quality::truth(&chances, &later, 10).expect("sound lists").reliability < 0.001);
    match &learned.model.slopes[0] {
        (name, warmline::learn::Slope::Number { per_unit, centre, .. }) => {
            assert_eq!(name, "pages");
            assert!((per_unit - 0.4).abs() < 0.06 && (centre - 4.5).abs() < 0.2, "{per_unit} {centre}");
        }
        other => panic!("{other:?}"),
    }
}

#[test]
fn the_score_of_a_lead_is_the_sum_of_its_points() {
    let (frame, won, _) = leads(3_000, 5);
    let card = learn_card(&lesson(&frame, &won), &Settings::default()).expect("enough leads").model;
    let lead = Frame::new(vec![
        Column::names("industry", [Some("farming"), None]),
        Column::numbers("pages", vec![7.0, f64::INFINITY]),
        Column::names("source", [Some("partner"), Some("never seen")]),
    ])
    .expect("equal lengths");
    let scores = card.scores(&lead, None);
    let points = |feature: usize, wanted: &dyn Fn(&Range) -> bool| {
        card.features[feature].bins.iter().find(|bin| wanted(&bin.range)).expect("a bin").points
    };
    let holds = |number: f64| {
        move |range: &Range| match range {
            Range::Numbers { from, to } => from.is_none_or(|from| from <= number) && to.is_none_or(|to| number < to),
            _ => false,
        }
    };
    let named = |name: &'static str| move |range: &Range| matches!(range, Range::Names { names, .. } if names.iter().any(|own| own == name));
    let others = |range: &Range| matches!(range, Range::Names { others: true, .. });
    let missing = |range: &Range| *range == Range::Missing;
    let gone = points(3, &missing);
    let first = card.base + points(0, &holds(7.0)) + points(1, &named("partner")) + points(2, &others) + gone;
    let second = card.base + points(0, &missing) + points(1, &others) + points(2, &missing) + gone;
    assert!((scores[0] - first).abs() < 1e-9 && (scores[1] - second).abs() < 1e-9, "{scores:?}");
    // Nothing is known of a new industry, and of a missing number of noise.
    assert_eq!((points(2, &others), gone), (0.0, 0.0));
    let rounded = card.rounded();
    assert!(rounded.features.iter().flat_map(|feature| &feature.bins).all(|bin| bin.points.fract() == 0.0));
    let off = (rounded.scores(&lead, None)[0] - scores[0]).abs();
    assert!(off <= 2.5, "{off}");
}

#[test]
fn points_follow_the_scale_and_chances_do_not() {
    let (frame, won, _) = leads(2_000, 5);
    let other = Settings { scale: Scale::through(75.0, 0.1, 15.0).expect("a scale"), ..Settings::default() };
    let one = learn_card(&lesson(&frame, &won), &Settings::default()).expect("enough leads").model;
    let other = learn_card(&lesson(&frame, &won), &other).expect("enough leads").model;
    for (one, other) in one.chances(&frame, None).iter().zip(other.chances(&frame, None)) {
        assert!((one - other).abs() < 1e-12);
    }
}

#[test]
fn the_same_seed_gives_the_same_card() {
    let (frame, won, _) = leads(1_000, 5);
    let learn = |seed| learn_card(&lesson(&frame, &won), &Settings { seed, ..Settings::default() }).expect("leads");
    assert_eq!(learn(1), learn(1));
    assert_ne!(learn(1).held_out, learn(2).held_out);
}

#[test]
fn the_order_of_columns_does_not_matter() {
    let (frame, won, _) = leads(2_000, 5);
    let mut columns = frame.columns().to_vec();
    columns.reverse();
    let turned = Frame::new(columns).expect("equal lengths");
    let one = learn_card(&lesson(&frame, &won), &Settings::default()).expect("leads").model;
    let other = learn_card(&lesson(&turned, &won), &Settings::default()).expect("leads").model;
    for (one, other) in one.scores(&frame, None).iter().zip(other.scores(&frame, None)) {
        assert!((one - other).abs() < 1e-6, "{one} {other}");
    }
}

#[test]
fn a_weight_counts_as_so_many_leads_in_the_card() {
    let (frame, won, _) = leads(2_000, 5);
    let twice = vec![2.0; 2_000];
    let heavy = Lesson { weights: Some(&twice), ..lesson(&frame, &won) };
    let card = learn_card(&heavy, &Settings::default()).expect("leads").model;
    assert_eq!(card.features[0].bins.iter().map(|bin| bin.count.leads()).sum::<f64>(), 4_000.0);
}

#[test]
fn folds_are_whole_and_even() {
    let won: Vec<bool> = (0..103).map(|row| row % 7 == 0).collect();
    let dealt = folds(&won, 5, 9);
    for outcome in [true, false] {
        let sizes: Vec<usize> = (0..5)
            .map(|fold| dealt.iter().zip(&won).filter(|(own, won)| **own == fold && **won == outcome).count())
            .collect();
        assert!(sizes.iter().max().expect("folds") - sizes.iter().min().expect("folds") <= 1, "{sizes:?}");
        assert_eq!(sizes.iter().sum::<usize>(), won.iter().filter(|won| **won == outcome).count());
    }
    assert_ne!(dealt, folds(&won, 5, 10));
}

#[test]
fn held_out_chances_know_nothing_of_their_own_outcome() {
    // Names that occur twice, once won and once lost: whoever saw a lead's outcome would think the other one's likelier.
    let names: Vec<String> = (0..400).map(|row| format!("n{}", row / 2)).collect();
    let won: Vec<bool> = (0..400).map(|row| row % 2 == 0).collect();
    let frame = Frame::new(vec![Column::names("id", names.iter().map(|name| Some(name.as_str())))]).expect("rows");
    let settings = Settings { rare: 1, prior: 0.0, ..Settings::default() };
    let learned = learn_card(&lesson(&frame, &won), &settings).expect("leads");
    assert!(learned.auc.expect("both outcomes").value < 0.6);
}

#[test]
fn what_cannot_be_learned_from_is_refused() {
    let (frame, won, _) = leads(50, 1);
    let settings = Settings::default();
    assert_eq!(learn_card(&lesson(&frame, &won[1..]), &settings).err(), Some(Refusal::Length("won".to_owned())));
    assert_eq!(learn_card(&lesson(&frame, &[false; 50]), &settings).err(), Some(Refusal::OneOutcome));
    let rule = [f64::NAN; 50];
    let odd = Lesson { rule: Some(&rule), ..lesson(&frame, &won) };
    assert_eq!(learn_linear(&odd, &settings).err(), Some(Refusal::NotANumber("rule")));
    let none = Settings { penalties: Vec::new(), ..settings };
    assert_eq!(learn_card(&lesson(&frame, &won), &none).err(), Some(Refusal::NotANumber("setting")));
}
