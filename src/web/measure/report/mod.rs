//! The report: the month in a sentence, its metrics, where the funnel loses, and the figures that all of it is made of.

mod bar;
mod cell;
mod course;
mod detail;
mod figures;
mod groups;
mod leaks;
mod metrics;
mod rows;
mod sentence;
mod sheet;

use super::Shipped;
use super::book::Book;
use super::words::month_name;
use crate::nurture::review::{Basis, Review, review};
use crate::nurture::{Metric, Month, Verdict};
use crate::web::component::after_frame::AfterFrame;
use crate::web::component::choice;
use crate::web::desk::Desk;
use std::rc::Rc;
use yew::prelude::*;

#[derive(Properties, PartialEq)]
pub(super) struct PageProps {
    pub(super) desk: Desk,
    pub(super) book: Book,
    pub(super) shipped: Shipped,
}

/// Which metric stands open.
#[derive(Clone, Copy, PartialEq)]
enum Opened {
    /// Nobody has chosen: the first that is news.
    First,
    /// This one.
    This(Metric),
    /// None.
    None,
}

/// What the parts of the page draw from.
#[derive(Clone, PartialEq)]
struct Look {
    desk: Desk,
    book: Book,
    shipped: Shipped,
    /// The month that is looked at; none while the report has none.
    month: Option<Month>,
    /// The campaign; none for all.
    campaign: Option<String>,
    basis: Basis,
    review: Rc<Review>,
    /// The metric that stands open.
    open: Option<Metric>,
}

#[component]
pub(super) fn Page(props: &PageProps) -> Html {
    let PageProps { desk, book, shipped } = props;
    let asked = use_state_eq(|| None::<Month>);
    let filter = use_state_eq(|| None::<String>);
    let opened = use_state_eq(|| Opened::First);
    let pasted = use_state_eq(|| None::<String>);

    let report = book.report();
    let months = report.months();
    let month = asked.filter(|month| months.contains(month)).or(months.last().copied());
    let campaign = (*filter).clone().filter(|name| report.campaigns().contains(&name.as_str()));
    let basis = Basis { margin: desk.plan().gross_margin, ..Basis::default() };
    let reviewed = {
        let (report, shipped) = (Rc::clone(report), shipped.clone());
        use_memo((report, month, campaign.clone(), basis), move |(report, month, campaign, basis)| {
            let empty = Review { lines: Vec::new(), alarms_expected: 0.0 };
            month.map_or(empty, |month| review(report, month, campaign.as_deref(), &shipped.benchmarks, basis))
        })
    };
    // What is news stands open on a first visit, because it is what the sentence speaks of.
    let first = reviewed.lines.iter().find(|line| news(line)).or(reviewed.lines.first()).map(|line| line.now.metric);
    let look = Look {
        desk: desk.clone(),
        book: book.clone(),
        shipped: shipped.clone(),
        month,
        campaign: campaign.clone(),
        basis,
        review: reviewed,
        open: match *opened {
            Opened::First => first,
            Opened::This(metric) => Some(metric),
            Opened::None => None,
        },
    };
    html! {
        <>
            {sentence::sentence(&look)}
            {bar::bar(desk, book, shipped)}
            <div class="measure-choices">
                {month_choice(desk, &months, month, &asked)}
                {campaign_choice(desk, &report.campaigns(), campaign.as_deref(), &filter)}
            </div>
            <div class="measure-halves">
                <AfterFrame<metrics::Section> part={metrics::Section { look: look.clone(), opened }} first=true />
                <div class="measure-beside">
                    <AfterFrame<leaks::Section> part={leaks::Section(look.clone())} first=true />
                    <groups::Compared desk={desk.clone()} book={book.clone()} />
                </div>
            </div>
            <AfterFrame<figures::Section> part={figures::Section { look, pasted }} first=true />
        </>
    }
}

/// Whether a line is news.
fn news(line: &crate::nurture::Line) -> bool {
    line.news.as_ref().is_some_and(|news| matches!(news.verdict, Verdict::News { .. }))
}

fn month_choice(desk: &Desk, months: &[Month], month: Option<Month>, asked: &UseStateHandle<Option<Month>>) -> Html {
    let Some(month) = month.filter(|_| months.len() > 1) else { return Html::default() };
    let options = months.iter().rev().map(|month| (month.to_string(), month_name(desk, *month))).collect();
    let asked = asked.clone();
    let choose = Callback::from(move |text: String| asked.set(Month::parse(&text)));
    choice("measure-month", desk.text("measure-month"), false, options, &month.to_string(), choose)
}

fn campaign_choice(desk: &Desk, names: &[&str], chosen: Option<&str>, filter: &UseStateHandle<Option<String>>) -> Html {
    if names.is_empty() {
        return Html::default();
    }
    // Names are people's own, so that places stand for them.
    let all = std::iter::once((String::new(), desk.text("measure-all-campaigns")));
    let options = all.chain(names.iter().enumerate().map(|(place, name)| (place.to_string(), (*name).to_owned())));
    let place = chosen.and_then(|chosen| names.iter().position(|name| *name == chosen));
    let value = place.map_or_else(String::new, |place| place.to_string());
    let (filter, names): (_, Vec<String>) = (filter.clone(), names.iter().map(|name| (*name).to_owned()).collect());
    let choose = Callback::from(move |text: String| {
        filter.set(text.parse::<usize>().ok().and_then(|place| names.get(place).cloned()));
    });
    choice("measure-campaign", desk.text("measure-campaign"), false, options.collect(), &value, choose)
}
