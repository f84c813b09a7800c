//! Files that were written come back, and no spreadsheet runs them.

use crate::support::{Draw, bare, inputs, read};
use proptest::prelude::*;
use warmline::table::write::{Added, Writer, restored};
use warmline::table::{Decimal, Dialect, Limits, LineEnd, Quote, Reader, Separator};

fn dialect(draw: &mut Draw) -> Dialect {
    Dialect {
        separator: Separator::ALL[draw.below(4)],
        quote: [Quote::Double, Quote::Single][draw.below(2)],
        line_end: [LineEnd::Lf, LineEnd::CrLf, LineEnd::Cr][draw.below(3)],
        ..bare()
    }
}

/// Reads a file and writes it again with more cells.
fn through(file: &[u8], dialect: &Dialect, added: &[Added<'_>], names: &[&str]) -> String {
    let writer = Writer::new(dialect);
    let mut out = Vec::new();
    let mut body = Vec::new();
    let mut reader = Reader::new(dialect, Limits::default());
    let columns = read(file, dialect).header.map_or(1, |header| header.names.len());
    let mut sink = |row: warmline::table::Row<'_>| writer.row(&mut body, &row, columns, added);
    reader.push(file, &mut sink);
    reader.finish(&mut sink);
    if let Some(header) = reader.header() {
        writer.header(&mut out, header, names);
    }
    out.extend(body);
    String::from_utf8(out).expect("text")
}

proptest! {
    #[test]
    fn what_is_written_is_read(
        rows in prop::collection::vec(prop::collection::vec("[-=@+a-c,;'|\t\"\r\n é한0-9]{0,12}", 1..7), 1..12),
        seed in any::<u64>(),
    ) {
        let dialect = dialect(&mut Draw(seed));
        let writer = Writer::new(&dialect);
        let mut file = Vec::new();
        for row in &rows {
            writer.texts(&mut file, row.iter().map(String::as_bytes));
        }
        let back = read(&file, &dialect);
        prop_assert_eq!(back.rows.len(), rows.len());
        for (back, row) in back.rows.iter().zip(&rows) {
            for (back, cell) in back.texts().iter().zip(row) {
                // A `'` that people wrote before a formula cannot be told from ours.
                prop_assert!(back == cell || restored(back) == cell, "{back:?} {cell:?}");
                prop_assert!(!back.trim_start_matches(' ').starts_with(['=', '@', '\t', '\r', '\n']));
            }
            prop_assert_eq!(back.texts().len(), row.len());
        }
    }
}

#[test]
fn rows_that_were_read_keep_their_cells_and_gain_one() {
    for seed in 0..inputs(20_000) {
        let mut draw = Draw(seed);
        let file = draw.hostile(60);
        let dialect = dialect(&mut draw);
        let before = read(&file, &dialect);
        let columns = before.rows.first().map_or(1, |row| row.count);
        let writer = Writer::new(&dialect);
        // A first line, for a byte order mark at the start of a file is no part of its first cell.
        let mut out = [b"x".as_slice(), dialect.line_end.bytes()].concat();
        let mut reader = Reader::new(&dialect, Limits::default());
        let mut sink = |row: warmline::table::Row<'_>| writer.row(&mut out, &row, columns, &[Added::Number(-7.5)]);
        reader.push(&file, &mut sink);
        reader.finish(&mut sink);
        let after = read(&out, &dialect);
        assert_eq!(after.rows.len(), before.rows.len() + 1, "seed {seed}");
        for (before, after) in before.rows.iter().zip(&after.rows[1..]) {
            let (mut expected, mut cells) = (before.texts(), after.texts());
            expected.resize(expected.len().max(columns), String::new());
            assert_eq!(cells.remove(columns), "-7.5", "seed {seed}");
            let cells: Vec<_> = cells.iter().map(|cell| restored(cell)).collect();
            let expected: Vec<_> = expected.iter().map(|cell| restored(cell)).collect();
            assert_eq!(cells, expected, "seed {seed}");
        }
    }
}

#[test]
fn columns_stay_as_they_stand_in_the_file() {
    let file = b"id;name;note\r\n1;\"Kim; J\";5\" pipe\r\n2;'Lee';\"said \"\"no\"\"\"\r\n";
    let dialect = Dialect { separator: Separator::Semicolon, decimal: Some(Decimal::Comma), ..Dialect::default() };
    let out = through(file, &dialect, &[Added::Number(12.5), Added::Text("to sales")], &["score", "route"]);
    let expected = "id;name;note;score;route\r\n1;\"Kim; J\";5\" pipe;12,5;to sales\r\n\
                    2;'Lee';\"said \"\"no\"\"\";12,5;to sales\r\n";
    assert_eq!(out, expected);
}

#[test]
fn added_cells_stand_in_their_column_in_ragged_rows_too() {
    let out = through(
        b"a,b\n1\n1,2,3\n",
        &Dialect { line_end: LineEnd::Lf, ..Dialect::default() },
        &[Added::Empty, Added::Number(9.0)],
        &["x", "y"],
    );
    assert_eq!(out, "a,b,x,y\n1,,,9\n1,2,,9,3\n");
}

#[test]
fn formulas_become_text_and_numbers_stay_numbers() {
    let file = "a\n=1+1\n-5\n+5\n-5.5%\n-1+cmd|' /C calc'!A0\n@SUM(A1)\n\"\t=1\"\n  =1\n＝1\n+82 10-1234-5678\n-\n\"-1,234\"\n";
    let out = through(file.as_bytes(), &Dialect { line_end: LineEnd::Lf, ..Dialect::default() }, &[], &[]);
    let expected = "a\n'=1+1\n-5\n+5\n-5.5%\n'-1+cmd|' /C calc'!A0\n'@SUM(A1)\n'\t=1\n'  =1\n'＝1\n'+82 10-1234-5678\n-\n\"-1,234\"\n";
    assert_eq!(out, expected);
}

#[test]
fn ten_first_letters_at_six_places_in_three_separators_are_neutralised() {
    for first in ["=", "+", "-", "@", "\t", "\r", "\n", "\0", "＝", "＋"] {
        for place in 0..6 {
            for separator in [Separator::Comma, Separator::Semicolon, Separator::Tab] {
                let dialect = Dialect { separator, ..bare() };
                let formula = format!("{first}cmd");
                let cells: Vec<&str> = (0..6).map(|at| if at == place { &formula } else { "x" }).collect();
                let mut out = Vec::new();
                Writer::new(&dialect).texts(&mut out, cells.iter().map(|cell| cell.as_bytes()));
                let back = read(&out, &dialect).rows[0].texts();
                assert_eq!(back[place], format!("'{formula}"));
                let restored: Vec<_> = back.iter().map(|cell| restored(cell)).collect();
                assert_eq!(restored, cells);
            }
        }
    }
}

#[test]
fn a_number_that_is_none_is_left_out() {
    let out = through(
        b"a\n1\n",
        &Dialect { line_end: LineEnd::Lf, ..Dialect::default() },
        &[Added::Number(f64::NAN), Added::Number(f64::INFINITY)],
        &["x", "y"],
    );
    assert_eq!(out, "a,x,y\n1,,\n");
}
