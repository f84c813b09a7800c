//! A table as text: delimited, with tabs, and as a fragment of HTML.

use super::sheet::{Cell, Sheet, digits};
use crate::table::write::Writer;
use crate::table::{Dialect, Separator};

/// CSV in UTF-8 with a byte order mark, by which spreadsheets know the encoding. Texts that look like formulas are
/// neutralised; numbers stay numbers.
pub fn csv(sheet: &Sheet) -> Vec<u8> {
    let mut out = b"\xef\xbb\xbf".to_vec();
    delimited(sheet, Separator::Comma, &mut out);
    out
}

/// The same with tabs, for pasting into cells.
pub fn tabbed(sheet: &Sheet) -> String {
    let mut out = Vec::new();
    delimited(sheet, Separator::Tab, &mut out);
    String::from_utf8_lossy(&out).into_owned()
}

fn delimited(sheet: &Sheet, separator: Separator, out: &mut Vec<u8>) {
    let writer = Writer::new(&Dialect { separator, ..Dialect::default() });
    writer.texts(out, sheet.columns.iter().map(String::as_bytes));
    for row in &sheet.rows {
        let cells: Vec<String> = row.iter().map(plain).collect();
        writer.texts(out, cells.iter().map(String::as_bytes));
    }
}

fn plain(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => text.clone(),
        Cell::Number(x) | Cell::Share(x) => digits(*x),
    }
}

/// The table as the page shows it, for slides, documents and mails. `shown` are the cells in the reader's words.
pub fn rich(sheet: &Sheet, shown: &[Vec<String>]) -> String {
    let head = line("th", &sheet.columns);
    let body = shown.iter().fold(String::new(), |body, row| [body, line("td", row)].concat());
    let title = escaped(&sheet.title);
    format!("<p><b>{title}</b></p><table><thead>{head}</thead><tbody>{body}</tbody></table>")
}

fn line(tag: &str, cells: &[String]) -> String {
    let cells = cells.iter().fold(String::new(), |row, cell| format!("{row}<{tag}>{}</{tag}>", escaped(cell)));
    format!("<tr>{cells}</tr>")
}

/// Text between tags or quotes of HTML and XML; control characters that XML forbids are left out.
pub(super) fn escaped(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\t' | '\n' | '\r' | ' '..='\u{d7ff}' | '\u{e000}'..='\u{fffd}' | '\u{10000}'.. => out.push(letter),
            _ => {}
        }
    }
    out
}
