//! S01 and S03: links that were mistyped, cut, or made to do harm.

use crate::support::{Draw, files, first, inputs};
use std::time::{Duration, Instant};
use warmline::codec::{card, link, report};

const LETTERS: &[u8; 64] = b"ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";

/// Base64url as RFC 4648 has it, without padding; written here so that bytes of any kind reach what lies behind it.
fn packed(bytes: &[u8]) -> String {
    let mut text = String::new();
    for three in bytes.chunks(3) {
        let bits =
            three.iter().enumerate().fold(0_usize, |bits, (at, byte)| bits | usize::from(*byte) << (16 - 8 * at));
        text.extend((0..=three.len()).map(|at| char::from(LETTERS[bits >> (18 - 6 * at) & 63])));
    }
    text
}

fn unpacked(text: &str) -> Vec<u8> {
    let (mut bits, mut held, mut bytes) = (0_usize, 0, Vec::new());
    for letter in text.bytes() {
        bits = bits << 6 | LETTERS.iter().position(|other| *other == letter).expect("a seed is a link");
        held += 6;
        if held >= 8 {
            held -= 8;
            bytes.push((bits >> held) as u8);
            bits &= (1 << held) - 1;
        }
    }
    bytes
}

/// Reads a fragment as all three documents; one that is read is sound and has a link of its own. How many were read.
fn all(fragment: &str) -> u64 {
    let mut read = 0;
    if let Ok(plan) = link::decode(fragment) {
        assert_eq!(plan.check(), Ok(()), "{fragment}");
        assert_eq!(link::decode(&link::encode(&plan)), Ok(plan), "{fragment}");
        read += 1;
    }
    if let Ok(found) = card::decode(fragment) {
        assert_eq!(card::decode(&card::encode(&found)), Ok(found), "{fragment}");
        read += 1;
    }
    if let Ok(found) = report::decode(fragment) {
        assert_eq!(report::decode(&report::encode(&found)), Ok(found), "{fragment}");
        read += 1;
    }
    read
}

/// What the corpus keeps: links that are read, to start from.
fn seeds() -> Vec<String> {
    let seeds = files("tests/attack/corpus", ".link");
    assert!(seeds.iter().all(|seed| all(seed) == 1), "a seed that is not read leads nowhere");
    seeds
}

#[test]
fn s01_changed_links_are_refused_or_sound() {
    let seeds = seeds();
    let (mut read, mut slowest) = (0, Duration::ZERO);
    let count = inputs(5_000);
    for number in first()..first() + count {
        let mut draw = Draw(number);
        let (prefix, rest) = draw.of(&seeds).trim().split_once('.').expect("a prefix");
        // Half of the changes are made to the letters, half to the bytes behind them.
        let fragment = if number % 2 == 0 {
            format!("{prefix}.{}", String::from_utf8_lossy(&draw.mutate(rest.as_bytes())))
        } else {
            format!("{prefix}.{}", packed(&draw.mutate(&unpacked(rest))))
        };
        let started = Instant::now();
        read += all(&fragment);
        slowest = slowest.max(started.elapsed());
    }
    println!("S01: {count} links from {} seeds, {read} read, the slowest in {slowest:?}", seeds.len());
    assert!(read > 0, "changes that always break a link test nothing behind its first check");
}

#[test]
fn s03_links_of_every_size_are_refused_at_once() {
    let mut slowest = Duration::ZERO;
    let sizes = [0, 1, 2_000, 8_000, 64_000, 65_536, 1_000_000];
    let letters = ["A", "_", "=", "%", "\0", "#", "?", "&"];
    for size in sizes {
        for letter in letters {
            for prefix in ["", "p1.", "s1.", "r1."] {
                let fragment = format!("{prefix}{}", letter.repeat(size));
                let started = Instant::now();
                assert_eq!(all(&fragment), 0, "{prefix}{letter} x {size}");
                slowest = slowest.max(started.elapsed());
            }
        }
    }
    // Each byte a word of the dictionary, as many as a link may hold: what would be unpacked is bounded.
    let bytes = (0..=255_u8).step_by(5);
    for byte in bytes.clone() {
        for prefix in ["p1.", "s1.", "r1."] {
            let started = Instant::now();
            assert_eq!(all(&format!("{prefix}{}", packed(&vec![byte; 49_000]))), 0, "{prefix} {byte}");
            slowest = slowest.max(started.elapsed());
        }
    }
    println!("S03: {} links, the slowest in {slowest:?}", sizes.len() * letters.len() * 4 + bytes.len() * 3);
    assert!(slowest < Duration::from_secs(2), "{slowest:?}");
}
