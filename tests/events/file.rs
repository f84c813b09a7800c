//! A file of events as bytes: what is guessed of it, what is said of rows that are not as they should be, and that its
//! report crosses the wire as it is.

use crate::history::date;
use proptest::collection::vec;
use proptest::prelude::*;
use std::rc::Rc;
use warmline::engine::time::Date;
use warmline::events::file::wire::{Made, Question, Say};
use warmline::events::file::{Columns, Corrections, Looked, Read, Rows, look};
use warmline::events::{
    Cells, DateOrder, LONGEST_NAME, MOST_CAMPAIGNS, MOST_EVENTS, MOST_STAGES, Options, Order, PAUSE_DAYS, Reader,
    Reason, Report, Shelf, report,
};
use warmline::inquiry::Message;
use warmline::table::{Encoding, FileFault, Separator};

fn looked(bytes: &[u8]) -> Looked {
    look(bytes, true, Encoding::Utf8, &Corrections::default())
}

/// Reads a file in pieces of so many bytes.
fn read(bytes: &[u8], piece: usize) -> Read {
    let mut rows = Rows::new(&looked(bytes), DateOrder::DayFirst).expect("all columns");
    bytes.chunks(piece.max(1)).for_each(|piece| rows.push(piece));
    rows.finish()
}

fn of(read: &Read) -> Report {
    let as_of = read.events.last_day().unwrap_or(date(0));
    let shelf = Some(Shelf { stage: "sql".to_owned(), days: 30.0 });
    report(&read.events, &Options { as_of, order: Order::Inferred, shelf, pause_days: 90 }, &mut |_| ())
}

#[test]
fn columns_are_found_by_their_names_in_three_languages() {
    for (header, campaign) in [
        ("when,who,contact id,lifecycle stage,source", Some(4)),
        ("일자,비고,연락처,상태,캠페인", Some(4)),
        ("tanggal,catatan,kontak,tahap", None),
    ] {
        let file = format!("{header}\n2026-01-05,x,ann,Lead,fair\n2026-01-09,x,ann,SQL,fair\n");
        let columns = Columns { lead: Some(2), stage: Some(3), date: Some(0), campaign };
        assert_eq!(looked(file.as_bytes()).columns, columns, "{header}");
    }
}

#[test]
fn a_file_without_names_is_read_in_the_usual_order() {
    let looked = looked(b"ann,Lead,2026-01-05\nann,SQL,2026-01-09\nbob,Lead,2026-01-11\n");
    assert!(!looked.dialect.header);
    assert_eq!(looked.names, ["A", "B", "C"]);
    assert_eq!(looked.columns.needed(), Some(vec![0, 1, 2]));
}

#[test]
fn what_people_correct_is_kept() {
    let columns = Columns { lead: Some(1), stage: Some(0), date: None, campaign: None };
    let known =
        Corrections { separator: Some(Separator::Bar), header: Some(false), columns: Some(columns), encoding: None };
    let looked = look(b"lead,stage,date\na,b,c\n", true, Encoding::Utf8, &known);
    assert_eq!((looked.dialect.separator, looked.dialect.header, looked.columns), (Separator::Bar, false, columns));
    assert!(Rows::new(&looked, DateOrder::DayFirst).is_none(), "a column is missing");
}

#[test]
fn a_file_with_nothing_in_it_says_so() {
    assert_eq!(looked(b"").fault, Some(FileFault::Empty));
    assert_eq!(looked(b"\n\r\n\n").fault, Some(FileFault::Blank));
    assert_eq!(looked(b"lead,stage,date\n").fault, Some(FileFault::HeaderAlone));
    assert_eq!(look(b"lead,stage", false, Encoding::Utf8, &Corrections::default()).fault, None, "a sample tells less");
}

