//! Settings of a host page: each stands alone, a wrong one is named and changes nothing, and nothing of it is code.

use proptest::prelude::*;
use std::fs;
use warmline::embed::{Colour, DOCUMENT, Heard, Kind, Look, Pair, Reason, Row, Scheme, Settings, TABLE, contrast};

fn refused(name: &str, value: &str) -> Option<Reason> {
    Settings::default().set(name, Some(value)).err().map(|ignored| ignored.reason)
}

#[test]
fn every_example_is_taken() {
    for row in TABLE {
        let example = match row.kind {
            Kind::Link => "p1.eyJ2ZXJzaW9uIjoxfQ",
            Kind::Picture => "https://cdn.example.com/logo.png",
            _ => row.example,
        };
        let mut settings = Settings::default();
        assert_eq!(settings.set(row.name, Some(example)), Ok(()), "{}", row.name);
        assert!(settings.get(row.name).is_some());
        // Taken back, it is as if it had never been set.
        assert_eq!(settings.set(row.name, None), Ok(()));
        assert_eq!(settings, Settings::default());
    }
}

#[test]
fn a_wrong_setting_is_named_and_the_last_good_one_stays() {
    let mut settings = Settings::default();
    settings.set("goal", Some("25")).expect("sound");
    let ignored = settings.set("goal", Some("0")).expect_err("too few");
    assert_eq!((ignored.name.as_str(), ignored.reason), ("goal", Reason::Range));
    assert_eq!(settings.number("goal"), Some(25.0));
    assert_eq!(refused("gaol", "25"), Some(Reason::Unknown));
    assert_eq!(refused("goal", "1e3"), Some(Reason::Kind));
    assert_eq!(refused("hide", "header,everything"), Some(Reason::Kind));
    assert_eq!(refused("stages", &"x,".repeat(199)), Some(Reason::Long));
    let long = "x".repeat(1_000);
    assert_eq!(settings.set(&long, Some("1")).expect_err("unknown").name.len(), 40);
}

/// S07 of the test register.
#[test]
fn a_picture_comes_from_https_or_is_small_data() {
    let mut hostile: Vec<String> = [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        " javascript:alert(1)",
        "java\tscript:alert(1)",
        "java\nscript:alert(1)",
        "\u{1}javascript:alert(1)",
        "javascript&colon;alert(1)",
        "javascript://https://a.b/%0aalert(1)",
        "vbscript:x",
        "data:text/html,<script>alert(1)</script>",
        "data:text/html;base64,PHNjcmlwdD4=",
        "data:image/svg+xml,<svg onload=alert(1)>",
        "data:image/svg+xml;base64,PHN2Zz4=",
        "data:image/png,x",
        "data:image/png;base64,",
        "data:image/png;base64,a b",
        "data:image/png;base64,<",
        "data:image/png;charset=utf-8;base64,aa",
        "data:,x",
        "data:image/bmp;base64,aaaa",
        "//evil.example/x.png",
        "http://a.b/x.png",
        "HTTPS://a.b/x.png",
        "https://u@evil.example/x.png",
        "https://u:p@evil.example/x.png",
        "https:///x.png",
        "https://",
        "https:a.b/x.png",
        "https://localhost/x.png",
        "https://a.b/x\".png",
        "https://a.b/<script>",
        "https://a.b/x\\y",
        "https://a.b/ x.png",
        "https://a.b/\u{0}",
        "https://ex\u{430}mple.com/x.png",
        "https://a.b\\@evil.example/x",
        "https://[::1]/x.png",
        "blob:https://a.b/1",
        "file:///etc/passwd",
        "ftp://a.b/x.png",
        "about:blank",
        "ws://a.b",
        "x.png",
        "/x.png",
        "../x.png",
        "?x",
        "#x",
        "",
        " ",
        "https://a.b/x.png https://c.d",
        "url(https://a.b/x.png)",
        "\"https://a.b/x.png\"",
        "https://a.b/x.png\u{202e}",
        "https\u{ff1a}//a.b/x.png",
        "https://a.b\t/x.png",
        "https://a\u{3002}b/x.png",
    ]
    .map(str::to_owned)
    .to_vec();
    hostile.push(format!("data:image/png;base64,{}", "A".repeat(1_000_000)));
    hostile.push(format!("https://a.b/{}", "a".repeat(3_000)));
    hostile.extend(["jAvAsCrIpT:1", "data:image/png;base64,aaaa\" onerror=x"].map(str::to_owned));
    for address in &hostile {
        // Room around an address is left out before it is read.
        assert!(refused("logo", address).is_some(), "{address:?}");
    }
    let good = ["https://cdn.example.com/logo.png", "https://a.b:8443/x?y=1#z", "data:image/webp;base64,UklGRg=="];
    assert!(good.iter().all(|address| refused("logo", address).is_none()));
    println!("S07: {} hostile addresses refused, {} good ones taken", hostile.len(), good.len());
}

