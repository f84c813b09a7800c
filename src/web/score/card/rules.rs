//! How a criterion gives points: by a condition, by value, by range, or each time.

use super::condition::{Spot, condition};
use crate::format::Value as Shown;
use crate::score::card::{Criterion, Kind, RangePoints, Rule, ValuePoints};
use crate::score::condition::Span;
use crate::score::{Card, Points};
use crate::state::scoring::parts::rule_for;
use crate::web::component::{QUIET, button};
use crate::web::score::bench::Bench;
use crate::web::score::inputs::{Numeric, Place, list_box, number_box, points_box};
use yew::prelude::*;

/// An edit of one criterion.
pub(super) fn edited(group: usize, place: usize, set: impl Fn(&mut Criterion)) -> impl Fn(&mut Card) {
    move |card| {
        if let Some(criterion) = card.groups.get_mut(group).and_then(|group| group.criteria.get_mut(place)) {
            set(criterion);
        }
    }
}

/// Lets a criterion ask about another field, or a condition.
pub(super) fn about(card: &mut Card, group: usize, place: usize, field: Option<&str>) {
    let rule = rule_for(card, field);
    edited(group, place, |criterion| criterion.rule = rule.clone())(card);
}

/// What the boxes of one rule have in common.
struct Own<'a> {
    bench: &'a Bench,
    path: &'a str,
    group: usize,
    place: usize,
}

impl Own<'_> {
    fn at(&self, field: &str, label: &str) -> Place {
        Place::of([self.path, ".", field].concat(), self.bench.desk().text(label))
    }

    fn quiet(&self, field: &str, label: &str, row: usize) -> Place {
        let label = self.bench.desk().with(label, &[("row", Shown::Count((row + 1) as f64))]);
        Place::quiet([self.path, ".", field].concat(), label)
    }

    /// A box for points of the rule.
    fn points(&self, at: Place, points: Points, set: impl Fn(&mut Rule, Points) + 'static) -> Html {
        let (group, place) = (self.group, self.place);
        points_box(self.bench, at, points, move |card, points| {
            edited(group, place, |criterion| set(&mut criterion.rule, points))(card);
        })
    }

    /// A box for a number of the rule.
    fn number(&self, at: Place, number: Numeric, set: impl Fn(&mut Rule, Option<f64>) + 'static) -> Html {
        let (group, place) = (self.group, self.place);
        number_box(self.bench, at, number, move |card, number| {
            edited(group, place, |criterion| set(&mut criterion.rule, number))(card);
        })
    }

    /// A callback that changes the rule in one step.
    fn click(&self, set: impl Fn(&mut Rule) + 'static) -> Callback<MouseEvent> {
        let (group, place) = (self.group, self.place);
        self.bench.click(self.path, move |card| edited(group, place, |criterion| set(&mut criterion.rule))(card))
    }

    fn add_and_rest(&self, add: Callback<MouseEvent>, otherwise: Points, missing: Points) -> Html {
        let desk = self.bench.desk();
        html! {
            <>
                <div class="buttons">{button(desk.text("score-add-row"), None, add, true)}</div>
                <div class="fields">
                    {self.points(self.at("otherwise", "score-otherwise"), otherwise, |rule, points| match rule {
                        Rule::Values { otherwise, .. } | Rule::Ranges { otherwise, .. } => *otherwise = points,
                        _ => {}
                    })}
                    {self.missing(missing)}
                </div>
            </>
        }
    }

    fn missing(&self, missing: Points) -> Html {
        self.points(self.at("missing", "score-missing"), missing, |rule, points| match rule {
            Rule::Values { missing, .. } | Rule::Ranges { missing, .. } | Rule::Activity { missing, .. } => {
                *missing = points;
            }
            Rule::When { .. } => {}
        })
    }

    fn gone(&self, onclick: Callback<MouseEvent>, several: bool) -> Html {
        button(self.bench.desk().text("score-remove"), QUIET, onclick, several)
    }
}

