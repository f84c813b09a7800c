//! Random cards, and random rows of a file for them, from a seed.

use warmline::score::card::{
    Axis, Band, Card, Cell, Class, Criterion, Exclusion, Field, Group, Kind, Matrix, RangePoints, Routing, Rule,
    VERSION, ValuePoints,
};
use warmline::score::condition::{Condition, Span, Test};
use warmline::score::{Day, Points, Route};

/// The day that everything is asked for.
pub(crate) const AS_OF: &str = "2026-03-01";
/// The columns of the rows, which are those that the fields ask for.
pub(crate) const COLUMNS: [&str; 11] =
    ["t0", "t1", "n0", "n1", "d0", "d1", "s0", "a0", "a0_last", "clicks \"of\" 'mails'", "last`click\\"];

const TEXTS: [&str; 12] = [
    "CEO",
    "director of IT",
    "Manager",
    "대표이사",
    "x@gmail.com",
    "o'Brien",
    "50% off",
    "_x_",
    "back\\slash",
    "a;b",
    "\"quoted\"",
    "Zürich",
];

/// A congruential generator; the high bits are used.
pub(crate) struct Random(u64);

impl Random {
    pub(crate) fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9E37_79B9_7F4A_7C15) | 1)
    }

    /// 0 to `below` - 1.
    pub(crate) fn below(&mut self, below: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((self.0 >> 33) as usize) % below
    }

    /// As [`Self::below`].
    fn small(&mut self, below: usize) -> i32 {
        i32::try_from(self.below(below)).expect("small")
    }

    fn one<T: Copy>(&mut self, all: &[T]) -> T {
        all[self.below(all.len())]
    }

    fn some<T>(&mut self, most: usize, mut each: impl FnMut(&mut Self) -> T) -> Vec<T> {
        let number = 1 + self.below(most);
        (0..number).map(|_| each(self)).collect()
    }

    fn points(&mut self) -> Points {
        let whole = i64::from(self.small(61) - 20);
        Points::from_thousandths(if self.below(3) == 0 {
            whole * 1000 + i64::from(self.small(1000))
        } else {
            whole * 1000
        })
    }

    fn limit(&mut self, from: i32, to: i32) -> Option<Points> {
        (self.below(2) == 0).then(|| Points::whole(from + self.small((to - from) as usize)))
    }

    fn literal(&mut self) -> String {
        self.one(&TEXTS).to_owned()
    }

    fn literals(&mut self) -> Vec<String> {
        self.some(3, Self::literal)
    }

    fn number(&mut self) -> f64 {
        self.below(400) as f64 / 4.0 - 20.0
    }

    fn span(&mut self, low: f64, width: usize) -> Span {
        let low = low + self.below(width) as f64;
        let high = low + self.below(width) as f64;
        let mut span = Span::default();
        match self.below(3) {
            0 => span.from = Some(low),
            1 => span.above = Some(low),
            _ => {}
        }
        match self.below(3) {
            0 => span.to = Some(high),
            1 => span.below = Some(high),
            _ if span.bounds().next().is_none() => span.to = Some(high),
            _ => {}
        }
        span
    }

    fn day(&mut self) -> Day {
        let today = Day::parse(AS_OF.as_bytes()).expect("a day");
        let age = if self.below(9) == 0 { self.small(3000) } else { self.small(120) } - 15;
        Day::from_number(today.number() - age).expect("a day")
    }

    fn condition(&mut self, depth: usize) -> Condition {
        match self.below(if depth == 0 { 11 } else { 14 }) {
            11 => Condition::All(self.some(3, |random| random.condition(depth - 1))),
            12 => Condition::Any(self.some(3, |random| random.condition(depth - 1))),
            13 => Condition::Not(Box::new(self.condition(depth - 1))),
            kind => {
                let (fields, test): (&[&str], Test) = match kind {
                    0 => (&["t0", "t1"], Test::Is(self.literals())),
                    1 => (&["t0", "t1"], Test::Contains(vec![self.literal().chars().take(3).collect()])),
                    2 => (&["t0", "t1"], Test::Starts(vec![self.literal().chars().take(2).collect()])),
                    3 => (&["t0", "t1"], Test::Ends(vec![self.literal().chars().skip(2).collect()])),
                    4 => (&["s0"], Test::Has(self.literals())),
                    5 | 6 => (&["n0", "n1"], Test::Number(self.span(-20.0, 60))),
                    7 => {
                        let (one, other) = (self.day(), self.day());
                        let since = (self.below(3) > 0).then_some(one.min(other));
                        let until = (since.is_none() || self.below(2) == 0).then_some(one.max(other));
                        (&["d0", "d1"], Test::Between { since, until })
                    }
                    8 => (&["d0", "d1", "a0", "a1"], Test::Age(self.span(-15.0, 80))),
                    9 => (&["a0", "a1"], Test::Count(self.span(0.0, 12))),
                    _ => (&["t0", "t1", "n0", "n1", "d0", "d1", "s0", "a0", "a1"], Test::Missing),
                };
                Condition::Field { field: self.one(fields).to_owned(), test }
            }
        }
    }

    fn rule(&mut self) -> Rule {
        let (otherwise, missing) = (self.points(), self.points());
        match self.below(5) {
            0 => Rule::When { when: self.condition(2), points: self.points() },
            1 | 2 => Rule::Values {
                field: self.one(&["t0", "t1", "s0"]).to_owned(),
                values: self.some(4, |random| ValuePoints { is: random.literals(), points: random.points() }),
                otherwise,
                missing,
            },
            3 => Rule::Ranges {
                field: self.one(&["n0", "n1", "d0", "d1"]).to_owned(),
                ranges: self.some(4, |random| RangePoints { span: random.span(-20.0, 60), points: random.points() }),
                otherwise,
                missing,
            },
            _ => {
                let min = 1 + self.below(3) as u32;
                let half_life = self.number().abs().max(0.25);
                Rule::Activity {
                    field: self.one(&["a0", "a1"]).to_owned(),
                    each: self.points(),
                    min,
                    max: min + self.below(9) as u32,
                    half_life_days: (self.below(4) > 0).then_some(half_life),
                    missing,
                }
            }
        }
    }

    /// A card that the judge takes.
    pub(crate) fn card(&mut self) -> Card {
        let field =
            |id: &str, kind, column: &str| Field { id: id.into(), name: String::new(), kind, column: column.into() };
        let activity = |last: &str| Kind::Activity { last_column: last.to_owned() };
        let mut fields = vec![
            field("t0", Kind::Text, ""),
            field("t1", Kind::Text, ""),
            field("n0", Kind::Number, ""),
            field("n1", Kind::Number, ""),
            field("d0", Kind::Date, ""),
            field("d1", Kind::Date, ""),
            field("s0", Kind::Set { separator: self.one(&[';', '|', '+']) }, ""),
            field("a0", activity(""), ""),
            field("a1", activity(COLUMNS[10]), COLUMNS[9]),
        ];
        let turn = self.below(fields.len());
        fields.rotate_left(turn);
        let mut criteria = 0;
        let groups = (0..=self.below(4)).map(|row| {
            let class = self.one(&[Class::Explicit, Class::Implicit, Class::Timeline, Class::Negative]);
            Group {
                id: format!("g{row}"),
                name: String::new(),
                class,
                axis: if self.below(4) == 0 { Axis::Fit } else { class.axis() },
                least: self.limit(-30, 0),
                most: self.limit(5, 60),
                criteria: self.some(3, |random| {
                    criteria += 1;
                    Criterion { id: format!("c{criteria}"), name: String::new(), rule: random.rule() }
                }),
            }
        });
        let groups = groups.collect();
        let wide = self.below(3) == 0;
        let whole = Points::whole;
        let cuts = |most: usize| (0_i32..).take(most).map(|cut| whole(5 + 15 * cut)).collect::<Vec<_>>();
        let (fit, interest) = (cuts(1 + self.below(3)), cuts(1 + self.below(3)));
        let cell = |fit: usize, interest: usize| Cell { id: format!("m{fit}{interest}"), name: String::new() };
        let cells = (0..=fit.len()).map(|row| (0..=interest.len()).map(|place| cell(row, place)).collect());
        let matrix = Matrix { cells: cells.collect(), fit, interest };
        let band = |id: &str, from| Band { id: id.to_owned(), name: String::new(), from };
        let exclusions = if self.below(2) == 0 { Vec::new() } else { self.some(2, |random| random.condition(2)) };
        let routes = [Route::Nurture, Route::Influencer, Route::LaterBudget, Route::NoNeed];
        Card {
            version: VERSION,
            name: String::new(),
            fields,
            groups,
            least: if wide { whole(-1000) } else { whole(0) },
            most: if wide { whole(1000) } else { whole(60) },
            line: whole(self.small(60)),
            bands: vec![band("low", None), band("mid", Some(whole(20))), band("high", Some(whole(45)))],
            margin: whole(self.small(6)),
            exclusions: (0..)
                .zip(exclusions)
                .map(|(row, when)| Exclusion { id: format!("x{row}"), name: String::new(), when })
                .collect(),
            routing: self.some(3, |random| Routing {
                route: random.one(&routes),
                when: random.condition(1),
                above_line: random.below(4) == 0,
            }),
            matrix: (self.below(2) == 0).then_some(matrix),
        }
    }

    fn spelt(&mut self) -> String {
        let text = self.literal();
        let text = match self.below(5) {
            0 => text.to_uppercase(),
            1 => text.to_lowercase(),
            2 => format!("{text} {text}"),
            _ => text,
        };
        match self.below(6) {
            0 => format!("  {text} "),
            _ => text,
        }
    }

    /// The cells of one row, in the order of [`COLUMNS`]; a quarter of them blank.
    pub(crate) fn row(&mut self) -> Vec<String> {
        COLUMNS
            .iter()
            .map(|column| {
                if self.below(4) == 0 {
                    return if self.below(8) == 0 { " ".to_owned() } else { String::new() };
                }
                match *column {
                    "n0" | "n1" => format!("{}", self.number()),
                    "a0" | "clicks \"of\" 'mails'" => format!("{}", self.below(14)),
                    "s0" => {
                        let between = self.one(&[";", "|", " ; ", "+", ";;"]);
                        self.some(4, Self::spelt).join(between)
                    }
                    "t0" | "t1" => self.spelt(),
                    _ => self.day().to_string(),
                }
            })
            .collect()
    }
}
