//! Questions and findings on the wire: every finding of every question arrives as it was sent, bit by bit, and what is
//! no message gives nothing.

#[path = "support/plans.rs"]
mod plans;

use proptest::collection::vec;
use proptest::prelude::*;
use std::fmt::Debug;
use std::rc::Rc;
use warmline::engine::channel::Aim;
use warmline::engine::lever::{Input, Measure, Offer, Target};
use warmline::engine::plan::{Channel, Response};
use warmline::engine::time::Date;
use warmline::engine::{Fault, Issue, Plan};
use warmline::inquiry::{
    Ask, Channels, Compare, Kind, Knowing, Levers, Message, Months, Run, Sales, Seek, Simulated, Step, Sureness, Task,
};

/// Few runs, a start, two channels: so that every question has something to find.
fn prepared(mut plan: Plan) -> Plan {
    let first = plan.stages.first().map(|stage| stage.id.clone()).unwrap_or_default();
    let channel = |id: &str, cost: f64, most, response| Channel {
        id: id.to_owned(),
        name: String::new(),
        stage: first.clone(),
        cost_per_lead: cost,
        fixed_cost: 0.0,
        most,
        response,
        steps: Vec::new(),
    };
    plan.channels = vec![channel("a", 3.0, Some(50), Response::Saturating), channel("b", 5.0, None, Response::Linear)];
    plan.set_belief(|belief| belief.runs = 1_000);
    plan.set_outlook(|outlook| outlook.start = Date::new(2027, 1, 15));
    plan
}

/// What comes of a question natively, and through the wire and the worker's task.
fn both<Q: Run + Debug>(question: &Q, plan: &Plan) -> (Result<Q::Finding, Issue>, Message)
where
    Q::Finding: Debug,
{
    let sent = Message::of(&(plan.clone(), question.clone()));
    let (_, arrived): (Plan, Q) = sent.read().expect("the question arrives");
    assert_eq!(arrived, *question);
    let mut task = Task::new(Q::KIND, &sent).expect("a task");
    let message = loop {
        if let Step::Done(message) = task.step() {
            break message;
        }
    };
    (question.run(plan), message)
}

/// The finding arrives as it was, bit by bit, and no shorter or longer message is taken for it.
fn round_trip<Q: Run + Debug>(question: &Q, plan: &Plan)
where
    Q::Finding: Debug,
{
    let (native, message) = both(question, plan);
    let arrived: Result<Q::Finding, Issue> = message.read().expect("the finding arrives");
    // Debug writes the shortest digits that read back as the same double.
    assert_eq!(format!("{arrived:?}"), format!("{native:?}"));
    assert_eq!(Message::of(&arrived), message);

    let mut longer = message.clone();
    longer.numbers.push(0.0);
    assert!(longer.read::<Result<Q::Finding, Issue>>().is_none());
    let mut shorter = message;
    shorter.numbers.pop();
    assert!(shorter.read::<Result<Q::Finding, Issue>>().is_none());
}

fn changed(plan: &Plan) -> Rc<Plan> {
    let mut other = plan.clone();
    other.customer_value = (plan.customer_value * 0.5).max(f64::MIN_POSITIVE);
    if let Some(stage) = other.stages.first_mut() {
        stage.cost_per_entry = stage.cost_per_entry * 0.5 + 1.0;
    }
    Rc::new(other)
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 16, ..ProptestConfig::default() })]

    #[test]
    fn every_finding_arrives(plan in plans::answerable(), budget in 0.0..1e6) {
        let plan = prepared(plan);
        round_trip(&Sureness {}, &plan);
        round_trip(&Months { due: Date::new(2029, 6, 30), ..Months::default() }, &plan);
        round_trip(&Months::default(), &plan);
        let offers = vec![Offer { input: Input::Rate(0), change: 0.01, price: 100.0 }];
        round_trip(&Levers { measure: Measure::Profit, offers }, &plan);
        round_trip(&Seek { input: Input::Volume, target: Target::Chance(0.9) }, &plan);
        round_trip(&Seek { input: Input::Reps, target: Target::Roi(1.0) }, &plan);
        round_trip(&Sales::default(), &plan);
        round_trip(&Compare { others: vec![changed(&plan)] }, &plan);
        round_trip(&Channels { budget, aim: Aim::Customers, leads: Vec::new() }, &plan);
        round_trip(&Channels { budget, aim: Aim::Profit, leads: vec![3, 4] }, &plan);
    }

    #[test]
    fn garbage_is_no_message(
        numbers in vec(prop_oneof![0.0..20.0_f64, (0_u32..20).prop_map(f64::from), any::<f64>()], 0..60),
        texts in vec(".{0,12}", 0..6),
    ) {
        let garbage = Message { numbers, texts };
        for kind in 0..12 {
            if let Some(kind) = (Message { numbers: vec![f64::from(kind)], texts: Vec::new() }).read::<Kind>() {
                // No plan stands in it.
                prop_assert!(Task::new(kind, &garbage).is_none());
            }
        }
        // Whatever is taken is what was said.
        taken::<Sureness>(&garbage);
        taken::<Months>(&garbage);
        taken::<Levers>(&garbage);
        taken::<Seek>(&garbage);
        taken::<Knowing>(&garbage);
        taken::<Sales>(&garbage);
        taken::<Compare>(&garbage);
        taken::<Channels>(&garbage);
    }

    #[test]
    fn a_finding_with_one_number_wrong_never_breaks(at in any::<prop::sample::Index>(), wrong in any::<f64>()) {
        let plan = prepared(warmline::state::example::example());
        for mut message in [both(&Sureness {}, &plan).1, both(&Compare { others: vec![changed(&plan)] }, &plan).1] {
            let at = at.index(message.numbers.len());
            message.numbers[at] = wrong;
            taken::<Sureness>(&message);
            taken::<Compare>(&message);
        }
    }
}

