//! The columns of a regression, made block by block from what the rows hold: no second copy of the data is kept.

/// One column of a regression.
#[derive(Debug, Clone)]
pub(super) enum Term<'a> {
    /// (value - centre) x scale; 0, the mean, where the value is missing.
    Number {
        /// One value a row.
        values: &'a [f64],
        /// Subtracted.
        centre: f64,
        /// Multiplied.
        scale: f64,
    },
    /// A number for each code; 0 for a code beyond the table.
    Table {
        /// One code a row.
        codes: &'a [u8],
        /// What each code counts.
        table: Vec<f64>,
    },
}

/// Rows of a regression: all, or these.
#[derive(Debug, Clone, Copy)]
pub(super) enum Rows<'a> {
    All(usize),
    These(&'a [u32]),
}

impl Rows<'_> {
    pub(super) const fn len(self) -> usize {
        match self {
            Self::All(count) => count,
            Self::These(rows) => rows.len(),
        }
    }

    /// Writes what `source` holds for the rows from `from` on; what is not there becomes `default`.
    pub(super) fn fill<T: Copy>(
        self,
        source: &[T],
        from: usize,
        default: f64,
        make: impl Fn(T) -> f64,
        block: &mut [f64],
    ) {
        match self {
            Self::All(_) => {
                let part = source.get(from..).unwrap_or_default();
                for (slot, value) in block.iter_mut().zip(part) {
                    *slot = make(*value);
                }
            }
            Self::These(rows) => {
                for (slot, row) in block.iter_mut().zip(rows.get(from..).unwrap_or_default()) {
                    *slot = source.get(*row as usize).map_or(default, |value| make(*value));
                }
            }
        }
    }
}

impl Term<'_> {
    /// The values of the rows from `from` on.
    pub(super) fn fill(&self, rows: Rows, from: usize, block: &mut [f64]) {
        match self {
            Self::Number { values, centre, scale } => {
                let standard = |value: f64| if value.is_finite() { (value - centre) * scale } else { 0.0 };
                rows.fill(values, from, 0.0, standard, block);
            }
            Self::Table { codes, table } => {
                rows.fill(codes, from, 0.0, |code| table.get(usize::from(code)).copied().unwrap_or(0.0), block);
            }
        }
    }
}
