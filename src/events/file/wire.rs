//! What the page and its worker of events say to each other, as messages of [`inquiry`](crate::inquiry); the file is
//! handed over beside them and never copied.

use super::{Columns, Corrections, Looked};
use crate::engine::time::Date;
use crate::events::{
    Ageing, ChainCheck, DateOrder, Family, Fit, FollowUpTimes, Group, KaplanMeier, Latency, Month, Move, Odd, Order,
    Outcome, Point, Projection, Reason, Reject, Report, Seen, Shelf, Spells, StageCount, StageNames, Step,
    UnknownStage, Waiting,
};
use crate::inquiry::wire::{choice, record};
use std::rc::Rc;

/// What is asked of a file.
#[derive(Debug, Clone, PartialEq)]
pub struct Question {
    /// Which file: another number, another file.
    pub file: u32,
    /// What people have corrected.
    pub known: Corrections,
    /// How dates such as 03/04/2026 are read where the file does not tell.
    pub dates: DateOrder,
    /// The chain of stages.
    pub order: Order,
    /// The stage in which leads wait, and for how long they may.
    pub shelf: Option<Shelf>,
    /// Days without an event after which a lead counts as reopened when it stirs again.
    pub pause_days: u32,
    /// The day on which it is asked; events after it are slips. None for a file that knows no such day.
    pub today: Option<Date>,
}

/// What the worker says.
#[derive(Debug, Clone, PartialEq)]
pub enum Say {
    /// It is there.
    Ready,
    /// How far it is.
    Going {
        /// The share that is done, 0 ..= 1.
        share: f64,
    },
    /// The answer.
    Told {
        /// How the file was read.
        looked: Looked,
        /// What it says; none while a column is missing or where there is nothing to read.
        made: Option<Rc<Made>>,
        /// Milliseconds that it took.
        elapsed: f64,
    },
    /// Something newer was asked.
    Overtaken,
    /// The file could not be read: it was moved or changed, or memory is short.
    Unreadable,
}

/// What a file says.
#[derive(Debug, Clone, PartialEq)]
pub struct Made {
    /// The report.
    pub report: Report,
    /// Dates that may be meant the other way round.
    pub unclear: u64,
}

record! {
    Question { file, known, dates, order, shelf, pause_days, today }
    Shelf { stage, days }
    StageNames { id, names }
    Corrections { encoding, separator, header, columns }
    Columns { lead, stage, date, campaign }
    Looked { fault, dialect, names, renamed, columns }
    Made { report, unclear }
    Report {
        as_of, rows, used, rejected, rejects, leads, stages, absent, unknown, steps, journey, chain, odd, cohorts,
        campaigns, uncredited, waiting
    }
    Reject { row, reason }
    StageCount { id, name, events, leads, started }
    UnknownStage { name, events }
    Step { from, to, entered, converted, curve, outcome, spells }
    KaplanMeier { points }
    Point { days, at_risk, ended, left, variance, low, high }
    Spells { ended, open, watched }
    Fit { latency, rate, low, high, log_likelihood, covariance }
    Latency { family, mu, sigma }
    ChainCheck { entered, wins, wins_from_first, predicted }
    Odd {
        skipping, skips, backward, backs, repeating, repeated_events, duplicate_events, tied, started_late,
        first_stage_late, before_first, stageless, reopened_after_lost, reopened_after_parked, reopened_after_pause,
        reopened
    }
    Move { from, to, times }
    Group<Month> { name, size, converted, maturity, projected }
    Group<String> { name, size, converted, maturity, projected }
    Month { year, month }
    Projection { share, low, high }
    Waiting { stage, shelf_days, waiting, beyond, ageing, follow_up }
    Ageing { lead, campaign, days }
    FollowUpTimes { seen, worked, waiting, days, quantiles, law }
}

choice! {
    Say { 0 Ready, 1 Going { share }, 2 Told { looked, made, elapsed }, 3 Overtaken, 4 Unreadable }
    Order { 0 Inferred, 1 Given(stages) }
    DateOrder { 0 DayFirst, 1 MonthFirst }
    Reason {
        0 NoLead, 1 LeadTooLong, 2 NoStage, 3 StageTooLong, 4 TooManyStages, 5 NoDate, 6 BadDate, 7 OtherDateOrder,
        8 TooManyEvents, 9 AfterAsOf, 10 TooOld, 11 UnknownStage, 12 OpenQuote, 13 StrayQuote, 14 RowTooLong,
        15 TooManyColumns, 16 TooManyCells, 17 NotText, 18 Nul
    }
    Outcome {
        0 Known { fit, other, covered }, 1 Settled { rate, low, high }, 2 TooFew { converted }, 3 TooShort { covered },
        4 None
    }
    Family { 0 Weibull, 1 LogNormal }
    Seen { 0 Work, 1 NextEvent }
}
