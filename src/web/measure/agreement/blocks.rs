//! The agreement as blocks of words: shown on the page, and written as rich and as plain text for mail and documents.

use std::fmt::Write as _;

/// A run of a clause: its text, and whether it is a live figure.
pub(super) type Run = (String, bool);

/// One block.
#[derive(Debug, Clone, PartialEq)]
pub(super) enum Block {
    /// The title.
    Title(String),
    /// The heading of a part.
    Heading(String),
    /// A clause: its id, its words with `{names}` of figures, and the same with the figures put in.
    Clause { id: &'static str, template: String, runs: Vec<Run> },
    /// A list; numbered if order matters.
    List(Vec<String>),
    /// A table with its heads.
    Table { heads: Vec<String>, rows: Vec<Vec<String>> },
    /// Here the second page begins.
    Break,
    /// Lines to sign on.
    Signatures(Vec<String>),
}

/// Puts figures into a text with `{names}`; a name that is no figure stays as it is.
pub(super) fn runs(template: &str, figures: &[(&'static str, String)]) -> Vec<Run> {
    let mut runs: Vec<Run> = Vec::new();
    let mut rest = template;
    while let Some((before, after)) = rest.split_once('{') {
        let known = after.split_once('}').and_then(|(name, tail)| {
            figures.iter().find(|(known, _)| *known == name.trim()).map(|(_, value)| (value.clone(), tail))
        });
        if let Some((value, tail)) = known {
            runs.push((before.to_owned(), false));
            runs.push((value, true));
            rest = tail;
        } else {
            runs.push((before.to_owned() + "{", false));
            rest = after;
        }
    }
    runs.push((rest.to_owned(), false));
    runs.retain(|(text, _)| !text.is_empty());
    runs
}

/// Text for HTML.
fn safe(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

/// The document as rich text, with nothing but plain elements, so that it takes the style of where it is put.
pub(super) fn rich(blocks: &[Block]) -> String {
    let mut html = String::new();
    for block in blocks {
        let _never_fails = match block {
            Block::Title(text) => write!(html, "<h1>{}</h1>", safe(text)),
            Block::Heading(text) => write!(html, "<h2>{}</h2>", safe(text)),
            Block::Clause { runs, .. } => {
                let run = |(text, bold): &Run| if *bold { format!("<b>{}</b>", safe(text)) } else { safe(text) };
                write!(html, "<p>{}</p>", runs.iter().map(run).collect::<String>())
            }
            Block::List(items) => {
                let items: String = items.iter().map(|item| format!("<li>{}</li>", safe(item))).collect();
                write!(html, "<ul>{items}</ul>")
            }
            Block::Table { heads, rows } => {
                let row = |cells: &[String], tag: &str| -> String {
                    let cells: String = cells.iter().map(|cell| format!("<{tag}>{}</{tag}>", safe(cell))).collect();
                    format!("<tr>{cells}</tr>")
                };
                let body: String = rows.iter().map(|cells| row(cells, "td")).collect();
                write!(html, "<table border=\"1\"><thead>{}</thead><tbody>{body}</tbody></table>", row(heads, "th"))
            }
            Block::Break => Ok(()),
            Block::Signatures(names) => {
                let lines: String =
                    names.iter().map(|name| format!("<p>{}: ____________________</p>", safe(name))).collect();
                html.write_str(&lines)
            }
        };
    }
    html
}

/// The document as plain text.
pub(super) fn plain(blocks: &[Block]) -> String {
    let mut text = String::new();
    for block in blocks {
        match block {
            Block::Title(line) => text.push_str(&format!("{line}\n\n")),
            Block::Heading(line) => text.push_str(&format!("\n{line}\n")),
            Block::Clause { runs, .. } => {
                text.extend(runs.iter().map(|(run, _)| run.as_str()));
                text.push('\n');
            }
            Block::List(items) => text.extend(items.iter().map(|item| format!("- {item}\n"))),
            Block::Table { heads, rows } => {
                text.extend(std::iter::once(heads).chain(rows).map(|cells| cells.join("\t") + "\n"));
            }
            Block::Break => {}
            Block::Signatures(names) => {
                text.extend(names.iter().map(|name| format!("\n{name}: ____________________\n")))
            }
        }
    }
    text
}
