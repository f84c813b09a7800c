//! Every explanation can be reckoned again by hand: its figures alone give its result. And every message that it, an
//! issue or a field asks for is there in every language, with no variable that nobody fills in.

#[path = "support/plans.rs"]
mod plans;

use proptest::prelude::*;
use proptest::test_runner::{Config, TestRunner};
use std::collections::{BTreeMap, BTreeSet};
use std::sync::LazyLock;
use warmline::codec::json;
use warmline::engine::issue::{Allowed, Fault, Issue};
use warmline::engine::{Plan, answer};
use warmline::explain::{Explanation, Phrase, Quantity, Source, all, explain, label};
use warmline::format::Value;
use warmline::languages::TAGS;

static EXPLAIN: LazyLock<Vec<String>> = LazyLock::new(|| words("explain"));
static ISSUES: LazyLock<Vec<String>> = LazyLock::new(|| words("issues"));
static FIELDS: LazyLock<Vec<String>> = LazyLock::new(|| words("fields"));

/// A file of each language.
fn words(file: &str) -> Vec<String> {
    let read = |tag: &str| {
        let path = format!("{}/static/locales/{tag}/later/{file}.ftl", env!("CARGO_MANIFEST_DIR"));
        std::fs::read_to_string(&path).expect(&path)
    };
    TAGS.into_iter().map(read).collect()
}

/// The plans of the contract, and some for the corners that those leave out.
fn golden() -> Vec<(String, Plan)> {
    let cases: Vec<serde_json::Value> = serde_json::from_str(include_str!("golden/plan.json")).expect("JSON");
    let read = |name: &str, text: &str| (name.to_owned(), json::read(text).expect("the plan is valid"));
    let mut plans: Vec<_> =
        cases.iter().map(|case| read(case["name"].as_str().expect("a name"), &case["plan"].to_string())).collect();
    let corner = |rest: &str| {
        format!(
            r#"{{"version":1,"customerValue":300,"stages":[
            {{"id":"a","name":"","toNext":{{"rate":0.5}},"lagDays":400}},{{"id":"b","name":"B"}}],{rest}}}"#
        )
    };
    plans.extend([
        read("nothing spent, no window", &corner(r#""goal":{"revenue":1000}"#)),
        read(
            "no customer left",
            &corner(r#""goal":{"customers":3},"cold":{"stage":"a","model":{"kind":"share","share":1}}"#),
        ),
        read(
            "more cold than there are, all worked again",
            &corner(
                r#""goal":{"customers":3},"cold":{"stage":"a","model":{"kind":"count","leads":90},
                "recycle":{"share":0.5,"toStage":"a","conversionFactor":0.5,"costPerLead":2}}"#,
            ),
        ),
        read(
            "fixed shelf life",
            &corner(
                r#""goal":{"customers":3},"cold":{"stage":"a","model":{"kind":"shelfLife","days":1,
                "followUp":{"kind":"fixed","days":2}}}"#,
            ),
        ),
    ]);
    plans
}

fn number(value: &Value) -> f64 {
    match value {
        Value::Count(number) | Value::Number(number, _) | Value::Percent(number, _) | Value::Money(number, _, _) => {
            *number
        }
        Value::Text(text) => panic!("{text} is no number"),
    }
}

fn chance(leads: f64, rate: f64, goal: f64) -> f64 {
    if rate >= 1.0 {
        return f64::from(leads >= goal);
    }
    if rate <= 0.0 {
        return f64::from(goal <= 0.0);
    }
    // One minus the sum of what falls short, term by term from none upwards.
    let (mut term, mut short, mut k) = (leads * (-rate).ln_1p(), 0.0, 0.0);
    while k < goal {
        short += f64::exp(term);
        term += f64::ln((leads - k) / (k + 1.0)) + rate.ln() - (-rate).ln_1p();
        k += 1.0;
    }
    (1.0 - short).max(0.0)
}

