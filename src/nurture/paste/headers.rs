//! What the headers of a sheet are called in English, Korean and Indonesian.

use crate::nurture::figure::Figure;

/// What a column holds.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Meaning {
    /// The month.
    Month,
    /// The campaign.
    Campaign,
    /// A figure.
    Figure(Figure),
    /// Something that a report does not have.
    Unknown,
}

/// The meaning of a header, whatever its case, spaces, marks, and what stands in brackets.
pub fn meaning(header: &str) -> Meaning {
    let word = plain(header);
    let known = NAMES.iter().find(|(_, names)| names.contains(&word.as_str()));
    known.map_or(Meaning::Unknown, |(meaning, _)| *meaning)
}

/// Whether a cell says that its line sums up the others.
pub(super) fn is_total(cell: &str) -> bool {
    let word = plain(cell);
    matches!(word.as_str(), "total" | "sum" | "grandtotal" | "all" | "합계" | "총계" | "전체" | "jumlah" | "semua")
}

/// Whether a cell says that nothing is known.
pub(super) fn is_blank(cell: &str) -> bool {
    matches!(cell.to_lowercase().as_str(), "" | "-" | "–" | "—" | "n/a" | "na" | "#n/a" | "null" | "none" | "없음")
}

/// Letters and digits only, in lower case, without what stands in brackets and without words that only say "number of".
fn plain(header: &str) -> String {
    let mut depth = 0_u32;
    let mut word = String::new();
    for letter in header.chars() {
        match letter {
            '(' | '[' | '（' => depth += 1,
            ')' | ']' | '）' => depth = depth.saturating_sub(1),
            letter if depth == 0 && letter.is_alphanumeric() => word.extend(letter.to_lowercase()),
            _ => {}
        }
    }
    for start in ["numberof", "noof", "jumlah"] {
        if let Some(rest) = word.strip_prefix(start).filter(|rest| !rest.is_empty()) {
            word = rest.to_owned();
        }
    }
    if let Some(rest) = word.strip_suffix('수').filter(|rest| rest.chars().count() > 1) {
        word = rest.to_owned();
    }
    word
}

const NAMES: &[(Meaning, &[&str])] = &[
    (
        Meaning::Month,
        &[
            "month",
            "date",
            "period",
            "monthyear",
            "yearmonth",
            "월",
            "년월",
            "연월",
            "기간",
            "날짜",
            "일자",
            "bulan",
            "periode",
            "tanggal",
        ],
    ),
    (
        Meaning::Campaign,
        &[
            "campaign",
            "campaignname",
            "program",
            "programme",
            "캠페인",
            "캠페인명",
            "프로그램",
            "kampanye",
            "namakampanye",
            "programa",
        ],
    ),
    (
        Meaning::Figure(Figure::NewLeads),
        &[
            "newleads",
            "newlead",
            "leads",
            "lead",
            "leadscreated",
            "신규리드",
            "새리드",
            "리드",
            "leadbaru",
            "prospekbaru",
            "prospek",
        ],
    ),
    (
        Meaning::Figure(Figure::ReopenedLeads),
        &[
            "reopenedleads",
            "reopened",
            "reactivatedleads",
            "reactivated",
            "recycledleads",
            "재활성리드",
            "재오픈리드",
            "재개리드",
            "leaddibukakembali",
            "leadaktifkembali",
            "leaddibukalagi",
        ],
    ),
    (
        Meaning::Figure(Figure::EmailsSent),
        &[
            "emailssent",
            "emailsent",
            "sent",
            "sends",
            "sentemails",
            "발송",
            "이메일발송",
            "메일발송",
            "emailterkirim",
            "emaildikirim",
            "dikirim",
        ],
    ),
    (
        Meaning::Figure(Figure::Delivered),
        &[
            "delivered",
            "emailsdelivered",
            "deliveries",
            "도달",
            "전달",
            "수신",
            "이메일도달",
            "sampai",
            "emailsampai",
            "tersampaikan",
        ],
    ),
    (
        Meaning::Figure(Figure::Opened),
        &[
            "opened",
            "opens",
            "uniqueopens",
            "emailsopened",
            "오픈",
            "열람",
            "이메일오픈",
            "고유오픈",
            "dibuka",
            "emaildibuka",
        ],
    ),
    (
        Meaning::Figure(Figure::Clicked),
        &[
            "clicked",
            "clicks",
            "uniqueclicks",
            "emailsclicked",
            "클릭",
            "이메일클릭",
            "고유클릭",
            "diklik",
            "emaildiklik",
            "klik",
        ],
    ),
    (
        Meaning::Figure(Figure::Mqls),
        &["mql", "mqls", "marketingqualifiedleads", "마케팅적격리드", "마케팅검증리드", "leadterkualifikasipemasaran"],
    ),
    (
        Meaning::Figure(Figure::Sals),
        &["sal", "sals", "salesacceptedleads", "accepted", "영업수용리드", "영업인수리드", "leadditerimapenjualan"],
    ),
    (
        Meaning::Figure(Figure::Sqls),
        &[
            "sql",
            "sqls",
            "salesqualifiedleads",
            "opportunities",
            "opportunity",
            "opps",
            "영업적격리드",
            "영업기회",
            "기회",
            "leadterkualifikasipenjualan",
            "peluang",
        ],
    ),
    (
        Meaning::Figure(Figure::Customers),
        &[
            "customers",
            "newcustomers",
            "won",
            "deals",
            "dealswon",
            "closedwon",
            "고객",
            "신규고객",
            "수주",
            "계약",
            "pelanggan",
            "pelangganbaru",
            "transaksi",
            "dealmenang",
        ],
    ),
    (
        Meaning::Figure(Figure::Revenue),
        &["revenue", "sales", "turnover", "매출", "매출액", "수익", "pendapatan", "omzet", "omset", "penjualan"],
    ),
    (
        Meaning::Figure(Figure::ProgrammeCost),
        &[
            "programmecost",
            "programcost",
            "cost",
            "costs",
            "spend",
            "adspend",
            "mediaspend",
            "budget",
            "비용",
            "프로그램비용",
            "광고비",
            "지출",
            "biaya",
            "biayaprogram",
            "biayaiklan",
            "pengeluaran",
            "anggaran",
        ],
    ),
    (
        Meaning::Figure(Figure::LabourCost),
        &["labourcost", "laborcost", "labour", "labor", "salaries", "people", "인건비", "biayatenagakerja", "gaji"],
    ),
    (
        Meaning::Figure(Figure::LabourShare),
        &[
            "labourshare",
            "laborshare",
            "인건비비율",
            "인건비비중",
            "인건비배분",
            "porsitenagakerja",
            "bagiantenagakerja",
        ],
    ),
    (
        Meaning::Figure(Figure::TechnologyCost),
        &[
            "technologycost",
            "techcost",
            "tools",
            "toolcost",
            "technology",
            "software",
            "기술비용",
            "기술비",
            "도구비용",
            "biayateknologi",
            "biayaalat",
        ],
    ),
    (
        Meaning::Figure(Figure::TechnologyShare),
        &[
            "technologyshare",
            "techshare",
            "toolshare",
            "기술비용비율",
            "기술비율",
            "기술비용배분",
            "porsiteknologi",
            "bagianteknologi",
        ],
    ),
];
