//! The names that stages and other marks go by, in English, Korean and Indonesian: a CRM says "Closed Won", the plan
//! "Customers".

/// What a name is known for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Known {
    /// A stage of the common funnel, by its place in it.
    Stage(u8),
    /// Given up.
    Lost,
    /// Put aside, not ready.
    Parked,
    /// Engaging again.
    Reopened,
    /// Sales did something about it.
    Worked,
}

/// A name as it is compared: small letters and digits only.
pub(super) fn key(name: &str) -> String {
    name.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// What a [`key`] is known for; none for a word of the house's own.
pub(super) fn known(key: &str) -> Option<Known> {
    KNOWN.iter().find(|(_, names)| names.contains(&key)).map(|(known, _)| *known)
}

const KNOWN: &[(Known, &[&str])] = &[
    (
        Known::Stage(0),
        &["lead", "leads", "newlead", "rawlead", "inquiry", "enquiry", "inquiries", "리드", "문의", "prospek"],
    ),
    (Known::Stage(1), &["qualifiedlead", "qualifiedleads", "적격리드", "prospekterkualifikasi"]),
    (Known::Stage(2), &["mql", "mqls", "marketingqualified", "marketingqualifiedlead", "marketingqualifiedleads"]),
    (Known::Stage(3), &["sal", "sals", "salesaccepted", "salesacceptedlead", "salesacceptedleads"]),
    (
        Known::Stage(4),
        &[
            "sql",
            "sqls",
            "salesqualified",
            "salesqualifiedlead",
            "salesqualifiedleads",
            "opportunity",
            "opportunities",
            "opp",
            "deal",
            "deals",
            "영업기회",
            "peluang",
        ],
    ),
    (
        Known::Stage(5),
        &[
            "customer",
            "customers",
            "won",
            "closedwon",
            "client",
            "clients",
            "고객",
            "수주",
            "계약",
            "pelanggan",
            "menang",
        ],
    ),
    (
        Known::Lost,
        &[
            "lost",
            "closedlost",
            "disqualified",
            "unqualified",
            "rejected",
            "dead",
            "실주",
            "탈락",
            "kalah",
            "gagal",
            "ditolak",
        ],
    ),
    (
        Known::Parked,
        &[
            "parked",
            "nurture",
            "nurturing",
            "recycled",
            "onhold",
            "paused",
            "notready",
            "returned",
            "보류",
            "육성",
            "ditunda",
        ],
    ),
    (Known::Reopened, &["reopened", "reopen", "reengaged", "reactivated", "재개", "dibukakembali"]),
    (
        Known::Worked,
        &[
            "contacted",
            "firstcontact",
            "called",
            "followedup",
            "followup",
            "worked",
            "연락",
            "dihubungi",
            "tindaklanjut",
        ],
    ),
];
