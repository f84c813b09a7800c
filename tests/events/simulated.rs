//! Histories with a known truth: 95 % intervals must hold it 95 times in a hundred.

use crate::history::{Dice, History, Truth, chain, date, of, simulate};
use warmline::events::{Family, Group, Month, Outcome};

/// How often an interval held the truth.
#[derive(Default)]
struct Cover {
    held: f64,
    all: u32,
}

impl Cover {
    fn add(&mut self, truth: f64, (low, high): (f64, f64)) {
        assert!(low <= high && low >= 0.0 && high.is_finite(), "{low} to {high}");
        self.all += 1;
        self.held += f64::from(u8::from(low <= truth && truth <= high));
    }

    /// The same for many whole leads, which an interval can only hold with more than its chance. An end that is hit counts
    /// half: that is the chance of an interval whose ends could lie between two leads.
    fn add_whole(&mut self, truth: u64, (low, high): (u64, u64)) {
        assert!(low <= high);
        self.all += 1;
        let half = |inside: bool| if inside { 0.5 } else { 0.0 };
        self.held += half(low <= truth && truth <= high) + half(low < truth && truth < high);
    }

    /// 93 to 97 % of a thousand; of fewer, what chance allows at three standard deviations.
    fn check(&self, name: &str) {
        let share = self.held / f64::from(self.all);
        let room = (3.0 * (0.95_f64 * 0.05 / f64::from(self.all)).sqrt()).max(0.02);
        println!("{name}: {} of {} = {:.2} %", self.held, self.all, 100.0 * share);
        assert!((share - 0.95).abs() <= room, "{name}: {} of {}", self.held, self.all);
    }
}

/// 200 histories, or as many as the environment asks for.
fn histories() -> u64 {
    std::env::var("WARMLINE_HISTORIES").ok().and_then(|text| text.parse().ok()).unwrap_or(200)
}

const STEPS: [Truth; 2] = [
    Truth { rate: 0.3, family: Family::Weibull, scale: 25.0, spread: 0.8 },
    Truth { rate: 0.25, family: Family::LogNormal, scale: 14.0, spread: 0.9 },
];
const NAMES: [&str; 3] = ["Lead", "SQL", "Customer"];
const LAST: i64 = 420;

#[test]
fn rates_lags_and_months_hold_their_truth() {
    let (mut rates, mut medians, mut journeys, mut known) =
        ([Cover::default(), Cover::default()], [Cover::default(), Cover::default()], Cover::default(), 0);
    let mut months: [Cover; 3] = Default::default();
    for seed in 0..histories() {
        let history = simulate(&mut Dice::new(seed), 1500, LAST, LAST, &STEPS, &NAMES);
        let report = of(&history.rows, chain(&NAMES), LAST);
        for (step, truth) in STEPS.iter().enumerate() {
            let Outcome::Known { fit, .. } = &report.steps[step].outcome else { continue };
            known += 1;
            rates[step].add(truth.rate, (fit.low, fit.high));
            medians[step].add(truth.median(), fit.median_interval());
        }
        let Some((_, low, high)) = report.journey.as_ref().and_then(|journey| journey.outcome.rate()) else { continue };
        journeys.add(STEPS[0].rate * STEPS[1].rate, (low, high));
        // The last three months, the youngest last: what they will really come to.
        for (cohort, cover) in report.cohorts.iter().rev().take(3).rev().zip(&mut months) {
            let (low, high) = projected(cohort);
            cover.add(winners(&history, cohort) as f64, (low as f64, high as f64));
        }
    }
    println!("{known} of {} steps known", 2 * histories());
    assert!(known * 100 >= 2 * histories() * 98);
    for step in 0..2 {
        rates[step].check(&format!("rate of step {step}"));
        medians[step].check(&format!("median of step {step}"));
    }
    journeys.check("cure fraction of the journey");
    for (month, cover) in months.iter().enumerate() {
        let share = cover.held / f64::from(cover.all);
        println!("month {month}: {} of {} = {:.2} %", cover.held, cover.all, 100.0 * share);
        // Of two or three customers still to come, an interval of whole ones holds more than it says.
        assert!(share >= 0.93, "month {month}: {share}");
    }
}

#[test]
fn a_small_and_young_file_holds_its_truth() {
    // Some twenty-five customers of 400 leads, a third of those to come still to come.
    let truth = Truth { rate: 0.13, family: Family::LogNormal, scale: 30.0, spread: 0.8 };
    let steps = [truth];
    let (mut rates, mut medians) = (Cover::default(), Cover::default());
    for seed in 0..histories() {
        let history = simulate(&mut Dice::new(seed + 77), 400, 160, 160, &steps, &["Lead", "Customer"]);
        let report = of(&history.rows, chain(&["Lead", "Customer"]), 160);
        // Where the gate holds a history back, no interval is claimed.
        let Outcome::Known { fit, .. } = &report.steps[0].outcome else { continue };
        rates.add(steps[0].rate, (fit.low, fit.high));
        medians.add(steps[0].median(), fit.median_interval());
    }
    assert!(u64::from(rates.all) * 100 >= histories() * 95, "{} known", rates.all);
    rates.check("rate of a small file");
    medians.check("median of a small file");
}

#[test]
fn large_months_come_to_what_was_projected() {
    // A thousand leads a month, so that whole leads do not widen the interval; half a year, the last month nearly bare.
    let steps = [Truth { rate: 0.13, family: Family::LogNormal, scale: 25.0, spread: 0.9 }];
    let mut cover = Cover::default();
    for seed in 0..histories() / 10 {
        let history = simulate(&mut Dice::new(seed + 999), 12_000, LAST, LAST, &steps, &["Lead", "Customer"]);
        let report = of(&history.rows, chain(&["Lead", "Customer"]), LAST);
        for cohort in report.cohorts.iter().rev().take(6) {
            cover.add_whole(winners(&history, cohort), projected(cohort));
        }
    }
    cover.check("months");
}

/// The leads of a month that win in the end, as it was simulated.
fn winners(history: &History, cohort: &Group<Month>) -> u64 {
    let own = history.fate.iter().filter(|(day, _)| {
        let entry = date(*day);
        (entry.year(), entry.month()) == (cohort.name.year, cohort.name.month)
    });
    let (won, all) = own.fold((0, 0), |(won, all), (_, wins)| (won + u64::from(*wins), all + 1));
    assert_eq!(cohort.size, all);
    won
}

/// The projected interval in leads.
fn projected(cohort: &Group<Month>) -> (u64, u64) {
    let projected = cohort.projected.expect("a projection");
    let leads = |share: f64| (share * cohort.size as f64).round() as u64;
    (leads(projected.low), leads(projected.high))
}
