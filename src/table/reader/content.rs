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
        Self { start, end: start + length, clean: !input.contains(&0) }
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
