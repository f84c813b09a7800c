//! Scenarios: differences sum up, causes are fair, and the sentence of the brief comes out.

#[path = "support/plans.rs"]
mod plans;

use proptest::prelude::*;
use warmline::engine::Plan;
use warmline::engine::plan::{Goal, Rate};
use warmline::engine::scenario::{self, Arg, Difference, Figure, Part, Reader, Scenario, Way};

fn plan(close: &str) -> Plan {
    serde_json::from_str(&format!(
        r#"{{"version":1,"goal":{{"customers":10}},"customerValue":100000,"stages":[
        {{"id":"mql","name":"MQLs","toNext":{{"rate":0.4}},"costPerEntry":1000}},
        {{"id":"sql","name":"SQLs","toNext":{close},"costPerEntry":5000}},
        {{"id":"customer","name":"Customers"}}],"fixedCosts":[{{"name":"","amount":10000}}]}}"#
    ))
    .expect("the plan is valid")
}

fn compared(from: &Plan, to: &Plan) -> Scenario {
    let reader = Reader::new(0.8);
    let comparison = scenario::compare(from, std::slice::from_ref(to), |plan| reader.read(plan)).expect("answers");
    comparison.scenarios.into_iter().next().expect("one scenario")
}

fn of(scenario: &Scenario, figure: Figure) -> Difference {
    scenario.differences.iter().find(|one| one.figure == figure).expect("a figure").clone()
}