#[test]
fn names_that_are_missing_or_taken_are_counted_and_long_ones_cut() {
    let long = "n".repeat(10_000_000);
    let looked = looked(format!("lead,lead,,{long}\na,b,c,d\n").as_bytes());
    assert_eq!(looked.renamed, 2);
    assert_eq!(looked.names[1], "lead (2)");
    assert_eq!(looked.names[3].chars().count(), 41);
    let wide = vec!["x"; 5_000].join(",");
    assert_eq!(look(wide.as_bytes(), true, Encoding::Utf8, &Corrections::default()).names.len(), 200);
}

#[test]
fn each_bad_row_is_left_out_with_its_reason_and_number() {
    let mut file = b"lead,stage,date\n".to_vec();
    file.extend(b"a,Lead,2026-01-05\n");
    file.extend(b"b,\"Lead,2026-01-05\n");
    file.extend(b"c,\"Lead\"x,2026-01-05\n");
    file.extend(b"d,Le\0ad,2026-01-05\n");
    file.extend(b"e,Lead\xff,2026-01-05\n");
    file.extend(b"f,Lead,2026-01-05,more\n");
    file.extend(b"g,Lead\n");
    file.extend(b"a,SQL,2026-01-15");
    let report = of(&read(&file, 7));
    let found: Vec<(u32, Reason)> = report.rejects.iter().map(|reject| (reject.row, reject.reason)).collect();
    let wanted = [
        (3, Reason::OpenQuote),
        (4, Reason::StrayQuote),
        (5, Reason::Nul),
        (6, Reason::NotText),
        (7, Reason::TooManyCells),
        (8, Reason::NoDate),
    ];
    assert_eq!(found, wanted);
    assert_eq!((report.rows, report.used), (8, 2));
    assert_eq!(report.rejected.iter().map(|(_, rows)| rows).sum::<u64>(), 6);
}

#[test]
fn a_cell_of_ten_megabytes_costs_its_row_only() {
    let huge = "z".repeat(10_000_000);
    let file = format!("lead,stage,date\n{huge},Lead,2026-01-05\na,Lead,2026-01-05\na,SQL,2026-01-15\n");
    let report = of(&read(file.as_bytes(), 1 << 20));
    assert_eq!((report.used, report.rejected.as_slice()), (2, [(Reason::LeadTooLong, 1)].as_slice()));
}

#[test]
fn a_slip_of_the_finger_is_not_the_day_of_the_report() {
    let file = b"lead,stage,date\na,Lead,2026-01-05\na,SQL,2926-01-15\nb,Lead,2026-01-20\n";
    let events = read(file, 64).events;
    assert_eq!(events.last_day(), Date::new(2926, 1, 15));
    assert_eq!(events.last_day_until(Date::new(2026, 11, 22)), Date::new(2026, 1, 20));
    assert_eq!(events.last_day_until(Date::new(2020, 1, 1)), Date::new(2926, 1, 15), "nothing happened until then");
}

fn arrives(report: &Report) {
    let looked = looked(b"lead,stage,date\na,Lead,2026-01-05\n");
    let made = Some(Rc::new(Made { report: report.clone(), unclear: 3 }));
    let said = Say::Told { looked, made, elapsed: 12.0 };
    let message = Message::of(&said);
    let arrived: Say = message.read().expect("the answer arrives");
    // Debug writes the shortest digits that read back as the same double.
    assert_eq!(format!("{arrived:?}"), format!("{said:?}"));
    assert_eq!(Message::of(&arrived), message);
    let mut shorter = message;
    shorter.numbers.pop();
    assert!(shorter.read::<Say>().is_none());
}

