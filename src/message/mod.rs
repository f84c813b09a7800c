//! Messages by id in Fluent files, one folder a language.
//!
//! A strict subset of Fluent is read: comments, messages of one or many lines, `{ $variable }`, `{ "literal" }`,
//! `{ other-message }` and selectors on a variable. Attributes, terms and functions are refused with their line: numbers
//! come formatted through [`Formatter`], and every message stands for itself. The `fluent-bundle` crate, which is the
//! oracle of the tests, would cost a quarter of the page's first download. No isolation marks are put around arguments.

mod locale;
mod parse;

pub use locale::Locale;
pub use parse::ParseFault;

use crate::format::{Formatter, Value};
use std::rc::Rc;

/// References that follow each other this deep are a circle.
const MAX_DEPTH: u8 = 8;

/// A run of a finished message.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Piece {
    /// Text as it is.
    Text(String),
    /// The place of the argument with this name: the page puts a live control there.
    Slot(String),
}

/// The messages of one language.
#[derive(Debug, Clone, PartialEq)]
pub struct Messages {
    tag: Box<str>,
    /// Sorted by id.
    /// What was read together, each sorted by id; what came later is asked first.
    layers: Vec<Rc<Vec<(Box<str>, Pattern)>>>,
}

/// What a message or a variant says.
type Pattern = Vec<Part>;

#[derive(Debug, Clone, PartialEq)]
enum Part {
    Text(Box<str>),
    Variable(Box<str>),
    Message(Box<str>),
    Select { variable: Box<str>, variants: Vec<(Key, Pattern)>, default: usize },
}

/// What a variant is chosen by.
#[derive(Debug, Clone, PartialEq)]
enum Key {
    Number(f64),
    /// A plural category for a number, the text itself for text.
    Word(Box<str>),
}

impl Messages {
    /// Reads the files of one language; together they define every id once.
    ///
    /// # Errors
    /// Everything that is not of the subset, each with its file (from 0) and line (from 1).
    pub fn parse(tag: &str, sources: &[&str]) -> Result<Self, Vec<ParseFault>> {
        let (entries, faults) = parse::read(sources);
        if faults.is_empty() { Ok(Self { tag: tag.into(), layers: vec![Rc::new(entries)] }) } else { Err(faults) }
    }

    /// The same with more files of the language; ids that are there already are taken from the new ones.
    ///
    /// # Errors
    /// As of [`Messages::parse`], of the new files.
    pub fn extended(&self, sources: &[&str]) -> Result<Self, Vec<ParseFault>> {
        let mut both = Self::parse(&self.tag, sources)?;
        both.layers.extend(self.layers.iter().map(Rc::clone));
        Ok(both)
    }

    /// The language, a BCP 47 tag.
    pub fn tag(&self) -> &str {
        &self.tag
    }

    /// Whether there is a message of this id.
    pub fn has(&self, id: &str) -> bool {
        self.pattern(id).is_some()
    }

    /// Every id, file by file in alphabetical order.
    pub fn ids(&self) -> impl Iterator<Item = &str> {
        self.layers.iter().flat_map(|layer| layer.iter()).map(|(id, _)| &**id)
    }

    /// The variables that a message and those it refers to name, each once, in alphabetical order.
    pub fn variables(&self, id: &str) -> Vec<&str> {
        self.names(id, true)
    }

    /// Those of [`Self::variables`] that stand in the text; the others only choose between variants.
    pub fn figures(&self, id: &str) -> Vec<&str> {
        self.names(id, false)
    }

    fn names(&self, id: &str, selectors: bool) -> Vec<&str> {
        let mut names = Vec::new();
        self.collect(self.pattern(id).unwrap_or_default(), selectors, MAX_DEPTH, &mut names);
        names.sort_unstable();
        names.dedup();
        names
    }

