//! What people type: tables of strings a language, every one key by key, and properties over random text and numbers.

use proptest::prelude::*;
use warmline::engine::plan::Rate;
use warmline::format::Marks;
use warmline::format::typing::{
    MonthFault, TypingFault, parse_list, parse_number, parse_rate, read_months, write_list, write_months, write_number,
    write_rate,
};
use warmline::languages::TAGS;

const POINT: Marks = Marks { decimal: '.', group: ',' };
const COMMA: Marks = Marks { decimal: ',', group: '.' };

fn marks(tag: &str) -> Marks {
    if tag == "id" { COMMA } else { POINT }
}

/// Strings that mean the same in every language.
const ANYWHERE: &[(&str, f64)] = &[
    ("0", 0.0),
    ("7", 7.0),
    ("007", 7.0),
    ("-0", 0.0),
    ("+5", 5.0),
    ("-12", -12.0),
    ("\u{2212}12", -12.0),
    ("(12)", -12.0),
    ("0.5", 0.5),
    ("0,5", 0.5),
    (".5", 0.5),
    (",5", 0.5),
    ("-.5", -0.5),
    ("0.125", 0.125),
    ("0,125", 0.125),
    ("12,5", 12.5),
    ("12.50", 12.5),
    ("1234.567", 1234.567),
    ("1234,567", 1234.567),
    ("1,2345", 1.2345),
    ("1.000.000", 1e6),
    ("1,000,000", 1e6),
    ("1 000 000", 1e6),
    ("1\u{a0}000\u{202f}000,5", 1_000_000.5),
    ("1'000'000", 1e6),
    ("1\u{2019}234.5", 1234.5),
    ("1,234.5", 1234.5),
    ("1.234,5", 1234.5),
    ("1,234,567.891", 1_234_567.891),
    ("1.234.567,891", 1_234_567.891),
    ("12,34,567", 1_234_567.0),
    ("12,34,567.5", 1_234_567.5),
    ("  42  ", 42.0),
    ("\u{200e}42\u{200f}", 42.0),
    ("１２３．５", 123.5),
    ("１，２３４．５", 1234.5),
    ("٣٫٥", 3.5),
    ("١٬٢٣٤٬٥٦٧", 1_234_567.0),
    ("۱۲۳", 123.0),
    ("1e6", 1e6),
    ("1.5E-3", 0.0015),
    ("2e+2", 200.0),
    ("$5", 5.0),
    ("$ 5", 5.0),
    ("5 $", 5.0),
    ("-$5", -5.0),
    ("$-5", -5.0),
    ("($5.00)", -5.0),
    ("US$1,250.50", 1250.5),
    ("€ 99,90", 99.9),
    ("99,90 €", 99.9),
    ("£12", 12.0),
    ("¥1,000,000", 1e6),
    ("Rp 1.000.000", 1e6),
    ("Rp1.000.000,-", 1e6),
    ("Rp. 1.000.000,00", 1e6),
    ("IDR 1.000.000", 1e6),
    ("1.000.000 rupiah", 1e6),
    ("₩1,000,000", 1e6),
    ("￦１，０００，０００", 1e6),
    ("KRW 5000", 5000.0),
    ("5000 KRW", 5000.0),
    ("CHF 1'250.50", 1250.5),
    ("25%", 25.0),
    ("25 %", 25.0),
    ("２５％", 25.0),
    ("%12,5", 12.5),
    ("25 persen", 25.0),
    ("25 percent", 25.0),
    ("25퍼센트", 25.0),
    ("5k", 5000.0),
    ("1,5k", 1500.0),
    ("2 thousand", 2000.0),
    ("1.5 million", 1.5e6),
    ("1 million 200 thousand", 1.2e6),
    ("2bn", 2e9),
    ("3.5 T", 3.5e12),
];

