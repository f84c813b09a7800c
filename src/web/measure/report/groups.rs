//! Nurtured leads beside others: is the difference one, and how many it would take to know.

use super::cell::{count_box, settle};
use crate::format::{Digits, Value};
use crate::nurture::report::{Group, Groups};
use crate::nurture::versus::{FOLKLORE_UPLIFT, Versus, versus};
use crate::web::component::button;
use crate::web::desk::Desk;
use crate::web::measure::book::Book;
use crate::web::measure::words;
use yew::prelude::*;

#[derive(Properties)]
pub(super) struct ComparedProps {
    pub(super) desk: Desk,
    pub(super) book: Book,
}

/// A month's figures are none of its business.
impl PartialEq for ComparedProps {
    fn eq(&self, other: &Self) -> bool {
        self.book.same(&other.book)
            && self.book.report().groups == other.book.report().groups
            && self.desk.locale() == other.desk.locale()
    }
}

/// The chance with which the needed sample would show the difference.
const POWER: f64 = 0.8;

/// The four numbers while some of them are missing.
type Draft = [Option<u64>; 4];

#[component]
pub(super) fn Compared(props: &ComparedProps) -> Html {
    let ComparedProps { desk, book } = props;
    let draft = use_state_eq(Draft::default);
    let groups = book.report().groups;
    let numbers: Draft = groups.map_or(*draft, |Groups { nurtured, others }| {
        [nurtured.converted, nurtured.entered, others.converted, others.entered].map(Some)
    });
    let field = |place: usize, path: &'static str, label: &str| {
        let (book, draft) = (book.clone(), draft.clone());
        let take = move |value: Option<u64>| {
            let mut next = numbers;
            if let Some(slot) = next.get_mut(place) {
                *slot = value;
            }
            let whole = match next {
                [Some(a), Some(b), Some(c), Some(d)] => Some(Groups {
                    nurtured: Group { converted: a, entered: b },
                    others: Group { converted: c, entered: d },
                }),
                _ => None,
            };
            book.edit(path, |report| report.groups = whole)?;
            draft.set(next);
            Ok(())
        };
        count_box(desk, path, desk.text(label), numbers.get(place).copied().flatten(), take, settle(&props.book))
    };
    let clear = {
        let (book, draft) = (book.clone(), draft.clone());
        Callback::from(move |_: MouseEvent| {
            draft.set(Draft::default());
            book.step(|report| report.groups = None);
        })
    };
    let compared = groups.map(|groups| versus(&groups, POWER));
    html! {
        <section class="question measure-groups">
            <p class="kicker">{desk.text("measure-groups")}</p>
            <h2>{compared.as_ref().map_or_else(|| desk.text("measure-groups-ask"), |compared| finding(desk, compared))}</h2>
            <div class="measure-pair">
                <fieldset>
                    <legend>{desk.text("measure-nurtured")}</legend>
                    {field(0, "groups-nurtured-converted", "measure-converted")}
                    {field(1, "groups-nurtured-entered", "measure-entered")}
                </fieldset>
                <fieldset>
                    <legend>{desk.text("measure-others")}</legend>
                    {field(2, "groups-others-converted", "measure-converted")}
                    {field(3, "groups-others-entered", "measure-entered")}
                </fieldset>
            </div>
            if let Some(compared) = &compared {
                { for lines(desk, compared).into_iter().map(|line| html! { <p>{line}</p> }) }
                <p class="measure-caveat">{desk.text("measure-groups-random")}</p>
                <p class="footnote">{folklore(desk, compared)}</p>
                <div>{button(desk.text("measure-groups-clear"), Some("quiet"), clear, true)}</div>
            }
            <details class="why">
                <summary>{desk.text("measure-why")}</summary>
                <p>{desk.text("measure-groups-why")}</p>
            </details>
        </section>
    }
}

fn points(desk: &Desk, by: f64) -> Value {
    Value::Text(words::points(desk, by))
}

fn finding(desk: &Desk, compared: &Versus) -> String {
    let args = [("by", points(desk, compared.difference))];
    let id = match (compared.real, compared.difference > 0.0) {
        (true, true) => "measure-groups-more",
        (true, false) => "measure-groups-less",
        (false, _) => "measure-groups-open",
    };
    desk.with(id, &args)
}

fn lines(desk: &Desk, compared: &Versus) -> Vec<String> {
    let percent = |ratio: f64| Value::Percent(ratio, Digits::Short);
    let rates = desk.with(
        "measure-groups-rates",
        &[
            ("nurtured", percent(compared.nurtured.0)),
            ("nurtured-low", percent(compared.nurtured.1)),
            ("nurtured-high", percent(compared.nurtured.2)),
            ("others", percent(compared.others.0)),
            ("others-low", percent(compared.others.1)),
            ("others-high", percent(compared.others.2)),
        ],
    );
    let apart = desk.with(
        "measure-groups-apart",
        &[
            ("by", points(desk, compared.difference)),
            ("low", points(desk, compared.interval.0)),
            ("high", points(desk, compared.interval.1)),
            ("chance", percent(compared.chance)),
        ],
    );
    let needed = compared.needed.filter(|_| !compared.real).map(|needed| {
        desk.with("measure-groups-needed", &[("needed", Value::Count(needed as f64)), ("power", percent(POWER))])
    });
    [rates, apart].into_iter().chain(needed).collect()
}

fn folklore(desk: &Desk, compared: &Versus) -> String {
    let id = if compared.fits_folklore { "measure-folklore-fits" } else { "measure-folklore-not" };
    desk.with(id, &[("uplift", Value::Percent(FOLKLORE_UPLIFT, Digits::Short))])
}
