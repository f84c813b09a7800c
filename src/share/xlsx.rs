//! A table as a spreadsheet (ECMA-376): one sheet, heads in bold, numbers as numbers, percentages as ratios with a
//! percent format. Texts are strings in their cells, never formulas.

use super::sheet::{Cell, Sheet, digits};
use super::text::escaped;
use super::zip::Zip;

const XML: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>";
const MAIN: &str = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";
const KIND: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/// The formats of cells by their place in the style sheet.
const BOLD: u8 = 1;
const PERCENT: u8 = 2;

/// The file.
pub fn workbook(sheet: &Sheet) -> Vec<u8> {
    let mut zip = Zip::default();
    let part =
        |name: &str, kind: &str| format!("<Override PartName=\"/xl/{name}.xml\" ContentType=\"{KIND}.{kind}+xml\"/>");
    let types = [
        XML,
        &format!("<Types xmlns=\"{PACKAGE}/content-types\">"),
        "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>",
        &part("workbook", "sheet.main"),
        &part("worksheets/sheet1", "worksheet"),
        &part("styles", "styles"),
        "</Types>",
    ];
    zip.add("[Content_Types].xml", types.concat().as_bytes());
    zip.add("_rels/.rels", relations(&[("officeDocument", "xl/workbook.xml")]).as_bytes());
    let parts = [("worksheet", "worksheets/sheet1.xml"), ("styles", "styles.xml")];
    zip.add("xl/_rels/workbook.xml.rels", relations(&parts).as_bytes());
    let name = escaped(&tab_name(&sheet.title));
    let book = format!(
        "{XML}<workbook xmlns=\"{MAIN}\" xmlns:r=\"{OFFICE}\"><sheets><sheet name=\"{name}\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>"
    );
    zip.add("xl/workbook.xml", book.as_bytes());
    let styles = format!(
        "{XML}<styleSheet xmlns=\"{MAIN}\"><numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"0.0##%\"/></numFmts>\
         <fonts count=\"2\"><font/><font><b/></font></fonts><fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>\
         <fill><patternFill patternType=\"gray125\"/></fill></fills><borders count=\"1\"><border/></borders>\
         <cellStyleXfs count=\"1\"><xf/></cellStyleXfs><cellXfs count=\"3\"><xf/><xf fontId=\"1\" applyFont=\"1\"/>\
         <xf numFmtId=\"164\" applyNumberFormat=\"1\"/></cellXfs></styleSheet>"
    );
    zip.add("xl/styles.xml", styles.as_bytes());
    zip.add("xl/worksheets/sheet1.xml", cells(sheet).as_bytes());
    zip.finish()
}

fn relations(targets: &[(&str, &str)]) -> String {
    let relation = |(at, (kind, target)): (usize, &(&str, &str))| {
        format!("<Relationship Id=\"rId{}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>", at + 1)
    };
    let all: String = targets.iter().enumerate().map(relation).collect();
    format!("{XML}<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
}

/// The name of a tab: at most 31 letters, none of those that spreadsheets refuse, never empty.
fn tab_name(title: &str) -> String {
    let allowed = title.chars().filter(|letter| !"[]:*?/\\'".contains(*letter) && !letter.is_control());
    let name: String = allowed.take(31).collect();
    if name.trim().is_empty() { "1".to_owned() } else { name }
}

fn cells(sheet: &Sheet) -> String {
    let row = |cells: String| format!("<row>{cells}</row>");
    let head: String = sheet.columns.iter().map(|name| words(name, BOLD)).collect();
    let rows = sheet.rows.iter().map(|cells| row(cells.iter().map(cell).collect()));
    let all: String = std::iter::once(row(head)).chain(rows).collect();
    format!("{XML}<worksheet xmlns=\"{MAIN}\"><sheetData>{all}</sheetData></worksheet>")
}

fn cell(cell: &Cell) -> String {
    match cell {
        Cell::Text(text) => words(text, 0),
        Cell::Number(x) if x.is_finite() => format!("<c><v>{}</v></c>", digits(*x)),
        Cell::Share(x) if x.is_finite() => format!("<c s=\"{PERCENT}\"><v>{}</v></c>", digits(*x)),
        Cell::Number(_) | Cell::Share(_) => "<c/>".to_owned(),
    }
}

fn words(text: &str, style: u8) -> String {
    format!("<c s=\"{style}\" t=\"inlineStr\"><is><t xml:space=\"preserve\">{}</t></is></c>", escaped(text))
}
