//! Too little data, and columns that know the outcome.

use warmline::learn::{
    AfterTheFact, Column, Frame, Lesson, Settings, Suspicion, after_the_fact, learn_card, learn_linear,
};

/// Eleven leads with columns that tell the won ones apart perfectly.
fn few(wins: usize) -> (Frame, Vec<bool>) {
    let won: Vec<bool> = (0..11).map(|row| row < wins).collect();
    let visits = won.iter().map(|won| if *won { 9.0 } else { 1.0 }).collect();
    let source = won.iter().map(|won| Some(if *won { "partner" } else { "search" }));
    let columns = vec![Column::numbers("visits", visits), Column::names("source", source)];
    (Frame::new(columns).expect("equal lengths"), won)
}

#[test]
fn one_win_never_gives_a_high_chance() {
    for wins in 1..=4 {
        let (frame, won) = few(wins);
        let lesson = Lesson { frame: &frame, won: &won, weights: None, rule: None };
        let settings = Settings { rare: 1, prior: 0.0, ..Settings::default() };
        let card = learn_card(&lesson, &settings).expect("both outcomes");
        let linear = learn_linear(&lesson, &settings).expect("both outcomes");
        assert!(!card.gate.is_enough() && !linear.gate.is_enough());
        assert_eq!(card.gate.outcomes, wins as u64);
        for chances in [card.model.chances(&frame, None), linear.model.chances(&frame, None)] {
            let high = chances.iter().fold(0.0, |most: f64, chance| most.max(*chance));
            // Not far from the (wins + 1) / 13 that the overall rate says.
            assert!(high < 0.2 + 0.12 * wins as f64, "{wins} wins: {high}");
            assert!(chances.iter().all(|chance| *chance > 0.0));
        }
    }
}

#[test]
fn without_a_second_win_all_leads_have_the_overall_chance() {
    let (frame, won) = few(1);
    let lesson = Lesson { frame: &frame, won: &won, weights: None, rule: None };
    let learned = learn_card(&lesson, &Settings::default()).expect("both outcomes");
    assert_eq!((learned.gate.weight, learned.penalty), (0.0, None));
    assert!(learned.held_out.is_empty() && learned.truth.is_none() && learned.auc.is_none());
    for chance in learned.model.chances(&frame, None) {
        assert!(chance > 0.09 && chance < 0.16, "{chance}");
    }
}

#[test]
fn too_few_outcomes_draw_towards_the_rule_card() {
    // The rule card is right; what the columns say is chance.
    let rows = 300;
    let won: Vec<bool> = (0..rows).map(|row| row % 20 == 0).collect();
    let rule: Vec<f64> = (0..rows).map(|row| if row % 20 == 0 { 80.0 } else { f64::from(row % 60) }).collect();
    let columns = (1..8).map(|place| {
        let noise = (0..rows).map(|row: u32| f64::from((row * 7_919 * place) % 101)).collect();
        Column::numbers(format!("noise {place}"), noise)
    });
    let frame = Frame::new(columns.collect()).expect("equal lengths");
    let lesson = Lesson { frame: &frame, won: &won, weights: None, rule: Some(&rule) };
    for (rule_weight, chances, gate) in [
        learn_card(&lesson, &Settings::default())
            .map(|learned| (learned.model.rule_points, learned.model.chances(&frame, Some(&rule)), learned.gate)),
        learn_linear(&lesson, &Settings::default())
            .map(|learned| (learned.model.rule_slope, learned.model.chances(&frame, Some(&rule)), learned.gate)),
    ]
    .into_iter()
    .map(|learned| learned.expect("both outcomes"))
    {
        assert!(rule_weight > 0.0 || gate.is_enough(), "{gate:?}");
        if !gate.is_enough() {
            let mean = |wanted: bool| {
                let own: Vec<f64> =
                    chances.iter().zip(&won).filter(|(_, won)| **won == wanted).map(|pair| *pair.0).collect();
                own.iter().sum::<f64>() / own.len() as f64
            };
            assert!(mean(true) > 2.0 * mean(false), "{} {}", mean(true), mean(false));
        }
    }
}

#[test]
fn columns_that_know_the_outcome_raise_an_alarm() {
    let won: Vec<bool> = (0..1_000).map(|row| row % 5 == 0).collect();
    let tags = won.iter().map(|won| Some(if *won { "will revert" } else { "ringing" }));
    let harmless = (0..1_000).map(|row| f64::from(row % 7)).collect();
    let columns = vec![
        Column::names("Tags", tags),
        Column::numbers("visits", harmless),
        Column::numbers("Deal_Amount", vec![1.0; 1_000]),
    ];
    let frame = Frame::new(columns).expect("equal lengths");
    let lesson = Lesson { frame: &frame, won: &won, weights: None, rule: None };
    let alarms = learn_card(&lesson, &Settings::default()).expect("leads").alarms;
    assert_eq!(alarms.iter().map(|alarm| alarm.place).collect::<Vec<_>>(), [0, 2]);
    let reasons = &alarms[0].suspicions;
    assert!(
        matches!(reasons.as_slice(), [Suspicion::Auc(1.0), Suspicion::Information(value), Suspicion::Name(AfterTheFact::Judgement)] if *value > 5.0),
        "{reasons:?}"
    );
    assert_eq!(alarms[1].suspicions, [Suspicion::Name(AfterTheFact::Money)]);
}

#[test]
fn names_of_columns_that_are_filled_in_afterwards() {
    for (name, fact) in [
        ("closedDate", AfterTheFact::Closing),
        ("CLOSE DATE", AfterTheFact::Closing),
        ("Lost Reason", AfterTheFact::Reason),
        ("is_won", AfterTheFact::Outcome),
        ("Lead Quality", AfterTheFact::Judgement),
        ("last-notable-activity", AfterTheFact::LastContact),
        ("duration", AfterTheFact::LastContact),
        ("deal.stage", AfterTheFact::Stage),
        ("계약일", AfterTheFact::Closing),
        ("status lead", AfterTheFact::Stage),
        ("Alasan kalah", AfterTheFact::Reason),
    ] {
        assert_eq!(after_the_fact(name), Some(fact), "{name}");
    }
    for name in ["pages", "wonder", "industry", "Company Size", "leadSource", "country", ""] {
        assert_eq!(after_the_fact(name), None, "{name}");
    }
    let ids: std::collections::HashSet<&str> = [
        AfterTheFact::Outcome,
        AfterTheFact::Reason,
        AfterTheFact::Closing,
        AfterTheFact::Money,
        AfterTheFact::Stage,
        AfterTheFact::Judgement,
        AfterTheFact::LastContact,
    ]
    .map(AfterTheFact::id)
    .into();
    assert_eq!(ids.len(), 7);
}
