//! What does not go by the book: counted and named, not assumed away; and the rows that could not be used.

use super::stage;
use crate::events::{MOST_CAMPAIGNS, Move, Odd, Reason, Report};
use crate::format::{Digits, Value};
use crate::web::desk::Desk;
use yew::prelude::*;

/// Rows that are named.
const NAMED: usize = 8;

/// The section.
pub(super) fn odd(desk: &Desk, report: &Report) -> Html {
    let counted: Vec<String> = counts(&report.odd)
        .into_iter()
        .filter(|(_, count)| *count > 0)
        .map(|(id, count)| desk.with(id, &[("count", Value::Count(count as f64))]))
        .collect();
    let moves = |moves: &[Move]| -> String {
        let mut most: Vec<&Move> = moves.iter().collect();
        most.sort_by_key(|each| std::cmp::Reverse(each.times));
        let told = most.into_iter().take(4).map(|each| {
            let names = [("from", Value::Text(stage(report, each.from))), ("to", Value::Text(stage(report, each.to)))];
            desk.with("measure-step", &names)
                + " "
                + &desk.with("events-times", &[("count", Value::Count(each.times as f64))])
        });
        told.collect::<Vec<_>>().join(&desk.text("measure-list-mark"))
    };
    let check = &report.chain;
    let chain = desk.with(
        "events-chain",
        &[("predicted", Value::Number(check.predicted, Digits::Short)), ("wins", Value::Count(check.wins as f64))],
    );
    let rejected: u64 = report.rejected.iter().map(|(_, rows)| rows).sum();
    let rows = |reason: Reason| -> String {
        let found = report.rejects.iter().filter(|reject| reject.reason == reason);
        found
            .take(NAMED)
            .map(|reject| desk.count(u64::from(reject.row)))
            .collect::<Vec<_>>()
            .join(&desk.text("measure-list-mark"))
    };
    let unknown: Vec<&str> = report.unknown.iter().map(|stage| stage.name.as_str()).take(NAMED).collect();
    html! {
        <section class="question events-odd">
            <h2>{desk.text("events-odd")}</h2>
            <p>{chain}</p>
            <ul class="events-list">
                { for counted.into_iter().map(|line| html! { <li>{line}</li> }) }
                if !report.odd.skips.is_empty() {
                    <li>{desk.with("events-skips", &[("list", moves(&report.odd.skips).as_str().into())])}</li>
                }
                if !report.odd.backs.is_empty() {
                    <li>{desk.with("events-backs", &[("list", moves(&report.odd.backs).as_str().into())])}</li>
                }
            </ul>
            if report.uncredited > 0 {
                <p>{desk.with("events-uncredited", &[("count", Value::Count(report.uncredited as f64)), ("most", Value::Count(MOST_CAMPAIGNS as f64))])}</p>
            }
            <h3>{desk.with("events-used", &[("used", Value::Count(report.used as f64)), ("rows", Value::Count(report.rows as f64))])}</h3>
            if rejected > 0 {
                <ul class="events-list">
                    { for report.rejected.iter().map(|(reason, count)| html! {
                        <li>
                            {desk.with(reason_id(*reason), &[("count", Value::Count(*count as f64))])}
                            {" "}{desk.with("events-rows", &[("list", rows(*reason).as_str().into())])}
                        </li>
                    }) }
                </ul>
            }
            if !unknown.is_empty() {
                <p>{desk.with("events-unknown", &[("list", unknown.join(&desk.text("measure-list-mark")).as_str().into())])}</p>
            }
        </section>
    }
}

fn counts(odd: &Odd) -> [(&'static str, u64); 10] {
    [
        ("events-odd-skipping", odd.skipping),
        ("events-odd-backward", odd.backward),
        ("events-odd-repeating", odd.repeating),
        ("events-odd-duplicate", odd.duplicate_events),
        ("events-odd-tied", odd.tied),
        ("events-odd-late", odd.started_late),
        ("events-odd-stageless", odd.stageless),
        ("events-odd-reopened", odd.reopened),
        ("events-odd-after-lost", odd.reopened_after_lost),
        ("events-odd-after-pause", odd.reopened_after_pause),
    ]
}

const fn reason_id(reason: Reason) -> &'static str {
    match reason {
        Reason::NoLead => "events-reject-no-lead",
        Reason::LeadTooLong => "events-reject-lead-too-long",
        Reason::NoStage => "events-reject-no-stage",
        Reason::StageTooLong => "events-reject-stage-too-long",
        Reason::TooManyStages => "events-reject-too-many-stages",
        Reason::NoDate => "events-reject-no-date",
        Reason::BadDate => "events-reject-bad-date",
        Reason::OtherDateOrder => "events-reject-other-order",
        Reason::TooManyEvents => "events-reject-too-many-events",
        Reason::AfterAsOf => "events-reject-after",
        Reason::TooOld => "events-reject-too-old",
        Reason::UnknownStage => "events-reject-unknown-stage",
        Reason::OpenQuote => "events-reject-open-quote",
        Reason::StrayQuote => "events-reject-stray-quote",
        Reason::RowTooLong => "events-reject-row-too-long",
        Reason::TooManyColumns => "events-reject-too-many-columns",
        Reason::TooManyCells => "events-reject-too-many-cells",
        Reason::NotText => "events-reject-not-text",
        Reason::Nul => "events-reject-nul",
    }
}
