//! The document from outside: every field at and past its limits, and everything else that a stranger may send.

#[path = "../examples/plan.rs"]
#[allow(dead_code, reason = "the program's own entry point is not called here")]
mod example;

use serde_json::{Value, json};
use warmline::codec::json as document;
use warmline::engine::Plan;
use warmline::engine::plan::{Goal, Rate};

/// A small document with everything in it that a document can have.
fn base() -> Value {
    json!({
        "version": 1, "name": "n", "currency": "USD", "goal": {"customers": 10}, "customerValue": 100,
        "grossMargin": 0.5, "periodMonths": 12,
        "stages": [
            {"id": "mql", "name": "MQL", "toNext": {"converted": 3, "entered": 6}, "costPerEntry": 1, "lagDays": 1,
                "source": "a study", "prior": {"mean": 0.4, "sampleSize": 8, "source": "the trade"},
                "history": [[3, 9], [0, 0], [4, 10]], "costRange": {"low": 0.5, "likely": 1, "high": 3}},
            {"id": "sql", "name": "SQL", "toNext": {"low": 0.1, "likely": 0.2, "high": 0.3}, "lagP90Days": 9},
            {"id": "opp", "name": "Deal", "toNext": {"rate": 0.5}},
            {"id": "customer", "name": "Customer"}
        ],
        "fixedCosts": [{"name": "Fair", "amount": 5, "share": 0.5}],
        "cold": {
            "stage": "sql",
            "model": {"kind": "halfLife", "days": 30, "followUp": {"kind": "fixed", "days": 1}},
            "recycle": {"share": 0.5, "toStage": "mql", "conversionFactor": 0.5, "costPerLead": 1}
        },
        "belief": {
            "rho": 0.03, "confidence": 0.8, "volume": {"low": 50, "likely": 60, "high": 90},
            "customerValue": {"low": 80, "likely": 100, "high": 150}, "runs": 20000, "seed": 7
        },
        "outlook": {
            "start": "2027-03-31", "intakeMonths": 6, "seasonality": [1, 1, 2, 1, 1, 1, 0, 0, 1, 1.5, 1, 1],
            "rampUpMonths": 2, "revenue": "monthly", "churnPerMonth": 0.02, "discountPerYear": 0.1, "horizonMonths": 24
        },
        "channels": [
            {"id": "fair", "name": "Fair", "stage": "mql", "costPerLead": 4, "fixedCost": 100, "most": 500,
                "response": "saturating",
                "steps": [{"stage": "mql", "toNext": {"converted": 2, "entered": 5}},
                    {"stage": "sql", "toNext": {"rate": 0.4}, "costPerEntry": 2, "lagDays": 3}]},
            {"id": "web", "name": "Web", "stage": "sql"}
        ]
    })
}

/// The base with one thing put in, by JSON pointer; `null` takes it out.
fn with(pointer: &str, value: Value) -> Value {
    let mut plan = base();
    let (parent, key) = pointer.rsplit_once('/').expect("a pointer");
    let place = plan.pointer_mut(parent).expect("the parent is there");
    match (place, value) {
        (Value::Object(members), Value::Null) => drop(members.remove(key)),
        (Value::Object(members), value) => drop(members.insert(key.to_owned(), value)),
        (Value::Array(entries), value) => entries[key.parse::<usize>().expect("a row")] = value,
        _ => panic!("{pointer} points at nothing"),
    }
    plan
}

fn model(model: &Value) -> Value {
    with("/cold/model", model.clone())
}

fn follow_up(law: &Value) -> Value {
    with("/cold/model/followUp", law.clone())
}

/// What the program prints of a bad document on standard error, without the end of its one line; empty where the
/// document is answered.
fn complaint(mut text: &[u8]) -> String {
    let (mut output, mut errors) = (Vec::new(), Vec::new());
    let code = example::run(&mut text, &mut output, &mut errors).expect("memory does not fail");
    let errors = String::from_utf8(errors).expect("it prints text");
    if code == 0 {
        assert!(errors.is_empty() && serde_json::from_slice::<Value>(&output).is_ok());
        return String::new();
    }
    assert!(code == 2 && output.is_empty(), "{code}");
    let line = errors.strip_suffix('\n').expect("a whole line");
    assert!(!line.contains(char::is_control), "one line: {line:?}");
    line.to_owned()
}

fn complaints(cases: &[(Value, &str)]) {
    for (plan, expected) in cases {
        assert_eq!(complaint(plan.to_string().as_bytes()), *expected, "{plan}");
    }
}

const RATE: &str = "is out of range, allowed is above 0 up to 1";
const SHARE: &str = "is out of range, allowed is 0 to 1";
const MONEY: &str = "is out of range, allowed is 0 to 1000000000000000";
const LAG: &str = "is out of range, allowed is 0 to 3650";
const WAIT: &str = "is out of range, allowed is above 0 up to 36500";
const NUMBER: &str = "is of the wrong kind, allowed is a number";
const WHOLE: &str = "is of the wrong kind, allowed is a whole number";
const TEXT: &str = "is of the wrong kind, allowed is text";
const OBJECT: &str = "is of the wrong kind, allowed is an object";
const ONE_RATE: &str =
    "is of the wrong kind, allowed is one of rate, converted with entered, or low with likely and high";
const STRANGE: &str = "is not a field that is known here";

