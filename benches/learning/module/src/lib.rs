//! A logistic regression on 100,000 leads of 20 columns, through numbers alone.

use std::cell::RefCell;
use warmline::learn::{Column, Frame, regress};

#[path = "../../../../tests/support/leads.rs"]
mod many;

thread_local! {
    static LEADS: RefCell<Option<(Frame, Vec<bool>)>> = const { RefCell::new(None) };
    static LAST: RefCell<Vec<f64>> = const { RefCell::new(Vec::new()) };
}

/// Mean 0 and variance 1: the penalty is of standardised columns.
fn standard(mut column: Vec<f64>) -> Vec<f64> {
    let rows = column.len() as f64;
    let mean = column.iter().sum::<f64>() / rows;
    let spread = (column.iter().map(|x| (x - mean) * (x - mean)).sum::<f64>() / rows).sqrt();
    column.iter_mut().for_each(|x| *x = (*x - mean) / spread);
    column
}

/// Makes the leads; says how many were won.
#[unsafe(no_mangle)]
pub extern "C" fn make(rows: u32, width: u32) -> u32 {
    let (columns, won) = many::leads(rows as usize, width as usize);
    let named = columns.into_iter().enumerate();
    let named = named.map(|(place, column)| Column::numbers(format!("x{place}"), standard(column)));
    let Ok(frame) = Frame::new(named.collect()) else { return 0 };
    let wins = won.iter().filter(|won| **won).count() as u32;
    LEADS.set(Some((frame, won)));
    wins
}

/// Fits them with a penalty; says how many figures came out.
#[unsafe(no_mangle)]
pub extern "C" fn fit(c: f64) -> u32 {
    let fitted = LEADS.with_borrow(|leads| {
        let (frame, won) = leads.as_ref()?;
        regress(frame, won, None, c).ok()
    });
    let figures: Vec<f64> =
        fitted.map_or_else(Vec::new, |fit| std::iter::once(fit.intercept).chain(fit.coefficients).collect());
    let count = figures.len() as u32;
    LAST.set(figures);
    count
}

/// A figure of the last fit: the intercept, then the coefficients.
#[unsafe(no_mangle)]
pub extern "C" fn figure(index: u32) -> f64 {
    LAST.with_borrow(|figures| figures.get(index as usize).copied().unwrap_or(f64::NAN))
}
