//! The two formatters say the same, so that the page does not change when it comes alive; and Intl never throws.
#![cfg(target_arch = "wasm32")]

use warmline::format::plain::Plain;
use warmline::format::typing::{parse_number, write_number};
use warmline::format::{Digits, Formatter, Marks, Plural, Value};
use warmline::languages::TAGS;
use warmline::web::intl::Intl;
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// 2,000 numbers of all sizes and signs that come out the same every time, the edges first.
fn numbers() -> Vec<f64> {
    let edges =
        [0.0, -0.0, 1.0, -1.0, 0.5, 1.005, 2.5, 8.75, 99.95, 99.995, 999.5, 0.9995, 0.999_999_9, 0.0004, 1e-9, -1e-9];
    let large = [9_999_999.0, 1e7, 99_950_000.0, 999_500_000.0, 123_456_789.0, 1e12, 9.995e14, 1e15, 1.2345e16, -1.5e9];
    let mut numbers = [edges.as_slice(), &large].concat();
    let mut seed = 7_u64;
    while numbers.len() < 2_000 {
        seed = seed.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        let digits = f64::from((seed >> 44) as u32) - 100_000.0;
        numbers.push(digits * libm::pow(10.0, f64::from((seed >> 20) as u32 % 18) - 9.0));
    }
    numbers
}

fn values(x: f64) -> Vec<Value> {
    let mut values = vec![Value::Count(x)];
    for digits in [Digits::Short, Digits::Exact] {
        values.extend([Value::Number(x, digits), Value::Percent(x, digits)]);
        let money = |code: &str| Value::Money(x, code.to_owned(), digits);
        values.extend(["USD", "EUR", "KRW", "IDR", "JPY", "GBP", "CHF", "ZZZ"].map(money));
    }
    values
}

fn spaces(text: &str) -> String {
    text.replace(['\u{a0}', '\u{202f}'], " ")
}

#[wasm_bindgen_test]
fn plain_and_intl_write_the_same() {
    for tag in TAGS {
        let (plain, intl) = (Plain::new(tag), Intl::new(tag));
        assert_eq!(plain.marks(), intl.marks());
        for x in numbers() {
            for value in values(x) {
                assert_eq!(spaces(&plain.format(&value)), spaces(&intl.format(&value)), "{tag}: {value:?}");
            }
            assert_eq!(plain.plural(x), intl.plural(x), "{tag}: {x}");
        }
    }
}

#[wasm_bindgen_test]
fn intl_knows_other_languages() {
    assert_eq!(Intl::new("de").marks(), Marks { decimal: ',', group: '.' });
    assert_eq!(Intl::new("fr").marks().decimal, ',');
    assert_eq!(Intl::new("pl").plural(3.0), Plural::Few);
    assert_eq!(Intl::new("ar").plural(2.0), Plural::Two);
}

#[wasm_bindgen_test]
fn nothing_throws() {
    for tag in ["", "not a tag", "xx-yy-zz-", "en_US", "\u{0}", "zz", &"a".repeat(10_000)] {
        let intl = Intl::new(tag);
        for code in ["", "US", "USDX", "123", "\u{1f4b0}", "usd"] {
            for x in [1234.5, f64::NAN, f64::INFINITY, f64::MAX, f64::MIN_POSITIVE, -1e300] {
                let text = intl.format(&Value::Money(x, code.to_owned(), Digits::Exact));
                assert!(!text.is_empty() && !text.contains("NaN") && !text.contains('∞'), "{tag}: {text}");
            }
        }
    }
    assert_eq!(Intl::new("en").format(&Value::Money(1234.5, "??".to_owned(), Digits::Exact)), "1,234.50\u{a0}??");
}

/// What a box shows reads back under the marks of any language that the browser knows.
#[wasm_bindgen_test]
fn numbers_read_back_in_every_language() {
    for tag in [
        "en", "ko", "id", "de", "fr", "es", "pl", "pt-PT", "de-CH", "sv", "en-IN", "tr", "ja", "zh", "ru", "fa",
        "ar-EG", "hi",
    ] {
        let marks = Intl::new(tag).marks();
        for x in numbers() {
            let text = write_number(x, &marks);
            assert_eq!(parse_number(&text, &marks, tag).map(|reading| reading.value), Ok(x + 0.0), "{tag}: {text}");
        }
    }
}
