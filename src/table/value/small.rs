//! Sets, truth and what stands for nothing.

/// The members of a set: `a; b|c` has three. Room around them is no part of them, and empty ones are none.
pub fn set(text: &str) -> impl Iterator<Item = &str> {
    text.split([';', '|']).map(str::trim).filter(|member| !member.is_empty())
}

const YES: [&str; 10] = ["true", "yes", "y", "t", "1", "on", "ya", "예", "네", "참"];
const NO: [&str; 10] = ["false", "no", "n", "f", "0", "off", "tidak", "아니오", "아니요", "거짓"];

/// Yes or no, in the languages of the page.
pub fn truth(cell: &[u8]) -> Option<bool> {
    let text = std::str::from_utf8(cell).ok()?.trim();
    let is_one_of = |words: &[&str]| words.iter().any(|word| text.eq_ignore_ascii_case(word));
    if is_one_of(&YES) {
        Some(true)
    } else if is_one_of(&NO) {
        Some(false)
    } else {
        None
    }
}

const NOTHING: [&str; 10] = ["", "-", "--", "n/a", "na", "#n/a", "null", "none", "nan", "없음"];

/// Whether a cell stands for no value: empty, or one of the words that programs write for that.
pub fn is_missing(cell: &[u8]) -> bool {
    // The longest word has six bytes; most cells are longer and need no look.
    let cell = cell.trim_ascii();
    cell.len() <= 6 && NOTHING.iter().any(|word| cell.eq_ignore_ascii_case(word.as_bytes()))
}
