//! A box for one number: plain, whole, an amount or a share shown as a percentage.

use super::{Entry, Outcome};
use crate::engine::{Issue, Plan};
use crate::format::Value;
use crate::format::typing::{self, TypingFault};
use crate::web::desk::{Desk, use_desk};
use yew::prelude::*;

/// What the number in a box is.
#[derive(Clone, Copy, PartialEq, Eq, Default)]
pub enum Unit {
    /// A number as it is.
    #[default]
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

/// Writes the number into the plan.
#[derive(Clone, Copy)]
pub struct Set(pub fn(&mut Plan, usize, f64));

impl PartialEq for Set {
    /// Where a box writes is settled by its path, which the box compares; addresses of functions mean nothing.
    fn eq(&self, _: &Self) -> bool {
        true
    }
}

/// Properties of [`NumberBox`].
#[derive(Properties, PartialEq)]
pub struct NumberBoxProps {
    /// The document path.
    pub path: AttrValue,
    /// The visible label.
    pub label: String,
    /// The plan's value.
    pub value: f64,
    /// Where the value goes.
    pub set: Set,
    /// Which entry of a list it belongs to; handed to `set`.
    #[prop_or_default]
    pub row: usize,
    /// What it is.
    #[prop_or_default]
    pub unit: Unit,
    /// Leaves the label to screen readers.
    #[prop_or_default]
    pub quiet: bool,
    /// Sizes the box to its text.
    #[prop_or_default]
    pub inline: bool,
    /// A mark for the latency benchmark.
    #[prop_or_default]
    pub bench: Option<&'static str>,
}

/// The box.
#[component]
pub fn NumberBox(props: &NumberBoxProps) -> Html {
    let desk = use_desk();
    let blank = desk.store.0.blanks().has(&props.path);
    let shown = if blank { String::new() } else { write(&desk, props.unit, props.value) };
    let accept = {
        let (desk, path, unit, set, row) = (desk.clone(), props.path.clone(), props.unit, props.set, props.row);
        Callback::from(move |text: String| take(&desk, &path, unit, &text, |plan, x| (set.0)(plan, row, x)))
    };
    let on_settle = {
        let desk = desk.clone();
        Callback::from(move |()| desk.settle())
    };
    let (before, after) = match props.unit {
        Unit::Plain | Unit::Whole => (None, None),
        Unit::Percent => (None, Some("%".to_owned())),
        Unit::Money => (Some(desk.plan().currency.clone()), None),
        Unit::Days => (None, Some(desk.text("unit-days"))),
        Unit::Months => (None, Some(desk.text("unit-months"))),
    };
    html! {
        <Entry path={props.path.clone()} label={props.label.clone()} quiet={props.quiet} {shown} {accept} {on_settle}
            {before} {after} inline={props.inline} bench={props.bench}
            inputmode={if props.unit == Unit::Whole { "numeric" } else { "decimal" }} />
    }
}

/// The value as the box shows it.
fn write(desk: &Desk, unit: Unit, value: f64) -> String {
    let marks = desk.locale.marks();
    let value = if unit == Unit::Percent { shift(value, 2) } else { value };
    typing::write_number(value, &marks)
}

/// Reads a text, tries the edit, and says what became of it.
fn take(desk: &Desk, path: &str, unit: Unit, text: &str, set: impl FnOnce(&mut Plan, f64)) -> Outcome {
    let reading = match typing::parse_number(text, &desk.locale.marks(), desk.locale.tag()) {
        Ok(reading) => reading,
        Err(TypingFault::Empty | TypingFault::Partial) => return Outcome::default(),
        Err(_) => return refused(desk.text("typing-bad-number")),
    };
    if unit == Unit::Whole && reading.value.fract() != 0.0 {
        return refused(desk.text("typing-not-whole"));
    }
    let value = if unit == Unit::Percent { shift(reading.value, -2) } else { reading.value };
    let note = reading.ambiguous.map(|_| {
        let read = typing::write_number(reading.value, &desk.locale.marks());
        desk.with("typing-read-as", &[("value", read.as_str().into())])
    });
    match desk.edit(path, &format!("type:{path}"), |plan| set(plan, value)) {
        Ok(()) => Outcome { taken: Some(write(desk, unit, value)), error: None, note },
        Err(issue) => refused(issue_text(desk, path, &issue)),
    }
}

/// An outcome that leaves the plan alone.
pub(in crate::web) fn refused(error: String) -> Outcome {
    Outcome { error: Some(error), ..Outcome::default() }
}

/// The words for an issue at the field where it arose; when it is another field's, that field is named.
pub(in crate::web) fn issue_text(desk: &Desk, path: &str, issue: &Issue) -> String {
    let (id, args) = issue.message();
    let text = desk.with(id, &args);
    if issue.field.starts_with(path) || issue.field.is_empty() {
        return text;
    }
    let (label, args) = crate::explain::label(&issue.field);
    let field = Value::Text(desk.with(label, &args));
    desk.with("issue-elsewhere", &[("field", field), ("message", Value::Text(text))])
}

/// Moves the decimal point exactly: .255 is 25.5 %, not 25.499999999999996.
pub(in crate::web) fn shift(value: f64, places: i32) -> f64 {
    format!("{value}e{places}").parse().unwrap_or(value)
}
