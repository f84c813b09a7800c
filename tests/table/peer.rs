//! The `csv` crate reads the same cells from every file that both accept.

use crate::support::{Draw, bare, inputs, read};
use proptest::prelude::*;
use warmline::table::{Dialect, Fault};

fn peer(bytes: &[u8], separator: u8) -> Vec<Vec<Vec<u8>>> {
    let mut reader =
        csv::ReaderBuilder::new().has_headers(false).flexible(true).delimiter(separator).from_reader(bytes);
    reader.byte_records().map(|row| row.expect("a reader of memory").iter().map(<[u8]>::to_vec).collect()).collect()
}

/// Compares unless a quote was left open, which that crate takes for the rest of the file; says whether it did.
fn agrees(bytes: &[u8], dialect: &Dialect) -> bool {
    let ours = read(bytes, dialect);
    if ours.rows.iter().any(|row| matches!(row.fault, Some(Fault::OpenQuote { .. }))) {
        return false;
    }
    let cells = |row: &crate::support::Kept| row.cells.iter().flatten().map(|(bytes, _)| bytes.clone()).collect();
    let ours: Vec<Vec<Vec<u8>>> = ours.rows.iter().map(cells).collect();
    assert_eq!(ours, peer(bytes, dialect.separator.byte()), "{:?}", String::from_utf8_lossy(bytes));
    true
}

#[test]
fn agrees_on_hostile_bytes() {
    let mut compared = 0;
    let count = inputs(20_000);
    for seed in 0..count {
        let bytes = Draw(seed.wrapping_mul(3)).hostile(60);
        compared += u64::from(agrees(&bytes, &bare()));
    }
    assert!(compared > count / 2, "only {compared} of {count} were compared");
}

proptest! {
    #[test]
    fn agrees_on_bytes(bytes in prop::collection::vec(any::<u8>(), 0..300)) {
        agrees(&bytes, &bare());
    }

    #[test]
    fn agrees_on_what_it_writes(rows in prop::collection::vec(prop::collection::vec("[a-c,;\"\r\n é한]{0,12}", 1..9), 1..12)) {
        let mut writer = csv::WriterBuilder::new().flexible(true).from_writer(Vec::new());
        for row in &rows {
            writer.write_record(row).expect("memory");
        }
        let bytes = writer.into_inner().expect("memory");
        let ours: Vec<Vec<String>> = read(&bytes, &bare()).rows.iter().map(crate::support::Kept::texts).collect();
        prop_assert_eq!(ours, rows);
    }
}
