//! Leads of a made-up past that suit any card, to try the page with.
//!
//! The card is right in part: leads that it scores high are won more often, but not as much as it thinks, and it does not
//! know `industry` and `current_tool`, which matter too. The last two months are weaker. `closed_reason` is filled in after the end, as such
//! columns are, and should be found out. Of the newest leads some have not ended.

use crate::engine::math;
use crate::learn::random::Random;
use crate::score::card::{Field, Kind, Rule};
use crate::score::choices::Choices;
use crate::score::condition::Test;
use crate::score::{Card, Day, Happening, Lead, Value, score};

/// Leads of the example that the page shows.
pub const EXAMPLE_LEADS: usize = 4_000;
/// Months that the leads were opened in.
const MONTHS: i32 = 12;
/// Days of one.
const MONTH: i32 = 30;
const INDUSTRIES: [(&str, f64); 4] = [("software", 0.7), ("retail", -0.6), ("health", 0.2), ("public sector", -0.9)];
const TOOLS: [(&str, f64); 4] = [("spreadsheet", 0.6), ("another vendor", -0.5), ("own build", -0.8), ("nothing", 0.2)];
const REASONS: [&str; 3] = ["price", "no decision", "chose another"];

/// A CSV file of so many leads, the newest opened before a day. The same seed gives the same file.
pub fn example(card: &Card, as_of: Day, leads: usize, seed: u64) -> String {
    let mut random = Random::new(seed);
    let made: Vec<Made> = (0..leads)
        .map(|at| Made::new(card, as_of, (at * 1000 / leads.max(1)).try_into().unwrap_or(0), &mut random))
        .collect();
    let (mean, spread) = moments(made.iter().map(|own| own.score));
    let mut file = header(card);
    for own in &made {
        let ends = own.ends((own.score - mean) / spread, &mut random);
        file.push_str(&own.row(card, ends));
    }
    file
}