#[test]
fn the_example_and_its_question_cross_the_wire() {
    let until = Date::new(2026, 7, 31).expect("a day");
    let read = read(warmline::events::example(until, 5).as_bytes(), 4096);
    let report = of(&read);
    assert!(report.journey.as_ref().is_some_and(|journey| journey.outcome.fit().is_some()), "all of it is there");
    assert!(!report.cohorts.is_empty() && report.waiting.is_some());
    arrives(&report);
    let known = Corrections { encoding: Some(Encoding::Cp949), ..Corrections::default() };
    let Options { order, shelf, pause_days, .. } = Options::of_plan(&warmline::state::example::example(), until);
    let dates = DateOrder::MonthFirst;
    let question = Question { file: 2, known, dates, order, shelf, pause_days, today: Some(until) };
    assert_eq!(Message::of(&question).read(), Some(question));
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 96, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_give_a_report_that_adds_up_and_crosses_the_wire(
        bytes in vec(any::<u8>(), 0..400),
        lines in vec("[a-c]?,(Lead|SQL|Won|\"|)?,(2026-0[1-9]-1[0-9]|3/4/2026|)?", 0..40),
        piece in 1..200_usize,
    ) {
        let mut file = b"lead,stage,date\n".to_vec();
        file.extend(lines.iter().flat_map(|line| [line.as_bytes(), b"\n"].concat()));
        file.extend(&bytes);
        let whole = looked(&file);
        if let Some(mut rows) = Rows::new(&whole, DateOrder::DayFirst) {
            file.chunks(piece).for_each(|piece| rows.push(piece));
            let read = rows.finish();
            let report = of(&read);
            let left_out: u64 = report.rejected.iter().map(|(_, rows)| rows).sum();
            prop_assert_eq!(report.rows, report.used + left_out);
            prop_assert_eq!(read.fault.is_some(), report.rows == 0);
            arrives(&report);
        }
    }
}

/// Rows of a file that are used, and events of it that count without their campaign.
fn uncredited(file: &str) -> (u64, u64) {
    let report = of(&read(file.as_bytes(), 4_096));
    (report.used, report.uncredited)
}

/// Campaigns beyond the most, and names too long to be kept, cost an event its campaign and nothing else; it is counted.
#[test]
fn events_of_one_campaign_too_many_are_counted() {
    let row = |lead: usize| format!("l{lead},Lead,2026-01-05,c{lead}\n");
    let mut file = String::from("lead,stage,date,campaign\n");
    file.extend((0..MOST_CAMPAIGNS).map(row));
    assert_eq!(uncredited(&file), (MOST_CAMPAIGNS as u64, 0));
    file.extend((MOST_CAMPAIGNS..MOST_CAMPAIGNS + 3).map(row));
    file.push_str("again,Lead,2026-01-06,c7\nnone,Lead,2026-01-06,\n");
    assert_eq!(uncredited(&file), (MOST_CAMPAIGNS as u64 + 5, 3));
    let long = format!("lead,stage,date,campaign\na,Lead,2026-01-05,{}\n", "x".repeat(LONGEST_NAME + 1));
    assert_eq!(uncredited(&long), (1, 1));
}

/// Rows of more different stages than are kept, and events beyond the million, are left out, counted and named.
#[test]
fn what_is_beyond_the_most_is_counted_and_the_first_rows_named() {
    let mut reader = Reader::new(DateOrder::DayFirst);
    let mut push = |row: usize, stage: &str| {
        let lead = (row % 500).to_string();
        reader.push(Cells { row: row as u32, lead: &lead, stage, date: "2026-01-05", campaign: "" });
    };
    (1..=MOST_STAGES + 2).for_each(|row| push(row, &format!("stage {row}")));
    (MOST_STAGES + 3..=MOST_EVENTS + 7).for_each(|row| push(row, "stage 1"));
    let events = reader.finish();
    let options = Options {
        as_of: Date::new(2026, 2, 1).expect("a day"),
        order: Order::Inferred,
        shelf: None,
        pause_days: PAUSE_DAYS,
    };
    let report = report(&events, &options, &mut |_| ());
    let first = |reason| report.rejects.iter().find(|reject| reject.reason == reason).map(|reject| reject.row);
    assert_eq!(first(Reason::TooManyStages), Some(MOST_STAGES as u32 + 1));
    assert_eq!(first(Reason::TooManyEvents), Some(MOST_EVENTS as u32 + 3));
    assert!(report.rejected.contains(&(Reason::TooManyStages, 2)), "{:?}", report.rejected);
    assert!(report.rejected.contains(&(Reason::TooManyEvents, 5)), "{:?}", report.rejected);
}
