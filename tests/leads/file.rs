//! Rows to scores and totals.

use super::support::{card, leads, looked, scored, setup, today};
use warmline::leads::{Reason, STRIDE, cells_at};
use warmline::score::{self, Expected, Mapping, Route};
use warmline::table::{Fault, FileFault};

#[test]
fn every_row_has_the_score_of_the_engine_wherever_chunks_are_cut() {
    let (file, card) = (leads(2_000), card());
    let looked = looked(file.as_bytes());
    let (whole, kept) = scored(file.as_bytes(), &setup(&looked), usize::MAX >> 1);
    assert_eq!(kept.marks().len(), 2_000);
    let header: Vec<&str> = file.lines().next().expect("a header").split(',').collect();
    let compiled = card.compile(&Mapping::by_header(&card, &header), today());
    let mut reader = csv::Reader::from_reader(file.as_bytes());
    let (mut handed, mut excluded) = (0, 0);
    for (row, record) in reader.byte_records().enumerate() {
        let record = record.expect("a row");
        let cells: Vec<&[u8]> = record.iter().collect();
        let found = score::score(&card, &compiled.lead(&cells[..]).expect("readable"), today());
        let mark = kept.marks()[row];
        assert_eq!(mark.thousandths().map(i64::from), Some(found.score.thousandths()), "row {row}");
        assert_eq!((mark.band(), mark.handed()), (found.band, found.handed), "row {row}");
        assert_eq!(mark.route().and_then(|route| Route::ALL.get(route)), Some(&found.route), "row {row}");
        handed += u64::from(found.handed);
        excluded += u64::from(found.excluded.is_some());
    }
    assert!(handed > 100 && excluded == 200);
    let totals = &whole.totals;
    assert_eq!((totals.scored, totals.handed, totals.excluded), (2_000, handed, excluded));
    assert_eq!(totals.reach(75), handed);
    assert_eq!(totals.bins.iter().sum::<u64>(), 1_800);
    assert_eq!(totals.bands.iter().sum::<u64>(), 2_000);
    assert_eq!(totals.routes.iter().sum::<u64>(), 2_000);
    assert_eq!(totals.cells.iter().sum::<u64>(), 2_000);
    for chunk in [1, 7, 64, 1_000] {
        let (again, marks) = scored(file.as_bytes(), &setup(&looked), chunk);
        assert_eq!(again, whole, "chunks of {chunk}");
        assert_eq!(marks.marks(), kept.marks());
    }
}

#[test]
fn lines_between_are_counted_exactly() {
    let file = leads(500);
    let (done, kept) = scored(file.as_bytes(), &setup(&looked(file.as_bytes())), 4_096);
    let excluded = |row: usize| row % 10 == 9;
    for line in 0..=done.totals.end() {
        let reached = kept.marks().iter().enumerate().filter(|(row, mark)| {
            !excluded(*row) && mark.thousandths().is_some_and(|score| i64::from(score) >= line * 1_000)
        });
        assert_eq!(done.totals.reach(line), reached.count() as u64, "line {line}");
    }
}

#[test]
fn months_are_scored_as_of_their_own_end() {
    let file = "title,employees,visits,visits_last,mail,created\n\
        head of,60,3,2026-01-31,a@b,2026-01-05\nhead of,60,3,2026-01-31,a@b,2026-03-05\nx,1,,,a@b,someday\n";
    let (done, _) = scored(file.as_bytes(), &setup(&looked(file.as_bytes())), 10);
    let [january, march] = &done.months[..] else { panic!("{:?}", done.months) };
    assert_eq!((january.month, january.leads, january.handed), (1, 1, 1), "30 points of visits, fresh");
    assert_eq!(january.thousandths, 80_500);
    assert_eq!((march.month, march.leads, march.handed), (3, 1, 0), "two months later faded");
    assert!(march.thousandths < 60_000);
    assert_eq!(done.undated, 1);
}