const KOREAN: &[(&str, f64)] = &[
    ("1천", 1e3),
    ("5만", 5e4),
    ("3만5천", 35_000.0),
    ("3만 5천", 35_000.0),
    ("1억", 1e8),
    ("1.5억", 1.5e8),
    ("₩1,2억", 1.2e8),
    ("1억 2천만", 1.2e8),
    ("1억2천만원", 1.2e8),
    ("1억 2345만 6789원", 123_456_789.0),
    ("2천5백만", 2.5e7),
    ("천만 원", 1e7),
    ("백만원", 1e6),
    ("만원", 1e4),
    ("3백", 300.0),
    ("5십", 50.0),
    ("1조 5천억", 1.5e12),
    ("12조", 1.2e13),
    ("-3만", -3e4),
    ("１억 ２천만", 1.2e8),
    ("10만 달러", 1e5),
    ("1만 유로", 1e4),
    ("1만엔", 1e4),
    ("40명", 40.0),
    ("40건", 40.0),
    ("40개", 40.0),
    ("0억", 0.0),
    ("1천 2백 3십 4", 1234.0),
    ("25프로", 25.0),
];

const INDONESIAN: &[(&str, f64)] = &[
    ("5rb", 5e3),
    ("5 ribu", 5e3),
    ("1,5jt", 1.5e6),
    ("1.5 jt", 1.5e6),
    ("Rp 1,5 juta", 1.5e6),
    ("Rp1,5jt", 1.5e6),
    ("10 JT", 1e7),
    ("2 miliar", 2e9),
    ("2,5 milyar", 2.5e9),
    ("1,2 triliun", 1.2e12),
    ("1 juta 500 ribu", 1.5e6),
    ("1 jt 500 rb", 1.5e6),
    ("Rp 750 rb,-", 750e3),
];

const JAPANESE: &[(&str, f64)] = &[
    ("3万", 30_000.0),
    ("3万5千", 35_000.0),
    ("1億", 1e8),
    ("1億2千万", 1.2e8),
    ("1.5億円", 1.5e8),
    ("1億2345万6789円", 123_456_789.0),
    ("千万円", 1e7),
    ("百万", 1e6),
    ("2千5百万", 2.5e7),
    ("1兆5千億", 1.5e12),
    ("１０００万円", 1e7),
    ("￥５００００", 5e4),
    ("¥5万", 5e4),
    ("10万ドル", 1e5),
    ("2万ユーロ", 2e4),
    ("5百", 500.0),
    ("40件", 40.0),
    ("40社", 40.0),
    ("12名", 12.0),
    ("25パーセント", 25.0),
    ("-3万", -3e4),
];

fn tables() -> impl Iterator<Item = (&'static str, &'static str, f64)> {
    TAGS.into_iter().flat_map(|tag| {
        ANYWHERE.iter().chain(KOREAN).chain(INDONESIAN).chain(JAPANESE).map(move |(text, value)| (tag, *text, *value))
    })
}

#[test]
fn every_string_of_the_tables_is_met() {
    for (tag, text, value) in tables() {
        let reading = parse_number(text, &marks(tag), tag).map(|reading| reading.value);
        assert_eq!(reading, Ok(value), "{tag}: {text}");
    }
}

/// Where the comma begins the fraction, the same text is another number.
#[test]
fn commas_within_groups_of_four_are_read_as_the_language_writes_them() {
    for tag in ["ja", "ko", "en"] {
        for (text, value) in [("1億2,345万6,789円", 123_456_789.0), ("１，０００万円", 1e7), ("￥５０，０００", 5e4)]
        {
            let reading = parse_number(text, &marks(tag), tag).map(|reading| reading.value);
            assert_eq!(reading, Ok(value), "{tag}: {text}");
        }
    }
}

#[test]
fn typing_key_by_key_is_never_fought() {
    for (tag, text, _) in tables() {
        for (end, _) in text.char_indices() {
            let typed = &text[..end];
            assert_ne!(parse_number(typed, &marks(tag), tag), Err(TypingFault::Bad), "{tag}: {typed} of {text}");
        }
    }
}

#[test]
fn short_words_are_those_of_the_language() {
    for (text, en, id) in [("1 M", 1e6, 1e9), ("1,5m", 1.5e6, 1.5e9), ("2 T", 2e12, 2e12), ("2B", 2e9, 2e9)] {
        assert_eq!(parse_number(text, &POINT, "en").map(|reading| reading.value), Ok(en), "{text}");
        assert_eq!(parse_number(text, &POINT, "ko").map(|reading| reading.value), Ok(en), "{text}");
        assert_eq!(parse_number(text, &COMMA, "id-ID").map(|reading| reading.value), Ok(id), "{text}");
    }
}

