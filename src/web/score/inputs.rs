//! Boxes of the page: numbers, points, texts, lists, choices and days, each of which tries its edit at every key.

use super::bench::{Action, Bench};
use crate::chart::path::fine;
use crate::engine::Issue;
use crate::engine::issue::Fault;
use crate::format::Value as Shown;
use crate::format::typing::{self, TypingFault, parse_list, write_list};
use crate::score::{Card, Day, Points};
use crate::web::component::number::refused;
use crate::web::component::{Entry, Outcome};
use std::rc::Rc;
use web_sys::{HtmlInputElement, HtmlSelectElement};
use yew::prelude::*;

/// Where a box stands and what it is called.
#[derive(Clone)]
pub(super) struct Place {
    /// The path in the document; the element's id is made of it.
    pub(super) path: String,
    /// The label.
    pub(super) label: String,
    /// Leaves the label to screen readers.
    pub(super) quiet: bool,
}

impl Place {
    /// With a label that is seen.
    pub(super) fn of(path: impl Into<String>, label: String) -> Self {
        Self { path: path.into(), label, quiet: false }
    }

    /// With a label for screen readers alone.
    pub(super) fn quiet(path: impl Into<String>, label: String) -> Self {
        Self { quiet: true, ..Self::of(path, label) }
    }

    fn id(&self) -> String {
        ["score-", &self.path].concat()
    }
}

/// What a number box takes.
#[derive(Clone, Default)]
pub(super) struct Numeric {
    /// The number; none for an empty box.
    pub(super) value: Option<f64>,
    /// Whether only whole numbers are taken.
    pub(super) whole: bool,
    /// Whether an empty box says something: that there is no such number.
    pub(super) optional: bool,
    /// What stands in an empty box.
    pub(super) placeholder: Option<String>,
    /// The unit.
    pub(super) after: Option<String>,
    /// Sizes the box to its text, for use within a sentence.
    pub(super) inline: bool,
}

/// Takes a number or the lack of one; the error is in words.
pub(super) type Take = Rc<dyn Fn(Option<f64>) -> Result<(), String>>;

/// A box for a number, whoever takes it.
pub(super) fn numeric(bench: &Bench, place: Place, numeric: Numeric, take: Take) -> Html {
    let Numeric { value, whole, optional, placeholder, after, inline } = numeric;
    let write = {
        let bench = bench.clone();
        move |value: Option<f64>| {
            value.map_or_else(String::new, |value| typing::write_number(value, &bench.desk().locale().marks()))
        }
    };
    let shown = write(value);
    let accept = {
        let bench = bench.clone();
        Callback::from(move |text: String| {
            let (locale, desk) = (bench.desk().locale(), bench.desk());
            let (value, ambiguous) = match typing::parse_number(&text, &locale.marks(), locale.tag()) {
                Ok(reading) => (Some(reading.value), reading.ambiguous.is_some()),
                Err(TypingFault::Empty) if optional => (None, false),
                Err(TypingFault::Empty | TypingFault::Partial) => return Outcome::default(),
                Err(_) => return refused(desk.text("typing-bad-number")),
            };
            if whole && value.is_some_and(|value| value.fract() != 0.0) {
                return refused(desk.text("typing-not-whole"));
            }
            let note = ambiguous.then(|| desk.with("typing-read-as", &[("value", Shown::Text(write(value)))]));
            match take(value) {
                Ok(()) => Outcome { taken: Some(write(value)), note, ..Outcome::default() },
                Err(error) => refused(error),
            }
        })
    };
    let inputmode = if whole { "numeric" } else { "decimal" };
    html! {
        <Entry path={place.id()} label={place.label} quiet={place.quiet} {shown} {accept} on_settle={bench.settle()}
            {inputmode} {placeholder} {after} {inline} />
    }
}

/// Tries an edit that a box has typed.
fn typed(bench: &Bench, path: &str, change: &dyn Fn(&mut Card)) -> Result<(), String> {
    bench.edit(&["type:", path].concat(), change).map_err(|issue| bench.words(path, &issue))
}

/// A box for a number of the card.
pub(super) fn number_box(
    bench: &Bench,
    place: Place,
    number: Numeric,
    set: impl Fn(&mut Card, Option<f64>) + 'static,
) -> Html {
    let (own, path) = (bench.clone(), place.path.clone());
    numeric(bench, place, number, Rc::new(move |value| typed(&own, &path, &|card| set(card, value))))
}

