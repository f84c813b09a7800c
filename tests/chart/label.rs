//! Labels never overlap and never leave their box, whatever the points.

use proptest::prelude::*;
use warmline::chart::label::{self, FALLING, RISING, RISING_LOW, Rect, Spot};
use warmline::chart::text;

fn curve(width: f64, height: f64, steep: f64) -> Vec<(f64, f64)> {
    (0..=40)
        .map(|n| {
            let share = f64::from(n) / 40.0;
            (40.0 + share * (width - 50.0), 20.0 + (height - 45.0) / (1.0 + libm::exp(steep * (share - 0.4))))
        })
        .collect()
}

fn spots() -> impl Strategy<Value = (f64, f64, f64, Vec<(f64, f64)>)> {
    (240.0..900.0_f64, 120.0..300.0_f64, 1.0..30.0_f64, prop::collection::vec((0.0..1.0_f64, 30.0..170.0_f64), 1..9))
}

proptest! {
    #[test]
    fn labels_never_overlap_or_leave((width, height, steep, points) in spots(), falling in any::<bool>()) {
        let frame = Rect { x: 0.0, y: 0.0, w: width, h: height };
        let mut line = curve(width, height, steep);
        if falling {
            line = line.iter().map(|(x, y)| (*x, height - y)).collect();
        }
        let spots: Vec<Spot> = points.iter().enumerate().map(|(n, (share, w))| {
            let (x, y) = line[(share * 40.0) as usize];
            let sides = if falling { FALLING } else if n % 2 == 0 { RISING } else { RISING_LOW };
            Spot { x, y, r: if n == 0 { 8.0 } else { 5.0 }, w: *w, h: 16.0, must: n < 2, sides }
        }).collect();
        let taken = [Rect { x: width - 60.0, y: height - 18.0, w: 60.0, h: 18.0 }];
        let places = label::place(&spots, frame, &line, &[[(0.0, 20.0), (width, 20.0)]], &taken);
        prop_assert_eq!(places.len(), spots.len());
        prop_assert!(places[0].is_some(), "the user's own label always shows");
        let boxes: Vec<Rect> = places.iter().flatten().map(|place| place.rect).chain(taken).collect();
        for (n, one) in boxes.iter().enumerate() {
            prop_assert!(frame.holds(one), "{:?} leaves {:?}", one, frame);
            for other in &boxes[n + 1..] {
                prop_assert!(!one.hits(other), "{:?} over {:?}", one, other);
            }
        }
        for place in places.iter().flatten() {
            prop_assert!(place.x() >= place.rect.x && place.x() <= place.rect.x + place.rect.w);
            prop_assert!(place.base() > place.rect.y && place.base() < place.rect.y + place.rect.h);
        }
    }

    #[test]
    fn words_along_an_axis_keep_apart(
        mut centres in prop::collection::vec(0.0..400.0_f64, 0..14),
        width in 8.0..90.0_f64,
    ) {
        centres.sort_by(f64::total_cmp);
        let widths = vec![width; centres.len()];
        let places = label::along(&centres, &widths, 0.0, 400.0, 6.0);
        let shown: Vec<f64> = places.iter().flatten().copied().collect();
        prop_assert!(shown.windows(2).all(|pair| pair[1] - pair[0] >= width + 6.0 - 1e-9));
        prop_assert!(shown.iter().all(|x| *x >= width / 2.0 - 1e-9 && *x <= 400.0 - width / 2.0 + 1e-9));
        prop_assert_eq!(places.first().map(Option::is_some), centres.first().map(|_| true), "the first word stays");
    }

    #[test]
    fn wrapped_lines_fit_and_lose_no_word_without_saying_so(words in "[a-z]{1,9}( [a-z]{1,9}){0,5}", room in 40.0..200.0_f64) {
        let lines = text::wrap(&words, room, 13.0, 2);
        prop_assert!(!lines.is_empty() && lines.len() <= 2);
        for line in &lines {
            prop_assert!(text::width(line, 13.0, false) <= room + 1e-9, "{line:?} in {room}");
        }
        let joined = lines.join(" ");
        prop_assert!(joined == words || joined.contains('…'), "{joined:?} of {words:?}");
    }
}

#[test]
fn the_lower_ranks_give_way() {
    let spot = |x, must| Spot { x, y: 60.0, r: 5.0, w: 90.0, h: 16.0, must, sides: RISING };
    let frame = Rect { x: 0.0, y: 0.0, w: 110.0, h: 80.0 };
    let places = label::place(&[spot(50.0, true), spot(52.0, false), spot(54.0, false)], frame, &[], &[], &[]);
    assert!(places[0].is_some());
    assert!(places.iter().flatten().count() < 3, "no room for three");
}

#[test]
fn labels_keep_off_the_curve_when_they_can() {
    let line = [(0.0, 200.0), (300.0, 0.0)];
    let spot = Spot { x: 150.0, y: 100.0, r: 5.0, w: 80.0, h: 16.0, must: true, sides: RISING };
    let places = label::place(&[spot], Rect { x: 0.0, y: 0.0, w: 300.0, h: 200.0 }, &line, &[], &[]);
    let rect = places[0].expect("there is room").rect;
    // Its lower right corner, the one nearest to the rising line, is still above it.
    assert!(rect.y + rect.h < 200.0 - (rect.x + rect.w) * 200.0 / 300.0);
}

#[test]
fn hangul_takes_a_full_square() {
    assert_eq!(text::width("한글", 13.0, false), 26.0);
    assert!(text::width("ab", 13.0, false) < 26.0);
    assert!(text::width("ab", 13.0, true) > text::width("ab", 13.0, false));
    assert_eq!(text::wrap("식어 버린 고객", 40.0, 13.0, 3), ["식어", "버린", "고객"]);
    assert_eq!(text::wrap("식어 버린고객", 54.0, 13.0, 3), ["식어", "버린고객"], "a word that fits keeps together");
    assert_eq!(text::wrap("가나다라마바", 40.0, 13.0, 2), ["가나다", "라마바"]);
}
