//! What everything below the sentence is drawn from: desk, finding, and the month that is looked at.

use crate::engine::time::{self, Date, Month};
use crate::format::{Digits, Value};
use crate::inquiry::MonthsFinding;
use crate::web::dates::{Style, written};
use crate::web::desk::Desk;
use std::rc::Rc;
use yew::prelude::*;

/// The finding with all that it takes to tell it.
#[derive(Clone)]
pub(super) struct Scene {
    pub(super) desk: Desk,
    pub(super) finding: Rc<MonthsFinding>,
    /// The target of lifetime value to cost per customer.
    pub(super) target: f64,
    /// The month that is looked at, from 0, the same in every chart.
    pub(super) at: UseStateHandle<Option<usize>>,
}

impl Scene {
    /// The months.
    pub(super) fn months(&self) -> &[Month] {
        &self.finding.forecast.months
    }

    fn written(&self, date: Date, style: Style) -> String {
        written(date, style, self.desk.locale().tag())
    }

    /// The name of a month, from 0: `Mar 2027`, `15 March 2027` where months begin within one, else `month 3`.
    pub(super) fn month(&self, index: usize) -> String {
        match self.months().get(index).and_then(|month| month.first_day) {
            Some(day) if day.day() == 1 => self.written(day, Style::ShortMonth),
            Some(day) => self.written(day, Style::Day),
            None => self.desk.with("soon-month", &[("month", Value::Count(index as f64 + 1.0))]),
        }
    }

    /// The name of a month, from 0, as short as an axis wants it.
    pub(super) fn tick(&self) -> Callback<f64, AttrValue> {
        let scene = self.clone();
        Callback::from(move |at: f64| {
            let index = at.max(0.0) as usize;
            let day = scene.months().get(index).and_then(|month| month.first_day);
            let text = match day {
                Some(day) => scene.written(day, Style::ShortMonth),
                None => scene.desk.count(index as u64 + 1),
            };
            text.into()
        })
    }

    /// The end of a month, from 1: its last day, or its number.
    pub(super) fn end_of(&self, month: u32) -> String {
        let start = self.months().first().and_then(|first| first.first_day);
        match start.and_then(|start| time::last_day(start, month)) {
            Some(day) => self.written(day, Style::Day),
            None => self.desk.with("soon-end-of-month", &[("month", Value::Count(f64::from(month)))]),
        }
    }

    /// A day.
    pub(super) fn day(&self, date: Date) -> Value {
        Value::Text(self.written(date, Style::Day))
    }

    /// Leads or customers, to a thousandth: the far tail of a lag is no lead to be counted.
    pub(super) fn leads(count: f64) -> Value {
        Value::Number(tidy(count, 1000.0), Digits::Short)
    }

    /// An amount, to a hundredth, for the same reason.
    pub(super) fn money(&self, amount: f64) -> Value {
        self.desk.money(tidy(amount, 100.0))
    }

    /// Leads with the name of their stage.
    pub(super) fn counted(&self, count: String, row: usize) -> Value {
        Value::Text(self.desk.counted(count, row))
    }

    /// The callback that moves every chart to a month.
    pub(super) fn look(&self) -> Callback<Option<usize>> {
        let at = self.at.clone();
        Callback::from(move |month| at.set(month))
    }

    /// The month that is looked at or, where none is, this one.
    pub(super) fn looked(&self, otherwise: usize) -> usize {
        self.at.unwrap_or(otherwise).min(self.months().len().saturating_sub(1))
    }
}

/// Without the digits beyond this part of one, where there are any to speak of: large numbers are written whole anyway.
fn tidy(x: f64, part: f64) -> f64 {
    if x.abs() < part { (x * part).round() / part } else { x }
}
