//! Reading whole files in tests.

use warmline::table::{Counts, Dialect, Fault, FileFault, Header, Limits, Reader};

/// A row that outlives its chunk.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Kept {
    pub(crate) number: u64,
    pub(crate) fault: Option<Fault>,
    pub(crate) count: usize,
    pub(crate) raw: Vec<u8>,
    pub(crate) cells: Vec<Option<(Vec<u8>, bool)>>,
}

impl Kept {
    pub(crate) fn texts(&self) -> Vec<String> {
        self.cells
            .iter()
            .map(|cell| {
                cell.as_ref().map_or_else(String::new, |(bytes, _)| String::from_utf8_lossy(bytes).into_owned())
            })
            .collect()
    }
}

/// Everything that a file gives.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Everything {
    pub(crate) header: Option<Header>,
    pub(crate) rows: Vec<Kept>,
    pub(crate) counts: Counts,
    pub(crate) fault: Option<FileFault>,
}

/// Reads chunks to the end, and checks what holds for every file: the counts add up, and rows are numbered upwards.
pub(crate) fn read_with<'c>(mut reader: Reader, chunks: impl IntoIterator<Item = &'c [u8]>) -> Everything {
    let mut rows: Vec<Kept> = Vec::new();
    let mut sink = |row: warmline::table::Row<'_>| {
        rows.push(Kept {
            number: row.number,
            fault: row.fault,
            count: row.cells,
            raw: row.raw().to_vec(),
            cells: row.iter().map(|cell| cell.map(|cell| (cell.bytes().into_owned(), cell.quoted))).collect(),
        });
    };
    for chunk in chunks {
        reader.push(chunk, &mut sink);
    }
    let counts = reader.finish(&mut sink);
    assert_eq!(counts.good + counts.bad, rows.len() as u64);
    assert_eq!(counts.bad, rows.iter().filter(|row| row.fault.is_some()).count() as u64);
    assert!(rows.is_sorted_by(|one, next| one.number < next.number));
    assert!(rows.last().is_none_or(|row| row.number <= counts.rows()));
    Everything { header: reader.header().cloned(), rows, counts, fault: reader.file_fault() }
}

pub(crate) fn read(bytes: &[u8], dialect: &Dialect) -> Everything {
    read_with(Reader::new(dialect, Limits::default()), [bytes])
}

/// A dialect without a header.
pub(crate) fn bare() -> Dialect {
    Dialect { header: false, ..Dialect::default() }
}

/// A small generator of test inputs: the same numbers on every machine.
pub(crate) struct Draw(pub(crate) u64);

impl Draw {
    pub(crate) fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mut x = self.0;
        x = (x ^ (x >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        x = (x ^ (x >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        x ^ (x >> 31)
    }

    /// Less than `end`.
    pub(crate) fn below(&mut self, end: usize) -> usize {
        (self.next() % end.max(1) as u64) as usize
    }

    /// Bytes of which most shape a table.
    pub(crate) fn hostile(&mut self, most: usize) -> Vec<u8> {
        const PARTS: [&[u8]; 24] = [
            b",",
            b",",
            b",",
            b"\n",
            b"\n",
            b"\r\n",
            b"\r",
            b"\"",
            b"\"",
            b"\"\"",
            b"a",
            b"b",
            b"12",
            b" ",
            b";",
            b"\t",
            b"'",
            b"\0",
            b"\xff",
            "\u{feff}".as_bytes(),
            "é".as_bytes(),
            "한글".as_bytes(),
            b"=1+1",
            b"a longer cell of text",
        ];
        let parts = self.below(most);
        // Some inputs use few kinds of parts, so that rare things meet.
        let kinds = 2 + self.below(PARTS.len() - 1);
        let first = self.below(PARTS.len());
        (0..parts).flat_map(|_| PARTS[(first + self.below(kinds) * 7) % PARTS.len()]).copied().collect()
    }
}

/// How many inputs a loop tries: `TABLE_INPUTS=1000000 cargo test --test table` for the long run.
pub(crate) fn inputs(usual: u64) -> u64 {
    std::env::var("TABLE_INPUTS").ok().and_then(|count| count.parse().ok()).unwrap_or(usual)
}
