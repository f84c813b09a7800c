//! The rows to learn from, one column after the other.

/// The code of a row without a value.
pub const MISSING: u32 = u32::MAX;

/// What the rows say of one thing.
#[derive(Debug, Clone, PartialEq)]
pub enum Values {
    /// Numbers; what is not finite is missing.
    Numbers(Vec<f64>),
    /// Names, by their place in a list; a code beyond the list is missing.
    Codes {
        /// One code a row.
        codes: Vec<u32>,
        /// What the codes stand for.
        names: Vec<String>,
    },
}

impl Values {
    /// Rows.
    pub fn len(&self) -> usize {
        match self {
            Self::Numbers(numbers) => numbers.len(),
            Self::Codes { codes, .. } => codes.len(),
        }
    }

    /// Whether there is no row.
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }
}

/// A named column.
#[derive(Debug, Clone, PartialEq)]
pub struct Column {
    /// As the file names it.
    pub name: String,
    /// One value a row.
    pub values: Values,
}

impl Column {
    /// A column of numbers.
    pub fn numbers(name: impl Into<String>, numbers: Vec<f64>) -> Self {
        Self { name: name.into(), values: Values::Numbers(numbers) }
    }

    /// A column of names; `None` is missing.
    pub fn names<'a>(name: impl Into<String>, texts: impl IntoIterator<Item = Option<&'a str>>) -> Self {
        let mut places = std::collections::HashMap::new();
        let mut names: Vec<String> = Vec::new();
        let code = |text: Option<&'a str>| {
            text.map_or(MISSING, |text| {
                *places.entry(text).or_insert_with(|| {
                    names.push(text.to_owned());
                    names.len() as u32 - 1
                })
            })
        };
        let codes = texts.into_iter().map(code).collect();
        Self { name: name.into(), values: Values::Codes { codes, names } }
    }
}

/// Columns of equal length.
#[derive(Debug, Clone, PartialEq)]
pub struct Frame {
    rows: usize,
    columns: Vec<Column>,
}

/// Why rows cannot be learned from.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Refusal {
    /// This column, or the list of this name, has another length than the rows before it.
    Length(String),
    /// No row, or no column.
    Nothing,
    /// Every lead was won, or none was.
    OneOutcome,
    /// A weight, score or penalty that is negative or not finite.
    NotANumber(&'static str),
}

impl std::fmt::Display for Refusal {
    fn fmt(&self, formatter: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        match self {
            Self::Length(name) => write!(formatter, "{name} has not one value a row"),
            Self::Nothing => formatter.write_str("no row or no column"),
            Self::OneOutcome => formatter.write_str("won and lost rows are both needed"),
            Self::NotANumber(what) => write!(formatter, "{what} is negative or not finite"),
        }
    }
}

impl std::error::Error for Refusal {}

impl Frame {
    /// Takes columns together.
    ///
    /// # Errors
    /// Columns of unequal length, or none.
    pub fn new(columns: Vec<Column>) -> Result<Self, Refusal> {
        let rows = columns.first().map_or(0, |column| column.values.len());
        if let Some(odd) = columns.iter().find(|column| column.values.len() != rows) {
            return Err(Refusal::Length(odd.name.clone()));
        }
        if rows == 0 {
            return Err(Refusal::Nothing);
        }
        Ok(Self { rows, columns })
    }

    /// Rows.
    pub const fn rows(&self) -> usize {
        self.rows
    }

    /// The columns.
    pub fn columns(&self) -> &[Column] {
        &self.columns
    }
}
