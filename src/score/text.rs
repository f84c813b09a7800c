//! How texts are compared: blanks around them do not count, nor does the case of the letters a to z. Other letters stay
//! as they are, because databases and machines disagree about their cases.

/// A text without the blanks around it.
pub(super) fn trim(mut text: &[u8]) -> &[u8] {
    while let [b' ', rest @ ..] = text {
        text = rest;
    }
    while let [rest @ .., b' '] = text {
        text = rest;
    }
    text
}

/// Whether two texts are the same.
pub(super) fn same(one: &[u8], other: &[u8]) -> bool {
    one.eq_ignore_ascii_case(other)
}

/// Whether a text has another in it, which is not empty.
pub(super) fn contains(text: &[u8], part: &[u8]) -> bool {
    let Some((first, rest)) = part.split_first() else { return false };
    // Most places are passed by at their first byte.
    text.windows(part.len()).any(|window| {
        window.split_first().is_some_and(|(own, after)| own.eq_ignore_ascii_case(first) && same(after, rest))
    })
}

/// Whether a text begins with another.
pub(super) fn starts(text: &[u8], part: &[u8]) -> bool {
    text.get(..part.len()).is_some_and(|start| same(start, part))
}

/// Whether a text ends with another.
pub(super) fn ends(text: &[u8], part: &[u8]) -> bool {
    text.len().checked_sub(part.len()).and_then(|from| text.get(from..)).is_some_and(|end| same(end, part))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn ends_are_compared_without_regard_to_case() {
        assert!(ends(b"Sales Director", b"DIRECTOR") && ends(b"ceo", b"ceo"));
        assert!(!ends(b"Director of sales", b"director") && !ends(b"or", b"director"));
    }
}