    fn collect<'a>(&'a self, pattern: &'a [Part], selectors: bool, depth: u8, names: &mut Vec<&'a str>) {
        for part in pattern {
            match part {
                Part::Variable(name) => names.push(name),
                Part::Message(id) if depth > 0 => {
                    self.collect(self.pattern(id).unwrap_or_default(), selectors, depth - 1, names);
                }
                Part::Text(_) | Part::Message(_) => {}
                Part::Select { variable, variants, .. } => {
                    names.extend(selectors.then_some(&**variable));
                    for (_, pattern) in variants {
                        self.collect(pattern, selectors, depth, names);
                    }
                }
            }
        }
    }

    /// A message as one text. An unknown id comes back as itself, a missing argument as `{$name}`: visible, never fatal.
    pub fn text(&self, id: &str, args: &[(&str, Value)], formatter: &dyn Formatter) -> String {
        match self.pieces(id, args, &[], formatter).pop() {
            Some(Piece::Text(text)) => text,
            _ => String::new(),
        }
    }

    /// A message in runs: where an argument named in `slots` would stand, its name stands instead. Selectors see its
    /// value all the same, so that "1 customer" and "2 customers" still agree with the control between the words.
    pub fn pieces(&self, id: &str, args: &[(&str, Value)], slots: &[&str], formatter: &dyn Formatter) -> Vec<Piece> {
        let mut writer = Writer { messages: self, args, slots, formatter, pieces: Vec::new() };
        match self.pattern(id) {
            Some(pattern) => writer.write(pattern, MAX_DEPTH),
            None => writer.push(id),
        }
        writer.pieces
    }

    fn pattern(&self, id: &str) -> Option<&[Part]> {
        self.layers.iter().find_map(|layer| {
            let at = layer.binary_search_by(|(known, _)| (**known).cmp(id)).ok()?;
            layer.get(at).map(|(_, pattern)| pattern.as_slice())
        })
    }
}

/// One message being written.
struct Writer<'a> {
    messages: &'a Messages,
    args: &'a [(&'a str, Value)],
    slots: &'a [&'a str],
    formatter: &'a dyn Formatter,
    pieces: Vec<Piece>,
}

impl Writer<'_> {
    fn push(&mut self, text: &str) {
        match self.pieces.last_mut() {
            Some(Piece::Text(last)) => last.push_str(text),
            _ => self.pieces.push(Piece::Text(text.to_owned())),
        }
    }

    fn missing(&mut self, mark: &str, name: &str) {
        self.push("{");
        self.push(mark);
        self.push(name);
        self.push("}");
    }

    fn value(&self, name: &str) -> Option<&Value> {
        self.args.iter().find(|(known, _)| *known == name).map(|(_, value)| value)
    }

    fn write(&mut self, pattern: &[Part], depth: u8) {
        for part in pattern {
            match part {
                Part::Text(text) => self.push(text),
                Part::Variable(name) if self.slots.contains(&&**name) => {
                    self.pieces.push(Piece::Slot(name.to_string()));
                }
                Part::Variable(name) => match self.value(name).map(|value| self.formatter.format(value)) {
                    Some(text) => self.push(&text),
                    None => self.missing("$", name),
                },
                Part::Message(id) => match self.messages.pattern(id) {
                    Some(pattern) if depth > 0 => self.write(pattern, depth - 1),
                    _ => self.missing("", id),
                },
                Part::Select { variable, variants, default } => {
                    let at = self.choose(variable, variants).unwrap_or(*default);
                    if let Some((_, pattern)) = variants.get(at) {
                        self.write(pattern, depth);
                    }
                }
            }
        }
    }

    /// The variant for a variable's value: its own number before its plural category, whatever their order.
    fn choose(&self, variable: &str, variants: &[(Key, Pattern)]) -> Option<usize> {
        let find = |word: &str| variants.iter().position(|(key, _)| matches!(key, Key::Word(own) if **own == *word));
        match self.value(variable)? {
            Value::Text(text) => find(text),
            value => {
                let number = value.number()?;
                let exact = |(key, _): &(Key, Pattern)| matches!(key, Key::Number(own) if *own == number);
                variants.iter().position(exact).or_else(|| find(self.formatter.plural(number).name()))
            }
        }
    }
}
