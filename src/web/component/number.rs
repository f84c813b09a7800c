//! A box for one number: plain, whole, an amount or a share shown as a percentage.

use super::{Entry, Outcome};
use crate::engine::{Issue, Plan};
use crate::format::Value;
use crate::format::decimal::Decimal;
use crate::format::typing::{self, Reading, TypingFault};
use crate::web::desk::Desk;
use crate::web::later::{self, Later, Questions};
use yew::prelude::*;

/// What the number in a box is.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// A number as it is.
    Plain,
    /// Whole things.
    Whole,
    /// A ratio that is typed and shown as a percentage.
    Percent,
    /// An amount in the plan's currency.
    Money,
    /// Days.
    Days,
    /// Months.
    Months,
}

/// What a number box shows and where its number goes.
pub struct Number {
    /// The document path.
    pub path: String,
    /// The visible label.
    pub label: String,
    /// The plan's value.
    pub value: f64,
    /// What it is.
    pub unit: Unit,
    /// Which entry of a list it belongs to; handed to `set`.
    pub row: usize,
    /// Writes the number into the plan.
    pub set: fn(&mut Plan, usize, f64),
}

/// The box with its visible label.
pub fn number_box(desk: &Desk, number: Number) -> Html {
    boxed(desk, number, false)
}

/// The box as a part of a sentence, sized to its text, its label left to screen readers.
pub fn inline_number_box(desk: &Desk, number: Number) -> Html {
    boxed(desk, number, true)
}

fn boxed(desk: &Desk, number: Number, inline: bool) -> Html {
    let Number { path, label, value, unit, row, set } = number;
    let blank = desk.store().blanks().has(&path);
    let shown = if blank { String::new() } else { write(desk, unit, value) };
    let accept = {
        let (desk, path) = (desk.clone(), path.clone());
        Callback::from(move |text: String| take(&desk, &path, unit, &text, &|plan, x| set(plan, row, x)))
    };
    let (before, after) = around(desk, unit);
    let inputmode = if unit == Unit::Whole { "numeric" } else { "decimal" };
    html! {
        <Entry {path} {label} quiet={inline} {shown} {accept} on_settle={settle(desk)} {before} {after} {inline} {inputmode} />
    }
}

/// What stands before and behind a box of this unit.
pub(in crate::web) fn around(desk: &Desk, unit: Unit) -> (Option<String>, Option<String>) {
    match unit {
        Unit::Plain | Unit::Whole => (None, None),
        Unit::Percent => (None, Some("%".to_owned())),
        Unit::Money => (Some(desk.plan().currency.clone()), None),
        Unit::Days => (None, Some(desk.text("unit-days"))),
        Unit::Months => (None, Some(desk.text("unit-months"))),
    }
}

/// Ends the gesture when a box is left.
pub(in crate::web) fn settle(desk: &Desk) -> Callback<()> {
    let desk = desk.clone();
    Callback::from(move |()| desk.settle())
}

/// The value as the box shows it.
pub(in crate::web) fn write(desk: &Desk, unit: Unit, value: f64) -> String {
    let value = if unit == Unit::Percent { shift(value, 2) } else { value };
    typing::write_number(value, &desk.locale().marks())
}

/// Reads a text, tries the edit, and says what became of it.
pub(in crate::web) fn take(desk: &Desk, path: &str, unit: Unit, text: &str, set: &dyn Fn(&mut Plan, f64)) -> Outcome {
    let (value, note) = match typed(desk, unit, text) {
        Ok(typed) => typed,
        Err(outcome) => return outcome,
    };
    match desk.edit(path, &format!("type:{path}"), &mut |plan| set(plan, value)) {
        Ok(()) => Outcome { taken: Some(write(desk, unit, value)), note, ..Outcome::default() },
        Err(issue) => refused(issue_text(desk, path, &issue)),
    }
}

/// The number that was typed and how it was read where that may surprise; else what becomes of the text.
pub(in crate::web) fn typed(desk: &Desk, unit: Unit, text: &str) -> Result<(f64, Option<String>), Outcome> {
    let reading = match read(desk, text)? {
        Ok(reading) => reading,
        Err(TypingFault::Empty | TypingFault::Partial) => return Err(Outcome::default()),
        Err(_) => return Err(refused(desk.text("typing-bad-number"))),
    };
    if unit == Unit::Whole && reading.value.fract() != 0.0 {
        return Err(refused(desk.text("typing-not-whole")));
    }
    let value = if unit == Unit::Percent { shift(reading.value, -2) } else { reading.value };
    let note = reading.ambiguous.map(|_| {
        let read = typing::write_number(reading.value, &desk.locale().marks());
        desk.with("typing-read-as", &[("value", Value::Text(read))])
    });
    Ok((value, note))
}

/// The digits that most people type are read at once; all else is read by a part that comes after the page.
fn read(desk: &Desk, text: &str) -> Result<Result<Reading, TypingFault>, Outcome> {
    let plain = text.len() <= 15 && text.bytes().all(|byte| byte.is_ascii_digit());
    match Decimal::from_digits(text, "").filter(|_| plain) {
        Some(digits) => Ok(Ok(Reading { value: digits.to_f64(), ambiguous: None, percent: false, currency: None })),
        None => reader(desk).map(|part| (part.number)(text, &desk.locale().marks(), desk.locale().tag())),
    }
}

/// What reads the boxes; else what becomes of the text meanwhile.
pub(in crate::web) fn reader(desk: &Desk) -> Result<&'static Questions, Outcome> {
    match later::questions() {
        Later::Here(part) => Ok(part),
        Later::Coming => Err(Outcome { waits: true, ..Outcome::default() }),
        Later::Missing => Err(refused(desk.text("notice-offline"))),
    }
}

/// An outcome that leaves the plan alone.
pub(in crate::web) fn refused(error: String) -> Outcome {
    Outcome { error: Some(error), ..Outcome::default() }
}

/// The words for an issue at the field where it arose; when it is another stage's, that stage is named.
pub(in crate::web) fn issue_text(desk: &Desk, path: &str, issue: &Issue) -> String {
    let (id, args) = issue.message();
    if !desk.locale().has(id) {
        // Its words are still on their way.
        return desk.text("typing-bad-number");
    }
    let text = desk.with(id, &args);
    let stage = issue.field.strip_prefix("stages[").filter(|_| !issue.field.starts_with(path));
    let Some(row) = stage.and_then(|rest| rest.split(']').next()?.parse::<usize>().ok()) else { return text };
    desk.with("issue-elsewhere", &[("field", Value::Text(desk.stage_name(row))), ("message", Value::Text(text))])
}

/// Moves the decimal point exactly: .255 is 25.5 %, not 25.499999999999996.
fn shift(value: f64, places: i32) -> f64 {
    let moved = Decimal::from_f64(value.abs()).map_or(value.abs(), |digits| digits.shift(places).to_f64());
    if value < 0.0 { -moved } else { moved }
}
