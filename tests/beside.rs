//! What stands beside a plan: kept plans and their file, what is said of a comparison, channels to start from.

use std::rc::Rc;
use warmline::codec::json;
use warmline::engine::channel::{self, Aim, Allocation, Split};
use warmline::engine::plan::{Goal, Rate};
use warmline::engine::scenario::{self, Figure, Reader};
use warmline::engine::{self, Fault, Plan};
use warmline::explain::scenario::{Finding, distance, finding, judged, main_cause, moved, reading, rows};
use warmline::explain::{channel as told, scenario as said};
use warmline::format::{Digits, Value};
use warmline::state::example::example;
use warmline::state::{Shelf, Store, channels};

fn named(name: &str) -> Plan {
    Plan { name: name.to_owned(), ..example() }
}

fn call(row: usize) -> String {
    format!("Plan {row}")
}

fn names(shelf: &Shelf) -> Vec<&str> {
    shelf.plans().iter().map(|plan| plan.name.as_str()).collect()
}

#[test]
fn three_plans_are_kept_each_under_a_name_of_its_own() {
    let shelf = Shelf::default().keep(&named(""), "A").keep(&named("A"), "B").keep(&named(" "), "A");
    assert_eq!(names(&shelf), ["A", "A 2", "A 3"]);
    assert!(shelf.full());
    assert_eq!(shelf.keep(&named("more"), "x"), shelf, "a fourth has no place");
    assert_eq!(shelf.pin(&named("more"), "x"), shelf);
    let long = "ä".repeat(80);
    let twice = Shelf::default().keep(&named(&long), "").keep(&named(&long), "");
    assert!(twice.plans().iter().all(|plan| plan.check() == Ok(())), "a name is never longer than it may be");
}

#[test]
fn the_first_is_the_baseline_and_the_one_on_screen_the_last() {
    let shelf = Shelf::of([named("a"), named("b")], call);
    let screen = Rc::new(named("now"));
    let beside = |shelf: &Shelf| shelf.others(&screen).iter().map(|plan| plan.name.clone()).collect::<Vec<_>>();
    assert_eq!(shelf.baseline().map(|plan| plan.name.as_str()), Some("a"));
    assert_eq!(beside(&shelf), ["b", "now"]);
    assert_eq!(names(&shelf.pin(&named("c"), "")), ["c", "a", "b"]);
    assert_eq!(names(&shelf.promote(1)), ["b", "a"]);
    assert_eq!(names(&shelf.remove(0)), ["b"]);
    assert_eq!(beside(&shelf.remove(1).remove(0)), ["now"]);
    assert_eq!(names(&shelf.rename(1, &"x".repeat(99)))[1].len(), 80);
    for beyond in [shelf.promote(9), shelf.remove(9), shelf.rename(9, "x")] {
        assert_eq!(beyond, shelf);
    }
}

#[test]
fn a_list_of_plans_is_written_and_read() {
    let plans: Vec<Rc<Plan>> = ["a", "b", "c", "d"].into_iter().map(named).map(Rc::new).collect();
    for text in [json::write_list(&plans), json::write_list_compact(&plans)] {
        let back: Vec<Rc<Plan>> =
            json::read_list(&text).expect("the list is lawful").into_iter().map(Rc::new).collect();
        assert_eq!(back, plans);
    }
}

#[test]
fn a_list_from_outside_is_judged_plan_by_plan() {
    let good = json::write_compact(&example());
    let fault = |text: &str| json::read_list(text).map_err(|issue| (issue.field, issue.fault)).expect_err("is refused");
    let length = (String::new(), Fault::Length { min: 1, max: 4 });
    assert_eq!(fault("[]"), length);
    assert_eq!(fault(&format!("[{}]", [good.as_str(); 5].join(","))), length);
    assert!(matches!(fault(&good).1, Fault::Kind { .. }), "a plan is no list of plans");
    assert!(matches!(fault("[1]"), (field, Fault::Kind { .. }) if field == "[0]"));
    let bad = good.replace("\"customers\":10", "\"customers\":0");
    assert_ne!(bad, good);
    let (field, fault_of_goal) = fault(&format!("[{good},{bad}]"));
    assert!(matches!(fault_of_goal, Fault::Range { .. }));
    assert_eq!(field, "[1].goal.customers");
    let (field, _) = fault(&format!("[{good},{}]", good.replace("\"customerValue\":100000", "\"customerValue\":-1")));
    assert_eq!(field, "[1].customerValue");
}

