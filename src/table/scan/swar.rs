//! Eight bytes at a time in an ordinary register.

use super::{BLOCK, Marks, Needles};

const LOW: u64 = 0x7f7f_7f7f_7f7f_7f7f;
const ONES: u64 = 0x0101_0101_0101_0101;

/// Brings the lowest bit of each byte into the highest byte, in order.
const GATHER: u64 = 0x0102_0408_1020_4080;

/// The marks of a block.
#[inline]
pub fn find(block: &[u8; BLOCK], needles: Needles) -> Marks {
    let separator = ONES * u64::from(needles.separator);
    let quote = ONES * u64::from(needles.quote);
    let (line_feed, carriage_return) = (ONES * u64::from(b'\n'), ONES * u64::from(b'\r'));
    let mut marks = Marks::default();
    let (words, _) = block.as_chunks::<8>();
    for (at, word) in words.iter().enumerate() {
        let word = u64::from_le_bytes(*word);
        marks.quotes |= gather(!differs(word, quote)) << (8 * at);
        marks.separators |= gather(!differs(word, separator)) << (8 * at);
        marks.lines |= gather(!(differs(word, line_feed) & differs(word, carriage_return))) << (8 * at);
    }
    marks
}

/// The highest bit of each byte is set unless the bytes are the same. No byte carries into its neighbour.
const fn differs(word: u64, needle: u64) -> u64 {
    let x = word ^ needle;
    ((x & LOW) + LOW) | x
}

/// The highest bits of eight bytes as one byte.
const fn gather(word: u64) -> u64 {
    ((word >> 7) & ONES).wrapping_mul(GATHER) >> 56
}