/// A box for points of the card that may be absent.
pub(super) fn some_points_box(
    bench: &Bench,
    place: Place,
    points: Option<Points>,
    set: impl Fn(&mut Card, Option<Points>) + 'static,
) -> Html {
    let (own, path) = (bench.clone(), place.path.clone());
    let number = Numeric { value: points.map(Points::number), optional: true, ..Numeric::default() };
    points_taken(bench, place, number, move |points| typed(&own, &path, &|card| set(card, points)))
}

/// A box for points of the card.
pub(super) fn points_box(
    bench: &Bench,
    place: Place,
    points: Points,
    set: impl Fn(&mut Card, Points) + 'static,
) -> Html {
    points_within(bench, place, points, false, set)
}

/// A box for points within a sentence, or on its own.
pub(super) fn points_within(
    bench: &Bench,
    place: Place,
    points: Points,
    inline: bool,
    set: impl Fn(&mut Card, Points) + 'static,
) -> Html {
    let (own, path) = (bench.clone(), place.path.clone());
    let number = Numeric { value: Some(points.number()), inline, ..Numeric::default() };
    points_taken(bench, place, number, move |points| {
        points.map_or(Ok(()), |points| typed(&own, &path, &|card| set(card, points)))
    })
}

fn points_taken(
    bench: &Bench,
    place: Place,
    number: Numeric,
    take: impl Fn(Option<Points>) -> Result<(), String> + 'static,
) -> Html {
    let (own, path) = (bench.clone(), place.path.clone());
    numeric(
        bench,
        place,
        number,
        Rc::new(move |value| match value.map(Points::from_number) {
            None => take(None),
            Some(Some(points)) => take(Some(points)),
            Some(None) => Err(own.words(&path, &Issue::new(&path, Fault::Thousandths))),
        }),
    )
}

/// A box for a name. `usual` is what the part is called without one of its own.
pub(super) fn name_box(
    bench: &Bench,
    place: Place,
    own: &str,
    usual: &str,
    set: impl Fn(&mut Card, String) + 'static,
) -> Html {
    let shown = if own.is_empty() { usual.to_owned() } else { own.to_owned() };
    let accept = {
        let (bench, path, usual) = (bench.clone(), place.path.clone(), usual.to_owned());
        Callback::from(move |text: String| {
            // The usual name stays the usual one, so that it goes on speaking every language.
            let kept = if text == usual { String::new() } else { text };
            let taken = if kept.is_empty() { usual.clone() } else { kept.clone() };
            match typed(&bench, &path, &|card| set(card, kept.clone())) {
                Ok(()) => Outcome { taken: Some(taken), ..Outcome::default() },
                Err(error) => refused(error),
            }
        })
    };
    html! {
        <Entry path={place.id()} label={place.label} quiet={place.quiet} {shown} {accept} on_settle={bench.settle()}
            inputmode="text" class="entry-text" placeholder={usual.to_owned()} />
    }
}

/// A box for text of the card.
pub(super) fn text_box(
    bench: &Bench,
    place: Place,
    own: &str,
    placeholder: Option<String>,
    set: impl Fn(&mut Card, String) + 'static,
) -> Html {
    let accept = {
        let (bench, path) = (bench.clone(), place.path.clone());
        Callback::from(move |text: String| match typed(&bench, &path, &|card| set(card, text.clone())) {
            Ok(()) => Outcome { taken: Some(text), ..Outcome::default() },
            Err(error) => refused(error),
        })
    };
    html! {
        <Entry path={place.id()} label={place.label} quiet={place.quiet} shown={own.to_owned()} {accept}
            on_settle={bench.settle()} inputmode="text" class="entry-text" {placeholder} />
    }
}

/// A box for several texts, with commas between them.
pub(super) fn list_box(
    bench: &Bench,
    place: Place,
    texts: &[String],
    set: impl Fn(&mut Card, Vec<String>) + 'static,
) -> Html {
    let accept = {
        let (bench, path) = (bench.clone(), place.path.clone());
        Callback::from(move |text: String| {
            let texts = parse_list(&text);
            match typed(&bench, &path, &|card| set(card, texts.clone())) {
                Ok(()) => Outcome { taken: Some(write_list(&texts)), ..Outcome::default() },
                Err(error) => refused(error),
            }
        })
    };
    html! {
        <Entry path={place.id()} label={place.label} quiet={place.quiet} shown={write_list(texts)} {accept}
            on_settle={bench.settle()} inputmode="text" class="entry-text entry-list" />
    }
}

