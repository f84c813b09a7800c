//! A condition as an indented list: how its parts are joined, and each test with its field, what is asked, and of what.

use super::rules::span_boxes;
use crate::score::card::{Kind, Rule};
use crate::score::condition::{Span, Test};
use crate::score::{Card, Condition, Day};
use crate::state::scoring::condition::{self as edit, Joint};
use crate::state::scoring::parts::first_test;
use crate::web::component::{QUIET, button};
use crate::web::score::bench::Bench;
use crate::web::score::inputs::{Place, day_box, list_box, select};
use crate::web::score::names;
use std::rc::Rc;
use yew::prelude::*;

/// Where in the card a condition stands.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Spot {
    /// Of a criterion, by its group and its place in it.
    Criterion(usize, usize),
    /// Of an exclusion.
    Exclusion(usize),
    /// Of a routing rule.
    Routing(usize),
}

impl Spot {
    fn root(self, card: &mut Card) -> Option<&mut Condition> {
        match self {
            Self::Criterion(group, place) => match &mut card.groups.get_mut(group)?.criteria.get_mut(place)?.rule {
                Rule::When { when, .. } => Some(when),
                _ => None,
            },
            Self::Exclusion(row) => Some(&mut card.exclusions.get_mut(row)?.when),
            Self::Routing(row) => Some(&mut card.routing.get_mut(row)?.when),
        }
    }

    /// Changes the condition, which may have to know the card as it is.
    fn change(self, card: &mut Card, set: &dyn Fn(&Card, &mut Condition)) {
        let before = card.clone();
        if let Some(root) = self.root(card) {
            set(&before, root);
        }
    }
}

/// A part of a condition on screen.
#[derive(Clone)]
struct Part {
    bench: Bench,
    spot: Spot,
    /// The way to it from the root.
    way: Rc<[usize]>,
    /// Its path in the document.
    path: String,
    /// The path of the whole condition, where refusals are told.
    whole: String,
}

impl Part {
    fn below(&self, place: usize, piece: &str) -> Self {
        let way = self.way.iter().copied().chain([place]).collect();
        Self { way, path: [&self.path, piece].concat(), ..self.clone() }
    }

    /// A callback that changes the condition at this part in one step.
    fn click(&self, set: fn(&Card, &mut Condition, &[usize])) -> Callback<MouseEvent> {
        let (spot, way) = (self.spot, Rc::clone(&self.way));
        self.bench.click(&self.whole, move |card| spot.change(card, &|card, root| set(card, root, &way)))
    }

    /// An edit that puts another condition in the place of this part.
    fn replaced(&self) -> impl Fn(&mut Card, Condition) + Clone + 'static {
        let (spot, way) = (self.spot, Rc::clone(&self.way));
        move |card: &mut Card, other: Condition| {
            spot.change(card, &|_, root| {
                if let Some(own) = edit::part(root, &way) {
                    *own = other.clone();
                }
            });
        }
    }

    /// A callback that puts another condition in the place of this part, in one step.
    fn put(&self, make: impl Fn(&Card, String) -> Option<Condition> + 'static) -> Callback<String> {
        let (bench, whole, replaced) = (self.bench.clone(), self.whole.clone(), self.replaced());
        Callback::from(move |chosen: String| {
            if let Some(other) = make(bench.card(), chosen) {
                bench.step(&whole, &|card| replaced(card, other.clone()));
            }
        })
    }
}

/// The condition at a spot, whose path in the document is `path`.
pub(super) fn condition(bench: &Bench, spot: Spot, own: &Condition, path: &str) -> Html {
    let way: Rc<[usize]> = Rc::from([]);
    let part = Part { bench: bench.clone(), spot, way, path: path.to_owned(), whole: path.to_owned() };
    html! {
        <fieldset class="score-condition">
            <legend>{bench.desk().text("score-condition")}</legend>
            {draw(&part, own, true)}
            {bench.refusal(path)}
        </fieldset>
    }
}

fn draw(part: &Part, own: &Condition, alone: bool) -> Html {
    match own {
        Condition::All(parts) => list(part, parts, Joint::All, ".all", alone),
        Condition::Any(parts) => list(part, parts, Joint::Any, ".any", alone),
        Condition::Not(inner) => html! {
            <div class="score-not">
                <span class="score-not-word">{part.bench.desk().text("score-not")}</span>
                {draw(&part.below(0, ".not"), inner, alone)}
            </div>
        },
        Condition::Field { field, test } => leaf(part, field, test, alone),
    }
}

