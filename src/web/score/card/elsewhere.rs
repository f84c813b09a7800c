//! Who is no lead at all, and who goes elsewhere than to sales.

use super::condition::{Spot, condition};
use super::{line_of, remove, section};
use crate::score::Route;

use crate::state::scoring::parts::{add_exclusion, add_routing};
use crate::web::component::{QUIET, button};
use crate::web::score::bench::Bench;
use crate::web::score::inputs::{Place, check, choice, name_box};
use crate::web::score::names;
use yew::prelude::*;

/// Where a rule can send leads.
const ROUTES: [Route; 5] = [Route::Nurture, Route::Influencer, Route::LaterBudget, Route::NoNeed, Route::Disqualified];

/// The section of exclusions.
pub(super) fn exclusions(bench: &Bench) -> Html {
    let (desk, card) = (bench.desk(), bench.card());
    let body = html! {
        <>
            { for (0..card.exclusions.len()).map(|row| exclusion(bench, row)) }
            <div class="buttons">{button(desk.text("score-add-exclusion"), None, bench.click("exclusions", add_exclusion), true)}</div>
            {bench.refusal("exclusions")}
        </>
    };
    section(bench, "score-exclusions-title", "score-exclusions-title", "score-exclusions-lead", body)
}

fn exclusion(bench: &Bench, row: usize) -> Html {
    let desk = bench.desk();
    let Some(own) = bench.card().exclusions.get(row) else { return Html::default() };
    let path = format!("exclusions[{row}]");
    let name = names::name(desk, &own.id, &own.name);
    line_of(bench, &path, name, names::condition(bench, &own.when), String::new(), || {
        let usual = names::name(desk, &own.id, "");
        let at = Place::of([&path, ".name"].concat(), desk.text("score-name"));
        html! {
            <>
                <div class="fields">{name_box(bench, at, &own.name, &usual, move |card, name| {
                    if let Some(own) = card.exclusions.get_mut(row) { own.name = name; }
                })}</div>
                {condition(bench, Spot::Exclusion(row), &own.when, &[&path, ".when"].concat())}
                <div class="buttons">{remove(bench, &path, move |card| { card.exclusions.remove(row); })}</div>
            </>
        }
    })
}

/// The section of routing.
pub(super) fn routing(bench: &Bench) -> Html {
    let (desk, card) = (bench.desk(), bench.card());
    let body = html! {
        <>
            { for (0..card.routing.len()).map(|row| rule(bench, row)) }
            <div class="buttons">{button(desk.text("score-add-routing"), None, bench.click("routing", add_routing), true)}</div>
            {bench.refusal("routing")}
        </>
    };
    section(bench, "score-routing-title", "score-routing-title", "score-routing-lead", body)
}

fn rule(bench: &Bench, row: usize) -> Html {
    let desk = bench.desk();
    let Some(own) = bench.card().routing.get(row) else { return Html::default() };
    let path = format!("routing[{row}]");
    let name = desk.text(own.route.name());
    let worth = if own.above_line { desk.text("score-above-line-short") } else { String::new() };
    line_of(bench, &path, name, names::condition(bench, &own.when), worth, || {
        let routes = ROUTES.iter().map(|route| (*route, desk.text(route.name()))).collect();
        let above = {
            let (bench, path) = (bench.clone(), path.clone());
            Callback::from(move |above: bool| {
                bench.step(&path, &|card| {
                    if let Some(own) = card.routing.get_mut(row) {
                        own.above_line = above;
                    }
                });
            })
        };
        let up = bench.click(&path, move |card| {
            if row > 0 && row < card.routing.len() {
                card.routing.swap(row - 1, row);
            }
        });
        html! {
            <>
                <div class="fields">
                    {choice(bench, &Place::of([&path, ".route"].concat(), desk.text("score-route")), routes, own.route, move |card, route| {
                        if let Some(own) = card.routing.get_mut(row) { own.route = route; }
                    })}
                    {check(["score-", &path, ".aboveLine"].concat(), desk.text("score-above-line"), own.above_line, above)}
                </div>
                {condition(bench, Spot::Routing(row), &own.when, &[&path, ".when"].concat())}
                <div class="buttons">
                    {button(desk.text("score-earlier"), QUIET, up, row > 0)}
                    {remove(bench, &path, move |card| { card.routing.remove(row); })}
                </div>
            </>
        }
    })
}
