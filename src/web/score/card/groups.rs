//! What is worth points: groups with their class and limits, and in each the criteria.

use super::{line_of, remove, rules, section};
use crate::format::Value as Shown;
use crate::score::Card;
use crate::score::card::{Axis, Class, Group};
use crate::state::scoring::parts::{add_criterion, add_group};
use crate::web::score::bench::Bench;
use crate::web::score::inputs::{Place, choice, name_box, select, some_points_box};
use crate::web::score::names;
use yew::prelude::*;

/// All classes, in the order of the contract.
const CLASSES: [Class; 4] = [Class::Explicit, Class::Implicit, Class::Timeline, Class::Negative];
const AXES: [Axis; 3] = [Axis::Fit, Axis::Interest, Axis::None];

/// The section.
pub(super) fn groups(bench: &Bench) -> Html {
    let (desk, card) = (bench.desk(), bench.card());
    let mut options = vec![(String::new(), desk.text("score-add-group"))];
    options.extend(CLASSES.iter().enumerate().map(|(row, class)| (row.to_string(), desk.text(names::class(*class)))));
    let add = {
        let bench = bench.clone();
        Callback::from(move |row: String| {
            if let Some(class) = row.parse::<usize>().ok().and_then(|row| CLASSES.get(row)) {
                bench.step("groups", &|card| add_group(card, *class));
            }
        })
    };
    let body = html! {
        <>
            { for (0..card.groups.len()).map(|row| group(bench, row)) }
            <div class="score-add">{select(&Place::quiet("groups.add", desk.text("score-add-group")), options, "", add)}</div>
            {bench.refusal("groups")}
        </>
    };
    section(bench, "score-groups-title", "score-groups-title", "score-groups-lead", body)
}

fn group(bench: &Bench, row: usize) -> Html {
    let (desk, card) = (bench.desk(), bench.card());
    let Some(group) = card.groups.get(row) else { return Html::default() };
    let path = format!("groups[{row}]");
    let mut says = vec![desk.text(names::class(group.class))];
    if group.axis != group.class.axis() {
        says.push(desk.text(names::axis(group.axis)));
    }
    says.extend(group.most.map(|most| desk.with("score-at-most", &[("points", names::points_value(most))])));
    says.extend(group.least.map(|least| desk.with("score-at-least", &[("points", names::points_value(least))])));
    let worth = names::reach(desk, card.reach_of_group(group));
    let name = names::name(desk, &group.id, &group.name);
    let criteria = (0..group.criteria.len()).map(|place| criterion(bench, row, place));
    html! {
        <div class="score-group">
            {line_of(bench, &path, name, says.join(" · "), worth, || settings(bench, row, group, &path))}
            <div class="score-criteria">
                { for criteria }
                {add(bench, row, &path)}
            </div>
        </div>
    }
}

fn edited(row: usize, set: impl Fn(&mut Group)) -> impl Fn(&mut Card) {
    move |card| {
        if let Some(group) = card.groups.get_mut(row) {
            set(group);
        }
    }
}

fn settings(bench: &Bench, row: usize, group: &Group, path: &str) -> Html {
    let desk = bench.desk();
    let at = |field: &str, label: &str| Place::of([path, ".", field].concat(), desk.text(label));
    let usual = names::name(desk, &group.id, "");
    let classes = CLASSES.iter().map(|class| (*class, desk.text(names::class(*class)))).collect();
    let axes = AXES.iter().map(|axis| (*axis, desk.text(names::axis(*axis)))).collect();
    html! {
        <>
            <div class="fields">
                {name_box(bench, at("name", "score-name"), &group.name, &usual, move |card, name| {
                    edited(row, |group| group.name.clone_from(&name))(card);
                })}
                {choice(bench, &at("class", "score-class"), classes, group.class, move |card, class| {
                    edited(row, |group| (group.class, group.axis) = (class, class.axis()))(card);
                })}
                {choice(bench, &at("axis", "score-axis"), axes, group.axis, move |card, axis| {
                    edited(row, |group| group.axis = axis)(card);
                })}
                {some_points_box(bench, at("most", "score-group-most"), group.most, move |card, most| {
                    edited(row, |group| group.most = most)(card);
                })}
                {some_points_box(bench, at("least", "score-group-least"), group.least, move |card, least| {
                    edited(row, |group| group.least = least)(card);
                })}
            </div>
            <div class="buttons">{remove(bench, path, move |card| { card.groups.remove(row); })}</div>
        </>
    }
}

