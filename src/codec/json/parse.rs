//! Text to [`Node`]: RFC 8259, no more, with a bound on size, depth and members. Written here rather than taken
//! from a crate because every fault must name its field, numbers must be read to the last bit, and the page pays for
//! each byte of code.

use crate::codec::Node;
use crate::codec::path::Path;
use crate::engine::issue::{Fault, Issue};
use crate::format::decimal::Decimal;

/// The deepest nesting that is read; a plan needs six levels.
pub(crate) const DEPTH: usize = 32;
/// The most members of one object that are read. No object of any document has as many, so the next one is unknown;
/// without the bound the search for repeated keys would be quadratic in what a stranger sends.
const MEMBERS: usize = 64;

/// The tree of a text of at most `max` bytes.
///
/// # Errors
/// The first fault of the text, with the field that it stands in.
pub(crate) fn parse(text: &str, max: usize) -> Result<Node, Issue> {
    if text.len() > max {
        return Err(Issue::document(Fault::TooLarge { max }));
    }
    // Editors of one maker put a byte order mark before the text that they save.
    let text = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut reader = Reader { text, at: 0 };
    let node = reader.value(&Path::ROOT, 0)?;
    reader.blank();
    if reader.at == text.len() { Ok(node) } else { Err(reader.syntax(&Path::ROOT)) }
}

struct Reader<'t> {
    text: &'t str,
    at: usize,
}

