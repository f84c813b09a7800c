//! Makes tables of the languages from the folders of static/locales, so that a language is one folder and no list.
//! docs/language.md says what stands in each `language.ftl`.

use std::collections::BTreeMap;
use std::fmt::Write;
use std::path::{Path, PathBuf};
use std::{env, fs};

/// A file of lines `id = value`.
type Lines = BTreeMap<String, String>;

fn main() -> Result<(), String> {
    let folder = Path::new("static/locales");
    println!("cargo::rerun-if-changed=build.rs");
    let languages = languages(folder)?;
    let out = PathBuf::from(env::var_os("OUT_DIR").ok_or("cargo says no OUT_DIR")?);
    let save = |name: &str, text: String| {
        fs::write(out.join(name), text).map_err(|error| format!("cannot write {name}: {error}"))
    };
    save("languages.rs", tables(&languages)?)?;
    save("typed.txt", typed(&languages)?)
}

/// The languages by tag, English first.
fn languages(folder: &Path) -> Result<Vec<(String, Lines)>, String> {
    let fail = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
    let mut languages = Vec::new();
    for entry in fs::read_dir(folder).map_err(fail)? {
        let path = entry.map_err(fail)?.path();
        let tag = path.file_name().and_then(|name| name.to_str()).unwrap_or_default().to_owned();
        if !path.is_dir() || tag.starts_with('.') {
            continue;
        }
        let file = path.join("language.ftl");
        // Only these, or each change of a message would compile the program anew. A new folder needs `touch build.rs`.
        println!("cargo::rerun-if-changed={}", file.display());
        let text = fs::read_to_string(&file).map_err(|error| format!("cannot read {}: {error}", file.display()))?;
        let line = |line: &str| line.split_once(" = ").map(|(id, value)| (id.to_owned(), value.trim().to_owned()));
        languages.push((tag, text.lines().filter(|line| !line.starts_with('#')).filter_map(line).collect()));
    }
    languages.sort_by_key(|(tag, _)| (tag != "en", tag.clone()));
    Ok(languages)
}

fn needed<'a>(tag: &str, lines: &'a Lines, id: &str) -> Result<&'a str, String> {
    lines.get(id).map(String::as_str).ok_or_else(|| format!("static/locales/{tag}/language.ftl has no {id}"))
}

/// The entries of a list; none where it is left out.
fn list<'a>(lines: &'a Lines, id: &str) -> Vec<&'a str> {
    let entries = lines.get(id).map(String::as_str).unwrap_or_default().split(',').map(str::trim);
    entries.filter(|entry| !entry.is_empty()).collect()
}

/// The entries of a list of pairs.
fn pairs<'a>(lines: &'a Lines, id: &str) -> Result<Vec<(&'a str, &'a str)>, String> {
    let pair = |entry: &'a str| entry.split_once(' ').ok_or_else(|| format!("{id}: {entry:?} is no pair"));
    list(lines, id).into_iter().map(pair).collect()
}

