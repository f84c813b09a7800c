//! Runs of text that nearly every document of a kind has, each as one byte that compact JSON in UTF-8 never contains:
//! the shortening of links to cards and reports.

/// The codes of runs in their order: the controls that JSON escapes, then bytes that UTF-8 leaves unused.
const CODES: [u8; 45] = [
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F, 0x10, 0x11, 0x12,
    0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F, 0xC0, 0xC1, 0xF5, 0xF6, 0xF7, 0xF8,
    0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE, 0xFF,
];

/// A document with its frequent runs as single bytes, the longest run first. Of more than 45 runs the first are taken.
pub(super) fn shorten(runs: &[&str], document: &[u8]) -> Vec<u8> {
    let mut short = Vec::with_capacity(document.len());
    let mut at = 0;
    while let Some(rest) = document.get(at..).filter(|rest| !rest.is_empty()) {
        let runs = CODES.iter().zip(runs).filter(|(_, run)| rest.starts_with(run.as_bytes()));
        let (code, length) =
            runs.max_by_key(|(_, run)| run.len()).map_or((rest.first(), 1), |(code, run)| (Some(code), run.len()));
        short.extend(code);
        at += length;
    }
    short
}

/// The document again; none where it would be longer than `max` bytes.
pub(super) fn expand(runs: &[&str], short: &[u8], max: usize) -> Option<Vec<u8>> {
    let mut document = Vec::new();
    for byte in short {
        let run = CODES.iter().zip(runs).find(|(code, _)| *code == byte);
        document.extend_from_slice(run.map_or(std::slice::from_ref(byte), |(_, run)| run.as_bytes()));
        if document.len() > max {
            return None;
        }
    }
    Some(document)
}

#[cfg(test)]
pub(super) mod tests {
    use super::{CODES, expand, shorten};

    /// What must hold for the runs of each kind of link.
    pub(in crate::codec) fn hold(runs: &[&str]) {
        assert!(runs.len() <= CODES.len());
        for (place, (code, run)) in CODES.iter().zip(runs).enumerate() {
            assert!(run.bytes().all(|byte| (0x20..0x80).contains(&byte)), "{run}");
            assert!(!runs[..place].contains(run), "{run}");
            assert_eq!(shorten(runs, run.as_bytes()), [*code], "{run}");
            assert_eq!(expand(runs, &[*code], 100).as_deref(), Some(run.as_bytes()));
        }
        assert_eq!(expand(runs, &[0; 4], 4 * runs[0].len() - 1), None);
    }

    #[test]
    fn codes_are_bytes_that_compact_json_never_has() {
        for (place, code) in CODES.iter().enumerate() {
            assert!(*code < 0x20 || matches!(code, 0xC0 | 0xC1 | 0xF5..=0xFF), "{code}");
            assert!(!CODES[..place].contains(code));
        }
    }
}
