//! The shell's own list of word files, which the boot script preloads, is the one on disk.

use crate::{Outcome, languages, project};
use std::fs;

/// `data-locale-files` of index.html names exactly what each folder of static/locales has.
pub(crate) fn preloaded() -> Outcome {
    let page = project::read("index.html")?;
    let files = attribute(&page, "data-locale-files")?;
    for language in languages::tags()? {
        let mut found = names(&format!("static/locales/{language}"), ".ftl")?;
        // Read when the page is built.
        found.retain(|name| name != "language");
        same(&format!("data-locale-files ({language})"), &files, &found)?;
    }
    Ok(())
}

fn same(what: &str, listed: &[String], found: &[String]) -> Outcome {
    if listed == found {
        return Ok(());
    }
    Err(format!("{what} of index.html lists {}, static/locales has {}", listed.join(" "), found.join(" ")))
}

/// The words of an attribute, sorted.
fn attribute(page: &str, name: &str) -> Outcome<Vec<String>> {
    let value = page.split_once(&format!("{name}=\"")).and_then(|(_, rest)| rest.split_once('"'));
    let (words, _) = value.ok_or_else(|| format!("index.html has no {name}"))?;
    let mut words: Vec<String> = words.split_whitespace().map(str::to_owned).collect();
    words.sort_unstable();
    Ok(words)
}

/// The names in a folder that end so, without the ending, sorted; hidden ones are left out.
fn names(folder: &str, ending: &str) -> Outcome<Vec<String>> {
    let entries = fs::read_dir(project::path(folder)).map_err(|error| format!("cannot read {folder}: {error}"))?;
    let mut names: Vec<String> = entries
        .flatten()
        .filter_map(|entry| entry.file_name().to_str()?.strip_suffix(ending).map(str::to_owned))
        .filter(|name| !name.starts_with('.'))
        .collect();
    names.sort_unstable();
    Ok(names)
}
