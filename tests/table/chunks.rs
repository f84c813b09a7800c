//! Where a file is cut into chunks makes no difference, whatever stands in it.

use crate::support::{Draw, Everything, bare, inputs, read_with};
use warmline::table::{Dialect, Limits, Quote, Reader, Separator};

/// Bounds so small that random inputs meet them.
const SMALL: Limits = Limits { row_bytes: 40, columns: 6, quoted_breaks: 3 };

fn cut(bytes: &[u8], draw: &mut Draw, reader: Reader) -> Everything {
    let mut chunks = Vec::new();
    let mut rest = bytes;
    let most = 1 + draw.below(80);
    while !rest.is_empty() {
        let (chunk, after) = rest.split_at(draw.below(most + 1).min(rest.len()));
        chunks.push(chunk);
        rest = after;
    }
    read_with(reader, chunks)
}

#[test]
fn any_cut_gives_the_same_rows() {
    for seed in 0..inputs(20_000) {
        let mut draw = Draw(seed);
        let bytes = draw.hostile(120);
        let dialect = Dialect {
            separator: Separator::ALL[draw.below(4)],
            quote: [Quote::Double, Quote::Double, Quote::Double, Quote::Single, Quote::None][draw.below(5)],
            header: draw.below(2) == 0,
            preamble: [0, 0, 0, 1, 2][draw.below(5)],
            ..bare()
        };
        let limits = if draw.below(2) == 0 { SMALL } else { Limits::default() };
        let mut reader = Reader::new(&dialect, limits);
        if draw.below(3) == 0 {
            reader = reader.wanting(&[2, 0, 5]);
        }
        let whole = read_with(reader.clone(), [bytes.as_slice()]);
        let single = read_with(reader.clone(), bytes.chunks(1));
        assert_eq!(whole, single, "seed {seed}, {:?}", String::from_utf8_lossy(&bytes));
        let cut = cut(&bytes, &mut draw, reader);
        assert_eq!(whole, cut, "seed {seed}, {:?}", String::from_utf8_lossy(&bytes));
    }
}

#[test]
fn columns_that_are_asked_for_are_those_of_the_whole_row() {
    for seed in 0..inputs(20_000) {
        let mut draw = Draw(seed ^ 0x5eed);
        let bytes = draw.hostile(120);
        let wanted: Vec<usize> = (0..draw.below(5)).map(|_| draw.below(8)).collect();
        let all = read_with(Reader::new(&bare(), Limits::default()), [bytes.as_slice()]);
        let some = read_with(Reader::new(&bare(), Limits::default()).wanting(&wanted), [bytes.as_slice()]);
        assert_eq!(all.counts, some.counts);
        for (all, some) in all.rows.iter().zip(&some.rows) {
            assert_eq!((all.number, all.fault, all.count, &all.raw), (some.number, some.fault, some.count, &some.raw));
            let picked: Vec<_> = wanted.iter().map(|&column| all.cells.get(column).cloned().flatten()).collect();
            assert_eq!(picked, some.cells, "seed {seed}");
        }
    }
}