#[test]
fn a_mark_before_three_digits_is_read_the_languages_way_and_reported() {
    for (text, point, comma) in [
        ("1.234", 1.234, 1234.0),
        ("1,234", 1234.0, 1.234),
        ("-12.345", -12.345, -12345.0),
        ("Rp 100.000", 100.0, 100_000.0),
        ("1.500 jt", 1.5e6, 1.5e9),
        ("1억 2.345만", 100_023_450.0, 123_450_000.0),
    ] {
        let reading = parse_number(text, &POINT, "en").expect(text);
        assert_eq!((reading.value, reading.ambiguous), (point, Some(comma)), "{text}");
        let reading = parse_number(text, &COMMA, "id").expect(text);
        assert_eq!((reading.value, reading.ambiguous), (comma, Some(point)), "{text}");
    }
    for text in ["0.234", "1234.567", "1.234,5", "1,234,567", ".234", "1.23", "1 234"] {
        assert_eq!(parse_number(text, &POINT, "en").expect(text).ambiguous, None, "{text}");
    }
}

#[test]
fn percent_signs_and_currencies_are_reported() {
    for (text, percent, currency) in [
        ("25", false, None),
        ("25 %", true, None),
        ("$5", false, Some("$")),
        ("us$5", false, Some("USD")),
        ("Rp5", false, Some("IDR")),
        ("5만원", false, Some("KRW")),
        ("5 CHF", false, Some("CHF")),
        ("JP¥5", false, Some("JPY")),
    ] {
        let reading = parse_number(text, &POINT, "en").expect(text);
        assert_eq!((reading.percent, reading.currency.as_deref()), (percent, currency), "{text}");
    }
}

#[test]
fn what_is_empty_or_on_its_way_is_not_wrong() {
    for text in ["", " ", "\u{a0}\t", "\u{200e}"] {
        assert_eq!(parse_number(text, &POINT, "en"), Err(TypingFault::Empty), "{text:?}");
        assert_eq!(parse_rate(text, &POINT, "en"), Err(TypingFault::Empty), "{text:?}");
    }
    for text in [
        "-",
        "+",
        "1.",
        "0,",
        ".",
        ",",
        "-.",
        "1e",
        "1e-",
        "Rp",
        "R",
        "U",
        "US",
        "US$",
        "K",
        "KR",
        "(",
        "(5",
        "$",
        "%",
        "1,000,",
        "1,000,0",
        "1 0",
        "5 j",
        "5 jut",
        "3ㅁ",
        "3마",
        "1억 2처",
        "₩",
    ] {
        assert_eq!(parse_number(text, &POINT, "en"), Err(TypingFault::Partial), "{text:?}");
    }
}

/// Kana, with letters of the next one behind them, become the signs of a number or nothing; until then nothing is wrong.
#[test]
fn kana_on_their_way_are_not_wrong() {
    for text in ["3まん", "3ま", "3まｎ", "1お", "1おく", "1億2せ", "1億2せｎ", "5ひゃく", "20ぱーせんと", "3えｎ"]
    {
        assert_eq!(parse_number(text, &POINT, "ja"), Err(TypingFault::Partial), "{text}");
    }
    for text in ["1z", "5hy", "3sh"] {
        assert_eq!(parse_number(text, &POINT, "ja"), Err(TypingFault::Partial), "{text}");
        assert_eq!(parse_number(text, &POINT, "en"), Err(TypingFault::Bad), "{text}");
    }
    for text in ["12abc", "まん3", "3まん円x", "2万1億", "万円円"] {
        assert_eq!(parse_number(text, &POINT, "ja"), Err(TypingFault::Bad), "{text}");
    }
}

