//! All months with all columns, drawn once it is asked for.

use super::scene::Scene;
use crate::format::Value;
use crate::web::component::{QUIET, button};
use yew::prelude::*;

/// The table behind its button.
pub(super) fn table(scene: &Scene, open: &UseStateHandle<bool>) -> Html {
    let desk = &scene.desk;
    let toggle = {
        let open = open.clone();
        Callback::from(move |_: MouseEvent| open.set(!*open))
    };
    let words = desk.text(if **open { "soon-table-hide" } else { "soon-table-show" });
    html! {
        <section class="soon-whole">
            {button(words, QUIET, toggle, true)}
            if **open { {rows(scene)} }
        </section>
    }
}

fn rows(scene: &Scene) -> Html {
    let desk = &scene.desk;
    let open = desk.plan().stages.len().saturating_sub(1);
    let stage = |row: usize| html! { <th scope="col">{desk.stage_name(row)}</th> };
    let column = |id: &str| html! { <th scope="col">{desk.text(id)}</th> };
    let cell = |value: Value| html! { <td>{desk.value(&value)}</td> };
    let leads = |count: f64| cell(Scene::leads(count));
    let money = |amount: f64| cell(scene.money(amount));
    let row = |(index, month): (usize, &crate::engine::time::Month)| {
        html! {
            <tr>
                <th scope="row">{scene.month(index)}</th>
                {leads(month.entries)}
                { for month.stages.iter().take(open).map(|stage| leads(stage.waiting)) }
                {leads(month.customers)}
                {leads(month.customers_so_far)}
                {money(month.spend)}
                {money(month.revenue)}
                {money(month.cash)}
                {money(month.cash_so_far)}
            </tr>
        }
    };
    html! {
        <div class="soon-scroll" role="region" tabindex="0" aria-label={desk.text("soon-table-caption")}>
            <table class="chart-table soon-table">
                <caption>{desk.text("soon-table-caption")}</caption>
                <thead>
                    <tr>
                        {column("soon-column-month")}
                        {column("soon-column-entries")}
                        { for (0..open).map(stage) }
                        {column("soon-column-customers")}
                        {column("soon-column-so-far")}
                        {column("soon-column-spend")}
                        {column("soon-column-revenue")}
                        {column("soon-column-cash")}
                        {column("soon-column-cash-so-far")}
                    </tr>
                </thead>
                <tbody>{ for scene.months().iter().enumerate().map(row) }</tbody>
            </table>
        </div>
    }
}
