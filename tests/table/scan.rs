//! Every way of scanning finds the same bytes.

use crate::support::Draw;
use warmline::table::scan::{self, BLOCK, Marks, Needles, find_short, swar, unrolled};

fn one_by_one(bytes: &[u8], needles: Needles) -> Marks {
    let mut marks = Marks::default();
    for (at, &byte) in bytes.iter().enumerate() {
        marks.quotes |= u64::from(byte == needles.quote) << at;
        marks.separators |= u64::from(byte == needles.separator) << at;
        marks.lines |= u64::from([b'\n', b'\r'].contains(&byte)) << at;
    }
    marks
}

#[test]
fn words_and_vectors_find_what_a_look_at_each_byte_finds() {
    for seed in 0..20_000 {
        let mut draw = Draw(seed);
        let separator = [b',', b';', b'\t', b'|'][draw.below(4)];
        let quote = [b'"', b'\'', 0xff][draw.below(3)];
        let needles = Needles { separator, quote };
        // Bytes at random, and bytes that differ from a needle by one bit: those on which a borrow would show.
        let near = |draw: &mut Draw| {
            let needle = [separator, quote, b'\n', b'\r', 0, 0x80][draw.below(6)];
            if draw.below(2) == 0 { needle } else { needle ^ (1 << draw.below(8)) }
        };
        let block: [u8; BLOCK] =
            std::array::from_fn(|_| if draw.below(4) == 0 { draw.next() as u8 } else { near(&mut draw) });
        let expected = one_by_one(&block, needles);
        assert_eq!(swar::find(&block, needles), expected);
        assert_eq!(unrolled::find(&block, needles), expected);
        assert_eq!(scan::find(&block, needles), expected);
        let short = &block[..draw.below(BLOCK + 1)];
        assert_eq!(find_short(short, needles), one_by_one(short, needles));
    }
}
