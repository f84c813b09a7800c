//! The page's small parts: boxes to type in, sliders, choices, figures that explain themselves.
//!
//! What keeps no state of its own is a function, not a component: each component costs two kilobytes of the first
//! download, and all of them show one store that changes as a whole.

pub mod button;
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

pub use button::{QUIET, button, click};
pub use choice::choice;
pub use entry::{Entry, Outcome};
pub use figure::{Open, Region, figure, working};
pub use number::{Number, Unit, number_box};
pub use rate::{rate_box, rate_slider};
pub use text::{Words, text_box};