/// S08 of the test register.
#[test]
fn no_value_of_a_theme_is_code() {
    let breakouts = [
        "red;}",
        "red}",
        "red;color:blue",
        "url(x)",
        "url(//evil)",
        "expression(alert(1))",
        "var(--x)",
        "@import 'x'",
        "red/**/",
        "\\72 ed",
        "red\n}",
        "calc(1)",
        "attr(x)",
        "env(x)",
        "#ff",
        "#fffff",
        "#gggggg",
        "# fff",
        "rgb(1,2)",
        "rgb(1,2,3,4)",
        "rgb(256,0,0)",
        "rgb(-1,0,0)",
        "rgb(1e3,0,0)",
        "rgba(1,2,3)",
        "hsl(0,0,0)",
        "hsl(0 200% 0%)",
        "color-mix(in srgb,red,blue)",
        "inherit",
        "transparent",
        "currentcolor",
        "",
        " ",
        "rgb(",
        "rgb)",
        "hsl(NaN 1% 1%)",
        "\u{0}red",
        "<style>",
        "red\"",
        "red'",
        "rgb(0x1,0,0)",
    ];
    let mut tried = 0;
    for name in ["brand", "brand-dark", "surface", "text"] {
        for value in breakouts {
            assert!(refused(name, value).is_some(), "{name}: {value:?}");
            tried += 1;
        }
    }
    for value in
        ["a;b", "a}", "url(x)", "\"Arial\"", "Arial,", ",", "1px", "a:b", "a{b", "@x", "a/*", "var(--x)", "a\\b", ""]
    {
        assert!(refused("font", value).is_some(), "{value:?}");
        tried += 1;
    }
    let good = [
        ("red", "#ff0000"),
        ("#0B5fff", "#0b5fff"),
        ("#abc", "#aabbcc"),
        ("rgb(1, 2, 3)", "#010203"),
        ("rgb(1 2 3)", "#010203"),
        ("hsl(0 100% 50%)", "#ff0000"),
        ("hsl(120, 100%, 25%)", "#008000"),
        ("hsl(240deg 100% 50%)", "#0000ff"),
        ("  navy ", "#000080"),
        ("HSL(210 50% 40%)", "#336699"),
    ];
    for (value, wanted) in good {
        assert_eq!(Colour::read(value).map(Colour::write).as_deref(), Some(wanted), "{value}");
    }
    println!("S08: {tried} hostile values refused, {} colours written anew", good.len());
}

/// Pairs as a test writes them; a name without `=` is taken back.
fn pairs(said: &[&str]) -> Vec<Pair> {
    said.iter()
        .map(|pair| match pair.split_once('=') {
            Some((name, value)) => (name.to_owned(), Some(value.to_owned())),
            None => ((*pair).to_owned(), None),
        })
        .collect()
}

#[test]
fn a_document_says_what_pairs_would() {
    let document = r#"config={"warmline":"embed","version":1,"goal":25,"value":40000.5,"lock":["goal","period"],
        "stages":"Demos,Deals","logo":null,"footer":"on"}"#;
    let (mut set, fault) = Heard::default().hear(&pairs(&[document]));
    assert_eq!(fault, None);
    set.sort();
    assert_eq!(set, pairs(&["footer=on", "goal=25", "lock=goal,period", "stages=Demos,Deals", "value=40000.5"]));
    let mut settings = Settings::default();
    for (name, value) in &set {
        assert_eq!(settings.set(name, value.as_deref()), Ok(()), "{name}");
    }
    assert_eq!(settings.list("lock"), ["goal", "period"]);
    assert_eq!(settings.number("value"), Some(40_000.5));
}