#[test]
fn numbers_past_their_limits_are_refused_by_name_and_range() {
    let table = [
        ("/goal/customers", json!(0), "goal.customers: is out of range, allowed is 1 to 1000000000"),
        ("/goal/customers", json!(1_000_000_001), "goal.customers: is out of range, allowed is 1 to 1000000000"),
        ("/goal/customers", json!(-5), "goal.customers: is out of range, allowed is 1 to 1000000000"),
        ("/goal/customers", json!(1e300), "goal.customers: is out of range, allowed is 1 to 1000000000"),
        (
            "/goal",
            json!({"revenue": 0}),
            "goal.revenue: is out of range, allowed is above 0 up to 1000000000000000000000",
        ),
        ("/customerValue", json!(0), "customerValue: is out of range, allowed is above 0 up to 1000000000000"),
        (
            "/customerValue",
            json!(1.000_001e12),
            "customerValue: is out of range, allowed is above 0 up to 1000000000000",
        ),
        ("/grossMargin", json!(0), &*format!("grossMargin: {RATE}")),
        ("/grossMargin", json!(1.01), &format!("grossMargin: {RATE}")),
        ("/periodMonths", json!(0.99), "periodMonths: is out of range, allowed is 1 to 120"),
        ("/periodMonths", json!(120.01), "periodMonths: is out of range, allowed is 1 to 120"),
        ("/stages/2/toNext/rate", json!(0), &format!("stages[2].toNext.rate: {RATE}")),
        ("/stages/2/toNext/rate", json!(-0.5), &format!("stages[2].toNext.rate: {RATE}")),
        ("/stages/2/toNext/rate", json!(1.000_000_1), &format!("stages[2].toNext.rate: {RATE}")),
        (
            "/stages/0/toNext/entered",
            json!(0),
            "stages[0].toNext.entered: is out of range, allowed is 1 to 1000000000000000",
        ),
        (
            "/stages/0/toNext/entered",
            json!(1_000_000_000_000_001_u64),
            "stages[0].toNext.entered: is out of range, allowed is 1 to 1000000000000000",
        ),
        (
            "/stages/0/toNext/converted",
            json!(0),
            "stages[0].toNext.converted: is out of range, allowed is 1 to 1000000000000000",
        ),
        ("/stages/0/toNext/converted", json!(7), "stages[0].toNext.converted: is out of range, allowed is 1 to 6"),
        ("/stages/1/toNext/low", json!(0), &format!("stages[1].toNext.low: {RATE}")),
        ("/stages/1/toNext/likely", json!(2), &format!("stages[1].toNext.likely: {RATE}")),
        ("/stages/1/toNext/high", json!(1.1), &format!("stages[1].toNext.high: {RATE}")),
        ("/stages/0/costPerEntry", json!(-0.01), &format!("stages[0].costPerEntry: {MONEY}")),
        ("/stages/0/costPerEntry", json!(1.1e15), &format!("stages[0].costPerEntry: {MONEY}")),
        ("/stages/0/lagDays", json!(-1), &format!("stages[0].lagDays: {LAG}")),
        ("/stages/0/lagDays", json!(3650.5), &format!("stages[0].lagDays: {LAG}")),
        ("/fixedCosts/0/amount", json!(-1), &format!("fixedCosts[0].amount: {MONEY}")),
        ("/fixedCosts/0/amount", json!(1e16), &format!("fixedCosts[0].amount: {MONEY}")),
        ("/fixedCosts/0/share", json!(-0.1), &format!("fixedCosts[0].share: {SHARE}")),
        ("/fixedCosts/0/share", json!(1.1), &format!("fixedCosts[0].share: {SHARE}")),
        ("/cold/model/days", json!(0), &format!("cold.model.days: {WAIT}")),
        ("/cold/model/days", json!(36501), &format!("cold.model.days: {WAIT}")),
        ("/cold/model/followUp/days", json!(-1), "cold.model.followUp.days: is out of range, allowed is 0 to 36500"),
        ("/cold/recycle/share", json!(1.5), &format!("cold.recycle.share: {SHARE}")),
        ("/cold/recycle/conversionFactor", json!(-1), &format!("cold.recycle.conversionFactor: {SHARE}")),
        ("/cold/recycle/costPerLead", json!(-1), &format!("cold.recycle.costPerLead: {MONEY}")),
    ];
    for (pointer, value, expected) in table {
        assert_eq!(complaint(with(pointer, value.clone()).to_string().as_bytes()), expected, "{pointer} {value}");
    }
    complaints(&[
        (
            model(&json!({"kind": "count", "leads": -1})),
            "cold.model.leads: is out of range, allowed is 0 to 1000000000000",
        ),
        (model(&json!({"kind": "share", "share": 1.01})), &format!("cold.model.share: {SHARE}")),
        (
            model(&json!({"kind": "capacity", "reps": 0, "leadsPerRepPerDay": 1, "shelfLifeDays": 1})),
            "cold.model.reps: is out of range, allowed is 1 to 1000000000",
        ),
        (
            model(&json!({"kind": "capacity", "reps": 5_000_000_000_u64, "leadsPerRepPerDay": 1, "shelfLifeDays": 1})),
            "cold.model.reps: is out of range, allowed is 1 to 1000000000",
        ),
        (
            model(&json!({"kind": "capacity", "reps": 1, "leadsPerRepPerDay": 0, "shelfLifeDays": 1})),
            "cold.model.leadsPerRepPerDay: is out of range, allowed is above 0 up to 1000000000",
        ),
        (
            model(&json!({"kind": "capacity", "reps": 1, "leadsPerRepPerDay": 1, "shelfLifeDays": 0})),
            &format!("cold.model.shelfLifeDays: {WAIT}"),
        ),
        (follow_up(&json!({"kind": "exponential", "meanDays": 0})), &format!("cold.model.followUp.meanDays: {WAIT}")),
        (
            follow_up(&json!({"kind": "lognormal", "medianDays": 0, "p90Days": 2})),
            &format!("cold.model.followUp.medianDays: {WAIT}"),
        ),
        (follow_up(&json!({"kind": "observed", "days": [1, 2, 3651]})), &format!("cold.model.followUp.days[2]: {LAG}")),
    ]);
}

