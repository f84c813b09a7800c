//! What history says of a score: how good it is, and a better one learned from leads that were won and lost.
//!
//! [`quality`] judges any score. [`learn_card`] makes a card of points that reads like a hand-made one, [`learn_linear`]
//! a logistic regression; both are judged and calibrated on leads that were held out, say when there are too few
//! outcomes, and raise an alarm at columns that seem to know the outcome.
//!
//! Nothing here reads a clock or draws a random number of its own: the same rows and seed give the same bits on every
//! machine.
//!
//! ```
//! use warmline::learn::{Column, Frame, Lesson, Settings, learn_card, quality};
//! # fn main() -> Result<(), Box<dyn std::error::Error>> {
//! let visits: Vec<f64> = (0..400).map(|lead| f64::from(lead % 20)).collect();
//! let won: Vec<bool> = (0..400).map(|lead| lead % 20 > 14 && lead % 3 > 0).collect();
//! let frame = Frame::new(vec![Column::numbers("visits", visits)])?;
//! let lesson = Lesson { frame: &frame, won: &won, weights: None, rule: None };
//! let learned = learn_card(&lesson, &Settings::default())?;
//! assert!(learned.gate.is_enough());
//! assert!(learned.auc.is_some_and(|auc| auc.low > 0.85));
//! let scores = learned.model.scores(&frame, None);
//! assert!(scores[19] > scores[0]);
//! # Ok(())
//! # }
//! ```

mod calibrate;
pub mod card;
mod cholesky;
mod evidence;
mod fine;
mod folds;
mod frame;
mod gate;
mod gram;
mod leak;
mod linear;
mod logistic;
mod merge;
pub mod quality;
pub(crate) mod random;
mod ranked;
mod regression;
mod scale;
mod scorecard;
mod study;
mod term;

pub use calibrate::{Isotonic, Platt};
pub use evidence::{Count, information, shrunken};
pub use folds::folds;
pub use frame::{Column, Frame, MISSING, Refusal, Values};
pub use gate::{Gate, PER_PARAMETER};
pub use leak::{AfterTheFact, Alarm, SUSPICIOUS_AUC, SUSPICIOUS_INFORMATION, Suspicion, after_the_fact};
pub use linear::{Linear, Slope};
pub use merge::Joining;
pub use ranked::{Ranked, Step};
pub use regression::{Regression, regress};
pub use scale::Scale;
pub use scorecard::{Bin, Feature, Range, Scorecard};
pub use study::{Learned, Lesson, Settings, learn_card, learn_linear};
