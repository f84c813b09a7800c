//! Numbers that look random, from a seed that the caller hands in: the same seed, the same numbers on every machine.

/// `SplitMix64` (Steele, Lea, Flood 2014): one state word, equally distributed, and fast enough to draw one number for
/// each row of each resample.
#[derive(Debug, Clone)]
pub(crate) struct Random(u64);

impl Random {
    pub(crate) const fn new(seed: u64) -> Self {
        Self(seed)
    }

    /// The next 64 bits.
    pub(crate) const fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mut bits = self.0;
        bits = (bits ^ (bits >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        bits = (bits ^ (bits >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        bits ^ (bits >> 31)
    }

    /// A whole number below `bound` (0 for a bound of 0). The bias of the multiplication is below bound / 2^64.
    pub(crate) fn below(&mut self, bound: usize) -> usize {
        ((u128::from(self.next()) * bound as u128) >> 64) as usize
    }

    /// Puts items into a random order (Fisher, Yates).
    pub(super) fn shuffle<T>(&mut self, items: &mut [T]) {
        for last in (1..items.len()).rev() {
            items.swap(last, self.below(last + 1));
        }
    }

    /// A Poisson number of mean 1, by how many of the cumulated chances the draw is not below; 12 and more, one in
    /// 10^9, count as 12.
    pub(super) fn poisson_one(&mut self) -> u32 {
        let draw = self.next() >> 1;
        // Almost every draw ends within the first three.
        POISSON_ONE.iter().take_while(|limit| draw >= **limit).count() as u32
    }
}

/// P(N <= k) of a Poisson N of mean 1, times 2^63.
const POISSON_ONE: [u64; 12] = poisson_limits();

const fn poisson_limits() -> [u64; 12] {
    let mut limits = [0; 12];
    // 1 / e.
    let (mut chance, mut sum) = (0.367_879_441_171_442_33, 0.0);
    let mut k = 0;
    while k < 12 {
        sum += chance;
        limits[k] = (sum * 9_223_372_036_854_775_808.0) as u64;
        k += 1;
        chance /= k as f64;
    }
    limits
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn published_splitmix64_numbers() {
        // The first numbers for seed 1234567, from the reference implementation by Vigna.
        let mut random = Random::new(1_234_567);
        assert_eq!([random.next(), random.next()], [6_457_827_717_110_365_317, 3_203_168_211_198_807_973]);
    }

    #[test]
    fn poisson_numbers_have_mean_and_variance_one() {
        let mut random = Random::new(5);
        let draws: Vec<f64> = (0..100_000).map(|_| f64::from(random.poisson_one())).collect();
        let mean = draws.iter().sum::<f64>() / 1e5;
        let variance = draws.iter().map(|draw| (draw - mean) * (draw - mean)).sum::<f64>() / 1e5;
        assert!((mean - 1.0).abs() < 0.015 && (variance - 1.0).abs() < 0.03, "{mean} {variance}");
    }

    #[test]
    fn a_shuffle_keeps_what_it_orders() {
        let mut items: Vec<u32> = (0..100).collect();
        Random::new(1).shuffle(&mut items);
        assert_ne!(items, (0..100).collect::<Vec<_>>());
        items.sort_unstable();
        assert_eq!(items, (0..100).collect::<Vec<_>>());
    }
}