#[test]
fn what_is_uncertain_is_refused_past_its_limits() {
    const AMOUNT: &str = "is out of range, allowed is above 0 up to 1000000000000";
    const LEADS: &str = "is out of range, allowed is 0 to 1000000000000";
    const MANY: &str = "is out of range, allowed is 0 to 1000000000000000";
    const ORDER: &str = "is out of order, allowed is low <= likely <= high, and p90 above the median";
    const LAST: &str = "is on the last stage, allowed is every stage but the last";
    const TWICE: &str = "stands twice, allowed is an id that no other has";
    const NO_STAGE: &str = "is the id of no stage, allowed is one of the plan's";
    let months = |count: usize| json!(vec![json!([1, 2]); count]);
    let costs = |count: usize| json!(vec![json!({"name": "", "amount": 1}); count]);
    let channels = |count: usize| -> Value {
        (0..count).map(|row| json!({"id": format!("c{row}"), "name": "", "stage": "sql"})).collect()
    };
    let table: Vec<(&str, Value, String)> = vec![
        ("/fixedCosts", costs(201), "fixedCosts: has the wrong length, allowed is 0 to 200".into()),
        ("/stages/0/prior/mean", json!(0), format!("stages[0].prior.mean: {RATE}")),
        ("/stages/0/prior/mean", json!(1.01), format!("stages[0].prior.mean: {RATE}")),
        ("/stages/0/prior/mean", json!("1"), format!("stages[0].prior.mean: {NUMBER}")),
        ("/stages/0/prior/mean", json!(null), "stages[0].prior.mean: is missing".into()),
        (
            "/stages/0/prior/sampleSize",
            json!(0),
            "stages[0].prior.sampleSize: is out of range, allowed is above 0 up to 1000000000000000".into(),
        ),
        (
            "/stages/0/prior/source",
            json!("x".repeat(201)),
            "stages[0].prior.source: has the wrong length, allowed is 0 to 200".into(),
        ),
        ("/stages/0/prior/grade", json!("A"), format!("stages[0].prior.grade: {STRANGE}")),
        ("/stages/0/prior", json!(0.4), format!("stages[0].prior: {OBJECT}")),
        ("/stages/3/prior", json!({"mean": 0.1, "sampleSize": 1}), format!("stages[3].prior: {LAST}")),
        ("/stages/3/history", months(1), format!("stages[3].history: {LAST}")),
        ("/stages/3/lagP90Days", json!(1), format!("stages[3].lagP90Days: {LAST}")),
        ("/stages/0/history", months(241), "stages[0].history: has the wrong length, allowed is 0 to 240".into()),
        (
            "/stages/0/history",
            json!([[1, 2], [3, 2]]),
            "stages[0].history[1]: is out of range, allowed is 0 to 2".into(),
        ),
        ("/stages/0/history", json!([[0, 1.1e15]]), format!("stages[0].history[0][1]: {MANY}")),
        ("/stages/0/history", json!([[-1, 2]]), format!("stages[0].history[0][0]: {MANY}")),
        ("/stages/0/history", json!([[0.5, 2]]), format!("stages[0].history[0][0]: {WHOLE}")),
        (
            "/stages/0/history",
            json!([[1, 2], [1, 2, 3]]),
            "stages[0].history[1]: is of the wrong kind, allowed is a pair of converted and entered".into(),
        ),
        ("/stages/0/history", json!([1, 2]), "stages[0].history[0]: is of the wrong kind, allowed is a list".into()),
        ("/stages/0/history", json!("1/2"), "stages[0].history: is of the wrong kind, allowed is a list".into()),
        ("/stages/0/costRange/low", json!(-1), format!("stages[0].costRange.low: {MONEY}")),
        ("/stages/0/costRange/low", json!(2), format!("stages[0].costRange.low: {ORDER}")),
        ("/stages/0/costRange/high", json!(0.9), format!("stages[0].costRange.high: {ORDER}")),
        ("/stages/0/costRange/high", json!(1e16), format!("stages[0].costRange.high: {MONEY}")),
        ("/stages/0/costRange/likely", json!(null), "stages[0].costRange.likely: is missing".into()),
        ("/stages/0/lagP90Days", json!(0.5), "stages[0].lagP90Days: is out of range, allowed is 1 to 36500".into()),
        ("/stages/1/lagP90Days", json!(36501), "stages[1].lagP90Days: is out of range, allowed is 0 to 36500".into()),
        ("/belief/rho", json!(0.51), "belief.rho: is out of range, allowed is 0 to 0.5".into()),
        ("/belief/rho", json!(-0.01), "belief.rho: is out of range, allowed is 0 to 0.5".into()),
        ("/belief/confidence", json!(0.49), "belief.confidence: is out of range, allowed is 0.5 to 0.99".into()),
        ("/belief/confidence", json!(1), "belief.confidence: is out of range, allowed is 0.5 to 0.99".into()),
        ("/belief/volume/low", json!(-1), format!("belief.volume.low: {LEADS}")),
        ("/belief/volume/high", json!(1.1e12), format!("belief.volume.high: {LEADS}")),
        ("/belief/volume/high", json!(55), format!("belief.volume.high: {ORDER}")),
        ("/belief/customerValue/low", json!(0), format!("belief.customerValue.low: {AMOUNT}")),
        ("/belief/customerValue/low", json!(101), format!("belief.customerValue.low: {ORDER}")),
        ("/belief/runs", json!(999), "belief.runs: is out of range, allowed is 1000 to 2000000".into()),
        ("/belief/runs", json!(5e9), "belief.runs: is out of range, allowed is 1000 to 2000000".into()),
        ("/belief/runs", json!(1000.5), format!("belief.runs: {WHOLE}")),
        ("/belief/seed", json!(-1), "belief.seed: is out of range, allowed is 0 to 9007199254740991".into()),
        (
            "/belief/seed",
            json!(9_007_199_254_740_992_u64),
            "belief.seed: is out of range, allowed is 0 to 9007199254740991".into(),
        ),
        ("/belief/mood", json!(1), format!("belief.mood: {STRANGE}")),
        ("/belief", json!([]), format!("belief: {OBJECT}")),
        (
            "/outlook/start",
            json!("2027-02-29"),
            "outlook.start: is of the wrong kind, allowed is a day from 1900 to 2999 such as 2026-03-31".into(),
        ),
        ("/outlook/start", json!(2027), format!("outlook.start: {TEXT}")),
        (
            "/outlook/intakeMonths",
            json!(0),
            "outlook.intakeMonths: is out of range, allowed is above 0 up to 120".into(),
        ),
        (
            "/outlook/seasonality",
            json!([1, 2, 3]),
            "outlook.seasonality: is of the wrong kind, allowed is twelve numbers, January to December".into(),
        ),
        (
            "/outlook/seasonality",
            json!(vec![0; 12]),
            "outlook.seasonality: is out of range, allowed is above 0 up to 1000000".into(),
        ),
        (
            "/outlook/seasonality/6",
            json!(-1),
            "outlook.seasonality[6]: is out of range, allowed is 0 to 1000000".into(),
        ),
        ("/outlook/seasonality/6", json!("1"), format!("outlook.seasonality[6]: {NUMBER}")),
        ("/outlook/rampUpMonths", json!(60.1), "outlook.rampUpMonths: is out of range, allowed is 0 to 60".into()),
        (
            "/outlook/revenue",
            json!("weekly"),
            "outlook.revenue: is of the wrong kind, allowed is once or monthly".into(),
        ),
        ("/outlook/churnPerMonth", json!(1.1), format!("outlook.churnPerMonth: {SHARE}")),
        (
            "/outlook/discountPerYear",
            json!(-0.1),
            "outlook.discountPerYear: is out of range, allowed is 0 to 10".into(),
        ),
        ("/outlook/horizonMonths", json!(0), "outlook.horizonMonths: is out of range, allowed is 1 to 120".into()),
        ("/outlook/horizonMonths", json!(121), "outlook.horizonMonths: is out of range, allowed is 1 to 120".into()),
        ("/outlook/horizonMonths", json!(1.5), format!("outlook.horizonMonths: {WHOLE}")),
        ("/outlook/end", json!("2028-01-01"), format!("outlook.end: {STRANGE}")),
        ("/channels", channels(13), "channels: has the wrong length, allowed is 0 to 12".into()),
        ("/channels/1/id", json!("fair"), format!("channels[1].id: {TWICE}")),
        ("/channels/1/id", json!(""), "channels[1].id: has the wrong length, allowed is 1 to 40".into()),
        ("/channels/1/id", json!("a b"), "channels[1].id: is not an id, allowed are letters, digits, - and _".into()),
        (
            "/channels/1/name",
            json!("x".repeat(81)),
            "channels[1].name: has the wrong length, allowed is 0 to 80".into(),
        ),
        ("/channels/1/name", json!(null), "channels[1].name: is missing".into()),
        ("/channels/1/stage", json!("web"), format!("channels[1].stage: {NO_STAGE}")),
        ("/channels/1/stage", json!("customer"), format!("channels[1].stage: {LAST}")),
        ("/channels/0/costPerLead", json!(-1), format!("channels[0].costPerLead: {MONEY}")),
        ("/channels/0/fixedCost", json!(1e16), format!("channels[0].fixedCost: {MONEY}")),
        ("/channels/0/most", json!(-1), format!("channels[0].most: {LEADS}")),
        ("/channels/0/most", json!(1.5), format!("channels[0].most: {WHOLE}")),
        (
            "/channels/0/response",
            json!("steep"),
            "channels[0].response: is of the wrong kind, allowed is linear or saturating".into(),
        ),
        (
            "/channels/0/steps",
            json!(vec![json!({"stage": "sql"}); 12]),
            "channels[0].steps: has the wrong length, allowed is 0 to 11".into(),
        ),
        ("/channels/0/steps/1/stage", json!("mql"), format!("channels[0].steps[1].stage: {TWICE}")),
        ("/channels/0/steps/1/stage", json!("lead"), format!("channels[0].steps[1].stage: {NO_STAGE}")),
        ("/channels/0/steps/1/stage", json!("customer"), format!("channels[0].steps[1].stage: {LAST}")),
        ("/channels/0/steps/1/toNext/rate", json!(0), format!("channels[0].steps[1].toNext.rate: {RATE}")),
        (
            "/channels/0/steps/0/toNext/converted",
            json!(6),
            "channels[0].steps[0].toNext.converted: is out of range, allowed is 1 to 5".into(),
        ),
        ("/channels/0/steps/1/toNext", json!({}), format!("channels[0].steps[1].toNext: {ONE_RATE}")),
        ("/channels/0/steps/1/costPerEntry", json!(-1), format!("channels[0].steps[1].costPerEntry: {MONEY}")),
        ("/channels/0/steps/1/lagDays", json!(3651), format!("channels[0].steps[1].lagDays: {LAG}")),
        ("/channels/0/steps/1/share", json!(1), format!("channels[0].steps[1].share: {STRANGE}")),
        ("/channels/0/share", json!(1), format!("channels[0].share: {STRANGE}")),
    ];
    for (pointer, value, expected) in table {
        assert_eq!(complaint(with(pointer, value.clone()).to_string().as_bytes()), expected, "{pointer} {value}");
    }
    let lawful: Vec<(&str, Value)> = vec![
        ("/fixedCosts", costs(200)),
        ("/stages/0/prior", json!({"mean": 1, "sampleSize": 1e15})),
        ("/stages/0/prior/sampleSize", json!(5e-324)),
        ("/stages/0/history", months(240)),
        ("/stages/0/history", json!([[1e15, 1e15]])),
        ("/stages/0/costRange", json!({"low": 0, "likely": 0, "high": 1e15})),
        ("/stages/3/costRange", json!({"low": 0, "likely": 1, "high": 1})),
        ("/stages/0/lagP90Days", json!(1)),
        ("/stages/0/lagP90Days", json!(36500)),
        ("/belief/rho", json!(0.5)),
        ("/belief/rho", json!(0)),
        ("/belief/confidence", json!(0.5)),
        ("/belief/confidence", json!(0.99)),
        ("/belief/volume", json!({"low": 0, "likely": 0, "high": 1e12})),
        ("/belief/customerValue", json!({"low": 5e-324, "likely": 1e12, "high": 1e12})),
        ("/belief/runs", json!(1e3)),
        ("/belief/runs", json!(2_000_000)),
        ("/belief/seed", json!(0)),
        ("/belief/seed", json!(9_007_199_254_740_991_u64)),
        ("/belief", json!({})),
        ("/outlook/start", json!("1900-01-01")),
        ("/outlook/start", json!("2999-12-31")),
        ("/outlook/intakeMonths", json!(120)),
        ("/outlook/seasonality", json!([0, 0, 0, 1e6, 0, 0, 0, 0, 0, 0, 0, 0])),
        ("/outlook/rampUpMonths", json!(60)),
        ("/outlook/revenue", json!("once")),
        ("/outlook/churnPerMonth", json!(1)),
        ("/outlook/discountPerYear", json!(10)),
        ("/outlook/horizonMonths", json!(1)),
        ("/outlook/horizonMonths", json!(120)),
        ("/outlook", json!({})),
        ("/channels", channels(12)),
        ("/channels", json!([])),
        ("/channels/0/costPerLead", json!(1e15)),
        ("/channels/0/fixedCost", json!(0)),
        ("/channels/0/most", json!(1e12)),
        ("/channels/0/most", json!(0)),
        ("/channels/0/response", json!("linear")),
        ("/channels/0/steps", json!([{"stage": "opp"}])),
        ("/channels/0/steps/1/lagDays", json!(3650)),
        ("/channels/0/steps/1/costPerEntry", json!(0)),
    ];
    for (pointer, value) in lawful {
        let plan = with(pointer, value.clone());
        assert_eq!(complaint(plan.to_string().as_bytes()), "", "{pointer} {value}");
        let plan = document::read(&plan.to_string()).expect("valid");
        assert_eq!(document::read(&document::write_compact(&plan)), Ok(plan), "{pointer} {value}");
    }
}

