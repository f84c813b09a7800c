//! Levers: each seek reproduces its target, elasticities are 1, and the figures are the answer's own.

#[path = "support/plans.rs"]
mod plans;

use proptest::prelude::*;
use proptest::strategy::ValueTree;
use proptest::test_runner::TestRunner;
use warmline::engine::lever::{self, Bet, Input, Measure, Offer, Target};
use warmline::engine::plan::{Cold, ColdModel, FollowUp};
use warmline::engine::{self, Plan};

fn plan(json: &str) -> Plan {
    serde_json::from_str(json).expect("the plan is valid")
}

fn worked() -> Plan {
    plan(
        r#"{"version":1,"goal":{"customers":10},"customerValue":100000,"stages":[{"id":"sql","name":"SQLs",
        "toNext":{"rate":0.25},"costPerEntry":5000},{"id":"customer","name":"Customers"}]}"#,
    )
}

fn four(model: &str) -> Plan {
    plan(&format!(
        r#"{{"version":1,"goal":{{"customers":10}},"customerValue":8000,"grossMargin":0.7,"stages":[
        {{"id":"lead","name":"","toNext":{{"rate":0.3}},"costPerEntry":20}},
        {{"id":"mql","name":"","toNext":{{"converted":40,"entered":100}},"costPerEntry":35}},
        {{"id":"sql","name":"","toNext":{{"low":0.15,"likely":0.25,"high":0.35}},"costPerEntry":150}},
        {{"id":"customer","name":""}}],"fixedCosts":[{{"name":"","amount":6000,"share":0.5}}],
        "cold":{{"stage":"sql","model":{model},
        "recycle":{{"share":0.6,"toStage":"mql","conversionFactor":0.5,"costPerLead":80}}}}}}"#
    ))
}

const MODELS: [&str; 6] = [
    r#"{"kind":"share","share":0.2}"#,
    r#"{"kind":"shelfLife","days":10,"followUp":{"kind":"exponential","meanDays":4}}"#,
    r#"{"kind":"halfLife","days":30,"followUp":{"kind":"lognormal","medianDays":3,"p90Days":9}}"#,
    r#"{"kind":"halfLife","days":30,"followUp":{"kind":"observed","days":[1,2,5,9,30]}}"#,
    r#"{"kind":"halfLife","days":30,"followUp":{"kind":"fixed","days":4}}"#,
    r#"{"kind":"capacity","reps":2,"leadsPerRepPerDay":0.06,"shelfLifeDays":14}"#,
];

fn bet(plan: &Plan) -> Bet {
    Bet::new(plan).expect("a bet")
}

