//! The runs of text that nearly every card has, each as one byte that compact JSON in UTF-8 never contains.

use crate::codec::runs;

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

/// A document with its frequent runs as single bytes.
pub(super) fn shorten(document: &[u8]) -> Vec<u8> {
    runs::shorten(&RUNS, document)
}

/// The document again; none where it would be longer than `max` bytes.
pub(super) fn expand(short: &[u8], max: usize) -> Option<Vec<u8>> {
    runs::expand(&RUNS, short, max)
}

#[cfg(test)]
mod tests {
    #[test]
    fn every_run_has_a_byte_of_its_own() {
        crate::codec::runs::tests::hold(&super::RUNS);
    }
}