#[test]
fn all_that_a_document_says_is_written_again() {
    let plan = document::read(&base().to_string()).expect("valid");
    let mut said = base();
    let members = said.as_object_mut().expect("an object");
    for default in ["currency", "periodMonths"] {
        members.remove(default);
    }
    assert_eq!(serde_json::from_str::<Value>(&document::write(&plan)).expect("JSON"), said);
    // Equal plans are equal texts: what says nothing is not said.
    let mut empty = base();
    for (pointer, value) in [
        ("/belief", json!({"confidence": 0.9, "runs": 100_000, "seed": 1})),
        ("/outlook", json!({"rampUpMonths": 0, "revenue": "once", "horizonMonths": 36})),
        ("/channels", json!([])),
        ("/stages/0/history", json!([])),
        ("/stages/0/prior", json!(null)),
        ("/stages/0/costRange", json!(null)),
    ] {
        *empty.pointer_mut(pointer).expect("it is there") = value;
    }
    let plan = document::read(&empty.to_string()).expect("valid");
    assert_eq!((&plan.belief, &plan.outlook, &plan.stages[0].known), (&None, &None, &None));
    let text = document::write_compact(&plan);
    for name in ["belief", "outlook", "channels", "history", "prior", "costRange"] {
        assert!(!text.contains(name), "{name}: {text}");
    }
}

