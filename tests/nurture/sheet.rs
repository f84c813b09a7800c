//! Sheets as people paste them, in three languages, upright and turned, with everything that goes wrong in them.

use warmline::format::Formatter;
use warmline::format::plain::Plain;
use warmline::nurture::paste::{Doubt, Meaning, month, paste};
use warmline::nurture::{Figure, Month, Pasted};

fn read(tag: &str, text: &str) -> Option<Pasted> {
    let sheet: Vec<Vec<String>> = text.lines().map(|line| line.split('\t').map(str::to_owned).collect()).collect();
    paste(&sheet, &Plain::new(tag).marks(), tag)
}

fn of(year: u16, number: u8) -> Month {
    Month::new(year, number).expect("a month")
}

#[test]
fn three_languages_say_the_same() {
    let sheets = [
        (
            "en",
            "Month\tCampaign\tNew leads\tE-mails sent\tMQLs\tProgramme cost (USD)\tLabour share\nJul 2026\tFair\t1,234\t10,000\t80\t$9,000.50\t25%",
        ),
        (
            "ko",
            "월\t캠페인\t신규 리드 수\t이메일 발송\tMQL\t프로그램 비용\t인건비 비율\n2026년 7월\tFair\t1,234명\t1만\t80\t9,000.50\t25",
        ),
        (
            "id",
            "Bulan\tKampanye\tJumlah lead baru\tEmail terkirim\tMQL\tBiaya program\tPorsi tenaga kerja\nJuli 2026\tFair\t1.234\t10.000\t80\tRp 9.000,50\t0,25",
        ),
    ];
    for (tag, sheet) in sheets {
        let pasted = read(tag, sheet).unwrap_or_else(|| panic!("{tag}"));
        assert_eq!(pasted.faults, [], "{tag}");
        let period = &pasted.periods[0];
        assert_eq!((period.month, period.campaign.as_deref()), (of(2026, 7), Some("Fair")), "{tag}");
        for (figure, value) in [
            (Figure::NewLeads, 1234.0),
            (Figure::EmailsSent, 10_000.0),
            (Figure::Mqls, 80.0),
            (Figure::ProgrammeCost, 9000.5),
            (Figure::LabourShare, 0.25),
        ] {
            assert_eq!(period.figures.get(figure), Some(value), "{tag} {figure:?}");
        }
        assert_eq!(period.figures.get(Figure::Sqls), None);
    }
}

#[test]
fn months_in_every_spelling() {
    for text in [
        "2026-07",
        "2026-07-31",
        "2026/7",
        "2026. 7.",
        "07/2026",
        "7-2026",
        "31.07.2026",
        "07/31/2026",
        "202607",
        "Jul 2026",
        "July-26",
        "Juli 2026",
        "2026년 7월",
        "1 July 2026",
        "2026-07-01T00:00:00",
        "2026-07-01 00:00:00",
    ] {
        assert_eq!(month(text), Some(of(2026, 7)), "{text}");
    }
    for text in
        ["", "Total", "7", "13/2026", "2026", "03/04/2026", "Smarch 2026", "2026-00", "20261301", "99999999999-1"]
    {
        assert_eq!(month(text), None, "{text}");
    }
}

#[test]
fn a_title_above_totals_below_blanks_and_unknown_columns() {
    let sheet = "Our nurture report\n\nMonth\tMood\tSQL\tSQL\tRevenue\n2026-01\tgood\t5\t6\t-\n\n2026-02\tbad\t\t7\t1.234\nTotal\t\t5\t13\t1234";
    let pasted = read("en", sheet).expect("a sheet");
    assert_eq!(pasted.periods.len(), 2);
    assert_eq!(pasted.columns[1], ("Mood".to_owned(), Meaning::Unknown));
    // The second column of SQLs is not added to the first.
    assert_eq!(pasted.columns[3].1, Meaning::Unknown);
    assert_eq!(pasted.periods[0].figures.get(Figure::Sqls), Some(5.0));
    assert_eq!(pasted.periods[0].figures.get(Figure::Revenue), None);
    assert_eq!(pasted.periods[1].figures.get(Figure::Sqls), None);
    assert_eq!(pasted.faults.len(), 1);
    assert_eq!((pasted.faults[0].row, pasted.faults[0].column), (5, 4));
    assert_eq!(pasted.faults[0].doubt, Doubt::Ambiguous(1.234, 1234.0));
}

#[test]
fn each_bad_cell_is_told_with_its_place() {
    let sheet = "month\tleads\tmqls\tlabour share\n2026-01\tmany\t2.5\t250%\nsoon\t1\t1\t1\n2026-02\t-3\t4\t0.5\n2026-02\t9\t9\t0.5";
    let pasted = read("en", sheet).expect("a sheet");
    let places: Vec<(usize, usize)> = pasted.faults.iter().map(|fault| (fault.row, fault.column)).collect();
    assert_eq!(places, [(1, 1), (1, 2), (1, 3), (2, 0), (3, 1), (4, 0)]);
    assert!(matches!(pasted.faults[0].doubt, Doubt::Number(_)));
    assert_eq!(pasted.faults[1].doubt, Doubt::Whole);
    assert!(matches!(pasted.faults[2].doubt, Doubt::Range(_)));
    assert_eq!(pasted.faults[3].doubt, Doubt::Month);
    assert_eq!(pasted.faults[5].doubt, Doubt::Repeated);
    assert_eq!(pasted.periods.len(), 2);
    assert_eq!(pasted.periods[1].figures.get(Figure::Mqls), Some(4.0));
}

#[test]
fn months_may_run_across() {
    let pasted = read("en", "\tJan 2026\tFeb 2026\nMQLs\t10\t12\nClicks\t100\tx").expect("a sheet");
    assert!(pasted.turned);
    assert_eq!(pasted.periods.iter().map(|period| period.month).collect::<Vec<_>>(), [of(2026, 1), of(2026, 2)]);
    assert_eq!(pasted.periods[1].figures.get(Figure::Mqls), Some(12.0));
    assert_eq!((pasted.faults[0].row, pasted.faults[0].column), (2, 2));
    assert_eq!(read("en", "a\tb\n1\t2"), None);
    assert_eq!(read("en", ""), None);
}
