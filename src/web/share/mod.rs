//! Below each chart: its picture and its numbers to take away. The button is part of the chart; what it opens is a part
//! of the program that comes when it is asked for.

mod panel;
mod picture;

pub use panel::panel;

use crate::web::chart::Table;
use crate::web::desk::Desk;
use crate::web::later;
use yew::prelude::*;

/// Which chart it is about.
#[derive(Properties, Clone, PartialEq)]
pub struct Taken {
    /// The desk.
    pub desk: Desk,
    /// The id of the chart's figure.
    pub id: AttrValue,
    /// The chart's title.
    pub title: AttrValue,
    /// The chart's numbers.
    pub table: Table,
}

/// The button below a chart.
pub fn share(desk: &Desk, id: impl Into<AttrValue>, title: impl Into<AttrValue>, table: &Table) -> Html {
    html! { <Share desk={desk.clone()} id={id.into()} title={title.into()} table={table.clone()} /> }
}

#[component]
fn Share(props: &Taken) -> Html {
    later::use_parts();
    let open = use_state_eq(|| false);
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let panel = format!("{}-share", props.id);
    html! {
        <>
            <button type="button" class="chart-more" aria-expanded={if *open { "true" } else { "false" }}
                aria-controls={open.then(|| panel.clone())} onclick={toggle}>
                { props.desk.text("chart-share") }
            </button>
            if *open {
                <div id={panel} class="chart-share">
                    {later::draw(&props.desk, later::share(), |part| (part.panel)(props))}
                </div>
            }
        </>
    }
}
