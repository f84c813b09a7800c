//! A file of events to try the report with: leads of a year and a half whose ways are drawn from a seed, with what real
//! files have: skipped stages, steps back, lost and reopened leads, some rows that cannot be used.

use super::read::date_of;
use super::read::number_of;
use crate::engine::math;
use crate::engine::time::Date;
use std::fmt::Write as _;

/// The stages, the share that goes on from each, and the mean time that it takes, in days.
const STAGES: [(&str, f64, f64); 5] =
    [("Lead", 0.42, 9.0), ("MQL", 0.62, 5.0), ("SAL", 0.7, 6.0), ("SQL", 0.27, 45.0), ("Customer", 0.0, 0.0)];
const CAMPAIGNS: [&str; 3] = ["Webinar", "Newsletter", "Search"];
/// Leads of the file.
const LEADS: u32 = 1_500;
/// Days over which they come in.
const DAYS: f64 = 540.0;

/// The file as CSV: lead, stage, date, campaign; nothing in it is later than `until`. The same seed gives the same file.
pub fn example(until: Date, seed: u64) -> String {
    let mut draw = Draw(seed);
    let last = number_of(until);
    let mut text = String::from("Lead,Stage,Date,Campaign\n");
    for lead in 0..LEADS {
        let campaign = CAMPAIGNS.get(draw.below(3)).copied().unwrap_or_default();
        let mut day = f64::from(last) - DAYS * draw.share();
        let mut row = |stage: &str, day: f64| {
            if let Some(date) = date_of(day as i32).filter(|_| day as i32 <= last) {
                let _never_fails = writeln!(text, "L-{:04},{stage},{date},{campaign}", 1000 + lead);
            }
        };
        for (place, (stage, rate, mean)) in STAGES.into_iter().enumerate() {
            // Some deals skip the hand-over, and some fall back once.
            let skipped = stage == "SAL" && draw.share() < 0.08;
            if !skipped {
                row(stage, day);
            }
            if stage == "SQL" && draw.share() < 0.04 {
                row("MQL", day + 20.0);
                row("SQL", day + 34.0);
            }
            let goes_on = draw.share() < rate;
            let wait = -mean * math::ln(1.0 - draw.share());
            if !goes_on {
                if place > 1 && draw.share() < 0.5 {
                    row("Lost", day + 30.0 + wait);
                    if draw.share() < 0.06 {
                        row("Reopened", day + 150.0 + wait);
                    }
                }
                break;
            }
            day += wait;
        }
    }
    text.push_str("L-9001,MQL,2026-02-30,Webinar\nL-9002,,2026-03-02,Search\n,SQL,2026-03-03,Search\n");
    text
}

/// Numbers that look random: a linear congruence of Knuth's, its upper bits.
struct Draw(u64);

impl Draw {
    /// 0 ..< 1.
    fn share(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 32) as f64 / 4_294_967_296.0
    }

    fn below(&mut self, bound: u32) -> usize {
        (self.share() * f64::from(bound)) as usize
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::events::{Options, Order, PAUSE_DAYS, Reader, report};

    #[test]
    fn the_example_has_what_it_was_drawn_from_and_what_is_odd() {
        let until = Date::new(2026, 7, 31).expect("a day");
        let text = example(until, 5);
        assert_eq!(text, example(until, 5));
        let mut reader = Reader::new(crate::events::DateOrder::DayFirst);
        for (row, line) in (2..).zip(text.lines().skip(1)) {
            let mut cells = line.split(',');
            let [lead, stage, date, campaign] = [0; 4].map(|_: u8| cells.next().unwrap_or_default());
            reader.push(crate::events::Cells { row, lead, stage, date, campaign });
        }
        let options = Options { as_of: until, order: Order::Inferred, shelf: None, pause_days: PAUSE_DAYS };
        let found = report(&reader.finish(), &options, &mut |_| ());
        assert_eq!(found.stages.len(), STAGES.len());
        assert!(found.odd.skipping > 0 && found.odd.backward > 0 && found.odd.reopened > 0);
        assert_eq!(found.rejected.iter().map(|(_, rows)| rows).sum::<u64>(), 3);
        for (step, (stage, rate, _)) in found.steps.iter().zip(STAGES) {
            let (_, low, high) = step.outcome.rate().expect("enough of them");
            // Steps back reach SQL again and skipped SALs pass at once, so that the rates differ a little.
            assert!(low - 0.03 < rate && rate < high + 0.03, "{stage}: {low} to {high}");
        }
    }
}