#[test]
fn what_is_no_number_is_refused() {
    for text in [
        "abc",
        "--5",
        "5-",
        "5 5555",
        "1,,2",
        "1..",
        "1.5.",
        "1,23,45.6,7",
        "1,5.000",
        "1.2,3.4",
        "1e400",
        "1e99999",
        "-1e400",
        "1e-400",
        "NaN",
        "inf",
        "infinity",
        "∞",
        "2만 1억",
        "5 jt 3 miliar",
        "$5$",
        "5%%",
        "1'000 000",
        ")",
        "5)",
        "12abc",
        "0x10",
        "1/2",
        "½",
        "5 $ 5",
        "=1+1",
        "<b>5</b>",
    ] {
        assert_eq!(parse_number(text, &COMMA, "id"), Err(TypingFault::Bad), "{text:?}");
    }
    assert_eq!(parse_number(&"1".repeat(100_000), &POINT, "en"), Err(TypingFault::Bad));
    assert_eq!(parse_number(&"9".repeat(400), &POINT, "en"), Err(TypingFault::Bad), "beyond the largest float");
}

const fn point(rate: f64) -> Rate {
    Rate::Point { rate }
}

const fn evidence(converted: u64, entered: u64) -> Rate {
    Rate::Evidence { converted, entered }
}

const fn range(low: f64, likely: f64, high: f64) -> Rate {
    Rate::Range { low, likely, high }
}

const RATES: &[(&str, Rate)] = &[
    ("25", point(0.25)),
    ("25%", point(0.25)),
    ("25 %", point(0.25)),
    ("25,5 %", point(0.255)),
    ("25.5%", point(0.255)),
    ("２５％", point(0.25)),
    ("%25", point(0.25)),
    ("100", point(1.0)),
    ("100%", point(1.0)),
    ("0.9%", point(0.009)),
    ("0,1 %", point(0.001)),
    ("7%", point(0.07)),
    ("14 %", point(0.14)),
    ("28 %", point(0.28)),
    ("55 %", point(0.55)),
    ("56 persen", point(0.56)),
    ("56 percent", point(0.56)),
    ("56 퍼센트", point(0.56)),
    ("12.5프로", point(0.125)),
    ("10 of 40", evidence(10, 40)),
    ("10 out of 40", evidence(10, 40)),
    ("10 Of 40", evidence(10, 40)),
    ("10/40", evidence(10, 40)),
    ("10 / 40", evidence(10, 40)),
    ("10 dari 40", evidence(10, 40)),
    ("1.000 dari 4.000", evidence(1000, 4000)),
    ("1,000 of 4,000", evidence(1000, 4000)),
    ("1 000 of 4 000", evidence(1000, 4000)),
    ("40 중 10", evidence(10, 40)),
    ("40중 10", evidence(10, 40)),
    ("40건 중 10건", evidence(10, 40)),
    ("40명 중 10명", evidence(10, 40)),
    ("40개 중에 10개", evidence(10, 40)),
    ("40명 중에서 10명", evidence(10, 40)),
    ("4만 중 1천", evidence(1000, 40_000)),
    ("40k 중 10k", evidence(10_000, 40_000)),
    ("40中10", evidence(10, 40)),
    ("40件中10件", evidence(10, 40)),
    ("40 中 10", evidence(10, 40)),
    ("40社のうち10社", evidence(10, 40)),
    ("4万中1千", evidence(1000, 40_000)),
    ("56パーセント", point(0.56)),
    ("20%から30%まで", range(0.2, 0.25, 0.3)),
    ("20から30", range(0.2, 0.25, 0.3)),
    ("1 of 1", evidence(1, 1)),
    ("20-30%", range(0.2, 0.25, 0.3)),
    ("20 - 30 %", range(0.2, 0.25, 0.3)),
    ("20–30 %", range(0.2, 0.25, 0.3)),
    ("20—30", range(0.2, 0.25, 0.3)),
    ("20%-30%", range(0.2, 0.25, 0.3)),
    ("20 to 30", range(0.2, 0.25, 0.3)),
    ("20 to 30 %", range(0.2, 0.25, 0.3)),
    ("20~30%", range(0.2, 0.25, 0.3)),
    ("20 〜 30%", range(0.2, 0.25, 0.3)),
    ("２０～３０％", range(0.2, 0.25, 0.3)),
    ("20 sampai 30", range(0.2, 0.25, 0.3)),
    ("20 sampai dengan 30", range(0.2, 0.25, 0.3)),
    ("20 s/d 30", range(0.2, 0.25, 0.3)),
    ("20 s.d. 30 %", range(0.2, 0.25, 0.3)),
    ("20 hingga 30 persen", range(0.2, 0.25, 0.3)),
    ("20에서 30", range(0.2, 0.25, 0.3)),
    ("20%에서 30%까지", range(0.2, 0.25, 0.3)),
    ("20부터 30까지", range(0.2, 0.25, 0.3)),
    ("10-15%", range(0.1, 0.125, 0.15)),
    ("0.1-0.2%", range(0.001, 0.0015, 0.002)),
    ("2,5–7,5 %", range(0.025, 0.05, 0.075)),
    ("20-25-30 %", range(0.2, 0.25, 0.3)),
    ("20–25–40%", range(0.2, 0.25, 0.4)),
    ("20 to 25 to 40", range(0.2, 0.25, 0.4)),
    ("20 - 20", range(0.2, 0.2, 0.2)),
];

