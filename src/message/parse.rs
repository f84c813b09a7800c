//! Reads the subset of Fluent that [`super`] names. A fault skips to the next entry, so that one run reports them all.

use super::{Key, Part, Pattern};
use crate::format::decimal::Decimal;
use std::fmt;

/// Selectors inside selectors are read this deep; people cannot read deeper ones either.
const MAX_NESTING: u8 = 8;

/// A place in a file that is not of the subset.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ParseFault {
    /// Which of the sources, from 0.
    pub source: usize,
    /// The line in it, from 1.
    pub line: usize,
    /// What is wrong, for the translator.
    pub what: &'static str,
}

impl fmt::Display for ParseFault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "file {}, line {}: {}", self.source, self.line, self.what)
    }
}

impl std::error::Error for ParseFault {}

type Fault = &'static str;
pub(super) type Entry = (Box<str>, Pattern);

/// Reads every source; the entries come sorted by id.
pub(super) fn read(sources: &[&str]) -> (Vec<Entry>, Vec<ParseFault>) {
    let mut entries: Vec<Entry> = Vec::new();
    let mut faults = Vec::new();
    for (source, text) in sources.iter().enumerate() {
        // A file from a machine that ends lines with CR LF says the same.
        let text = text.replace('\r', "");
        let mut cursor = Cursor { text: &text, at: 0 };
        while cursor.next_entry() {
            let start = cursor.at;
            let fault = match cursor.entry() {
                Ok(None) => continue,
                Ok(Some((id, pattern))) => {
                    if let Err(at) = entries.binary_search_by(|(known, _)| known.cmp(&id)) {
                        entries.insert(at, (id, pattern));
                        continue;
                    }
                    cursor.at = start;
                    "this id stands twice"
                }
                Err(what) => what,
            };
            faults.push(ParseFault { source, line: cursor.line(), what: fault });
            cursor.at = cursor.at.max(start);
            cursor.skip_entry();
        }
    }
    (entries, faults)
}

struct Cursor<'a> {
    text: &'a str,
    /// Always on a character's first byte.
    at: usize,
}

/// What a pattern is made of before its common indent is known.
enum Raw {
    Text(Box<str>),
    /// Line ends, and the indent of the line that follows them.
    Break(usize, usize),
    Part(Part),
}

