//! How numbers read in the shipped languages: literal expectations, and rules that hold for all numbers.

use proptest::prelude::*;
use warmline::format::plain::Plain;
use warmline::format::{Digits, Formatter, Plural, Value};

use Digits::{Exact, Short};

fn say(value: &Value) -> [String; 3] {
    ["en", "ko", "id"].map(|tag| Plain::new(tag).format(value).replace('\u{a0}', "~"))
}

fn money(x: f64, code: &str, digits: Digits) -> Value {
    Value::Money(x, code.to_owned(), digits)
}

#[test]
fn numbers_read_as_the_language_writes_them() {
    for (value, expected) in [
        (Value::Count(15_429.0), ["15,429", "15,429", "15.429"]),
        (Value::Count(1e12), ["1,000,000,000,000", "1,000,000,000,000", "1.000.000.000.000"]),
        (Value::Number(8.75, Short), ["8.75", "8.75", "8,75"]),
        (Value::Number(15_429.0, Short), ["15,429", "15,429", "15.429"]),
        (Value::Number(15_429.3, Short), ["15,429", "15,429", "15.429"]),
        (Value::Number(12.345, Short), ["12.3", "12.3", "12,3"]),
        (Value::Number(0.012_345, Short), ["0.0123", "0.0123", "0,0123"]),
        (Value::Number(12_345_678.0, Short), ["12.3M", "1230만", "12,3~jt"]),
        (Value::Number(12_345_678.5, Exact), ["12,345,679", "12,345,679", "12.345.679"]),
        (Value::Number(8.123_456_78, Exact), ["8.12346", "8.12346", "8,12346"]),
        (Value::Number(-0.5, Exact), ["-0.5", "-0.5", "-0,5"]),
        (Value::Number(-1e-30, Exact), ["0", "0", "0"]),
        (Value::Text("40 SQLs".to_owned()), ["40 SQLs", "40 SQLs", "40 SQLs"]),
    ] {
        assert_eq!(say(&value), expected, "{value:?}");
    }
}

#[test]
fn money_has_its_currency_and_its_minor_unit() {
    for (value, expected) in [
        (money(1_000_000.0, "USD", Short), ["$1,000,000", "US$1,000,000", "US$1.000.000"]),
        (money(875_000.0, "EUR", Exact), ["€875,000", "€875,000", "€875.000"]),
        (money(4_999.5, "USD", Exact), ["$4,999.50", "US$4,999.50", "US$4.999,50"]),
        (money(4_999.5, "USD", Short), ["$5,000", "US$5,000", "US$5.000"]),
        (money(4_999.999, "USD", Exact), ["$5,000", "US$5,000", "US$5.000"]),
        (money(3.25, "GBP", Short), ["£3.25", "£3.25", "£3,25"]),
        (money(0.004_321, "USD", Short), ["$0.0043", "US$0.0043", "US$0,0043"]),
        (money(0.03, "USD", Short), ["$0.03", "US$0.03", "US$0,03"]),
        (money(-1_250.0, "USD", Exact), ["-$1,250", "-US$1,250", "-US$1.250"]),
        (money(1_234_567.8, "KRW", Exact), ["₩1,234,568", "₩1,234,568", "₩1.234.568"]),
        (money(1_234_567.8, "JPY", Exact), ["¥1,234,568", "JP¥1,234,568", "JP¥1.234.568"]),
        (money(1_000_000.0, "IDR", Exact), ["IDR~1,000,000", "IDR~1,000,000", "Rp~1.000.000"]),
        (money(1_500_000_000.0, "IDR", Short), ["IDR~1.5B", "IDR~15억", "Rp~1,5~M"]),
        (money(120_000_000.0, "KRW", Short), ["₩120M", "₩1.2억", "₩120~jt"]),
        (money(99_960_000.0, "KRW", Short), ["₩100M", "₩1억", "₩100~jt"]),
        (money(1e7, "USD", Short), ["$10M", "US$1000만", "US$10~jt"]),
        (money(12.5, "KWD", Exact), ["KWD~12.500", "KWD~12.500", "KWD~12,500"]),
    ] {
        assert_eq!(say(&value), expected, "{value:?}");
    }
}

