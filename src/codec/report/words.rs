//! The runs of text that nearly every report has.

/// The runs of `r1`. Frozen with the first release: every link ever shared is read by them.
pub(super) const RUNS: [&str; 30] = [
    r#"{"version":1,"periods":[{"month":"20"#,
    r#"{"version":1,"name":""#,
    r#"{"version":1,"currency":""#,
    r#"","currency":""#,
    r#"","periods":[{"month":"20"#,
    r#""},{"month":"20"#,
    r#"},{"month":"20"#,
    r#"","campaign":""#,
    r#","newLeads":"#,
    r#","reopenedLeads":"#,
    r#","emailsSent":"#,
    r#","delivered":"#,
    r#","opened":"#,
    r#","clicked":"#,
    r#","mqls":"#,
    r#","sals":"#,
    r#","sqls":"#,
    r#","customers":"#,
    r#","revenue":"#,
    r#","programmeCost":"#,
    r#","labourCost":"#,
    r#","labourShare":"#,
    r#","technologyCost":"#,
    r#","technologyShare":"#,
    r#"","newLeads":"#,
    r#"}],"groups":{"nurtured":{"converted":"#,
    r#"}],"groups":{"#,
    r#"],"groups":{"nurtured":{"converted":"#,
    r#"},"others":{"converted":"#,
    r#","entered":"#,
];

#[cfg(test)]
mod tests {
    #[test]
    fn every_run_has_a_byte_of_its_own() {
        crate::codec::runs::tests::hold(&super::RUNS);
    }
}
