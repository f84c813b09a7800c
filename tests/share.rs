//! Tables as files: no text becomes a formula, every number stays one, whatever the table holds.

use proptest::prelude::*;
use warmline::share::{Cell, Sheet, csv, rich, tabbed, workbook};

/// What spreadsheets take for the beginning of a formula.
const DANGEROUS: [char; 10] = ['=', '+', '-', '@', '\t', '\r', '\n', '\0', '＝', '＋'];

fn sheet(rows: Vec<Vec<Cell>>) -> Sheet {
    Sheet {
        title: "A [title]: of \"two\" & more than thirty-one letters".into(),
        columns: vec!["a,b".into(), "n".into()],
        rows,
    }
}

/// The files of an archive that stores them as they are, by its own directory.
fn unzip(bytes: &[u8]) -> Vec<(String, Vec<u8>)> {
    let u16_at = |at: usize| usize::from(u16::from_le_bytes([bytes[at], bytes[at + 1]]));
    let u32_at = |at: usize| u16_at(at) + (u16_at(at + 2) << 16);
    let end = bytes.len() - 22;
    assert_eq!(&bytes[end..end + 4], b"PK\x05\x06");
    let (count, mut at) = (u16_at(end + 10), u32_at(end + 16));
    let mut files = Vec::new();
    for _ in 0..count {
        assert_eq!(&bytes[at..at + 4], b"PK\x01\x02");
        let (size, name, place) = (u32_at(at + 24), u16_at(at + 28), u32_at(at + 42));
        let title = String::from_utf8(bytes[at + 46..at + 46 + name].to_vec()).expect("a name");
        assert_eq!(&bytes[place..place + 4], b"PK\x03\x04");
        let start = place + 30 + u16_at(place + 26) + u16_at(place + 28);
        files.push((title, bytes[start..start + size].to_vec()));
        at += 46 + name;
    }
    assert_eq!(at, end);
    files
}

fn worksheet(sheet: &Sheet) -> String {
    let files = unzip(&workbook(sheet));
    assert_eq!(files.len(), 6);
    let (_, content) = files.into_iter().find(|(name, _)| name == "xl/worksheets/sheet1.xml").expect("the sheet");
    String::from_utf8(content).expect("UTF-8")
}

#[test]
fn a_table_written_out() {
    let sheet = sheet(vec![
        vec![Cell::Text("x < y".into()), Cell::Number(-5.25)],
        vec![Cell::Text("say \"=1+1\"".into()), Cell::Share(0.56)],
    ]);
    assert_eq!(
        String::from_utf8(csv(&sheet)).unwrap(),
        "\u{feff}\"a,b\",n\r\nx < y,-5.25\r\n\"say \"\"=1+1\"\"\",0.56\r\n"
    );
    assert_eq!(tabbed(&sheet), "a,b\tn\r\nx < y\t-5.25\r\n\"say \"\"=1+1\"\"\"\t0.56\r\n");
    let shown = vec![vec!["x < y".into(), "-5.25".into()]];
    assert!(rich(&sheet, &shown).ends_with("<tbody><tr><td>x &lt; y</td><td>-5.25</td></tr></tbody></table>"));
    let cells = worksheet(&sheet);
    assert!(cells.contains("<c><v>-5.25</v></c>"), "{cells}");
    assert!(cells.contains("<c s=\"2\"><v>0.56</v></c>"), "{cells}");
    assert!(cells.contains("x &lt; y"), "{cells}");
}

#[test]
fn no_text_begins_as_a_formula() {
    let mut tried = 0;
    for lead in DANGEROUS {
        for text in [format!("{lead}1+1"), format!(" {lead}cmd"), format!("{lead}"), format!("{lead}{lead}x")] {
            let table = sheet(vec![vec![Cell::Text(text.clone()), Cell::Number(1.0)]]);
            let written = csv(&table);
            let mut reader = csv::ReaderBuilder::new().from_reader(&written[3..]);
            let cell = reader.records().next().expect("a row").expect("sound")[0].to_owned();
            // A lone minus stands for nothing in many files, and no spreadsheet computes it.
            assert!(cell.starts_with('\'') || text == "-", "{text:?} became {cell:?}");
            let cells = worksheet(&table);
            assert!(!cells.contains("<f"), "{cells}");
            tried += 2;
        }
    }
    println!("{tried} texts that begin like formulas, none of them is one");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(2_000))]

    #[test]
    fn whatever_a_table_holds_comes_back(text in ".{0,40}", x in proptest::num::f64::ANY) {
        let table = sheet(vec![vec![Cell::Text(text.clone()), Cell::Number(x)]]);
        let written = csv(&table);
        let mut reader = csv::ReaderBuilder::new().from_reader(&written[3..]);
        let row = reader.records().next().expect("a row").expect("sound");
        prop_assert_eq!(row[0].strip_prefix('\'').unwrap_or(&row[0]), text.strip_prefix('\'').unwrap_or(&text));
        prop_assert_eq!(row[1].parse::<f64>().ok(), Some(x).filter(|x| x.is_finite()));
        let cells = worksheet(&table);
        prop_assert!(!cells.contains("<f"));
        prop_assert_eq!(cells.contains("<v>"), x.is_finite());
    }
}