#[test]
fn the_worked_example_played_forwards() {
    let answer = engine::answer(&worked()).expect("an answer");
    let figures = bet(&worked()).figures();
    assert_eq!((figures.customers, figures.spend, figures.roi), (10.0, 200_000.0, Some(4.0)));
    assert_eq!(figures.chance, answer.stages[0].chance_of_goal);
    let mut cold = worked();
    cold.cold = Some(Cold { stage: "sql".to_owned(), model: ColdModel::Count { leads: 5 }, recycle: None });
    let figures = bet(&cold).figures();
    assert_eq!((figures.customers, figures.roi), (8.75, Some(3.375)));
    assert!((figures.chance - 0.373_676).abs() < 5e-7);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(200))]
    #[test]
    fn forwards_is_the_answer_where_leads_are_whole(plan in plans::answerable()) {
        // One step to the customer: nothing is rounded up on the way, so forwards and backwards are one.
        let mut plan = plan;
        let last = plan.stages.len() - 1;
        plan.stages.drain(..last - 1);
        let only = plan.stages[0].id.clone();
        // A whole lead more may win a little more than the goal; what those customers cost is not the question.
        plan.stages[1].cost_per_entry = 0.0;
        if let Some(cold) = &mut plan.cold {
            cold.stage.clone_from(&only);
            if let Some(recycle) = &mut cold.recycle {
                recycle.to_stage = only;
            }
        }
        let answer = engine::answer(&plan).expect("an answer");
        let figures = bet(&plan).figures();
        let close = |a: f64, b: f64| (a - b).abs() <= 1e-9 * b.abs().max(1.0);
        if let Some(cold) = &answer.cold {
            prop_assert!(close(figures.customers, cold.expected_customers));
            prop_assert!(close(figures.spend, cold.spend));
            prop_assert!((figures.chance - cold.chance_of_goal).abs() < 1e-7);
        } else {
            prop_assert!(close(figures.spend, answer.spend));
            prop_assert!((figures.chance - answer.stages[0].chance_of_goal).abs() < 1e-9);
        }
    }

    #[test]
    fn any_plan_has_levers_that_are_finite(plan in plans::answerable()) {
        let bet = bet(&plan);
        let swings = lever::swings(&plan, &bet);
        prop_assert_eq!(swings.len(), lever::inputs(&bet).len());
        for bar in lever::tornado(&bet, &swings, Measure::Chance) {
            for figures in [&bar.low, &bar.high] {
                prop_assert!((0.0..=1.0).contains(&figures.chance));
                prop_assert!(figures.spend.is_finite() && figures.profit.is_finite() && figures.customers.is_finite());
            }
            prop_assert!(bar.swing.low <= bar.swing.high);
        }
        for rep in lever::capacity(&bet, 3).into_iter().flat_map(|capacity| capacity.more) {
            prop_assert!(rep.profit.is_finite() && rep.customers.is_finite());
        }
        if let Some(agreement) = lever::agreement(&bet, 0.8) {
            prop_assert!(agreement.profit_per_day.is_finite() && agreement.slowest.is_none_or(f64::is_finite));
        }
    }
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(16))]
    #[test]
    fn any_plan_has_a_value_of_information(plan in plans::answerable()) {
        let bet = bet(&plan);
        let stake = lever::Stake::of(&plan, &bet);
        for one in stake.information().map_or(Vec::new(), |information| information.inputs) {
            prop_assert!(one.value >= 0.0 && one.value.is_finite());
        }
    }
}

#[test]
fn five_hundred_seeks_reproduce_their_target() {
    let mut runner = TestRunner::deterministic();
    let (mut solved, mut refused) = (0, 0);
    let draw =
        |runner: &mut TestRunner, range: std::ops::Range<f64>| range.new_tree(runner).expect("a number").current();
    while solved < 500 {
        let index = solved + refused;
        let plan = four(MODELS[index % MODELS.len()]);
        let rate = draw(&mut runner, 0.02..1.0);
        let bet = bet(&plan).with(Input::Rate(index % 3), rate).expect("a rate");
        let volume = (10.0 / bet.rate_from(0) * draw(&mut runner, 0.5..2.0)).round();
        let bet = bet.with(Input::Volume, volume).expect("a volume");
        let inputs: Vec<Input> = lever::inputs(&bet).into_iter().filter(|input| !input.domain().whole).collect();
        let input = inputs[(draw(&mut runner, 0.0..1.0) * inputs.len() as f64) as usize % inputs.len()];
        // A target that is known to be reachable: the figure at some other value of the same input.
        let here = bet.get(input).expect("an input");
        let domain = input.domain();
        let value = (here * draw(&mut runner, 0.3..2.0)).clamp(domain.low, domain.high);
        let figures = bet.with(input, value).expect("an input").figures();
        let (target, wanted) = match index % 3 {
            0 => (Target::Chance(figures.chance), figures.chance),
            1 => (Target::Roi(figures.roi.expect("spend")), figures.roi.expect("spend")),
            _ => (Target::Customers(figures.customers), figures.customers),
        };
        let sought = lever::seek(&bet, input, target).expect("an input");
        assert!(sought.feasible, "{input:?} {target:?}: {} at {value} but not found", sought.reached);
        assert!(
            (sought.reached - wanted).abs() <= 1e-9 * wanted.abs().max(1.0),
            "{input:?} {target:?}: {}",
            sought.reached
        );
        let again = bet.with(input, sought.value).expect("an input").figures();
        assert_eq!(again, sought.figures);
        if bet.with(input, here * 1.1).expect("an input").figures() == bet.figures() {
            refused += 1;
        } else {
            solved += 1;
        }
    }
}

