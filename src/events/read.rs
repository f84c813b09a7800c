//! From cells to compact columns: 14 bytes an event and each name once.

use super::day::{self, DateOrder, Reading};
use super::names::{Names, Pile};
use super::reject::{Reason, Reject, Tally};
use super::words;
use crate::engine::time::Date;
use std::collections::BTreeMap;

/// Events that are kept at most.
pub const MOST_EVENTS: usize = 1_000_000;
/// Different stage names that are kept at most.
pub const MOST_STAGES: usize = 200;
/// Different campaigns that are kept at most; events of further ones count without a campaign.
pub const MOST_CAMPAIGNS: usize = 1_000;
/// The longest name of a lead, a stage or a campaign, in bytes.
pub const LONGEST_NAME: usize = 256;

/// No campaign.
pub(super) const NONE: u16 = u16::MAX;

/// One row of the file, borrowed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Cells<'a> {
    /// The row's number as people see it in their sheet; messages refer to it.
    pub row: u32,
    /// Who: any name that is the same for the same lead.
    pub lead: &'a str,
    /// What happened: a stage entered, or lost, parked, reopened, contacted.
    pub stage: &'a str,
    /// When, in any of the common ways to write a day.
    pub date: &'a str,
    /// What it is credited to; empty for none.
    pub campaign: &'a str,
}

/// Takes rows one by one.
#[derive(Debug)]
pub struct Reader {
    unclear: DateOrder,
    leads: Pile,
    /// Stage texts as they stand, trimmed, by their number in `stages`.
    spellings: BTreeMap<String, u16>,
    stages: Vec<StageName>,
    campaigns: BTreeMap<String, u16>,
    rows: Vec<Row>,
    tally: Tally,
    read: u64,
    uncredited: u64,
}

/// A stage name of the file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct StageName {
    /// The first of its spellings in the order of the alphabet.
    pub(super) name: String,
    pub(super) key: String,
}

#[derive(Debug, Clone, Copy)]
struct Row {
    number: u32,
    stage: u16,
    campaign: u16,
    reading: Reading,
}

/// One event as it is kept.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Event {
    /// The lead's number, which does not depend on the order of the rows.
    pub(super) lead: u32,
    /// Days since [`EPOCH`].
    pub(super) day: i32,
    pub(super) stage: u16,
    pub(super) campaign: u16,
    pub(super) row: u32,
}

/// The events of a file, ready to be analysed as often as asked: as of other days, with another order of stages.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Events {
    pub(super) list: Vec<Event>,
    pub(super) leads: Names,
    pub(super) stages: Vec<StageName>,
    pub(super) campaigns: Vec<String>,
    pub(super) tally: Tally,
    /// Rows that were read, good and bad.
    pub rows: u64,
    /// Events that count without their campaign: it is one too many ([`MOST_CAMPAIGNS`]) or its name too long
    /// ([`LONGEST_NAME`]).
    pub uncredited: u64,
    /// How dates such as 03/04/2026 were read.
    pub date_order: DateOrder,
    /// Dates that would be another day in the other order, and no date of the file said which it is: the user should
    /// be asked. 0 where the file itself decides.
    pub unclear_dates: u64,
}

/// The day from which days are counted.
pub(super) fn number_of(date: Date) -> i32 {
    EPOCH.map_or(0, |epoch| epoch.days_until(date) as i32)
}

/// The day with a number.
pub(super) fn date_of(day: i32) -> Option<Date> {
    EPOCH.and_then(|epoch| epoch.plus_days(i64::from(day)))
}

static EPOCH: std::sync::LazyLock<Option<Date>> = std::sync::LazyLock::new(|| Date::new(1900, 1, 1));

impl Reader {
    /// A reader of a file; `unclear` is how dates such as 03/04/2026 are read where the file itself does not tell.
    pub fn new(unclear: DateOrder) -> Self {
        Self {
            unclear,
            leads: Pile::default(),
            spellings: BTreeMap::new(),
            stages: Vec::new(),
            campaigns: BTreeMap::new(),
            rows: Vec::new(),
            tally: Tally::default(),
            read: 0,
            uncredited: 0,
        }
    }

    /// Takes one row. What cannot be used is counted with its reason and left out.
    pub fn push(&mut self, cells: Cells<'_>) {
        self.read += 1;
        if let Err(reason) = self.keep(&cells) {
            self.tally.add(Reject { row: cells.row, reason });
        }
    }

    /// Counts a row that is left out for what the file made of it.
    pub fn refuse(&mut self, row: u32, reason: Reason) {
        self.read += 1;
        self.tally.add(Reject { row, reason });
    }

    fn keep(&mut self, cells: &Cells<'_>) -> Result<(), Reason> {
        let lead = name(cells.lead, Reason::NoLead, Reason::LeadTooLong)?;
        let stage = name(cells.stage, Reason::NoStage, Reason::StageTooLong)?;
        if cells.date.trim().is_empty() {
            return Err(Reason::NoDate);
        }
        let reading = day::read(cells.date).ok_or(Reason::BadDate)?;
        if self.rows.len() >= MOST_EVENTS {
            return Err(Reason::TooManyEvents);
        }
        let stage = self.stage(stage)?;
        let campaign = self.campaign(cells.campaign.trim());
        self.leads.push(lead).ok_or(Reason::TooManyEvents)?;
        self.rows.push(Row { number: cells.row, stage, campaign, reading });
        Ok(())
    }

