//! Snippets read back as what went in, for every kind of site and whatever a value is.

use proptest::prelude::*;
use warmline::embed::snippet::{Pinned, Site, Way, address, fitting, policy, snippet};
use warmline::embed::{GROUPS, Settings, TABLE};

const SITE: Site<'static> = Site {
    base: "https://planner.example/tools/",
    pinned: None,
    title: "Marketing plan \"calculator\" <1>",
    meanwhile: "10 customers & 40 SQLs",
};

/// Text of HTML as a browser reads it.
fn read(html: &str) -> String {
    html.replace("&quot;", "\"").replace("&lt;", "<").replace("&gt;", ">").replace("&amp;", "&")
}

/// The attribute of a tag; none if it has no such.
fn attribute(code: &str, tag: &str, name: &str) -> Option<String> {
    let begin = code.find(&format!("<{tag}"))?;
    let inside = code.get(begin..)?.split('>').next()?;
    let value = inside.split(&format!(" {name}=\"")).nth(1)?.split('"').next()?;
    Some(read(value))
}

/// A value of an address's query.
fn queried(address: &str, name: &str) -> Option<String> {
    let pair = address.split_once('?')?.1.split('&').find_map(|pair| pair.strip_prefix(name)?.strip_prefix('='))?;
    let mut bytes = Vec::new();
    let mut rest = pair.bytes();
    while let Some(byte) = rest.next() {
        let hex = [rest.clone().next(), rest.clone().nth(1)];
        match (byte, hex) {
            (b'%', [Some(high), Some(low)]) => {
                bytes.push(u8::from_str_radix(std::str::from_utf8(&[high, low]).ok()?, 16).ok()?);
                rest.nth(1);
            }
            _ => bytes.push(byte),
        }
    }
    String::from_utf8(bytes).ok()
}

/// A property of the component, as JavaScript reads it; JSON's strings are a part of JavaScript's.
fn property(code: &str, name: &str) -> Option<String> {
    let text = code.split(&format!(" {name}={{")).nth(1)?;
    let end = text.match_indices('"').map(|(at, _)| at).skip(1).find(|at| {
        let before = text.get(..*at).unwrap_or_default();
        before.len().wrapping_sub(before.trim_end_matches('\\').len()) % 2 == 0
    })?;
    serde_json::from_str(text.get(..=end)?).ok()
}

proptest! {
    #[test]
    fn what_goes_into_a_snippet_is_what_a_site_sends(value in any::<String>()) {
        let settings = [("goal", "25"), ("stages", value.as_str())];
        for way in Way::ALL {
            let code = snippet(way, &settings, &SITE).code;
            let found = match way {
                Way::Element | Way::WordPress | Way::Wix | Way::Webflow => attribute(&code, "warmline-planner", "stages"),
                Way::Frame => queried(&attribute(&code, "iframe", "src").unwrap_or_default(), "stages"),
                Way::Amp => queried(&attribute(&code, "amp-iframe", "src").unwrap_or_default(), "stages"),
                Way::React => property(&code, "stages"),
            };
            prop_assert_eq!(found.as_deref(), Some(value.as_str()), "{:?}: {}", way, code);
        }
    }

    #[test]
    fn no_value_leaves_its_place(value in "[a-z\"'<>&/{}`$\\\\ -]{0,40}") {
        let plain = [("stages", "x")];
        let odd = [("stages", value.as_str())];
        for way in Way::ALL {
            let tags = |settings: &[(&str, &str)]| {
                let code = snippet(way, settings, &SITE).code;
                [code.matches('<').count(), code.matches('>').count(), code.lines().count()]
            };
            let count = tags(&plain);
            let found = tags(&odd);
            // Within a string of JavaScript an arrow's head means nothing.
            prop_assert_eq!((found[0], found[2]), (count[0], count[2]), "{:?}", way);
            prop_assert!(way == Way::React || found[1] == count[1]);
        }
    }
}

#[test]
fn a_pinned_loader_carries_its_hash() {
    let pinned = Some(Pinned { version: "0.1.0", integrity: "sha384-abc/+=" });
    let code = snippet(Way::Element, &[], &Site { pinned, ..SITE }).code;
    assert_eq!(attribute(&code, "script", "src").as_deref(), Some("https://planner.example/tools/v0.1.0/warmline.js"));
    assert_eq!(attribute(&code, "script", "integrity").as_deref(), Some("sha384-abc/+="));
    assert_eq!(attribute(&code, "script", "crossorigin").as_deref(), Some("anonymous"));
    let newest = snippet(Way::Element, &[], &SITE).code;
    assert_eq!(attribute(&newest, "script", "src").as_deref(), Some("https://planner.example/tools/v1/warmline.js"));
    assert_eq!(attribute(&newest, "script", "integrity"), None);
}

#[test]
fn a_policy_names_the_origin_and_nothing_more() {
    assert_eq!(
        policy(Way::Element, SITE.base),
        "script-src https://planner.example; frame-src https://planner.example"
    );
    assert_eq!(policy(Way::Frame, "http://localhost:8080/"), "frame-src http://localhost:8080");
    assert_eq!(policy(Way::Amp, "https://planner.example"), "frame-src https://planner.example");
}

#[test]
fn what_is_too_long_for_an_address_is_left_out_and_named() {
    let long = "x".repeat(2_001);
    let settings = [("goal", "25"), ("logo", long.as_str())];
    for way in Way::ALL {
        let made = snippet(way, &settings, &SITE);
        assert_eq!(made.left_out, if way.in_address() { vec!["logo".to_owned()] } else { Vec::new() }, "{way:?}");
        assert_eq!(made.code.contains(&long), !way.in_address());
    }
    assert_eq!(fitting(&settings), (vec![("goal", "25")], vec!["logo".to_owned()]));
    assert_eq!(address(&[], SITE.base), "https://planner.example/tools/embed.html");
}

#[test]
fn every_setting_can_be_chosen() {
    let mut chosen: Vec<&str> = GROUPS.iter().flat_map(|(_, names)| names.iter().copied()).collect();
    chosen.push("preview");
    chosen.sort_unstable();
    let mut all: Vec<&str> = TABLE.iter().map(|row| row.name).collect();
    all.sort_unstable();
    assert_eq!(chosen, all);
    // An example of the table is sound, so what the fields propose can be typed.
    for row in TABLE.iter().filter(|row| !row.example.contains('…')) {
        assert_eq!(Settings::default().set(row.name, Some(row.example)), Ok(()), "{}", row.name);
    }
}
