//! AUC, KS, gain, Brier score with its parts, log loss, calibration.

use proptest::prelude::*;
use warmline::learn::quality::{Truth, auc, drift, gain, kolmogorov_smirnov, truth};
use warmline::learn::{Isotonic, Platt, Ranked, Refusal};

fn ranked(scores: &[f64], won: &[bool]) -> Ranked {
    Ranked::new(scores, won).expect("sound lists")
}

/// The definition: every won lead against every lost one.
fn auc_by_pairs(scores: &[f64], won: &[bool]) -> f64 {
    let (mut pairs, mut points) = (0.0, 0.0);
    for (one, _) in scores.iter().zip(won).filter(|(_, won)| **won) {
        for (other, _) in scores.iter().zip(won).filter(|(_, won)| !**won) {
            pairs += 1.0;
            points += if one > other { 1.0 } else { 0.0 } + if one == other { 0.5 } else { 0.0 };
        }
    }
    points / pairs
}

/// `DeLong`'s variance, by the definition: each lead's share of pairs that it wins.
fn error_by_pairs(scores: &[f64], won: &[bool]) -> f64 {
    let side = |wanted: bool| -> Vec<f64> {
        let own = scores.iter().zip(won).filter(|(_, won)| **won == wanted);
        let against = |one: f64| {
            let others: Vec<f64> =
                scores.iter().zip(won).filter(|(_, won)| **won != wanted).map(|(other, _)| *other).collect();
            let beaten = |other: &f64| match one.total_cmp(other) {
                std::cmp::Ordering::Equal => 0.5,
                order => f64::from(u8::from(order.is_gt() == wanted)),
            };
            others.iter().map(beaten).sum::<f64>() / others.len() as f64
        };
        own.map(|(score, _)| against(*score)).collect()
    };
    let variance = |values: Vec<f64>| {
        let count = values.len() as f64;
        let mean = values.iter().sum::<f64>() / count;
        values.iter().map(|value| (value - mean) * (value - mean)).sum::<f64>() / (count - 1.0) / count
    };
    (variance(side(true)) + variance(side(false))).sqrt()
}

#[test]
fn auc_of_a_small_case_with_a_tie() {
    // Won at 3 and 2, lost at 2 and 1: 3>2, 3>1, 2=2, 2>1 make 3.5 of 4.
    let auc = auc(&ranked(&[3.0, 2.0, 2.0, 1.0], &[true, true, false, false])).expect("both outcomes");
    assert_eq!(auc.value, 0.875);
    assert!(auc.low < 0.875 && auc.high > 0.875 && auc.high <= 1.0);
}

#[test]
fn a_perfect_order_is_not_certain() {
    let scores: Vec<f64> = (0..20).map(f64::from).collect();
    let won: Vec<bool> = (0..20).map(|lead| lead >= 17).collect();
    let auc = auc(&ranked(&scores, &won)).expect("both outcomes");
    // Three won leads: .025^(1/3).
    assert_eq!((auc.value, auc.high), (1.0, 1.0));
    assert!((auc.low - 0.292_4).abs() < 1e-4, "{}", auc.low);
}

#[test]
fn one_outcome_has_no_order() {
    let one = ranked(&[1.0, 2.0], &[true, true]);
    assert_eq!((auc(&one), kolmogorov_smirnov(&one)), (None, None));
    assert_eq!(gain(&ranked(&[1.0], &[false]), 0.1), None);
}

#[test]
fn what_cannot_be_ranked_is_refused() {
    assert_eq!(Ranked::new(&[f64::NAN], &[true]), Err(Refusal::NotANumber("score")));
    assert_eq!(Ranked::new(&[], &[]), Err(Refusal::Nothing));
    assert_eq!(Ranked::new(&[1.0], &[]), Err(Refusal::Length("won".to_owned())));
    assert_eq!(truth(&[1.5], &[true], 10), Err(Refusal::NotANumber("chance")));
}

#[test]
fn minus_zero_ties_with_zero() {
    let scores = ranked(&[0.0, -0.0], &[true, false]);
    assert_eq!(scores.steps().len(), 1);
}

#[test]
fn the_widest_gap_of_a_small_case() {
    // Above 5: 2 of 2 won, 1 of 3 lost.
    let gap = kolmogorov_smirnov(&ranked(&[9.0, 7.0, 5.0, 3.0, 1.0], &[true, false, true, false, false]));
    let gap = gap.expect("both outcomes");
    assert!((gap.distance - 2.0 / 3.0).abs() < 1e-15);
    assert_eq!(gap.score, 5.0);
}