#[test]
fn a_pair_counts_before_a_document_and_gives_it_back() {
    let mut heard = Heard::default();
    let config = r#"config={"warmline":"embed","version":1,"goal":25,"theme":"dark"}"#;
    // In whatever order they come.
    let (set, _) = heard.hear(&pairs(&["goal=7", config]));
    assert_eq!(set.last(), pairs(&["goal=7"]).last());
    assert_eq!(heard.hear(&pairs(&["goal"])).0, pairs(&["goal=25"]));
    assert_eq!(heard.hear(&pairs(&["theme=light"])).0, pairs(&["theme=light"]));
    // Another document takes back what it no longer says, but nothing that a pair says.
    let next = r#"config={"warmline":"embed","version":1,"radius":12}"#;
    assert_eq!(heard.hear(&pairs(&[next])).0, pairs(&["goal", "radius=12"]));
    assert_eq!(heard.hear(&pairs(&[next])).0, pairs(&[]));
    assert_eq!(heard.hear(&pairs(&["config"])).0, pairs(&["radius"]));
    assert_eq!(heard.hear(&pairs(&["theme"])).0, pairs(&["theme"]));
}

#[test]
fn a_broken_document_is_named_and_the_last_good_one_stays() {
    let mut heard = Heard::default();
    heard.hear(&pairs(&[r#"config={"warmline":"embed","version":1,"goal":25}"#]));
    let deep = format!("config={}", "[".repeat(100_000));
    let many: Vec<String> = (0..70).map(|at| format!("\"a{at}\":1")).collect();
    let many = format!(r#"config={{"warmline":"embed","version":1,{}}}"#, many.join(","));
    let broken = [
        ("config=", Reason::Kind),
        ("config=goal=25", Reason::Kind),
        ("config=[]", Reason::Kind),
        ("config=null", Reason::Kind),
        (r#"config={"goal":25}"#, Reason::Kind),
        (r#"config={"warmline":"plan","version":1}"#, Reason::Kind),
        (r#"config={"warmline":"embed","version":2}"#, Reason::Range),
        (r#"config={"warmline":"embed"}"#, Reason::Range),
        (r#"config={"warmline":"embed","version":1,"goal":1e999}"#, Reason::Kind),
        (&deep, Reason::Kind),
        (&many, Reason::Long),
    ];
    for (text, reason) in broken {
        let (set, fault) = heard.hear(&pairs(&[text]));
        let fault = fault.expect("a fault");
        assert_eq!((set, fault.name.as_str(), fault.reason), (Vec::new(), DOCUMENT, reason), "{text:.60}");
    }
    // It still knows the goal of the good one.
    assert_eq!(heard.hear(&pairs(&["config"])).0, pairs(&["goal"]));
    // What no pair could say is refused by its own name.
    let odd =
        r#"config={"warmline":"embed","version":1,"goal":{"a":1},"lock":[1],"footer":true,"gaol":3,"theme":"dark"}"#;
    let mut settings = Settings::default();
    let (set, _) = heard.hear(&pairs(&[odd]));
    let refused: Vec<(String, Reason)> = set
        .iter()
        .filter_map(|(name, value)| settings.set(name, value.as_deref()).err())
        .map(|ignored| (ignored.name, ignored.reason))
        .collect();
    let wanted = [("footer", Reason::Kind), ("gaol", Reason::Unknown), ("goal", Reason::Kind), ("lock", Reason::Kind)];
    assert_eq!(refused, wanted.map(|(name, reason)| (name.to_owned(), reason)));
    assert_eq!(settings.text("theme"), Some("dark"));
}

#[test]
fn contrast_is_that_of_wcag() {
    let ratio = |one: &str, other: &str| contrast(Colour::read(one).expect("one"), Colour::read(other).expect("other"));
    assert!((ratio("#000", "#fff") - 21.0).abs() < 1e-12);
    assert!((ratio("#777", "#fff") - 4.478).abs() < 1e-3);
    assert!((ratio("#767676", "#ffffff") - 4.542).abs() < 1e-3);
    assert!((ratio("red", "white") - 3.998).abs() < 1e-3);
}

#[test]
fn a_pale_brand_is_refused_with_the_nearest_that_passes() {
    let mut settings = Settings::default();
    settings.set("brand", Some("#ffcc00")).expect("a colour");
    let look = Look::of(&settings, Scheme::Light);
    let adjusted = look.adjusted.first().expect("too pale on paper");
    assert_eq!(adjusted.name, "brand");
    let paper = Colour::read("#faf9f6").expect("paper");
    assert!(contrast(adjusted.used, paper) >= 4.5 && contrast(adjusted.used, paper) < 4.8);
    assert!(look.properties.contains(&("--warm", adjusted.used.write())));
    // On dark it passes as it is.
    assert!(Look::of(&settings, Scheme::Dark).adjusted.is_empty());
}

/// What the documentation lists is what is read.
#[test]
fn the_documentation_lists_every_setting() {
    let takes = |kind: Kind| match kind {
        Kind::Word(words) => words.join(", "),
        Kind::Colour => "a colour: `#rgb`, `#rrggbb`, `rgb()`, `hsl()` or a basic name".to_owned(),
        Kind::Font => "names of fonts, with commas".to_owned(),
        Kind::Pixels(least, most) => format!("{least} to {most} pixels"),
        Kind::Picture => "an `https` address, or data of PNG, JPEG, WebP or GIF up to 100 kB".to_owned(),
        Kind::Currency => "a code of ISO 4217".to_owned(),
        Kind::Number(least, most) => format!("a number from {least} to {most}"),
        Kind::Id => "letters, digits and dashes".to_owned(),
        Kind::Link => "what stands behind the `#` of a plan's link".to_owned(),
        Kind::Words(words) => format!("with commas: {}", words.join(", ")),
        Kind::Address => "an `https` address".to_owned(),
        Kind::Sentence => "text of up to 400 bytes".to_owned(),
        Kind::Names => "names of up to 40 letters, with commas".to_owned(),
    };
    let row = |row: &Row| {
        format!("| `{}` | {} | {} | `{}` | {} |\n", row.name, takes(row.kind), row.default, row.example, row.does)
    };
    let table: String = TABLE.iter().map(row).collect();
    let head = "# Settings\n\nEach is an attribute of `<warmline-planner>`, a parameter of the frame's address, and a key of the message `set`. \
                All together may also stand in one more, `config`, as the text `{\"warmline\":\"embed\",\"version\":1,\"goal\":25,\"lock\":[\"goal\"]}`; \
                what is said alone counts before it. \
                What is wrong or unknown is left out and named in the event `ready`, in the console, and on the page with `preview=\"on\"`. \
                All of them are there since 0.1.0. The custom properties `--warmline-brand`, `-brand-dark`, `-surface`, `-text`, `-font` and \
                `-radius` set the same looks. This page is written by `WRITE_DOCS=1 cargo test --test embed`.\n\n";
    let wanted =
        format!("{head}| name | takes | without it | for example | what it does |\n|---|---|---|---|---|\n{table}");
    let file = "docs/agencies/parameters.md";
    if std::env::var_os("WRITE_DOCS").is_some() {
        fs::write(file, &wanted).expect("the page is written");
    }
    assert_eq!(
        fs::read_to_string(file).unwrap_or_default(),
        wanted,
        "write it anew with WRITE_DOCS=1 cargo test --test embed"
    );
}

/// The dark theme is in two places: for devices, and for hosts that ask for it.
#[test]
fn the_dark_theme_is_the_same_for_hosts_as_for_devices() {
    let block = |file: &str, head: &str| {
        let text = fs::read_to_string(file).expect("a sheet");
        let rest = text.split_once(head).expect("the head").1;
        rest.split('}').next().unwrap_or_default().split_whitespace().collect::<Vec<_>>().join(" ")
    };
    let device = block("static/styles/tokens.css", ":root:not([data-theme=\"light\"]) {");
    assert!(device.contains("--paper: #15171b;"));
    assert_eq!(
        block("static/sheets/embed.css", ":root[data-theme=\"dark\"] {").replace("color-scheme: dark; ", ""),
        device
    );
}

proptest! {
    #[test]
    fn every_look_is_legible(brand in any::<[u8; 3]>(), surface in any::<[u8; 3]>(), text in any::<[u8; 3]>()) {
        let mut settings = Settings::default();
        for (name, parts) in [("brand", brand), ("surface", surface), ("text", text)] {
            settings.set(name, Some(&Colour(parts).write())).expect("a colour");
        }
        for scheme in [Scheme::Light, Scheme::Dark] {
            for (name, value) in Look::of(&settings, scheme).properties {
                prop_assert!(Look::NAMES.contains(&name));
                if ["--warm", "--ink", "--ink-2", "--link"].contains(&name) {
                    prop_assert!(contrast(Colour::read(&value).expect("a colour"), Colour(surface)) >= 4.5, "{name}");
                }
            }
        }
    }

    #[test]
    fn nothing_a_host_says_does_harm(name in ".{0,30}", value in ".{0,300}") {
        let document = format!(r#"{{"warmline":"embed","version":1,{name:?}:{value:?}}}"#);
        for text in [&value, &document] {
            let _either_way = Heard::default().hear(&[(DOCUMENT.to_owned(), Some(text.clone()))]);
        }
        let mut settings = Settings::default();
        let _either_way = settings.set(&name, Some(&value));
        for row in TABLE {
            let _either_way = settings.set(row.name, Some(&value));
        }
        let _both_are_had = [Scheme::Light, Scheme::Dark].map(|scheme| Look::of(&settings, scheme));
    }
}