#[test]
fn whole_inputs_are_exactly_minimal() {
    let found = |bet: &Bet, input, target| lever::seek(bet, input, target).expect("an input");
    for (chance, leads) in [(0.5, 39.0), (0.8, 49.0), (0.9, 55.0), (0.95, 60.0), (0.99, 70.0)] {
        let sought = found(&bet(&worked()), Input::Volume, Target::Chance(chance));
        assert_eq!((sought.value, sought.feasible), (leads, true));
    }
    let sought = found(&bet(&worked()), Input::Volume, Target::Customers(12.0));
    assert_eq!(sought.value, 48.0);
    let capacity = bet(&four(MODELS[5]));
    for wanted in [0.3, 0.4, 0.5] {
        let sought = found(&capacity, Input::Reps, Target::Chance(wanted));
        let at = |reps: f64| capacity.with(Input::Reps, reps).expect("reps").figures().chance;
        if sought.feasible {
            assert!(at(sought.value) >= wanted && (sought.value <= 1.0 || at(sought.value - 1.0) < wanted));
        } else {
            assert!(at(1e9) < wanted && (at(sought.value) - at(1e9)).abs() < 1e-12);
        }
    }
}

#[test]
fn what_cannot_be_reached_is_said_with_the_nearest() {
    let bet = bet(&worked());
    // 40 SQLs win at most 40 customers.
    let sought = lever::seek(&bet, Input::Rate(0), Target::Customers(41.0)).expect("an input");
    assert_eq!((sought.feasible, sought.value, sought.reached), (false, 1.0, 40.0));
    // No price makes customers.
    let sought = lever::seek(&bet, Input::CustomerValue, Target::Customers(12.0)).expect("an input");
    assert_eq!((sought.feasible, sought.value, sought.reached), (false, 100_000.0, 10.0));
    let sought = lever::seek(&bet, Input::Volume, Target::Roi(9.0)).expect("an input");
    assert_eq!((sought.feasible, sought.value), (false, 40.0));
    // Not even an answer at once; next to nothing would do as well, but nobody could set it.
    let cooling = Bet::new(&four(MODELS[2])).expect("it is answered");
    let sought = lever::seek(&cooling, Input::FollowUpDays, Target::Chance(0.99)).expect("an input");
    assert_eq!((sought.feasible, sought.value), (false, 0.0));
    assert_eq!(lever::seek(&bet, Input::Reps, Target::Chance(0.9)), None);
    assert_eq!(lever::seek(&bet, Input::Volume, Target::Chance(f64::NAN)), None);
    // What must be true for a ROI of 5: a close rate of 30 %, or SQLs for 4,166.67.
    let rate = lever::seek(&bet, Input::Rate(0), Target::Roi(5.0)).expect("an input");
    assert!(rate.feasible && (rate.value - 0.3).abs() < 1e-12);
    let cost = lever::seek(&bet, Input::CostPerEntry(0), Target::Roi(5.0)).expect("an input");
    assert!(cost.feasible && (cost.value - 25_000.0 / 6.0).abs() < 1e-6);
}

