//! A file of leads as a tool of the trade exports it, of a fixed pattern, and a card of eight criteria for it.

use std::fmt::Write as _;
use warmline::score::Day;

/// The card.
pub(crate) const CARD: &str = r#"{"version":1,"fields":[
    {"id":"email","kind":"text"},{"id":"title","kind":"text"},{"id":"employees","kind":"number"},
    {"id":"country","kind":"text"},{"id":"source","kind":"text"},{"id":"pricing","kind":"activity"},
    {"id":"downloads","kind":"number"},{"id":"start","kind":"date"}],
    "groups":[{"id":"fit","class":"explicit","most":50,"criteria":[
    {"id":"a","when":{"any":[{"field":"title","contains":["director","head of"]},{"field":"title","is":["ceo","cto"]}]},"points":20},
    {"id":"b","field":"employees","ranges":[{"from":1000,"points":15},{"from":200,"points":12},{"from":50,"points":8}]},
    {"id":"c","field":"country","values":[{"is":["KR","ID","US"],"points":10},{"is":["JP","SG"],"points":5}]},
    {"id":"d","field":"source","values":[{"is":["referral"],"points":5},{"is":["organic"],"points":2}]}]},
    {"id":"interest","class":"implicit","most":40,"criteria":[
    {"id":"e","field":"pricing","each":6,"max":5,"halfLifeDays":30},
    {"id":"f","field":"downloads","ranges":[{"from":3,"points":10},{"from":1,"points":4}]}]},
    {"id":"time","class":"timeline","criteria":[{"id":"g","field":"start","ranges":[{"from":-90,"to":0,"points":15}]}]},
    {"id":"lost","class":"negative","criteria":[{"id":"h","when":{"field":"email","ends":["@gmail.com"]},"points":-10}]}],
    "bands":[{"id":"cold"},{"id":"warm","from":40},{"id":"hot","from":75}]}"#;
/// The names of the columns.
pub(crate) const NAMES: &str = "id,name,email,title,employees,country,source,pricing,pricing_last,downloads,start,note";

/// A mixing generator: the same file on all machines.
struct Random(u64);

impl Random {
    fn below(&mut self, end: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        (mixed ^ (mixed >> 31)) % end
    }

    fn of<'a>(&mut self, list: &[&'a str]) -> &'a str {
        list.get(self.below(list.len() as u64) as usize).copied().unwrap_or_default()
    }
}

/// The file: its header and so many rows.
pub(crate) fn leads(rows: u64) -> String {
    let mut random = Random(7);
    let mut file = format!("{NAMES}\n");
    let titles = ["CEO", "CTO", "Director of Purchasing", "Head of Growth", "Engineer", "Assistant", "Owner", ""];
    for row in 0..rows {
        let start = if random.below(3) == 0 { String::new() } else { date(random.below(180)) };
        let _ = writeln!(
            file,
            "{id},Lead number {id},person{id}@{mail},{title},{employees},{country},{source},{pricing},{last},{downloads},{start},{note}",
            id = 1_000_000 + row,
            mail = random.of(&["gmail.com", "company.example", "firm.example", "works.example"]),
            title = random.of(&titles),
            employees = random.below(3_000),
            country = random.of(&["KR", "ID", "US", "JP", "DE", "SG", "FR"]),
            source = random.of(&["referral", "organic", "paid", "event", ""]),
            pricing = random.below(7),
            last = date(random.below(89)),
            downloads = random.below(6),
            note = random.of(&[
                "met at the fair in spring",
                "asked for a call back",
                "newsletter",
                "webinar on energy prices"
            ]),
        );
    }
    file
}

/// A day of 2026, counted from 0.
fn date(day: u64) -> String {
    let first = Day::of(2026, 1, 1).map_or(0, Day::number);
    i32::try_from(day)
        .ok()
        .and_then(|day| Day::from_number(first + day))
        .map_or_else(String::new, |day| day.to_string())
}
