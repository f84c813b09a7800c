//! What was found in a file, for people to correct, and the button that scores it.

use super::bench::{Bench, count};
use super::take::look_again;
use super::{mapped, score};
use crate::leads::Looked;
use crate::score::Day;
use crate::table::value::Order;
use crate::table::{Decimal, Encoding, Quote, Separator};
use crate::web::component::choice;
use web_sys::HtmlInputElement;
use yew::prelude::*;

/// All of it.
pub(super) fn found(bench: &Bench) -> Html {
    let Some(looked) = &bench.work().looked else { return Html::default() };
    let onclick = {
        let bench = bench.clone();
        Callback::from(move |_: MouseEvent| score(&bench))
    };
    let doubt =
        looked.doubt.then(|| html! { <p class="file-doubt" role="status">{bench.text("score-file-doubt")}</p> });
    let renamed = (looked.renamed > 0).then(|| {
        html! { <p class="file-note">{bench.with("score-file-renamed", &[("count", count(looked.renamed as u64))])}</p> }
    });
    html! {
        <section class="file-found">
            <h2>{bench.with("score-file-found", &[("count", count(looked.width as u64))])}</h2>
            <div class="file-dialect">{dialect(bench, looked)}</div>
            {doubt}{renamed}
            {mapped::mapped(bench, looked)}
            <div class="file-go">
                {as_of(bench)}
                <button type="button" class="file-score" {onclick}>{bench.text("score-file-score")}</button>
            </div>
        </section>
    }
}

/// How the file is written, to be corrected.
pub(in crate::web::score) fn dialect(bench: &Bench, looked: &Looked) -> Html {
    let own = looked.dialect;
    let separators = Separator::ALL.map(|separator| {
        let name = match separator {
            Separator::Comma => bench.text("score-file-comma"),
            Separator::Semicolon => bench.text("score-file-semicolon"),
            Separator::Tab => bench.text("score-file-tab"),
            Separator::Bar => bench.text("score-file-bar"),
        };
        (separator, name)
    });
    let encodings = Encoding::ALL.map(|encoding| {
        let name = match encoding {
            Encoding::Utf8 => "UTF-8",
            Encoding::Utf16Le => "UTF-16 LE",
            Encoding::Utf16Be => "UTF-16 BE",
            Encoding::Cp949 => "CP949 / EUC-KR",
            Encoding::Windows1252 => "Windows-1252 / Latin-1",
        };
        (encoding, name.to_owned())
    });
    let quotes = [Quote::Double, Quote::Single, Quote::None].map(|quote| {
        let name = match quote {
            Quote::Double => "\"".to_owned(),
            Quote::Single => "'".to_owned(),
            Quote::None => bench.text("score-file-none"),
        };
        (quote, name)
    });
    let headers = [(true, bench.text("score-file-header-yes")), (false, bench.text("score-file-header-no"))];
    let decimals = [
        (None, bench.text("score-file-unknown")),
        (Some(Decimal::Dot), "1.5".to_owned()),
        (Some(Decimal::Comma), "1,5".to_owned()),
    ];
    let orders = [
        (None, bench.text("score-file-order-none")),
        (Some(Order::DayFirst), bench.text("score-file-order-day")),
        (Some(Order::MonthFirst), bench.text("score-file-order-month")),
    ];
    html! {
        <>
            {one_of(bench, "score-file-separator", bench.text("score-file-separator"), &separators, own.separator,
                |known, to| known.separator = Some(to))}
            {one_of(bench, "score-file-encoding", bench.text("score-file-encoding"), &encodings, own.encoding,
                |known, to| known.encoding = Some(to))}
            {one_of(bench, "score-file-header", bench.text("score-file-header"), &headers, own.header,
                |known, to| known.header = Some(to))}
            {one_of(bench, "score-file-quote", bench.text("score-file-quote"), &quotes, own.quote,
                |known, to| known.quote = Some(to))}
            {one_of(bench, "score-file-decimal", bench.text("score-file-decimal"), &decimals, own.decimal,
                |known, to| known.decimal = to)}
            {one_of(bench, "score-file-order", bench.text("score-file-order"), &orders, looked.order,
                |known, to| known.order = to)}
        </>
    }
}

/// A list of which one is chosen; another choice has the file looked at anew.
fn one_of<T: Copy + PartialEq + 'static>(
    bench: &Bench,
    id: &'static str,
    label: String,
    all: &[(T, String)],
    own: T,
    set: fn(&mut crate::leads::Corrections, T),
) -> Html {
    let place = all.iter().position(|(one, _)| *one == own).unwrap_or_default();
    let options = all.iter().enumerate().map(|(at, (_, name))| (at.to_string(), name.clone())).collect();
    let values: Vec<T> = all.iter().map(|(one, _)| *one).collect();
    let bench = bench.clone();
    let choose = Callback::from(move |at: String| {
        if let Some(to) = at.parse::<usize>().ok().and_then(|at| values.get(at)) {
            look_again(&bench, |known| set(known, *to));
        }
    });
    choice(id, label, false, options, &place.to_string(), choose)
}

/// The day that ages are counted to.
pub(in crate::web::score) fn as_of(bench: &Bench) -> Html {
    let onchange = {
        let bench = bench.clone();
        Callback::from(move |event: Event| {
            let text = event.target_unchecked_into::<HtmlInputElement>().value();
            if let Some(day) = Day::parse(text.as_bytes()) {
                bench.change(move |work| work.as_of = day);
            }
        })
    };
    html! {
        <span class="entry entry-text">
            <label for="score-file-as-of">{bench.text("score-file-as-of")}</label>
            <span class="entry-box">
                <input id="score-file-as-of" type="date" required=true value={bench.work().as_of.to_string()} {onchange} />
            </span>
        </span>
    }
}
