//! The past as it travels between the page and its worker.

use super::{Fate, Figures, Judged, Meaning, NoLesson, Outcome, Part, Past, Seen, Taught, Wanted, Written};
use crate::inquiry::wire::{choice, record};
use crate::learn::quality::{Auc, Bands, CalibrationBin, Counted, Economics, Gain, Gap, Line, Month, Truth};
use crate::learn::{AfterTheFact, Alarm, Gate, Step, Suspicion};

record! {
    Past { setup, outcome }
    Outcome { column, meanings }
    Meaning { value, fate }
    Wanted { column, name, numbers }
    Seen { value, leads, fate }
    Judged { fault, leads, won, open, unread, values, auc, gap, gains, curve, truth, months, steps }
    Step { score, won, lost }
    Auc { value, error, low, high }
    Gap { distance, score }
    Gain { share, gain, lift }
    Truth { brier, reliability, resolution, uncertainty, within, log_loss, gap, bins }
    CalibrationBin { from, to, leads, won, predicted, observed, low, high }
    Month { month, leads, won, auc, shift }
    Economics { cost, value, capacity }
    Line { score, above, below, worked, won, precision, recall, profit }
    Counted { leads, won, rate, low, high }
    Bands { best_line, best_profit, profit, optimism, best_is_better }
    Figures { auc, truth, best, penalty }
    Part { name, by_hand, learned, information }
    Gate { outcomes, parameters, weight }
    Alarm { column, place, suspicions }
    Taught { leads, of, won, gate, alarms, by_hand, card, linear, parts, written }
}

choice! {
    Fate { 0 Won, 1 Lost, 2 Open }
    Suspicion { 0 Auc(value), 1 Information(value), 2 Name(what) }
    AfterTheFact { 0 Outcome, 1 Reason, 2 Closing, 3 Money, 4 Stage, 5 Judgement, 6 LastContact }
    Written { 0 Card { card, left_out }, 1 NeedsRule, 2 Empty, 3 Scale }
    NoLesson { 0 Nothing, 1 OneOutcome }
}
