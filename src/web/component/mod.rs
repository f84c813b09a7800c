//! The page's small parts: boxes to type in, sliders, choices, figures that explain themselves.
//!
//! What keeps no state of its own is a function, not a component: each component costs two kilobytes of the first
//! download, and all of them show one store that changes as a whole.

pub mod after_frame;
pub mod button;
pub mod choice;
pub mod entry;
pub mod figure;
pub mod header;
mod kept;
pub mod menu;
pub mod notice;
pub mod number;
pub mod paste;
pub mod presets;
pub mod rate;
mod sheet;
mod shown;
pub mod terms;
pub mod text;

pub use after_frame::after_frame;
pub use button::{QUIET, button, click, full};
pub use choice::choice;
pub use entry::{Entry, Outcome};
pub use figure::{Open, Region, figure, working};
pub use number::{Number, Unit, number_box};
pub use rate::{rate_box, rate_slider};
pub use sheet::sheet;
pub use shown::use_shown;
pub use text::{Words, text_box};