impl<'a> Cursor<'a> {
    fn rest(&self) -> &'a str {
        self.text.get(self.at..).unwrap_or_default()
    }

    fn peek(&self) -> Option<char> {
        self.rest().chars().next()
    }

    fn line(&self) -> usize {
        1 + self.text.bytes().take(self.at).filter(|byte| *byte == b'\n').count()
    }

    fn take_while(&mut self, test: impl Fn(char) -> bool) -> &'a str {
        let rest = self.rest();
        let end = rest.find(|c| !test(c)).unwrap_or(rest.len());
        self.at += end;
        rest.get(..end).unwrap_or_default()
    }

    fn eat(&mut self, token: &str) -> bool {
        let found = self.rest().starts_with(token);
        if found {
            self.at += token.len();
        }
        found
    }

    fn expect(&mut self, token: &str, fault: Fault) -> Result<(), Fault> {
        if self.eat(token) { Ok(()) } else { Err(fault) }
    }

    fn spaces(&mut self) -> usize {
        self.take_while(|c| c == ' ').len()
    }

    fn blank(&mut self) {
        self.take_while(|c| c == ' ' || c == '\n');
    }

    /// Moves to the next line that says anything; false at the end.
    fn next_entry(&mut self) -> bool {
        loop {
            let start = self.at;
            self.spaces();
            if !self.eat("\n") {
                let more = !self.rest().is_empty();
                self.at = if more { start } else { self.at };
                return more;
            }
        }
    }

    /// Leaves the line, and those after it until one begins at the margin like an entry.
    fn skip_entry(&mut self) {
        loop {
            self.take_while(|c| c != '\n');
            if !self.eat("\n") || self.peek().is_some_and(|c| c.is_ascii_alphabetic() || c == '#' || c == '-') {
                return;
            }
        }
    }

    /// A message, or nothing for a comment.
    fn entry(&mut self) -> Result<Option<Entry>, Fault> {
        match self.peek() {
            Some('#') => {
                let hashes = self.take_while(|c| c == '#').len();
                if hashes > 3 || !matches!(self.peek(), None | Some(' ' | '\n')) {
                    return Err("a comment is # and a space");
                }
                self.take_while(|c| c != '\n');
                Ok(None)
            }
            Some('-') => Err("terms are not read"),
            Some(c) if c.is_ascii_alphabetic() => {
                let id = self.name()?;
                self.spaces();
                self.expect("=", "an id is followed by =")?;
                self.spaces();
                let pattern = self.pattern(0)?;
                if !matches!(self.peek(), None | Some('\n')) {
                    return Err("this } closes nothing");
                }
                let end = self.at;
                self.blank();
                if self.peek() == Some('.') {
                    return Err("attributes are not read");
                }
                self.at = end;
                Ok(Some((id, pattern)))
            }
            _ => Err("neither message nor comment nor indented"),
        }
    }

    fn name(&mut self) -> Result<Box<str>, Fault> {
        if !self.peek().is_some_and(|c| c.is_ascii_alphabetic()) {
            return Err("a name begins with a letter a-z");
        }
        Ok(self.take_while(|c| c.is_ascii_alphanumeric() || c == '-' || c == '_').into())
    }

    /// Text and placeables up to a line that is not indented, or up to the end of a variant.
    fn pattern(&mut self, nesting: u8) -> Result<Pattern, Fault> {
        let mut raw = Vec::new();
        let mut common = usize::MAX;
        loop {
            match self.peek() {
                Some('{') => raw.push(Raw::Part(self.placeable(nesting)?)),
                None | Some('}') => break,
                Some('\n') => {
                    let Some((lines, indent)) = self.line_break() else { break };
                    common = common.min(indent);
                    raw.push(Raw::Break(lines, indent));
                }
                Some(_) => raw.push(Raw::Text(self.take_while(|c| !matches!(c, '{' | '}' | '\n')).into())),
            }
        }
        let pattern = dedent(raw, common);
        if pattern.is_empty() { Err("there is no text here") } else { Ok(pattern) }
    }

    /// The line ends and the indent before a line that continues a pattern; stays where it is if none does.
    fn line_break(&mut self) -> Option<(usize, usize)> {
        let start = self.at;
        let mut lines = 0;
        loop {
            let indent = self.spaces();
            match self.peek() {
                Some('\n') => {
                    self.at += 1;
                    lines += 1;
                }
                Some('{') => return Some((lines, indent)),
                Some(c) if indent > 0 && !matches!(c, '[' | '*' | '.' | '}') => return Some((lines, indent)),
                _ => {
                    self.at = start;
                    return None;
                }
            }
        }
    }

    fn placeable(&mut self, nesting: u8) -> Result<Part, Fault> {
        if nesting > MAX_NESTING {
            return Err("selectors are nested too deep");
        }
        self.at += 1;
        self.blank();
        let part = match self.peek() {
            Some('"') => Part::Text(self.literal()?.into()),
            Some('$') => {
                self.at += 1;
                let variable = self.name()?;
                self.blank();
                if self.eat("->") { self.select(variable, nesting)? } else { Part::Variable(variable) }
            }
            Some(c) if c.is_ascii_alphabetic() => {
                let id = self.name()?;
                match self.peek() {
                    Some('(') => return Err("functions are not read"),
                    Some('.') => return Err("attributes are not read"),
                    _ => Part::Message(id),
                }
            }
            _ => return Err("between braces stands text, $variable or an id"),
        };
        self.blank();
        self.expect("}", "here a } is missing")?;
        Ok(part)
    }

    fn select(&mut self, variable: Box<str>, nesting: u8) -> Result<Part, Fault> {
        self.spaces();
        self.expect("\n", "variants begin on a line of their own")?;
        let mut variants = Vec::new();
        let mut default = None;
        loop {
            self.blank();
            if self.peek() == Some('}') {
                break;
            }
            if self.eat("*") && default.replace(variants.len()).is_some() {
                return Err("one variant has the *");
            }
            self.expect("[", "a variant begins with [key]")?;
            self.blank();
            let key = if self.peek().is_some_and(|c| c.is_ascii_digit() || c == '-') {
                let sign = if self.eat("-") { -1.0 } else { 1.0 };
                let digits = self.take_while(|c| c.is_ascii_digit() || c == '.');
                Key::Number(sign * Decimal::parse(digits).ok_or("this key is not a number")?.to_f64())
            } else {
                Key::Word(self.name()?)
            };
            self.blank();
            self.expect("]", "here a ] is missing")?;
            self.spaces();
            variants.push((key, self.pattern(nesting + 1)?));
        }
        let default = default.ok_or("one variant has the *")?;
        Ok(Part::Select { variable, variants, default })
    }

    fn literal(&mut self) -> Result<String, Fault> {
        self.at += 1;
        let mut text = String::new();
        loop {
            text.push_str(self.take_while(|c| !matches!(c, '"' | '\\' | '\n')));
            if self.eat("\"") {
                return Ok(text);
            }
            let digits = if self.eat("\\u") {
                4
            } else if self.eat("\\U") {
                6
            } else if self.eat("\\\"") {
                text.push('"');
                continue;
            } else if self.eat("\\\\") {
                text.push('\\');
                continue;
            } else {
                return Err("a literal is cut or escapes wrongly");
            };
            let code = self.rest().get(..digits).and_then(|hex| u32::from_str_radix(hex, 16).ok());
            text.push(code.and_then(char::from_u32).ok_or("this is not the number of a character")?);
            self.at += digits;
        }
    }
}

/// Takes the common indent away, joins neighbouring texts, and trims what stands before the first and after the last.
fn dedent(raw: Vec<Raw>, common: usize) -> Pattern {
    let last = raw.len().saturating_sub(1);
    let mut pattern = Pattern::new();
    let mut text = String::new();
    for (at, piece) in raw.into_iter().enumerate() {
        match piece {
            Raw::Text(run) if at == last => text.push_str(run.trim_end_matches(' ')),
            Raw::Text(run) => text.push_str(&run),
            Raw::Break(lines, indent) => {
                text.extend(std::iter::repeat_n('\n', if at == 0 { 0 } else { lines }));
                text.extend(std::iter::repeat_n(' ', indent - common));
            }
            Raw::Part(part) => {
                if !text.is_empty() {
                    pattern.push(Part::Text(std::mem::take(&mut text).into()));
                }
                pattern.push(part);
            }
        }
    }
    if !text.is_empty() {
        pattern.push(Part::Text(text.into()));
    }
    pattern
}
