//! Files of events for the tests: written out, or simulated with a known truth.

use warmline::engine::time::Date;
use warmline::events::{Cells, DateOrder, Events, Family, Options, Order, PAUSE_DAYS, Report, StageNames, report};

/// A row: lead, stage, date, campaign.
pub(crate) type Row = (String, &'static str, String, &'static str);

/// The day with a number, counted from 1 January 2025.
pub(crate) fn date(day: i64) -> Date {
    Date::new(2025, 1, 1).and_then(|first| first.plus_days(day)).expect("a day")
}

/// Rows as a file with a head line has them: numbered from 2.
pub(crate) fn read(rows: &[Row]) -> Events {
    let cells =
        rows.iter().zip(2..).map(|((lead, stage, date, campaign), row)| Cells { row, lead, stage, date, campaign });
    Events::read(cells, DateOrder::DayFirst)
}

/// A chain of stages by their names.
pub(crate) fn chain(names: &[&str]) -> Order {
    Order::Given(names.iter().map(|name| StageNames { id: name.to_string(), names: Vec::new() }).collect())
}

/// The report of rows as of a day.
pub(crate) fn of(rows: &[Row], order: Order, as_of: i64) -> Report {
    let options = Options { as_of: date(as_of), order, shelf: None, pause_days: PAUSE_DAYS };
    report(&read(rows), &options, &mut |_| ())
}

/// Rows from short lines such as `ann Lead 3`: lead, stage, day.
pub(crate) fn rows(lines: &[(&str, &'static str, i64)]) -> Vec<Row> {
    lines.iter().map(|(lead, stage, day)| (lead.to_string(), *stage, date(*day).to_string(), "")).collect()
}

/// Numbers that look random and are the same every time.
pub(crate) struct Dice(u64);

impl Dice {
    pub(crate) fn new(seed: u64) -> Self {
        let mut dice = Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) ^ 0x1234_5678_9ABC_DEF1);
        (0..4).for_each(|_| {
            dice.roll();
        });
        dice
    }

    /// Evenly spread over 0 ... 1 (`SplitMix64`).
    pub(crate) fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut z = self.0;
        z = (z ^ (z >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        z = (z ^ (z >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        ((z ^ (z >> 31)) >> 11) as f64 / 9_007_199_254_740_992.0
    }

    fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.roll()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.roll()).cos()
    }

    /// A time from a law.
    pub(crate) fn time(&mut self, truth: &Truth) -> f64 {
        match truth.family {
            Family::Weibull => truth.scale * (-(1.0 - self.roll()).ln()).powf(truth.spread),
            Family::LogNormal => truth.scale * (truth.spread * self.normal()).exp(),
        }
    }
}

/// How a step really goes: the share that goes on, and the law of the time it takes them. `spread` is sigma, of a
/// Weibull law 1 / rho.
pub(crate) struct Truth {
    pub(crate) rate: f64,
    pub(crate) family: Family,
    pub(crate) scale: f64,
    pub(crate) spread: f64,
}

impl Truth {
    pub(crate) fn median(&self) -> f64 {
        match self.family {
            Family::Weibull => self.scale * std::f64::consts::LN_2.powf(self.spread),
            Family::LogNormal => self.scale,
        }
    }
}

/// A history: rows up to a day, and what becomes of each lead in the end.
pub(crate) struct History {
    pub(crate) rows: Vec<Row>,
    /// Day of entry and whether it is a customer in the end, for every lead.
    pub(crate) fate: Vec<(i64, bool)>,
}

/// Leads come at any time of any day before `last_entry`; the file is written at the end of day `as_of`.
pub(crate) fn simulate(
    dice: &mut Dice,
    leads: u32,
    last_entry: i64,
    as_of: i64,
    steps: &[Truth],
    names: &[&'static str],
) -> History {
    let mut history = History { rows: Vec::new(), fate: Vec::new() };
    for lead in 0..leads {
        let mut at = dice.roll() * last_entry as f64;
        let mut moves = vec![at];
        for truth in steps {
            let (goes, time) = (dice.roll() < truth.rate, dice.time(truth));
            if !goes {
                break;
            }
            at += time;
            moves.push(at);
        }
        history.fate.push((moves[0].floor() as i64, moves.len() == names.len()));
        for (at, name) in moves.iter().zip(names) {
            let day = at.floor() as i64;
            if day <= as_of {
                history.rows.push((format!("lead {lead}"), name, date(day).to_string(), ""));
            }
        }
    }
    history
}