fn taken<Q: Ask>(message: &Message) {
    if let Some(value) = message.read::<Result<Q::Finding, Issue>>() {
        assert_eq!(Message::of(&value), *message);
    }
}

#[test]
fn what_it_is_worth_to_know_arrives() {
    let mut plan = prepared(warmline::state::example::example());
    plan.stages[0].to_next = Some(warmline::engine::plan::Rate::Evidence { converted: 10, entered: 40 });
    let found = Knowing::default().run(&plan).expect("a finding");
    assert!(found.information.is_some() && !found.samples.is_empty());
    round_trip(&Knowing::default(), &plan);
}

#[test]
fn a_length_that_lies_makes_no_room() {
    for length in [1e15, 1e300, f64::NAN, f64::INFINITY, -1.0, 0.5] {
        let message = Message { numbers: vec![length, 1.0], texts: Vec::new() };
        assert!(message.read::<Vec<f64>>().is_none(), "{length}");
    }
}

#[test]
fn every_issue_arrives() {
    let faults = [Fault::TooMany, Fault::Range { min: 0.0, max: 1.0, above: true }, Fault::Length { min: 1, max: 3 }];
    for fault in faults {
        let issue = Issue::new("stages[1].toNext", fault);
        assert_eq!(Message::of(&issue).read(), Some(issue));
    }
}

#[test]
fn an_impossible_plan_is_refused_with_its_issue() {
    let mut plan = prepared(warmline::state::example::example());
    plan.goal = warmline::engine::plan::Goal::Customers(1_000_000_000);
    plan.stages[0].to_next = Some(warmline::engine::plan::Rate::Point { rate: 1e-6 });
    let (native, message) = both(&Sureness {}, &plan);
    let issue = native.expect_err("too many");
    assert_eq!(message.read::<Result<<Sureness as Ask>::Finding, Issue>>(), Some(Err(issue)));
}

#[test]
fn steps_of_any_size_find_the_same() {
    let mut plan = prepared(warmline::state::example::example());
    plan.set_belief(|belief| belief.runs = 20_000);
    let found = |runs| {
        let mut simulated = Simulated::new(&plan).expect("an answer");
        let mut steps = 0;
        loop {
            steps += 1;
            if let Some(finding) = simulated.step(runs) {
                return (finding, steps);
            }
        }
    };
    let (whole, few) = found(u32::MAX);
    let (sliced, many) = found(1_000);
    assert_eq!(whole, sliced);
    assert!(few == 2 && many > 10, "{few}, {many}");
}

#[test]
fn months_say_when_to_begin_with_enough() {
    let plan = |entered: u64| -> Plan {
        serde_json::from_str(&format!(
            r#"{{"version":1,"goal":{{"customers":10}},"customerValue":100000,"stages":[{{"id":"sql","name":"",
            "toNext":{{"converted":{},"entered":{entered}}},"lagDays":60}},{{"id":"customer","name":""}}],
            "outlook":{{"start":"2027-01-01"}}}}"#,
            entered / 4
        ))
        .expect("a plan")
    };
    // 40 SQLs never make 10 customers 90 % sure; 55 do, once every one of them is through: 305 days of intake and 60 to
    // close are the whole period.
    let finding = Months::default().run(&plan(40)).expect("lawful");
    assert_eq!((finding.confidence, finding.entries, finding.entries_in_period), (0.9, Some(55), Some(55)));
    let due = finding.due.expect("a plan with a start is due at the end of its period");
    let start = finding.start_by.expect("a day");
    assert_eq!(due, Date::new(2028, 1, 1).expect("a day"));
    assert!((0..14).contains(&Date::new(2027, 1, 1).expect("a day").days_until(start)), "{start}");
    // More of them may begin later, and with the plan's own no day is early enough.
    let with = |entries| Months { entries: Some(entries), ..Months::default() }.run(&plan(40)).expect("lawful");
    assert!(with(80).start_by.expect("a day") > start);
    assert_eq!((with(40).entries, with(40).start_by), (Some(40), None));
    // Without a day that it is due on, there is none to begin on.
    let mut undated = plan(40);
    undated.set_outlook(|outlook| outlook.start = None);
    let finding = Months::default().run(&undated).expect("lawful");
    assert_eq!((finding.due, finding.start_by, finding.entries_in_period), (None, None, Some(55)));
    assert_eq!(finding.entries, Some(40));
}
