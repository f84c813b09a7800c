//! What many runs of one output come to: mean, quantiles with their error, and a histogram.
//!
//! Values are counted into bins by the leading bits of the number itself, equally fine in ratio over its whole range,
//! one row of bins for every shift of the lattice. All of it is read off these counts; nothing is sorted.

/// A result of the simulation and how far off it may be.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Estimate {
    /// The result.
    pub value: f64,
    /// Its standard error, from the scatter between independent shifts of the points: the true value lies within it two
    /// times out of three.
    pub error: f64,
}

/// The distribution of one output.
#[derive(Debug, Clone, PartialEq)]
pub struct Distribution {
    /// Expected value; none where some runs have no finite one.
    pub mean: Option<Estimate>,
    /// 10 % of the runs are below; none where that run has no finite value.
    pub p10: Option<Estimate>,
    /// Half of the runs are below.
    pub p50: Option<Estimate>,
    /// 10 % of the runs are above.
    pub p90: Option<Estimate>,
    /// Share of runs without a finite value: no customer, so no cost per customer.
    pub without: f64,
    /// Bars of equal width over all but the outermost two thousandths.
    pub histogram: Vec<Bar>,
}

/// A bar of a histogram.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// Its lower end, included.
    pub from: f64,
    /// Its upper end.
    pub to: f64,
    /// The share of runs in it, 0 ..= 1.
    pub share: f64,
}

/// Most bins of one shift.
const BINS: u64 = 4096;
/// Bars of a histogram, about.
const BARS: f64 = 40.0;
/// Share of the runs that is left out on each side of a histogram.
const OUTSIDE: f64 = 0.001;

/// Counts of values >= 0 (or without end), by shift and bin.
#[derive(Debug)]
pub(super) struct Counts {
    /// Bits of a number that its bin does not look at.
    cut: u32,
    first: u64,
    bins: usize,
    shifts: usize,
    size: f64,
    rows: Vec<u32>,
    zero: Vec<u32>,
    endless: Vec<u32>,
    /// Counts over all shifts, summed up to and with each bin.
    sums: Vec<f64>,
}

impl Counts {
    /// Counts `values`, shift after shift, `size` of each.
    pub(super) fn of(values: &[f64], size: usize) -> Self {
        let (mut least, mut most) = (f64::MAX, f64::MIN_POSITIVE);
        for value in values {
            // Comparisons that leave out zeros, infinities and what is not a number.
            if *value < least && *value >= f64::MIN_POSITIVE {
                least = *value;
            }
            if *value > most && *value <= f64::MAX {
                most = *value;
            }
        }
        let (low, high) = (least.min(most).to_bits(), most.to_bits());
        // As fine as the bins allow, and never finer than a number has digits.
        let cut = (0..=52).find(|cut| (high >> cut) - (low >> cut) < BINS).unwrap_or(52);
        let (first, bins) = (low >> cut, ((high >> cut) - (low >> cut)) as usize + 1);
        let shifts = values.len() / size.max(1);
        let mut table = vec![0_u32; bins * shifts];
        let (mut zero, mut endless) = (vec![0; shifts], vec![0; shifts]);
        let rows = table.chunks_exact_mut(bins).zip(values.chunks_exact(size.max(1)));
        for ((row, values), (zero, endless)) in rows.zip(zero.iter_mut().zip(endless.iter_mut())) {
            for value in values {
                let place = (value.to_bits() >> cut).wrapping_sub(first) as usize;
                if let Some(count) = row.get_mut(place) {
                    *count += 1;
                } else if *value < f64::MIN_POSITIVE {
                    *zero += 1;
                } else {
                    *endless += 1;
                }
            }
        }
        let mut counted =
            Self { cut, first, bins, shifts, size: size as f64, rows: table, zero, endless, sums: Vec::new() };
        let mut sum = f64::from(counted.zero.iter().sum::<u32>());
        counted.sums = (0..bins)
            .map(|bin| {
                sum += counted.rows().filter_map(|row| row.get(bin)).map(|count| f64::from(*count)).sum::<f64>();
                sum
            })
            .collect();
        counted
    }

    fn rows(&self) -> impl Iterator<Item = &[u32]> {
        self.rows.chunks_exact(self.bins.max(1))
    }

    fn all(&self) -> f64 {
        self.size * self.shifts as f64
    }

    /// The lower end of a bin.
    fn border(&self, bin: usize) -> f64 {
        f64::from_bits((self.first + bin as u64) << self.cut).min(f64::MAX)
    }