#[test]
fn a_jump_is_taken_on_the_good_side() {
    let plan = four(r#"{"kind":"shelfLife","days":10,"followUp":{"kind":"observed","days":[1,2,5,9,30]}}"#);
    let bet = bet(&plan);
    // Today 4 of 5 are worked in time; for all of them the follow-up must be three times as fast.
    let all = bet.with(Input::FollowUpDays, 0.001).expect("an input").figures().customers;
    let sought = lever::seek(&bet, Input::FollowUpDays, Target::Customers(all)).expect("an input");
    assert!(sought.feasible && (sought.value - 9.4 / 3.0).abs() < 1e-9, "{}", sought.value);
}

#[test]
fn all_elasticities_of_a_product_are_one() {
    let mut plan = four(MODELS[0]);
    plan.cold = None;
    let bet = Bet::with_volume(&plan, 334).expect("a bet");
    let all = lever::elasticities(&bet, Measure::Customers);
    assert_eq!(all.len(), 3);
    assert!(all.iter().all(|one| (one.elasticity - 1.0).abs() < 1e-9), "{all:?}");
    // A point is worth .33 / .25 / .40 customers, which says only that the rates differ.
    let points: Vec<i64> = all.iter().map(|one| (one.per_point * 100.0).round() as i64).collect();
    assert_eq!(points, [33, 25, 40]);
    // Where sales is the neck more leads help less.
    let neck = Bet::new(&four(MODELS[5])).expect("a bet");
    let all = lever::elasticities(&neck, Measure::Customers);
    assert!(all[0].elasticity < 0.9 && (all[2].elasticity - 1.0).abs() < 1e-6, "{all:?}");
}

#[test]
fn swings_are_the_quantiles_of_their_basis() {
    let plan = four(MODELS[0]);
    let swings = lever::swings(&plan, &bet(&plan));
    let of = |input| *swings.iter().find(|swing| swing.input == input).expect("a swing");
    let (typed, evidence, range) = (of(Input::Rate(0)), of(Input::Rate(1)), of(Input::Rate(2)));
    assert!((typed.low - 0.27).abs() < 1e-12 && (typed.high - 0.33).abs() < 1e-12);
    // scipy.stats.beta.ppf([.1, .9], 40.5, 60.5) and .15 + .2 beta.ppf([.1, .9], 3, 3).
    assert!((evidence.low - 0.339_034).abs() < 1e-6 && (evidence.high - 0.463_797).abs() < 2e-6, "{evidence:?}");
    assert!((range.low - 0.199_327).abs() < 1e-6 && (range.high - 0.300_673).abs() < 1e-6, "{range:?}");
    assert_eq!(
        [typed, evidence, range].map(|swing| swing.basis),
        [lever::Basis::Typed, lever::Basis::Evidence, lever::Basis::Range]
    );
    let bars = lever::tornado(&bet(&plan), &swings, Measure::Customers);
    assert!(bars.windows(2).all(|pair| pair[0].width(Measure::Customers) >= pair[1].width(Measure::Customers)));
    assert_eq!(bars[0].swing.input, Input::Rate(2), "the widest rate of a product moves most");
}

#[test]
fn swings_are_as_wide_as_the_plan_says() {
    use warmline::engine::lever::{Basis, Swing};
    use warmline::engine::plan::{Prior, Spread};
    use warmline::engine::uncertain::Law;
    let mut plan = worked();
    let swing = |plan: &Plan, input: Input| -> Swing {
        let swings = lever::swings(plan, &bet(plan));
        *swings.iter().find(|swing| swing.input == input).expect("a swing")
    };
    assert_eq!(swing(&plan, Input::Rate(0)).basis, Basis::Typed);
    plan.set_belief(|belief| belief.rho = Some(0.029));
    let varying = Law::Known(0.25).varying(0.029);
    let months = swing(&plan, Input::Rate(0));
    assert_eq!((months.basis, months.low, months.high), (Basis::Months, varying.quantile(0.1), varying.quantile(0.9)));
    plan.set_belief(|belief| belief.rho = None);
    plan.stages[0].to_next = Some(warmline::engine::plan::Rate::Evidence { converted: 10, entered: 40 });
    let alone = swing(&plan, Input::Rate(0));
    plan.stages[0].tell(|known| known.prior = Some(Prior { mean: 0.22, sample_size: 400.0, source: String::new() }));
    let pulled = swing(&plan, Input::Rate(0));
    assert_eq!(pulled.basis, Basis::Evidence);
    assert!(pulled.low > alone.low && pulled.high < alone.high, "{pulled:?} {alone:?}");
    let spread = Spread { low: 30.0, likely: 40.0, high: 90.0 };
    plan.set_belief(|belief| (belief.volume, belief.customer_value) = (Some(spread), Some(spread)));
    plan.stages[0].tell(|known| known.cost_range = Some(spread));
    let law = Law::pert(30.0, 40.0, 90.0);
    for input in [Input::CustomerValue, Input::CostPerEntry(0)] {
        let found = swing(&plan, input);
        assert_eq!((found.basis, found.low, found.high), (Basis::Range, law.quantile(0.1), law.quantile(0.9)));
    }
    let volume = swing(&plan, Input::Volume);
    assert_eq!((volume.low, volume.high), (law.quantile(0.1).round(), law.quantile(0.9).round()));
}

#[test]
fn uncertain_rates_give_the_uncertain_chance() {
    let evidence = plan(
        r#"{"version":1,"goal":{"customers":10},"customerValue":1,"stages":[{"id":"sql","name":"",
        "toNext":{"converted":10,"entered":40}},{"id":"customer","name":""}]}"#,
    );
    let law = engine::uncertain::Law::evidence(10, 40, None);
    let bet = bet(&evidence).believing(vec![law]);
    assert!((bet.figures().chance - 0.552).abs() < 5e-4);
    assert_eq!(Bet::uncertain(&evidence).expect("a bet"), bet);
    for (chance, leads) in [(0.8, 54.0), (0.9, 64.0), (0.95, 75.0)] {
        assert_eq!(lever::seek(&bet, Input::Volume, Target::Chance(chance)).expect("an input").value, leads);
    }
    let known = bet.with(Input::Rate(0), 0.25).expect("a rate").figures();
    assert!((known.chance - 0.560_46).abs() < 5e-6);
}

