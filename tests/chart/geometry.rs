//! Scales, ticks, paths, bands, curves and the waterfall.

use proptest::prelude::*;
use warmline::chart::histogram::{self, Column};
use warmline::chart::tornado::{Room, tornado};
use warmline::chart::waterfall::{self, Kind};
use warmline::chart::{band, board, curve, dumbbell, pairs, path, scale, scale::Scale, ticks};

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

#[test]
fn whole_numbers_stand_in_the_middle_of_their_columns() {
    let drawn = histogram::columns(&[(9.0, 10.0, 0.2), (10.0, 11.0, 0.3)], true);
    assert_eq!(drawn[1], Column { from: 9.5, to: 10.5, height: 0.3 });
    assert_eq!(histogram::columns(&[(9.0, 10.0, 0.2)], false)[0].from, 9.0);
    // What is always the same can be seen all the same; what is no column is left out.
    let alone = histogram::columns(&[(100.0, 100.0, 1.0), (f64::NAN, 1.0, 1.0), (0.0, f64::INFINITY, 1.0)], false);
    assert_eq!(alone, [Column { from: 99.0, to: 101.0, height: 1.0 }]);
}

#[test]
fn columns_are_cut_at_the_goal_and_keep_their_height() {
    let all = histogram::columns(&[(0.0, 2.0, 0.5), (2.0, 4.0, 0.3), (4.0, 6.0, 0.2)], false);
    let (short, reached) = histogram::cut(&all, 3.0);
    assert_eq!(short, [all[0], Column { from: 2.0, to: 3.0, height: 0.3 }]);
    assert_eq!(reached, [Column { from: 3.0, to: 4.0, height: 0.3 }, all[2]]);
    assert_eq!(histogram::cut(&all, -1.0), (vec![], all.clone()));
    assert_eq!(histogram::cut(&all, 6.0), (all.clone(), vec![]));
    assert_eq!(histogram::top(&all), 0.5);
}

#[test]
fn a_goal_near_the_columns_stays_in_sight() {
    let all = histogram::columns(&[(10.0, 20.0, 1.0)], false);
    assert_eq!(histogram::domain(&all, &[25.0]), (10.0, 25.0));
    assert_eq!(histogram::domain(&all, &[5.0]), (5.0, 20.0));
    assert_eq!(histogram::domain(&all, &[400.0]), (10.0, 20.0), "one far off does not flatten them");
    assert_eq!(histogram::domain(&[], &[3.0]), (0.0, 1.0));
}

#[test]
fn columns_are_one_path() {
    let (across, up) = (Scale::linear((0.0, 4.0), (0.0, 40.0)), Scale::linear((0.0, 1.0), (100.0, 0.0)));
    let all = histogram::columns(&[(0.0, 2.0, 0.5), (2.0, 3.0, 0.0), (3.0, 3.3, 1.0)], false);
    assert_eq!(histogram::path(&all, &across, &up, 100.0), "M0,100V50H19V100ZM30,100V0H33V100Z");
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

const WIDE: Room = Room { width: 1000.0, name: 180.0, words: 44.0, line: 16.0 };

#[test]
fn a_tornado_cuts_its_bars_at_the_level() {
    let drawn = tornado(&[(0.2, 0.8), (0.7, 0.4), (0.6, 0.9)], 0.5, WIDE);
    assert!(!drawn.stacked);
    let [rise, fall, above] = [drawn.bars[0], drawn.bars[1], drawn.bars[2]];
    assert!(rise.low_left && (rise.low.x + rise.low.w - drawn.level).abs() < 1e-9 && rise.high.x == drawn.level);
    assert!(!fall.low_left && fall.low.x == drawn.level && fall.high.x < drawn.level);
    assert_eq!(above.low.w, 0.0, "a bar beyond the level has no part on its other side");
    assert!(above.high.x > drawn.level && above.high.w > 0.0);
    // 0.2 to 0.9 fills what names and words leave.
    assert_eq!((rise.low.x, above.high.x + above.high.w), (250.0, 950.0));
}

#[test]
fn a_tornado_without_room_puts_its_names_above() {
    let drawn = tornado(&[(0.2, 0.8)], 0.5, Room { width: 300.0, ..WIDE });
    assert!(drawn.stacked);
    assert_eq!(drawn.name, 300.0);
    assert!(drawn.bars[0].low.y > drawn.bars[0].base);
}

proptest! {
    #[test]
    fn a_tornado_stays_in_its_picture(
        ends in proptest::collection::vec((any::<f64>(), any::<f64>()), 0..9), level in any::<f64>(),
        width in 200.0..2000.0_f64, name in 0.0..900.0_f64, words in 0.0..90.0_f64,
    ) {
        let drawn = tornado(&ends, level, Room { width, name, words, line: 16.0 });
        prop_assert!((0.0..=width).contains(&drawn.level));
        for bar in &drawn.bars {
            for part in [bar.low, bar.high] {
                prop_assert!(part.x >= 0.0 && part.w >= 0.0 && part.x + part.w <= width, "{part:?}");
                prop_assert!(part.y >= bar.row.y && part.y + part.h <= bar.row.y + bar.row.h);
            }
            prop_assert!(bar.words.0 - words >= -1e-6 && bar.words.1 + words <= width + 1.0, "{:?}", bar.words);
        }
    }
}

#[test]
fn dots_stand_on_a_scale_of_their_own() {
    let scale = dumbbell::across(&[55.0, 64.0, 87.0, f64::NAN], 100.0, 400.0);
    assert_eq!(scale.domain(), (50.0, 90.0));
    assert!(scale.at(55.0) < scale.at(64.0) && scale.at(64.0) < scale.at(87.0));
    for alike in [&[40.0, 40.0][..], &[0.0], &[-3.0]] {
        assert_eq!(dumbbell::across(alike, 100.0, 400.0).at(alike[0]), 250.0, "{alike:?} stands in the middle");
    }
    assert!(dumbbell::across(&[], 100.0, 50.0).at(7.0).is_finite());
    assert!(dumbbell::label_on_the_left(1.0, 2.0) && !dumbbell::label_on_the_left(2.0, 2.0));
}

#[test]
fn pairs_of_bars_share_one_scale_from_zero() {
    assert_eq!(pairs::lengths(&[(50.0, 100.0), (0.0, 25.0)], 200.0), [(100.0, 200.0), (0.0, 50.0)]);
    assert_eq!(pairs::lengths(&[(1e-9, 1.0)], 200.0)[0].0, 1.0, "little is not nothing");
    assert_eq!(pairs::lengths(&[(f64::NAN, f64::INFINITY), (-1.0, 0.0)], 200.0), [(0.0, 0.0), (0.0, 0.0)]);
    let huge = pairs::lengths(&[(f64::MAX, f64::MAX / 2.0)], 200.0);
    assert_eq!(huge, [(200.0, 100.0)]);
}
