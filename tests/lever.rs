//! Levers: each seek reproduces its target, elasticities are 1, and the figures are the answer's own.

#[path = "lever/information.rs"]
mod information;
#[path = "support/plans.rs"]
mod plans;
#[path = "lever/sales.rs"]
mod sales;
#[path = "lever/seek.rs"]
mod seek;

use proptest::prelude::*;
use warmline::engine::lever::{self, Bet, Input, Measure, Offer, Target};
use warmline::engine::plan::{Cold, ColdModel};
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

/// What saves money and costs none has no ratio; it stands before all that has one, and what loses stands last.
#[test]
fn what_costs_nothing_more_is_ranked_first() {
    let offer = |change, price| Offer { input: Input::Rate(0), change, price };
    let gains = lever::gains(&bet(&worked()), &[offer(0.02, 10_000.0), offer(-0.01, 0.0), offer(0.01, 0.0)]);
    let changes: Vec<f64> = gains.iter().map(|gain| gain.offer.change).collect();
    assert_eq!(changes, [0.01, 0.02, -0.01]);
}

#[test]
fn an_offer_is_told_in_customers_money_and_ratios() {
    // Five points more of the rate: 40 x .05 x 100,000 = 200,000 more for 1,000.
    let offer = Offer { input: Input::Rate(0), change: 0.05, price: 1_000.0 };
    let gain = lever::gains(&bet(&worked()), &[offer]).remove(0);
    assert!((gain.customers - 2.0).abs() < 1e-9 && (gain.profit - 199_000.0).abs() < 1e-6);
    assert!((gain.spend - 1_000.0).abs() < 1e-6);
    assert!((gain.profit_per_money.expect("it costs") - 199.0).abs() < 1e-6);
    assert!((gain.customers_per_money.expect("it costs") - 0.002).abs() < 1e-9);
    let figures = gain.figures;
    assert!((figures.roi.expect("it costs") - (1_200_000.0 - 201_000.0) / 201_000.0).abs() < 1e-9);
    assert!((figures.cac.expect("customers") - 201_000.0 / 12.0).abs() < 1e-6);
    let free = lever::gains(&bet(&worked()), &[Offer { price: 0.0, ..offer }]).remove(0);
    assert_eq!((free.profit_per_money, free.customers_per_money), (None, None));
}

#[test]
fn a_bet_has_the_goal_and_the_gross_profit_of_its_plan() {
    let four = bet(&four(MODELS[0]));
    assert_eq!(
        (four.goal(), four.volume()),
        (10, engine::answer(&self::four(MODELS[0])).expect("an answer").stages[0].needed)
    );
    assert!((four.gain() - 5_600.0).abs() < 1e-9);
}

#[test]
fn nobody_who_comes_is_nobody_who_goes_cold() {
    for model in [r#"{"kind":"count","leads":5}"#, MODELS[5]] {
        let none = Bet::with_volume(&four(model), 0).expect("a bet");
        assert_eq!(none.warmth().warm, 1.0, "{model}");
        assert_eq!((none.figures().customers, none.figures().cac), (0.0, None), "{model}");
    }
}

#[test]
fn leads_that_go_cold_are_counted_anew() {
    let mut plan = worked();
    plan.cold = Some(Cold { stage: "sql".to_owned(), model: ColdModel::Count { leads: 5 }, recycle: None });
    let bet = bet(&plan).with(Input::ColdLeads, 12.0).expect("leads");
    assert!((bet.get(Input::ColdLeads), bet.figures().customers) == (Some(12.0), 7.0));
}

#[test]
fn a_follow_up_on_another_scale_keeps_its_shape() {
    let lognormal = |median: f64, p90: f64| {
        let kind = format!(r#"{{"kind":"lognormal","medianDays":{median},"p90Days":{p90}}}"#);
        bet(&four(&format!(r#"{{"kind":"halfLife","days":30,"followUp":{kind}}}"#)))
    };
    let slower = lognormal(3.0, 9.0).with(Input::FollowUpDays, 6.0).expect("days");
    assert_eq!(slower.figures(), lognormal(6.0, 18.0).figures());
    // At once there is no shape left, and nobody goes cold.
    let at_once = lognormal(3.0, 9.0).with(Input::FollowUpDays, 0.0).expect("days");
    assert_eq!((at_once.warmth().warm, at_once.warmth().cold), (1.0, 0.0));
}

#[test]
fn a_bar_of_money_leaves_the_chance_and_one_of_a_rate_moves_it() {
    let bet = bet(&worked());
    let swing = |input, low, high| lever::Swing { input, low, high, basis: lever::Basis::Evidence };
    let swings = [swing(Input::Rate(0), 0.2, 0.3), swing(Input::CustomerValue, 9e4, 11e4)];
    let bars = lever::tornado(&bet, &swings, Measure::Chance);
    let chance = |rate: f64| bet.with(Input::Rate(0), rate).expect("a rate").figures().chance;
    assert_eq!((bars[0].low.chance, bars[0].high.chance), (chance(0.2), chance(0.3)));
    assert!(bars[0].width(Measure::Chance) > 0.4);
    assert_eq!((bars[1].low.chance, bars[1].high.chance), (chance(0.25), chance(0.25)));
}

/// What is set is what is got, and nothing else moves.
#[test]
fn each_input_is_set_alone() {
    for model in MODELS {
        let before = bet(&four(model));
        let inputs =
            [Input::RecycleShare, Input::RecycleFactor, Input::RecycleCost, Input::GrossMargin, Input::LeadLife];
        for (input, number) in inputs.into_iter().zip([0.11, 0.22, 33.0, 0.44, 55.0]) {
            let Some(after) = before.with(input, number) else { continue };
            assert_eq!(after.get(input), Some(number), "{input:?}");
            for other in inputs.into_iter().filter(|other| *other != input) {
                assert_eq!(after.get(other), before.get(other), "{input:?} moved {other:?}");
            }
        }
    }
}

#[test]
fn what_a_plan_says_is_what_a_lever_starts_from() {
    let (share, shelf, reps) = (bet(&four(MODELS[0])), bet(&four(MODELS[1])), bet(&four(MODELS[5])));
    for bet in [&share, &shelf, &reps] {
        let inputs = [Input::GrossMargin, Input::RecycleShare, Input::RecycleFactor, Input::RecycleCost];
        assert_eq!(inputs.map(|input| bet.get(input)), [0.7, 0.6, 0.5, 80.0].map(Some));
    }
    let inputs = [Input::ColdShare, Input::LeadLife, Input::FollowUpDays, Input::Reps, Input::LeadsPerRep];
    assert_eq!(inputs.map(|input| share.get(input)), [Some(0.2), None, None, None, None]);
    assert_eq!(inputs.map(|input| shelf.get(input)), [None, Some(10.0), Some(4.0), None, None]);
    assert_eq!(inputs.map(|input| reps.get(input)), [None, Some(14.0), None, Some(2.0), Some(0.06)]);
}