/// The share that does not abandon, by the balance of states: in state n, arrivals up and work and patience down.
fn queue(arrivals: f64, reps: f64, each: f64, patience: f64) -> f64 {
    let (mut state, mut weight, mut all, mut waiting) = (0.0_f64, 0.0_f64, 1.0_f64, 0.0_f64);
    let mut top = 0.0_f64;
    loop {
        state += 1.0;
        let down = state.min(reps) * each + (state - reps).max(0.0) / patience;
        weight += (arrivals / down).ln();
        if weight > top {
            let scale = (top - weight).exp();
            (all, waiting, top) = (all * scale, waiting * scale, weight);
        }
        all += (weight - top).exp();
        waiting += (weight - top).exp() * (state - reps).max(0.0);
        if state > reps && weight < top - 60.0 {
            return 1.0 - waiting / all / patience / arrivals;
        }
    }
}

fn lognormal_warmth(median: f64, sigma: f64, half: f64) -> f64 {
    let steps = 40_000;
    let height = |step: i32| {
        let z = -12.0 + 24.0 * f64::from(step) / f64::from(steps);
        f64::exp(-z * z / 2.0) * f64::exp2(-median * f64::exp(sigma * z) / half)
    };
    (0..=steps).map(height).sum::<f64>() * 24.0 / f64::from(steps) / (2.0 * std::f64::consts::PI).sqrt()
}

/// The result of a line of figures, reckoned from the figures in it; `parts` is the sum of the parts.
fn again(id: &str, of: &dyn Fn(&str) -> f64, parts: f64) -> f64 {
    let result = of("result");
    // Rounding up is checked, not repeated: the exact quotient lies at the result or less than one below it.
    let up = |exact: f64| {
        let slack = 1e-9 * result.max(1.0);
        assert!(exact <= result + slack && exact > result - 1.0 - slack, "{exact} is not rounded up to {result}");
        assert!((exact - of("exact")).abs() <= slack, "{exact} is shown as {}", of("exact"));
        result
    };
    match id.strip_prefix("explain-").and_then(|id| id.strip_suffix("-figures")).expect("figures") {
        "goal-typed" | "rate-typed" | "needed-goal" => result,
        "goal-revenue" => up(of("revenue") / of("value")),
        "rate-evidence" => of("converted") / of("entered"),
        "rate-range" => (of("low") + 4.0 * of("likely") + of("high")) / 6.0,
        "needed" => up(of("next") / of("rate")),
        "rate-to-customer-last" => 1.0,
        "rate-to-customer" => of("rate") * of("onward"),
        "chance" | "cold-chance" => chance(of("leads"), of("rate"), of("goal")),
        "needed-for" => {
            let sure = |leads: f64| chance(leads, of("rate"), of("goal"));
            assert!(sure(result) >= of("confidence") - 1e-9, "enough");
            assert!(result == of("goal") || sure(result - 1.0) < of("confidence") + 1e-9, "not more than enough");
            result
        }
        "value-per-entry" => of("value") * of("rate"),
        "cost-per-entry" => (of("fixed") + of("entries")) / of("leads"),
        "entry-costs" | "fixed-costs" | "total-lag" => parts,
        "spend" => of("fixed") + of("entries"),
        "revenue" => of("goal") * of("value"),
        "gross-profit" => of("revenue") * of("margin"),
        "roi" => (of("profit") - of("spend")) / of("spend"),
        "roas" => of("revenue") / of("spend"),
        "cac" => of("spend") / of("goal"),
        "break-even" => up(of("spend") / (of("value") * of("margin"))),
        "warm-count" => 1.0 - of("cold") / of("leads"),
        "warm-share" => 1.0 - of("share"),
        "warm-shelf-fixed" => f64::from(of("wait") <= of("days")),
        "warm-shelf-exponential" => 1.0 - f64::exp(-of("days") / of("mean")),
        "warm-shelf-lognormal" => {
            assert!((of("sigma") - (of("p90") / of("median")).ln() / 1.281_551_565_544_6).abs() < 1e-9);
            0.5 * libm::erfc(-(of("days") / of("median")).ln() / of("sigma") / std::f64::consts::SQRT_2)
        }
        "warm-shelf-observed" => of("warm") / of("entries"),
        "warm-half-fixed" => f64::exp2(-of("wait") / of("days")),
        "warm-half-exponential" => 1.0 / (1.0 + of("mean") * std::f64::consts::LN_2 / of("days")),
        "warm-half-lognormal" => lognormal_warmth(of("median"), of("sigma"), of("days")),
        "warm-half-observed" => of("warmth") / of("entries"),
        "warm-capacity" => queue(of("arrivals"), of("reps"), of("each"), of("days")),
        "leads-lost" => of("leads") * (1.0 - of("warm")),
        "leads-recycled" => of("lost") * of("share"),
        "recovered-none" => 0.0,
        "recovered" => of("leads") * of("factor") * of("rate"),
        "expected-customers" => of("leads") * of("warm") * of("rate") + of("recovered"),
        "whole-customers" => (of("expected") + 1e-9).floor(),
        "expected-revenue" | "whole-revenue" => of("customers") * of("value"),
        "expected-revenue-lost" | "whole-revenue-lost" => of("revenue") - of("left"),
        "money-per-day" => of("lost") / of("days"),
        "cold-spend" => of("spend") + of("leads") * of("cost"),
        "cold-roi" => (of("revenue") * of("margin") - of("spend")) / of("spend"),
        "still-hit" => up(of("goal") * of("leads") / of("expected")),
        "cold-chance-count" => {
            // The goal from both crowds: over what the cold ones bring, the chance that the warm ones bring the rest.
            let (cold, back, goal) = (of("cold"), of("back"), of("goal"));
            let exactly = |k: f64| chance(cold, back, k) - chance(cold, back, k + 1.0);
            let counts = std::iter::successors(Some(0.0), |k| Some(k + 1.0)).take_while(|k| *k <= cold);
            counts.map(|k| exactly(k) * chance(of("warm"), of("rate"), (goal - k).max(0.0))).sum()
        }
        "period" => of("months") * 365.0 / 12.0,
        "arrival-window" => of("period") - of("lag"),
        "entries-per-day" => of("leads") / of("days"),
        other => panic!("{other} is not reckoned again"),
    }
}