const CONTRACT: &str = include_str!("../src/engine/plan/contract.md");

/// Every member of every object in a document, by name.
fn names(value: &Value, told: &mut Vec<String>) {
    match value {
        Value::Object(members) => members.iter().for_each(|(key, value)| {
            told.push(key.clone());
            names(value, told);
        }),
        Value::Array(entries) => entries.iter().for_each(|entry| names(entry, told)),
        _ => {}
    }
}

#[test]
fn the_contract_s_examples_are_plans_and_its_tables_name_every_member() {
    let blocks = CONTRACT.split("```json\n").skip(1).map(|rest| rest.split("```").next().expect("an end"));
    let mut told = Vec::new();
    let mut examples = 0;
    for block in blocks {
        let value: Value = serde_json::from_str(block).expect("JSON");
        assert_eq!(complaint(block.as_bytes()), "", "{block}");
        // Written again it says the same: no example says a default, and none is out of the order of writing.
        let plan = document::read(block).expect("valid");
        let keys = |text: &str| {
            let mut names = text.split('"').skip(1).step_by(2).map(str::to_owned).collect::<Vec<_>>();
            names.retain(|name| !name.is_empty());
            names
        };
        assert_eq!(keys(&document::write(&plan)), keys(block));
        assert_eq!(serde_json::from_str::<Value>(&document::write(&plan)).expect("JSON"), value);
        names(&value, &mut told);
        examples += 1;
    }
    assert_eq!(examples, 2);
    names(&base(), &mut told);
    let tables: String = CONTRACT.lines().filter(|line| line.starts_with('|') || line.contains("toNext")).collect();
    let other =
        |member: &String| !tables.contains(&format!("`{member}`")) && !tables.contains(&format!("\"{member}\""));
    let missing: Vec<&String> = told.iter().filter(|member| other(member)).collect();
    assert!(missing.is_empty(), "{missing:?}");
}

#[test]
fn limits_themselves_are_allowed() {
    let table = [
        ("/goal/customers", json!(1)),
        ("/goal/customers", json!(1_000_000_000)),
        ("/goal/customers", json!(10.0)),
        ("/goal", json!({"revenue": 5e-324})),
        ("/customerValue", json!(1e12)),
        ("/grossMargin", json!(1)),
        ("/periodMonths", json!(1)),
        ("/periodMonths", json!(120.0)),
        ("/periodMonths", json!(1.5)),
        ("/stages/2/toNext/rate", json!(1)),
        ("/stages/0/toNext", json!({"converted": 1_000_000_000_000_000_u64, "entered": 1e15})),
        ("/stages/1/toNext", json!({"low": 0.2, "likely": 0.2, "high": 0.2})),
        ("/stages/0/costPerEntry", json!(1e15)),
        ("/stages/0/lagDays", json!(3650)),
        ("/fixedCosts/0/amount", json!(0)),
        ("/fixedCosts/0/share", json!(0)),
        ("/fixedCosts", json!([])),
        ("/cold/model", json!({"kind": "count", "leads": 0})),
        ("/cold/model", json!({"kind": "share", "share": 1})),
        ("/cold/model", json!({"kind": "capacity", "reps": 1e9, "leadsPerRepPerDay": 1e9, "shelfLifeDays": 36500})),
        ("/cold/model/followUp", json!({"kind": "fixed", "days": 0})),
        ("/cold/model/followUp", json!({"kind": "observed", "days": vec![3650; 10_000]})),
        ("/name", json!("가".repeat(80))),
        ("/stages/0/name", json!("")),
        ("/stages/2/id", json!("-_".repeat(20))),
    ];
    for (pointer, value) in table {
        assert_eq!(complaint(with(pointer, value.clone()).to_string().as_bytes()), "", "{pointer} {value}");
    }
    let text = base().to_string().replace("\"id\":\"customer\"", "\"toNext\":null,\"id\":\"customer\"");
    assert_eq!(complaint(text.as_bytes()), "", "an object that is null says the same as none");
}

