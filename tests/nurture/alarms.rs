//! How often the limits cry wolf: simulated histories in which nothing changes, with months that vary by chance alone
//! and with months that vary more, small counts and few months among them. And how often intervals cover.

use warmline::engine::interval::wilson;
use warmline::nurture::interval::{garwood, newcombe};
use warmline::nurture::news::{Kind, Point, Verdict, news};

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut mixed = self.0;
        mixed = (mixed ^ (mixed >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) >> 11) as f64 / 9_007_199_254_740_992.0
    }

    fn normal(&mut self) -> f64 {
        let radius = (-2.0 * (1.0 - self.roll()).ln()).sqrt();
        radius * (std::f64::consts::TAU * self.roll()).cos()
    }

    /// Gamma of this shape, scale 1. (Marsaglia, Tsang 2000.)
    fn gamma(&mut self, shape: f64) -> f64 {
        if shape < 1.0 {
            return self.gamma(shape + 1.0) * self.roll().powf(1.0 / shape);
        }
        let d = shape - 1.0 / 3.0;
        loop {
            let z = self.normal();
            let v = (1.0 + z / (9.0 * d).sqrt()).powi(3);
            if v > 0.0 && (1.0 - self.roll()).ln() < 0.5 * z * z + d - d * v + d * v.ln() {
                return d * v;
            }
        }
    }

    fn binomial(&mut self, n: u64, p: f64) -> f64 {
        (0..n).filter(|_| self.roll() < p).count() as f64
    }

    /// Arrivals before their waiting times add up to 1.
    fn poisson(&mut self, mean: f64) -> f64 {
        let (mut sum, mut count) = (0.0, 0.0);
        loop {
            sum -= (1.0 - self.roll()).ln();
            if sum > mean {
                return count;
            }
            count += 1.0;
        }
    }
}

/// A world in which nothing changes.
#[derive(Debug, Clone, Copy)]
enum World {
    /// So many entered a month, give or take half in turn if `uneven`; the rate; the beta-binomial rho.
    Rate { entered: u64, rate: f64, rho: f64, uneven: bool },
    /// So many a month; the square of the coefficient of variation of their mean.
    Count { mean: f64, spread: f64 },
    /// Log-normal amounts with this sigma.
    Amount { sigma: f64 },
}

impl World {
    fn kind(self) -> Kind {
        match self {
            Self::Rate { .. } => Kind::Rate,
            Self::Count { .. } => Kind::Count,
            Self::Amount { .. } => Kind::Amount,
        }
    }

    fn month(self, dice: &mut Dice) -> Point {
        match self {
            Self::Rate { entered, rate, rho, uneven } => {
                let size = if uneven { (entered as f64 * (0.5 + dice.roll())) as u64 } else { entered };
                let here = if rho > 0.0 {
                    let both = 1.0 / rho - 1.0;
                    let (a, b) = (dice.gamma(rate * both), dice.gamma((1.0 - rate) * both));
                    a / (a + b)
                } else {
                    rate
                };
                (dice.binomial(size, here), size as f64)
            }
            Self::Count { mean, spread } => {
                let here = if spread > 0.0 { mean * spread * dice.gamma(1.0 / spread) } else { mean };
                (dice.poisson(here), 1.0)
            }
            Self::Amount { sigma } => ((10.0 + sigma * dice.normal()).exp(), 1.0),
        }
    }
}

const HISTORIES: u32 = 4000;

/// Shares of quiet months called news at 5 % and at 1 %, and of those that were judged at all.
fn alarms(world: World, months: usize, seed: u64) -> (f64, f64, f64) {
    let mut dice = Dice(seed);
    let (mut judged, mut at_5, mut at_1) = (0_u32, 0_u32, 0_u32);
    for _ in 0..HISTORIES {
        let history: Vec<Point> = (0..months).map(|_| world.month(&mut dice)).collect();
        let now = world.month(&mut dice);
        let Some(found) = news(world.kind(), &history, now, 0.05) else { continue };
        let Some(chance) = found.chance else { continue };
        judged += 1;
        assert_eq!(matches!(found.verdict, Verdict::News { .. }), chance < 0.05, "limits and chance agree");
        at_5 += u32::from(chance < 0.05);
        at_1 += u32::from(chance < 0.01);
    }
    let share = |count: u32| f64::from(count) / f64::from(judged.max(1));
    (share(at_5), share(at_1), f64::from(judged) / f64::from(HISTORIES))
}

