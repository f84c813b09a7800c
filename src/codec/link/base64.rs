//! Base64 with the alphabet for addresses, without padding (RFC 4648, section 5). One spelling a value: unused bits
//! must be zero, so that a cut link is noticed.

const ALPHABET: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Appends the letters of some bytes.
pub(in crate::codec) fn encode(bytes: &[u8], text: &mut String) {
    for group in bytes.chunks(3) {
        let bits = (0..3).fold(0, |bits, place| bits << 8 | usize::from(group.get(place).copied().unwrap_or(0)));
        for place in 0..=group.len() {
            let letter = ALPHABET.get(bits >> (18 - 6 * place) & 63).copied().unwrap_or(b'A');
            text.push(char::from(letter));
        }
    }
}

/// The bytes of some letters; none where they are no base64.
pub(in crate::codec) fn decode(text: &str) -> Option<Vec<u8>> {
    let mut bytes = Vec::with_capacity(text.len() / 4 * 3 + 3);
    for group in text.as_bytes().chunks(4) {
        let mut bits = 0;
        for place in 0..4 {
            bits = bits << 6 | group.get(place).map_or(Some(0), |letter| value(*letter))?;
        }
        let [_, whole @ ..] = bits.to_be_bytes();
        let used = group.len() - 1;
        if used == 0 || whole.iter().skip(used).any(|rest| *rest != 0) {
            return None;
        }
        bytes.extend(whole.iter().take(used));
    }
    Some(bytes)
}

fn value(letter: u8) -> Option<u32> {
    Some(u32::from(match letter {
        b'A'..=b'Z' => letter - b'A',
        b'a'..=b'z' => letter - b'a' + 26,
        b'0'..=b'9' => letter - b'0' + 52,
        b'-' => 62,
        b'_' => 63,
        _ => return None,
    }))
}

#[cfg(test)]
mod tests {
    use super::{decode, encode};

    #[test]
    fn the_examples_of_the_rfc() {
        let pairs = [("", ""), ("f", "Zg"), ("fo", "Zm8"), ("foo", "Zm9v"), ("foob", "Zm9vYg"), ("fooba", "Zm9vYmE")];
        for (plain, packed) in pairs {
            let mut text = String::new();
            encode(plain.as_bytes(), &mut text);
            assert_eq!(text, packed);
            assert_eq!(decode(packed).as_deref(), Some(plain.as_bytes()));
        }
        let mut text = String::new();
        encode(&[0xFB, 0xFF, 0xBF], &mut text);
        assert_eq!(text, "-_-_");
    }

    #[test]
    fn one_spelling_only() {
        for wrong in ["A", "Zh", "Zm9", "Zg==", "Z g", "Zm9vY", "+/+/", "Zmé"] {
            assert_eq!(decode(wrong), None, "{wrong}");
        }
    }
}
