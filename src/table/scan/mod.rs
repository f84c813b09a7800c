//! Where the bytes that shape a table stand: a bit for each of 64 bytes.
//!
//! Every way of scanning gives the same bits. [`find`] is the quickest one of the machine that this was compiled for:
//! 128-bit vectors in a browser that has them, whole words in ordinary registers in a browser without, and elsewhere
//! loops that the compiler makes vectors of.

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub mod simd128;
pub mod swar;
pub mod unrolled;

#[cfg(all(target_arch = "wasm32", target_feature = "simd128"))]
pub use simd128::find;
#[cfg(all(target_arch = "wasm32", not(target_feature = "simd128")))]
pub use swar::find;
#[cfg(not(target_arch = "wasm32"))]
pub use unrolled::find;

/// Bytes looked at in one go.
pub const BLOCK: usize = 64;

/// The bytes to look for, beside the two that end lines.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Needles {
    /// What stands between cells.
    pub separator: u8,
    /// What stands around cells.
    pub quote: u8,
}

/// Bit `i` is byte `i` of the block.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Marks {
    /// Quotes.
    pub quotes: u64,
    /// Separators.
    pub separators: u64,
    /// Line feeds and carriage returns.
    pub lines: u64,
}

/// The marks of what is left of an input; bytes past the 64th are not looked at.
pub fn find_short(bytes: &[u8], needles: Needles) -> Marks {
    let mut marks = Marks::default();
    for (at, &byte) in bytes.iter().take(BLOCK).enumerate() {
        marks.quotes |= u64::from(byte == needles.quote) << at;
        marks.separators |= u64::from(byte == needles.separator) << at;
        marks.lines |= (u64::from(byte == b'\n') | u64::from(byte == b'\r')) << at;
    }
    marks
}
