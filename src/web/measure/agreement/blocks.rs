//! The agreement as blocks of words: shown on the page, and written as rich and as plain text for mail and documents.

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

/// An element of HTML around what is safe already.
fn element(tag: &str, inside: &str) -> String {
    ["<", tag, ">", inside, "</", tag, ">"].concat()
}

/// The document as rich text, with nothing but plain elements, so that it takes the style of where it is put.
pub(super) fn rich(blocks: &[Block]) -> String {
    let row = |cells: &[String], tag: &str| {
        element("tr", &cells.iter().map(|cell| element(tag, &safe(cell))).collect::<String>())
    };
    let written = blocks.iter().map(|block| match block {
        Block::Title(text) => element("h1", &safe(text)),
        Block::Heading(text) => element("h2", &safe(text)),
        Block::Clause { runs, .. } => {
            let run = |(text, live): &Run| if *live { element("b", &safe(text)) } else { safe(text) };
            element("p", &runs.iter().map(run).collect::<String>())
        }
        Block::List(items) => element("ul", &items.iter().map(|item| element("li", &safe(item))).collect::<String>()),
        Block::Table { heads, rows } => {
            let body: String = rows.iter().map(|cells| row(cells, "td")).collect();
            element("table", &[element("thead", &row(heads, "th")), element("tbody", &body)].concat())
        }
        Block::Break => String::new(),
        Block::Signatures(names) => names.iter().map(|name| element("p", &(safe(name) + LINE))).collect(),
    });
    written.collect()
}

/// The line to sign on.
const LINE: &str = ": ____________________";

/// The document as plain text.
pub(super) fn plain(blocks: &[Block]) -> String {
    let written = blocks.iter().map(|block| match block {
        Block::Title(line) => [line, "\n\n"].concat(),
        Block::Heading(line) => ["\n", line, "\n"].concat(),
        Block::Clause { runs, .. } => runs.iter().map(|(run, _)| run.as_str()).chain(["\n"]).collect(),
        Block::List(items) => items.iter().flat_map(|item| ["- ", item, "\n"]).collect(),
        Block::Table { heads, rows } => {
            std::iter::once(heads).chain(rows).map(|cells| cells.join("\t") + "\n").collect()
        }
        Block::Break => String::new(),
        Block::Signatures(names) => names.iter().flat_map(|name| ["\n", name, LINE, "\n"]).collect(),
    });
    written.collect()
}
