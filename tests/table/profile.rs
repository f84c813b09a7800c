//! What columns hold, and which field they are.

use warmline::table::mapping::{Field, normal, suggest};
use warmline::table::profile::{Column, Kind, Profiler};
use warmline::table::value::{Order, OrderFound};
use warmline::table::{Dialect, Limits, Reader};

fn columns(file: &str) -> Vec<Column> {
    let mut profiler = Profiler::new(file.lines().next().map_or(0, |line| line.split(',').count()), None);
    let mut reader = Reader::new(&Dialect::default(), Limits::default());
    let mut sink = |row: warmline::table::Row<'_>| profiler.see(&row);
    reader.push(file.as_bytes(), &mut sink);
    reader.finish(&mut sink);
    profiler.columns()
}

#[test]
fn columns_say_what_they_hold() {
    let columns = columns(
        "name,size,created,tags,won,score\n\
         Kim,10,25/04/2026,a;b,yes,1.234\nLee,20,03/04/2026,a,no,2.345\nPark,,05/06/2026,b;c,yes,n/a\n\
         Choi,40,07/08/2026,c,no,1.500\n",
    );
    let kinds: Vec<Kind> = columns.iter().map(|column| column.kind.value).collect();
    assert_eq!(kinds, [Kind::Text, Kind::Number, Kind::Date, Kind::Set, Kind::Truth, Kind::Number]);
    assert_eq!((columns[1].missing, columns[5].missing), (0.25, 0.25));
    assert_eq!(columns[2].order, OrderFound::Proved(Order::DayFirst));
    assert_eq!(
        (columns[0].samples.as_slice(), columns[0].distinct),
        (["Kim", "Lee", "Park", "Choi"].map(String::from).as_slice(), 4)
    );
    assert_eq!(columns[5].ambiguous_numbers, 3);
}

#[test]
fn a_column_without_values_is_no_guess() {
    let columns = columns("a,b\n,1\n,2\n");
    assert_eq!((columns[0].missing, columns[0].kind.confidence, columns[0].distinct), (1.0, 0.0, 0));
}

#[test]
fn names_are_the_same_in_any_spelling() {
    for name in ["Lead-Score", "leadScore", "LEAD_SCORE", " lead  score "] {
        assert_eq!(normal(name), "lead score");
    }
    assert_eq!(normal("회사 규모"), "회사 규모");
}

#[test]
fn headers_in_three_languages_find_their_fields() {
    let fields = [
        Field { id: "email", names: &["e-mail", "이메일", "surel"] },
        Field { id: "size", names: &["company size", "employees", "직원 수", "jumlah karyawan"] },
        Field { id: "created", names: &["created at", "생성일", "tanggal dibuat"] },
    ];
    let found = |headers: &[&str]| {
        let mut pairs: Vec<_> = suggest(headers, &fields).iter().map(|one| (one.field, one.column)).collect();
        pairs.sort_unstable();
        pairs
    };
    assert_eq!(found(&["Created At", "E-Mail", "Company Size", "x"]), [(0, 1), (1, 2), (2, 0)]);
    assert_eq!(found(&["이메일", "직원수", "생성일"]), [(0, 0), (1, 1), (2, 2)]);
    assert_eq!(found(&["tanggal_dibuat", "Surel", "jumlah karyawan"]), [(0, 1), (1, 2), (2, 0)]);
    // The surer name wins, and no column is two fields.
    assert_eq!(found(&["size of company", "size"]), [(1, 1)]);
    assert!(found(&["", "phone"]).is_empty());
}
