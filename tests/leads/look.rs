//! What is found in a file before it is scored.

use super::support::{card, leads, looked, scored, setup};
use warmline::inquiry::Message;
use warmline::leads::wire::{Ask, Say};
use warmline::leads::{Corrections, look};
use warmline::score::Columns;
use warmline::table::value::Order;
use warmline::table::{Decimal, Encoding, Separator};

#[test]
fn columns_are_found_by_their_names_and_by_names_that_are_alike() {
    let found = looked(leads(50).as_bytes());
    let columns = |value, last| Columns { value: Some(value), last };
    assert_eq!(found.mapping.columns, [columns(1, None), columns(2, None), columns(3, Some(4)), columns(5, None)]);
    assert_eq!(found.opened, Some(6));
    assert_eq!((found.width, found.rows.len()), (7, 5));

    let alike = "Job Title;EMPLOYEES;Visits Last;Created Date\nHead of X;5,5;03.02.2026;31.01.2026\n";
    let found = looked(alike.as_bytes());
    assert_eq!(found.dialect.separator, Separator::Semicolon);
    let own = &found.mapping.columns;
    assert_eq!((own[0].value, own[1].value, own[2].value, own[2].last), (Some(0), Some(1), None, Some(2)));
    assert_eq!(found.opened, Some(3));
    assert_eq!((found.dialect.decimal, found.order), (Some(Decimal::Comma), Some(Order::DayFirst)));
}

#[test]
fn cells_are_read_as_the_file_is_written() {
    let file = "title;employees;visits;visits_last;mail\nhead of;1.500;2;31/03/2026;x\nhead of;n/a;2;03/02/2026;x\n";
    let found = look(
        file.as_bytes(),
        true,
        Encoding::Utf8,
        &card(),
        &Corrections { decimal: Some(Decimal::Comma), ..Corrections::default() },
    );
    assert_eq!(found.order, Some(Order::DayFirst), "31/03 proves it");
    let (done, kept) = scored(file.as_bytes(), &setup(&found), 8);
    assert_eq!(done.trouble.count(), 0, "{:?}", done.trouble);
    assert_eq!(kept.marks()[0].thousandths(), Some(80_000), "head of 40, 1500 employees 20, two fresh visits 20");
    assert!(kept.marks()[1].thousandths().is_some_and(|score| (40_000..50_000).contains(&score)), "faded visits");
}

#[test]
fn dates_in_doubt_are_asked_about() {
    let file = "title,visits,visits_last\na,1,03/02/2026\nb,2,04/05/2026\n";
    let found = looked(file.as_bytes());
    assert!(found.doubt && found.order.is_none());
    let known = Corrections { order: Some(Order::MonthFirst), ..Corrections::default() };
    let found = look(file.as_bytes(), true, Encoding::Utf8, &card(), &known);
    assert!(!found.doubt && found.order == Some(Order::MonthFirst));
}

#[test]
fn everything_arrives_as_it_was_sent() {
    let mut file = leads(100);
    file.push_str("x,y,many,1,soon,m,\nshort\n");
    let looked = looked(file.as_bytes());
    let setup = setup(&looked);
    let (done, _) = scored(file.as_bytes(), &setup, 100);
    assert!(done.trouble.count() > 0 && !done.months.is_empty());
    for say in [Say::Looked { looked }, Say::Scored { done, elapsed: 1.5, memory: 9 }, Say::Ready] {
        assert_eq!(Message::of(&say).read::<Say>(), Some(say));
    }
    let ask = Ask::Score { card: card().into(), setup };
    assert_eq!(Message::of(&ask).read::<Ask>(), Some(ask));
}