fn tables(languages: &[(String, Lines)]) -> Result<String, String> {
    let (mut tags, mut names, mut numbers, mut evidence) = (String::new(), String::new(), String::new(), String::new());
    let (mut of, mut among, mut to) = (Vec::new(), Vec::new(), Vec::new());
    for (tag, lines) in languages {
        let get = |id: &str| needed(tag, lines, id);
        add(&mut tags, &format!("{tag:?}"));
        add(&mut names, &format!("({tag:?}, {:?})", get("name")?));
        add(&mut numbers, &format!("({tag:?}, {})", shape(tag, lines)?));
        let [first, between] = evidence_parts(get("rate-evidence")?).ok_or("rate-evidence names two counts")?;
        add(&mut evidence, &format!("({tag:?}, {between:?}, {})", first == "entered"));
        of.extend(list(lines, "typed-of"));
        among.extend(list(lines, "typed-among"));
        to.extend(list(lines, "typed-to"));
    }
    // Signs of every language.
    of.push("/");
    to.extend(["~", "-"]);
    let count = languages.len();
    Ok(format!(
        "/// The tags, English first.\npub const TAGS: [&str; {count}] = [{tags}];\n\
         /// Tags, and what each language calls itself.\npub const LANGUAGES: [(&str, &str); {count}] = [{names}];\n\
         /// How each writes numbers.\npub(crate) const NUMBERS: [(&str, Numbers); {count}] = [{numbers}];\n\
         /// How each writes a rate that was seen: what stands between the two counts, and whether those who entered come first.\n\
         pub(crate) const EVIDENCE: [(&str, &str, bool); {count}] = [{evidence}];\n\
         /// Words between converted and entered, longer ones first.\npub(crate) const OF: &[&str] = &[{}];\n\
         /// Words between entered and converted, longer ones first.\npub(crate) const AMONG: &[&str] = &[{}];\n\
         /// Words between the ends of a range, longer ones first.\npub(crate) const TO: &[&str] = &[{}];\n",
        words(of),
        words(among),
        words(to),
    ))
}

/// Of `{ $entered } of { $converted }`: which count comes first, and what stands between the two.
fn evidence_parts(text: &str) -> Option<[&str; 2]> {
    let (first, rest) = text.strip_prefix("{ $")?.split_once(" }")?;
    Some([first, rest.split_once("{ $")?.0])
}

fn add(all: &mut String, one: &str) {
    if !all.is_empty() {
        all.push_str(", ");
    }
    all.push_str(one);
}

/// As elements of a list, longer ones first, for one may begin another.
fn words(mut words: Vec<&str>) -> String {
    words.sort_by_key(|word| std::cmp::Reverse(word.chars().count()));
    words.dedup();
    words.iter().map(|word| format!("{word:?}")).collect::<Vec<_>>().join(", ")
}

fn shape(tag: &str, lines: &Lines) -> Result<String, String> {
    let text = |text: &str| format!("{:?}", text.replace('~', "\u{a0}"));
    let marks: Vec<char> = needed(tag, lines, "number-marks")?.chars().collect();
    let [decimal, ' ', group] = marks.as_slice() else {
        return Err(format!("{tag}: number-marks are a decimal mark, a space, and a mark between thousands"));
    };
    let mut short = String::new();
    for (zeros, word) in pairs(lines, "number-short")? {
        let zeros: i32 = zeros.parse().map_err(|_| format!("{tag}: number-short begins with zeros, not {zeros:?}"))?;
        add(&mut short, &format!("({zeros}, {})", text(word)));
    }
    let mut signs = String::new();
    for (code, sign) in pairs(lines, "number-signs")? {
        add(&mut signs, &format!("({code:?}, {})", text(sign)));
    }
    let singular = lines.get("number-plural").is_some_and(|plural| plural == "one");
    Ok(format!(
        "Numbers {{ decimal: {decimal:?}, group: {group:?}, short: &[{short}], signs: &[{signs}], singular: {singular} }}"
    ))
}

/// Words beside typed numbers as src/format/typing/words.rs reads them.
fn typed(languages: &[(String, Lines)]) -> Result<String, String> {
    let mut text = String::new();
    for (tag, lines) in languages {
        for (id, kind) in [("typed-small", "s"), ("typed-alone", "a"), ("typed-large", "l")] {
            for (word, zeros) in pairs(lines, id)? {
                let zeros: u32 = zeros.parse().map_err(|_| format!("{tag}: {id} has no zeros in {word:?}"))?;
                write!(text, " {word}={kind}{zeros:x}").map_err(|error| error.to_string())?;
            }
        }
        for (word, code) in pairs(lines, "typed-currencies")? {
            write!(text, " {word}={code}").map_err(|error| error.to_string())?;
        }
        for (id, kind) in [("typed-percent", '%'), ("typed-counters", '#')] {
            for word in list(lines, id) {
                write!(text, " {word}={kind}").map_err(|error| error.to_string())?;
            }
        }
    }
    Ok(text)
}
