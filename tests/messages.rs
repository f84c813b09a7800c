//! The reader of Fluent files against `fluent-bundle`, on the shipped files and on what the format's rules turn on.

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use std::fs;
use std::path::Path;
use warmline::format::plain::Plain;
use warmline::format::{Digits, Value};
use warmline::languages::TAGS;
use warmline::message::{Messages, Piece};

type Oracle = FluentBundle<FluentResource>;

fn oracle(tag: &str, source: &str) -> Oracle {
    let mut bundle = FluentBundle::new(vec![tag.parse().expect("a tag")]);
    bundle.set_use_isolating(false);
    bundle.add_resource(FluentResource::try_new(source.to_owned()).expect("valid Fluent")).expect("no id twice");
    bundle
}

/// What `fluent-bundle` makes of a message.
fn says(bundle: &Oracle, id: &str, args: &[(&str, Value)]) -> String {
    let mut given = FluentArgs::new();
    for (name, value) in args {
        match value {
            Value::Text(text) => given.set(*name, text.as_str()),
            value => given.set(*name, FluentValue::from(value.number().expect("a number"))),
        }
    }
    let pattern = bundle.get_message(id).expect("the message").value().expect("its text");
    bundle.format_pattern(pattern, Some(&given), &mut Vec::new()).into_owned()
}

fn ours(tag: &str, source: &str) -> Messages {
    Messages::parse(tag, &[source]).unwrap_or_else(|faults| panic!("{tag}: {faults:?}"))
}

const TRICKY: &str = "\
# A comment
## A group
### A file

plain = Plain text  \n\
several =
    First line
      indented by two

    after a blank line
inline = begins here
    and goes on
        deeper
    and back
first-deep =
        eight
    four
placeables = { \"\" }  kept { \"  inside  \" } { \"{\" }quoted\\ { \"\\\"\\\\\\u00e9\" }
starts-with-placeable =
    { $n } at the start
    { $word }{ $n }  
    { plain }, and { unknown-one }
trailing-placeable = ends with { $n }
margin = one
{ $n } at the margin
counts = { $n ->
    [0] none
    [one] { $n } lead
   *[other]
        { $n } leads, { $word ->
            [warm] still warm
           *[cold] cold
        }, over
        two lines
} after
negative = { $n ->
    [-3] minus three
    [2] two
   *[x] something
}
same-line = {$n  ->
    *[ other ]   a
}
missing = { $nobody } and { $nobody ->
    [one] one
   *[other] many
}
";

#[test]
fn the_rules_of_the_format_are_those_of_the_oracle() {
    for source in [TRICKY.to_owned(), TRICKY.replace('\n', "\r\n")] {
        let messages = ours("en", &source);
        let oracle = oracle("en", &source);
        assert_eq!(messages.ids().count(), 12);
        for id in messages.ids() {
            for n in [0.0, 1.0, 2.0, 5.0, -3.0, 1.5] {
                for word in ["warm", "cold", "other", "1"] {
                    let args = [("n", Value::Number(n, Digits::Exact)), ("word", word.into())];
                    let expected = says(&oracle, id, &args);
                    assert_eq!(messages.text(id, &args, &Plain::new("en")), expected, "{id} with {n} and {word}");
                }
            }
        }
    }
}

/// Every variable as a number, as another number and as text: each message of each shipped file says what the oracle
/// says. Numbers are kept below a thousand, where our text of a number is the oracle's.
#[test]
fn every_shipped_message_is_the_oracles() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR")).join("static/locales");
    let mut seen = 0;
    for tag in TAGS {
        let Ok(files) = fs::read_dir(root.join(tag)) else { continue };
        let later = fs::read_dir(root.join(tag).join("later")).into_iter().flatten();
        let paths = files.chain(later).map(|file| file.expect("an entry").path());
        // What a language is goes to the build, not to the program.
        let paths = paths.filter(|path| path.is_file() && !path.ends_with("language.ftl"));
        let source = paths.map(|path| fs::read_to_string(path).expect("text")).collect::<Vec<_>>().join("\n");
        let (messages, oracle) = (ours(tag, &source), oracle(tag, &source));
        let numbers = [0.0, 1.0, 2.0, 40.0, 999.0].map(Value::Count);
        let words = ["", "warm", "stages[2].toNext.rate", "40 %"].map(Value::from);
        for id in messages.ids() {
            seen += 1;
            for value in numbers.iter().chain(&words) {
                let args: Vec<_> = messages.variables(id).into_iter().map(|name| (name, value.clone())).collect();
                assert_eq!(messages.text(id, &args, &Plain::new(tag)), says(&oracle, id, &args), "{tag}: {id}");
            }
        }
    }
    assert!(seen > 0 || !root.exists(), "the files are there but nothing was compared");
}

#[test]
fn values_come_formatted() {
    let messages = ours("id", "spend = Biaya { $spend }, peluang { $chance }.");
    let spend = Value::Money(1_000_000.0, "IDR".to_owned(), Digits::Short);
    let args = [("spend", spend), ("chance", Value::Percent(0.560_46, Digits::Short))];
    assert_eq!(messages.text("spend", &args, &Plain::new("id")), "Biaya Rp\u{a0}1.000.000, peluang 56%.");
}

