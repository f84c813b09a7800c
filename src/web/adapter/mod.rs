//! One browser thing a file: address, storage, files, clipboard, fetch, scrolling. Each may be missing or refuse
//! (sandboxed frames do), and says so instead of failing.

pub mod address;
pub mod bytes;
pub mod clipboard;
pub mod clock;
pub mod fetch;
pub mod files;
pub mod host;
pub mod place;
pub mod program;
pub mod scroll;
pub mod storage;