#[test]
fn every_rate_of_the_table_is_met_exactly() {
    for tag in TAGS {
        for (text, rate) in RATES {
            assert_eq!(parse_rate(text, &marks(tag), tag).map(|reading| reading.rate), Ok(*rate), "{tag}: {text}");
        }
    }
}

#[test]
fn typing_a_rate_key_by_key_is_never_fought() {
    for tag in TAGS {
        for (text, _) in RATES {
            for (end, _) in text.char_indices() {
                let typed = &text[..end];
                assert_ne!(parse_rate(typed, &marks(tag), tag), Err(TypingFault::Bad), "{tag}: {typed} of {text}");
            }
        }
    }
}

#[test]
fn a_bare_ratio_is_a_percentage_and_the_ratio_is_reported() {
    for (text, rate, other) in [
        ("0.25", point(0.0025), Some(point(0.25))),
        (".25", point(0.0025), Some(point(0.25))),
        ("0,25", point(0.0025), Some(point(0.25))),
        ("0.2-0.3", range(0.002, 0.0025, 0.003), Some(range(0.2, 0.25, 0.3))),
        ("0.25%", point(0.0025), None),
        ("1", point(0.01), None),
        ("1.5", point(0.015), None),
    ] {
        let reading = parse_rate(text, &POINT, "en").expect(text);
        assert_eq!((reading.rate, reading.ambiguous), (rate, other), "{text}");
    }
    // As thousands it would be no rate, so it is not asked about.
    for marks in [POINT, COMMA] {
        let reading = parse_rate("1.234 %", &marks, "id").expect("a rate");
        assert_eq!((reading.rate, reading.ambiguous), (point(0.01234), None));
    }
}

#[test]
fn rates_that_cannot_be_say_why() {
    use TypingFault::{Bad, Order, Outside, Partial};
    for (text, fault) in [
        ("0", Outside),
        ("0 %", Outside),
        ("100.1", Outside),
        ("101 %", Outside),
        ("-5", Outside),
        ("(5)", Outside),
        ("0 of 40", Outside),
        ("0-10", Outside),
        ("90-110 %", Outside),
        ("41 of 40", Order),
        ("10 중 40", Order),
        ("30-20", Order),
        ("20-35-30", Order),
        ("10 of", Partial),
        ("10 o", Partial),
        ("10/", Partial),
        ("of", Bad),
        ("20-", Partial),
        ("20 s", Partial),
        ("20 s/", Partial),
        ("40 중", Partial),
        ("-", Partial),
        ("10.5 of 40", Bad),
        ("10 % of 40", Bad),
        ("$10", Bad),
        ("1-2-3-4", Bad),
        ("10/20/30", Bad),
        ("20--30", Bad),
        ("abc", Bad),
        ("1e400", Outside),
    ] {
        assert_eq!(parse_rate(text, &POINT, "en"), Err(fault), "{text}");
    }
}

#[test]
fn rates_are_written_as_the_language_says_them() {
    for (rate, en, ko, id, ja) in [
        (point(0.255), "25.5%", "25.5%", "25,5%", "25.5%"),
        (point(0.009), "0.9%", "0.9%", "0,9%", "0.9%"),
        (evidence(1000, 4000), "1,000 of 4,000", "4,000 중 1,000", "1.000 dari 4.000", "4,000中1,000"),
        (range(0.2, 0.25, 0.3), "20–30%", "20–30%", "20–30%", "20–30%"),
        (range(0.2, 0.25, 0.4), "20–25–40%", "20–25–40%", "20–25–40%", "20–25–40%"),
        (range(0.1, 0.125, 0.15), "10–15%", "10–15%", "10–15%", "10–15%"),
    ] {
        for (tag, text) in [("en", en), ("ko", ko), ("id", id), ("ja", ja)] {
            assert_eq!(write_rate(&rate, &marks(tag), tag), text);
        }
    }
    assert_eq!(write_rate(&evidence(10, 40), &COMMA, "de"), "10/40");
}

