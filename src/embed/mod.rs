//! What a host page sets of an embedded planner: names and values from an address, from attributes, from messages.
//!
//! All of it is hostile until it has passed [`Settings::set`]: each setting stands alone, a wrong one is named with its
//! reason and changes nothing, and no text reaches a style sheet or an address as it came.

mod colour;
mod heard;
mod look;
mod settings;
pub mod snippet;
mod table;

pub use colour::{Colour, contrast};
pub use heard::{DOCUMENT, Heard, Pair};
pub use look::{Adjusted, Look, Scheme};
pub use settings::{Ignored, Reason, Setting, Settings};
pub use table::{FIELDS, GROUPS, Kind, PARTS, Row, TABLE};
