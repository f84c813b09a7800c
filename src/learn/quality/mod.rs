//! How good a score is, held against what was won and lost.

pub mod bootstrap;
pub mod drift;
pub mod line;
pub mod order;
pub mod truth;

pub use bootstrap::{Bands, bands};
pub use drift::{Month, drift};
pub use line::{Counted, Economics, Line};
pub use order::{Auc, Gain, Gap, auc, gain, kolmogorov_smirnov};
pub use truth::{CalibrationBin, Truth, truth};

use crate::engine::math;

/// The chance of log odds x, 1 / (1 + e^-x).
pub(super) fn chance(x: f64) -> f64 {
    if x >= 0.0 {
        1.0 / (1.0 + math::exp(-x))
    } else {
        let e = math::exp(x);
        e / (1.0 + e)
    }
}
