//! A byte at a time, in loops plain enough for the compiler to make vectors of where the machine has them.

use super::{BLOCK, Marks, Needles};

const ONES: u64 = 0x0101_0101_0101_0101;
/// Brings the lowest bit of each byte into the highest byte, in order.
const GATHER: u64 = 0x0102_0408_1020_4080;

/// The marks of a block.
#[inline]
pub fn find(block: &[u8; BLOCK], needles: Needles) -> Marks {
    Marks {
        quotes: gather(&block.map(|byte| u8::from(byte == needles.quote))),
        separators: gather(&block.map(|byte| u8::from(byte == needles.separator))),
        lines: gather(&block.map(|byte| u8::from(byte == b'\n') | u8::from(byte == b'\r'))),
    }
}

/// The lowest bits of all bytes.
fn gather(bytes: &[u8; BLOCK]) -> u64 {
    let (words, _) = bytes.as_chunks::<8>();
    let mut bits = 0;
    for (at, word) in words.iter().enumerate() {
        bits |= ((u64::from_le_bytes(*word) & ONES).wrapping_mul(GATHER) >> 56) << (8 * at);
    }
    bits
}