    fn stage(&mut self, name: &str) -> Result<u16, Reason> {
        if let Some(stage) = self.spellings.get(name) {
            return Ok(*stage);
        }
        let key = words::key(name);
        if key.is_empty() {
            return Err(Reason::NoStage);
        }
        let at = self.stages.iter().position(|stage| stage.key == key);
        let at = match at {
            Some(at) => at,
            None if self.stages.len() >= MOST_STAGES => return Err(Reason::TooManyStages),
            None => {
                self.stages.push(StageName { name: name.to_owned(), key });
                self.stages.len() - 1
            }
        };
        if let Some(stage) = self.stages.get_mut(at).filter(|stage| name < stage.name.as_str()) {
            name.clone_into(&mut stage.name);
        }
        // A file of nothing but spellings of one name would fill the memory.
        if self.spellings.len() < 10 * MOST_STAGES {
            self.spellings.insert(name.to_owned(), at as u16);
        }
        Ok(at as u16)
    }

    fn campaign(&mut self, name: &str) -> u16 {
        if name.is_empty() {
            return NONE;
        }
        if let Some(campaign) = self.campaigns.get(name) {
            return *campaign;
        }
        if self.campaigns.len() >= MOST_CAMPAIGNS || name.len() > LONGEST_NAME {
            self.uncredited += 1;
            return NONE;
        }
        let next = self.campaigns.len() as u16;
        self.campaigns.insert(name.to_owned(), next);
        next
    }

    /// The events, with the order of unclear dates settled by the dates that leave no choice: the more frequent order
    /// holds, and what is a day in the other order only is left out with [`Reason::OtherDateOrder`].
    pub fn finish(mut self) -> Events {
        let only = |order| {
            let same = |row: &&Row| matches!(row.reading, Reading::Only(found, _) if found == order);
            self.rows.iter().filter(same).count()
        };
        let (day_first, month_first) = (only(DateOrder::DayFirst), only(DateOrder::MonthFirst));
        let date_order = match day_first.cmp(&month_first) {
            std::cmp::Ordering::Greater => DateOrder::DayFirst,
            std::cmp::Ordering::Less => DateOrder::MonthFirst,
            std::cmp::Ordering::Equal => self.unclear,
        };
        let (leads, numbers) = self.leads.sorted();
        let mut unclear_dates = 0;
        let mut list = Vec::with_capacity(self.rows.len());
        for (row, lead) in self.rows.iter().zip(numbers) {
            let date = match row.reading {
                Reading::Sure(date) => date,
                Reading::Only(order, date) if order == date_order => date,
                Reading::Only(..) => {
                    self.tally.add(Reject { row: row.number, reason: Reason::OtherDateOrder });
                    continue;
                }
                Reading::Either(day_first, month_first) => {
                    unclear_dates += 1;
                    if date_order == DateOrder::DayFirst { day_first } else { month_first }
                }
            };
            let (stage, campaign) = (row.stage, row.campaign);
            list.push(Event { lead, day: number_of(date), stage, campaign, row: row.number });
        }
        if day_first != month_first {
            unclear_dates = 0;
        }
        let (campaigns, places) = in_order(self.campaigns);
        for event in &mut list {
            event.campaign = places.get(usize::from(event.campaign)).copied().unwrap_or(NONE);
        }
        let Self { stages, tally, read: rows, uncredited, .. } = self;
        Events { list, leads, stages, campaigns, tally, rows, uncredited, date_order, unclear_dates }
    }
}

/// Names in the order of the alphabet, and the new place of each old number.
fn in_order(names: BTreeMap<String, u16>) -> (Vec<String>, Vec<u16>) {
    let mut places = vec![NONE; names.len()];
    let mut list = Vec::with_capacity(names.len());
    for (place, (name, old)) in names.into_iter().enumerate() {
        if let Some(slot) = places.get_mut(usize::from(old)) {
            *slot = place as u16;
        }
        list.push(name);
    }
    (list, places)
}

fn name(cell: &str, missing: Reason, too_long: Reason) -> Result<&str, Reason> {
    match cell.trim() {
        "" => Err(missing),
        name if name.len() > LONGEST_NAME => Err(too_long),
        name => Ok(name),
    }
}

impl Events {
    /// Reads all rows of an iterator.
    pub fn read<'a>(rows: impl IntoIterator<Item = Cells<'a>>, unclear: DateOrder) -> Self {
        let mut reader = Reader::new(unclear);
        rows.into_iter().for_each(|cells| reader.push(cells));
        reader.finish()
    }

    /// The last day on which anything happened: what "as of" means where nobody says otherwise.
    pub fn last_day(&self) -> Option<Date> {
        self.last_day_until(None)
    }

    /// The last day up to `today` on which anything happened; the last of all where nothing happened until then. One
    /// slip of a finger, 2926 for 2026, would else make everything else long ago.
    pub fn last_day_until(&self, today: Option<Date>) -> Option<Date> {
        let today = today.map_or(i32::MAX, number_of);
        let last = |until: i32| self.list.iter().map(|event| event.day).filter(|day| *day <= until).max();
        last(today).or_else(|| last(i32::MAX)).and_then(date_of)
    }

    /// The stage names of the file, as they are spelled there.
    pub fn stage_names(&self) -> impl Iterator<Item = &str> {
        self.stages.iter().map(|stage| stage.name.as_str())
    }
}