/// The boxes of a rule.
pub(super) fn rule(bench: &Bench, group: usize, place: usize, criterion: &Criterion, path: &str) -> Html {
    let own = Own { bench, path, group, place };
    match &criterion.rule {
        Rule::When { when, points } => html! {
            <>
                {condition(bench, Spot::Criterion(group, place), when, &[path, ".when"].concat())}
                <div class="fields">
                    {own.points(own.at("points", "score-points"), *points, |rule, own| {
                        if let Rule::When { points, .. } = rule { *points = own; }
                    })}
                </div>
            </>
        },
        Rule::Values { values, otherwise, missing, .. } => values_of(&own, values, *otherwise, *missing),
        Rule::Ranges { field, ranges, otherwise, missing } => {
            let age = bench.card().field(field).is_some_and(|(_, field)| field.kind == Kind::Date);
            ranges_of(&own, ranges, *otherwise, *missing, age)
        }
        Rule::Activity { .. } => activity(&own, &criterion.rule),
    }
}

fn values_of(own: &Own, values: &[ValuePoints], otherwise: Points, missing: Points) -> Html {
    let desk = own.bench.desk();
    let several = values.len() > 1;
    let (group, place) = (own.group, own.place);
    let line = |(row, value): (usize, &ValuePoints)| {
        let is = own.quiet(&format!("values[{row}].is"), "score-values-of-row", row);
        let texts = list_box(own.bench, is, &value.is, move |card, texts| {
            edited(group, place, |criterion| {
                if let Some(own) = value_row(&mut criterion.rule, row) {
                    own.is.clone_from(&texts);
                }
            })(card);
        });
        let at = own.quiet(&format!("values[{row}].points"), "score-points-of-row", row);
        let points = own.points(at, value.points, move |rule, points| {
            if let Some(own) = value_row(rule, row) {
                own.points = points;
            }
        });
        let gone = own.click(move |rule| {
            if let Rule::Values { values, .. } = rule
                && row < values.len()
            {
                values.remove(row);
            }
        });
        html! { <li class="score-row score-row-wide" key={row}>{texts}{points}{own.gone(gone, several)}</li> }
    };
    let add = own.click(|rule| {
        if let Rule::Values { values, .. } = rule {
            let copy = values.last().cloned();
            values.extend(copy);
        }
    });
    html! {
        <>
            <p class="footnote">{desk.text("score-values-lead")}</p>
            <ul class="score-rows">{ for values.iter().enumerate().map(line) }</ul>
            {own.add_and_rest(add, otherwise, missing)}
        </>
    }
}

fn value_row(rule: &mut Rule, row: usize) -> Option<&mut ValuePoints> {
    if let Rule::Values { values, .. } = rule { values.get_mut(row) } else { None }
}

fn range_row(rule: &mut Rule, row: usize) -> Option<&mut RangePoints> {
    if let Rule::Ranges { ranges, .. } = rule { ranges.get_mut(row) } else { None }
}

fn ranges_of(own: &Own, ranges: &[RangePoints], otherwise: Points, missing: Points, age: bool) -> Html {
    let desk = own.bench.desk();
    let several = ranges.len() > 1;
    let (group, place) = (own.group, own.place);
    let line = |(row, range): (usize, &RangePoints)| {
        let base = format!("{}.ranges[{row}]", own.path);
        let span = span_boxes(own.bench, &base, &range.span, move |card, span| {
            edited(group, place, |criterion| {
                if let Some(own) = range_row(&mut criterion.rule, row) {
                    own.span = span;
                }
            })(card);
        });
        let at = own.quiet(&format!("ranges[{row}].points"), "score-points-of-row", row);
        let points = own.points(at, range.points, move |rule, points| {
            if let Some(own) = range_row(rule, row) {
                own.points = points;
            }
        });
        let gone = own.click(move |rule| {
            if let Rule::Ranges { ranges, .. } = rule
                && row < ranges.len()
            {
                ranges.remove(row);
            }
        });
        html! { <li class="score-row score-row-wide" key={row}>{span}{points}{own.gone(gone, several)}</li> }
    };
    let add = own.click(|rule| {
        if let Rule::Ranges { ranges, .. } = rule {
            let copy = ranges.last().cloned();
            ranges.extend(copy);
        }
    });
    html! {
        <>
            <p class="footnote">{desk.text(if age { "score-ages-lead" } else { "score-ranges-lead" })}</p>
            <ul class="score-rows">{ for ranges.iter().enumerate().map(line) }</ul>
            {own.add_and_rest(add, otherwise, missing)}
        </>
    }
}