#[test]
fn numbers_are_written_in_full() {
    for (x, text) in [
        (1_234_567.891, "1,234,567.891"),
        (-0.5, "-0.5"),
        (1e21, "1,000,000,000,000,000,000,000"),
        (0.0, "0"),
        (-0.0, "0"),
    ] {
        assert_eq!(write_number(x, &POINT), text);
    }
    assert_eq!(write_number(f64::NAN, &POINT), "");
}

fn language() -> impl Strategy<Value = (&'static str, Marks)> {
    let french = Marks { decimal: ',', group: '\u{202f}' };
    let swiss = Marks { decimal: '.', group: '\u{2019}' };
    let arabic = Marks { decimal: '\u{66b}', group: '\u{66c}' };
    proptest::sample::select(vec![
        ("en", POINT),
        ("ko", POINT),
        ("ja", POINT),
        ("id", COMMA),
        ("fr", french),
        ("de-CH", swiss),
        ("ar", arabic),
    ])
}

fn rates() -> impl Strategy<Value = Rate> {
    let percent = (1..=10_000_u32, 0..3_u32).prop_map(|(n, places)| {
        let ratio = f64::from(n) / 10_000.0;
        ratio / f64::from(10_u32.pow(places))
    });
    let ratio = prop_oneof![percent, (0.0..1.0_f64).prop_map(|x| 1.0 - x), (1e-12..1e-3_f64)];
    let count = 1..=1_000_000_000_000_u64;
    prop_oneof![
        ratio.clone().prop_map(|rate| Rate::Point { rate }),
        (count.clone(), count).prop_map(|(a, b)| Rate::Evidence { converted: a.min(b), entered: a.max(b) }),
        (ratio.clone(), ratio.clone(), ratio).prop_map(|(a, b, c)| {
            let mut ends = [a, b, c];
            ends.sort_by(f64::total_cmp);
            Rate::Range { low: ends[0], likely: ends[1], high: ends[2] }
        }),
    ]
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn what_is_written_reads_back(bits in any::<u64>(), (tag, marks) in language()) {
        let x = f64::from_bits(bits);
        prop_assume!(x.is_finite());
        let text = write_number(x, &marks);
        prop_assert_eq!(parse_number(&text, &marks, tag).map(|reading| reading.value), Ok(x), "{}", text);
    }

    #[test]
    fn everyday_numbers_read_back(n in -10_000_000_000_i64..10_000_000_000, places in 0..6_i32, (tag, marks) in language()) {
        let x = n as f64 / 10_f64.powi(places);
        let text = write_number(x, &marks);
        prop_assert_eq!(parse_number(&text, &marks, tag).map(|reading| reading.value), Ok(x), "{}", text);
    }

    #[test]
    fn written_rates_read_back(rate in rates(), (tag, marks) in language()) {
        let text = write_rate(&rate, &marks, tag);
        prop_assert_eq!(parse_rate(&text, &marks, tag).map(|reading| reading.rate), Ok(rate), "{}", text);
    }

    #[test]
    fn any_text_is_met(text in any::<String>(), (tag, marks) in language()) {
        meet(&text, &marks, tag)?;
    }

    #[test]
    fn any_mix_of_keys_is_met(
        keys in proptest::collection::vec(proptest::sample::select("0123456789.,'-–+()%$₩Rp eEkKmMjtbn 만억천조万億千円 of중中~/s٫".chars().collect::<Vec<_>>()), 0..16),
        (tag, marks) in language(),
    ) {
        meet(&keys.into_iter().collect::<String>(), &marks, tag)?;
    }
}