#[test]
fn more_sqls_because_the_evidence_weakened() {
    // 54 SQLs for 80 % known from 10 of 40, 58 from 5 of 20: mathematics 4.2.
    let (strong, weak) = (plan(r#"{"converted":10,"entered":40}"#), plan(r#"{"converted":5,"entered":20}"#));
    let scenario = compared(&strong, &weak);
    assert_eq!(scenario.changes.len(), 1);
    assert_eq!((&scenario.changes[0].part, scenario.changes[0].way), (&Part::Rate("sql".to_owned()), Way::Weaker));
    let sqls = of(&scenario, Figure::NeededInConfidence("sql".to_owned()));
    assert_eq!((sqls.from, sqls.to, sqls.by), (Some(54.0), Some(58.0), Some(4.0)));
    let message = sqls.message();
    assert_eq!(message.id, "scenario-more");
    assert!(message.args.contains(&("amount", Arg::Amount(4.0))));
    let reasons = sqls.reasons();
    assert_eq!((reasons.len(), reasons[0].id), (1, "scenario-because-evidence-weaker"));
    assert!(reasons[0].args.contains(&("stage", Arg::Stage("sql".to_owned()))));
    // What the plan needs on average has not moved.
    let needed = of(&scenario, Figure::Needed("sql".to_owned()));
    assert_eq!((needed.by, needed.message().id), (Some(0.0), "scenario-same"));
    assert!(needed.causes.is_empty());
    let back = compared(&weak, &strong);
    assert_eq!(back.changes[0].way, Way::Stronger);
    assert_eq!(of(&back, Figure::NeededInConfidence("sql".to_owned())).message().id, "scenario-less");
}

#[test]
fn two_changes_share_what_they_do_together() {
    let from = plan(r#"{"rate":0.25}"#);
    let mut to = from.clone();
    to.stages[1].to_next = Some(Rate::Point { rate: 0.5 });
    to.goal = Goal::Customers(30);
    let scenario = compared(&from, &to);
    let sqls = of(&scenario, Figure::Needed("sql".to_owned()));
    // 40 to 60: the goal alone 40 to 120, the rate alone 40 to 20, on top of the other 20 to 60 and 120 to 60. Means of
    // the two orders: +60 and -40.
    assert_eq!(sqls.by, Some(20.0));
    let causes: Vec<(Part, f64)> =
        sqls.causes.iter().map(|cause| (cause.change.clone().expect("a change").part, cause.amount)).collect();
    assert_eq!(causes, [(Part::Goal, 60.0), (Part::Rate("sql".to_owned()), -40.0)]);
    let ids: Vec<&str> = sqls.reasons().iter().map(|reason| reason.id).collect();
    assert_eq!(ids, ["scenario-because-goal-higher", "scenario-because-rate-higher"]);
}

#[test]
fn other_stages_are_one_change() {
    let from = plan(r#"{"rate":0.25}"#);
    let mut to = from.clone();
    to.stages.remove(0);
    to.customer_value = 120_000.0;
    let scenario = compared(&from, &to);
    let parts: Vec<&Part> = scenario.changes.iter().map(|change| &change.part).collect();
    assert_eq!(parts, [&Part::CustomerValue, &Part::Stages]);
    assert_eq!(of(&scenario, Figure::Needed("mql".to_owned())).message().id, "scenario-gone");
    let roi = of(&scenario, Figure::Roi);
    assert_eq!(roi.causes.len(), 2);
    let back = compared(&to, &from);
    assert_eq!(of(&back, Figure::Needed("mql".to_owned())).message().id, "scenario-new");
}

#[test]
fn one_to_three_plans_stand_beside_the_baseline() {
    let base = plan(r#"{"rate":0.25}"#);
    let reader = Reader::new(0.8);
    let compare = |count| scenario::compare(&base, &vec![base.clone(); count], |plan| reader.read(plan));
    assert_eq!(compare(3).expect("four plans").scenarios.len(), 3);
    assert!(compare(1).expect("two plans").scenarios[0].changes.is_empty());
    assert_eq!(compare(0).expect_err("one plan").field, "scenarios");
    assert_eq!(compare(4).expect_err("five plans").field, "scenarios");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn causes_sum_to_the_difference(two in prop::collection::vec(plans::answerable().boxed(), 2), mask: u16) {
        let (from, to) = (two[0].clone(), two[1].clone());
        // Some of the other plan's fields in the first one's frame, so that they have changes and stages in common.
        let mut changed = from.clone();
        let bit = |index: usize| mask >> index & 1 == 1;
        if bit(0) { changed.goal = to.goal; }
        if bit(1) { changed.customer_value = to.customer_value; }
        if bit(2) { changed.gross_margin = to.gross_margin; }
        if bit(3) { changed.fixed_costs = to.fixed_costs; }
        if bit(4) { changed.cold = None; }
        for (index, (ours, theirs)) in changed.stages.iter_mut().zip(&to.stages).enumerate() {
            if bit(5 + index % 4) && ours.to_next.is_some() && theirs.to_next.is_some() { ours.to_next = theirs.to_next; }
            if bit(9 + index % 4) { ours.cost_per_entry = theirs.cost_per_entry; }
        }
        // A plain reader: the uncertain figures are dear, and the division does not care what is read.
        let reader = |plan: &Plan| {
            let answer = warmline::engine::answer(plan)?;
            let needed = answer.stages.first().map(|stage| stage.needed as f64);
            Ok(vec![
                scenario::Reading { figure: Figure::Spend, value: Some(answer.spend) },
                scenario::Reading { figure: Figure::Roi, value: answer.roi },
                scenario::Reading { figure: Figure::Needed("top".to_owned()), value: needed },
            ])
        };
        let both = |a: &Plan, b: &Plan| scenario::compare(a, std::slice::from_ref(b), reader).map(|all| all.scenarios);
        // Some mixtures ask for more entries than are computed.
        let (Ok(there), Ok(back)) = (both(&from, &changed), both(&changed, &from)) else { return Ok(()) };
        for (one, other) in there[0].differences.iter().zip(&back[0].differences) {
            let Some(by) = one.by.filter(|_| !one.causes.is_empty()) else { continue };
            let scale = one.from.unwrap_or(0.0).abs().max(one.to.unwrap_or(0.0).abs())
                + one.causes.iter().map(|cause| cause.amount.abs()).sum::<f64>();
            let sum: f64 = one.causes.iter().map(|cause| cause.amount).sum();
            prop_assert!((sum - by).abs() <= 1e-9 * scale, "{sum} is not {by}");
            prop_assert!(one.causes.windows(2).all(|pair| pair[0].amount.abs() >= pair[1].amount.abs()));
            // The way back has the same causes with the other sign, while all are told apart.
            if there[0].changes.len() <= 8 && !other.causes.is_empty() {
                for cause in &one.causes {
                    let part = &cause.change.as_ref().expect("told apart").part;
                    let found = other.causes.iter().find(|other| other.change.as_ref().is_some_and(|change| change.part == *part));
                    let amount = found.map_or(0.0, |found| found.amount);
                    prop_assert!((amount + cause.amount).abs() <= 1e-9 * scale, "{part:?}: {amount} {}", cause.amount);
                }
            }
        }
    }
}
