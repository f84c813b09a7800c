//! Scenarios: differences sum up, causes are fair, and the sentence of the brief comes out.

#[path = "support/plans.rs"]
mod plans;

use proptest::prelude::*;
use warmline::engine::Plan;
use warmline::engine::plan::{Goal, Prior, Rate, Spread};
use warmline::engine::scenario::{self, Arg, Difference, Figure, Part, Reader, Scenario, Way};

fn plan(close: &str) -> Plan {
    serde_json::from_str(&format!(
        r#"{{"version":1,"goal":{{"customers":10}},"customerValue":100000,"stages":[
        {{"id":"mql","name":"MQLs","toNext":{{"rate":0.4}},"costPerEntry":1000}},
        {{"id":"sql","name":"SQLs","toNext":{close},"costPerEntry":5000}},
        {{"id":"customer","name":"Customers"}}],"fixedCosts":[{{"name":"","amount":10000}}],
        "belief":{{"confidence":0.8}}}}"#
    ))
    .expect("the plan is valid")
}

fn compared(from: &Plan, to: &Plan) -> Scenario {
    let reader = Reader::default();
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
fn a_range_becomes_weaker_as_it_widens() {
    let ranged = |low: f64, high: f64| {
        let mut plan = plan(r#"{"rate":0.25}"#);
        plan.set_belief(|belief| belief.customer_value = Some(Spread { low, likely: 100_000.0, high }));
        plan
    };
    let (narrow, wide, higher) = (ranged(8e4, 12e4), ranged(6e4, 14e4), ranged(8e4, 20e4));
    let way = |from: &Plan, to: &Plan| scenario::changes(from, to).iter().map(|change| change.way).collect::<Vec<_>>();
    assert_eq!((way(&narrow, &wide), way(&wide, &narrow)), (vec![Way::Weaker], vec![Way::Stronger]));
    // Another mean is told before another width.
    assert_eq!((way(&narrow, &higher), way(&higher, &narrow)), (vec![Way::Higher], vec![Way::Lower]));
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

/// Nine changes, of which eight can be told: what moves the figures least by their own size goes with the next one, not
/// what moves them by the fewest units.
#[test]
fn too_many_changes_leave_the_smallest_together() {
    let from = plan(r#"{"rate":0.25}"#);
    let mut to = from.clone();
    to.goal = Goal::Customers(30);
    (to.customer_value, to.gross_margin) = (150_000.0, 0.6);
    to.stages[0].to_next = Some(Rate::Point { rate: 0.6 });
    to.stages[1].to_next = Some(Rate::Point { rate: 0.5 });
    to.stages[1].cost_per_entry = 9_000.0;
    to.set_belief(|belief| belief.confidence = 0.9);
    // More units, and hardly anything.
    to.stages[0].cost_per_entry = 1_010.0;
    to.fixed_costs[0].amount = 11_000.0;
    let scenario = compared(&from, &to);
    assert_eq!(scenario.changes.len(), 9);
    let told = |figure: Figure| -> Vec<Option<Part>> {
        of(&scenario, figure).causes.into_iter().map(|cause| cause.change.map(|change| change.part)).collect()
    };
    assert!(told(Figure::NeededInConfidence("sql".to_owned())).contains(&Some(Part::Confidence)));
    let spend = told(Figure::Spend);
    assert!(spend.contains(&None) && !spend.contains(&Some(Part::FixedCosts)), "{spend:?}");
    assert!(!spend.contains(&Some(Part::CostPerEntry("mql".to_owned()))), "{spend:?}");
}

#[test]
fn one_to_three_plans_stand_beside_the_baseline() {
    let base = plan(r#"{"rate":0.25}"#);
    let reader = Reader::default();
    let compare = |count| scenario::compare(&base, &vec![base.clone(); count], |plan| reader.read(plan));
    assert_eq!(compare(3).expect("four plans").scenarios.len(), 3);
    assert!(compare(1).expect("two plans").scenarios[0].changes.is_empty());
    assert_eq!(compare(0).expect_err("one plan").field, "scenarios");
    assert_eq!(compare(4).expect_err("five plans").field, "scenarios");
}

#[test]
fn what_is_uncertain_is_a_cause_of_its_own() {
    let from = plan(r#"{"converted":10,"entered":40}"#);
    let needed = Figure::NeededInConfidence("sql".to_owned());
    let reasons = |change: &dyn Fn(&mut Plan), figure: &Figure| {
        let mut to = from.clone();
        change(&mut to);
        assert_eq!(to.check(), Ok(()));
        let found = of(&compared(&from, &to), figure.clone());
        let ids: Vec<&str> = found.reasons().iter().map(|reason| reason.id).collect();
        (found.by, ids)
    };
    // 54 SQLs for 80 %, 64 for 90 %: mathematics 4.2.
    let sure = |plan: &mut Plan| plan.set_belief(|belief| belief.confidence = 0.9);
    assert_eq!(reasons(&sure, &needed), (Some(10.0), vec!["scenario-because-confidence-higher"]));
    let vary = |plan: &mut Plan| plan.set_belief(|belief| belief.rho = Some(0.03));
    let (by, ids) = reasons(&vary, &needed);
    assert!(by > Some(0.0) && ids == ["scenario-because-months-vary"], "{by:?} {ids:?}");
    let prior = Prior { mean: 0.22, sample_size: 400.0, source: String::new() };
    let trade = |plan: &mut Plan| plan.stages[1].tell(|known| known.prior = Some(prior.clone()));
    assert_eq!(reasons(&trade, &needed).1, ["scenario-because-prior-lower"]);
    let history = vec![(1, 40), (19, 40), (3, 40), (17, 40)];
    let months = |plan: &mut Plan| plan.stages[1].tell(|known| known.history.clone_from(&history));
    let (by, ids) = reasons(&months, &needed);
    assert!(by > Some(0.0) && ids == ["scenario-because-history"], "{by:?} {ids:?}");
    // Two of them share the difference, and a benchmark's source is no change.
    let both = |plan: &mut Plan| {
        trade(plan);
        vary(plan);
    };
    assert_eq!(reasons(&both, &needed).1.len(), 2);
    let counted = |plan: &mut Plan| {
        sure(plan);
        months(plan);
    };
    assert_eq!(reasons(&counted, &needed).1.len(), 2, "the months alone have their part");
    let mut to = from.clone();
    trade(&mut to);
    let mut named = to.clone();
    named.stages[1].tell(|known| known.prior.as_mut().expect("a prior").source.push('x'));
    assert!(scenario::changes(&to, &named).is_empty());
}

#[test]
fn every_part_is_a_change_and_has_its_words() {
    let from = plan(r#"{"rate":0.25}"#);
    let spread = Spread { low: 1.0, likely: 2.0, high: 9.0 };
    let parts = |change: &dyn Fn(&mut Plan)| {
        let mut to = from.clone();
        change(&mut to);
        assert_eq!(to.check(), Ok(()));
        scenario::changes(&from, &to).iter().map(|change| change.message().id).collect::<Vec<_>>()
    };
    let known = |stage: usize, change: fn(&mut warmline::engine::plan::Known, Spread)| {
        parts(&|plan: &mut Plan| plan.stages[stage].tell(|known| change(known, spread)))
    };
    assert_eq!(known(1, |known, spread| known.cost_range = Some(spread)), ["scenario-because-cost-range-lower"]);
    assert_eq!(known(1, |known, _| known.lag_p90_days = Some(5.0)), ["scenario-because-lag-spread-wider"]);
    assert_eq!(parts(&|plan| plan.set_belief(|belief| belief.volume = Some(spread))), ["scenario-because-volume"]);
    let value = parts(&|plan| plan.set_belief(|belief| belief.customer_value = Some(spread)));
    assert_eq!(value, ["scenario-because-value-range-lower"]);
    let outlook = parts(&|plan| plan.set_outlook(|outlook| outlook.churn_per_month = Some(0.1)));
    assert_eq!(outlook, ["scenario-because-outlook"]);
    assert_eq!(parts(&warmline::state::channels::add), ["scenario-because-channels"]);
    assert!(parts(&|plan| plan.set_belief(|belief| (belief.runs, belief.seed) = (5_000, 9))).is_empty());
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(40))]
    #[test]
    fn causes_sum_to_the_difference(two in prop::collection::vec(plans::answerable().boxed(), 2), mask: u32) {
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
            if bit(13 + index % 4) && ours.to_next.is_some() && theirs.to_next.is_some() {
                (ours.known, ours.lag_days) = (theirs.known.clone(), theirs.lag_days);
            }
        }
        if bit(17) { changed.belief = to.belief; }
        if bit(18) { changed.outlook = to.outlook; }
        if bit(19) { changed.channels.clear(); }
        // A plain reader: the uncertain figures are dear, and the division does not care what is read.
        let reader = |plan: &Plan| {
            // Whatever is mixed of two lawful plans is lawful.
            assert_eq!(plan.check(), Ok(()));
            let answer = warmline::engine::answer(plan)?;
            let confidence = Some(plan.belief().confidence + plan.belief().rho.unwrap_or(0.0));
            let spread: f64 = plan.stages.iter().filter_map(|stage| stage.known().lag_p90_days).sum();
            let needed = answer.stages.first().map(|stage| stage.needed as f64);
            Ok(vec![
                scenario::Reading { figure: Figure::Spend, value: Some(answer.spend) },
                scenario::Reading { figure: Figure::Roi, value: answer.roi },
                scenario::Reading { figure: Figure::ColdChance, value: confidence },
                scenario::Reading { figure: Figure::TotalLag, value: Some(spread) },
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

#[test]
fn months_that_vary_more_are_told_with_both_numbers() {
    let varying = |rho: f64| {
        let mut plan = plan(r#"{"converted":10,"entered":40}"#);
        plan.set_belief(|belief| belief.rho = Some(rho));
        plan
    };
    let told = |from: f64, to: f64| {
        let changes = scenario::changes(&varying(from), &varying(to));
        let [change] = changes.as_slice() else { panic!("{changes:?}") };
        (change.part.clone(), change.way, change.from, change.to)
    };
    assert_eq!(told(0.01, 0.05), (Part::Rho, Way::Higher, Some(0.01), Some(0.05)));
    assert_eq!(told(0.05, 0.01), (Part::Rho, Way::Lower, Some(0.05), Some(0.01)));
}

/// Nine changes are one too many to be told apart: the two that alone move the figures least are told as one.
#[test]
fn the_changes_that_move_least_are_told_together() {
    let stages = |costs: [f64; 9]| -> Plan {
        let stages: Vec<String> = costs
            .iter()
            .enumerate()
            .map(|(at, cost)| format!(r#"{{"id":"s{at}","name":"","toNext":{{"rate":0.9}},"costPerEntry":{cost}}}"#))
            .collect();
        let text = format!(
            r#"{{"version":1,"goal":{{"customers":100}},"customerValue":9e5,"stages":[{},{{"id":"customer","name":""}}]}}"#,
            stages.join(",")
        );
        serde_json::from_str(&text).expect("the plan is valid")
    };
    let to = [500.0, 99.0, 1.0, 700.0, 2.0, 101.0, 900.0, 3.0, 1_100.0];
    let spend = |plan: &Plan| {
        let answer = warmline::engine::answer(plan)?;
        Ok(vec![scenario::Reading { figure: Figure::Spend, value: Some(answer.spend) }])
    };
    let (from, to) = (stages([100.0; 9]), stages(to));
    let comparison = scenario::compare(&from, std::slice::from_ref(&to), spend).expect("answers");
    let causes = &comparison.scenarios[0].differences[0].causes;
    assert_eq!(causes.len(), 8);
    let apart: Vec<&Part> = causes.iter().filter_map(|cause| Some(&cause.change.as_ref()?.part)).collect();
    for few in ["s1", "s5"] {
        assert!(!apart.contains(&&Part::CostPerEntry(few.to_owned())), "{apart:?}");
    }
    assert_eq!(apart.len(), 7);
}
