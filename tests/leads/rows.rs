//! Orders of rows.

use super::support::{leads, looked, scored, setup};
use std::cmp::Reverse;
use warmline::leads::{By, Mark, Order};

/// What rows are sorted by.
type Key<'a> = &'a dyn Fn(&Mark) -> Option<i64>;

#[test]
fn rows_come_in_the_order_that_was_asked_for() {
    let mut file = leads(3_000);
    file.push_str("3000,x,many,1,2026-03-01,m,2026-01-01\n");
    let (_, kept) = scored(file.as_bytes(), &setup(&looked(file.as_bytes())), 9_999);
    let marks = kept.marks();
    let all: Vec<u32> = (0..3_001).collect();
    assert_eq!(Order::default().rows(&kept), all);
    let small = |number: Option<usize>| number.and_then(|number| i64::try_from(number).ok());
    let keys: [(By, Key<'_>); 3] = [
        (By::Score, &|mark: &Mark| mark.thousandths().map(i64::from)),
        (By::Band, &|mark: &Mark| small(mark.band())),
        (By::Route, &|mark: &Mark| small(mark.route())),
    ];
    for (by, key) in keys {
        let key = |row: &u32| key(&marks[*row as usize]);
        let mut rising = all.clone();
        rising.sort_by_key(|row| key(row).unwrap_or(i64::MAX));
        assert_eq!(Order { by, ..Order::default() }.rows(&kept), rising, "{by:?}");
        let mut falling = all.clone();
        falling.sort_by_key(|row| Reverse(key(row).unwrap_or(i64::MIN)));
        assert_eq!(Order { by, falling: true, ..Order::default() }.rows(&kept), falling, "{by:?} falling");
    }
    let hot = Order { by: By::Score, falling: true, band: Some(2), ..Order::default() }.rows(&kept);
    assert!(!hot.is_empty() && hot.iter().all(|row| marks[*row as usize].band() == Some(2)));
    let above = Order { from: Some(50), ..Order::default() }.rows(&kept);
    let expected = |row: &u32| marks[*row as usize].thousandths().is_some_and(|score| score >= 50_000);
    assert_eq!(above, all.iter().copied().filter(expected).collect::<Vec<_>>());
    let nurture = Order { route: Some(1), ..Order::default() }.rows(&kept);
    assert!(nurture.iter().all(|row| marks[*row as usize].route() == Some(1)));
}
