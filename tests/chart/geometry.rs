//! Scales, ticks, paths, bands, curves and the waterfall.

use proptest::prelude::*;
use warmline::chart::waterfall::{self, Kind};
use warmline::chart::{band, board, curve, path, scale, scale::Scale, ticks};

#[test]
fn a_linear_scale_maps_and_maps_back() {
    let scale = Scale::linear((25.0, 80.0), (40.0, 500.0));
    assert_eq!(scale.at(25.0), 40.0);
    assert_eq!(scale.at(80.0), 500.0);
    assert_eq!(scale.at(52.5), 270.0);
    assert_eq!(scale.back(270.0), 52.5);
    assert_eq!(scale.at(1000.0), 500.0, "a value outside stops at the edge");
    assert_eq!(scale.back(-7.0), 25.0, "a pixel outside stops at the edge");
}

#[test]
fn a_log_scale_gives_each_decade_the_same_room() {
    let scale = Scale::log((1.0, 10_000.0), (0.0, 400.0));
    for (value, pixel) in [(1.0, 0.0), (10.0, 100.0), (100.0, 200.0), (1000.0, 300.0)] {
        assert!((scale.at(value) - pixel).abs() < 1e-9, "{value}");
        assert!((scale.back(pixel) - value).abs() < 1e-6 * value, "{pixel}");
    }
}

#[test]
fn broken_domains_still_give_pixels() {
    for domain in [(f64::NAN, 1.0), (3.0, 3.0), (5.0, 1.0), (0.0, f64::INFINITY), (f64::MIN, f64::MAX), (1e300, 1e300)]
    {
        for scale in [Scale::linear(domain, (0.0, 100.0)), Scale::log(domain, (0.0, 100.0))] {
            for value in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY, -1.0, 0.0, 2.0, 1e300] {
                let pixel = scale.at(value);
                assert!((0.0..=100.0).contains(&pixel), "{domain:?} {value}: {pixel}");
            }
            assert!(scale.back(f64::NAN).is_finite());
        }
    }
}

#[test]
fn ticks_are_round_and_few() {
    assert_eq!(ticks::nice(0.0, 1.0, 2), [0.0, 0.5, 1.0]);
    assert_eq!(ticks::nice(0.0, 1.0, 10), [0.0, 0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 1.0]);
    assert_eq!(ticks::whole(25.0, 80.0, 6), [30.0, 40.0, 50.0, 60.0, 70.0, 80.0]);
    assert_eq!(ticks::whole(0.0, 2.0, 8), [0.0, 1.0, 2.0], "no half customers");
    assert_eq!(ticks::days(30.0, 5), [0.0, 7.0, 14.0, 21.0, 28.0]);
    assert_eq!(ticks::days(1.0, 4), [0.0, 0.25, 0.5, 0.75, 1.0]);
    assert_eq!(ticks::days(1000.0, 4), [0.0, 365.0, 730.0]);
    assert_eq!(ticks::decades(1.0, 100_000.0, 3), [1.0, 100.0, 10_000.0]);
    assert!(ticks::nice(f64::NAN, 1.0, 3).is_empty());
    assert!(ticks::decades(-1.0, 10.0, 3).is_empty());
}

#[test]
fn domains_widen_to_round_ends() {
    assert_eq!(scale::nice(0.0, 5432.0, 4), (0.0, 6000.0));
    assert_eq!(scale::nice(0.0, 0.0, 4), (0.0, 1.0));
    assert_eq!(scale::decades(&[4.0, 185.0, 5000.0]), (1.0, 5000.0));
    assert_eq!(scale::decades(&[100.0]), (100.0, 1000.0));
    assert_eq!(scale::decades(&[0.0, f64::NAN]), (1.0, 10.0));
}

#[test]
fn a_log_axis_is_for_wide_spreads_of_positive_values_only() {
    assert!(scale::wants_log(&[4.0, 185.0, 679.0, 5000.0]));
    assert!(!scale::wants_log(&[185.0, 679.0, 5000.0]));
    assert!(!scale::wants_log(&[0.0, 5000.0]), "zero has no place on a log axis");
    assert!(!scale::wants_log(&[]));
}

#[test]
fn paths_have_one_decimal_and_no_dust() {
    assert_eq!(path::line(&[(0.0, 1.0), (0.1 + 0.2, 2.26), (f64::NAN, 3.0), (4.0, -0.01)]), "M0,1L0.3,2.3L4,0");
    assert_eq!(path::area(&[(0.0, 1.0), (2.0, 3.0)], 9.0), "M0,1L2,3L2,9L0,9Z");
    assert_eq!(path::line(&[]), "");
    assert_eq!(path::area(&[], 9.0), "");
    assert_eq!(path::num(f64::INFINITY), "0");
    assert_eq!(path::fine(5.800_000_1), "5.8");
}

#[test]
fn bands_share_the_room_equally() {
    let bands = band::bands(4, 10.0, 410.0, 0.3);
    assert_eq!(bands.len(), 4);
    assert!((bands[0].start - 25.0).abs() < 1e-9 && (bands[0].width - 70.0).abs() < 1e-9);
    assert!((bands[3].start + bands[3].width - 395.0).abs() < 1e-9);
    assert!((bands[1].middle() - 160.0).abs() < 1e-9);
}

#[test]
fn a_stack_is_in_proportion_but_shows_the_smallest() {
    assert_eq!(band::stack(&[3.0, 1.0], 102.0, 2.0, 0.0), [75.0, 25.0]);
    assert_eq!(band::stack(&[999.0, 1.0, 0.0], 102.0, 2.0, 4.0), [96.0, 4.0, 0.0]);
    assert!(band::stack(&[], 100.0, 2.0, 4.0).is_empty());
    assert_eq!(band::stack(&[f64::NAN, -2.0], 100.0, 2.0, 4.0), [0.0, 0.0]);
}

