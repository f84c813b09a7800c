//! The same leads for databases: cards as queries, rows as files, and what the engine says of them.

use super::cards::{AS_OF, COLUMNS, Random};
use std::fmt::Write as _;
use std::path::PathBuf;
use warmline::score::sql::{self, AsOf, Dialect};
use warmline::score::{Day, Mapping, Points};

/// Writes, for 100 cards with 1,000 rows each: `<card>.csv` with a column `row` and the cells, `<card>.<dialect>.sql`
/// over a table `leads` of those columns (text but for `n0`, `n1` and the counts, which are numbers, and the days, which
/// are dates), and `<card>.expected.csv` with `row`, `score`, `fit`, `interest`, `band`, `route`.
#[test]
#[ignore = "writes what the databases of the oracle read, into the folder that WARMLINE_ORACLE names"]
fn write_what_databases_score() {
    let folder = PathBuf::from(std::env::var_os("WARMLINE_ORACLE").expect("WARMLINE_ORACLE names a folder"));
    std::fs::create_dir_all(&folder).expect("a folder");
    let today = Day::parse(AS_OF.as_bytes()).expect("a day");
    let quoted = |cell: &str| {
        if cell.trim_matches(' ').is_empty() { String::new() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
    };
    let mut random = Random::new(11);
    for number in 0..100 {
        let card = random.card();
        for dialect in Dialect::ALL {
            let name = format!("{dialect:?}").to_lowercase();
            let query = sql::query(&card, dialect, AsOf::Day(today), "leads");
            std::fs::write(folder.join(format!("{number}.{name}.sql")), query).expect("a file");
        }
        let compiled = card.compile(&Mapping::by_header(&card, &COLUMNS), today);
        let mut scratch = compiled.scratch();
        let header: Vec<String> = ["row"].into_iter().chain(COLUMNS).map(quoted).collect();
        let mut leads = header.join(",") + "\n";
        let mut expected = String::from("row,score,fit,interest,band,route\n");
        for row in 0..1000 {
            let cells = random.row();
            let bytes: Vec<&[u8]> = cells.iter().map(String::as_bytes).collect();
            let found = compiled.score_row(&bytes[..], &mut scratch).expect("readable");
            let line: Vec<String> = cells.iter().map(String::as_str).map(quoted).collect();
            writeln!(leads, "{row},{}", line.join(",")).expect("memory");
            let band = found.band.map_or("", |band| &card.bands[band].id);
            let [score, fit, interest] = [found.score, found.fit, found.interest].map(Points::number);
            writeln!(expected, "{row},{score},{fit},{interest},{band},{}", found.route.id()).expect("memory");
        }
        std::fs::write(folder.join(format!("{number}.csv")), leads).expect("a file");
        std::fs::write(folder.join(format!("{number}.expected.csv")), expected).expect("a file");
    }
}
