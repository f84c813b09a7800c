//! The frame of every chart: the finding as its title, the picture, and the same numbers as a table one click away.

use yew::prelude::*;

/// The numbers of a chart as words.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// What the table shows.
    pub caption: AttrValue,
    /// The heads of the columns; the first column names the row.
    pub columns: Vec<AttrValue>,
    /// One list of cells for each row, the name first.
    pub rows: Vec<Vec<AttrValue>>,
}

/// What a [`Frame`] needs.
#[derive(Clone, Debug, PartialEq, Properties)]
pub struct FrameProps {
    /// The id of the figure; unique on the page.
    pub id: AttrValue,
    /// The finding, as a sentence.
    pub title: AttrValue,
    /// What is drawn, in which unit.
    #[prop_or_default]
    pub subtitle: Option<AttrValue>,
    /// The level of the heading, 2 to 6.
    #[prop_or(3)]
    pub level: u8,
    /// The numbers behind the picture.
    pub table: Table,
    /// The words of the button that shows the table.
    pub as_table: AttrValue,
    /// The words of the button that shows the picture again.
    pub as_chart: AttrValue,
    /// What else can be done with it, beside the button that shows the table.
    #[prop_or_default]
    pub more: Html,
    /// The picture.
    pub children: Html,
}

/// Columns that fit the narrowest page.
const WIDE: usize = 4;

/// A titled chart with its table. Both are in the page; print shows both.
#[component]
pub fn Frame(props: &FrameProps) -> Html {
    let as_table = use_state_eq(|| false);
    let toggle = {
        let as_table = as_table.clone();
        Callback::from(move |_: MouseEvent| as_table.set(!*as_table))
    };
    let id = &props.id;
    let wide = props.table.columns.len() > WIDE;
    let (title, view) = (format!("{id}-title"), format!("{id}-view"));
    html! {
        <figure class="chart" id={id.clone()} aria-labelledby={title.clone()}>
            <figcaption class="chart-head">
                { heading(props.level, title.clone(), &props.title) }
                if let Some(subtitle) = &props.subtitle {
                    <p class="chart-subtitle">{ subtitle }</p>
                }
            </figcaption>
            <div id={view.clone()}>
                <div class="chart-picture" hidden={*as_table}>{ props.children.clone() }</div>
                // A table of many columns scrolls sideways, so keys must reach it.
                <div class="chart-twin" hidden={!*as_table} role={wide.then_some("region")}
                    tabindex={wide.then_some("0")} aria-labelledby={wide.then(|| title.clone())}>{ table(&props.table) }</div>
            </div>
            <button type="button" class="chart-toggle" aria-controls={view} onclick={toggle}>
                { if *as_table { &props.as_chart } else { &props.as_table } }
            </button>
            { props.more.clone() }
        </figure>
    }
}

/// A heading of a level known only here; spelt out, as the macro's dynamic tag fails the project's lints.
fn heading(level: u8, id: String, title: &AttrValue) -> Html {
    match level {
        0..=2 => html! { <h2 class="chart-title" {id}>{ title }</h2> },
        3 => html! { <h3 class="chart-title" {id}>{ title }</h3> },
        4 => html! { <h4 class="chart-title" {id}>{ title }</h4> },
        5 => html! { <h5 class="chart-title" {id}>{ title }</h5> },
        _ => html! { <h6 class="chart-title" {id}>{ title }</h6> },
    }
}

fn table(table: &Table) -> Html {
    let row = |cells: &Vec<AttrValue>| {
        let cell = |(n, cell): (usize, &AttrValue)| match n {
            0 => html! { <th scope="row">{ cell }</th> },
            _ => html! { <td>{ cell }</td> },
        };
        html! { <tr>{ for cells.iter().enumerate().map(cell) }</tr> }
    };
    html! {
        <table class="chart-table">
            <caption>{ &table.caption }</caption>
            <thead>
                <tr>{ for table.columns.iter().map(|column| html! { <th scope="col">{ column }</th> }) }</tr>
            </thead>
            <tbody>{ for table.rows.iter().map(row) }</tbody>
        </table>
    }
}
