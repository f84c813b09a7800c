//! Every case of the contract: integers exactly, other numbers to nine digits, to seven where an integral or a queue is
//! involved. `cargo xtask oracle` compares ten thousand random plans in the same way.

use std::collections::BTreeMap;

use serde_json::Value;
use warmline::codec::json;
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

#[test]
#[ignore = "cargo xtask oracle writes the plans and their answers"]
fn every_plan_of_the_reference() {
    let path = std::env::var("WARMLINE_PLANS").expect("the file of the reference");
    let cases: Vec<Value> =
        serde_json::from_str(&std::fs::read_to_string(path).expect("the file is there")).expect("the cases are JSON");
    let (mut faults, mut refused, mut worst) = (Vec::new(), 0, BTreeMap::new());
    for case in &cases {
        let text = case["plan"].as_str().expect("the document as text");
        let (plan, before) = (json::read(text).expect("the plan is valid"), faults.len());
        match (engine::answer(&plan), case["refused"].as_u64()) {
            (Ok(answer), None) => {
                let tolerance = if is_rounded(&plan) { 1e-7 } else { 1e-9 };
                let answer = serde_json::to_value(&answer).expect("the answer is JSON");
                let check = Check { tolerance, whole: &case["expected"] };
                check.compare(&mut faults, case["name"].as_str().expect("a name"), &case["expected"], &answer);
                check.widen(&mut worst, "", &case["expected"], &answer);
            }
            (Err(issue), Some(row)) if issue.field == format!("stages[{row}]") => refused += 1,
            (answer, refused) => faults.push(format!("{answer:?} where stage {refused:?} is to be refused")),
        }
        if faults.len() > before {
            faults.push(format!("    in {text}"));
        }
    }
    println!("{:<32} {:>8} {:>10} {:>10}", "field", "values", "nine", "seven");
    for (field, Worst { values, nine, seven }) in &worst {
        println!("{field:<32} {values:>8} {nine:>10.1e} {seven:>10.1e}");
    }
    println!("{} plans, {refused} of them refused, {} faults", cases.len(), faults.len());
    assert!(refused > 0 && worst.len() > 30, "the reference asks for less than it should");
    assert!(faults.is_empty(), "{}", faults.join("\n"));
}

fn is_rounded(plan: &Plan) -> bool {
    let Some(cold) = &plan.cold else { return false };
    let lognormal = |law: &FollowUp| matches!(law, FollowUp::Lognormal { .. });
    matches!(cold.model, ColdModel::Capacity { .. })
        || matches!(&cold.model, ColdModel::HalfLife { follow_up, .. } if lognormal(follow_up))
}

/// How far the engine is from the reference at most, relative to the figure: plans held to nine digits, and to seven.
#[derive(Default)]
struct Worst {
    values: usize,
    nine: f64,
    seven: f64,
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
                let allowed = self.allowed(path) * number.abs().max(self.scale(field));
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

    /// An integral or a queue is only behind what goes cold; the plan above it is as exact as any.
    fn allowed(&self, path: &str) -> f64 {
        if path.contains(".cold.") { self.tolerance } else { 1e-9 }
    }

    /// Enters every number of the answer into the table of worst differences, under its field without rows.
    fn widen(&self, worst: &mut BTreeMap<String, Worst>, path: &str, expected: &Value, got: &Value) {
        match (expected, got) {
            (Value::Object(fields), _) => {
                for (name, value) in fields {
                    self.widen(worst, &format!("{path}.{name}"), value, &got[name]);
                }
            }
            (Value::Array(entries), Value::Array(others)) => {
                entries.iter().zip(others).for_each(|(value, other)| self.widen(worst, path, value, other));
            }
            (Value::Number(number), Value::Number(other)) => {
                let row = worst.entry(path.trim_start_matches('.').to_owned()).or_default();
                let (number, other) = (number.as_f64().unwrap_or(f64::NAN), other.as_f64().unwrap_or(f64::NAN));
                let base = number.abs().max(self.scale(path.rsplit('.').next().unwrap_or_default()));
                let off = if number == other { 0.0 } else { (number - other).abs() / base };
                let column = if self.allowed(path) > 1e-9 { &mut row.seven } else { &mut row.nine };
                *column = column.max(off);
                row.values += 1;
            }
            _ => {}
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