fn values(phrase: &Phrase) -> BTreeMap<&'static str, f64> {
    let numbers = phrase.1.iter().filter(|(_, value)| !matches!(value, Value::Text(_)));
    numbers.map(|(name, value)| (*name, number(value))).collect()
}

fn reckon(name: &str, what: Quantity, told: &Explanation) {
    let parts = told.parts.iter().map(|part| {
        let part = values(part);
        let factors = [("amount", "share"), ("cost", "leads")];
        for (one, other) in factors.iter().filter(|(one, _)| part.contains_key(one)) {
            assert!((part[one] * part[other] - part["part"]).abs() <= 1e-12 * part["part"], "{name}: {told:?}");
        }
        part["part"]
    });
    let parts: f64 = parts.sum();
    let (id, figures) = (told.figures.0, values(&told.figures));
    if id.starts_with("explain-undefined-") {
        return;
    }
    let of = |key: &str| *figures.get(key).unwrap_or_else(|| panic!("{id} has no {key}"));
    let (result, again) = (of("result"), again(id, &of, parts));
    // A difference of large numbers is as exact as those are.
    let scale =
        figures.values().filter(|_| id.contains("-lost-")).fold(result.abs(), |most, figure| most.max(figure.abs()));
    let tolerance = if id.contains("chance") || id.contains("warm-") { 1e-7 } else { 1e-9 * scale.max(1e-6) };
    assert!((result - again).abs() <= tolerance, "{name}: {what:?} is {result}, reckoned again {again}: {figures:?}");
}

