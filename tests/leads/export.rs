//! The scored file.

use super::support::{card, leads, looked, scored, setup};
use warmline::leads::Export;
use warmline::table::{Dialect, Encoding};

fn exported(file: &str, chunk: usize, change: impl Fn(&mut Dialect)) -> String {
    let mut setup = setup(&looked(file.as_bytes()));
    change(&mut setup.dialect);
    let (_, kept) = scored(file.as_bytes(), &setup, chunk);
    let mut out = Vec::new();
    let mut export = Export::new(&card(), &setup.dialect, &kept, &mut out);
    for chunk in file.as_bytes().chunks(chunk) {
        export.push(chunk, &kept, &mut out);
    }
    export.finish(&kept, &mut out);
    String::from_utf8(out).expect("text")
}

#[test]
fn columns_come_back_as_they_were_with_three_more() {
    let file = leads(300);
    let out = exported(&file, 100, |_| {});
    assert_eq!(exported(&file, 1 << 20, |_| {}), out);
    for (own, line) in file.lines().zip(out.lines()) {
        assert!(line.starts_with(&format!("{own},")), "{line}");
    }
    let mut lines = out.lines();
    assert_eq!(lines.next(), Some("id,title,employees,visits,visits_last,mail,created,score,band,route"));
    assert_eq!(lines.next(), Some("0,Engineer,0,0,2026-03-01,p0@them.example,2026-01-01,0,cold,nurture"));
    assert!(lines.next().is_some_and(|line| line.ends_with(",warm,nurture")));
    assert_eq!(out.lines().count(), 301);
}

#[test]
fn formulas_are_neutralised_and_bad_rows_stay_without_a_score() {
    let file = "title,employees,visits,visits_last,mail,score\n=1+1,-5,,,x,old\ny,many,,,x,old\n";
    let out = exported(file, 11, |_| {});
    let lines: Vec<&str> = out.lines().collect();
    assert_eq!(lines[0], "title,employees,visits,visits_last,mail,score,warmline_score,warmline_band,warmline_route");
    assert_eq!(lines[1], "'=1+1,-5,,,x,old,0,cold,nurture");
    assert_eq!(lines[2], "y,many,,,x,old,,,");
}

#[test]
fn what_was_in_another_encoding_is_marked_as_utf_8() {
    let file = "title,employees,visits,visits_last,mail\n대리,5,,,x\n";
    let out = exported(file, 5, |dialect| dialect.encoding = Encoding::Cp949);
    assert!(out.starts_with("\u{feff}title,") && out.contains("\n대리,5,,,x,0,cold,nurture"), "{out}");
}
