//! What the bytes of an input are, found once for all of its rows.

/// What is known of an input.
#[derive(Debug, Default)]
pub(super) struct Content {
    /// From here ..
    start: usize,
    /// .. to here it is UTF-8 for certain.
    end: usize,
    /// No byte of it is NUL for certain.
    clean: bool,
}

impl Content {
    pub(super) fn of(input: &[u8]) -> Self {
        // A chunk may begin within a letter; a row that a chunk border cuts is looked at on its own.
        let start = input.iter().take(3).take_while(|&&byte| byte & 0xc0 == 0x80).count();
        let rest = input.get(start..).unwrap_or_default();
        let length = std::str::from_utf8(rest).map_or_else(|error| error.valid_up_to(), str::len);
        Self { start, end: start + length, clean: !has_zero(input) }
    }

    /// Whether the bytes of `row`, which are those from `start` to `end` of the input, are UTF-8.
    #[inline]
    pub(super) fn is_text(&self, row: &[u8], start: usize, end: usize) -> bool {
        (self.start <= start && end <= self.end) || std::str::from_utf8(row).is_ok()
    }

    /// Whether there is a NUL in this row of the input.
    #[inline]
    pub(super) fn has_nul(&self, row: &[u8]) -> bool {
        !self.clean && row.contains(&0)
    }
}

/// Whether a byte is zero: eight at a time, without a way out of the loop, so that it becomes vectors where there are some.
/// A byte is zero if taking one from it borrows from above and its highest bit was not set.
fn has_zero(input: &[u8]) -> bool {
    const ONES: u64 = 0x0101_0101_0101_0101;
    const HIGH: u64 = 0x8080_8080_8080_8080;
    let (words, rest) = input.as_chunks::<8>();
    let found = words.iter().fold(0, |found, word| {
        let word = u64::from_le_bytes(*word);
        found | (word.wrapping_sub(ONES) & !word & HIGH)
    });
    found != 0 || rest.contains(&0)
}
