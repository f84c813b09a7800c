//! Measure nurturing: what came out of each month and whether it is news, what dated events say of rates and times, and
//! the agreement between marketing and sales that both lead to.

mod agreement;
mod book;
mod events;
mod keep;
mod report;
mod session;
mod tabs;
mod words;

use crate::codec::report::{read, read_benchmarks};
use crate::nurture::{Benchmark, Report};
use crate::web::adapter::fetch;
use crate::web::component::use_shown;
use crate::web::desk::Desk;
use crate::web::later::{coming, missing};
use book::use_book;
use session::Session;
use std::rc::Rc;
use tabs::{Tab, tabs};
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// The page.
pub fn page(desk: &Desk) -> Html {
    html! { <Loading desk={desk.clone()} /> }
}

/// What ships with the page: the worked example and what others measured.
#[derive(Clone, PartialEq)]
pub(in crate::web::measure) struct Shipped {
    /// A year of months.
    pub(in crate::web::measure) example: Rc<Report>,
    /// Studies with a grade.
    pub(in crate::web::measure) benchmarks: Rc<Vec<Benchmark>>,
}

#[derive(Properties, PartialEq)]
struct DeskProps {
    desk: Desk,
}

/// Whether the files have come.
#[derive(Clone, PartialEq)]
enum Files {
    Coming,
    Missing,
    Here(Shipped),
}

/// Fetches what ships with the page, then shows it.
#[component]
fn Loading(props: &DeskProps) -> Html {
    let files = use_state(|| session::shipped().map_or(Files::Coming, Files::Here));
    {
        let files = files.clone();
        use_effect_with(*files == Files::Coming, move |asked| {
            if *asked {
                spawn_local(async move {
                    files.set(fetched().await.map_or(Files::Missing, Files::Here));
                });
            }
        });
    }
    match &*files {
        Files::Coming => coming(),
        Files::Missing => {
            let files = files.clone();
            missing(&props.desk, Callback::from(move |()| files.set(Files::Coming)))
        }
        Files::Here(shipped) => html! { <Measure desk={props.desk.clone()} shipped={shipped.clone()} /> },
    }
}

async fn fetched() -> Option<Shipped> {
    let texts = fetch::texts(&["nurture/example.json".to_owned(), "nurture/benchmarks.json".to_owned()]).await?;
    let example = Rc::new(read(texts.first()?).ok()?);
    Some(Shipped { example, benchmarks: Rc::new(read_benchmarks(texts.get(1)?).ok()?) })
}

#[derive(Properties, PartialEq)]
struct MeasureProps {
    desk: Desk,
    shipped: Shipped,
}

/// The three tabs over one report.
#[component]
fn Measure(props: &MeasureProps) -> Html {
    let (desk, shipped) = (&props.desk, &props.shipped);
    let session = use_state(|| Session::opened(shipped));
    let book = use_book(&session.history, session.said.as_ref());
    let tab = use_state_eq(|| session.tab);
    let shown = use_shown(*tab);
    let found = use_state(|| session.found.clone());
    let paper = use_state(|| session.paper.clone());
    keep::use_kept(&book);
    keep::use_arrivals(&book);
    keep::use_shortcuts(&book);
    {
        let session = Session {
            history: book.history().clone(),
            tab: *tab,
            found: (*found).clone(),
            paper: (*paper).clone(),
            said: None,
        };
        let shipped = shipped.clone();
        use_effect(move || session::keep(shipped, session));
    }
    let panel = match shown {
        Tab::Report => html! { <report::Page desk={desk.clone()} book={book.clone()} shipped={shipped.clone()} /> },
        Tab::Events => html! { <events::Page desk={desk.clone()} {found} /> },
        Tab::Agreement => html! { <agreement::Page desk={desk.clone()} book={book.clone()} {paper} /> },
    };
    html! {
        <div class="measure">
            {tabs(desk, &tab)}
            <div role="tabpanel" id="measure-panel" aria-labelledby={shown.id()} class="measure-panel">{panel}</div>
        </div>
    }
}
