//! The engine for programs: JSON text in, JSON text out, and one issue with the field that it is about. `src/bin/engine.rs`
//! exports these functions to JavaScript; they know no browser themselves.

use crate::codec::{card, json, lead, link, measured, report};
use crate::engine;
use crate::engine::issue::{Allowed, Fault, Issue};
use crate::engine::plan::limits::Limit;
use crate::score::{self, Day, sql};

/// A share of revenue, 0 < m <= 1.
const MARGIN: Limit = Limit { min: 0.0, max: 1.0, above: true };

/// The answer to a plan document, as the contract of the plan has it.
///
/// # Errors
/// The first fault of the document.
pub fn plan(document: &str) -> Result<String, Issue> {
    engine::answer(&json::read(document)?).map(|answer| json::write_answer(&answer))
}

/// The share link of a plan document, `p1.` and what follows.
///
/// # Errors
/// The first fault of the document.
pub fn link(document: &str) -> Result<String, Issue> {
    Ok(link::encode(&json::read(document)?))
}

/// The share link of a score card, `s1.` and what follows.
///
/// # Errors
/// The first fault of the card.
pub fn card_link(document: &str) -> Result<String, Issue> {
    Ok(card::encode(&card::read(document)?))
}

/// The share link of a nurture report, `r1.` and what follows.
///
/// # Errors
/// The first fault of the report.
pub fn report_link(document: &str) -> Result<String, Issue> {
    Ok(report::encode(&report::read(document)?))
}

/// The document of a share link: of a card or a report if it says so, else of a plan.
///
/// # Errors
/// What is wrong with the link, or with the document in it.
pub fn from_link(link: &str) -> Result<String, Issue> {
    if card::is_card(link) {
        return Ok(card::write_compact(&card::decode(link)?));
    }
    if report::is_report(link) {
        return Ok(report::write_compact(&report::decode(link)?));
    }
    Ok(json::write_compact(&link::decode(link)?))
}

/// The score of one lead with its ledger, by a card, as of a day.
///
/// # Errors
/// The first fault: of the card (`card.`), of the day (`day`), of the lead (`lead.`).
pub fn score(card: &str, lead: &str, day: &str) -> Result<String, Issue> {
    let card = within("card", card::read(card))?;
    let day = self::day(day)?;
    let lead = within("lead", lead::read(lead, &card))?;
    Ok(lead::write(&card, &score::score(&card, &lead, day)))
}

/// A card as a query over a table, for `duckdb`, `postgres`, `bigquery` or `spark`; without a day ages are counted to
/// the day of the query.
///
/// # Errors
/// The first fault: of the card, of the dialect's name, of the day.
pub fn sql(card: &str, dialect: &str, day: Option<&str>, table: &str) -> Result<String, Issue> {
    let card = within("card", card::read(card))?;
    let dialect = match dialect {
        "duckdb" => sql::Dialect::DuckDb,
        "postgres" => sql::Dialect::Postgres,
        "bigquery" => sql::Dialect::BigQuery,
        "spark" => sql::Dialect::Spark,
        _ => return Err(Issue::new("dialect", Fault::Unknown)),
    };
    let as_of = day.map_or(Ok(sql::AsOf::Today), |day| self::day(day).map(sql::AsOf::Day))?;
    Ok(sql::query(&card, dialect, as_of, table))
}

/// The metrics of a nurture report, month by month, with their intervals; `margin` is the share of revenue kept.
///
/// # Errors
/// The first fault of the report or of the margin.
pub fn measure(report: &str, margin: f64) -> Result<String, Issue> {
    if !MARGIN.holds(margin) {
        return Err(Issue::new("margin", Fault::Range { min: MARGIN.min, max: MARGIN.max, above: MARGIN.above }));
    }
    Ok(measured::write(&within("report", report::read(report))?, margin))
}

fn day(text: &str) -> Result<Day, Issue> {
    Day::parse(text.as_bytes()).ok_or_else(|| Issue::new("day", Fault::Kind { allowed: Allowed::Day }))
}

/// Names the document of several that an issue is about.
fn within<T>(document: &str, read: Result<T, Issue>) -> Result<T, Issue> {
    read.map_err(|issue| {
        let dot = if issue.field.is_empty() { "" } else { "." };
        Issue::new(format_args!("{document}{dot}{}", issue.field), issue.fault)
    })
}
