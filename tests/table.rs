//! Delimited text: what honest files hold is read as other readers read it, and files that lie say so.

#[path = "table/support.rs"]
mod support;

#[path = "table/chunks.rs"]
mod chunks;
#[path = "table/lies.rs"]
mod lies;
#[path = "table/peer.rs"]
mod peer;
#[path = "table/profile.rs"]
mod profile;
#[path = "table/scan.rs"]
mod scan;
#[path = "table/sniff.rs"]
mod sniff;
#[path = "table/value.rs"]
mod value;
#[path = "table/write.rs"]
mod write;