    /// Bin and place in it of the run below which lies the share `probability`; no bin for zero, none at all for what
    /// has no end.
    fn place(&self, probability: f64) -> Place {
        let rank = probability * self.all();
        if rank < f64::from(self.zero.iter().sum::<u32>()) {
            return Place::Zero;
        }
        let bin = self.sums.partition_point(|sum| *sum <= rank);
        let Some(sum) = self.sums.get(bin) else { return Place::Endless };
        let below = bin.checked_sub(1).and_then(|bin| self.sums.get(bin).copied());
        let below = below.unwrap_or(f64::from(self.zero.iter().sum::<u32>()));
        Place::Bin(bin, (rank - below) / (sum - below))
    }

    /// The quantile: straight between the borders of its bin, and cut where the output is whole.
    fn value(&self, probability: f64, whole: bool) -> Option<f64> {
        match self.place(probability.clamp(0.0, 1.0 - 1e-9)) {
            Place::Zero => Some(0.0),
            Place::Endless => None,
            Place::Bin(bin, along) => {
                let (from, to) = (self.border(bin), self.border(bin + 1));
                let value = from + along * (to - from);
                Some(if whole { value.floor() } else { value })
            }
        }
    }

    /// A quantile with its error: shift by shift the share below it scatters, and as far as that share may be off, so
    /// far may the quantile.
    fn quantile(&self, probability: f64, whole: bool) -> Option<Estimate> {
        let value = self.value(probability, whole)?;
        let shares: Vec<f64> = match self.place(probability) {
            Place::Bin(bin, along) => self
                .rows()
                .zip(&self.zero)
                .map(|(row, zero)| {
                    let below: u32 = row.iter().take(bin).sum::<u32>() + zero;
                    let inside = row.get(bin).map_or(0.0, |count| along * f64::from(*count));
                    (f64::from(below) + inside) / self.size
                })
                .collect(),
            Place::Zero | Place::Endless => return Some(Estimate { value, error: 0.0 }),
        };
        let off = estimate(&shares).error;
        let low = self.value(probability - off, whole).unwrap_or(value);
        let high = self.value(probability + off, whole).unwrap_or(value);
        Some(Estimate { value, error: 0.5 * (high - low) })
    }

    fn histogram(&self, whole: bool) -> Vec<Bar> {
        let (Some(low), Some(high)) = (self.value(OUTSIDE, whole), self.value(1.0 - OUTSIDE, whole)) else {
            let Some(low) = self.value(OUTSIDE, whole) else { return Vec::new() };
            let most = self.border(self.bins);
            return self.bars(low, most, whole);
        };
        self.bars(low, high, whole)
    }

    fn bars(&self, low: f64, high: f64, whole: bool) -> Vec<Bar> {
        let width = (high - low) / BARS;
        let width = if whole { width.ceil().max(1.0) } else { width };
        if width <= 0.0 {
            return vec![Bar { from: low, to: high, share: self.below(high, true) - self.below(low, false) }];
        }
        let count = if whole { ((high - low + 1.0) / width).ceil() } else { BARS } as u32;
        let border = |index: u32| low + width * f64::from(index);
        let bar = |index: u32| {
            let (from, to) = (border(index), border(index + 1));
            Bar { from, to, share: (self.below(to, false) - self.below(from, false)).max(0.0) }
        };
        (0..count).map(bar).collect()
    }

    /// The share of runs below a value, or up to and with it.
    fn below(&self, value: f64, with: bool) -> f64 {
        let zero = f64::from(self.zero.iter().sum::<u32>());
        if value <= 0.0 {
            return if with && value == 0.0 { zero / self.all() } else { 0.0 };
        }
        let key = value.to_bits() >> self.cut;
        let Some(bin) = key.checked_sub(self.first).map(|bin| bin as usize) else { return zero / self.all() };
        let before = bin.checked_sub(1).map_or(Some(zero), |bin| self.sums.get(bin).copied());
        let Some(before) = before else { return self.sums.last().map_or(0.0, |sum| sum / self.all()) };
        let Some(sum) = self.sums.get(bin) else { return before / self.all() };
        let (from, to) = (self.border(bin), self.border(bin + 1));
        let along = if with { 1.0 } else { ((value - from) / (to - from)).clamp(0.0, 1.0) };
        (before + along * (sum - before)) / self.all()
    }