#[test]
fn japanese_counts_in_groups_of_four_and_has_its_own_yen() {
    for (value, expected) in [
        (Value::Count(15_429.0), "15,429"),
        (Value::Number(12_345_678.0, Short), "1230万"),
        (Value::Number(1.2e16, Short), "1.2京"),
        (money(1_000_000.0, "JPY", Exact), "￥1,000,000"),
        (money(120_000_000.0, "JPY", Short), "￥1.2億"),
        (money(1_000_000.0, "USD", Short), "$1,000,000"),
        (money(1_000_000.0, "IDR", Exact), "IDR\u{a0}1,000,000"),
        (Value::Percent(0.255, Exact), "25.5%"),
    ] {
        assert_eq!(Plain::new("ja-JP").format(&value), expected, "{value:?}");
    }
    assert_eq!(Plain::new("ja").plural(1.0), Plural::Other);
}

#[test]
fn percentages_never_claim_certainty() {
    for (ratio, short, exact) in [
        (0.560_46, "56%", "56.046%"),
        (0.373_676, "37%", "37.3676%"),
        (0.0, "0%", "0%"),
        (1.0, "100%", "100%"),
        (0.9996, ">99.9%", "99.96%"),
        (0.999, "99.9%", "99.9%"),
        (0.9951, "99.5%", "99.51%"),
        (0.99, "99%", "99%"),
        (0.999_999_99, ">99.9%", ">99.9999%"),
        (0.0004, "<0.1%", "0.04%"),
        (1e-20, "<0.1%", "<0.000001%"),
        (0.009, "0.9%", "0.9%"),
        (0.0255, "2.6%", "2.55%"),
        (4.0, "400%", "400%"),
        (3.375, "338%", "337.5%"),
        (-0.455, "-46%", "-45.5%"),
        (123.456, "12,346%", "12,345.6%"),
    ] {
        assert_eq!(say(&Value::Percent(ratio, Short))[0], short);
        assert_eq!(say(&Value::Percent(ratio, Exact))[0], exact);
    }
    assert_eq!(say(&Value::Percent(0.255, Exact)), ["25.5%", "25.5%", "25,5%"]);
}

#[test]
fn plurals_are_those_of_cldr() {
    for (n, english) in
        [(1.0, Plural::One), (-1.0, Plural::One), (0.0, Plural::Other), (1.5, Plural::Other), (2.0, Plural::Other)]
    {
        assert_eq!(Plain::new("en-GB").plural(n), english);
        assert_eq!(Plain::new("ko").plural(n), Plural::Other);
        assert_eq!(Plain::new("id-ID").plural(n), Plural::Other);
    }
    for name in ["zero", "one", "two", "few", "many", "other"] {
        assert_eq!(Plural::from_name(name).name(), name);
    }
}

fn all(x: f64) -> Vec<Value> {
    let mut values = vec![Value::Count(x)];
    for digits in [Short, Exact] {
        values.extend([
            Value::Number(x, digits),
            Value::Percent(x, digits),
            money(x, "USD", digits),
            money(x, "KRW", digits),
        ]);
    }
    values
}

#[test]
fn what_is_not_finite_is_a_dash() {
    for x in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        for value in all(x) {
            assert_eq!(say(&value), ["\u{2013}"; 3]);
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(5_000))]

    #[test]
    fn any_float_has_a_text(bits in any::<u64>()) {
        let x = f64::from_bits(bits);
        for value in all(x) {
            for text in say(&value) {
                prop_assert!(!text.is_empty() && !text.contains("NaN") && !text.contains("inf") && !text.starts_with("-0%") && text != "-0");
            }
        }
    }

    #[test]
    fn only_certainty_reads_as_certain(x in prop_oneof![0.0..1.0_f64, 0.99..1.0_f64, (0.0..1.0_f64).prop_map(|x| 1.0 - x * 1e-9)]) {
        prop_assume!(x > 0.0 && x < 1.0);
        for digits in [Short, Exact] {
            let text = say(&Value::Percent(x, digits)).concat();
            prop_assert!(!text.contains("100%"), "{} reads {}", x, text);
        }
    }

    #[test]
    fn short_is_within_half_a_percent_of_the_number(x in 0.001..9e6_f64) {
        let text = Plain::new("en").format(&Value::Number(x, Short)).replace(',', "");
        let shown: f64 = text.parse().unwrap();
        prop_assert!((shown / x - 1.0).abs() <= 0.005_000_1, "{} reads {}", x, text);
    }
}
