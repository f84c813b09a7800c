//! Scores a file of leads by a card: `cargo run --release --example score -- card.json 2026-03-01 < leads.csv > scored.csv`.
//!
//! The day is the one that ages are counted to; the same card, file and day give the same scores on every other day.
//! The file is UTF-8 with a header; separator, quotes and line ends are found. Its columns come back as they were with
//! `score`, `band` and `route` behind them, and text that a spreadsheet would run as a formula is neutralised. A row
//! that is not as it should be, or with a cell that cannot be read, is named on standard error with the reason; without
//! its cells it has no score and keeps its place with these three empty. A bad card or day gets one line there, and the
//! program ends with 2.

use std::io::{self, BufWriter, Read, Write};
use std::process::ExitCode;
use warmline::codec::card;
use warmline::score::{BadCell, Card, Compiled, Day, Expected, Mapping, Scratch};
use warmline::table::write::{Added, Writer};
use warmline::table::{Dialect, Encoding, Header, Limits, Reader, Row, sniff};

/// Bytes that are read at a time; the header must be within the first of them.
const CHUNK: usize = 1 << 18;

/// A file on its way.
struct File {
    card: Card,
    compiled: Compiled,
    scratch: Scratch,
    header: Header,
    writer: Writer,
    /// Rows that are scored and not yet written.
    scored: Vec<u8>,
    /// What is wrong with rows, and not yet told.
    told: Vec<u8>,
}

impl File {
    fn new(card: Card, day: Day, dialect: &Dialect, header: Header) -> Self {
        let compiled = card.compile(&Mapping::by_header(&card, &header.names), day);
        let (writer, scratch) = (Writer::new(dialect), compiled.scratch());
        let mut scored = Vec::new();
        writer.header(&mut scored, &header, &["score", "band", "route"]);
        Self { card, compiled, scratch, header, writer, scored, told: Vec::new() }
    }

    fn row(&mut self, row: &Row<'_>) {
        if let Some(fault) = row.fault {
            self.told.extend(format!("row {}: {fault:?}\n", row.number).bytes());
        }
        let added = match self.compiled.score_row(row, &mut self.scratch) {
            Ok(found) => {
                let band = found.band.and_then(|band| self.card.bands.get(band));
                let band = band.map_or(Added::Empty, |band| Added::Text(&band.id));
                [Added::Number(found.score.number()), band, Added::Text(found.route.id())]
            }
            Err(BadCell { column, expected, .. }) => {
                let name = self.header.names.get(column).map_or("", String::as_str);
                let allowed = match expected {
                    Expected::Number => "a number such as 1234.5",
                    Expected::Day => "a day such as 2026-03-01",
                    Expected::Count => "a whole number, zero or more",
                };
                self.told
                    .extend(format!("row {}: {name:?} cannot be read, allowed is {allowed}\n", row.number).bytes());
                [Added::Empty; 3]
            }
        };
        self.writer.row(&mut self.scored, row, self.header.names.len(), &added);
    }

    fn pass_on(&mut self, output: &mut dyn Write, errors: &mut dyn Write) -> io::Result<()> {
        output.write_all(&self.scored)?;
        errors.write_all(&self.told)?;
        self.scored.clear();
        self.told.clear();
        Ok(())
    }
}

/// Scores a file by a card as of a day; gives the code that the program ends with.
pub(crate) fn run(
    card: &[u8],
    day: &str,
    input: &mut dyn Read,
    output: &mut dyn Write,
    errors: &mut dyn Write,
) -> io::Result<u8> {
    let card = match card::read_bytes(card) {
        Ok(card) => card,
        Err(issue) => {
            writeln!(errors, "{issue}")?;
            return Ok(2);
        }
    };
    let Some(day) = Day::parse(day.as_bytes()) else {
        writeln!(errors, "day: is not one, allowed is a day such as 2026-03-01")?;
        return Ok(2);
    };
    let mut chunk = Vec::new();
    input.take(CHUNK as u64).read_to_end(&mut chunk)?;
    let dialect = Dialect { header: true, ..sniff::text(&chunk, chunk.len() < CHUNK).dialect(Encoding::Utf8) };
    let mut head = Reader::new(&dialect, Limits::default());
    head.push(&chunk, &mut |_| {});
    if chunk.len() < CHUNK {
        head.finish(&mut |_| {});
    }
    let Some(header) = head.header().cloned() else {
        writeln!(errors, "header: is missing, allowed is a first row with the names of the columns")?;
        return Ok(2);
    };
    let mut file = File::new(card, day, &dialect, header);
    let mut reader = Reader::new(&dialect, Limits::default());
    while !chunk.is_empty() {
        reader.push(&chunk, &mut |row| file.row(&row));
        file.pass_on(output, errors)?;
        chunk.clear();
        input.take(CHUNK as u64).read_to_end(&mut chunk)?;
    }
    reader.finish(&mut |row| file.row(&row));
    file.pass_on(output, errors)?;
    output.flush()?;
    Ok(0)
}

fn main() -> ExitCode {
    let arguments: Vec<String> = std::env::args().skip(1).collect();
    let [card, day] = &arguments[..] else {
        eprintln!("two arguments are needed: a card, and the day such as 2026-03-01 that ages are counted to");
        return ExitCode::from(2);
    };
    let done = std::fs::read(card).and_then(|card| {
        let mut output = BufWriter::new(io::stdout().lock());
        run(&card, day, &mut io::stdin().lock(), &mut output, &mut io::stderr().lock())
    });
    match done {
        Ok(code) => ExitCode::from(code),
        Err(error) => {
            eprintln!("{error}");
            ExitCode::FAILURE
        }
    }
}
