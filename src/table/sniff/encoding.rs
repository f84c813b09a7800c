//! The encoding of a file, by its marks and by which byte follows which.

use super::Guess;
use crate::table::dialect::Encoding;

/// Guesses the encoding of a file from its first bytes. A sample that ends within a letter is no sign against UTF-8.
pub fn encoding(sample: &[u8]) -> Guess<Encoding> {
    let sure = |value| Guess { value, confidence: 1.0 };
    match sample {
        [0xef, 0xbb, 0xbf, ..] => return sure(Encoding::Utf8),
        [0xff, 0xfe, ..] => return sure(Encoding::Utf16Le),
        [0xfe, 0xff, ..] => return sure(Encoding::Utf16Be),
        _ => {}
    }
    if let Some(guess) = wide(sample) {
        return guess;
    }
    let is_utf8 = match std::str::from_utf8(sample) {
        Ok(_) => true,
        Err(error) => error.error_len().is_none(),
    };
    if is_utf8 {
        // Plain ASCII is the same in all of them.
        return sure(Encoding::Utf8);
    }
    let (letters, damage) = sample.utf8_chunks().fold((0, 0), |(letters, damage), chunk| {
        (letters + chunk.valid().chars().filter(|c| !c.is_ascii()).count(), damage + chunk.invalid().len().min(1))
    });
    let share = letters as f64 / (letters + damage).max(1) as f64;
    // Other encodings make a letter of UTF-8 by accident, hardly nine in ten.
    if share > 0.9 {
        return Guess { value: Encoding::Utf8, confidence: share };
    }
    korean_or_western(sample)
}

/// UTF-16 without a mark: separators, digits and line ends have a zero in every second byte.
fn wide(sample: &[u8]) -> Option<Guess<Encoding>> {
    let (pairs, _) = sample.as_chunks::<2>();
    let zeros = |half: fn(&[u8; 2]) -> u8| pairs.iter().filter(|pair| half(pair) == 0).count();
    let (high_first, low_first) = (zeros(|[first, _]| *first), zeros(|[_, second]| *second));
    let (value, many, few) = if low_first > high_first {
        (Encoding::Utf16Le, low_first, high_first)
    } else {
        (Encoding::Utf16Be, high_first, low_first)
    };
    // Text of Korean letters still has a tenth of its letters in separators, digits and line ends.
    (many * 10 > pairs.len() && many > few * 20).then(|| Guess { value, confidence: 1.0 - few as f64 / many as f64 })
}

/// CP949 has its Hangul in pairs of bytes of which the first is B0-C8 and the second A1-FE; Western texts have single
/// high bytes between plain letters, which are no pair.
fn korean_or_western(sample: &[u8]) -> Guess<Encoding> {
    let (mut hangul, mut other, mut single) = (0_u32, 0_u32, 0_u32);
    let mut rest = sample;
    loop {
        rest = match rest {
            // A pair may be cut by the end of the sample.
            [] | [0x80..=0xff] => break,
            [0..=0x7f, tail @ ..] => tail,
            [0xb0..=0xc8, 0xa1..=0xfe, tail @ ..] => {
                hangul += 1;
                tail
            }
            [first, second, tail @ ..] if is_pair(*first, *second) => {
                other += 1;
                tail
            }
            [_, tail @ ..] => {
                single += 1;
                tail
            }
        };
    }
    let all = f64::from(hangul + other + single);
    // Rare syllables and symbols are pairs too, but so are some pairs of Western letters.
    let korean = (f64::from(hangul) + 0.5 * f64::from(other)) / all.max(1.0);
    let weight = all / (all + 1.0);
    if korean > 0.5 {
        Guess { value: Encoding::Cp949, confidence: korean * weight }
    } else {
        Guess { value: Encoding::Windows1252, confidence: (1.0 - korean) * weight }
    }
}

/// Whether CP949 has a letter of these two bytes: the plane of EUC-KR, and the syllables that Windows added beside it.
const fn is_pair(first: u8, second: u8) -> bool {
    let is_added = matches!(second, 0x41..=0x5a | 0x61..=0x7a | 0x81..=0xa0);
    match first {
        0x81..=0xc6 => is_added || matches!(second, 0xa1..=0xfe),
        0xc7..=0xfe => matches!(second, 0xa1..=0xfe),
        _ => false,
    }
}
