//! The shipped languages say the same things, and the code asks for what they say.
//!
//! An id in Rust code is always a whole string literal, or the beginning of one in a `format!` up to its first brace
//! (`preset-{}`). That is what makes the two last tests possible.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};
use warmline::format::plain::Plain;
use warmline::format::{Marks, Value};
use warmline::languages::TAGS;
use warmline::message::Messages;

/// Beginnings that only message ids have: every literal of these families must be a message. Others (`chart-`) are
/// shared with style classes and are only checked where a message is asked for by name.
const FAMILIES: [&str; 7] = ["explain-", "field-", "issue-", "notice-", "scenario-", "source-", "typing-"];

fn root() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR"))
}

/// The files of a language by name, in order.
fn files(tag: &str) -> Vec<(String, String)> {
    let folder = root().join("static/locales").join(tag);
    let entries = |folder: &Path| fs::read_dir(folder).unwrap_or_else(|_| panic!("no folder {}", folder.display()));
    let mut files: Vec<_> = entries(&folder)
        .chain(entries(&folder.join("later")))
        .chain(entries(&folder.join("deep")))
        .chain(entries(&folder.join("tools")))
        .map(|file| file.expect("an entry").path())
        .filter(|path| path.extension().is_some_and(|extension| extension == "ftl"))
        // No messages of the program.
        .filter(|path| path.file_name().is_some_and(|name| name != "language.ftl"))
        .map(|path| {
            (path.file_name().expect("a name").to_string_lossy().into_owned(), fs::read_to_string(path).expect("text"))
        })
        .collect();
    files.sort();
    files
}

fn messages(tag: &str) -> Messages {
    let files = files(tag);
    let sources: Vec<&str> = files.iter().map(|(_, source)| source.as_str()).collect();
    Messages::parse(tag, &sources).unwrap_or_else(|faults| {
        let told = faults.iter().map(|fault| format!("{tag}/{}:{}: {}", files[fault.source].0, fault.line, fault.what));
        panic!("{}", told.collect::<Vec<_>>().join("\n"))
    })
}

fn ids(messages: &Messages) -> BTreeSet<&str> {
    messages.ids().collect()
}

#[test]
fn every_folder_is_a_language() {
    let entries = fs::read_dir(root().join("static/locales")).expect("the folder");
    let folders: BTreeSet<String> =
        entries.map(|entry| entry.expect("an entry").file_name().to_string_lossy().into_owned()).collect();
    let known: BTreeSet<String> = TAGS.into_iter().map(str::to_owned).collect();
    assert_eq!(folders, known, "cargo has not looked since a folder came or went: touch build.rs");
}

/// What stands in `language.ftl` is the same in every language, but for what only some of them need.
#[test]
fn every_language_says_what_it_is() {
    let own = ["number-signs", "number-plural", "word-break"];
    let lines = |tag: &str| {
        let text = fs::read_to_string(root().join("static/locales").join(tag).join("language.ftl")).expect("a file");
        let messages = Messages::parse(tag, &[&text]).unwrap_or_else(|faults| panic!("{tag}: {faults:?}"));
        let ids = messages.ids().filter(|id| !own.contains(id) && !id.starts_with("typed-")).map(str::to_owned);
        ids.collect::<BTreeSet<_>>()
    };
    for tag in TAGS {
        assert_eq!(lines(tag), lines("en"), "{tag}");
    }
}

#[test]
fn every_language_has_the_same_messages_in_the_same_files() {
    let english = messages("en");
    assert!(english.ids().count() > 0);
    for tag in TAGS {
        let own = messages(tag);
        let missing: Vec<_> = ids(&english).difference(&ids(&own)).copied().map(str::to_owned).collect();
        let unknown: Vec<_> = ids(&own).difference(&ids(&english)).copied().map(str::to_owned).collect();
        assert!(missing.is_empty() && unknown.is_empty(), "{tag}: missing {missing:?}, not in English {unknown:?}");
        for ((name, english), (own_name, own)) in files("en").iter().zip(&files(tag)) {
            assert_eq!(name, own_name, "{tag}");
            let ids = |source: &str| {
                Messages::parse(tag, &[source]).expect("read above").ids().map(str::to_owned).collect::<Vec<_>>()
            };
            assert_eq!(ids(english), ids(own), "{tag}/{name}");
        }
    }
}

/// What only chooses a variant may differ, as English has plurals and the others have none; but no language may ask for
/// what the code does not give.
#[test]
fn every_message_uses_the_same_figures_in_every_language() {
    let english = messages("en");
    for tag in TAGS {
        let own = messages(tag);
        for id in english.ids() {
            assert_eq!(english.figures(id), own.figures(id), "{tag}: {id}");
            let given = english.variables(id);
            let unknown: Vec<_> = own.variables(id).into_iter().filter(|name| !given.contains(name)).collect();
            assert!(unknown.is_empty(), "{tag}: {id} asks for {unknown:?}");
        }
    }
}

