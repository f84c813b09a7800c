//! What files are written in, found from their first bytes: 6 encodings, 4 separators, 3 line ends.

use crate::support::read;
use warmline::table::sniff::{encoding, text};
use warmline::table::{Decimal, Dialect, Encoding, LineEnd, Quote, Separator};

/// The six ways of writing a file, with what is expected of each.
const WAYS: [(&str, Encoding); 6] = [
    ("plain", Encoding::Utf8),
    ("marked", Encoding::Utf8),
    ("wide", Encoding::Utf16Le),
    ("wide, high first", Encoding::Utf16Be),
    ("korean", Encoding::Cp949),
    ("western", Encoding::Windows1252),
];

fn encoded(way: &str, text: &str) -> Vec<u8> {
    match way {
        "marked" => ["\u{feff}", text].concat().into_bytes(),
        "wide" => text.encode_utf16().flat_map(u16::to_le_bytes).collect(),
        "wide, high first" => text.encode_utf16().flat_map(u16::to_be_bytes).collect(),
        "korean" => encoding_rs::EUC_KR.encode(text).0.into_owned(),
        "western" => encoding_rs::WINDOWS_1252.encode(text).0.into_owned(),
        _ => text.as_bytes().to_vec(),
    }
}

/// As the browser decodes it.
fn decoded(encoding: Encoding, bytes: &[u8]) -> Vec<u8> {
    let decoder = encoding_rs::Encoding::for_label(encoding.label().as_bytes()).expect("a label of the standard");
    decoder.decode(bytes).0.into_owned().into_bytes()
}

#[test]
fn seventy_two_files_are_read_as_they_were_written() {
    for (way, expected) in WAYS {
        for separator in Separator::ALL {
            for line_end in [LineEnd::Lf, LineEnd::CrLf, LineEnd::Cr] {
                let rows = if way == "western" {
                    [["Name", "Größe", "Straße"], ["Müller", "10", "Äußere Allee"], ["Émile", "20", "Rue des Étoiles"]]
                } else {
                    [
                        ["이름", "규모", "주소"],
                        ["김철수", "10", "서울시 강남구"],
                        ["이영희", "20", "부산, \"해운대\"; 구"],
                    ]
                };
                let mut file = Vec::new();
                let written = Dialect { separator, line_end, ..Dialect::default() };
                let writer = warmline::table::write::Writer::new(&written);
                for row in rows {
                    writer.texts(&mut file, row.iter().map(|cell| cell.as_bytes()));
                }
                let bytes = encoded(way, std::str::from_utf8(&file).expect("text"));
                let guess = encoding(&bytes);
                assert_eq!(guess.value, expected, "{way}");
                assert!(guess.confidence > 0.5, "{way} {}", guess.confidence);
                let utf8 = decoded(guess.value, &bytes);
                let sniffed = text(&utf8, true);
                assert_eq!(sniffed.separator.value, separator, "{way}");
                assert_eq!(sniffed.line_end.value, line_end, "{way}");
                assert!(sniffed.header.value, "{way}");
                let read = read(&utf8, &sniffed.dialect(guess.value));
                assert_eq!(read.header.expect("a header").names, rows[0]);
                assert_eq!(read.rows.iter().map(crate::support::Kept::texts).collect::<Vec<_>>(), rows[1..]);
                assert_eq!(read.counts.bad, 0);
            }
        }
    }
}

#[test]
fn every_syllable_of_windows_korean_is_told_from_western_letters() {
    let syllables: String = ('가'..='힣').collect();
    for chunk in syllables.chars().collect::<Vec<_>>().chunks(500) {
        // A word of common syllables beside each rare one, as texts have.
        let lines: Vec<String> = chunk.iter().map(|syllable| format!("이름은 {syllable}입니다,1\n")).collect();
        assert_eq!(encoding(&encoded("korean", &lines.concat())).value, Encoding::Cp949);
    }
    for text in
        ["café,1\nnaïve,2\n", "Ærø\nÅse\nÇa va\n", "señor;niño;mañana", "ÄÖÜ äöü ß Straße Größe", "50 € – “quoted”"]
    {
        assert_eq!(encoding(&encoded("western", text)).value, Encoding::Windows1252, "{text}");
    }
}

#[test]
fn a_sample_may_end_within_a_letter_and_a_file_may_be_damaged() {
    let text = "이름,값\n김,1\n".repeat(50);
    for end in 1..40 {
        assert_eq!(encoding(&text.as_bytes()[..end]).value, Encoding::Utf8, "{end}");
    }
    let mut damaged = text.into_bytes();
    damaged[200] = 0xff;
    let guess = encoding(&damaged);
    assert_eq!(guess.value, Encoding::Utf8);
    assert!(guess.confidence < 1.0);
    assert_eq!(encoding(b"").value, Encoding::Utf8);
}

#[test]
fn separators_are_found_among_others() {
    for (file, expected) in [
        ("a;b\n1,5;2,5\n3,5;4,5\n", Separator::Semicolon),
        ("a,b,c\n1,x;y,2\n3,z,4\n", Separator::Comma),
        ("a\tb\n1, 2\t3\n4\t5\n", Separator::Tab),
        ("a|b\n1|2\n", Separator::Bar),
        ("name,note\n\"a;b;c\",1\n\"d;e\",2\n", Separator::Comma),
        ("date;amount\n01.02.2026;1.234,56\n03.04.2026;7,5\n", Separator::Semicolon),
    ] {
        assert_eq!(text(file.as_bytes(), true).separator.value, expected, "{file}");
    }
    let stated = text(b"sep=;\r\na;b\r\n1;2\r\n", true);
    assert_eq!((stated.separator.value, stated.separator.confidence, stated.preamble), (Separator::Semicolon, 1.0, 1));
    assert!(stated.header.value);
}

#[test]
fn headers_are_told_from_rows() {
    for (file, expected) in [
        ("name,size\nKim,10\nLee,20\n", true),
        ("Kim,10\nLee,20\nPark,30\n", false),
        ("id,created\n1,2026-01-02\n2,2026-01-03\n", true),
        ("2026-01-02,KR\n2026-01-03,ID\n", false),
        ("stage,lead\nmql,a\nsql,b\nmql,c\n", true),
        ("mql,a\nsql,b\nmql,c\nmql,a\n", false),
    ] {
        assert_eq!(text(file.as_bytes(), true).header.value, expected, "{file}");
    }
}

#[test]
fn quotes_and_decimal_marks_are_found() {
    let sniffed = text("a,b\n'x, y','z'\n'1','2'\n".as_bytes(), true);
    assert_eq!(sniffed.quote.value, Quote::Single);
    assert_eq!(text(b"a;b\n1,5;2\n", true).decimal.value, Some(Decimal::Comma));
    assert_eq!(text(b"a,b\n1.5,2\n", true).decimal.value, Some(Decimal::Dot));
    // A thousand or a fraction: no cell tells.
    assert_eq!(text(b"a;b\n1.234;2\n", true).decimal.value, None);
}

#[test]
fn any_bytes_can_be_looked_at() {
    for seed in 0..2_000 {
        let bytes = crate::support::Draw(seed).hostile(80);
        let (encoding, sniffed) = (encoding(&bytes), text(&bytes, seed % 2 == 0));
        let sure = [
            encoding.confidence,
            sniffed.separator.confidence,
            sniffed.quote.confidence,
            sniffed.header.confidence,
            sniffed.decimal.confidence,
            sniffed.line_end.confidence,
        ];
        assert!(sure.iter().all(|sure| (0.0..=1.0).contains(sure)), "seed {seed}: {sure:?}");
    }
}
