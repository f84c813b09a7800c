//! How sure the best line and its profit are: the same leads drawn anew, many times.
//!
//! Each lead counts a Poisson number of mean 1 in a resample, which for many leads is the usual drawing with
//! replacement, and needs one walk over the ranked leads and no memory (Chamandy et al. 2012).

use super::line::{self, Economics, Walk};
use crate::learn::{Ranked, random::Random};

/// What resamples say of a line. Bands hold the middle 90 % of them.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bands {
    /// The best line of a resample; none where in the middle 90 % there is one that works nobody.
    pub best_line: Option<(f64, f64)>,
    /// The profit of that line in its own resample.
    pub best_profit: (f64, f64),
    /// The profit of the line that was asked about.
    pub profit: (f64, f64),
    /// What the best line of a resample earns more there than on the leads themselves, on average (Efron): by about so
    /// much the profit of the best line is too good to be true.
    pub optimism: f64,
    /// Share of resamples in which the best line of the leads themselves earns more than the line asked about.
    pub best_is_better: f64,
}

/// Resamples the leads `times` times. `score` is the line asked about. None for no resample.
pub fn bands(ranked: &Ranked, score: f64, economics: &Economics, times: u32, seed: u64) -> Option<Bands> {
    let chosen = line::best(ranked, economics).score.unwrap_or(f64::INFINITY);
    let truly: Vec<f64> = line::profits(ranked, economics).into_iter().map(|(_, profit)| profit).collect();
    let mut random = Random::new(seed);
    let (mut lines, mut tops, mut asked) = (Vec::new(), Vec::new(), Vec::new());
    let (mut optimism, mut better) = (0.0, 0_u32);
    for _ in 0..times {
        let run = resample(ranked, (score, chosen), economics, &truly, &mut random);
        lines.push(run.line);
        tops.push(run.top);
        asked.push(run.asked);
        optimism += run.top - run.truly;
        better += u32::from(run.chosen > run.asked);
    }
    let runs = f64::from(times);
    let (low, high) = middle(&mut lines)?;
    Some(Bands {
        best_line: (low.is_finite() && high.is_finite()).then_some((low, high)),
        best_profit: middle(&mut tops)?,
        profit: middle(&mut asked)?,
        optimism: optimism / runs,
        best_is_better: f64::from(better) / runs,
    })
}

/// What one resample comes to.
struct Run {
    /// Its best line, infinite where that works nobody.
    line: f64,
    /// The profit there.
    top: f64,
    /// What that line earns on the leads themselves.
    truly: f64,
    /// The profit at the line asked about.
    asked: f64,
    /// The profit at the best line of the leads themselves.
    chosen: f64,
}

fn resample(
    ranked: &Ranked,
    (score, chosen): (f64, f64),
    economics: &Economics,
    truly: &[f64],
    random: &mut Random,
) -> Run {
    let mut walk = Walk::new(economics);
    let mut run = Run { line: f64::INFINITY, top: 0.0, truly: 0.0, asked: 0.0, chosen: 0.0 };
    for (step, truly) in ranked.steps().iter().zip(truly) {
        let won = drawn(step.won, random);
        walk.work(won, won + drawn(step.lost, random));
        if walk.profit > run.top {
            (run.line, run.top, run.truly) = (step.score, walk.profit, *truly);
        }
        if step.score >= score {
            run.asked = walk.profit;
        }
        if step.score >= chosen {
            run.chosen = walk.profit;
        }
    }
    run
}

/// How often `count` leads are drawn in all.
fn drawn(count: u64, random: &mut Random) -> f64 {
    (0..count).map(|_| random.poisson_one()).sum::<u32>().into()
}

/// The 5 % and 95 % quantiles, each the nearest of the values; infinite ones sort last.
fn middle(values: &mut [f64]) -> Option<(f64, f64)> {
    values.sort_unstable_by(f64::total_cmp);
    let at = |share: f64| values.get((share * (values.len().max(1) - 1) as f64 + 0.5) as usize).copied();
    Some((at(0.05)?, at(0.95)?))
}