#[test]
fn every_number_of_every_golden_plan_can_be_reckoned_again() {
    let mut told_ids = BTreeSet::new();
    for (name, plan) in golden() {
        let answer = answer(&plan).expect("it is answered");
        for what in all(&plan) {
            let told = explain(&plan, &answer, what).unwrap_or_else(|| panic!("{name}: {what:?} is not explained"));
            reckon(&name, what, &told);
            let phrases = [&told.formula, &told.figures].into_iter().chain(&told.parts).chain(&told.note);
            for phrase in phrases {
                complete(&EXPLAIN, phrase);
                told_ids.insert(phrase.0);
            }
            complete(&EXPLAIN, &(told.id, Vec::new()));
            told_ids.insert(told.id);
            for source in &told.sources {
                let (Source::Typed(field) | Source::Evidence { field, .. } | Source::Range { field, .. }) = source
                else {
                    continue;
                };
                assert_ne!(label(field).0, "field-other", "{field}");
            }
        }
    }
    let written: BTreeSet<&str> = messages(&EXPLAIN[0]).into_keys().collect();
    assert_eq!(told_ids, written, "every message of explain.ftl is told of some plan");
}

/// The undefined ones say why, and only where it is so.
#[test]
fn what_is_undefined_says_why() {
    let plans = golden();
    let told = |name: &str, what| {
        let plan = &plans.iter().find(|plan| plan.0 == name).expect("it is there").1;
        explain(plan, &answer(plan).expect("it is answered"), what).expect("it is explained").figures
    };
    let bare = "nothing spent, no window";
    assert_eq!(told(bare, Quantity::Roi).0, "explain-undefined-no-spend");
    assert_eq!(told(bare, Quantity::Roas).0, "explain-undefined-no-spend");
    assert_eq!(told(bare, Quantity::ArrivalWindow).0, "explain-undefined-no-window");
    assert_eq!(told(bare, Quantity::EntriesPerDay).0, "explain-undefined-no-window");
    assert_eq!(told("no customer left", Quantity::NeededToStillHit).0, "explain-undefined-none-expected");
    assert_eq!(told("the worked example", Quantity::Roi).0, "explain-roi-figures");
}

#[test]
fn the_worked_example_reads_as_the_brief_tells_it() {
    let plans = golden();
    let plan = &plans[0].1;
    let answer = answer(plan).expect("it is answered");
    let told = |what| values(&explain(plan, &answer, what).expect("it is explained").figures);
    assert_eq!(told(Quantity::ValuePerEntry(0))["result"], 25_000.0);
    assert_eq!(told(Quantity::Needed(0))["exact"], 40.0);
    assert_eq!(told(Quantity::ExpectedCustomers)["result"], 8.75);
    assert_eq!(told(Quantity::WholeRevenueLost)["result"], 200_000.0);
    assert_eq!(told(Quantity::MoneyPerDay)["days"], 365.0);
    let plan = &plans[1].1;
    let answer = warmline::engine::answer(plan).expect("it is answered");
    let needed = explain(plan, &answer, Quantity::Needed(0)).expect("it is explained").figures;
    assert_eq!(values(&needed)["exact"], 60.0, "21 / 0.35 is not 60.000000000000007");
}

#[test]
fn what_a_plan_does_not_have_is_not_explained() {
    let (_, plan) = golden().swap_remove(1);
    let answer = answer(&plan).expect("it is answered");
    for what in [
        Quantity::Needed(2),
        Quantity::Rate(1),
        Quantity::Chance(usize::MAX),
        Quantity::EntryCosts(usize::MAX - 1),
        Quantity::ColdSpend,
        Quantity::ShareStillWarm,
        Quantity::TotalLag,
    ] {
        assert_eq!(explain(&plan, &answer, what), None, "{what:?}");
    }
}

#[test]
fn explanations_of_any_plan_are_finite_and_complete() {
    let mut runner = TestRunner::new(Config { cases: 300, failure_persistence: None, ..Config::default() });
    let run = runner.run(&plans::answerable(), |plan| {
        let answer = answer(&plan).map_err(|issue| TestCaseError::fail(issue.to_string()))?;
        for what in all(&plan) {
            let told = explain(&plan, &answer, what);
            prop_assert!(told.is_some(), "{:?}", what);
            if let Some(told) = told {
                for (_, value) in
                    told.formula.1.iter().chain(&told.figures.1).chain(told.parts.iter().flat_map(|part| &part.1))
                {
                    prop_assert!(
                        matches!(value, Value::Text(_)) || number(value).is_finite(),
                        "{:?}: {:?}",
                        what,
                        told
                    );
                }
            }
        }
        Ok(())
    });
    run.expect("every answerable plan is explained");
}

