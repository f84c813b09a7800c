//! Files that lie, from bytes to scores: what is wrong is said of the row that it is wrong with, and the rest is scored.

use super::halves::two_halves_are_the_whole;
use super::support::{leads, looked, scored, setup};
use warmline::inquiry::Message;
use warmline::leads::wire::Say;
use warmline::leads::{Corrections, Done, Export, Reason, cells_at, look};
use warmline::score::Card;
use warmline::table::{Encoding, Fault};

const HEADER: &str = "title,employees,visits,visits_last,mail,created\n";
const GOOD: &str = "head of,60,1,2026-03-01,a@b,2026-01-05\n";

fn told(file: &[u8]) -> Done {
    let setup = setup(&looked(file));
    let (done, kept) = scored(file, &setup, 1 << 16);
    assert_eq!(done.totals.scored + done.unscored, kept.marks().len() as u64, "no row is dropped");
    done
}

/// The only bad row among some good ones, with how many were scored.
fn one(line: &[u8]) -> (u64, Reason, u64) {
    let file = [HEADER.as_bytes(), GOOD.as_bytes(), line, b"\n", GOOD.as_bytes(), GOOD.as_bytes()].concat();
    let done = told(&file);
    let [bad] = &done.trouble.first[..] else { panic!("{:?}", done.trouble) };
    (bad.number, bad.reason, done.totals.scored)
}

#[test]
fn each_lie_is_told_of_its_own_row() {
    let long = ["x".repeat(17 << 20).as_bytes(), b",1,1,,m,"].concat();
    let wide = ",".repeat(100_000);
    let lies: [(&[u8], Fault, u64); 7] = [
        (b"\"never closed,60,1,2026-03-01,a@b,2026-01-05", Fault::OpenQuote { column: 0 }, 3),
        (b"\"a\" b,60,1,2026-03-01,a@b,2026-01-05", Fault::StrayQuote { column: 0 }, 3),
        (b"a\0b,60,1,2026-03-01,a@b,2026-01-05", Fault::Nul, 3),
        (b"a\xff,60,1,2026-03-01,a@b,2026-01-05", Fault::NotText, 3),
        (b"a,60,1,2026-03-01,a@b,2026-01-05,more", Fault::TooManyCells { cells: 7, columns: 6 }, 3),
        (&long, Fault::TooLong { max: 16 << 20 }, 3),
        (wide.as_bytes(), Fault::TooManyColumns { max: 16_384 }, 3),
    ];
    for (line, fault, rest) in lies {
        assert_eq!(one(line), (3, Reason::Row(fault), rest));
    }
    // A row that is only too short is told, and scored with what it has.
    let short = Fault::TooFewCells { cells: 2, columns: 6 };
    assert_eq!(one(b"a,60"), (3, Reason::Row(short), 4));
}

#[test]
fn what_is_only_odd_is_scored() {
    let cell = "x".repeat(10_000_000);
    let ten =
        format!("{HEADER}{GOOD}{cell},60,1,2026-03-01,a@b,2026-01-05\n\"{cell}\",60,1,2026-03-01,a@b,2026-01-05\n");
    let done = told(ten.as_bytes());
    assert_eq!((done.totals.scored, done.trouble.count()), (3, 0), "a cell of ten megabytes");

    let (line, last) = (GOOD.trim_end(), HEADER.trim_end());
    let done = told(format!("{last}\r\n{line}\r{line}\n\n{line}\r\n{line}").as_bytes());
    assert_eq!((done.totals.scored, done.trouble.count()), (4, 0), "line ends of all kinds");

    let file = format!("title,employees,title,visits_last,,employees\n{GOOD}");
    let found = looked(file.as_bytes());
    assert_eq!(found.renamed, 3);
    let mut names: Vec<&str> = found.columns.iter().map(|column| column.name.as_str()).collect();
    names.sort_unstable();
    names.dedup();
    assert_eq!(names.len(), 6, "each name once: {names:?}");
    assert_eq!(told(file.as_bytes()).totals.scored, 1);
}

#[test]
fn a_header_of_a_hundred_thousand_columns_is_looked_at_and_said() {
    let (names, cells) = (vec!["c"; 100_000].join(","), vec!["1"; 100_000].join(","));
    let file = format!("{names}\n{cells}\n");
    assert!(looked(file.as_bytes()).columns.len() <= 200);
    let done = told(file.as_bytes());
    assert_eq!(done.trouble.first[0].reason, Reason::Row(Fault::TooManyColumns { max: 16_384 }));
    assert_eq!((done.totals.scored, done.unscored), (0, 1));
}

