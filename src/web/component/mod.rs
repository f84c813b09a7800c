//! The page's small parts: boxes to type in, sliders, choices, figures that explain themselves.

pub mod choice;
pub mod entry;
pub mod figure;
pub mod header;
pub mod menu;
pub mod notice;
pub mod number;
pub mod presets;
pub mod rate;
pub mod text;

pub use choice::Choice;
pub use entry::{Entry, Outcome};
pub use figure::{Figure, Working};
pub use number::{NumberBox, Set, Unit};
pub use rate::{RateBox, RateSlider};
pub use text::{SetText, TextBox};