impl Reader<'_> {
    fn value(&mut self, path: &Path, depth: usize) -> Result<Node, Issue> {
        self.blank();
        if matches!(self.peek(), Some(b'{' | b'[')) && depth == DEPTH {
            return Err(path.top().issue(Fault::TooDeep { max: DEPTH }));
        }
        match self.peek() {
            Some(b'{') => self.object(path, depth + 1),
            Some(b'[') => self.list(path, depth + 1),
            Some(b'"') => self.text(path).map(Node::Text),
            Some(b'-' | b'0'..=b'9') => self.number(path).map(Node::Number),
            Some(b'n') => self.word("null", Node::Null, path),
            Some(b't') => self.word("true", Node::Bool(true), path),
            Some(b'f') => self.word("false", Node::Bool(false), path),
            _ => Err(self.syntax(path)),
        }
    }

    fn object(&mut self, path: &Path, depth: usize) -> Result<Node, Issue> {
        let mut members: Vec<(String, Node)> = Vec::new();
        self.at += 1;
        self.blank();
        if self.eat(b'}') {
            return Ok(Node::Object(members));
        }
        loop {
            self.blank();
            if self.peek() != Some(b'"') {
                return Err(self.syntax(path));
            }
            let key = self.text(path)?;
            let place = path.key(&key);
            if members.iter().any(|(earlier, _)| *earlier == key) {
                return Err(place.issue(Fault::Repeated));
            }
            if members.len() == MEMBERS {
                return Err(place.issue(Fault::Unknown));
            }
            self.blank();
            if !self.eat(b':') {
                return Err(self.syntax(&place));
            }
            let node = self.value(&place, depth)?;
            members.push((key, node));
            self.blank();
            if self.eat(b'}') {
                return Ok(Node::Object(members));
            }
            if !self.eat(b',') {
                return Err(self.syntax(path));
            }
        }
    }

    fn list(&mut self, path: &Path, depth: usize) -> Result<Node, Issue> {
        let mut entries = Vec::new();
        self.at += 1;
        self.blank();
        if self.eat(b']') {
            return Ok(Node::List(entries));
        }
        loop {
            let node = self.value(&path.entry(entries.len()), depth)?;
            entries.push(node);
            self.blank();
            if self.eat(b']') {
                return Ok(Node::List(entries));
            }
            if !self.eat(b',') {
                return Err(self.syntax(path));
            }
        }
    }

    fn text(&mut self, path: &Path) -> Result<String, Issue> {
        let mut text = String::new();
        self.at += 1;
        loop {
            let start = self.at;
            while self.peek().is_some_and(|byte| byte >= b' ' && byte != b'"' && byte != b'\\') {
                self.at += 1;
            }
            text.push_str(self.text.get(start..self.at).unwrap_or_default());
            match self.peek() {
                Some(b'"') => {
                    self.at += 1;
                    return Ok(text);
                }
                Some(b'\\') => {
                    self.at += 1;
                    let letter = self.escape().ok_or_else(|| self.syntax(path))?;
                    text.push(letter);
                }
                _ => return Err(self.syntax(path)),
            }
        }
    }

    /// The character of an escape, after its backslash; none where it is not one, or half a surrogate pair.
    fn escape(&mut self) -> Option<char> {
        let byte = self.peek()?;
        self.at += 1;
        Some(match byte {
            b'"' | b'\\' | b'/' => char::from(byte),
            b'b' => '\u{8}',
            b'f' => '\u{c}',
            b'n' => '\n',
            b'r' => '\r',
            b't' => '\t',
            b'u' => {
                let first = self.four()?;
                if !(0xD800..0xDC00).contains(&first) {
                    return char::from_u32(first);
                }
                if !(self.eat(b'\\') && self.eat(b'u')) {
                    return None;
                }
                let second = self.four()?.checked_sub(0xDC00).filter(|low| *low < 0x400)?;
                return char::from_u32(0x1_0000 + ((first - 0xD800) << 10) + second);
            }
            _ => return None,
        })
    }

    /// Four hexadecimal digits.
    fn four(&mut self) -> Option<u32> {
        let mut code = 0;
        for _ in 0..4 {
            code = code * 16 + char::from(self.peek()?).to_digit(16)?;
            self.at += 1;
        }
        Some(code)
    }

    fn number(&mut self, path: &Path) -> Result<f64, Issue> {
        let negative = self.eat(b'-');
        let start = self.at;
        if !self.eat(b'0') && !self.digits() {
            return Err(self.syntax(path));
        }
        if self.eat(b'.') && !self.digits() {
            return Err(self.syntax(path));
        }
        if self.eat(b'e') || self.eat(b'E') {
            let _sign = self.eat(b'+') || self.eat(b'-');
            if !self.digits() {
                return Err(self.syntax(path));
            }
        }
        let digits = self.text.get(start..self.at).unwrap_or_default();
        // An exponent past what a float can hold is no number either way; the judge refuses both.
        let number = Decimal::parse(digits).map_or(f64::INFINITY, Decimal::to_f64);
        Ok(if negative { -number } else { number })
    }

    /// Steps over digits; whether there was one.
    fn digits(&mut self) -> bool {
        let start = self.at;
        while self.peek().is_some_and(|byte| byte.is_ascii_digit()) {
            self.at += 1;
        }
        self.at > start
    }

    fn word(&mut self, word: &str, node: Node, path: &Path) -> Result<Node, Issue> {
        if self.text.get(self.at..).is_some_and(|rest| rest.starts_with(word)) {
            self.at += word.len();
            return Ok(node);
        }
        Err(self.syntax(path))
    }

    fn blank(&mut self) {
        while matches!(self.peek(), Some(b' ' | b'\t' | b'\n' | b'\r')) {
            self.at += 1;
        }
    }

    fn peek(&self) -> Option<u8> {
        self.text.as_bytes().get(self.at).copied()
    }

    fn eat(&mut self, byte: u8) -> bool {
        let found = self.peek() == Some(byte);
        self.at += usize::from(found);
        found
    }

    fn syntax(&self, path: &Path) -> Issue {
        path.issue(position(self.text.as_bytes(), self.at))
    }
}

/// Not JSON from this byte on.
pub(super) fn position(text: &[u8], at: usize) -> Fault {
    let read = text.get(..at).unwrap_or(text);
    let (mut line, mut column) = (1, 1);
    for byte in read {
        match byte {
            b'\n' => (line, column) = (line + 1, 1),
            // Bytes 0b10xx_xxxx continue a character that was counted already.
            0x80..=0xBF => {}
            _ => column += 1,
        }
    }
    Fault::Syntax { line, column }
}
