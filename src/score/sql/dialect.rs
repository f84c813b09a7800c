//! What the databases call the same things, and how names and texts are quoted so that they stay names and texts.

use std::fmt::Write as _;

/// A database.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Dialect {
    /// `DuckDB`.
    DuckDb,
    /// `PostgreSQL`, with standard strings (the default since 9.1).
    Postgres,
    /// `BigQuery`, the Google dialect.
    BigQuery,
    /// Spark SQL, with its default reading of backslashes.
    Spark,
}

impl Dialect {
    /// All of them.
    pub const ALL: [Self; 4] = [Self::DuckDb, Self::Postgres, Self::BigQuery, Self::Spark];

    /// A name as an identifier, whatever stands in it.
    pub(super) fn name(self, name: &str) -> String {
        match self {
            Self::DuckDb | Self::Postgres => format!("\"{}\"", name.replace('"', "\"\"")),
            Self::Spark => format!("`{}`", name.replace('`', "``")),
            Self::BigQuery => format!("`{}`", name.replace('\\', "\\\\").replace('`', "\\`")),
        }
    }

    /// A path such as `schema.table`, each part as an identifier.
    pub(super) fn path(self, path: &str) -> String {
        path.split('.').map(|part| self.name(part)).collect::<Vec<_>>().join(".")
    }

    /// A text as a literal.
    pub(super) fn text(self, text: &str) -> String {
        match self {
            Self::DuckDb | Self::Postgres => format!("'{}'", text.replace('\'', "''")),
            Self::BigQuery | Self::Spark => format!("'{}'", text.replace('\\', "\\\\").replace('\'', "\\'")),
        }
    }

    /// Something as a double.
    pub(super) fn double(self, sql: &str) -> String {
        let kind = match self {
            Self::DuckDb | Self::Spark => "DOUBLE",
            Self::Postgres => "DOUBLE PRECISION",
            Self::BigQuery => "FLOAT64",
        };
        format!("CAST({sql} AS {kind})")
    }

    /// Something as text.
    pub(super) fn string(self, sql: &str) -> String {
        let kind = match self {
            Self::DuckDb => "VARCHAR",
            Self::Postgres => "TEXT",
            Self::BigQuery | Self::Spark => "STRING",
        };
        format!("CAST({sql} AS {kind})")
    }

    /// A text without these letters at its ends.
    pub(super) fn trim(self, sql: &str, letters: &str) -> String {
        let letters = self.text(letters);
        match self {
            Self::Spark => format!("TRIM(BOTH {letters} FROM {sql})"),
            Self::Postgres => format!("BTRIM({sql}, {letters})"),
            Self::DuckDb | Self::BigQuery => format!("TRIM({sql}, {letters})"),
        }
    }

    /// Where a part begins in a text, from 1; 0 where it does not.
    pub(super) fn position(self, sql: &str, part: &str) -> String {
        let call = if self == Self::Spark { "INSTR" } else { "STRPOS" };
        format!("{call}({sql}, {})", self.text(part))
    }

    /// A text with every match of a pattern replaced.
    pub(super) fn replace_all(self, sql: &str, pattern: &str, by: &str) -> String {
        let (pattern, by) = (self.text(pattern), self.text(by));
        let all = if matches!(self, Self::DuckDb | Self::Postgres) { ", 'g'" } else { "" };
        format!("REGEXP_REPLACE({sql}, {pattern}, {by}{all})")
    }

    /// Days from one date to a later one.
    pub(super) fn days(self, from: &str, to: &str) -> String {
        match self {
            Self::DuckDb | Self::Postgres => format!("({to} - {from})"),
            Self::BigQuery => format!("DATE_DIFF({to}, {from}, DAY)"),
            Self::Spark => format!("DATEDIFF({to}, {from})"),
        }
    }
}

/// A number as a double in all of them: digits with an exponent.
pub(super) fn number(number: f64) -> String {
    let mut sql = String::new();
    // Writing to a String cannot fail.
    let _ = write!(sql, "{:e}", number + 0.0);
    sql
}