#[test]
fn exact_numbers_go_before_plural_categories() {
    let messages = ours("en", "n = { $n ->\n    [one] category\n    [1] exact\n   *[other] else\n}");
    assert_eq!(messages.text("n", &[("n", Value::Count(1.0))], &Plain::new("en")), "exact");
}

#[test]
fn slots_leave_room_for_controls_while_selectors_see_the_number() {
    let source = "goal = To win { $n ->\n    [one] { $n } customer\n   *[other] { $n } customers\n} you need { leads }.\nleads = { $leads } SQLs";
    let messages = ours("en", source);
    let slot = |name: &str| Piece::Slot(name.to_owned());
    let text = |text: &str| Piece::Text(text.to_owned());
    for (n, word) in [(1.0, " customer you need "), (2.0, " customers you need ")] {
        let args = [("n", Value::Count(n)), ("leads", Value::Count(40.0))];
        let one = messages.pieces("goal", &args, &["n"], &Plain::new("en"));
        assert_eq!(one, [text("To win "), slot("n"), text(&format!("{word}40 SQLs."))]);
        let both = messages.pieces("goal", &args, &["n", "leads"], &Plain::new("en"));
        assert_eq!(both, [text("To win "), slot("n"), text(word), slot("leads"), text(" SQLs.")]);
    }
}

#[test]
fn what_is_not_there_shows_its_name() {
    let messages = ours("en", "a = { $x } { b } { c }\nb = { a }");
    assert_eq!(messages.text("nothing-here", &[], &Plain::new("en")), "nothing-here");
    let text = messages.text("a", &[("x", "1".into())], &Plain::new("en"));
    assert!(text.starts_with("1 ") && text.ends_with("{c}") && text.len() < 200, "a circle of references ends: {text}");
}

#[test]
fn what_is_not_of_the_subset_is_refused_with_its_line() {
    for (source, line, what) in [
        ("a = A\n-term = B", 2, "term"),
        ("a = A\n    .title = B", 2, "attribute"),
        ("a = { NUMBER($n) }", 1, "function"),
        ("a = { -term }", 1, "between braces"),
        ("a = { b.title }", 1, "attribute"),
        ("a = { 5 }", 1, "between braces"),
        ("a = { { $n } }", 1, "between braces"),
        ("# c\na =\n\nb = B", 2, "no text"),
        ("a = A }", 1, "closes nothing"),
        ("a = { $n", 1, "} is missing"),
        ("a = { $n ->\n    [one] x\n}", 3, "has the *"),
        ("a = { $n ->\n    *[one] x\n    *[two] y\n}", 3, "has the *"),
        ("a = { $n ->\n    *[one]\n}", 2, "no text"),
        ("a = { $n -> *[one] x }", 1, "line of their own"),
        ("a = A\na = B", 2, "twice"),
        ("  stray", 1, "indented"),
        ("a = A\n\n#no space\nb = B", 3, "comment"),
        ("a = { \"open\n", 1, "literal"),
        ("a = { \"\\u12\" }", 1, "number of a character"),
        ("1a = A", 1, "neither"),
        ("a A", 1, "followed by ="),
        ("a = { $1 }", 1, "letter"),
    ] {
        let faults = Messages::parse("en", &[source]).expect_err(source);
        assert_eq!((faults.len(), faults[0].line), (1, line), "{source}: {faults:?}");
        assert!(faults[0].what.contains(what), "{source}: {faults:?}");
    }
    let faults = Messages::parse("en", &["a = A", "b = }\nc = { c\nd = D\na = B"]).expect_err("three faults");
    assert_eq!(faults.iter().map(|fault| (fault.source, fault.line)).collect::<Vec<_>>(), [(1, 1), (1, 3), (1, 4)]);
}

mod hostile {
    use proptest::prelude::*;
    use warmline::message::Messages;

    proptest! {
        #[test]
        fn no_text_panics(source in any::<String>()) {
            let _ = Messages::parse("en", &[&source]);
        }

        #[test]
        fn nothing_like_fluent_panics(parts in proptest::collection::vec(0..16_usize, 0..60)) {
            let tokens = ["a", "b", " = ", "{", "}", "\"", "$n", " ->\n", "*", "[", "]", "\n", "    ", "\\u", "é", "# "];
            let source: String = parts.iter().map(|at| tokens[*at]).collect();
            let _ = Messages::parse("en", &["a = ", &source]);
            let _ = Messages::parse("en", &[&("a = ".to_owned() + &source)]).map(|messages| messages.variables("a").len());
        }
    }

    #[test]
    fn deep_nesting_is_refused() {
        let source = "a = ".to_owned() + &"{ $n ->\n *[a] ".repeat(100_000);
        assert!(Messages::parse("en", &[&source]).is_err());
    }
}