#[test]
fn bad_rows_are_listed_and_counted_and_the_rest_is_scored() {
    let mut file = String::from("title,employees,visits,visits_last,mail,created\n");
    file.push_str("a,many,1,2026-03-01,m,2026-01-01\n");
    file.push_str("short\n");
    file.push_str("a,1,2,2026-03-01,m,2026-01-01,too,many\n");
    file.push_str("nul\0,1,2,2026-03-01,m,2026-01-01\n");
    file.push_str("good,1,2,2026-03-01,m,2026-01-01\n");
    for _ in 0..1_500 {
        file.push_str("a,1,often,2026-03-01,m,2026-01-01\n");
    }
    let (done, kept) = scored(file.as_bytes(), &setup(&looked(file.as_bytes())), 1_000);
    assert_eq!(kept.marks().len(), 1_505);
    assert_eq!((done.totals.scored, done.unscored, done.trouble.count()), (2, 1_503, 1_504));
    assert_eq!(done.trouble.first.len(), 1_000);
    let first: Vec<_> =
        done.trouble.first.iter().take(5).map(|bad| (bad.number, bad.reason, bad.cell.as_str())).collect();
    assert!(matches!(first[0], (2, Reason::Cell(bad), "many") if bad.column == 1 && bad.expected == Expected::Number));
    assert!(matches!(first[1], (3, Reason::Row(Fault::TooFewCells { cells: 1, columns: 6 }), "")));
    assert!(matches!(first[2], (4, Reason::Row(Fault::TooManyCells { cells: 8, columns: 6 }), "")));
    assert!(matches!(first[3], (5, Reason::Row(Fault::Nul), "")));
    assert!(matches!(first[4], (7, Reason::Cell(bad), "often") if bad.column == 2 && bad.expected == Expected::Count));
    let counts: Vec<u64> = done.trouble.kinds.iter().map(|(_, count)| *count).collect();
    assert_eq!(counts, [1, 1, 1, 1, 1_500]);
}

#[test]
fn files_without_rows_say_so() {
    for (file, fault) in
        [("", FileFault::Empty), ("\n\n", FileFault::Blank), ("title,employees\n", FileFault::HeaderAlone)]
    {
        let looked = looked(file.as_bytes());
        assert_eq!(looked.fault, Some(fault), "{file:?}");
        assert_eq!(scored(file.as_bytes(), &setup(&looked), 9).0.fault, Some(fault), "{file:?}");
    }
}

#[test]
fn each_row_is_found_again_in_the_file() {
    // Rows over several lines, blank lines, quotes that never close, a mark: places count bytes, not rows.
    let mut file = String::from("\u{feff}title,employees,visits,visits_last,mail\r\n");
    for row in 0..200 {
        let extra = ["", "\r\n", "\n\n"][row % 3];
        let title = ["plain", "\"two\r\nlines\"", "\"never closed", "\"q\"\"q\""][row % 4];
        file.extend([title, ",", &row.to_string(), ",,,x\r\n", extra]);
    }
    for chunk in [3, 50, 1 << 20] {
        let (_, kept) = scored(file.as_bytes(), &setup(&looked(file.as_bytes())), chunk);
        let dialect = looked(file.as_bytes()).dialect;
        let mut expected = Vec::new();
        let mut reader = warmline::table::Reader::new(&dialect, warmline::table::Limits::default());
        let mut sink = |row: warmline::table::Row<'_>| {
            let cells = row.iter().map(|cell| cell.expect("a cell").text().into_owned()).collect::<Vec<_>>();
            expected.push((row.number, cells));
        };
        reader.push(file.as_bytes(), &mut sink);
        reader.finish(&mut sink);
        assert!(expected.len() > 10 * STRIDE && kept.marks().len() == expected.len());
        for (row, expected) in expected.iter().enumerate() {
            let (stretch, place) = kept.stretch(row).expect("a row");
            let bytes = &file.as_bytes()[stretch.from as usize..stretch.to as usize];
            assert_eq!(cells_at(bytes, &stretch, &dialect, place, 60).as_ref(), Some(expected), "row {row}");
        }
        assert_eq!(kept.stretch(expected.len()), None);
    }
}
