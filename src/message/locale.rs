//! One language, ready for use: its messages and its numbers, cheap to clone and to compare.

use super::{Messages, Piece};
use crate::format::{Formatter, Marks, Value};
use std::fmt;
use std::rc::Rc;

/// A language as the page hands it to its components. Two are equal if they are the same one, not if they read alike.
#[derive(Clone)]
pub struct Locale {
    messages: Rc<Messages>,
    formatter: Rc<dyn Formatter>,
}

impl Locale {
    /// Joins messages with the formatter of the same language.
    pub fn new(messages: Messages, formatter: Rc<dyn Formatter>) -> Self {
        Self { messages: Rc::new(messages), formatter }
    }

    /// The same with more messages.
    #[must_use]
    pub fn with_messages(&self, messages: Messages) -> Self {
        Self { messages: Rc::new(messages), formatter: Rc::clone(&self.formatter) }
    }

    /// The BCP 47 tag.
    pub fn tag(&self) -> &str {
        self.messages.tag()
    }

    /// Whether the language knows a message; some of its files come later.
    pub fn has(&self, id: &str) -> bool {
        self.messages.has(id)
    }

    /// A message without arguments.
    pub fn text(&self, id: &str) -> String {
        self.with(id, &[])
    }

    /// A message with arguments.
    pub fn with(&self, id: &str, args: &[(&str, Value)]) -> String {
        self.messages.text(id, args, &*self.formatter)
    }

    /// A message in runs, see [`Messages::pieces`].
    pub fn pieces(&self, id: &str, args: &[(&str, Value)], slots: &[&str]) -> Vec<Piece> {
        self.messages.pieces(id, args, slots, &*self.formatter)
    }

    /// A value on its own.
    pub fn value(&self, value: &Value) -> String {
        self.formatter.format(value)
    }

    /// The marks that numbers are typed with.
    pub fn marks(&self) -> Marks {
        self.formatter.marks()
    }

    /// The messages themselves.
    pub fn messages(&self) -> &Messages {
        &self.messages
    }

    /// The formatter itself.
    pub fn formatter(&self) -> &dyn Formatter {
        &*self.formatter
    }
}

impl PartialEq for Locale {
    fn eq(&self, other: &Self) -> bool {
        Rc::ptr_eq(&self.messages, &other.messages) && Rc::ptr_eq(&self.formatter, &other.formatter)
    }
}

impl fmt::Debug for Locale {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Locale").field(&self.tag()).finish()
    }
}