    /// All of it; `mean` comes from the runs themselves.
    pub(super) fn distribution(&self, mean: Option<Estimate>, whole: bool) -> Distribution {
        Distribution {
            mean,
            p10: self.quantile(0.1, whole),
            p50: self.quantile(0.5, whole),
            p90: self.quantile(0.9, whole),
            without: f64::from(self.endless.iter().sum::<u32>()) / self.all().max(1.0),
            histogram: self.histogram(whole),
        }
    }
}

enum Place {
    Zero,
    Bin(usize, f64),
    Endless,
}

impl Estimate {
    /// The same of `factor` times the output, plus `shift`.
    #[must_use]
    pub(super) fn scaled(self, factor: f64, shift: f64) -> Self {
        Self { value: self.value * factor + shift, error: self.error * factor.abs() }
    }
}

impl Distribution {
    /// The same of `factor` > 0 times the output, plus `shift`.
    #[must_use]
    pub(super) fn scaled(self, factor: f64, shift: f64) -> Self {
        let at = |estimate: Option<Estimate>| estimate.map(|estimate| estimate.scaled(factor, shift));
        let bar = |bar: Bar| Bar { from: bar.from * factor + shift, to: bar.to * factor + shift, share: bar.share };
        Self {
            mean: at(self.mean),
            p10: at(self.p10),
            p50: at(self.p50),
            p90: at(self.p90),
            without: self.without,
            histogram: self.histogram.into_iter().map(bar).collect(),
        }
    }
}

/// Mean and standard error of independent results that count alike.
pub(super) fn estimate(results: &[f64]) -> Estimate {
    let count = results.len().max(1) as f64;
    let value = results.iter().sum::<f64>() / count;
    let squares: f64 = results.iter().map(|result| (result - value) * (result - value)).sum();
    let error = if results.len() > 1 { (squares / (count * (count - 1.0))).sqrt() } else { 0.0 };
    Estimate { value, error }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn quantiles_of_known_values() {
        // 1 ... 8000, each shift every eighth.
        let values: Vec<f64> =
            (0..8).flat_map(|shift| (0..1000).map(move |index| f64::from(8 * index + shift + 1))).collect();
        let found = Counts::of(&values, 1000).distribution(None, false);
        for (quantile, expected) in [(found.p10, 800.0), (found.p50, 4000.0), (found.p90, 7200.0)] {
            let quantile = quantile.expect("a quantile");
            assert!((quantile.value - expected).abs() < 3.0, "{} is not {expected}", quantile.value);
            assert!(quantile.error < 5.0);
        }
        let all: f64 = found.histogram.iter().map(|bar| bar.share).sum();
        assert!((all - 0.998).abs() < 0.001 && found.histogram.len() == 40);
    }

    #[test]
    fn whole_numbers_stay_whole_and_zeros_count() {
        let values: Vec<f64> = (0..800).map(|index| f64::from(index % 4)).collect();
        let found = Counts::of(&values, 100).distribution(None, true);
        assert_eq!(found.p10.map(|p| p.value), Some(0.0));
        assert_eq!(found.p50.map(|p| p.value), Some(2.0));
        assert_eq!(found.p90.map(|p| p.value), Some(3.0));
        let shares: Vec<f64> = found.histogram.iter().map(|bar| bar.share).collect();
        assert_eq!(shares, [0.25, 0.25, 0.25, 0.25]);
    }

    #[test]
    fn nothing_at_all_is_one_bar() {
        let found = Counts::of(&[0.0; 80], 10).distribution(None, false);
        let bars: Vec<(f64, f64, f64)> = found.histogram.iter().map(|bar| (bar.from, bar.to, bar.share)).collect();
        assert_eq!(bars, [(0.0, 0.0, 1.0)]);
    }

    #[test]
    fn what_has_no_end_is_told() {
        let values: Vec<f64> = (0..800).map(|index| if index % 4 == 0 { f64::INFINITY } else { 7.0 }).collect();
        let found = Counts::of(&values, 100).distribution(None, false);
        assert_eq!(found.without, 0.25);
        assert_eq!(found.p90, None);
        assert!((found.p50.expect("a median").value - 7.0).abs() < 0.01);
    }

    #[test]
    fn a_mean_has_the_error_of_its_sample() {
        // Of 1, 2, 3, 4: variance 5/3, error sqrt(5/12).
        let four = estimate(&[1.0, 2.0, 3.0, 4.0]);
        assert!(four.value == 2.5 && (four.error - (5.0_f64 / 12.0).sqrt()).abs() < 1e-15);
        let one = estimate(&[3.0]);
        assert_eq!((one.value, one.error), (3.0, 0.0));
    }
}