#[test]
fn a_curve_is_read_between_its_points() {
    let curve = [(0.0, 1.0), (10.0, 0.5), (20.0, 0.25)];
    assert_eq!(curve::height(&curve, 5.0), Some(0.75));
    assert_eq!(curve::height(&curve, -1.0), Some(1.0));
    assert_eq!(curve::height(&curve, 99.0), Some(0.25));
    assert_eq!(curve::height(&[], 1.0), None);
    assert_eq!(curve::until(&curve, 15.0), [(0.0, 1.0), (10.0, 0.5), (15.0, 0.375)]);
    assert_eq!(curve::until(&curve, 99.0), [(0.0, 1.0), (10.0, 0.5), (20.0, 0.25), (20.0, 0.25)]);
    assert!(curve::until(&curve, 0.0).is_empty());
}

#[test]
fn a_value_stands_in_the_cell_of_its_level() {
    let along = |value: f64| board::along(&[10.0, 30.0], (-10.0, 50.0), (0.1, 0.9), value);
    assert_eq!(along(0.0), 0.5 / 3.0);
    assert_eq!(along(20.0), 1.5 / 3.0);
    // On a cut it is above it, and never on the border; beyond the ends it stays inside.
    assert!(along(10.0) > 1.0 / 3.0 && along(9.999) < 1.0 / 3.0);
    assert!(along(-1e9) > 0.0 && along(1e9) < 1.0);
    for broken in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        assert!(
            (0.0..1.0).contains(&along(broken))
                && (0.0..1.0).contains(&board::along(&[1.0], (broken, broken), (0.1, 0.9), 0.5))
        );
    }
    // Ends that leave a level no room put it into the middle of its cell.
    assert_eq!(board::along(&[10.0], (0.0, 10.0), (0.0, 1.0), 10.0), 0.75);
    // Values keep to their part of the cell.
    assert_eq!(board::along(&[10.0], (0.0, 20.0), (0.25, 0.75), 20.0), 0.875);
}

#[test]
fn the_waterfall_hangs_losses_and_stands_gains() {
    let steps = [
        (Kind::Planned, 1_000_000.0),
        (Kind::Cold, -125_000.0),
        (Kind::Back, 25_000.0),
        (Kind::Expected, 900_000.0),
        (Kind::Whole, 900_000.0),
    ];
    let spans = waterfall::spans(&steps);
    assert_eq!(spans[1], (875_000.0, 1_000_000.0));
    assert_eq!(spans[2], (875_000.0, 900_000.0));
    assert_eq!(spans[3], (0.0, 900_000.0));
    let positive = waterfall::spans(&[(Kind::Planned, 8.0), (Kind::Cold, 1.0)]);
    assert_eq!(positive[1], (7.0, 8.0), "the sign of a loss does not matter");
}

#[test]
fn value_labels_of_a_waterfall_rise_when_they_would_touch() {
    let bands = band::bands(3, 0.0, 180.0, 0.3);
    assert_eq!(waterfall::lift(&bands, &[50.0, 50.0, 60.0], &[40.0; 3], 16.0), [44.0, 44.0, 54.0]);
    assert_eq!(waterfall::lift(&bands, &[50.0, 50.0, 60.0], &[80.0; 3], 16.0), [44.0, 28.0, 54.0]);
}

proptest! {
    #[test]
    fn pixels_go_there_and_back(low in -1e6..1e6_f64, span in 1e-3..1e6_f64, share in 0.0..1.0_f64) {
        let scale = Scale::linear((low, low + span), (30.0, 530.0));
        let value = low + share * span;
        prop_assert!((scale.back(scale.at(value)) - value).abs() <= 1e-6 * (span + low.abs()));
    }

    #[test]
    fn ticks_stay_inside_and_rise(low in -1e9..1e9_f64, span in 1e-6..1e9_f64, count in 1_usize..12) {
        let ticks = ticks::nice(low, low + span, count);
        prop_assert!(ticks.len() <= count + 1);
        prop_assert!(ticks.windows(2).all(|pair| pair[0] < pair[1]) || span < 1e-9 * low.abs());
        prop_assert!(ticks.iter().all(|tick| *tick >= low - span * 1e-3 - 1e-3 && *tick <= low + span * 1.001 + 1e-3));
    }

    #[test]
    fn a_nice_domain_holds_its_values(low in -1e6..1e6_f64, span in 1e-3..1e6_f64, count in 1_usize..10) {
        let (from, to) = scale::nice(low, low + span, count);
        prop_assert!(from <= low + 1e-6 * span && to >= low + span - 1e-6 * span);
    }

    #[test]
    fn a_stack_fills_its_bar(values in prop::collection::vec(0.0..1e6_f64, 1..9), width in 60.0..900.0_f64) {
        let parts = band::stack(&values, width, 2.0, 3.0);
        let shown = values.iter().filter(|value| **value > 0.0).count();
        if shown > 0 {
            let total: f64 = parts.iter().sum::<f64>() + 2.0 * (shown - 1) as f64;
            prop_assert!((total - width).abs() < 1e-6, "{total} of {width}");
            prop_assert!(parts.iter().zip(&values).all(|(part, value)| *value == 0.0 || *part >= 3.0 - 1e-9));
        }
    }

    #[test]
    fn any_number_writes_as_a_plain_decimal(value in prop::num::f64::ANY) {
        let text = path::num(value);
        prop_assert!(text.chars().all(|c| c.is_ascii_digit() || c == '.' || c == '-'), "{text}");
        prop_assert!(text.split('.').nth(1).is_none_or(|digits| digits.len() == 1));
    }
}
