//! The time until sales works a lead, as a law of chance: how likely it is at most d days, and how much warmth it
//! leaves of a lead that cools by half-lives.

use super::exact::Fraction;
use super::math;
use super::plan::FollowUp;
use super::warmth::{Share, Split};
use std::f64::consts::{LN_2, PI};

/// The standard normal quantile of .9, which ties the 90th percentile of a log-normal law to its spread.
const NORMAL_90: f64 = 1.281_551_565_544_600_4;

/// P(T <= days): the share of leads that sales works within a shelf life.
pub(super) fn within(follow_up: &FollowUp, days: f64) -> Share {
    match follow_up {
        FollowUp::Fixed { days: wait } => Share::sure(*wait <= days),
        FollowUp::Exponential { mean_days } => {
            if *mean_days <= 0.0 {
                return Share::sure(true);
            }
            let ages = days / mean_days;
            Share::Rounded(Split { warm: -math::exp_m1(-ages), cold: math::exp(-ages) })
        }
        FollowUp::Lognormal { median_days, p90_days } => {
            let spread = spread(*median_days, *p90_days);
            if spread <= 0.0 {
                return Share::sure(*median_days <= days);
            }
            let z = ln_ratio(days, *median_days) / spread;
            Share::Rounded(Split { warm: math::normal_at_most(z), cold: math::normal_at_most(-z) })
        }
        FollowUp::Observed { days: waits } => {
            let met = waits.iter().filter(|wait| **wait <= days).count();
            Share::Exact(Fraction::of(met as u64, waits.len().max(1) as u64))
        }
    }
}

/// E[2^(-T / h)]: the mean warmth that is left of leads whose warmth halves every h days.
pub(super) fn warmth(follow_up: &FollowUp, half_life: f64) -> Share {
    Share::Rounded(match follow_up {
        FollowUp::Fixed { days } => halved(*days, half_life),
        FollowUp::Exponential { mean_days } => {
            // The Laplace transform of the exponential law: 1 / (1 + mean ln 2 / h).
            let cooling = mean_days * LN_2;
            Split { warm: half_life / (half_life + cooling), cold: cooling / (half_life + cooling) }
        }
        FollowUp::Lognormal { median_days, p90_days } => {
            let spread = spread(*median_days, *p90_days);
            if spread <= 0.0 {
                halved(*median_days, half_life)
            } else {
                cooled(ln_ratio(*median_days, half_life) + math::ln(LN_2), spread)
            }
        }
        FollowUp::Observed { days } => {
            let sum = days
                .iter()
                .map(|wait| halved(*wait, half_life))
                .fold((0.0, 0.0), |sum, split| (sum.0 + split.warm, sum.1 + split.cold));
            let count = days.len().max(1) as f64;
            Split { warm: sum.0 / count, cold: sum.1 / count }
        }
    })
}

/// 2^(-days / h). A quotient within the noise of a whole number is that number, so that three half-lives leave an
/// eighth and nothing else: 0.3 / 0.1 is 3, which floats make 2.9999999999999996.
fn halved(days: f64, half_life: f64) -> Split {
    let quotient = days / half_life;
    let whole = math::round(quotient);
    let halvings = if (quotient - whole).abs() <= f64::EPSILON * whole { whole } else { quotient };
    Split { warm: math::exp2(-halvings), cold: -math::exp_m1(-halvings * LN_2) }
}

/// Sigma of the normal law of ln T.
fn spread(median: f64, p90: f64) -> f64 {
    ln_ratio(p90, median) / NORMAL_90
}

/// ln(a / b), also where the quotient leaves the range of a double.
fn ln_ratio(a: f64, b: f64) -> f64 {
    let ratio = a / b;
    if ratio.is_normal() { math::ln(ratio) } else { math::ln(a) - math::ln(b) }
}

/// E[exp(-a e^(s Z))] for a standard normal Z and a given by its logarithm, and 1 minus it, by the trapezoid rule on Z, which converges
/// exponentially for a smooth integrand that dies out on both sides.
fn cooled(ln_a: f64, s: f64) -> Split {
    // The peak of exp(-z^2/2 - a e^(s z)) solves -z = a s e^(s z): w = -s z solves w e^w = a s^2, Lambert's equation.
    let w = lambert(ln_a + 2.0 * math::ln(s));
    let fine = 0.5 / math::sqrt(1.0 + w);
    let exponent = |z: f64| -math::exp(ln_a + s * z);
    let warm = trapezoid(-w / s, fine.min(0.2 / s), exponent, math::exp);
    // The peak of exp(-z^2/2) (1 - exp(-a e^(s z))) lies between 0 and s, about where a e^(s z) comes to 1.
    let peak = (-ln_a / s).max(0.0).min(s);
    let cold = trapezoid(peak, f64::min(0.4, 0.2 / s), exponent, |x| -math::exp_m1(x));
    Split { warm: warm.min(1.0), cold: cold.min(1.0) }
}

