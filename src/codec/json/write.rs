//! [`Node`] to text: numbers by their shortest digits that read back the same, and an order that is the tree's.

use crate::codec::Node;
use crate::engine::shortest::shortest;
use std::fmt::Write as _;

/// The text of a tree, on one line.
pub(crate) fn compact(node: &Node) -> String {
    let mut text = String::new();
    write(&mut text, node, None);
    text
}

/// The text of a tree, two blanks a level, with a line break at the end, as files have it.
pub(crate) fn pretty(node: &Node) -> String {
    let mut text = String::new();
    write(&mut text, node, Some(0));
    text.push('\n');
    text
}

/// `level` is how deep the lines are indented; none writes one line. Writing to a `String` cannot fail.
fn write(text: &mut String, node: &Node, level: Option<usize>) {
    match node {
        Node::Null => text.push_str("null"),
        Node::Bool(bool) => text.push_str(if *bool { "true" } else { "false" }),
        Node::Number(number) => write_number(text, *number),
        Node::Text(string) => write_text(text, string),
        Node::List(entries) => {
            // A list of numbers reads better on one line than on ten thousand.
            let level = level.filter(|_| !entries.iter().all(|entry| matches!(entry, Node::Number(_))));
            write_all(text, ['[', ']'], level, entries, write);
        }
        Node::Object(members) => write_all(text, ['{', '}'], level, members, |text, (key, node), level| {
            write_text(text, key);
            text.push_str(if level.is_some() { ": " } else { ":" });
            write(text, node, level);
        }),
    }
}

fn write_all<T>(
    text: &mut String,
    [open, close]: [char; 2],
    level: Option<usize>,
    all: &[T],
    each: impl Fn(&mut String, &T, Option<usize>),
) {
    text.push(open);
    for (place, one) in all.iter().enumerate() {
        if place > 0 {
            text.push(',');
        }
        break_line(text, level.map(|level| level + 1));
        each(text, one, level.map(|level| level + 1));
    }
    if !all.is_empty() {
        break_line(text, level);
    }
    text.push(close);
}

fn break_line(text: &mut String, level: Option<usize>) {
    if let Some(level) = level {
        text.push('\n');
        text.extend(std::iter::repeat_n("  ", level));
    }
}

/// The shortest digits that read back to the same bits; `null` for what JSON has no word for.
fn write_number(text: &mut String, number: f64) {
    if !number.is_finite() {
        return text.push_str("null");
    }
    if number < 0.0 {
        text.push('-');
    }
    let (mantissa, exponent) = shortest(number);
    let digits = mantissa.to_string();
    // The place of the decimal mark, counted from the first digit.
    let mark = exponent + (digits.len() as u32).cast_signed();
    let plain = number == 0.0 || (1e-7..1e21).contains(&number.abs());
    let (whole, fraction) = match usize::try_from(mark) {
        _ if !plain => digits.split_at(1),
        Ok(0) | Err(_) => ("0", &*digits),
        Ok(mark) => digits.split_at(mark.min(digits.len())),
    };
    let zeros = |count: i32| std::iter::repeat_n('0', usize::try_from(count).unwrap_or(0));
    text.push_str(whole);
    if plain {
        text.extend(zeros(exponent));
    }
    if !fraction.is_empty() {
        text.push('.');
        text.extend(zeros(if plain { -mark } else { 0 }));
        text.push_str(fraction);
    }
    if !plain {
        let _ = write!(text, "e{}", mark - 1);
    }
}

fn write_text(text: &mut String, string: &str) {
    text.push('"');
    for letter in string.chars() {
        match letter {
            '"' => text.push_str("\\\""),
            '\\' => text.push_str("\\\\"),
            '\n' => text.push_str("\\n"),
            '\r' => text.push_str("\\r"),
            '\t' => text.push_str("\\t"),
            '\0'..='\u{1f}' => {
                let _ = write!(text, "\\u{:04x}", u32::from(letter));
            }
            _ => text.push(letter),
        }
    }
    text.push('"');
}
