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

/// Lower case. One letter words are short for different numbers in different languages, see [`find`].
const WORDS: &[(&str, Word<'static>)] = &[
    ("십", Small(1)),
    ("백", Small(2)),
    ("천", Small(3)),
    ("만", Large(4, true)),
    ("억", Large(8, true)),
    ("조", Large(12, true)),
    ("k", Large(3, false)),
    ("m", Large(6, false)),
    ("b", Large(9, false)),
    ("t", Large(12, false)),
    ("rb", Large(3, false)),
    ("ribu", Large(3, false)),
    ("thousand", Large(3, false)),
    ("jt", Large(6, false)),
    ("juta", Large(6, false)),
    ("mn", Large(6, false)),
    ("million", Large(6, false)),
    ("bn", Large(9, false)),
    ("miliar", Large(9, false)),
    ("milyar", Large(9, false)),
    ("billion", Large(9, false)),
    ("tn", Large(12, false)),
    ("triliun", Large(12, false)),
    ("trillion", Large(12, false)),
    ("$", Currency("$")),
    ("달러", Currency("$")),
    ("us$", Currency("USD")),
    ("usd", Currency("USD")),
    ("a$", Currency("AUD")),
    ("ca$", Currency("CAD")),
    ("hk$", Currency("HKD")),
    ("nt$", Currency("TWD")),
    ("nz$", Currency("NZD")),
    ("s$", Currency("SGD")),
    ("r$", Currency("BRL")),
    ("rp", Currency("IDR")),
    ("rp.", Currency("IDR")),
    ("idr", Currency("IDR")),
    ("rupiah", Currency("IDR")),
    ("₩", Currency("KRW")),
    ("원", Currency("KRW")),
    ("krw", Currency("KRW")),
    ("€", Currency("EUR")),
    ("eur", Currency("EUR")),
    ("euro", Currency("EUR")),
    ("유로", Currency("EUR")),
    ("£", Currency("GBP")),
    ("gbp", Currency("GBP")),
    ("¥", Currency("¥")),
    ("jp¥", Currency("JPY")),
    ("cn¥", Currency("CNY")),
    ("엔", Currency("JPY")),
    ("jpy", Currency("JPY")),
    ("₹", Currency("INR")),
    ("₫", Currency("VND")),
    ("฿", Currency("THB")),
    ("₱", Currency("PHP")),
    ("%", Percent),
    ("percent", Percent),
    ("persen", Percent),
    ("퍼센트", Percent),
    ("프로", Percent),
    ("명", Counter),
    ("건", Counter),
    ("개", Counter),
    ("까지", Counter),
];

/// The word that a text begins with and its bytes. `Partial` if the whole text may become one.
pub(super) fn find<'a>(text: &'a str, tag: &str) -> Result<(Word<'a>, usize), TypingFault> {
    let mut found: Option<(Word<'a>, usize)> = None;
    let mut partial = false;
    for (word, meaning) in WORDS {
        if starts_with(text, word) {
            if found.is_none_or(|(_, len)| len < word.len()) && ends_word(word, text) {
                found = Some((*meaning, word.len()));
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
    // A Hangul syllable takes several key presses, and on the way it is another one.
    let composing = chars.next().is_some_and(is_hangul) && chars.next().is_none();
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