/// The messages of a file: id to text, continued lines joined.
fn messages(file: &str) -> BTreeMap<&str, String> {
    let mut messages: BTreeMap<&str, String> = BTreeMap::new();
    let mut last = "";
    for line in file.lines().filter(|line| !line.starts_with('#') && !line.trim().is_empty()) {
        if line.starts_with(' ') {
            messages.get_mut(last).expect("a message goes on").push_str(line);
            continue;
        }
        let (id, text) = line.split_once(" = ").expect("id = text");
        assert!(messages.insert(id, text.to_owned()).is_none(), "{id} stands twice");
        last = id;
    }
    messages
}

#[test]
fn all_languages_have_the_same_messages() {
    for files in [&EXPLAIN, &ISSUES, &FIELDS] {
        let (english, others) = files.split_first().expect("English");
        for other in others {
            assert!(messages(english).keys().eq(messages(other).keys()));
        }
    }
}

/// The message is there in every language and asks for nothing that is not given.
fn complete(files: &[String], (id, args): &Phrase) {
    for file in files {
        let messages = messages(file);
        let text = messages.get(id).unwrap_or_else(|| panic!("{id} is not written"));
        for asked in text.split('$').skip(1) {
            let name = asked.split(|letter: char| !letter.is_ascii_alphanumeric()).next().unwrap_or_default();
            assert!(args.iter().any(|(given, _)| *given == name), "{id}: nobody gives {name}");
        }
    }
}

#[test]
fn every_fault_has_its_words() {
    let mut faults = vec![
        Fault::Syntax { line: 1, column: 2 },
        Fault::TooLarge { max: 1 },
        Fault::TooDeep { max: 1 },
        Fault::Link,
        Fault::Version { found: 2 },
        Fault::Missing,
        Fault::Unknown,
        Fault::Repeated,
        Fault::Range { min: 0.0, max: 1.0, above: true },
        Fault::Range { min: 0.0, max: 1.0, above: false },
        Fault::Length { min: 1, max: 2 },
        Fault::Order,
        Fault::Duplicate,
        Fault::Id,
        Fault::NoSuchStage,
        Fault::LastStage,
        Fault::Currency,
        Fault::TooMany,
    ];
    let kinds = [
        Allowed::Number,
        Allowed::Whole,
        Allowed::Text,
        Allowed::List,
        Allowed::Object,
        Allowed::Goal,
        Allowed::Rate,
        Allowed::Model,
        Allowed::FollowUp,
        Allowed::Date,
        Allowed::Seasons,
        Allowed::Month,
        Allowed::Revenue,
        Allowed::Response,
        Allowed::Group,
        Allowed::Grade,
        Allowed::YearMonth,
    ];
    faults.extend(kinds.map(|allowed| Fault::Kind { allowed }));
    let mut told: BTreeSet<&str> = faults
        .into_iter()
        .map(|fault| {
            let message = Issue::new("stages[0].toNext.rate", fault).message();
            complete(&ISSUES, &message);
            message.0
        })
        .collect();
    told.insert(Issue::new("cold.model.followUp.p90Days", Fault::Order).message().0);
    assert_eq!(told, messages(&ISSUES[0]).into_keys().collect(), "every message of issues.ftl is told of some fault");
}

#[test]
fn ranges_are_told_in_the_unit_that_people_type() {
    let range = Fault::Range { min: 0.0, max: 1.0, above: true };
    let unit = |field: &str| Issue::new(field, range.clone()).message().1.swap_remove(1).1;
    assert!(matches!(unit("stages[0].toNext.rate"), Value::Percent(1.0, _)));
    assert!(matches!(unit("grossMargin"), Value::Percent(1.0, _)));
    assert!(matches!(unit("periodMonths"), Value::Number(1.0, _)));
}

