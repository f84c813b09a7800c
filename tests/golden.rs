//! Every case of the contract: integers exactly, other numbers to nine digits, to seven where an integral or a queue is
//! involved.

use serde_json::Value;
use warmline::engine::plan::{ColdModel, FollowUp};
use warmline::engine::{self, Plan};

#[test]
fn every_case_of_the_contract() {
    let cases: Vec<Value> = serde_json::from_str(include_str!("golden/plan.json")).expect("the cases are JSON");
    let mut faults = Vec::new();
    for case in &cases {
        let plan: Plan = serde_json::from_value(case["plan"].clone()).expect("the plan is valid");
        let answer = engine::answer(&plan).expect("the plan has an answer");
        let tolerance = if is_rounded(&plan) { 1e-7 } else { 1e-9 };
        let answer = serde_json::to_value(&answer).expect("the answer is JSON");
        let check = Check { tolerance, whole: &case["expected"] };
        check.compare(&mut faults, case["name"].as_str().expect("a name"), &case["expected"], &answer);
    }
    assert!(faults.is_empty(), "{} faults in {} cases:\n{}", faults.len(), cases.len(), faults.join("\n"));
    assert!(cases.len() >= 45);
}

fn is_rounded(plan: &Plan) -> bool {
    let Some(cold) = &plan.cold else { return false };
    let lognormal = |law: &FollowUp| matches!(law, FollowUp::Lognormal { .. });
    matches!(cold.model, ColdModel::Capacity { .. })
        || matches!(&cold.model, ColdModel::HalfLife { follow_up, .. } if lognormal(follow_up))
}

struct Check<'a> {
    tolerance: f64,
    whole: &'a Value,
}

impl Check<'_> {
    fn compare(&self, faults: &mut Vec<String>, path: &str, expected: &Value, got: &Value) {
        match (expected, got) {
            (Value::Object(fields), Value::Object(others)) => {
                for (name, value) in fields {
                    self.compare(faults, &format!("{path}.{name}"), value, &got[name]);
                }
                for name in others.keys().filter(|name| !fields.contains_key(*name)) {
                    faults.push(format!("{path}.{name}: is not expected"));
                }
            }
            (Value::Array(entries), Value::Array(others)) if entries.len() == others.len() => {
                for (index, (value, other)) in entries.iter().zip(others).enumerate() {
                    self.compare(faults, &format!("{path}[{index}]"), value, other);
                }
            }
            (Value::Number(number), Value::Number(other)) => {
                let field = path.rsplit('.').next().unwrap_or_default();
                let exact = number.is_u64() && other.is_u64();
                let (number, other) = (number.as_f64().unwrap_or(f64::NAN), other.as_f64().unwrap_or(f64::NAN));
                let allowed = self.tolerance * number.abs().max(self.scale(field));
                // NaN must not pass, hence no `>`.
                let close = if exact { number == other } else { (number - other).abs() <= allowed };
                if !close {
                    faults.push(format!("{path}: {other} is not {number}"));
                }
            }
            _ if expected == got => {}
            _ => faults.push(format!("{path}: {got} is not {expected}")),
        }
    }

    /// Differences of larger figures are right to the last digits of those: the reference takes them in floats.
    fn scale(&self, field: &str) -> f64 {
        let of = |value: &Value| value.as_f64().unwrap_or(0.0);
        match field {
            "leadsLost" | "leadsRecycled" | "customersRecovered" => of(&self.whole["cold"]["planned"]),
            "expectedRevenueLost" | "wholeRevenueLost" => of(&self.whole["revenue"]),
            "roi" | "roiExpected" | "roiWhole" => 1.0,
            _ => 0.0,
        }
    }
}