#[test]
fn gain_shares_a_tie_out() {
    // Ten leads, two won; the best one is won, the second tenth is one of four equal ones of which one is won.
    let scores = [9.0, 5.0, 5.0, 5.0, 5.0, 1.0, 1.0, 1.0, 1.0, 1.0];
    let won = [true, false, true, false, false, false, false, false, false, false];
    let ranked = ranked(&scores, &won);
    let tenth = gain(&ranked, 0.1).expect("a won lead");
    assert_eq!((tenth.gain, tenth.lift), (0.5, 5.0));
    let fifth = gain(&ranked, 0.2).expect("a won lead");
    assert_eq!((fifth.gain, fifth.lift), (0.625, 3.125));
    assert_eq!(gain(&ranked, 1.0).map(|all| all.lift), Some(1.0));
    assert_eq!(gain(&ranked, 0.0), None);
}

#[test]
fn brier_and_its_parts_of_a_small_case() {
    // .2 for four leads with one won, .8 for two with two won.
    let chances = [0.2, 0.2, 0.2, 0.2, 0.8, 0.8];
    let won = [true, false, false, false, true, true];
    let truth = truth(&chances, &won, 2).expect("sound lists");
    // (.64 + 3 x .04 + 2 x .04) / 6.
    assert!((truth.brier - 0.14).abs() < 1e-15);
    // (4 x .05^2 + 2 x .2^2) / 6, (4 x .25^2 + 2 x .5^2) / 6, 1/2 x 1/2.
    assert!((truth.reliability - 0.015).abs() < 1e-15);
    assert!((truth.resolution - 0.125).abs() < 1e-15);
    assert_eq!(truth.uncertainty, 0.25);
    assert!(truth.within.abs() < 1e-15);
    // (4 x .05 + 2 x .2) / 6.
    assert!((truth.gap - 0.1).abs() < 1e-15);
    let log_loss = -(0.2_f64.ln() + 3.0 * 0.8_f64.ln() + 2.0 * 0.8_f64.ln()) / 6.0;
    assert!((truth.log_loss - log_loss).abs() < 1e-15);
    assert_eq!(truth.bins.iter().map(|bin| (bin.leads, bin.won)).collect::<Vec<_>>(), [(4, 1), (2, 2)]);
    // Wilson for 1 of 4: 4.6 to 69.9 %.
    assert!((truth.bins[0].low - 0.045_6).abs() < 1e-3 && (truth.bins[0].high - 0.699_4).abs() < 1e-3);
}

#[test]
fn a_certainty_that_was_wrong_costs_much_but_not_infinitely_much() {
    let truth = truth(&[0.0, 1.0], &[true, false], 2).expect("sound lists");
    assert!((truth.log_loss - 34.538_776).abs() < 1e-5);
}

#[test]
fn months_are_held_against_those_before() {
    let scores: Vec<f64> = (0..400).map(|lead| f64::from(lead % 100) + if lead < 300 { 0.0 } else { 50.0 }).collect();
    let won: Vec<bool> = (0..400).map(|lead| lead % 100 >= 80).collect();
    let months: Vec<u32> = (0..400).map(|lead| 24_000 + lead / 100).collect();
    let drift = drift(&scores, &won, &months).expect("sound lists");
    assert_eq!(drift.iter().map(|month| month.month).collect::<Vec<_>>(), [24_000, 24_001, 24_002, 24_003]);
    assert_eq!(drift[0].shift, None);
    assert!(drift[1].shift.expect("earlier months") < 1e-12);
    assert!(drift[2].shift.expect("earlier months") < 1e-3);
    assert!(drift[3].shift.expect("earlier months") > 0.25);
    assert!(drift.iter().all(|month| month.auc.is_some_and(|auc| auc.value == 1.0) && month.won == 20));
}

#[test]
fn platt_finds_the_log_odds_behind_scores() {
    // 1 of 4 won at score 0, 3 of 4 at score 1, many times over: log odds -ln 3 and ln 3.
    let scores: Vec<f64> = (0..8_000).map(|lead| f64::from(lead % 2)).collect();
    let won: Vec<bool> = (0..8_000).map(|lead| (lead / 2) % 4 < 1 + 2 * (lead % 2)).collect();
    let platt = Platt::fit(&ranked(&scores, &won));
    assert!((platt.intercept + 3.0_f64.ln()).abs() < 2e-3, "{platt:?}");
    assert!((platt.slope - 2.0 * 3.0_f64.ln()).abs() < 4e-3, "{platt:?}");
}

