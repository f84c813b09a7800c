//! One spelling for the many ways to write a sign: full-width and Arabic forms, spaces, dashes, apostrophes, and the
//! invisible marks that come along with pasted text.

use super::TypingFault;

/// Longest text that is read: the largest float with all its zeros and group marks fits.
const MAX_CHARS: usize = 512;

/// The Arabic decimal mark, which is never anything else.
pub(super) const ARABIC_DECIMAL: char = '\u{66b}';

/// The text in plain spelling, without spaces around it.
pub(super) fn clean(text: &str) -> Result<String, TypingFault> {
    if text.chars().nth(MAX_CHARS).is_some() {
        return Err(TypingFault::Bad);
    }
    let clean: String = text.chars().filter_map(plain).collect();
    let clean = clean.trim_matches(' ');
    if clean.is_empty() { Err(TypingFault::Empty) } else { Ok(clean.to_owned()) }
}

fn plain(c: char) -> Option<char> {
    let shifted = |by: u32, to: u32| char::from_u32(u32::from(c) - by + to);
    match c {
        // Full-width forms, Arabic and Persian digits.
        '\u{ff01}'..='\u{ff5e}' => shifted(0xff01, 0x21),
        '\u{660}'..='\u{669}' => shifted(0x660, 0x30),
        '\u{6f0}'..='\u{6f9}' => shifted(0x6f0, 0x30),
        '\u{66a}' | '\u{fe6a}' => Some('%'),
        '\u{ffe6}' => Some('₩'),
        '\u{ffe5}' => Some('¥'),
        '\t' | '\n' | '\r' | '\u{a0}' | '\u{2000}'..='\u{200a}' | '\u{202f}' | '\u{205f}' | '\u{3000}' => Some(' '),
        // Marks of direction and joining, which nobody sees.
        '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{202a}'..='\u{202e}'
        | '\u{2060}'..='\u{2069}'
        | '\u{feff}' => None,
        '\u{66c}' | '\u{2018}' | '\u{2019}' | '\u{2bc}' | '`' | '\u{b4}' => Some('\''),
        '\u{2010}'..='\u{2015}' | '\u{2212}' | '\u{fe63}' => Some('-'),
        '\u{223c}' | '\u{301c}' => Some('~'),
        c => Some(c),
    }
}