fn negate(_: &Card, root: &mut Condition, way: &[usize]) {
    // The word stands before the part, so turning it back begins one level above.
    if let Some((0, above)) = way.split_last().map(|(last, above)| (*last, above))
        && matches!(edit::part(root, above), Some(Condition::Not(_)))
    {
        return edit::negate(root, above);
    }
    edit::negate(root, way);
}

/// What can be done with any part.
fn buttons(part: &Part, alone: bool) -> Html {
    let desk = part.bench.desk();
    html! {
        <span class="score-part-buttons">
            {button(desk.text("score-negate"), QUIET, part.click(negate), true)}
            {button(desk.text("score-remove"), QUIET, part.click(|_, root, way| edit::remove(root, way)), !alone)}
        </span>
    }
}

fn list(part: &Part, parts: &[Condition], joint: Joint, piece: &str, alone: bool) -> Html {
    let desk = part.bench.desk();
    let options = vec![("all".to_owned(), desk.text("score-all-of")), ("any".to_owned(), desk.text("score-any-of"))];
    let join = {
        let (spot, way, whole, bench) = (part.spot, Rc::clone(&part.way), part.whole.clone(), part.bench.clone());
        Callback::from(move |chosen: String| {
            let joint = if chosen == "any" { Joint::Any } else { Joint::All };
            bench.step(&whole, &|card| spot.change(card, &|_, root| edit::join(root, &way, joint)));
        })
    };
    let now = if joint == Joint::All { "all" } else { "any" };
    let several = parts.len() > 1;
    let inner = |(place, own): (usize, &Condition)| {
        let below = part.below(place, &format!("{piece}[{place}]"));
        html! { <li key={place}>{draw(&below, own, alone && !several)}</li> }
    };
    let place = Place::quiet([&part.path, ".joint"].concat(), desk.text("score-joint"));
    html! {
        <div class="score-list">
            <div class="score-list-head">{select(&place, options, now, join)}{buttons(part, alone)}</div>
            <ul class="score-parts">{ for parts.iter().enumerate().map(inner) }</ul>
            <div class="score-parts-add">
                {button(desk.text("score-add-test"), QUIET, part.click(edit::add), true)}
                {button(desk.text("score-add-list"), QUIET, part.click(edit::add_list), true)}
            </div>
        </div>
    }
}

/// The names of tests by kind of field, each with its message.
fn tests(kind: &Kind) -> &'static [(&'static str, &'static str)] {
    match kind {
        Kind::Text => &[
            ("is", "score-test-is"),
            ("contains", "score-test-contains"),
            ("starts", "score-test-starts"),
            ("ends", "score-test-ends"),
            ("missing", "score-test-missing"),
        ],
        Kind::Number => &[("number", "score-test-number"), ("missing", "score-test-missing")],
        Kind::Date => {
            &[("age", "score-test-age"), ("between", "score-test-between"), ("missing", "score-test-missing")]
        }
        Kind::Set { .. } => &[("has", "score-test-has"), ("missing", "score-test-missing")],
        Kind::Activity { .. } => {
            &[("count", "score-test-count"), ("age", "score-test-age"), ("missing", "score-test-missing")]
        }
    }
}

const fn name_of(test: &Test) -> &'static str {
    match test {
        Test::Is(_) => "is",
        Test::Contains(_) => "contains",
        Test::Starts(_) => "starts",
        Test::Ends(_) => "ends",
        Test::Has(_) => "has",
        Test::Number(_) => "number",
        Test::Between { .. } => "between",
        Test::Age(_) => "age",
        Test::Count(_) => "count",
        Test::Missing => "missing",
    }
}

/// The test of a name, with as much of the one before as it can ask too.
fn test_named(name: &str, before: &Test, as_of: Day) -> Option<Test> {
    let texts = || match before {
        Test::Is(texts) | Test::Contains(texts) | Test::Starts(texts) | Test::Ends(texts) | Test::Has(texts) => {
            texts.clone()
        }
        _ => vec!["yes".to_owned()],
    };
    let span = match before {
        Test::Number(span) | Test::Age(span) | Test::Count(span) => *span,
        _ => Span { from: Some(0.0), ..Span::default() },
    };
    Some(match name {
        "is" => Test::Is(texts()),
        "contains" => Test::Contains(texts()),
        "starts" => Test::Starts(texts()),
        "ends" => Test::Ends(texts()),
        "has" => Test::Has(texts()),
        "number" => Test::Number(span),
        "between" => Test::Between { since: Some(as_of), until: None },
        "age" => Test::Age(span),
        "count" => Test::Count(span),
        "missing" => Test::Missing,
        _ => return None,
    })
}