/// Nothing panics, nothing is not finite, no rate is outside its range.
fn meet(text: &str, marks: &Marks, tag: &str) -> Result<(), TestCaseError> {
    if let Ok(reading) = parse_number(text, marks, tag) {
        prop_assert!(reading.value.is_finite() && reading.ambiguous.is_none_or(f64::is_finite));
    }
    if let Ok(reading) = parse_rate(text, marks, tag) {
        for rate in std::iter::once(reading.rate).chain(reading.ambiguous) {
            let fine = match rate {
                Rate::Point { rate } => 0.0 < rate && rate <= 1.0,
                Rate::Evidence { converted, entered } => 0 < converted && converted <= entered,
                Rate::Range { low, likely, high } => 0.0 < low && low <= likely && likely <= high && high <= 1.0,
            };
            prop_assert!(fine, "{:?}", rate);
        }
    }
    Ok(())
}

#[test]
fn months_are_read_as_people_paste_them() {
    let wanted = [(10, 40), (7, 35), (1_200, 4_800)];
    for text in [
        "10\t40\n7\t35\n1,200\t4,800",
        "10;40\r\n7;35\r\n1.200;4.800\r\n",
        "10 40\n\n7 35\n1200 4800",
        "10,40\n7,35\n1200,4800",
        "10, 40\n7, 35\n1,200, 4,800",
        "10 of 40\n7/35\n1200 dari 4800",
        "Month\tWon\tLeads\nJan 2025\t10\t40\nFeb 2025\t7\t35\nMar 2025\t1200\t4800",
        "2025-01 10 40\n2025-02 7 35\n2025-03 1200 4800",
        "\u{feff}10\u{a0}\t40\n7\t35\n1 200\t4 800",
    ] {
        for tag in TAGS {
            let read = read_months(text, tag);
            assert_eq!((read.months, read.faults, read.swapped), (wanted.to_vec(), vec![], false), "{tag}: {text}");
        }
    }
}

#[test]
fn a_bad_month_is_named_by_its_line_and_the_others_stay() {
    let read = read_months("Won\tLeads\n10\t40\n\nmany\t40\n12\n50\t40\n3.5\t40\n0\t9", "en");
    assert!(read.heads && !read.swapped);
    assert_eq!(read.months, [(10, 40), (0, 9)]);
    let faults = [(4, MonthFault::NotCounts), (5, MonthFault::One), (6, MonthFault::Order), (7, MonthFault::NotCounts)];
    assert_eq!(read.faults, faults);
    assert_eq!(read_months("", "en").months, []);
    // Heads stand once and at the top.
    assert_eq!(read_months("Won Leads\nWon Leads", "en").faults, [(2, MonthFault::NotCounts)]);
}

#[test]
fn columns_the_other_way_round_are_told() {
    let read = read_months("40\t10\n35\t7\n9\t9", "en");
    assert_eq!((read.swapped, read.months), (true, vec![(10, 40), (7, 35), (9, 9)]));
    // As soon as one line can only be meant the usual way, the others are wrong.
    let mixed = read_months("40\t10\n7\t35", "en");
    assert_eq!((mixed.swapped, mixed.months, mixed.faults), (false, vec![(7, 35)], vec![(1, MonthFault::Order)]));
}

proptest! {
    #[test]
    fn months_read_back_as_they_were_written(months in prop::collection::vec((0u64..=1_000_000, 0u64..=1_000_000), 0..30)) {
        let months: Vec<_> = months.into_iter().map(|(one, other)| (one.min(other), one.max(other))).collect();
        let read = read_months(&write_months(&months), "id");
        prop_assert_eq!(read.months, months);
        prop_assert!(read.faults.is_empty());
    }
}