#[test]
fn wrong_shapes_are_refused_by_name() {
    complaints(&[
        (json!(null), &format!("document: {OBJECT}")),
        (json!([]), &format!("document: {OBJECT}")),
        (json!({}), "version: is missing"),
        (with("/version", json!("1")), &format!("version: {WHOLE}")),
        (with("/version", json!(1.5)), &format!("version: {WHOLE}")),
        (with("/version", json!(0)), "version: 0 is unknown, allowed is 1"),
        (json!({"version": 2, "brandNew": {"odd": []}}), "version: 2 is unknown, allowed is 1"),
        (with("/goal", json!(null)), "goal: is missing"),
        (with("/goal", json!({})), "goal: is of the wrong kind, allowed is either customers or revenue"),
        (
            with("/goal", json!({"customers": 1, "revenue": 1})),
            "goal: is of the wrong kind, allowed is either customers or revenue",
        ),
        (with("/goal", json!({"leads": 1})), &format!("goal.leads: {STRANGE}")),
        (with("/goal/customers", json!(10.5)), &format!("goal.customers: {WHOLE}")),
        (with("/goal/customers", json!("10")), &format!("goal.customers: {WHOLE}")),
        (with("/customerValue", json!(null)), "customerValue: is missing"),
        (with("/customerValue", json!("100")), &format!("customerValue: {NUMBER}")),
        (with("/customerValue", json!(true)), &format!("customerValue: {NUMBER}")),
        (
            with("/currency", json!("usd")),
            "currency: is not a currency, allowed is a code of three capital letters such as USD",
        ),
        (
            with("/currency", json!("원화")),
            "currency: is not a currency, allowed is a code of three capital letters such as USD",
        ),
        (with("/currency", json!(840)), &format!("currency: {TEXT}")),
        (with("/name", json!("가".repeat(81))), "name: has the wrong length, allowed is 0 to 80"),
        (with("/colour", json!("red")), &format!("colour: {STRANGE}")),
        (with("/stages", json!(null)), "stages: is missing"),
        (with("/stages", json!({})), "stages: is of the wrong kind, allowed is a list"),
        (with("/stages", json!([])), "stages: has the wrong length, allowed is 2 to 12"),
        (with("/stages", json!(["mql"])), &format!("stages[0]: {OBJECT}")),
        (
            with("/stages", (0..13).map(|row| json!({"id": format!("s{row}"), "name": ""})).collect()),
            "stages: has the wrong length, allowed is 2 to 12",
        ),
        (with("/stages/1/id", json!("mql")), "stages[1].id: stands twice, allowed is an id that no other has"),
        (with("/stages/1/id", json!("")), "stages[1].id: has the wrong length, allowed is 1 to 40"),
        (with("/stages/1/id", json!("x".repeat(41))), "stages[1].id: has the wrong length, allowed is 1 to 40"),
        (with("/stages/1/id", json!("a b")), "stages[1].id: is not an id, allowed are letters, digits, - and _"),
        (with("/stages/1/name", json!(null)), "stages[1].name: is missing"),
        (with("/stages/1/name", json!("x".repeat(81))), "stages[1].name: has the wrong length, allowed is 0 to 80"),
        (with("/stages/1/toNext", json!(null)), "stages[1].toNext: is missing"),
        (
            with("/stages/3/toNext", json!({"rate": 1})),
            "stages[3].toNext: is on the last stage, allowed is every stage but the last",
        ),
        (with("/stages/1/toNext", json!(0.5)), &format!("stages[1].toNext: {OBJECT}")),
        (with("/stages/1/toNext", json!({})), &format!("stages[1].toNext: {ONE_RATE}")),
        (with("/stages/1/toNext", json!({"rate": 0.5, "low": 0.1})), &format!("stages[1].toNext: {ONE_RATE}")),
        (with("/stages/1/toNext", json!({"rate": 0.5, "odds": 1})), &format!("stages[1].toNext.odds: {STRANGE}")),
        (with("/stages/0/toNext", json!({"converted": 1})), "stages[0].toNext.entered: is missing"),
        (with("/stages/0/toNext", json!({"entered": 1})), "stages[0].toNext.converted: is missing"),
        (with("/stages/0/toNext", json!({"low": 0.1, "high": 1})), "stages[0].toNext.likely: is missing"),
        (
            with("/stages/0/toNext", json!({"low": 0.3, "likely": 0.2, "high": 0.4})),
            "stages[0].toNext.low: is out of order, allowed is low <= likely <= high, and p90 above the median",
        ),
        (
            with("/stages/0/toNext", json!({"low": 0.1, "likely": 0.5, "high": 0.4})),
            "stages[0].toNext.high: is out of order, allowed is low <= likely <= high, and p90 above the median",
        ),
        (with("/stages/0/toNext/converted", json!(1.5)), &format!("stages[0].toNext.converted: {WHOLE}")),
        (with("/stages/0/lag", json!(1)), &format!("stages[0].lag: {STRANGE}")),
        (with("/fixedCosts/0/name", json!(null)), "fixedCosts[0].name: is missing"),
        (with("/fixedCosts/0/name", json!(1)), &format!("fixedCosts[0].name: {TEXT}")),
        (with("/fixedCosts/0/rent", json!(1)), &format!("fixedCosts[0].rent: {STRANGE}")),
        (with("/cold/stage", json!("lead")), "cold.stage: is the id of no stage, allowed is one of the plan's"),
        (
            with("/cold/stage", json!("customer")),
            "cold.stage: is on the last stage, allowed is every stage but the last",
        ),
        (with("/cold/model", json!(null)), "cold.model: is missing"),
        (with("/cold/model/kind", json!(null)), "cold.model.kind: is missing"),
        (
            with("/cold/model/kind", json!("thaw")),
            "cold.model.kind: is of the wrong kind, allowed is count, share, shelfLife, halfLife or capacity",
        ),
        (with("/cold/model/leads", json!(3)), &format!("cold.model.leads: {STRANGE}")),
        (model(&json!({"kind": "count", "leads": 1, "share": 1})), &format!("cold.model.share: {STRANGE}")),
        (model(&json!({"kind": "count", "leads": 1.5})), &format!("cold.model.leads: {WHOLE}")),
        (model(&json!({"kind": "shelfLife", "days": 3})), "cold.model.followUp: is missing"),
        (
            follow_up(&json!({"kind": "normal"})),
            "cold.model.followUp.kind: is of the wrong kind, allowed is fixed, exponential, lognormal or observed",
        ),
        (
            follow_up(&json!({"kind": "fixed", "days": 1, "meanDays": 1})),
            &format!("cold.model.followUp.meanDays: {STRANGE}"),
        ),
        (
            follow_up(&json!({"kind": "lognormal", "medianDays": 2, "p90Days": 2})),
            "cold.model.followUp.p90Days: is out of order, allowed is low <= likely <= high, and p90 above the median",
        ),
        (
            follow_up(&json!({"kind": "observed", "days": []})),
            "cold.model.followUp.days: has the wrong length, allowed is 1 to 10000",
        ),
        (
            follow_up(&json!({"kind": "observed", "days": vec![1; 10_001]})),
            "cold.model.followUp.days: has the wrong length, allowed is 1 to 10000",
        ),
        (follow_up(&json!({"kind": "observed", "days": [1, "2"]})), &format!("cold.model.followUp.days[1]: {NUMBER}")),
        (
            with("/cold/recycle/toStage", json!("opps")),
            "cold.recycle.toStage: is the id of no stage, allowed is one of the plan's",
        ),
        (
            with("/cold/recycle/toStage", json!("customer")),
            "cold.recycle.toStage: is on the last stage, allowed is every stage but the last",
        ),
        (with("/cold/recycle/costPerLead", json!(null)), "cold.recycle.costPerLead: is missing"),
        (with("/cold/recycle/uplift", json!(1)), &format!("cold.recycle.uplift: {STRANGE}")),
    ]);
}

