//! What the page says in every language before the program is there, from the folders of static/locales.

use crate::{Outcome, project};
use std::{fs, path::Path};

/// A language: its tag, and the lines of its `language.ftl`.
struct Language {
    tag: String,
    lines: String,
}

impl Language {
    fn line(&self, id: &str) -> Option<&str> {
        self.lines.lines().find_map(|line| line.strip_prefix(id)?.strip_prefix(" = ")).map(str::trim)
    }
}

/// `cargo xtask languages`: Trunk's hook once the page stands.
pub(crate) fn hook(arguments: &[String]) -> Outcome {
    project::only(arguments, &[], &[])?;
    let folder = std::env::var_os("TRUNK_STAGING_DIR").ok_or("this is Trunk's own call; use `cargo xtask serve`")?;
    let page = Path::new(&folder).join("index.html");
    let text = fs::read_to_string(&page).map_err(|error| format!("cannot read the page: {error}"))?;
    fs::write(&page, filled(&text)?).map_err(|error| format!("cannot write the page: {error}"))
}

/// The tags, English first.
pub(crate) fn tags() -> Outcome<Vec<String>> {
    Ok(languages()?.into_iter().map(|language| language.tag).collect())
}

/// A page with its languages in place: their list, and each mark `<!-- each ELEMENT: ID -->` as one element a language.
pub(crate) fn filled(page: &str) -> Outcome<String> {
    let languages = languages()?;
    let tags: Vec<&str> = languages.iter().map(|language| language.tag.as_str()).collect();
    let mut parts = page.split("<!-- each ");
    let mut filled = parts.next().unwrap_or_default().replace(LIST, &format!("data-languages=\"{}\"", tags.join(" ")));
    for part in parts {
        let (mark, rest) = part.split_once(" -->").ok_or("a mark of index.html has no end")?;
        let (element, id) = mark.split_once(": ").ok_or("a mark of index.html names no message")?;
        let each = languages.iter().map(|language| {
            let line = language.line(id).ok_or_else(|| format!("{}/language.ftl has no {id}", language.tag))?;
            Ok(format!("<{element} lang=\"{}\">{line}</{element}>", language.tag))
        });
        // Within a line they stand apart, other elements below each other.
        let between = if element == "span" { " · " } else { "\n" };
        filled.push_str(&each.collect::<Outcome<Vec<String>>>()?.join(between));
        filled.push_str(rest);
    }
    let breaks = languages.iter().filter_map(|language| Some((&language.tag, language.line("word-break")?)));
    let rules: Vec<String> = breaks.map(|(tag, how)| format!(":lang({tag}){{word-break:{how}}}")).collect();
    Ok(filled.replace(RULES, &rules.concat()))
}

/// Where the list stands in index.html.
const LIST: &str = "data-languages=\"\"";
/// Where the styles say that lines break in a language's own way.
const RULES: &str = "word-breaks { }";

fn languages() -> Outcome<Vec<Language>> {
    let folder = project::path("static/locales");
    let fail = |error: std::io::Error| format!("cannot read {}: {error}", folder.display());
    let mut languages = Vec::new();
    for entry in fs::read_dir(&folder).map_err(fail)?.flatten().filter(|entry| entry.path().is_dir()) {
        let tag = entry.file_name().to_string_lossy().into_owned();
        if !tag.starts_with('.') {
            let lines = fs::read_to_string(entry.path().join("language.ftl")).map_err(fail)?;
            languages.push(Language { tag, lines });
        }
    }
    languages.sort_by_key(|language| (language.tag != "en", language.tag.clone()));
    Ok(languages)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_page_speaks_every_language_and_no_mark_is_left() {
        let page = filled(&project::read("index.html").unwrap_or_default()).unwrap_or_default();
        let tags = tags().unwrap_or_default();
        assert_eq!(tags.first().map(String::as_str), Some("en"));
        assert!(page.contains(&format!("data-languages=\"{}\"", tags.join(" "))), "{page}");
        assert!(!page.contains("<!-- each"), "{page}");
        for tag in tags {
            assert_eq!(page.matches(&format!("<p lang=\"{tag}\">")).count(), 2, "{tag}");
            assert_eq!(page.matches(&format!("<span lang=\"{tag}\">")).count(), 1, "{tag}");
        }
    }

    #[test]
    fn lines_break_as_a_language_says() {
        let styles = project::read("static/styles/base.css").unwrap_or_default();
        let styles = filled(&styles).unwrap_or_default();
        assert!(!styles.contains(RULES) && styles.contains(":lang(ko){word-break:keep-all}"), "{styles}");
    }
}
