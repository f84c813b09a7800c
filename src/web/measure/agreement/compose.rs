//! What the agreement says: clauses from messages, figures from the engine.

use super::Paper;
use super::blocks::{Block, runs};
use crate::engine::plan::Goal;
use crate::format::{Digits, Value};
use crate::nurture::agreement::{Check, DEFINITIONS, JOINT_DECISIONS, RETURN_REASONS};
use crate::nurture::metric::Formula;
use crate::nurture::{Against, Agreement};
use crate::web::desk::Desk;
use crate::web::measure::book::Book;
use crate::web::measure::words::{metric_name, month_name, span};

/// The document and the figures that its clauses may use.
pub(super) struct Written {
    pub(super) blocks: Vec<Block>,
    /// Names of figures in clauses, and their values.
    pub(super) figures: Vec<(&'static str, String)>,
}

/// Writes it.
pub(super) fn compose(desk: &Desk, book: &Book, paper: &Paper, made: &Agreement) -> Written {
    let figures = figures(desk, made);
    let clause = |id: &'static str| {
        let template = paper.own.get(id).cloned().unwrap_or_else(|| original(desk, id, &figures));
        Block::Clause { id, runs: runs(&template, &figures), template }
    };
    let heading = |id: &str| Block::Heading(desk.text(id));
    let goal = match desk.plan().goal {
        Goal::Customers(_) => "agreement-goal-customers",
        Goal::Revenue(_) => "agreement-goal-revenue",
    };
    let mut blocks = vec![Block::Title(desk.text("agreement-title")), clause("agreement-intro")];
    blocks.extend([heading("agreement-goal"), clause(goal)]);
    blocks.extend([heading("agreement-stages"), clause("agreement-stages-intro"), definitions(desk, made)]);
    blocks.extend([heading("agreement-marketing"), clause("agreement-marketing-owes")]);
    if made.points.is_some() {
        blocks.push(clause("agreement-marketing-points"));
    }
    blocks.push(clause("agreement-marketing-information"));
    blocks.extend([Block::Break, heading("agreement-sales"), clause("agreement-sales-accepts")]);
    blocks.push(clause(match &made.answering {
        Some(answering) if answering.slowest_days.is_none() => "agreement-sales-at-once",
        Some(answering) if answering.slowest_p90_days.is_some() => "agreement-sales-contacts",
        Some(_) => "agreement-sales-contacts-all",
        None => "agreement-sales-no-time",
    }));
    if made.returned.is_some() {
        blocks.push(clause("agreement-sales-share"));
    }
    blocks.push(clause("agreement-sales-returns"));
    blocks.push(Block::List(RETURN_REASONS.map(|id| desk.text(id)).to_vec()));
    if made.answering.is_some() {
        blocks.extend([heading("agreement-delay"), clause("agreement-delay-costs")]);
    }
    blocks.extend([heading("agreement-decisions"), clause("agreement-decisions-intro")]);
    blocks.push(Block::List(JOINT_DECISIONS.map(|id| desk.text(id)).to_vec()));
    blocks.extend([heading("agreement-measured"), clause("agreement-measured-how")]);
    if !made.checks.is_empty() {
        blocks.push(checks(desk, book, paper, &made.checks));
    }
    blocks.push(Block::Signatures(
        ["agreement-sign-marketing", "agreement-sign-sales", "agreement-sign-date"].map(|id| desk.text(id)).to_vec(),
    ));
    Written { blocks, figures }
}

