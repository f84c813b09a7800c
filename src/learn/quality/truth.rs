//! Whether a probability means what it says: Brier score with Murphy's parts, log loss, calibration bins.

use crate::engine::{interval::wilson, math};
use crate::learn::Refusal;

/// Leads of about the same predicted chance.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct CalibrationBin {
    /// Lowest and highest chance predicted for them.
    pub from: f64,
    /// See `from`.
    pub to: f64,
    /// Leads.
    pub leads: u64,
    /// Of them won.
    pub won: u64,
    /// Mean of the chances predicted.
    pub predicted: f64,
    /// Share that was won.
    pub observed: f64,
    /// Wilson interval of that share at 95 %.
    pub low: f64,
    /// See `low`.
    pub high: f64,
}

/// What predicted chances were worth.
#[derive(Debug, Clone, PartialEq)]
pub struct Truth {
    /// Mean of (chance - outcome)^2: 0 is perfect. Equals `reliability - resolution + uncertainty + within`.
    pub brier: f64,
    /// Murphy (1973): mean squared gap between predicted and observed share of the bins. 0 is well calibrated.
    pub reliability: f64,
    /// How far the bins' shares lie from the overall one: what the prediction tells apart.
    pub resolution: f64,
    /// Variance of the outcome, the Brier score of always predicting the overall share.
    pub uncertainty: f64,
    /// What predictions differ within bins: their variance less twice their covariance with the outcome (Stephenson,
    /// Coelho, Jolliffe 2008). 0 where all leads of a bin have one prediction.
    pub within: f64,
    /// Mean of -ln(chance given to what happened), chances held within 1e-15 of 0 and 1.
    pub log_loss: f64,
    /// Mean gap between predicted and observed share, by leads (expected calibration error).
    pub gap: f64,
    /// The bins, by rising chance.
    pub bins: Vec<CalibrationBin>,
}

/// Judges predicted chances with about `bins` bins of equally many leads; equal chances are never torn apart.
///
/// # Errors
/// Lists of unequal length or without a row; a chance outside 0 ..= 1.
pub fn truth(chances: &[f64], won: &[bool], bins: usize) -> Result<Truth, Refusal> {
    if chances.len() != won.len() {
        return Err(Refusal::Length("won".to_owned()));
    }
    if chances.is_empty() {
        return Err(Refusal::Nothing);
    }
    if chances.iter().any(|chance| !(0.0..=1.0).contains(chance)) {
        return Err(Refusal::NotANumber("chance"));
    }
    let mut pairs: Vec<(f64, bool)> = chances.iter().copied().zip(won.iter().copied()).collect();
    // By outcome too: sums are then the same for every order of the rows.
    pairs.sort_unstable_by(|one, other| one.0.total_cmp(&other.0).then(one.1.cmp(&other.1)));
    let all = pairs.len() as f64;
    let base = pairs.iter().filter(|pair| pair.1).count() as f64 / all;
    let mut truth = Truth {
        brier: 0.0,
        reliability: 0.0,
        resolution: 0.0,
        uncertainty: base * (1.0 - base),
        within: 0.0,
        log_loss: 0.0,
        gap: 0.0,
        bins: Vec::new(),
    };
    for part in parts(&pairs, bins) {
        let leads = part.len() as f64;
        let wins = part.iter().filter(|pair| pair.1).count() as u64;
        let predicted = part.iter().map(|pair| pair.0).sum::<f64>() / leads;
        let observed = wins as f64 / leads;
        for (chance, won) in part {
            let outcome = f64::from(u8::from(*won));
            let off = chance - predicted;
            truth.brier += (chance - outcome) * (chance - outcome);
            truth.within += off * off - 2.0 * off * (outcome - observed);
            let given = if *won { *chance } else { 1.0 - chance };
            truth.log_loss -= math::ln(given.max(1e-15));
        }
        truth.reliability += leads * (predicted - observed) * (predicted - observed);
        truth.resolution += leads * (observed - base) * (observed - base);
        truth.gap += leads * (predicted - observed).abs();
        let (low, high) = wilson(wins, part.len() as u64);
        let ends = (part.first().map_or(0.0, |pair| pair.0), part.last().map_or(0.0, |pair| pair.0));
        truth.bins.push(CalibrationBin {
            from: ends.0,
            to: ends.1,
            leads: part.len() as u64,
            won: wins,
            predicted,
            observed,
            low,
            high,
        });
    }
    for sum in [
        &mut truth.brier,
        &mut truth.within,
        &mut truth.log_loss,
        &mut truth.reliability,
        &mut truth.resolution,
        &mut truth.gap,
    ] {
        *sum /= all;
    }
    Ok(truth)
}

/// Cuts sorted pairs into about `count` parts; a part goes on until the chance changes.
fn parts(pairs: &[(f64, bool)], count: usize) -> impl Iterator<Item = &[(f64, bool)]> {
    let count = count.clamp(1, pairs.len());
    let (mut rest, mut done, mut part) = (pairs, 0, 0);
    std::iter::from_fn(move || {
        // The next end that lies beyond what is done: a long run of equal chances may have swallowed several.
        while part < count && (part + 1) * pairs.len() / count <= done {
            part += 1;
        }
        let wanted = ((part + 1) * pairs.len() / count).min(pairs.len()).saturating_sub(done);
        let last = rest.get(wanted.max(1) - 1)?.0;
        let size = rest.partition_point(|pair| pair.0 <= last);
        let (head, tail) = rest.split_at(size);
        rest = tail;
        done += size;
        Some(head)
    })
}