fn activity(own: &Own, rule: &Rule) -> Html {
    let Rule::Activity { each, min, max, half_life_days, missing, .. } = rule else { return Html::default() };
    let desk = own.bench.desk();
    let whole = |value: u32| Numeric { value: Some(f64::from(value)), whole: true, ..Numeric::default() };
    let half = Numeric {
        value: *half_life_days,
        optional: true,
        after: Some(desk.text("unit-days")),
        placeholder: Some(desk.text("score-no-fading")),
        ..Numeric::default()
    };
    // What is negative or huge becomes a number that the card's own check refuses with its range.
    let times = |number: Option<f64>| number.map(|number| number.clamp(0.0, 1e9) as u32);
    html! {
        <div class="fields">
            {own.points(own.at("each", "score-each"), *each, |rule, points| {
                if let Rule::Activity { each, .. } = rule { *each = points; }
            })}
            {own.number(own.at("min", "score-min"), whole(*min), move |rule, number| {
                if let (Rule::Activity { min, .. }, Some(number)) = (rule, times(number)) { *min = number; }
            })}
            {own.number(own.at("max", "score-max"), whole(*max), move |rule, number| {
                if let (Rule::Activity { max, .. }, Some(number)) = (rule, times(number)) { *max = number; }
            })}
            {own.number(own.at("halfLifeDays", "score-half-life"), half, |rule, number| {
                if let Rule::Activity { half_life_days, .. } = rule { *half_life_days = number; }
            })}
            {own.missing(*missing)}
        </div>
    }
}

/// Two ends of a span: for each whether it is included, and its number; an empty box is no end.
pub(super) fn span_boxes(
    bench: &Bench,
    path: &str,
    span: &Span,
    set: impl Fn(&mut Card, Span) + Clone + 'static,
) -> Html {
    let own = *span;
    let lower = (own.from.or(own.above), own.above.is_some());
    let upper = (own.to.or(own.below), own.below.is_some());
    let with_lower = move |(bound, open): (Option<f64>, bool)| Span {
        from: bound.filter(|_| !open),
        above: bound.filter(|_| open),
        ..own
    };
    let with_upper = move |(bound, open): (Option<f64>, bool)| Span {
        to: bound.filter(|_| !open),
        below: bound.filter(|_| open),
        ..own
    };
    html! {
        <span class="score-span">
            {end(bench, path, ("score-from", "≥", ">"), lower, { let set = set.clone(); move |card: &mut Card, end| set(card, with_lower(end)) })}
            {end(bench, path, ("score-to", "≤", "<"), upper, move |card: &mut Card, end| set(card, with_upper(end)))}
        </span>
    }
}

/// One end: its sign as a button that turns it, and its number.
fn end(
    bench: &Bench,
    path: &str,
    (label, closed, open): (&'static str, &'static str, &'static str),
    (bound, is_open): (Option<f64>, bool),
    set: impl Fn(&mut Card, (Option<f64>, bool)) + Clone + 'static,
) -> Html {
    let desk = bench.desk();
    let turn = {
        let set = set.clone();
        bench.click(path, move |card| set(card, (bound, !is_open)))
    };
    let number = Numeric { value: bound, optional: true, placeholder: Some("–".to_owned()), ..Numeric::default() };
    let at = Place::quiet([path, ".", label].concat(), desk.text(label));
    html! {
        <span class="score-end">
            <button type="button" class="score-sign" onclick={turn} disabled={bound.is_none()}
                aria-label={desk.with("score-turn", &[("sign", Shown::Text((if is_open { open } else { closed }).to_owned()))])}>
                {if is_open { open } else { closed }}
            </button>
            {number_box(bench, at, number, move |card, bound| set(card, (bound, is_open)))}
        </span>
    }
}
