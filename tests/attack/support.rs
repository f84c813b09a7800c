//! Inputs of attacks: small, hostile, and the same on every machine.

use std::fs;
use std::path::Path;

/// Texts that break naive readers.
const PARTS: [&str; 20] = [
    "\"",
    "\\",
    "{",
    "}",
    "[",
    "]",
    ",",
    ":",
    "null",
    "-0",
    "1e400",
    "1e-400",
    "NaN",
    "__proto__",
    "\u{0}",
    "\u{feff}",
    "\u{202e}",
    "가",
    "p1.",
    "\\ud800",
];

/// A small generator: a step of the golden ratio and two rounds of mixing.
pub(crate) struct Draw(pub(crate) u64);

impl Draw {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }

    /// Less than `end`; zero where there is nothing to choose from.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    pub(crate) fn of<'a, T>(&mut self, list: &'a [T]) -> &'a T {
        &list[self.below(list.len())]
    }

    /// The bytes after one to six changes: a byte turned, a run taken out, said twice, or put elsewhere, a hostile part.
    pub(crate) fn mutate(&mut self, seed: &[u8]) -> Vec<u8> {
        let mut bytes = seed.to_vec();
        for _ in 0..=self.below(6) {
            let at = self.below(bytes.len() + 1);
            let end = (at + 1 + self.below(12)).min(bytes.len());
            match self.below(6) {
                0 if at < bytes.len() => bytes[at] ^= 1 << self.below(8),
                1 if at < bytes.len() => bytes[at] = self.next() as u8,
                2 => drop(bytes.drain(at..end)),
                3 => {
                    let run = bytes[at..end].to_vec();
                    let place = self.below(bytes.len() + 1);
                    bytes.splice(place..place, run);
                }
                4 => bytes.truncate(at),
                _ => drop(bytes.splice(at..at, self.of(&PARTS).bytes())),
            }
        }
        bytes
    }
}

/// How many inputs a loop tries: as many as `ATTACK_INPUTS` says, else the usual number.
pub(crate) fn inputs(usual: u64) -> u64 {
    std::env::var("ATTACK_INPUTS").ok().and_then(|count| count.parse().ok()).unwrap_or(usual)
}

/// Where the loop begins, so that a long run in parts never tries the same twice.
pub(crate) fn first() -> u64 {
    std::env::var("ATTACK_FIRST").ok().and_then(|first| first.parse().ok()).unwrap_or(0)
}

/// The files of a folder of the project that end so, in the order of their names.
pub(crate) fn files(folder: &str, ending: &str) -> Vec<String> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(&folder).expect("the folder is part of the project");
    let mut paths: Vec<_> = entries.map(|entry| entry.expect("an entry").path()).collect();
    paths.retain(|path| path.to_string_lossy().ends_with(ending));
    paths.sort();
    paths.iter().map(|path| fs::read_to_string(path).expect("a text")).collect()
}