#[test]
fn lists_are_read_between_commas_and_keep_what_is_quoted() {
    let list = |text: &str| parse_list(text);
    assert_eq!(list("KR, ID ,US"), ["KR", "ID", "US"]);
    assert_eq!(list("vice president、대표이사，ceo"), ["vice president", "대표이사", "ceo"]);
    assert_eq!(list(r#""Smith, Jones" , plain"#), ["Smith, Jones", "plain"]);
    assert_eq!(list(r#""say ""hi""", 7" pipe"#), [r#"say "hi""#, r#"7" pipe"#]);
    assert_eq!(list("a,"), ["a"]);
    assert_eq!(list(r#""not closed, yet"#), ["not closed, yet"]);
    for blank in ["", " ", ",,", r#""""#, r#"" ","#] {
        assert!(list(blank).is_empty(), "{blank}");
    }
}

proptest! {
    #[test]
    fn what_is_written_as_a_list_reads_back(texts in prop::collection::vec(r#"[a-z,"、 大é]{0,3}[a-z"大]"#, 0..5)) {
        prop_assert_eq!(parse_list(&write_list(&texts)), texts);
    }

    #[test]
    fn any_text_reads_as_a_list_that_is_stable(text in any::<String>()) {
        let once = parse_list(&text);
        prop_assert!(once.iter().all(|entry| !entry.trim().is_empty()));
        prop_assert_eq!(parse_list(&write_list(&once)), once);
    }
}

/// How eighteen locales write a number: tag, decimal mark, group mark, digits in each group but the last, minus, first
/// digit. The marks are those that CLDR gives.
const LOCALES: [(&str, char, char, usize, char, char); 18] = [
    ("en-US", '.', ',', 3, '-', '0'),
    ("en-IN", '.', ',', 2, '-', '0'),
    ("ko-KR", '.', ',', 3, '-', '0'),
    ("ja-JP", '.', ',', 3, '-', '0'),
    ("zh-CN", '.', ',', 3, '-', '0'),
    ("id-ID", ',', '.', 3, '-', '0'),
    ("tr-TR", ',', '.', 3, '-', '0'),
    ("de-DE", ',', '.', 3, '-', '0'),
    ("it-IT", ',', '.', 3, '-', '0'),
    ("es-ES", ',', '.', 3, '-', '0'),
    ("fr-FR", ',', '\u{202f}', 3, '-', '0'),
    ("pl-PL", ',', '\u{a0}', 3, '-', '0'),
    ("pt-PT", ',', '\u{a0}', 3, '-', '0'),
    ("ru-RU", ',', '\u{a0}', 3, '-', '0'),
    ("sv-SE", ',', '\u{a0}', 3, '\u{2212}', '0'),
    ("de-CH", '.', '\u{2019}', 3, '-', '0'),
    ("ar-EG", '\u{66b}', '\u{66c}', 3, '-', '\u{660}'),
    ("fa-IR", '\u{66b}', '\u{66c}', 3, '\u{2212}', '\u{6f0}'),
];

const WRITTEN: [&str; 15] = [
    "0",
    "7",
    "42",
    "999",
    "1234",
    "15000",
    "123456",
    "1234567",
    "9876543210",
    "0.5",
    "0.125",
    "12.75",
    "1234.5",
    "15000.25",
    "1234567.891",
];

/// The digits of a number as a locale writes them, grouped or not.
fn localised(
    number: &str,
    (_, decimal, group, size, _, zero): (&str, char, char, usize, char, char),
    grouped: bool,
) -> String {
    let (whole, fraction) = number.split_once('.').unwrap_or((number, ""));
    let mut out = String::new();
    for (place, digit) in whole.chars().enumerate() {
        let left = whole.len() - place;
        if grouped && place > 0 && (left == 3 || (left > 3 && (left - 3).is_multiple_of(size))) {
            out.push(group);
        }
        out.push(digit);
    }
    if !fraction.is_empty() {
        out.push(decimal);
        out.push_str(fraction);
    }
    let own = |c: char| c.to_digit(10).and_then(|digit| char::from_u32(u32::from(zero) + digit)).unwrap_or(c);
    out.chars().map(own).collect()
}

#[test]
fn eighteen_locales_are_read_as_they_write() {
    let mut parses = 0;
    for locale in LOCALES {
        let (tag, decimal, group, _, minus, _) = locale;
        let marks = Marks { decimal, group };
        for number in WRITTEN {
            let value: f64 = number.parse().expect(number);
            let grouped = localised(number, locale, true);
            for (text, value, percent) in [
                (grouped.clone(), value, false),
                (localised(number, locale, false), value, false),
                (format!("{minus}{grouped}"), 0.0 - value, false),
                (format!("{grouped}\u{a0}%"), value, true),
            ] {
                let reading = parse_number(&text, &marks, tag).map(|reading| (reading.value, reading.percent));
                assert_eq!(reading, Ok((value, percent)), "{tag}: {text}");
                parses += 1;
            }
        }
    }
    assert_eq!(parses, 1_080);
}
