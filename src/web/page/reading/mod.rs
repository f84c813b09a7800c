//! A plan that came to be read: a clean report, nothing to change, and a way to make it one's own.

mod basis;
mod sheet;

use crate::codec::view::View;
use crate::engine::Issue;
use crate::engine::time::Date;
use crate::state::Store;
use crate::web::adapter::{address, place};
use crate::web::component::notice::faulty;
use crate::web::desk::Desk;
use crate::web::later::{self, coming};
use gloo::events::EventListener;
use sheet::Sheet;
use std::rc::Rc;
use wasm_bindgen_futures::spawn_local;
use yew::prelude::*;

/// A view that has been read and answered.
#[derive(Debug, PartialEq)]
pub(super) struct Opened {
    /// The plan with its answer.
    pub store: Store,
    /// When it was made, if its maker says so.
    pub made: Option<Date>,
}

/// What has become of the link.
#[derive(Clone, PartialEq)]
enum Link {
    Coming,
    Offline,
    Bad(Issue),
    Here(AttrValue, Rc<Opened>),
}

/// Properties of [`Reading`].
#[derive(Properties, PartialEq)]
struct ReadingProps {
    /// The visitor's own desk, in the visitor's language.
    desk: Desk,
}

/// The page for the link in the address.
pub fn reading(desk: &Desk) -> Html {
    html! { <Reading desk={desk.clone()} /> }
}

#[component]
fn Reading(props: &ReadingProps) -> Html {
    let link = use_state_eq(|| Link::Coming);
    {
        let link = link.clone();
        use_effect_with((), move |()| {
            let open = move || {
                let (link, fragment) = (link.setter(), address::fragment());
                spawn_local(async move {
                    let Some(paper) = later::paper().await else { return link.set(Link::Offline) };
                    let opened = (paper.decode_view)(&fragment)
                        .and_then(|View { plan, made }| Ok(Opened { store: Store::new(plan)?, made }));
                    link.set(match opened {
                        Ok(opened) => Link::Here(fragment.into(), Rc::new(opened)),
                        Err(issue) => Link::Bad(issue),
                    });
                });
            };
            open();
            // Another link may be pasted into the address.
            let listener = EventListener::new(&place::root(), "hashchange", move |_| open());
            move || drop(listener)
        });
    }
    let desk = &props.desk;
    let fault = |text: String| {
        html! {
            <div class="reading" role="alert">
                <h1 class="reading-fault">{text}</h1>
                <p><a href="#plan">{desk.text("reading-own")}</a></p>
            </div>
        }
    };
    match &*link {
        Link::Coming => coming(),
        Link::Offline => fault(desk.text("notice-offline")),
        Link::Bad(issue) => fault(faulty(desk, "notice-bad-link", issue)),
        // Another link is another sheet, which begins with its own plan.
        Link::Here(fragment, opened) => {
            html! { <Sheet key={fragment.to_string()} desk={desk.clone()} opened={Rc::clone(opened)} /> }
        }
    }
}
