//! The lead score profile of new leads: those opened in a month, by their scores at the month's end.

use crate::score::{Card, Compiled, Day, Scratch, Verdict};
use crate::table::Row;
use std::collections::BTreeMap;

use super::setup::Setup;

/// The scores of a month are counted in so many slices of the card's scale.
pub(super) const SLICES: usize = 4;
/// Months beyond these belong to no plan; a column that holds no days of opening cannot take the memory of the page.
const MOST_MONTHS: usize = 600;

/// The leads that were opened in a month.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Month {
    /// The year.
    pub year: u16,
    /// The month, 1 to 12.
    pub month: u8,
    /// How many were opened and scored.
    pub leads: u64,
    /// How many of them reached the line by the month's end.
    pub handed: u64,
    /// The sum of their scores in thousandths.
    pub thousandths: i64,
    /// How many lay in each quarter of the scale, the lowest first.
    pub slices: Vec<u64>,
}

/// Counts months, each with the card as of its own end.
#[derive(Debug, Clone)]
pub(super) struct Months {
    setup: Setup,
    needed: Vec<usize>,
    each: BTreeMap<(u16, u8), (Compiled, Month)>,
}

impl Months {
    pub(super) fn new(setup: &Setup, needed: &[usize]) -> Self {
        Self { setup: setup.clone(), needed: needed.to_vec(), each: BTreeMap::new() }
    }

    /// Takes in a lead that was opened on a day; `now` is its verdict as of the day that is asked for.
    pub(super) fn see(&mut self, card: &Card, row: &Row<'_>, opened: Day, now: &Verdict, scratch: &mut Scratch) {
        let (year, month) = year_and_month(opened);
        if !self.each.contains_key(&(year, month)) {
            if self.each.len() == MOST_MONTHS {
                return;
            }
            let end = end_of(year, month).map_or(self.setup.as_of, |end| end.min(self.setup.as_of));
            let compiled = self.setup.compile(card, &self.needed, end);
            let slices = vec![0; SLICES];
            let own = Month { year, month, leads: 0, handed: 0, thousandths: 0, slices };
            self.each.insert((year, month), (compiled, own));
        }
        let Some((compiled, own)) = self.each.get_mut(&(year, month)) else { return };
        // What could be read once is read again without a fault.
        let then = compiled.score_row(row, scratch).unwrap_or(*now);
        own.leads += 1;
        own.handed += u64::from(then.handed);
        let thousandths = then.score.thousandths();
        own.thousandths += thousandths;
        let (least, most) = (card.least.thousandths(), card.most.thousandths());
        let quarter = ((most - least) / 4).max(1);
        let slice = (thousandths - least).max(0) / quarter;
        if let Some(count) = own.slices.get_mut((slice as usize).min(SLICES - 1)) {
            *count += 1;
        }
    }

    pub(super) fn list(&self) -> Vec<Month> {
        self.each.values().map(|(_, month)| month.clone()).collect()
    }
}

impl Month {
    const fn key(&self) -> (u16, u8) {
        (self.year, self.month)
    }
}

/// Whether all months of both parts of a file are counted; beyond the bound it matters which came first.
pub(super) fn is_room(own: &[Month], rest: &[Month]) -> bool {
    let news = rest.iter().filter(|month| !own.iter().any(|other| other.key() == month.key()));
    own.len() + news.count() <= MOST_MONTHS && rest.len() < MOST_MONTHS
}

/// Takes in the months of the rest of the file.
pub(super) fn append(own: &mut Vec<Month>, rest: Vec<Month>) {
    for month in rest {
        match own.binary_search_by_key(&month.key(), Month::key) {
            Ok(place) => {
                if let Some(known) = own.get_mut(place) {
                    known.leads += month.leads;
                    known.handed += month.handed;
                    known.thousandths += month.thousandths;
                    known.slices.iter_mut().zip(month.slices).for_each(|(count, more)| *count += more);
                }
            }
            Err(place) => own.insert(place, month),
        }
    }
}

/// The year and month of a day, as they are written.
pub(super) fn year_and_month(day: Day) -> (u16, u8) {
    let text = day.to_string();
    let part = |range: std::ops::Range<usize>| text.get(range).unwrap_or_default();
    (part(0..4).parse().unwrap_or(1), part(5..7).parse().unwrap_or(1))
}

/// The last day of a month.
pub(super) fn end_of(year: u16, month: u8) -> Option<Day> {
    let (year, month) = if month == 12 { (year + 1, 1) } else { (year, month + 1) };
    Day::from_number(Day::of(year.into(), month.into(), 1)?.number() - 1)
}
