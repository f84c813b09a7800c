//! The runs of text that nearly every card has, each as one byte that compact JSON in UTF-8 never contains.

/// The codes of the runs below, in their order: the controls that JSON escapes, then bytes that UTF-8 leaves unused.
const CODES: [u8; 45] = [
    0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x07, 0x08, 0x09, 0x0A, 0x0B, 0x0C, 0x0D, 0x0E, 0x0F, 0x10, 0x11, 0x12,
    0x13, 0x14, 0x15, 0x16, 0x17, 0x18, 0x19, 0x1A, 0x1B, 0x1C, 0x1D, 0x1E, 0x1F, 0xC0, 0xC1, 0xF5, 0xF6, 0xF7, 0xF8,
    0xF9, 0xFA, 0xFB, 0xFC, 0xFD, 0xFE, 0xFF,
];

/// The runs of `s1`. Frozen with the first release: every link ever shared is read by them.
const RUNS: [&str; 45] = [
    r#"{"version":1,"fields":[{"id":""#,
    r#"{"version":1,"name":""#,
    r#"","fields":[{"id":""#,
    r#"","kind":"text"},{"id":""#,
    r#"","kind":"number"},{"id":""#,
    r#"","kind":"date"},{"id":""#,
    r#"","kind":"set"},{"id":""#,
    r#"","kind":"activity"},{"id":""#,
    r#"","kind":""#,
    r#"","column":""#,
    r#"","lastColumn":""#,
    r#"],"groups":[{"id":""#,
    r#"","class":"explicit","#,
    r#"","class":"implicit","#,
    r#"","class":"timeline","#,
    r#"","class":"negative","#,
    r#""most":"#,
    r#""least":"#,
    r#","criteria":[{"id":""#,
    r#""criteria":[{"id":""#,
    r#"","when":{"field":""#,
    r#"","when":{"all":[{"field":""#,
    r#"","when":{"any":[{"field":""#,
    r#"","is":[""#,
    r#"","contains":[""#,
    r#"","ends":[""#,
    r#"","has":[""#,
    r#"","age":{"#,
    r#"","count":{"#,
    r#"","missing":true}"#,
    r#""]},"points":"#,
    r#""],"points":"#,
    r#""points":"#,
    r#"},{"id":""#,
    r#"","field":""#,
    r#"","values":[{"is":[""#,
    r#"},{"is":[""#,
    r#"","ranges":[{""#,
    r#"","each":"#,
    r#","halfLifeDays":"#,
    r#","bands":[{"id":""#,
    r#","exclusions":[{"id":""#,
    r#","routing":[{"route":""#,
    r#""from":"#,
    r#"},{"route":""#,
];

/// A document with its frequent runs as single bytes, the longest run first.
pub(super) fn shorten(document: &[u8]) -> Vec<u8> {
    let mut short = Vec::with_capacity(document.len());
    let mut at = 0;
    while let Some(rest) = document.get(at..).filter(|rest| !rest.is_empty()) {
        let runs = CODES.iter().zip(RUNS).filter(|(_, run)| rest.starts_with(run.as_bytes()));
        let (code, length) =
            runs.max_by_key(|(_, run)| run.len()).map_or((rest.first(), 1), |(code, run)| (Some(code), run.len()));
        short.extend(code);
        at += length;
    }
    short
}

/// The document again; none where it would be longer than `max` bytes.
pub(super) fn expand(short: &[u8], max: usize) -> Option<Vec<u8>> {
    let mut document = Vec::new();
    for byte in short {
        let run = CODES.iter().zip(RUNS).find(|(code, _)| *code == byte);
        document.extend_from_slice(run.map_or(std::slice::from_ref(byte), |(_, run)| run.as_bytes()));
        if document.len() > max {
            return None;
        }
    }
    Some(document)
}

#[cfg(test)]
mod tests {
    use super::{CODES, RUNS, expand, shorten};

    #[test]
    fn every_run_has_a_byte_that_compact_json_never_has() {
        for (place, (code, run)) in CODES.iter().zip(RUNS).enumerate() {
            assert!(*code < 0x20 || matches!(code, 0xC0 | 0xC1 | 0xF5..=0xFF), "{code}");
            assert!(run.bytes().all(|byte| (0x20..0x80).contains(&byte)), "{run}");
            assert!(!CODES[..place].contains(code) && !RUNS[..place].contains(&run), "{run}");
            assert_eq!(shorten(run.as_bytes()), [*code], "{run}");
            assert_eq!(expand(&[*code], 100).as_deref(), Some(run.as_bytes()));
        }
        assert_eq!(expand(&[0; 4], 100), None);
    }
}