/// The worked example against the same with half the evidence and a higher goal.
fn compared() -> (Plan, scenario::Comparison) {
    let mut from = example();
    from.stages[0].to_next = Some(Rate::Evidence { converted: 10, entered: 40 });
    let mut to = from.clone();
    to.stages[0].to_next = Some(Rate::Evidence { converted: 5, entered: 20 });
    to.goal = Goal::Customers(12);
    let reader = Reader::default();
    let found = scenario::compare(&from, &[to], |plan| reader.read(plan)).expect("both are answered");
    (from, found)
}

#[test]
fn a_comparison_shows_what_a_plan_is_judged_by() {
    let (plan, found) = compared();
    let rows = rows(&plan, &found);
    assert_eq!(rows.first(), Some(&Figure::GoalCustomers));
    assert!(rows.iter().all(|figure| (0..2).any(|column| reading(&found, column, figure).is_some())));
    assert!(rows.contains(&Figure::UncertainChance("sql".to_owned())), "half the evidence shows");
    let judged = judged(&rows);
    assert!(!judged.contains(&&Figure::Chance("sql".to_owned())), "one chance is spoken of, the uncertain one");
    assert!(judged.contains(&&Figure::Spend) && judged.contains(&&Figure::NeededInConfidence("sql".to_owned())));
    let sure = said::difference(&found, 0, &Figure::NeededInConfidence("sql".to_owned())).expect("there is one");
    let main = &sure.causes[main_cause(sure).expect("it has a cause")];
    assert!(main.amount * sure.by.expect("both have it") > 0.0);
}

#[test]
fn a_reason_goes_the_way_of_its_difference() {
    let (_, found) = compared();
    let mut difference = found.scenarios[0].differences[0].clone();
    let cause = difference.causes[0].clone();
    let with = |amount| scenario::Cause { amount, ..cause.clone() };
    (difference.by, difference.causes) = (Some(1.0), vec![with(-5.0), with(4.0), with(2.0)]);
    assert_eq!(main_cause(&difference), Some(1));
    difference.by = None;
    assert_eq!(main_cause(&difference), None);
}

#[test]
fn chances_differ_in_points_and_by_what_can_be_seen() {
    let chance = Figure::Chance("sql".to_owned());
    assert_eq!(distance(&chance, -0.01532, "USD"), Value::Number(1.5, Digits::Short));
    assert!(!moved(&chance, 0.0004) && moved(&chance, -0.0005));
    assert!(moved(&Figure::Spend, 1e-9) && !moved(&Figure::Spend, 0.0));
    assert_eq!(distance(&Figure::Spend, -5.0, "EUR"), Value::Money(5.0, "EUR".to_owned(), Digits::Short));
}

#[test]
fn the_best_is_named_only_where_there_is_one() {
    let of = |figure, values: &[f64]| finding(&figure, &values.iter().copied().map(Some).collect::<Vec<_>>());
    assert_eq!(of(Figure::Spend, &[3.0, 1.0, 2.0]), Some(Finding::Best(1, 1.0)));
    assert_eq!(of(Figure::Roi, &[3.0, 1.0, 2.0]), Some(Finding::Best(0, 3.0)));
    assert_eq!(of(Figure::Roi, &[3.0, 1.0, 3.0]), Some(Finding::Between(1.0, 3.0)));
    assert_eq!(of(Figure::GoalCustomers, &[3.0, 1.0]), Some(Finding::Between(1.0, 3.0)));
    assert_eq!(of(Figure::Spend, &[2.0, 2.0]), Some(Finding::Alike(2.0)));
    assert_eq!(finding(&Figure::Spend, &[None, Some(2.0)]), Some(Finding::Alike(2.0)));
    assert_eq!(finding(&Figure::Spend, &[None]), None);
}

