//! Files that lie: each says what is wrong and where, and gives what can be given.

use crate::support::{bare, read};
use warmline::table::{Counts, Dialect, Fault, FileFault};

fn faults(bytes: &[u8]) -> Vec<(u64, Fault)> {
    read(bytes, &Dialect::default()).rows.iter().filter_map(|row| Some((row.number, row.fault?))).collect()
}

#[test]
fn a_quote_that_is_never_closed_costs_its_own_line() {
    let file = b"id,name,points\n1,Kim,10\n2,\"Lee,20\n3,Park,30\n4,Choi,40\n";
    let read = read(file, &Dialect::default());
    assert_eq!(faults(file), [(3, Fault::OpenQuote { column: 1 })]);
    assert_eq!(read.rows[1].texts(), ["2", "\"Lee", "20"]);
    assert_eq!(read.rows[3].texts(), ["4", "Choi", "40"]);
    assert_eq!(read.counts, Counts { header: 1, good: 3, bad: 1, ..Counts::default() });
}

#[test]
fn a_quote_that_the_next_quoted_cell_seems_to_close_swallows_no_row() {
    let file = b"id,name\n1,\"Kim\n2,Lee\n3,\"Park, J\"\n4,Choi\n";
    let read = read(file, &Dialect::default());
    assert_eq!(faults(file), [(2, Fault::OpenQuote { column: 1 })]);
    assert_eq!(read.rows[2].texts(), ["3", "Park, J"]);
    assert_eq!(read.rows.len(), 4);
}

#[test]
fn cells_before_an_open_quote_keep_their_own_quotes() {
    let read = read(b"a,b,c\n\"x, y\",\"z,9\n1,2,3\n", &Dialect::default());
    assert_eq!(read.rows[0].texts(), ["x, y", "\"z", "9"]);
    assert_eq!(read.rows[1].texts(), ["1", "2", "3"]);
}

#[test]
fn a_file_of_open_quotes_is_read_in_time_that_grows_with_its_length() {
    let file = "a,\"b\nc\n".repeat(500_000);
    let started = std::time::Instant::now();
    let read = read(file.as_bytes(), &bare());
    assert_eq!(read.counts.rows(), 1_000_000);
    assert!(started.elapsed().as_secs() < 30);
}

#[test]
fn an_open_quote_at_the_start_of_a_long_file_is_given_up_at_the_bound() {
    let mut file = b"\"".to_vec();
    file.extend("abc,def\n".repeat(50_000).as_bytes());
    let read = read(&file, &bare());
    assert_eq!(read.rows[0].fault, Some(Fault::OpenQuote { column: 0 }));
    assert_eq!(read.counts, Counts { good: 49_999, bad: 1, ..Counts::default() });
}

#[test]
fn letters_after_a_quote_are_kept_and_said() {
    let file = b"a,b\n\"x\"y,2\n5\" pipe,3\n";
    assert_eq!(faults(file), [(2, Fault::StrayQuote { column: 0 })]);
    let read = read(file, &Dialect::default());
    assert_eq!(read.rows[0].texts(), ["xy", "2"]);
    assert_eq!(read.rows[1].texts(), ["5\" pipe", "3"]);
}

#[test]
fn rows_of_another_length_are_given_with_their_reason() {
    let file = b"a,b,c\n1,2\n1,2,3\n1,2,3,4\n";
    let too_few = Fault::TooFewCells { cells: 2, columns: 3 };
    let too_many = Fault::TooManyCells { cells: 4, columns: 3 };
    assert_eq!(faults(file), [(2, too_few), (4, too_many)]);
    assert_eq!(read(file, &Dialect::default()).rows[2].texts(), ["1", "2", "3", "4"]);
}

#[test]
fn nul_bytes_and_other_encodings_are_said() {
    assert_eq!(faults(b"a\nx\0y\nz\n"), [(2, Fault::Nul)]);
    assert_eq!(faults(b"a\ncaf\xe9\ncafe\n"), [(2, Fault::NotText)]);
    assert_eq!(read(b"a\ncaf\xe9\n", &Dialect::default()).rows[0].texts(), ["caf\u{fffd}"]);
}