#[test]
fn false_alarms_are_within_a_point_of_nominal() {
    let rate = |entered, rate, rho, uneven| World::Rate { entered, rate, rho, uneven };
    let count = |mean, spread| World::Count { mean, spread };
    let worlds = [
        (rate(200, 0.2, 0.0, false), 6),
        (rate(200, 0.2, 0.03, false), 6),
        (rate(200, 0.2, 0.03, true), 12),
        (rate(60, 0.13, 0.0, true), 4),
        (rate(60, 0.13, 0.029, true), 12),
        (rate(40, 0.25, 0.0, false), 4),
        (rate(40, 0.25, 0.05, true), 24),
        (count(8.0, 0.0), 4),
        (count(8.0, 0.0), 12),
        (count(8.0, 0.1), 6),
        (count(60.0, 0.0), 6),
        (count(60.0, 0.1), 12),
        (World::Amount { sigma: 0.3 }, 5),
    ];
    for (seed, (world, months)) in (1..).zip(worlds) {
        let (at_5, at_1, judged) = alarms(world, months, seed);
        println!(
            "{world:?}, {months} months: {:.2} % at 5 %, {:.2} % at 1 %, judged {judged:.3}",
            100.0 * at_5,
            100.0 * at_1
        );
        assert!((at_5 - 0.05).abs() < 0.01, "{world:?}, {months} months: {at_5} at 5 %");
        assert!((at_1 - 0.01).abs() < 0.01, "{world:?}, {months} months: {at_1} at 1 %");
        assert!(judged > 0.7, "{world:?}: only {judged} judged");
    }
}

/// Why not the plain chart: with months that vary as real ones do it calls every fourth quiet month news.
#[test]
fn limits_of_chance_alone_would_cry_wolf() {
    let world = World::Rate { entered: 200, rate: 0.2, rho: 0.03, uneven: false };
    let mut dice = Dice(99);
    let wolf = (0..HISTORIES).filter(|_| {
        let (hits, all) = world.month(&mut dice);
        (hits / all - 0.2_f64).abs() > 1.96 * (0.2_f64 * 0.8 / all).sqrt()
    });
    let share = wolf.count() as f64 / f64::from(HISTORIES);
    assert!(share > 0.25, "{share}");
}

/// A change that is one is called one, and the sample that is asked for otherwise would do.
#[test]
fn changes_are_found_and_the_sample_for_them_suffices() {
    let before = World::Rate { entered: 400, rate: 0.2, rho: 0.0, uneven: false };
    let after = World::Rate { entered: 400, rate: 0.3, rho: 0.0, uneven: false };
    let mut dice = Dice(7);
    let mut found = 0;
    for _ in 0..500 {
        let history: Vec<Point> = (0..12).map(|_| before.month(&mut dice)).collect();
        let verdict = news(Kind::Rate, &history, after.month(&mut dice), 0.05).expect("a verdict").verdict;
        found += u32::from(verdict == Verdict::News { up: true });
    }
    assert!(found > 450, "{found} of 500");
    let history = [(40.0, 200.0), (36.0, 200.0), (44.0, 200.0), (41.0, 200.0), (37.0, 200.0), (45.0, 200.0)];
    let quiet = news(Kind::Rate, &history, (10.0, 40.0), 0.05).expect("a verdict");
    assert_eq!(quiet.verdict, Verdict::Quiet);
    let sample = quiet.sample.expect("a sample") as f64;
    let enough =
        news(Kind::Rate, &history, ((0.25 * sample * 1.02).ceil(), (sample * 1.02).ceil()), 0.05).expect("a verdict");
    let short =
        news(Kind::Rate, &history, ((0.25 * sample * 0.8).floor(), (sample * 0.8).ceil()), 0.05).expect("a verdict");
    assert_eq!(enough.verdict, Verdict::News { up: true }, "with {sample}");
    assert_eq!(short.verdict, Verdict::Quiet, "with less than {sample}");
}

