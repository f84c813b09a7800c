//! What is too slow for a frame is asked of a worker, and told when it comes.
//!
//! [`use_inquiry`] asks about the plan on screen and gives the last finding, which stays there while the next one is
//! computed; [`told`] draws it. The worker starts with the first question. Everything here belongs to parts of the
//! program that come later (see `later.rs`): the page begins without it.

mod client;
mod hook;
mod show;

pub use client::retry;
pub use hook::{Told, Trouble, use_inquiry, use_inquiry_about};
pub use show::told;