#[test]
fn gains_are_ranked_by_what_they_bring_for_the_money() {
    let bet = bet(&worked());
    let offer = |input, change, price| Offer { input, change, price };
    let gains = lever::gains(
        &bet,
        &[
            offer(Input::Volume, 1.0, 0.0),
            offer(Input::Rate(0), 0.02, 10_000.0),
            offer(Input::Rate(0), 0.01, 50_000.0),
            offer(Input::Reps, 1.0, 1.0),
        ],
    );
    assert_eq!(gains.len(), 3, "no reps here");
    // .02 x 40 x 100,000 = 80,000 for 10,000: 7 each. One SQL: 20,000 for 5,000: 4 each. 40,000 for 50,000: a loss.
    let each: Vec<f64> = gains.iter().filter_map(|gain| gain.profit_per_money).collect();
    for (got, expected) in each.iter().zip([7.0, 4.0, -0.2]) {
        assert!((got - expected).abs() < 1e-9, "{each:?}");
    }
}

#[test]
fn one_rep_more_is_worth_less_than_the_one_before() {
    let bet = bet(&four(MODELS[5]));
    let capacity = lever::capacity(&bet, 8).expect("a queue");
    assert!(capacity.load > 0.5 && capacity.worked < 1.0);
    assert_eq!(capacity.more.len(), 8);
    assert!(capacity.last.as_ref().is_some_and(|last| last.profit >= capacity.more[0].profit));
    assert!(capacity.more.windows(2).all(|pair| pair[0].profit >= pair[1].profit && pair[1].profit >= 0.0));
    let sum: f64 = capacity.more.iter().map(|rep| rep.customers).sum();
    let direct = bet.with(Input::Reps, 10.0).expect("reps").figures().customers - bet.figures().customers;
    assert!((sum - direct).abs() < 1e-9);
    assert_eq!(lever::capacity(&self::bet(&worked()), 3), None);
}

