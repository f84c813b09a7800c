//! Times until something happened, some of them not over yet.

/// How long `count` leads took, or have been waiting, in days.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Spell {
    /// It happened after this.
    pub(super) from: f64,
    /// And at the latest then: equal to `from` where the time is exact, infinite where it is not over.
    pub(super) to: f64,
    /// Leads with this spell, > 0.
    pub(super) count: f64,
}

impl Spell {
    /// An exact time > 0 in days.
    pub const fn exact(days: f64, count: f64) -> Self {
        Self { from: days, to: days, count }
    }

    /// So many calendar days from one date to the other. Dates hide the time of day, so the spell lies half a day around
    /// them, and one within a day is at most half a day long. Without this, leads that go on at once would have the
    /// logarithm of 0.
    pub const fn dated(days: u32, count: f64) -> Self {
        let days = days as f64;
        Self { from: if days < 0.5 { 0.0 } else { days - 0.5 }, to: days + 0.5, count }
    }

    /// Nothing happened for so many days, and it may yet.
    pub const fn open(days: f64, count: f64) -> Self {
        Self { from: days, to: f64::INFINITY, count }
    }

    /// Whether it is still open.
    pub const fn is_open(&self) -> bool {
        self.to == f64::INFINITY
    }
}

/// Spells that end within this share of each other are one to a likelihood: it costs a law whose logarithm spreads by s
/// a share of ALIKE^2 / (12 s^2) of what is known, a ten-thousandth.
const ALIKE: f64 = 0.04;

/// Spells in whole days, counted by length: what every estimate of one step needs, however many leads there are.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub struct Spells {
    pub(super) ended: Vec<u32>,
    pub(super) open: Vec<u32>,
    /// How long each lead could be watched, over or not.
    pub(super) watched: Vec<u32>,
}

impl Spells {
    /// Adds a lead that was watched for `watched` days and went on after `ended`, if it did.
    pub fn add(&mut self, ended: Option<u32>, watched: u32) {
        match ended {
            Some(days) => count(&mut self.ended, days),
            None => count(&mut self.open, watched),
        }
        count(&mut self.watched, watched);
    }

    /// Leads.
    pub fn leads(&self) -> u64 {
        sum(&self.watched)
    }

    /// Leads that went on.
    pub fn converted(&self) -> u64 {
        sum(&self.ended)
    }

    /// (days, ended, open after these days) for each length that there is, rising.
    pub fn days(&self) -> impl Iterator<Item = (u32, u64, u64)> + '_ {
        let at = |counts: &[u32], day: usize| u64::from(counts.get(day).copied().unwrap_or(0));
        let all = (0..self.ended.len().max(self.open.len()))
            .map(move |day| (day as u32, at(&self.ended, day), at(&self.open, day)));
        all.filter(|(_, ended, open)| ended + open > 0)
    }

    /// The days within which a share of the leads was watched: its quantile, 0 for no lead.
    pub fn watched(&self, share: f64) -> u32 {
        let need = share * self.leads() as f64;
        let mut so_far = 0;
        let found = self.watched.iter().position(|count| {
            so_far += u64::from(*count);
            so_far as f64 >= need
        });
        found.unwrap_or(0) as u32
    }

    /// The longest time that anybody took; none where nobody went on.
    pub fn longest(&self) -> Option<u32> {
        self.ended.iter().rposition(|count| *count > 0).map(|day| day as u32)
    }

    /// For the likelihood. A lead that is open on day d was watched to the end of that day, hence the half. Days that
    /// differ by less than 4 % are taken together: a law is smooth in the logarithm of time, and years of days
    /// would be summed over and over for nothing.
    pub fn list(&self) -> Vec<Spell> {
        let mut list = Vec::new();
        let (mut over, mut open): (Option<Spell>, Option<(f64, f64)>) = (None, None);
        let mut limit = 0.0;
        let mut close = |over: &mut Option<Spell>, open: &mut Option<(f64, f64)>| {
            list.extend(over.take());
            list.extend(open.take().map(|(sum, count)| Spell::open(sum / count + 0.5, count)));
        };
        for (day, ended, waiting) in self.days() {
            let days = f64::from(day);
            if days > limit {
                close(&mut over, &mut open);
                limit = days * (1.0 + ALIKE);
            }
            if ended > 0 {
                let dated = Spell::dated(day, ended as f64);
                let first = over.get_or_insert(Spell { count: 0.0, ..dated });
                (first.to, first.count) = (dated.to, first.count + dated.count);
            }
            if waiting > 0 {
                let (sum, count) = open.get_or_insert((0.0, 0.0));
                (*sum, *count) = (*sum + days * waiting as f64, *count + waiting as f64);
            }
        }
        close(&mut over, &mut open);
        list
    }
}

fn sum(counts: &[u32]) -> u64 {
    counts.iter().map(|count| u64::from(*count)).sum()
}

fn count(counts: &mut Vec<u32>, days: u32) {
    let at = days as usize;
    if counts.len() <= at {
        counts.resize(at + 1, 0);
    }
    if let Some(count) = counts.get_mut(at) {
        *count += 1;
    }
}