#[test]
fn no_calibration_gives_certainty_or_turns_a_score_round() {
    let scores = [1.0, 2.0, 3.0, 4.0];
    let apart = ranked(&scores, &[false, false, true, true]);
    assert!(Platt::fit(&apart).chance(4.0) < 0.9 && Platt::fit(&apart).chance(4.0) > 0.6);
    let steps = Isotonic::fit(&apart);
    assert!(steps.chance(4.0) < 1.0 && steps.chance(1.0) > 0.0);
    let wrong_way = ranked(&scores, &[true, true, false, false]);
    assert_eq!(Platt::fit(&wrong_way).slope, 0.0);
    assert_eq!(Isotonic::fit(&wrong_way).chance(1.0), Isotonic::fit(&wrong_way).chance(4.0));
}

fn leads() -> impl Strategy<Value = (Vec<f64>, Vec<bool>)> {
    // Few different scores: ties are where a rank goes wrong.
    prop::collection::vec((0..12_u8, any::<bool>()), 2..80)
        .prop_map(|leads| leads.into_iter().map(|(score, won)| (f64::from(score) / 11.0, won)).unzip())
        .prop_filter("both outcomes, twice", |(_, won): &(Vec<f64>, Vec<bool>)| {
            let count = won.iter().filter(|won| **won).count();
            count > 1 && count + 1 < won.len()
        })
}

fn close(one: f64, other: f64) -> bool {
    (one - other).abs() < 1e-12
}

proptest! {
    #[test]
    fn auc_is_the_share_of_pairs((scores, won) in leads()) {
        let auc = auc(&ranked(&scores, &won)).expect("both outcomes");
        prop_assert!(close(auc.value, auc_by_pairs(&scores, &won)));
        prop_assert!((auc.error - error_by_pairs(&scores, &won)).abs() < 1e-7);
        prop_assert!(0.0 <= auc.low && auc.low <= auc.value && auc.value <= auc.high && auc.high <= 1.0);
    }

    #[test]
    fn turning_the_score_round_turns_auc_round((scores, won) in leads()) {
        let turned: Vec<f64> = scores.iter().map(|score| -score).collect();
        let value = |scores: &[f64]| auc(&ranked(scores, &won)).expect("both outcomes").value;
        prop_assert!(close(value(&scores), 1.0 - value(&turned)));
    }

    #[test]
    fn parts_of_brier_add_up((scores, won) in leads(), bins in 1_usize..12) {
        let Truth { brier, reliability, resolution, uncertainty, within, bins, .. } =
            truth(&scores, &won, bins).expect("sound lists");
        prop_assert!(close(brier, reliability - resolution + uncertainty + within));
        let plain: f64 = scores.iter().zip(&won).map(|(p, won)| (p - f64::from(u8::from(*won))).powi(2)).sum();
        prop_assert!(close(brier, plain / scores.len() as f64));
        prop_assert_eq!(bins.iter().map(|bin| bin.leads).sum::<u64>(), scores.len() as u64);
        // A chance is in one bin only.
        prop_assert!(bins.windows(2).all(|pair| pair[0].to < pair[1].from));
    }

    #[test]
    fn the_order_of_rows_does_not_matter((scores, won) in leads()) {
        let back: Vec<f64> = scores.iter().rev().copied().collect();
        let back_won: Vec<bool> = won.iter().rev().copied().collect();
        prop_assert_eq!(ranked(&scores, &won), ranked(&back, &back_won));
        prop_assert_eq!(truth(&scores, &won, 5), truth(&back, &back_won, 5));
    }

    #[test]
    fn gain_rises_to_all_and_never_bends_below_its_share_of_the_best((scores, won) in leads()) {
        let ranked = ranked(&scores, &won);
        let gains: Vec<f64> = (1..=10).map(|part| gain(&ranked, f64::from(part) / 10.0).expect("won leads").gain).collect();
        prop_assert!(gains.windows(2).all(|pair| pair[0] <= pair[1] + 1e-12));
        prop_assert!(close(gains[9], 1.0));
    }

    #[test]
    fn calibrated_chances_rise_with_the_score((scores, won) in leads()) {
        let ranked = ranked(&scores, &won);
        let (platt, steps) = (Platt::fit(&ranked), Isotonic::fit(&ranked));
        for score in (-5..20).map(|score| f64::from(score) / 11.0) {
            let next = score + 1.0 / 11.0;
            prop_assert!(platt.chance(score) <= platt.chance(next));
            prop_assert!(steps.chance(score) <= steps.chance(next));
            prop_assert!(steps.chance(score) > 0.0 && steps.chance(score) < 1.0);
        }
    }
}