#[test]
fn line_ends_of_all_kinds_may_stand_in_one_file() {
    let read = read(b"a,b\r\n1,2\n3,4\r5,6\r\n\r\n\n7,8\r\r9,10", &Dialect::default());
    let rows: Vec<_> = read.rows.iter().map(|row| (row.number, row.texts().join("+"))).collect();
    let expected = [(2, "1+2"), (3, "3+4"), (4, "5+6"), (7, "7+8"), (9, "9+10")];
    assert_eq!(rows, expected.map(|(number, text)| (number, text.to_owned())));
    assert_eq!(read.counts, Counts { header: 1, good: 5, blank: 3, ..Counts::default() });
}

#[test]
fn a_cell_of_ten_megabytes_is_read_with_and_without_quotes() {
    let cell = "x".repeat(10_000_000);
    for file in [format!("a,b\n1,{cell}\n2,y\n"), format!("a,b\n1,\"{cell}\"\n2,y\n")] {
        let read = read(file.as_bytes(), &Dialect::default());
        assert_eq!((read.counts.good, read.counts.bad), (2, 0));
        assert_eq!(read.rows[0].texts()[1].len(), 10_000_000);
    }
}

#[test]
fn a_row_over_the_bound_keeps_the_cells_before_it() {
    let cell = "x".repeat(20_000_000);
    for file in [format!("a,b,c\n1,{cell},3\n2,y,z\n"), format!("a,b,c\n1,\"{cell}\",3\n2,y,z\n")] {
        let read = read(file.as_bytes(), &Dialect::default());
        assert!(matches!(
            read.rows[0].fault,
            Some(Fault::TooLong { max: 16_777_216 } | Fault::OpenQuote { column: 1 })
        ));
        assert_eq!((read.rows[0].texts(), read.rows[0].count), (vec!["1".to_owned()], 3));
        assert_eq!(read.rows[1].texts(), ["2", "y", "z"]);
    }
}

#[test]
fn a_hundred_thousand_columns_are_refused_by_name() {
    let header: Vec<String> = (0..100_000).map(|column| format!("c{column}")).collect();
    let file = format!("{}\n{}\n", header.join(","), vec!["1"; 100_000].join(","));
    let read = read(file.as_bytes(), &Dialect::default());
    let header = read.header.expect("a header");
    assert_eq!((header.names.len(), header.fault), (16_384, Some(Fault::TooManyColumns { max: 16_384 })));
    assert_eq!(read.rows[0].fault, Some(Fault::TooManyColumns { max: 16_384 }));
    assert_eq!((read.rows[0].cells.len(), read.rows[0].count), (16_384, 100_000));
}

#[test]
fn files_without_rows_say_which_kind_they_are() {
    let fault = |bytes: &[u8]| read(bytes, &Dialect::default()).fault;
    assert_eq!(fault(b""), Some(FileFault::Empty));
    assert_eq!(fault(b"\n\r\n\n"), Some(FileFault::Blank));
    assert_eq!(fault("\u{feff}".as_bytes()), Some(FileFault::Blank));
    assert_eq!(fault(b"a,b\n"), Some(FileFault::HeaderAlone));
    assert_eq!(fault(b"a,b"), Some(FileFault::HeaderAlone));
    assert_eq!(fault(b"a,b\n1,2"), None);
}

#[test]
fn names_that_are_taken_or_missing_are_replaced_and_said() {
    let header = read(b"name,,name, name ,B,name (2)\n", &Dialect::default()).header.expect("a header");
    assert_eq!(header.names, ["name", "B (2)", "name (3)", "name (4)", "B", "name (2)"]);
    let renamed: Vec<usize> = header.renamed.iter().map(|one| one.column).collect();
    assert_eq!(renamed, [1, 2, 3]);
    let many = format!("{}\n", vec!["x"; 16_384].join(","));
    let header = read(many.as_bytes(), &Dialect::default()).header.expect("a header");
    assert_eq!(header.names[16_383], "x (16384)");
}

#[test]
fn a_byte_order_mark_is_no_part_of_the_first_name() {
    let file = "\u{feff}\"a,b\",c\n1,2\n".as_bytes();
    assert_eq!(read(file, &Dialect::default()).header.expect("a header").names, ["a,b", "c"]);
    // Within a file it is a letter like others.
    assert_eq!(read("a\n\u{feff}b\n".as_bytes(), &bare()).rows[1].texts(), ["\u{feff}b"]);
}

#[test]
fn rows_before_the_header_are_counted() {
    let read = read(b"sep=;\na,b\n1,2\n", &Dialect { preamble: 1, ..Dialect::default() });
    assert_eq!(read.header.expect("a header").number, 2);
    assert_eq!(read.counts, Counts { header: 1, preamble: 1, good: 1, ..Counts::default() });
}