/// A lead.
struct Made {
    opened: Day,
    /// Months before the last.
    ago: i32,
    industry: (&'static str, f64),
    tool: (&'static str, f64),
    lead: Lead,
    score: f64,
}

/// How it ended, and what was noted then.
struct End {
    outcome: &'static str,
    reason: &'static str,
}

impl Made {
    fn new(card: &Card, as_of: Day, thousandth: i32, random: &mut Random) -> Self {
        let back = MONTHS * MONTH - (MONTHS * MONTH * thousandth) / 1000;
        let day = |number: i32| Day::from_number(number).unwrap_or(as_of);
        let opened = day(as_of.number() - back);
        let seen = day((opened.number() + days(20, random)).min(as_of.number()));
        // How keen a lead is shows in all that it does.
        let keen = random.below(100) as f64 / 100.0;
        let values = card.fields.iter().map(|field| value(card, field, seen, keen, random)).collect();
        let mut lead = Lead { values };
        // The keenest look twice as good.
        let rounds = 1 + usize::from(keen > 0.92);
        for (place, field) in (0..rounds).flat_map(|_| card.fields.iter().enumerate()) {
            if (random.below(100) as f64) < 90.0 * keen {
                better(card, &mut lead, (place, field), seen, keen, random);
            }
        }
        let industry = INDUSTRIES.get(random.below(INDUSTRIES.len())).copied().unwrap_or(("", 0.0));
        let tool = TOOLS.get(random.below(TOOLS.len())).copied().unwrap_or(("", 0.0));
        let scored = score(card, &lead, seen);
        Self { opened, ago: back / MONTH, industry, tool, score: scored.score.number(), lead }
    }

    fn ends(&self, standing: f64, random: &mut Random) -> End {
        let slope = if self.ago < 2 { 0.5 } else { 1.1 };
        let odds = -3.0 + slope * standing.clamp(-1.5, 2.5) + self.industry.1 + self.tool.1;
        let chance = 1.0 / (1.0 + math::exp(-odds));
        let draw = random.below(1_000_000) as f64 / 1e6;
        let is_open = self.ago < 1 && random.below(10) < 3;
        match (is_open, draw < chance) {
            (true, _) => End { outcome: "open", reason: "" },
            (_, true) => End { outcome: "won", reason: "" },
            _ => End { outcome: "lost", reason: REASONS.get(random.below(REASONS.len())).copied().unwrap_or_default() },
        }
    }

    fn row(&self, card: &Card, end: End) -> String {
        let mut cells: Vec<String> = Vec::new();
        for (field, value) in card.fields.iter().zip(&self.lead.values) {
            let (own, last) = written(field, value);
            cells.push(own);
            cells.extend(last);
        }
        cells.extend(
            [self.industry.0, self.tool.0, &self.opened.to_string(), end.reason, end.outcome].map(str::to_owned),
        );
        let quoted = cells.iter().map(|cell| {
            let bare = !cell.contains([',', '"', '\n', '\r']);
            if bare { cell.clone() } else { format!("\"{}\"", cell.replace('"', "\"\"")) }
        });
        [quoted.collect::<Vec<_>>().join(","), "\n".to_owned()].concat()
    }
}

fn header(card: &Card) -> String {
    let columns = card.fields.iter().flat_map(|field| [Some(field.column().to_owned()), field.last_column()]);
    let own = ["industry", "current_tool", "created", "closed_reason", "outcome"].map(str::to_owned);
    [columns.flatten().chain(own).collect::<Vec<_>>().join(","), "\n".to_owned()].concat()
}

/// The cell of a value, and the one with its last day.
fn written(field: &Field, value: &Value) -> (String, Option<String>) {
    let separator = match field.kind {
        Kind::Set { separator } => separator.to_string(),
        _ => String::new(),
    };
    let last = field.last_column().map(|_| String::new());
    match value {
        Value::Missing => (String::new(), last),
        Value::Text(text) => (text.clone(), last),
        Value::Number(number) => (number.to_string(), last),
        Value::Date(day) => (day.to_string(), last),
        Value::Set(texts) => (texts.join(&separator), last),
        Value::Activity(times) => {
            let day = times.first().and_then(|time| time.day).map_or_else(String::new, |day| day.to_string());
            (times.iter().map(|time| time.count).sum::<u32>().to_string(), Some(day))
        }
    }
}

/// Tries another value of a field, and keeps the one that the card likes better.
fn better(card: &Card, lead: &mut Lead, (place, field): (usize, &Field), seen: Day, keen: f64, random: &mut Random) {
    let was = score(card, lead, seen).score;
    let other = value(card, field, seen, keen, random);
    if let Some(own) = lead.values.get_mut(place) {
        let before = std::mem::replace(own, other);
        if score(card, lead, seen).score < was
            && let Some(own) = lead.values.get_mut(place)
        {
            *own = before;
        }
    }
}

/// A value of a field that the card may give points for.
fn value(card: &Card, field: &Field, seen: Day, keen: f64, random: &mut Random) -> Value {
    // One value in twelve is not known.
    if random.below(12) == 0 {
        return Value::Missing;
    }
    let day = |back: i32| Day::from_number(seen.number() - back);
    match &field.kind {
        Kind::Text => text(card, &field.id, random),
        Kind::Set { .. } => {
            let choices = Choices::of(card, &field.id);
            let own: Vec<String> = choices.texts().filter(|_| random.below(4) == 0).cloned().collect();
            if own.is_empty() { Value::Missing } else { Value::Set(own) }
        }
        Kind::Number => {
            let bounds = bounds(card, &field.id);
            let bound = bounds.get(random.below(bounds.len())).copied().unwrap_or(10.0);
            Value::Number((bound * (0.4 + random.below(160) as f64 / 100.0)).round())
        }
        Kind::Date => {
            let bounds = bounds(card, &field.id);
            let bound = bounds.get(random.below(bounds.len())).copied().unwrap_or(0.0);
            // Days that only take points are rare.
            let is_rare = bounds.is_empty() && random.below(20) > 0;
            let back = bound as i32 - 30 + days(60, random);
            if is_rare { Value::Missing } else { day(back).map_or(Value::Missing, Value::Date) }
        }
        Kind::Activity { .. } => {
            let tries = 4;
            let count = (0..tries).filter(|_| (random.below(100) as f64) < 12.0 + 55.0 * keen * keen).count();
            let back = days(25, random);
            Value::Activity(if count == 0 {
                Vec::new()
            } else {
                vec![Happening { day: day(back), count: count as u32 }]
            })
        }
    }
}

/// A text that the card names, as often as not; what it must begin or end with is made whole.
fn text(card: &Card, field: &str, random: &mut Random) -> Value {
    let mut ends: Vec<&String> = Vec::new();
    let mut starts: Vec<&String> = Vec::new();
    for condition in card.conditions() {
        condition.tests(&mut |own, test| match test {
            Test::Ends(texts) if own == field => ends.extend(texts),
            Test::Starts(texts) if own == field => starts.extend(texts),
            _ => {}
        });
    }
    // What takes a lead out is rare.
    let mut out: Vec<&String> = Vec::new();
    for exclusion in &card.exclusions {
        exclusion.when.tests(&mut |own, test| match test {
            Test::Is(texts) if own == field => out.extend(texts),
            _ => {}
        });
    }
    let is_rare = random.below(30) > 0;
    let choices: Vec<String> =
        Choices::of(card, field).texts().filter(|text| !(is_rare && out.contains(text))).cloned().collect();
    let is_mail = ends.iter().any(|end| end.contains('@'));
    let named = random.below(10) < 6;
    let number = random.below(9_000) + 1_000;
    let Some(choice) = choices.get(random.below(choices.len())).filter(|_| named) else {
        return Value::Text(if is_mail { format!("p{number}@firm.example") } else { "other".to_owned() });
    };
    Value::Text(match (ends.contains(&choice), starts.contains(&choice)) {
        (true, _) => format!("p{number}{choice}"),
        (_, true) => format!("{choice}{number}"),
        _ => choice.clone(),
    })
}

/// The numbers at which the points of a field change; of a day, ages.
fn bounds(card: &Card, field: &str) -> Vec<f64> {
    let mut bounds = Vec::new();
    for (_, _, criterion) in card.criteria() {
        match &criterion.rule {
            Rule::Ranges { field: own, ranges, .. } if own == field => {
                bounds.extend(ranges.iter().flat_map(|row| row.span.bounds()));
            }
            _ => {}
        }
    }
    for condition in card.conditions() {
        condition.tests(&mut |own, test| match test {
            Test::Number(span) | Test::Age(span) if own == field => bounds.extend(span.bounds()),
            _ => {}
        });
    }
    bounds
}

/// Whole days below `most`.
fn days(most: u16, random: &mut Random) -> i32 {
    random.below(usize::from(most)).try_into().unwrap_or(0)
}

/// Mean and standard deviation; 1 where all are the same.
fn moments(numbers: impl Iterator<Item = f64> + Clone) -> (f64, f64) {
    let count = numbers.clone().count().max(1) as f64;
    let mean = numbers.clone().sum::<f64>() / count;
    let spread = math::sqrt(numbers.map(|number| (number - mean) * (number - mean)).sum::<f64>() / count);
    (mean, if spread > 0.0 { spread } else { 1.0 })
}
