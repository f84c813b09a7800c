//! Pure geometry: numbers to pixels, paths, ticks and places for words. It knows neither a browser nor a plan.
//!
//! Every function takes any float; what is not finite is left out or held inside the domain, so that no `NaN` reaches
//! a page.

pub mod band;
pub mod bars;
pub mod board;
pub mod curve;
pub mod dumbbell;
pub mod histogram;
pub mod label;
pub mod months;
pub mod pairs;
pub mod path;
pub mod plane;
pub mod ribbon;
pub mod scale;
pub mod text;
pub mod ticks;
pub mod tornado;
pub mod waterfall;