#[test]
fn texts_that_are_no_document_are_refused_in_one_line() {
    let table: [(&[u8], &str); 24] = [
        (b"", "document: is not JSON at line 1, column 1, allowed is one JSON document"),
        (b"{", "document: is not JSON at line 1, column 2, allowed is one JSON document"),
        (
            b"{\"version\":1,\n  \"goal\":{\"customers\":",
            "goal.customers: is not JSON at line 2, column 23, allowed is one JSON document",
        ),
        (
            b"{\"goal\":{\"customers\":NaN}}",
            "goal.customers: is not JSON at line 1, column 22, allowed is one JSON document",
        ),
        (
            b"{\"goal\":{\"customers\":Infinity}}",
            "goal.customers: is not JSON at line 1, column 22, allowed is one JSON document",
        ),
        (
            b"{\"goal\":{\"customers\":-Infinity}}",
            "goal.customers: is not JSON at line 1, column 23, allowed is one JSON document",
        ),
        (b"{\"goal\":{\"customers\":01}}", "goal: is not JSON at line 1, column 23, allowed is one JSON document"),
        (
            b"{\"goal\":{\"customers\":1.}}",
            "goal.customers: is not JSON at line 1, column 24, allowed is one JSON document",
        ),
        (b"{\"goal\":{\"customers\":1,}}", "goal: is not JSON at line 1, column 24, allowed is one JSON document"),
        (b"{\"goal\":{'customers':1}}", "goal: is not JSON at line 1, column 10, allowed is one JSON document"),
        (b"{\"version\":1} {}", "document: is not JSON at line 1, column 15, allowed is one JSON document"),
        (b"{\"name\":\"a\nb\"}", "name: is not JSON at line 1, column 11, allowed is one JSON document"),
        (b"{\"name\":\"\\ud800\"}", "name: is not JSON at line 1, column 16, allowed is one JSON document"),
        (b"{\"name\":\"\\x\"}", "name: is not JSON at line 1, column 12, allowed is one JSON document"),
        (b"{\"name\":\"\xEA\xB0\x80\" 1}", "document: is not JSON at line 1, column 13, allowed is one JSON document"),
        (b"{\"name\":\"\xFF\"}", "document: is not JSON at line 1, column 10, allowed is one JSON document"),
        (b"// a plan\n{}", "document: is not JSON at line 1, column 1, allowed is one JSON document"),
        (b"{\"version\":1,\"version\":1}", "version: stands twice, allowed is once"),
        (b"{\"stages\":[{\"id\":1,\"id\":2}]}", "stages[0].id: stands twice, allowed is once"),
        (
            b"{\"version\":1,\"goal\":{\"customers\":1e400}}",
            "goal.customers: is out of range, allowed is 1 to 1000000000",
        ),
        (b"{\"version\":1,\"a\\nb\\u202e\":1}", "a\u{fffd}b\u{fffd}: is not a field that is known here"),
        (b"{\"version\":1,\"\":1}", "\"\": is not a field that is known here"),
        (b"nul", "document: is not JSON at line 1, column 1, allowed is one JSON document"),
        (b"{\"version\":-1e400}", "version: is out of range, allowed is 0 to 4294967295"),
    ];
    for (text, expected) in table {
        assert_eq!(complaint(text), expected, "{}", String::from_utf8_lossy(text));
    }
}

#[test]
fn what_is_too_large_or_too_deep_is_refused_before_it_does_harm() {
    let large = "document: is too large, allowed are at most 1048576 bytes";
    assert_eq!(complaint(&vec![b' '; 2 << 20]), large);
    assert_eq!(complaint(&vec![0xFF; 2 << 20]), large);
    let deep = "is nested too deep, allowed are at most 32 levels";
    assert_eq!(complaint("[".repeat(100_000).as_bytes()), format!("[0]: {deep}"));
    assert_eq!(complaint("{\"stages\":".repeat(100_000).as_bytes()), format!("stages: {deep}"));
    let nest = format!("{{\"version\":1,\"cold\":{}", "{\"model\":[".repeat(50_000));
    assert_eq!(complaint(nest.as_bytes()), format!("cold: {deep}"));
    // A megabyte of members, of entries, of one key, of one number: each must be done in a moment.
    let members: Vec<String> = (0..90_000).map(|member| format!("\"{member:x}\":1")).collect();
    assert_eq!(complaint(format!("{{{}", members.join(",")).as_bytes()), "40: is not a field that is known here");
    let entries = format!(
        "{{\"version\":1,\"goal\":{{\"customers\":1}},\"customerValue\":1,\"stages\":[{}1]}}",
        "1,".repeat(500_000)
    );
    assert_eq!(complaint(entries.as_bytes()), format!("stages[0]: {OBJECT}"));
    let key = format!("{{\"version\":1,\"{}\":1}}", "k".repeat(1_000_000));
    assert_eq!(complaint(key.as_bytes()), format!("{}…: {STRANGE}", "k".repeat(40)));
    let number = format!("{{\"version\":1,\"goal\":{{\"customers\":{}}}}}", "9".repeat(1_000_000));
    assert_eq!(complaint(number.as_bytes()), "goal.customers: is out of range, allowed is 1 to 1000000000");
}

