//! Cells as numbers, dates, sets and truth; what can be read in two ways is said, not guessed.

use crate::support::{Draw, inputs};
use proptest::prelude::*;
use warmline::table::Decimal::{self, Comma, Dot};
use warmline::table::value::{
    Date, DateReading, Evidence, NumberReading, Order, OrderFound, date, is_missing, number, plain, set, truth,
};

#[test]
fn plain_numbers_have_the_bits_of_the_standard_library() {
    for seed in 0..inputs(20_000) {
        let mut draw = Draw(seed);
        let sign = ["", "-", "+"][draw.below(3)];
        let digits = |draw: &mut Draw, most: usize| -> String {
            (0..draw.below(most)).map(|_| char::from(b'0' + draw.below(10) as u8)).collect()
        };
        let (most_whole, most_fraction) = ([4, 10, 22, 40][draw.below(4)], [2, 5, 24, 40][draw.below(4)]);
        let whole = digits(&mut draw, most_whole);
        let dot = ["", ".", "."][draw.below(3)];
        let fraction = if dot.is_empty() { String::new() } else { digits(&mut draw, most_fraction) };
        let text = format!("{sign}{whole}{dot}{fraction}");
        let expected: Option<f64> = text.parse().ok();
        assert_eq!(plain(text.as_bytes()).map(f64::to_bits), expected.map(f64::to_bits), "{text}");
    }
}

proptest! {
    #[test]
    fn floats_come_back_with_their_bits(value in prop::num::f64::NORMAL | prop::num::f64::ZERO | prop::num::f64::SUBNORMAL) {
        prop_assert_eq!(plain(value.to_string().as_bytes()).map(f64::to_bits), Some(value.to_bits()));
        let exponent = format!("{value:e}");
        prop_assert_eq!(number(exponent.as_bytes(), Some(Dot)).value().map(f64::to_bits), Some(value.to_bits()));
    }

    #[test]
    fn no_text_is_a_number_that_is_not_finite(text in "[-+0-9.,eE%$() 'infaN]{0,30}") {
        for decimal in [None, Some(Dot), Some(Comma)] {
            match number(text.as_bytes(), decimal) {
                NumberReading::Number(value) => prop_assert!(value.is_finite()),
                NumberReading::Ambiguous { dot, comma } => prop_assert!(dot.is_finite() && comma.is_finite() && decimal.is_none()),
                NumberReading::Empty => prop_assert!(text.trim().is_empty()),
                NumberReading::Text => {}
            }
        }
    }

    #[test]
    fn any_bytes_are_read(bytes in prop::collection::vec(any::<u8>(), 0..40)) {
        let _ = (number(&bytes, None), date(&bytes, None), truth(&bytes), is_missing(&bytes));
    }
}

#[test]
fn numbers_as_people_write_them() {
    let read = |text: &str, decimal: Option<Decimal>| number(text.as_bytes(), decimal);
    let is = NumberReading::Number;
    for (text, expected) in [
        ("1,234,567.5", 1_234_567.5),
        ("12,34,567.89", 1_234_567.89),
        ("1 234 567.5", 1_234_567.5),
        ("1'234.5", 1234.5),
        ("1\u{202f}234.5", 1234.5),
        ("$1,234.50", 1234.5),
        ("-$5", -5.0),
        ("$-5", -5.0),
        ("($5.00)", -5.0),
        ("\u{2212}3.5", -3.5),
        ("25.5%", 0.255),
        ("0.1 %", 0.001),
        ("₩1,234,568", 1_234_568.0),
        ("5,000원", 5000.0),
        ("1.5E+3", 1500.0),
        ("  7 ", 7.0),
        ("+5", 5.0),
        (".5", 0.5),
    ] {
        assert_eq!(read(text, Some(Dot)), is(expected), "{text}");
    }
    for (text, expected) in [
        ("1.234.567,5", 1_234_567.5),
        ("Rp 1.234.568", 1_234_568.0),
        ("1,5 €", 1.5),
        ("25,0 %", 0.25),
        ("1.234", 1234.0),
    ] {
        assert_eq!(read(text, Some(Comma)), is(expected), "{text}");
    }
    for text in ["", " ", "\u{a0}"] {
        assert_eq!(read(text, None), NumberReading::Empty);
    }
    for text in
        ["abc", "1.2.3", "12-3", "1,23,4", "--5", "5%%", "$$5", "inf", "NaN", "1e999", "0x10", "1.234,5.6", "-", "$"]
    {
        assert_eq!(read(text, None), NumberReading::Text, "{text}");
    }
    assert_eq!(read("1,5", Some(Dot)), NumberReading::Text);
}