fn started() -> (Plan, engine::Answer) {
    let (mut plan, answer) = (example(), engine::answer(&example()).expect("the example is answered"));
    channels::add_examples(&mut plan, &answer, ["Ads".to_owned(), "Friends".to_owned()]);
    (plan, answer)
}

#[test]
fn the_example_channels_earn_their_cost_and_are_worth_splitting() {
    let (plan, answer) = started();
    assert_eq!(plan.check(), Ok(()));
    // An SQL is worth 25,000: a tenth and a twentieth of it, to one digit; 1.5 and .8 times the 40 that are needed.
    let [ads, friends] = plan.channels.as_slice() else { panic!("there are two") };
    assert_eq!((ads.cost_per_lead, ads.most, ads.fixed_cost), (3000.0, Some(60), 0.0));
    assert_eq!((friends.cost_per_lead, friends.most, friends.fixed_cost), (1000.0, Some(32), 50_000.0));
    assert_eq!(friends.steps[0].to_next, Some(Rate::Point { rate: 0.33 }));
    let now = channels::present(&plan, &answer, &[]);
    assert_eq!(now, [20, 20]);
    let mix = channel::mix(&plan, &now).expect("lawful");
    let split = channel::split(&plan, told::spent(&mix), Aim::Customers).expect("lawful");
    assert!(split.whole.customers > mix.customers, "{split:?}");
    assert!(split.whole.profit > 0.0);
}

#[test]
fn the_present_mix_is_what_was_said_within_the_limits() {
    let (mut plan, answer) = started();
    let id = |row: usize| plan.channels[row].id.clone();
    let said = [(id(0), 99), (id(1), 99), ("gone".to_owned(), 5)];
    // Where leads get dearer the last one of all has no price.
    assert_eq!(channels::present(&plan, &answer, &said), [59, 32]);
    plan.channels[0].most = None;
    assert_eq!(channels::present(&plan, &answer, &said), [99, 32]);
    plan.channels[1].most = Some(0);
    assert_eq!(channels::present(&plan, &answer, &[]), [20, 0]);
}

#[test]
fn a_plan_without_worth_has_examples_too() {
    let mut plan = example();
    plan.customer_value = f64::MIN_POSITIVE;
    let answer = engine::answer(&plan).expect("it is answered");
    channels::add_examples(&mut plan, &answer, [String::new(), String::new()]);
    assert_eq!(plan.check(), Ok(()));
    assert!(Store::new(plan).is_ok());
}

#[test]
fn the_next_step_of_money_is_a_power_of_ten() {
    for (budget, step) in [(200_000.0, 10_000.0), (999.0, 10.0), (5.0, 1.0), (f64::NAN, 1.0), (3e8, 1e7)] {
        assert!((told::next_step(budget) - step).abs() <= 1e-9 * step, "{budget}: {}", told::next_step(budget));
    }
    let whole = Allocation { leads: Vec::new(), spend: Vec::new(), total: 98.0, customers: 1.0, profit: 1.0 };
    assert_eq!(told::left_over(&whole, 100.0), Some(2.0));
    assert_eq!(told::left_over(&whole, 98.5), None);
    let split = Split { best: whole.clone(), whole, proven: true, shadow_price: 0.0 };
    assert_eq!(told::next_gain(&split, 10.0), None);
    assert_eq!(told::next_gain(&Split { shadow_price: 0.5, ..split }, 10.0), Some(5.0));
}

#[test]
fn months_end_with_the_last_that_has_something() {
    let (mut plan, answer) = started();
    plan.set_outlook(|outlook| outlook.horizon_months = 24);
    let now = channels::present(&plan, &answer, &[]);
    let months = channel::months(&plan, &now).expect("lawful");
    let shown = told::lively(&months);
    assert_eq!((months.len(), shown.len()), (24, 12));
    assert_eq!(shown.last().map(|month| month.customers_so_far), months.last().map(|month| month.customers_so_far));
    assert!(told::lively(&[]).is_empty());
}