#[test]
fn a_document_that_is_cut_anywhere_is_refused_in_one_line() {
    let text = base().to_string();
    for length in 0..text.len() {
        let line = complaint(&text.as_bytes()[..length]);
        assert!(line.contains("is not JSON at line 1, column") && !line.contains('\n'), "{length}: {line}");
    }
}

/// What another parser takes, this one takes, and to the same tree; what it refuses, this one refuses.
#[test]
fn the_parser_agrees_with_another_one() {
    let seeds = [base().to_string(), r#"[1.5e-3,-0,1E+2,"\u00e9\ud83d\ude00\/",null,true,false,{}]"#.to_owned()];
    let mut state = 7_u64;
    let mut next = move || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as usize
    };
    let letters: Vec<char> = "{}[]\",:0123456789.eE+-\\untrfalse \n\u{1}가".chars().collect();
    let mut taken = 0;
    for round in 0..40_000 {
        let mut text: Vec<char> = seeds[round % 2].chars().collect();
        for _ in 0..next() % 3 {
            let place = next() % text.len();
            match next() % 3 {
                0 => text[place] = letters[next() % letters.len()],
                1 => text.insert(place, letters[next() % letters.len()]),
                _ => drop(text.remove(place)),
            }
        }
        let text = String::from_iter(text);
        let ours = complaint(text.as_bytes());
        let theirs = serde_json::from_str::<Value>(&text);
        let bound = theirs.as_ref().is_err_and(|error| error.to_string().contains("out of range"));
        if !bound && !ours.contains("stands twice") {
            assert_eq!(ours.contains("is not JSON"), theirs.is_err(), "{text}: {ours}");
        }
        taken += usize::from(ours.is_empty());
    }
    assert!(taken > 5_000, "the seeds themselves are read: {taken}");
}

#[test]
fn numbers_are_read_and_written_to_the_last_bit() {
    for number in
        [0.1, 1.0 / 3.0, 5e-324, 2.225_073_858_507_201e-308, 1e12, 999_999_999_999.999_9, 1e-7, 9.999e-8, 123.72]
    {
        let mut plan = document::read(&base().to_string()).expect("the base is valid");
        plan.customer_value = number;
        let text = document::write_compact(&plan);
        let back = document::read(&text).expect("what we write we read");
        assert_eq!(back.customer_value.to_bits(), number.to_bits(), "{text}");
    }
    let text =
        base().to_string().replace("\"customerValue\":100", "\"customerValue\":1.00000000000000011102230246251565404");
    assert_eq!(document::read(&text).expect("valid").customer_value, 1.0, "a tie goes to even");
}

#[test]
fn a_plan_that_was_built_wrong_is_refused_too() {
    let good = document::read(&base().to_string()).expect("the base is valid");
    for wrong in [f64::NAN, f64::INFINITY, f64::NEG_INFINITY] {
        let built: [fn(&mut Plan, f64); 18] = [
            |plan, wrong| plan.customer_value = wrong,
            |plan, wrong| plan.goal = Goal::Revenue(wrong),
            |plan, wrong| plan.period_months = wrong,
            |plan, wrong| plan.stages[0].lag_days = wrong,
            |plan, wrong| plan.stages[0].to_next = Some(Rate::Point { rate: wrong }),
            |plan, wrong| plan.fixed_costs[0].share = wrong,
            |plan, wrong| plan.stages[0].tell(|known| known.lag_p90_days = Some(wrong)),
            |plan, wrong| plan.stages[0].tell(|known| known.cost_range.as_mut().expect("a range").likely = wrong),
            |plan, wrong| plan.stages[0].tell(|known| known.prior.as_mut().expect("a prior").sample_size = wrong),
            |plan, wrong| plan.set_belief(|belief| belief.rho = Some(wrong)),
            |plan, wrong| plan.set_belief(|belief| belief.confidence = wrong),
            |plan, wrong| plan.set_belief(|belief| belief.volume.as_mut().expect("a range").high = wrong),
            |plan, wrong| plan.set_outlook(|outlook| outlook.intake_months = Some(wrong)),
            |plan, wrong| plan.set_outlook(|outlook| outlook.seasonality = Some([wrong; 12])),
            |plan, wrong| plan.set_outlook(|outlook| outlook.discount_per_year = Some(wrong)),
            |plan, wrong| plan.channels[0].cost_per_lead = wrong,
            |plan, wrong| plan.channels[0].steps[1].lag_days = Some(wrong),
            |plan, wrong| plan.channels[0].steps[1].to_next = Some(Rate::Point { rate: wrong }),
        ];
        for build in built {
            let mut plan = good.clone();
            build(&mut plan, wrong);
            assert!(plan.check().is_err());
        }
    }
    let mut plan = good;
    plan.version = 3;
    assert_eq!(plan.check().unwrap_err().to_string(), "version: 3 is unknown, allowed is 1");
}

#[test]
fn a_file_is_written_in_the_order_of_the_contract_without_defaults() {
    let text = include_str!("documents/six-stages.json");
    assert_eq!(document::write(&document::read(text).expect("valid")), text);
    let marked = format!("\u{feff}{text}");
    assert_eq!(document::read(&marked), document::read(text), "a byte order mark is no fault");
    let whole = base()
        .to_string()
        .replace("\"version\":1", "\"version\":1.0")
        .replace("\"grossMargin\":0.5", "\"grossMargin\":1.0");
    let plan = document::read(&whole).expect("valid");
    assert!(!document::write(&plan).contains("grossMargin"));
}

#[test]
fn serde_sees_the_same_document() {
    let plan: Plan = serde_json::from_value(base()).expect("the base is valid");
    assert_eq!(Ok(&plan), document::read(&base().to_string()).as_ref());
    assert_eq!(serde_json::from_value::<Plan>(serde_json::to_value(&plan).expect("plain data")).expect("valid"), plan);
    let wrong = serde_json::from_value::<Plan>(with("/stages/2/toNext/rate", json!(2))).unwrap_err();
    assert_eq!(wrong.to_string(), format!("stages[2].toNext.rate: {RATE}"));
}