#[test]
fn a_number_with_two_readings_gives_both() {
    let both = |dot, comma| NumberReading::Ambiguous { dot, comma };
    assert_eq!(number(b"1.234", None), both(1.234, 1234.0));
    assert_eq!(number(b"1,234", None), both(1234.0, 1.234));
    // One of the readings is impossible.
    assert_eq!(number(b"1.5", None), NumberReading::Number(1.5));
    assert_eq!(number(b"1,5", None), NumberReading::Number(1.5));
    assert_eq!(number(b"1,234.5", None), NumberReading::Number(1234.5));
    assert_eq!(number(b"1.234.567", None), NumberReading::Number(1_234_567.0));
    assert_eq!(number(b"1234", None), NumberReading::Number(1234.0));
}

fn day(day: i32) -> DateReading {
    DateReading::Date(Date { day, second: None, zone: None })
}

#[test]
fn dates_as_files_hold_them() {
    for text in ["2026-03-04", "2026/3/4", "2026.03.04", "2026. 3. 4.", "20260304", "2026년 3월 4일"] {
        assert_eq!(date(text.as_bytes(), None), day(20_516), "{text}");
    }
    assert_eq!(date(b"1970-01-01", None), day(0));
    assert_eq!(date(b"1969-12-31", None), day(-1));
    assert_eq!(date(b"2000-02-29", None), day(11_016));
    let at = |second, zone| DateReading::Date(Date { day: 20_516, second: Some(second), zone });
    assert_eq!(date(b"2026-03-04T09:30", None), at(34_200, None));
    assert_eq!(date(b"2026-03-04 09:30:15.250", None), at(34_215, None));
    assert_eq!(date(b"2026-03-04T09:30:15+09:00", None), at(34_215, Some(540)));
    assert_eq!(date(b"2026-03-04T09:30:15Z", None), at(34_215, Some(0)));
    assert_eq!(date(b"2026-03-04T09:30:15-0330", None), at(34_215, Some(-210)));
    assert_eq!(date(b"3/4/2026 12:05 AM", Some(Order::MonthFirst)), at(300, None));
    assert_eq!(date("2026-03-04 오후 1:00".as_bytes(), None), at(46_800, None));
    assert_eq!(date(b" ", None), DateReading::Empty);
    for text in [
        "2026-02-29",
        "2026-13-01",
        "2026-00-10",
        "1900-02-29",
        "31/02/2026",
        "3/4/26",
        "2026-03/04",
        "2026-03-04 25:00",
        "soon",
        "2026",
        "12.5",
        "2026-03-04x",
    ] {
        assert_eq!(date(text.as_bytes(), None), DateReading::Text, "{text}");
    }
}

#[test]
fn every_day_of_four_centuries_follows_the_one_before() {
    let mut expected = 0;
    for year in 1970..2370 {
        for month in 1..=12 {
            for of_month in 1..=31 {
                if let DateReading::Date(date) = date(format!("{year}-{month:02}-{of_month:02}").as_bytes(), None) {
                    assert_eq!(date.day, expected);
                    expected += 1;
                }
            }
        }
    }
    assert_eq!(expected, 146_097);
}

#[test]
fn the_order_of_day_and_month_is_proved_or_ambiguous() {
    let found = |cells: &[&str]| {
        let mut evidence = Evidence::default();
        for cell in cells {
            evidence.see(cell.as_bytes());
        }
        evidence.order()
    };
    let both = date(b"03/04/2026", None);
    assert!(matches!(both, DateReading::Ambiguous { day_first, month_first } if day_first.day - month_first.day == 30));
    assert_eq!(date(b"05/05/2026", None), day(20_578));
    assert_eq!(found(&["03/04/2026", "25/04/2026"]), OrderFound::Proved(Order::DayFirst));
    assert_eq!(found(&["03/04/2026", "04/25/2026"]), OrderFound::Proved(Order::MonthFirst));
    assert_eq!(found(&["03/04/2026", "05/05/2026"]), OrderFound::Ambiguous);
    assert_eq!(found(&["25/04/2026", "04/25/2026"]), OrderFound::Contradictory);
    assert_eq!(found(&["2026-04-25", "05/05/2026", "none"]), OrderFound::NotNeeded);
}

#[test]
fn sets_truth_and_nothing() {
    assert_eq!(set("a; b|c;;").collect::<Vec<_>>(), ["a", "b", "c"]);
    assert_eq!(set(" ").count(), 0);
    for (text, expected) in
        [("Yes", Some(true)), ("0", Some(false)), ("아니오", Some(false)), ("ya", Some(true)), ("2", None)]
    {
        assert_eq!(truth(text.as_bytes()), expected);
    }
    assert!(["", " ", "N/A", "null", "없음", "-"].iter().all(|text| is_missing(text.as_bytes())));
    assert!(!is_missing(b"0") && !is_missing(b"nothing"));
}