#[test]
fn the_agreement_keeps_the_chance_and_no_more() {
    let mut plan = worked();
    let follow_up = FollowUp::Exponential { mean_days: 1.0 };
    plan.cold =
        Some(Cold { stage: "sql".to_owned(), model: ColdModel::HalfLife { days: 30.0, follow_up }, recycle: None });
    let bet = Bet::with_volume(&plan, 55).expect("a bet");
    let agreement = lever::agreement(&bet, 0.8).expect("a follow-up");
    let slowest = agreement.slowest.expect("a time");
    let at = |days: f64| bet.with(Input::FollowUpDays, days).expect("days").figures();
    assert!((at(slowest).chance - 0.8).abs() < 1e-9 && at(slowest + 0.1).chance < 0.8);
    assert!((agreement.slowest_p90.expect("a time") - slowest * 10.0_f64.ln()).abs() < 1e-9);
    // By hand: 55 SQLs of 25,000, retained 1 / (1 + tau ln2 / 30).
    let kept = |days: f64| 55.0 * 25_000.0 / (1.0 + days * std::f64::consts::LN_2 / 30.0);
    assert!((agreement.revenue_per_day - (kept(1.0) - kept(2.0))).abs() < 1e-6);
    assert!(agreement.best_chance > 0.9 && agreement.best_chance < 0.96);
    assert_eq!(lever::agreement(&bet, 0.97).expect("a follow-up").slowest, None);
    assert_eq!(lever::agreement(&self::bet(&worked()), 0.8), None);
}

mod information {
    use super::{bet, plan};
    use warmline::engine::lever::nodes::{self, Node};
    use warmline::engine::lever::{Input, Purchase, Stake};
    use warmline::engine::uncertain::Law;

    /// Beta(10.5, 30.5) on a fine grid.
    fn grid() -> Vec<Node> {
        let cells = 20_000;
        let at = |cell: i32| (f64::from(cell) + 0.5) / f64::from(cells);
        let density = |p: f64| (9.5 * p.ln() + 29.5 * (1.0 - p).ln() + 20.0).exp();
        let all: f64 = (0..cells).map(|cell| density(at(cell))).sum();
        (0..cells).map(|cell| Node { value: at(cell), weight: density(at(cell)) / all }).collect()
    }

    #[test]
    fn the_toy_of_the_reference() {
        // 60k a customer up to 14, 10k an SQL, SQLs bought by fives, customers counted as n p: n 45, 217.7k (drawn; the
        // grid gives 217.83), EVPI 38.1k.
        let toy = Purchase { gain: 60.0, most: 14, cost: 10.0, pack: 5, luck: false };
        let best = toy.best(&grid()).expect("a choice");
        assert_eq!(best.entries, 45);
        assert!((best.value - 217.83).abs() < 0.01, "{}", best.value);
        assert!((toy.perfect_information(&grid()).expect("a value") - 38.1).abs() < 0.05);
        // Bought one by one 47 are best; with the luck of the draw 45 again, and the luck takes most of what knowing
        // the rate is worth. By SciPy with 400 Gauss points.
        let single = Purchase { pack: 1, ..toy };
        assert_eq!(single.best(&grid()).expect("a choice").entries, 47);
        let luck = Purchase { luck: true, ..single };
        let points = nodes::nodes(Law::beta(10.5, 30.5), 32);
        let best = luck.best(&points).expect("a choice");
        assert_eq!(best.entries, 45);
        assert!((best.value - 195.622_887_55).abs() < 1e-6, "{}", best.value);
        let value = luck.perfect_information(&points).expect("a value");
        assert!((value / 11.806_2 - 1.0).abs() < 5e-3, "{value}");
        assert_eq!(Purchase { cost: 0.0, ..luck }.best(&points), None);
        assert_eq!(Purchase { cost: 60.0, ..luck }.best(&points).expect("a choice").entries, 0);
    }