#[test]
fn another_encoding_is_told_until_it_is_chosen() {
    let (korean, ..) = encoding_rs::EUC_KR.encode("title,employees,visits,visits_last,mail,created\n팀장,60,1,,,\n");
    let done = told(&korean);
    assert_eq!(done.trouble.first[0].reason, Reason::Row(Fault::NotText));
    let (text, ..) = encoding_rs::EUC_KR.decode(&korean);
    assert_eq!(told(text.as_bytes()).totals.scored, 1);
}

/// A mixing generator.
struct Draw(u64);

impl Draw {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        ((mixed ^ (mixed >> 31)) % end.max(1) as u64) as usize
    }
}

/// A file of leads of which a few places were overwritten, cut out or doubled.
fn spoilt(seed: u64, whole: &[u8]) -> Vec<u8> {
    const HOSTILE: [&[u8]; 16] = [
        b"\"",
        b"\"\"",
        b"\n",
        b"\r",
        b"\0",
        b"\xff",
        b"\xef\xbb\xbf",
        b",",
        b";",
        b"\t",
        b"'",
        b"=",
        b"9999999999999999999",
        b"-",
        b"9999-99-99",
        "한".as_bytes(),
    ];
    let mut draw = Draw(seed);
    let mut file = whole[..draw.below(whole.len() + 1)].to_vec();
    for _ in 0..=draw.below(12) {
        let from = draw.below(file.len() + 1);
        let to = (from + draw.below(8)).min(file.len());
        let new = HOSTILE[draw.below(HOSTILE.len())];
        match draw.below(4) {
            0 => drop(file.splice(from..to, std::iter::empty())),
            1 => drop(file.splice(from..from, new.iter().copied())),
            2 => drop(file.splice(from..from, file[from..to].to_vec())),
            _ => drop(file.splice(from..to, new.iter().copied())),
        }
    }
    file
}

fn goes_all_the_way(seed: u64, file: &[u8], card: &Card) {
    let mut draw = Draw(!seed);
    let looked = look(file, true, Encoding::Utf8, card, &Corrections::default());
    let setup = setup(&looked);
    let chunk = 1 + draw.below(200);
    let (done, kept) = scored(file, &setup, chunk);
    let (totals, marks) = (&done.totals, kept.marks());
    assert_eq!(totals.scored + done.unscored, marks.len() as u64);
    assert_eq!(done.counts.good + done.counts.bad, marks.len() as u64);
    assert_eq!(totals.bins.iter().sum::<u64>() + totals.excluded, totals.scored);
    assert_eq!(marks.iter().filter(|mark| mark.thousandths().is_some()).count() as u64, totals.scored);
    assert_eq!(done.fault.is_some(), marks.is_empty(), "a file without leads says why");
    assert_eq!(scored(file, &setup, usize::MAX >> 1).1.marks(), marks, "wherever chunks are cut");
    let row = draw.below(marks.len());
    if let Some((stretch, place)) = kept.stretch(row) {
        let part = &file[stretch.from as usize..stretch.to as usize];
        assert!(cells_at(part, &stretch, &setup.dialect, place, 80).is_some(), "row {row} is found again");
    }
    let ends: Vec<usize> = (1..=file.len()).filter(|end| file[end - 1] == b'\n').collect();
    if let Some(cut) = ends.get(draw.below(ends.len())) {
        two_halves_are_the_whole(file, &setup, *cut, &done, &kept);
    }
    let mut out = Vec::new();
    let mut export = Export::new(card, &setup.dialect, &kept, &mut out);
    for chunk in file.chunks(chunk) {
        export.push(chunk, &kept, &mut out);
    }
    export.finish(&kept, &mut out);
    let say = Say::Scored { done, elapsed: 1.0, memory: 1 };
    assert_eq!(Message::of(&say).read::<Say>(), Some(say));
}

#[test]
fn spoilt_files_go_all_the_way() {
    // `LEADS_INPUTS=1000000 cargo test --profile bench --test leads` is the long run.
    let count = std::env::var("LEADS_INPUTS").ok().and_then(|count| count.parse().ok()).unwrap_or(1_000);
    let (whole, card) = (leads(24), super::support::card());
    for seed in 0..count {
        let file = spoilt(seed, whole.as_bytes());
        let outcome = std::panic::catch_unwind(|| goes_all_the_way(seed, &file, &card));
        assert!(outcome.is_ok(), "seed {seed}: {:?}", String::from_utf8_lossy(&file));
    }
}
