//! Dated events of leads on their way through six stages, of a fixed pattern.

use warmline::engine::time::Date;

const STAGES: [&str; 6] = ["Lead", "Qualified lead", "MQL", "SAL", "SQL", "Customer"];
const CAMPAIGNS: [&str; 5] = ["spring", "webinar", "", "search", "fair"];

/// A lead, a stage, a day, a campaign.
pub(crate) type Row = (String, &'static str, String, &'static str);

/// So many events over two years, of nearly half as many leads, in no order.
pub(crate) fn rows(count: usize) -> Vec<Row> {
    let mut state = 7_u64;
    let mut roll = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 11) as f64 / 9_007_199_254_740_992.0
    };
    let first = Date::new(2024, 1, 1);
    let mut rows = Vec::new();
    let mut lead = 0;
    while rows.len() < count {
        lead += 1;
        let mut day = roll() * 730.0;
        let campaign = CAMPAIGNS[(roll() * 5.0) as usize % 5];
        for stage in STAGES {
            if day > 730.0 {
                break;
            }
            let Some(date) = first.and_then(|first| first.plus_days(day as i64)) else { break };
            rows.push((roll(), (format!("00Q5e00000{lead:08}"), stage, date.to_string(), campaign)));
            if roll() > 0.55 {
                break;
            }
            day += 20.0 * (-(1.0 - roll()).ln()).powf(0.9);
        }
    }
    rows.sort_by(|one, other| one.0.total_cmp(&other.0));
    rows.truncate(count);
    rows.into_iter().map(|(_, row)| row).collect()
}