    #[test]
    fn the_best_purchase_is_the_best_of_all() {
        let points = nodes::nodes(Law::beta(3.5, 9.5), 16);
        for (gain, most, cost, pack) in [(60.0, 14, 10.0, 1), (5.0, 3, 1.0, 1), (100.0, 40, 3.0, 7), (1.0, 1, 0.01, 1)]
        {
            let purchase = Purchase { gain, most, cost, pack, luck: true };
            let best = purchase.best(&points).expect("a choice");
            let all = (0..2000).map(|packs| purchase.value(&points, packs * pack));
            assert!((all.fold(f64::MIN, f64::max) - best.value).abs() < 1e-9);
        }
    }

    fn one() -> Stake {
        let plan = plan(
            r#"{"version":1,"goal":{"customers":14},"customerValue":60,"stages":[{"id":"sql","name":"",
            "toNext":{"converted":10,"entered":40},"costPerEntry":10},{"id":"customer","name":""}]}"#,
        );
        Stake::new(&bet(&plan), &[Law::evidence(10, 40, None)], Law::Known(60.0))
    }

    #[test]
    fn a_sample_is_worth_what_scipy_says() {
        let stake = one();
        let all = stake.information().expect("a value").inputs;
        assert_eq!((all.len(), all[0].input), (1, Input::Rate(0)));
        assert!((all[0].value / 11.806_2 - 1.0).abs() < 5e-3);
        for (leads, worth) in SAMPLES {
            let got = stake.sample(0, leads).expect("a value");
            assert!((got / worth - 1.0).abs() < 0.01, "{leads}: {got} is not {worth}");
        }
        let mut last = 0.0;
        for leads in [1, 10, 100, 1_000, 10_000, 100_000] {
            let worth = stake.sample(0, leads).expect("a value");
            assert!(worth >= last - 0.02 && worth <= all[0].value * 1.01, "{leads}: {worth}");
            last = worth;
        }
        let (leads, worth) = stake.telling_sample(0, 0.8).expect("a sample");
        assert!(worth >= 0.8 * all[0].value && stake.sample(0, leads / 2).expect("a value") < 0.8 * all[0].value);
        assert_eq!(stake.telling_sample(0, 1.5), None);
    }

    #[test]
    fn two_rates_are_worth_what_a_grid_says() {
        let plan = plan(
            r#"{"version":1,"goal":{"customers":6},"customerValue":100,"stages":[
            {"id":"mql","name":"","toNext":{"converted":12,"entered":40},"costPerEntry":2},
            {"id":"sql","name":"","toNext":{"converted":5,"entered":20},"costPerEntry":5},{"id":"customer","name":""}]}"#,
        );
        let laws = [Law::evidence(12, 40, None), Law::evidence(5, 20, None)];
        let stake = Stake::new(&bet(&plan), &laws, Law::pert(50.0, 100.0, 150.0));
        let information = stake.information().expect("a value");
        assert_eq!(information.now.entries, TWO.0);
        assert!((information.now.value / TWO.1 - 1.0).abs() < 1e-3, "{}", information.now.value);
        let of = |input| information.inputs.iter().find(|one| one.input == input).expect("an input").value;
        assert!((of(Input::Rate(0)) / TWO.2 - 1.0).abs() < 0.02, "{}", of(Input::Rate(0)));
        assert!((of(Input::Rate(1)) / TWO.3 - 1.0).abs() < 0.02, "{}", of(Input::Rate(1)));
        assert!(of(Input::CustomerValue) > 0.0);
        assert_eq!(stake.sample(2, 10), None);
    }

    /// Leads and worth of the sample, and entries, value and worth of both rates: by SciPy with 80 Gauss points and more.
    const SAMPLES: [(u64, f64); 3] = [(5, 0.3705), (20, 1.2340), (80, 4.8312)];
    const TWO: (u64, f64, f64, f64) = (68, 199.710_218, 4.3017, 5.9611);
}