/// Whatever the figures, a message has text, no space too many, and every message that it refers to is there.
#[test]
fn no_message_is_empty_or_refers_to_nothing() {
    for tag in TAGS {
        let messages = messages(tag);
        for id in messages.ids() {
            for value in [Value::Count(0.0), Value::Count(1.0), Value::Count(2.0), "x".into()] {
                let args: Vec<_> = messages.variables(id).into_iter().map(|name| (name, value.clone())).collect();
                let text = messages.text(id, &args, &Plain::new(tag));
                assert!(!text.trim().is_empty(), "{tag}: {id} is empty");
                assert!(!text.contains(['{', '}']), "{tag}: {id} refers to nothing: {text}");
                assert!(!text.contains("  "), "{tag}: {id} has two spaces: {text}");
            }
        }
    }
}

/// A number that stands in the text itself must have the language's marks, or readers read another one.
#[test]
fn written_numbers_have_the_marks_of_the_language() {
    for tag in TAGS {
        let messages = messages(tag);
        let Marks { decimal, group } = warmline::format::Formatter::marks(&Plain::new(tag));
        for id in messages.ids() {
            let text: Vec<char> = messages.text(id, &[], &Plain::new(tag)).chars().collect();
            for run in text.split(|c| !c.is_ascii_digit() && *c != decimal && *c != group) {
                let number: String = run.iter().collect();
                let inner = number.trim_matches([decimal, group]);
                for (at, _) in inner.match_indices(group) {
                    let digits = inner[at + 1..].chars().take_while(char::is_ascii_digit).count();
                    assert_eq!(digits, 3, "{tag}: {id} says {inner}");
                }
            }
        }
    }
}

fn rust_files(folder: &Path, found: &mut Vec<PathBuf>) {
    for entry in fs::read_dir(folder).expect("a folder") {
        let path = entry.expect("an entry").path();
        if path.is_dir() {
            rust_files(&path, found);
        } else if path.extension().is_some_and(|extension| extension == "rs") {
            found.push(path);
        }
    }
}

/// A string literal of the sources, with the code just before it.
struct Literal {
    place: String,
    before: String,
    text: String,
}

/// Every string literal under `src`. Comments are left out, and so are literals inside of characters and escapes.
fn literals() -> Vec<Literal> {
    let mut paths = Vec::new();
    rust_files(&root().join("src"), &mut paths);
    let mut found = Vec::new();
    for path in paths {
        let source = fs::read_to_string(&path).expect("text");
        for (number, line) in source.lines().enumerate() {
            let line = line.replace("'\"'", "' '").replace("\\\"", "  ");
            let mut rest = line.as_str();
            let mut before = String::new();
            while let Some((code, tail)) = rest.split_once('"') {
                before.push_str(code);
                let Some((text, tail)) = tail.split_once('"').filter(|_| !code.contains("//")) else { break };
                let place = format!("{}:{}", path.strip_prefix(root()).expect("inside").display(), number + 1);
                found.push(Literal { place, before: before.clone(), text: text.to_owned() });
                before.clear();
                rest = tail;
            }
        }
    }
    found
}

/// What a literal says before its first placeholder, and whether there is one.
fn beginning(text: &str) -> (&str, bool) {
    text.split_once('{').map_or((text, false), |(head, _)| (head, true))
}

#[test]
fn the_code_asks_only_for_messages_that_there_are() {
    let messages = messages("en");
    let ids = ids(&messages);
    let mut seen = 0;
    let mut unknown = Vec::new();
    for Literal { place, before, text } in literals() {
        let asks = ["text(", "with(", "pieces("].iter().any(|call| {
            let receiver = before.strip_suffix(call).and_then(|code| code.strip_suffix('.')).unwrap_or_default();
            ["desk", "locale", "messages"].iter().any(|name| receiver.ends_with(name))
        });
        if !asks && !FAMILIES.iter().any(|family| text.starts_with(family)) {
            continue;
        }
        seen += 1;
        let (head, open) = beginning(&text);
        let known =
            if open || head.ends_with('-') { ids.iter().any(|id| id.starts_with(head)) } else { ids.contains(head) };
        if !known {
            unknown.push(format!("{place}: {text}"));
        }
    }
    assert!(seen > 0, "the scan finds nothing");
    assert!(unknown.is_empty(), "no message for {unknown:#?}");
}

#[test]
fn no_message_is_left_over() {
    let messages = messages("en");
    let literals = literals();
    let whole: BTreeSet<&str> = literals.iter().map(|literal| literal.text.as_str()).collect();
    // A beginning of one segment at least: `{}` and `a{}` would excuse every message.
    let heads: BTreeSet<&str> = literals
        .iter()
        .map(|literal| beginning(&literal.text))
        .filter(|(head, open)| head.ends_with('-') && head.len() > 3 && (*open || !head.contains(' ')))
        .map(|(head, _)| head)
        .collect();
    let source: String = files("en").into_iter().map(|(_, source)| source).collect();
    let left: Vec<&str> = messages
        .ids()
        .filter(|id| !whole.contains(id) && !heads.iter().any(|head| id.starts_with(head)))
        .filter(|id| !source.contains(&format!("{{ {id} }}")))
        .collect();
    assert!(left.is_empty(), "no code asks for {left:?}");
}