/// A clause as it ships, with the names of its figures in braces.
pub(super) fn original(desk: &Desk, id: &str, figures: &[(&'static str, String)]) -> String {
    let names: Vec<(&str, Value)> =
        figures.iter().map(|(name, _)| (*name, Value::Text(["{", name, "}"].concat()))).collect();
    desk.locale().with(id, &names)
}

fn figures(desk: &Desk, made: &Agreement) -> Vec<(&'static str, String)> {
    let plan = desk.plan();
    let percent = |ratio: f64| desk.value(&Value::Percent(ratio, Digits::Short));
    let days = |days: f64| days_text(desk, days);
    let goal = match plan.goal {
        Goal::Customers(customers) => desk.count(customers),
        Goal::Revenue(revenue) => desk.amount(revenue),
    };
    let waiting = made.answering.as_ref().map(|answering| desk.stage_name(answering.row));
    let mut figures = vec![
        ("goal", goal),
        ("months", desk.number(plan.period_months)),
        ("chance", percent(made.chance)),
        ("mqls", desk.count(made.mqls.per_month)),
        ("stage", desk.stage_name(made.mqls.row)),
        ("acceptance", days(made.acceptance_days)),
    ];
    figures.extend(waiting.map(|name| ("waiting", name)));
    figures.extend(made.points.map(|points| ("points", desk.number(points))));
    if let Some((share, low, high)) = made.returned {
        let range = if high > low {
            span(desk, Value::Percent(low, Digits::Short), Value::Percent(high, Digits::Short))
        } else {
            percent(share)
        };
        figures.extend([("returned", percent(share)), ("returned-range", range)]);
    }
    if let Some(answering) = &made.answering {
        figures.push(("now", days(answering.now_days)));
        figures.push(("best", percent(answering.best_chance)));
        figures.push(("revenue", desk.amount(answering.revenue_per_day)));
        figures.push(("profit", desk.amount(answering.profit_per_day)));
        figures.extend(answering.slowest_days.map(|slowest| ("slowest", days(slowest))));
        figures.extend(answering.slowest_p90_days.map(|slowest| ("nine", days(slowest))));
        figures.extend(answering.contact_days.map(|contact| ("contact", days(contact))));
    }
    figures
}

/// A time in days, or in hours where it is less than two days.
pub(super) fn days_text(desk: &Desk, days: f64) -> String {
    if days < 2.0 {
        desk.with("agreement-hours", &[("hours", Value::Count((days * 24.0).floor()))])
    } else {
        // Rounded down, so that the promise keeps the chance.
        desk.with("agreement-days", &[("days", Value::Number((days * 10.0).floor() / 10.0, Digits::Short))])
    }
}

/// The six stages, and what the goal takes of each a month where the plan has it.
fn definitions(desk: &Desk, made: &Agreement) -> Block {
    let row = |each: &crate::nurture::agreement::Definition| {
        let place = desk.plan().stages.iter().position(|stage| stage.id == each.stage);
        let owed = place.and_then(|place| made.stages.iter().find(|owed| owed.row == place));
        let needed = owed.map_or_else(|| "\u{2013}".to_owned(), |owed| desk.count(owed.per_month));
        vec![desk.text(each.name), desk.text(each.enters), desk.text(each.leaves), needed]
    };
    let heads = ["agreement-head-stage", "agreement-head-enters", "agreement-head-leaves", "agreement-head-month"];
    Block::Table { heads: heads.map(|id| desk.text(id)).to_vec(), rows: DEFINITIONS.iter().map(row).collect() }
}

fn checks(desk: &Desk, book: &Book, paper: &Paper, checks: &[Check]) -> Block {
    let last = book.report().months().last().copied().filter(|_| paper.with_report);
    let row = |check: &Check| {
        let rate = matches!(check.metric.formula(), Formula::Rate(..));
        let value = |x: f64| if rate { Value::Percent(x, Digits::Short) } else { Value::Number(x, Digits::Short) };
        let seen = check.seen.map_or_else(
            || "\u{2013}".to_owned(),
            |(now, low, high)| format!("{} ({})", desk.value(&value(now)), span(desk, value(low), value(high))),
        );
        let kept = match check.kept {
            Some(Against::Below) => desk.text("agreement-kept-below"),
            Some(Against::Within) => desk.text("agreement-kept-within"),
            Some(Against::Above) => desk.text("agreement-kept-above"),
            None => desk.text("agreement-kept-unknown"),
        };
        vec![metric_name(desk, check.metric), desk.value(&value(check.promised)), seen, kept]
    };
    let seen = last.map_or_else(
        || desk.text("agreement-head-seen"),
        |month| desk.with("agreement-head-seen-in", &[("month", month_name(desk, month).as_str().into())]),
    );
    let heads = vec![
        desk.text("agreement-head-what"),
        desk.text("agreement-head-promised"),
        seen,
        desk.text("agreement-head-kept"),
    ];
    Block::Table { heads, rows: checks.iter().map(row).collect() }
}
