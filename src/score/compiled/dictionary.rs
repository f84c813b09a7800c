//! The texts that a card compares a field with, numbered, and found again without an allocation.

use super::super::text::{same, trim};

/// Texts by number.
#[derive(Debug, Clone, Default)]
pub(super) struct Dictionary {
    texts: Vec<Box<[u8]>>,
    /// Open addressing: the number of a text plus one, 0 where there is none. A power of two long, half of it empty.
    table: Vec<u32>,
}

impl Dictionary {
    /// The different ones of some texts.
    pub(super) fn of<'a>(texts: impl Iterator<Item = &'a str>) -> Self {
        let mut all: Vec<Box<[u8]>> = texts.map(|text| trim(text.as_bytes()).to_ascii_lowercase().into()).collect();
        all.sort_unstable();
        all.dedup();
        let mut own = Self { table: vec![0; (all.len() * 2 + 1).next_power_of_two()], texts: Vec::new() };
        for text in all {
            let free = own.places(&text).find(|place| own.table.get(*place) == Some(&0));
            own.texts.push(text);
            if let Some(entry) = free.and_then(|place| own.table.get_mut(place)) {
                *entry = own.texts.len() as u32;
            }
        }
        own
    }

    /// How many texts there are; also the number of every text that is not among them.
    pub(super) fn len(&self) -> usize {
        self.texts.len()
    }

    /// The number of a text that has no blanks around it.
    pub(super) fn find(&self, text: &[u8]) -> usize {
        for place in self.places(text) {
            let Some(number) = self.table.get(place).and_then(|entry| entry.checked_sub(1)) else { break };
            if self.texts.get(number as usize).is_some_and(|own| same(own, text)) {
                return number as usize;
            }
        }
        self.texts.len()
    }

    /// Where a text may stand in the table: its own place, then one after the other around.
    fn places(&self, text: &[u8]) -> impl Iterator<Item = usize> + use<> {
        let mask = self.table.len() - 1;
        let first = hash(text) as usize;
        (0..=mask).map(move |step| first.wrapping_add(step) & mask)
    }
}

/// A mixing hash over eight bytes at a time that does not see the case of ASCII letters.
fn hash(text: &[u8]) -> u64 {
    let mut sum = text.len() as u64;
    let mut mix = |word: u64| {
        sum = (sum ^ lower(word)).wrapping_mul(0x9E37_79B9_7F4A_7C15);
        sum ^= sum >> 29;
    };
    let (words, rest) = text.as_chunks::<8>();
    for word in words {
        mix(u64::from_le_bytes(*word));
    }
    if !rest.is_empty() {
        mix(rest.iter().fold(0, |word, byte| word << 8 | u64::from(*byte)));
    }
    sum ^ (sum >> 32)
}

/// Eight bytes with the letters A to Z made small.
const fn lower(word: u64) -> u64 {
    const EACH: u64 = 0x0101_0101_0101_0101;
    let low = word & (0x7F * EACH);
    // The high bit of a byte is set where it is at least `A`, and where it is above `Z`; sums stay within their byte.
    let from_a = low + (0x80 - b'A' as u64) * EACH;
    let above_z = low + (0x7F - b'Z' as u64) * EACH;
    let capital = from_a & !above_z & !word & (0x80 * EACH);
    word | capital >> 2
}

#[cfg(test)]
mod tests {
    use super::{Dictionary, lower};

    #[test]
    fn only_capitals_are_lowered() {
        for byte in 0..=u8::MAX {
            for place in 0..8 {
                let mut bytes = [0xC1, b'Z', 0, b'@', b'[', 0xFF, b'a', b'A'];
                bytes[place] = byte;
                let lowered = lower(u64::from_le_bytes(bytes)).to_le_bytes();
                assert_eq!(lowered, bytes.map(|byte| byte.to_ascii_lowercase()));
            }
        }
    }

    #[test]
    fn every_text_is_found_and_no_other() {
        let texts: Vec<String> = (0..500).map(|number| format!("Value number {number}")).collect();
        let own = Dictionary::of(texts.iter().map(String::as_str).chain(["value number 3 "]));
        assert_eq!(own.len(), 500);
        let mut numbers: Vec<usize> = texts.iter().map(|text| own.find(text.to_uppercase().as_bytes())).collect();
        numbers.sort_unstable();
        assert_eq!(numbers, (0..500).collect::<Vec<_>>());
        assert_eq!(own.find(b"value number 500"), 500);
        assert_eq!(Dictionary::of(std::iter::empty()).find(b""), 0);
    }
}
