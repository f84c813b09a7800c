//! Sixteen bytes at a time in a vector of WebAssembly.

use super::{BLOCK, Marks, Needles};
use core::arch::wasm32::{i64x2, u8x16_bitmask, u8x16_eq, u8x16_splat, v128, v128_or};

/// The marks of a block.
#[inline]
pub fn find(block: &[u8; BLOCK], needles: Needles) -> Marks {
    let separator = u8x16_splat(needles.separator);
    let quote = u8x16_splat(needles.quote);
    let (line_feed, carriage_return) = (u8x16_splat(b'\n'), u8x16_splat(b'\r'));
    let mut marks = Marks::default();
    let (words, _) = block.as_chunks::<8>();
    let (pairs, _) = words.as_chunks::<2>();
    for (at, pair) in pairs.iter().enumerate() {
        let bytes = load(*pair);
        let lines = v128_or(u8x16_eq(bytes, line_feed), u8x16_eq(bytes, carriage_return));
        marks.quotes |= u64::from(u8x16_bitmask(u8x16_eq(bytes, quote))) << (16 * at);
        marks.separators |= u64::from(u8x16_bitmask(u8x16_eq(bytes, separator))) << (16 * at);
        marks.lines |= u64::from(u8x16_bitmask(lines)) << (16 * at);
    }
    marks
}

/// Two words side by side: the compiler makes one load of it, and no pointer is needed.
fn load([low, high]: [[u8; 8]; 2]) -> v128 {
    i64x2(i64::from_le_bytes(low), i64::from_le_bytes(high))
}