/// The mean of `outer(inner(Z))`, from 9 standard deviations below the integrand's peak to 9 above it: the normal
/// density alone falls to e^-40 there.
fn trapezoid(peak: f64, step: f64, inner: impl Fn(f64) -> f64, outer: impl Fn(f64) -> f64) -> f64 {
    let steps = (9.0 / step) as i32 + 1;
    let sum: f64 = (-steps..=steps)
        .map(|index| {
            let z = peak + f64::from(index) * step;
            math::exp(-0.5 * z * z) * outer(inner(z))
        })
        .sum();
    sum * step / math::sqrt(2.0 * PI)
}

/// w >= 0 with w e^w = x, of ln x, to a few digits: it only says where an integrand lies. Newton's method on
/// w + ln w = ln x.
fn lambert(ln_x: f64) -> f64 {
    let mut w = if ln_x < 1.0 { math::exp(ln_x) } else { ln_x };
    if w < 1e-9 {
        return w;
    }
    for _ in 0..8 {
        w *= (1.0 + ln_x - math::ln(w)) / (1.0 + w);
    }
    w
}

#[cfg(test)]
mod tests {
    use super::*;

    fn split(share: Share) -> Split {
        share.split()
    }

    #[test]
    fn the_contracts_table_of_exponential_delays() {
        for (mean_days, expected) in [(1.0, 0.9774), (7.0, 0.8608), (30.0, 0.5906)] {
            let got = split(warmth(&FollowUp::Exponential { mean_days }, 30.0));
            assert!((got.warm - expected).abs() < 5e-5 && (got.warm + got.cold - 1.0).abs() < 1e-15);
        }
    }

    #[test]
    fn whole_half_lives_leave_whole_powers() {
        assert_eq!(split(warmth(&FollowUp::Fixed { days: 0.3 }, 0.1)).warm, 0.125);
        assert_eq!(split(warmth(&FollowUp::Observed { days: vec![0.0, 30.0, 30.0, 60.0] }, 30.0)).warm, 0.5625);
    }

    #[test]
    fn a_lognormal_law_without_spread_is_fixed() {
        let point = FollowUp::Lognormal { median_days: 7.0, p90_days: 7.0 };
        let fixed = FollowUp::Fixed { days: 7.0 };
        assert_eq!(split(warmth(&point, 30.0)), split(warmth(&fixed, 30.0)));
        assert_eq!(split(within(&point, 7.0)).warm, 1.0);
        assert_eq!(split(within(&point, 6.9)).warm, 0.0);
        let narrow = split(warmth(&FollowUp::Lognormal { median_days: 7.0, p90_days: 7.0 + 1e-9 }, 30.0));
        assert!((narrow.warm / split(warmth(&fixed, 30.0)).warm - 1.0).abs() < 1e-12);
    }

    #[test]
    fn lognormal_cooling_against_forty_digits() {
        // (a, s, E, 1 - E) by adaptive quadrature with mpmath.
        for (a, s, warm, cold) in COOLED {
            let got = cooled(math::ln(a), s);
            assert!((got.warm / warm - 1.0).abs() < 1e-12, "{a} {s}: {} is not {warm}", got.warm);
            assert!((got.cold / cold - 1.0).abs() < 1e-12, "{a} {s}: {} is not {cold}", got.cold);
        }
    }

    const COOLED: [(f64, f64, f64, f64); 9] = [
        (0.1, 0.01, 0.904_833_346_226_976_2, 0.095_166_653_773_023_79),
        (0.5, 0.5, 0.590_104_756_192_609_2, 0.409_895_243_807_390_84),
        (1.5, 1.2, 0.295_938_814_381_092_6, 0.704_061_185_618_907_4),
        (1e-06, 1.0, 0.999_998_351_282_423_8, 1.648_717_576_187_081_4e-06),
        (300.0, 0.3, 1.043_082_298_019_085_4e-26, 1.0),
        (50.0, 2.0, 0.025_007_024_238_333_394, 0.974_992_975_761_666_7),
        (0.001, 5.0, 0.889_856_005_635_836, 0.110_143_994_364_164_04),
        (20.0, 8.0, 0.329_800_561_081_188_27, 0.670_199_438_918_811_7),
        (1e-10, 3.0, 0.999_999_990_998_601_3, 9.001_398_713_825_03e-09),
    ];
}