fn leaf(part: &Part, field: &str, test: &Test, alone: bool) -> Html {
    let (bench, desk) = (&part.bench, part.bench.desk());
    let fields = bench.card().fields.iter().map(|own| (own.id.clone(), names::field_name(desk, own))).collect();
    let on_field = part.put(|card, id| Some(first_test(card, Some(&id))));
    let kind = bench.card().field(field).map_or(&Kind::Text, |(_, own)| &own.kind);
    let options = tests(kind).iter().map(|(name, message)| ((*name).to_owned(), desk.text(message))).collect();
    let on_test = {
        let (field, test, as_of) = (field.to_owned(), test.clone(), bench.as_of());
        part.put(move |_, name| {
            let test = test_named(&name, &test, as_of)?;
            Some(Condition::Field { field: field.clone(), test })
        })
    };
    let at = |piece: &str, label: &str| Place::quiet([&part.path, piece].concat(), desk.text(label));
    html! {
        <div class="score-test">
            {select(&at(".field", "score-test-field"), fields, field, on_field)}
            {select(&at(".test", "score-test"), options, name_of(test), on_test)}
            {of_what(part, field, test)}
            {buttons(part, alone)}
            if alone && part.way.is_empty() {
                <span class="score-parts-add">{button(desk.text("score-add-test"), QUIET, part.click(edit::add), true)}</span>
            }
        </div>
    }
}

/// The texts, numbers or days that a test compares with.
fn of_what(part: &Part, field: &str, test: &Test) -> Html {
    let (bench, desk) = (&part.bench, part.bench.desk());
    let set = {
        let (replaced, field) = (part.replaced(), field.to_owned());
        move |card: &mut Card, test: Test| replaced(card, Condition::Field { field: field.clone(), test })
    };
    let texts = |texts: &[String], piece: &str, make: fn(Vec<String>) -> Test| {
        let (place, set) = (Place::quiet([&part.path, piece].concat(), desk.text("score-test-texts")), set.clone());
        list_box(bench, place, texts, move |card, texts| set(card, make(texts)))
    };
    let span = |span: &Span, piece: &str, make: fn(Span) -> Test| {
        let set = set.clone();
        span_boxes(bench, &[&part.path, piece].concat(), span, move |card: &mut Card, span| set(card, make(span)))
    };
    match test {
        Test::Is(all) => texts(all, ".is", Test::Is),
        Test::Contains(all) => texts(all, ".contains", Test::Contains),
        Test::Starts(all) => texts(all, ".starts", Test::Starts),
        Test::Ends(all) => texts(all, ".ends", Test::Ends),
        Test::Has(all) => texts(all, ".has", Test::Has),
        Test::Number(own) => span(own, "", Test::Number),
        Test::Age(own) => span(own, ".age", Test::Age),
        Test::Count(own) => span(own, ".count", Test::Count),
        Test::Between { since, until } => {
            let (since, until) = (*since, *until);
            let day = |piece: &str, label: &str, day: Option<Day>, make: Rc<dyn Fn(Option<Day>) -> Test>| {
                let (bench, whole, set) = (bench.clone(), part.whole.clone(), set.clone());
                let take = Callback::from(move |day: Option<Day>| {
                    bench.step(&whole, &|card| set(card, make(day)));
                });
                day_box(&Place::of([&part.path, piece].concat(), desk.text(label)), day, take)
            };
            html! {
                <span class="score-span">
                    {day(".since", "score-since", since, Rc::new(move |since| Test::Between { since, until }))}
                    {day(".until", "score-until", until, Rc::new(move |until| Test::Between { since, until }))}
                </span>
            }
        }
        Test::Missing => Html::default(),
    }
}

#[cfg(test)]
mod tests {
    use super::{Span, Test, test_named};
    use crate::score::Day;

    #[test]
    fn another_test_keeps_what_it_can_ask_too() {
        let texts = vec!["a".to_owned()];
        assert_eq!(test_named("ends", &Test::Is(texts.clone()), Day::EPOCH), Some(Test::Ends(texts)));
        let span = Span { below: Some(3.0), ..Span::default() };
        assert_eq!(test_named("age", &Test::Count(span), Day::EPOCH), Some(Test::Age(span)));
        assert_eq!(test_named("none", &Test::Missing, Day::EPOCH), None);
    }
}
