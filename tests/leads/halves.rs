//! A large file is read in two halves at once: they are the whole, or it is read on.

use super::support::{card, leads, looked, scored, setup};
use warmline::inquiry::Message;
use warmline::leads::{Done, Kept, Rest, Setup, Task, cells_at};

/// Whether the halves were joined; either way what comes out is the whole file's.
pub(crate) fn two_halves_are_the_whole(file: &[u8], setup: &Setup, cut: usize, whole: &Done, kept: &Kept) -> bool {
    let (before, after) = file.split_at(cut);
    let mut first = Task::new(&card(), setup);
    first.push(before);
    let Some(columns) = first.columns() else { return false };
    let mut second = Task::rest(&card(), setup, columns);
    second.push(after);
    let (done, own) = second.finish();
    let rest = Rest { done, kept: own };
    let rest = Message::of(&rest).read::<Rest>().expect("it travels");
    let is_taken = first.takes(&rest);
    let (done, joined) = if is_taken {
        first.joined(rest)
    } else {
        first.push(after);
        first.finish()
    };
    assert_eq!(&done, whole, "cut at {cut}");
    assert_eq!(joined.marks(), kept.marks(), "cut at {cut}");
    assert_eq!(joined.header(), kept.header(), "cut at {cut}");
    for row in 0..kept.marks().len() {
        let found = |kept: &Kept| {
            let (stretch, place) = kept.stretch(row).expect("a stretch");
            let part = &file[stretch.from as usize..stretch.to as usize];
            cells_at(part, &stretch, &setup.dialect, place, 80)
        };
        assert_eq!(found(&joined), found(kept), "row {row}, cut at {cut}");
    }
    is_taken
}

#[test]
fn wherever_a_file_is_cut_between_rows() {
    let file = leads(200).replace("\n37,", "\n\n37,").replace("\n90,", "\n90,\"open,");
    let setup = setup(&looked(file.as_bytes()));
    let (whole, kept) = scored(file.as_bytes(), &setup, usize::MAX >> 1);
    assert!(whole.counts.blank == 1 && whole.trouble.count() == 1 && whole.months.len() == 3);
    let ends = file.match_indices('\n').map(|(at, _)| at + 1);
    let taken = ends.filter(|cut| two_halves_are_the_whole(file.as_bytes(), &setup, *cut, &whole, &kept)).count();
    // Up to the next quote nobody knows yet that the one before was left open.
    assert_eq!(taken, 202 - 3);
}

/// A line of two rows in quotes is no place to cut: it is read on, and the same comes out.
#[test]
fn a_cut_within_quotes_is_read_on() {
    let file = leads(40).replace("\"Head of \"\"Growth\"\", EMEA\"", "\"Head of\nGrowth\"");
    let setup = setup(&looked(file.as_bytes()));
    let (whole, kept) = scored(file.as_bytes(), &setup, usize::MAX >> 1);
    let ends: Vec<usize> = file.match_indices('\n').map(|(at, _)| at + 1).collect();
    let cuts = ends.iter().map(|cut| two_halves_are_the_whole(file.as_bytes(), &setup, *cut, &whole, &kept));
    assert_eq!((ends.len(), cuts.filter(|taken| *taken).count()), (51, 41));
}

/// What marks the byte order at the head of a file is a letter anywhere else, wherever it is read from.
#[test]
fn a_mark_of_order_within_the_file_is_a_letter() {
    let file = leads(40).replace("\n7,", "\n\u{feff}7,");
    let setup = setup(&looked(file.as_bytes()));
    let (whole, kept) = scored(file.as_bytes(), &setup, usize::MAX >> 1);
    let cut = file.find('\u{feff}').expect("the mark");
    assert!(two_halves_are_the_whole(file.as_bytes(), &setup, cut, &whole, &kept));
}
