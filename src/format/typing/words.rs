//! The words and signs that stand beside a number.

use super::TypingFault;

/// What a word means.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Word<'a> {
    /// A Korean unit below ten thousand, which counts within its group of four: so many zeros.
    Small(i32),
    /// A unit that closes what stands before it: so many zeros, and may it stand without a number.
    Large(i32, bool),
    /// A currency: code or shared sign.
    Currency(&'a str),
    /// A percent sign.
    Percent,
    /// Something counted, which changes nothing.
    Counter,
}

use Word::{Counter, Currency, Large, Percent, Small};

/// Each word in lower case with its meaning, see [`meaning`]: those of no language here, the others from static/locales.
/// One text, for a table of them weighs thrice as much. One letter is short for different numbers in different
/// languages, see [`find`].
const WORDS: &str = concat!(
    "k=l3 m=l6 b=l9 t=lc $=$ us$=USD usd=USD a$=AUD ca$=CAD hk$=HKD nt$=TWD nz$=NZD s$=SGD r$=BRL idr=IDR ₩=KRW krw=KRW \
     €=EUR eur=EUR euro=EUR £=GBP gbp=GBP ¥=¥ jp¥=JPY cn¥=CNY jpy=JPY ₹=INR ₫=VND ฿=THB ₱=PHP %=%",
    include_str!(concat!(env!("OUT_DIR"), "/typed.txt"))
);

/// `s`, `a` and `l` with the zeros of a small unit, a large one that may stand alone, and one that may not; `%`; `#` for
/// something counted; all else is a currency.
fn meaning(code: &'static str) -> Word<'static> {
    let mut chars = code.chars();
    let kind = chars.next();
    let zeros = chars.next().and_then(|digit| digit.to_digit(16)).map_or(0, u32::cast_signed);
    match kind {
        Some('s') => Small(zeros),
        Some('a') => Large(zeros, true),
        Some('l') => Large(zeros, false),
        Some('%') => Percent,
        Some('#') => Counter,
        _ => Currency(code),
    }
}

/// The word that a text begins with and its bytes. `Partial` if the whole text may become one.
pub(super) fn find<'a>(text: &'a str, tag: &str) -> Result<(Word<'a>, usize), TypingFault> {
    let mut found: Option<(Word<'a>, usize)> = None;
    let mut partial = false;
    for (word, code) in WORDS.split(' ').filter_map(|entry| entry.split_once('=')) {
        if starts_with(text, word) {
            if found.is_none_or(|(_, len)| len < word.len()) && ends_word(word, text) {
                found = Some((meaning(code), word.len()));
            }
        } else {
            partial = partial || starts_with(word, text);
        }
    }
    // Miliar is 1e9, and M is short for it.
    let indonesian = tag.split('-').next() == Some("id");
    if let Some((Large(6, _), 1)) = found.filter(|_| indonesian) {
        found = Some((Large(9, false), 1));
    }
    if let Some(found) = found {
        return Ok(found);
    }
    let capitals = text.bytes().take_while(u8::is_ascii_uppercase).count();
    let code = text.get(..capitals).unwrap_or_default();
    if capitals == 3 && ends_word(code, text) {
        return Ok((Currency(code), 3));
    }
    let mut chars = text.chars();
    // A Hangul syllable takes several key presses, and on the way it is another one; kana become a word of signs at last,
    // and begin as letters.
    let composing = chars.next().is_some_and(is_hangul) && chars.next().is_none();
    let composing = composing || is_on_its_way_in_kana(text, tag);
    let partial = partial || composing || (capitals > 0 && capitals < 3 && capitals == text.len());
    Err(if partial { TypingFault::Partial } else { TypingFault::Bad })
}

fn starts_with(text: &str, start: &str) -> bool {
    text.get(..start.len()).is_some_and(|head| head.eq_ignore_ascii_case(start))
}

/// A word of letters does not go on with another letter; a sign or a Hangul word may.
fn ends_word(word: &str, text: &str) -> bool {
    let letter = |c: Option<char>| c.is_some_and(|c| c.is_ascii_alphabetic());
    !(letter(word.chars().next_back()) && letter(text.get(word.len()..).and_then(|rest| rest.chars().next())))
}

fn is_hangul(c: char) -> bool {
    matches!(c, '\u{1100}'..='\u{11ff}' | '\u{3131}'..='\u{318e}' | '\u{ac00}'..='\u{d7a3}')
}

/// Kana with at most two letters of the next one behind them; the letters alone where the language is written so.
fn is_on_its_way_in_kana(text: &str, tag: &str) -> bool {
    let letters = text.trim_start_matches(|c| matches!(c, '\u{3041}'..='\u{30ff}'));
    let first = letters.len() == text.len();
    letters.len() <= 2
        && letters.bytes().all(|c| c.is_ascii_lowercase())
        && (!first || tag.split('-').next() == Some("ja"))
}