/// A select. `options` are values and texts.
pub(super) fn select(place: &Place, options: Vec<(String, String)>, value: &str, choose: Callback<String>) -> Html {
    let onchange =
        Callback::from(move |event: Event| choose.emit(event.target_unchecked_into::<HtmlSelectElement>().value()));
    let option = |(this, text): (String, String)| {
        let selected = this == value;
        html! { <option value={this} {selected}>{text}</option> }
    };
    let id = place.id();
    html! {
        <span class="entry">
            <label for={id.clone()} class={place.quiet.then_some("unseen")}>{&place.label}</label>
            <select {id} {onchange}>{ for options.into_iter().map(option) }</select>
        </span>
    }
}

/// A select that takes a step of the card.
pub(super) fn choice<T: Copy + PartialEq + 'static>(
    bench: &Bench,
    place: &Place,
    options: Vec<(T, String)>,
    value: T,
    set: impl Fn(&mut Card, T) + 'static,
) -> Html {
    let values: Vec<T> = options.iter().map(|(value, _)| *value).collect();
    let at = values.iter().position(|own| *own == value).unwrap_or(0).to_string();
    let texts = options.into_iter().enumerate().map(|(number, (_, text))| (number.to_string(), text)).collect();
    let choose = {
        let (bench, path) = (bench.clone(), place.path.clone());
        Callback::from(move |number: String| {
            if let Some(value) = number.parse::<usize>().ok().and_then(|number| values.get(number)) {
                bench.step(&path, &|card| set(card, *value));
            }
        })
    };
    html! { <>{select(place, texts, &at, choose)}{bench.refusal(&place.path)}</> }
}

/// A box for a day. An emptied one is no day; a half-typed one says nothing yet.
pub(super) fn day_box(place: &Place, day: Option<Day>, take: Callback<Option<Day>>) -> Html {
    let oninput = Callback::from(move |event: InputEvent| {
        let text = event.target_unchecked_into::<HtmlInputElement>().value();
        take.emit(Day::parse(text.as_bytes()));
    });
    let id = place.id();
    html! {
        <span class="entry">
            <label for={id.clone()} class={place.quiet.then_some("unseen")}>{&place.label}</label>
            <span class="entry-box">
                <input {id} type="date" value={day.map(|day| day.to_string()).unwrap_or_default()} {oninput}
                    min="0001-01-01" max="9999-12-31" />
            </span>
        </span>
    }
}

/// A checkbox.
pub(super) fn check(id: String, label: String, checked: bool, change: Callback<bool>) -> Html {
    let onchange = Callback::from(move |event: Event| {
        change.emit(event.target_unchecked_into::<HtmlInputElement>().checked());
    });
    html! { <label class="check"><input {id} type="checkbox" {checked} {onchange} />{label}</label> }
}

/// A slider for points between two ends; whole points.
pub(super) fn points_slider(
    bench: &Bench,
    label: String,
    points: Points,
    (least, most): (Points, Points),
    set: impl Fn(&mut Card, Points) + 'static,
) -> Html {
    let oninput = {
        let (bench, gesture) = (bench.clone(), ["drag:", &label].concat());
        Callback::from(move |event: InputEvent| {
            let value = event.target_unchecked_into::<HtmlInputElement>().value_as_number();
            if let Some(points) = Points::from_number(value) {
                // A place that the card cannot stand is passed over; the slider returns.
                let _kept_on_fault = bench.edit(&gesture, &|card| set(card, points));
            }
        })
    };
    let onchange = {
        let bench = bench.clone();
        Callback::from(move |_: Event| bench.dispatch(Action::Settle))
    };
    let text = super::names::points(bench.desk(), points);
    let end = |points: Points| fine(points.number());
    html! {
        <input class="slider" type="range" min={end(least)} max={end(most)} step="1" value={end(points)} {oninput}
            {onchange} aria-label={label} aria-valuetext={text} />
    }
}
