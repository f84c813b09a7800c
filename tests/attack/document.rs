//! S09 and S15: documents of hostile keys, texts and sizes.

use crate::support::{Draw, first, inputs};
use warmline::codec::{card, json, report};
use warmline::engine::{Fault, Issue};

const SIX: &str = include_str!("../documents/six-stages.json");

#[test]
fn s09_keys_of_prototypes_are_unknown_fields() {
    let keys = ["__proto__", "constructor", "prototype", "\\u005f_proto__", "__PROTO__", "toString", "hasOwnProperty"];
    let mut tried = 0;
    for key in keys {
        for value in ["{}", "null", "1", "{\"polluted\":true}"] {
            // In front of the plan's own fields, and in front of those of its first stage.
            for place in ["\"version\"", "\"id\""] {
                let (before, behind) = SIX.split_at(SIX.find(place).expect("the fixture has it"));
                let text = format!("{before}\"{key}\":{value},{behind}");
                let issue = json::read(&text).expect_err("an unknown field");
                assert_eq!(issue.fault, Fault::Unknown, "{text}");
                tried += 1;
            }
            let text = format!("{{\"{key}\":{value},\"version\":1}}");
            assert!(card::read(&text).is_err() && report::read(&text).is_err(), "{text}");
            tried += 2;
        }
    }
    println!("S09: {tried} documents");
}

#[test]
fn s15_texts_that_are_not_json_are_refused() {
    let bad = [
        "",
        " ",
        "{",
        "}",
        "[",
        "]",
        "{]",
        "[}",
        "{\"a\"}",
        "{\"a\":}",
        "{\"a\":1,}",
        "{,}",
        "{a:1}",
        "{'a':1}",
        "[1,]",
        "[,1]",
        "[1 2]",
        "01",
        "-",
        "+1",
        "1.",
        ".5",
        "1e",
        "1e+",
        "0x10",
        "1_000",
        "NaN",
        "Infinity",
        "-Infinity",
        "nul",
        "True",
        "undefined",
        "\"",
        "\"\\\"",
        "\"\\x41\"",
        "\"\\u12\"",
        "\"\\ud800\"",
        "\"\\udc00\"",
        "\"\\ud800\\u0041\"",
        "\"\t\"",
        "\"\n\"",
        "\"\0\"",
        "// x\n1",
        "/* x */1",
        "1 2",
        "{}{}",
        "\u{a0}1",
        "\u{2028}1",
        "1\u{c}",
        "\u{feff}\u{feff}1",
    ];
    for text in bad {
        let is_syntax = |found: Option<Fault>| matches!(found, Some(Fault::Syntax { .. }));
        assert!(is_syntax(json::read(text).err().map(|issue| issue.fault)), "{text:?}");
        assert!(is_syntax(card::read(text).err().map(|issue| issue.fault)), "{text:?}");
        assert!(is_syntax(report::read(text).err().map(|issue| issue.fault)), "{text:?}");
        assert!(serde_json::from_str::<serde_json::Value>(text).is_err(), "the peer takes {text:?}");
    }
    println!("S15: {} texts that are not JSON", bad.len());
}

#[test]
fn s15_depth_size_and_repeated_keys_are_bounded() {
    for open in ["[", "{\"a\":", "[{\"a\":"] {
        let issue = json::read(&open.repeat(100_000)).expect_err("no bottom");
        assert!(matches!(issue.fault, Fault::TooDeep { .. } | Fault::Syntax { .. }), "{open}: {issue:?}");
    }
    let large = format!("{{\"name\":\"{}\"}}", "x".repeat(50 << 20));
    assert_eq!(json::read(&large), Err(Issue::document(Fault::TooLarge { max: json::MAX_BYTES })));
    assert!(card::read(&large).is_err() && report::read(&large).is_err());
    assert_eq!(json::read("{\"version\":1,\"version\":1}").map_err(|issue| issue.fault), Err(Fault::Repeated));
    for number in ["1e400", "-1e400", "-1", "\"NaN\"", "null", "0"] {
        let text = format!("{{\"version\":1,\"goal\":{{\"customers\":{number}}},\"customerValue\":1,\"stages\":[]}}");
        assert!(json::read(&text).is_err(), "{text}");
    }
    println!("S15: 3 depths of 100,000, 50 MB, repeated keys, 6 hostile numbers");
}

#[test]
fn s14_changed_documents_are_refused_or_sound() {
    let (mut read, count) = (0, inputs(20_000));
    for number in first()..first() + count {
        let bytes = Draw(number).mutate(SIX.as_bytes());
        if let Ok(plan) = json::read_bytes(&bytes) {
            assert_eq!(plan.check(), Ok(()));
            assert_eq!(json::read(&json::write(&plan)), Ok(plan));
            // What we take for JSON, so does the peer.
            let text = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
            assert!(serde_json::from_slice::<serde_json::Value>(text).is_ok(), "{}", String::from_utf8_lossy(text));
            read += 1;
        }
    }
    println!("S14: {count} changed documents, {read} read");
    assert!(read > 0 && read < count);
}