#[test]
fn too_little_says_what_is_missing() {
    let months = [(9.0, 30.0), (8.0, 31.0), (10.0, 29.0)];
    let found = news(Kind::Rate, &months, (9.0, 30.0), 0.05).expect("a verdict");
    assert_eq!(found.verdict, Verdict::TooLittle { months: 1, sample: None });
    let months = [(2.0, 100.0), (1.0, 100.0), (2.0, 100.0), (3.0, 100.0)];
    let found = news(Kind::Rate, &months, (9.0, 100.0), 0.05).expect("a verdict");
    assert_eq!(found.verdict, Verdict::TooLittle { months: 0, sample: Some(250) });
    let months = [(2.0, 1.0), (1.0, 1.0), (2.0, 1.0), (3.0, 1.0)];
    let found = news(Kind::Count, &months, (9.0, 1.0), 0.05).expect("a verdict");
    assert_eq!(found.verdict, Verdict::TooLittle { months: 0, sample: Some(5) });
    assert_eq!(news(Kind::Rate, &[], (9.0, 30.0), 0.05), None);
    assert_eq!(news(Kind::Rate, &months, (9.0, 8.0), 0.05), None);
    assert_eq!(news(Kind::Count, &months, (f64::NAN, 1.0), 0.05), None);
    // Months that are all alike leave no spread, but whole numbers do.
    let alike = [(200.0, 1.0); 6];
    let found = news(Kind::Count, &alike, (200.0, 1.0), 0.05).expect("a verdict");
    assert_eq!((found.verdict, found.sample), (Verdict::Quiet, None));
    assert_eq!(news(Kind::Count, &alike, (201.0, 1.0), 0.05).expect("a verdict").verdict, Verdict::Quiet);
    assert_eq!(news(Kind::Count, &alike, (230.0, 1.0), 0.05).expect("a verdict").verdict, Verdict::News { up: true });
}

/// P(k of n), by its recurrence.
fn binomial(n: u64, p: f64) -> Vec<f64> {
    let mut list = vec![(1.0 - p).powi(n as i32)];
    for k in 0..n {
        let last = list[k as usize];
        list.push(last * (n - k) as f64 / (k + 1) as f64 * p / (1.0 - p));
    }
    list
}

/// Not simulated: every outcome of both groups, with its chance.
#[test]
fn newcombes_interval_covers_as_it_says() {
    let mut all = Vec::new();
    for (n, m) in [(40, 40), (25, 80)] {
        let intervals: Vec<Vec<(f64, f64)>> =
            (0..=n).map(|a| (0..=m).map(|b| newcombe((a, n), (b, m))).collect()).collect();
        for (p, q) in [(0.1, 0.1), (0.1, 0.25), (0.3, 0.2), (0.5, 0.5), (0.8, 0.4), (0.05, 0.15)] {
            let (ours, theirs) = (binomial(n, p), binomial(m, q));
            let mut covered = 0.0;
            for (row, a) in intervals.iter().zip(&ours) {
                for ((low, high), b) in row.iter().zip(&theirs) {
                    if (*low..=*high).contains(&(p - q)) {
                        covered += a * b;
                    }
                }
            }
            assert!((0.93..=0.985).contains(&covered), "{n} {m} {p} {q}: {covered}");
            all.push(covered);
        }
    }
    let mean = all.iter().sum::<f64>() / all.len() as f64;
    println!("mean coverage {mean:.4}");
    assert!((0.945..=0.965).contains(&mean), "{mean}");
}

#[test]
fn garwoods_interval_covers_at_least_as_it_says_and_wilsons_on_average() {
    for mean in [0.7, 3.0, 8.0, 20.0_f64] {
        let mut chance = (-mean).exp();
        let mut covered = 0.0;
        for count in 0..80_u64 {
            let (low, high) = garwood(count);
            covered += if (low..=high).contains(&mean) { chance } else { 0.0 };
            chance *= mean / (count + 1) as f64;
        }
        assert!((0.95 - 1e-9..0.995).contains(&covered), "{mean}: {covered}");
    }
    let covered = |p: f64| -> f64 {
        let each = binomial(40, p).into_iter().zip(0..);
        each.filter(|(_, k)| {
            let (low, high) = wilson(*k, 40);
            (low..=high).contains(&p)
        })
        .map(|(chance, _)| chance)
        .sum()
    };
    let mean = (1..100).map(|percent| covered(f64::from(percent) / 100.0)).sum::<f64>() / 99.0;
    assert!((0.945..0.96).contains(&mean), "{mean}");
}
