//! How many leads a second a card of eight criteria scores, from cells in memory to points, and how long one ledger takes.

use divan::Bencher;
use divan::counter::ItemsCount;
use warmline::codec::card;
use warmline::score::lift::lift;
use warmline::score::{Card, Day, Lead, Mapping, score};

const CARD: &str = r#"{"version":1,"fields":[
    {"id":"title","kind":"text"},{"id":"employees","kind":"number"},{"id":"country","kind":"text"},
    {"id":"email","kind":"text"},{"id":"source","kind":"text"},{"id":"pricing","kind":"activity"},
    {"id":"downloads","kind":"activity"},{"id":"start","kind":"date"}],
    "groups":[{"id":"fit","class":"explicit","most":50,"criteria":[
    {"id":"a","when":{"any":[{"field":"title","contains":["director","head of"]},{"field":"title","is":["ceo","cto"]}]},"points":20},
    {"id":"b","field":"employees","ranges":[{"from":1000,"points":15},{"from":200,"points":12},{"from":50,"points":8}]},
    {"id":"c","field":"country","values":[{"is":["KR","ID","US"],"points":10},{"is":["JP","SG"],"points":5}]},
    {"id":"d","field":"source","values":[{"is":["referral"],"points":5},{"is":["organic"],"points":2}]}]},
    {"id":"interest","class":"implicit","most":40,"criteria":[
    {"id":"e","field":"pricing","each":6,"max":3,"halfLifeDays":30},
    {"id":"f","field":"downloads","each":4,"max":3,"halfLifeDays":45}]},
    {"id":"time","class":"timeline","criteria":[{"id":"g","field":"start","ranges":[{"from":-90,"to":0,"points":15}]}]},
    {"id":"lost","class":"negative","criteria":[{"id":"h","when":{"field":"email","ends":["@gmail.com"]},"points":-10}]}],
    "bands":[{"id":"cold"},{"id":"warm","from":40},{"id":"hot","from":75}]}"#;
const COLUMNS: [&str; 10] = [
    "title",
    "employees",
    "country",
    "email",
    "source",
    "pricing",
    "pricing_last",
    "downloads",
    "downloads_last",
    "start",
];
const ROWS: usize = 100_000;

fn main() {
    divan::main();
}

fn parts() -> (Card, Day, Vec<[String; 10]>) {
    let day = Day::parse(b"2026-03-01").expect("a day");
    let titles = ["Marketing Manager", "CEO", "Director of IT", "Sales Representative", "Head of Growth", ""];
    let row = |number: usize| {
        let past = |days: usize| {
            Day::from_number(day.number() - i32::try_from(days).expect("few")).expect("a day").to_string()
        };
        let mail = if number.is_multiple_of(4) { "gmail.com" } else { "company.example" };
        [
            titles[number % 6].to_owned(),
            (number * 7919 % 3000).to_string(),
            ["KR", "ID", "US", "JP", "DE"][number % 5].to_owned(),
            format!("person{number}@{mail}"),
            ["referral", "organic", "paid", ""][number / 5 % 4].to_owned(),
            (number % 5).to_string(),
            past(number % 200),
            (number / 7 % 4).to_string(),
            past(number / 3 % 300),
            if number.is_multiple_of(3) { String::new() } else { past(number % 50) },
        ]
    };
    (card::read(CARD).expect("a card"), day, (0..ROWS).map(row).collect())
}

#[divan::bench]
fn rows(bencher: Bencher) {
    let (card, day, rows) = parts();
    let compiled = card.compile(&Mapping::by_header(&card, &COLUMNS), day);
    let cells: Vec<Vec<&[u8]>> = rows.iter().map(|row| row.iter().map(String::as_bytes).collect()).collect();
    let mut scratch = compiled.scratch();
    bencher.counter(ItemsCount::new(ROWS)).bench_local(|| {
        cells.iter().filter(|row| compiled.score_row(&row[..], &mut scratch).is_ok_and(|found| found.handed)).count()
    });
}

fn lead(card: &Card, day: Day, rows: &[[String; 10]]) -> Lead {
    let compiled = card.compile(&Mapping::by_header(card, &COLUMNS), day);
    let cells: Vec<&[u8]> = rows[3].iter().map(String::as_bytes).collect();
    compiled.lead(&cells[..]).expect("readable")
}

#[divan::bench]
fn ledger(bencher: Bencher) {
    let (card, day, rows) = parts();
    let lead = lead(&card, day, &rows);
    bencher.bench_local(|| score(&card, &lead, day));
}

#[divan::bench]
fn lift_to_the_line(bencher: Bencher) {
    let (card, day, rows) = parts();
    let lead = lead(&card, day, &rows);
    bencher.bench_local(|| lift(&card, &lead, day, card.line));
}