fn criterion(bench: &Bench, row: usize, place: usize) -> Html {
    let (desk, card) = (bench.desk(), bench.card());
    let found = card.groups.get(row).and_then(|group| group.criteria.get(place));
    let Some(criterion) = found else { return Html::default() };
    let path = format!("groups[{row}].criteria[{place}]");
    let worth = names::reach(desk, card.reach_of_criterion(criterion));
    let name = names::name(desk, &criterion.id, &criterion.name);
    line_of(bench, &path, name, names::rule(bench, criterion), worth, || {
        let usual = names::name(desk, &criterion.id, "");
        let at = Place::of([&path, ".name"].concat(), desk.text("score-name"));
        html! {
            <>
                <div class="fields">
                    {name_box(bench, at, &criterion.name, &usual, move |card, name| {
                        rules::edited(row, place, |criterion| criterion.name.clone_from(&name))(card);
                    })}
                    {about(bench, row, place, &path)}
                </div>
                {rules::rule(bench, row, place, criterion, &path)}
                <div class="buttons">{remove(bench, &path, move |card| {
                    edited(row, |group| { group.criteria.remove(place); })(card);
                })}</div>
            </>
        }
    })
}

/// The fields of the card and, before them, a condition.
fn subjects(bench: &Bench) -> Vec<(String, String)> {
    let desk = bench.desk();
    let fields = bench.card().fields.iter().map(|field| {
        let kind = Shown::Text(desk.text(names::kind(&field.kind)));
        let name = Shown::Text(names::field_name(desk, field));
        (["field:", &field.id].concat(), desk.with("score-field-of-kind", &[("name", name), ("kind", kind)]))
    });
    std::iter::once(("condition".to_owned(), desk.text("score-a-condition"))).chain(fields).collect()
}

/// What a criterion asks about; another field gives it another rule.
fn about(bench: &Bench, row: usize, place: usize, path: &str) -> Html {
    let found = bench.card().groups.get(row).and_then(|group| group.criteria.get(place));
    let now = found.and_then(|criterion| criterion.rule.field());
    let now = now.map_or_else(|| "condition".to_owned(), |field| ["field:", field].concat());
    let choose = {
        let (bench, path) = (bench.clone(), path.to_owned());
        Callback::from(move |subject: String| {
            bench.step(&path, &|card| rules::about(card, row, place, subject.strip_prefix("field:")));
        })
    };
    select(&Place::of([path, ".field"].concat(), bench.desk().text("score-about")), subjects(bench), &now, choose)
}

/// Adds a criterion about a field or a condition.
fn add(bench: &Bench, row: usize, path: &str) -> Html {
    let desk = bench.desk();
    let mut options = vec![(String::new(), desk.text("score-add-criterion"))];
    options.extend(subjects(bench));
    let choose = {
        let (bench, path) = (bench.clone(), [path, ".criteria"].concat());
        Callback::from(move |subject: String| {
            if !subject.is_empty() {
                bench.step(&path, &|card| add_criterion(card, row, subject.strip_prefix("field:")));
            }
        })
    };
    let at = [path, ".criteria"].concat();
    html! {
        <div class="score-add">
            {select(&Place::quiet([&at, ".add"].concat(), desk.text("score-add-criterion")), options, "", choose)}
            {bench.refusal(&at)}
        </div>
    }
}