#[test]
fn every_field_has_its_label() {
    let paths = "|version|name|currency|goal|goal.customers|goal.revenue|customerValue|grossMargin|periodMonths|stages|\
        stages[0]|stages[0].id|stages[0].name|stages[0].toNext|stages[0].toNext.converted|stages[0].toNext.entered|\
        stages[0].toNext.low|stages[0].toNext.likely|stages[0].toNext.high|stages[0].costPerEntry|stages[0].lagDays|\
        fixedCosts|fixedCosts[0]|fixedCosts[0].name|fixedCosts[0].amount|fixedCosts[0].share|cold|cold.stage|cold.model|\
        cold.model.leads|cold.model.share|cold.model.days|cold.model.shelfLifeDays|cold.model.reps|\
        cold.model.leadsPerRepPerDay|cold.model.followUp|cold.model.followUp.days|cold.model.followUp.days[0]|\
        cold.model.followUp.meanDays|cold.model.followUp.medianDays|cold.model.followUp.p90Days|cold.recycle|\
        cold.recycle.share|cold.recycle.toStage|cold.recycle.conversionFactor|cold.recycle.costPerLead|colour|\
        stages[0].source|stages[0].prior|stages[0].prior.mean|stages[0].prior.sampleSize|stages[0].prior.source|\
        stages[0].history|stages[0].history[4]|stages[0].costRange|stages[0].costRange.low|stages[0].costRange.likely|\
        stages[0].costRange.high|stages[0].lagP90Days|belief|belief.rho|belief.confidence|belief.volume|\
        belief.volume.low|belief.volume.likely|belief.volume.high|belief.customerValue|belief.customerValue.low|\
        belief.customerValue.likely|belief.customerValue.high|belief.runs|belief.seed|outlook|outlook.start|\
        outlook.intakeMonths|outlook.seasonality|outlook.seasonality[0]|outlook.rampUpMonths|outlook.revenue|\
        outlook.churnPerMonth|outlook.discountPerYear|outlook.horizonMonths|channels|channels[0]|channels[0].id|\
        channels[0].name|channels[0].stage|channels[0].costPerLead|channels[0].fixedCost|channels[0].most|\
        channels[0].response|channels[0].steps|channels[0].steps[2].toNext|channels[0].steps[2].costPerEntry|\
        channels[0].steps[2].lagDays";
    let mut told = BTreeSet::new();
    for path in paths.split('|') {
        let phrase = label(path);
        complete(&FIELDS, &phrase);
        assert!(told.insert(phrase.0), "{path} has a label of its own");
    }
    assert_eq!(told, messages(&FIELDS[0]).into_keys().collect(), "every label of fields.ftl is some field's");
    assert_eq!(label("stages[2].toNext.rate"), ("field-rate", vec![("row", Value::Count(3.0))]));
    let month = vec![("row", Value::Count(1.0)), ("part", Value::Count(5.0))];
    assert_eq!(label("stages[0].history[4][1]"), ("field-history-month", month));
    let step = vec![("row", Value::Count(2.0)), ("part", Value::Count(3.0))];
    assert_eq!(label("channels[1].steps[2].toNext.rate"), ("field-step-rate", step));
    assert_eq!(label("cold.model.kind"), ("field-cold-model", Vec::new()));
    for strange in ["stages[", "stages[x].id", "stages[-1]", "stages]", "[[[", "a]b[", "stages[0].idle"] {
        assert_eq!(label(strange), ("field-other", vec![("path", Value::from(strange))]));
    }
}

#[test]
fn presets_have_their_names() {
    let presets = warmline::codec::presets::read(include_str!("../static/presets/index.json")).expect("valid");
    let ids: BTreeSet<String> = presets.iter().map(|preset| format!("preset-{}", preset.id)).collect();
    for file in &words("presets") {
        assert_eq!(messages(file).into_keys().map(str::to_owned).collect::<BTreeSet<_>>(), ids);
    }
}
