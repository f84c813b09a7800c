//! Strategies for plans: any plan that keeps to the contract, with names of every script and numbers of every size.
//! For tests only: `#[path = "support/plans.rs"] mod plans;`.

#![allow(dead_code, reason = "each test takes the strategies that it needs")]

use proptest::collection::vec;
use proptest::option;
use proptest::prelude::*;
use warmline::engine::Plan;
use warmline::engine::plan::{
    Belief, Channel, ChannelStep, Cold, ColdModel, FixedCost, FollowUp, Goal, Known, Outlook, Prior, Rate, Recycle,
    Response, RevenueModel, Spread, Stage, VERSION,
};
use warmline::engine::time::Date;

/// Any valid document. Not every one can be answered: some ask for more than 1e12 entries.
pub(crate) fn plan() -> impl Strategy<Value = Plan> {
    plan_with(rate().boxed(), positive(1e12).boxed(), goal().boxed())
}

/// A valid document that the engine must answer: eleven rates of a fifth ask for 5e7 entries a customer, so a thousand
/// customers stay below 1e12.
pub(crate) fn answerable() -> impl Strategy<Value = Plan> {
    let rate = prop_oneof![
        (0.2..=1.0).prop_map(|rate| Rate::Point { rate }),
        (1_u64..=1000).prop_flat_map(|entered| {
            (entered.div_ceil(5)..=entered).prop_map(move |converted| Rate::Evidence { converted, entered })
        }),
        ordered(0.2).prop_map(|[low, likely, high]| Rate::Range { low, likely, high }),
    ];
    let goal = (1_u64..=1000).prop_map(Goal::Customers);
    plan_with(rate.boxed(), (0.01..1e9).boxed(), goal.boxed())
}

fn plan_with(
    rate: BoxedStrategy<Rate>,
    value: BoxedStrategy<f64>,
    goal: BoxedStrategy<Goal>,
) -> impl Strategy<Value = Plan> {
    let head = (name(), currency(), goal, value, prop_oneof![Just(1.0), above_zero()], months());
    (head, stages(rate), vec(fixed_cost(), 0..4)).prop_flat_map(
        |((name, currency, goal, customer_value, gross_margin, period_months), stages, fixed_costs)| {
            let ids: Vec<String> = stages.iter().map(|stage| stage.id.clone()).rev().skip(1).collect();
            let plan = Plan {
                version: VERSION,
                name,
                currency,
                goal,
                customer_value,
                gross_margin,
                period_months,
                stages,
                fixed_costs,
                cold: None,
                belief: None,
                outlook: None,
                channels: Vec::new(),
            };
            let extras = (option::of(cold(ids.clone())), seldom(belief()), seldom(outlook()), channels(ids));
            extras.prop_map(move |(cold, belief, outlook, channels)| {
                let mut plan = Plan { cold, channels, ..plan.clone() };
                plan.set_belief(|ours| *ours = belief.unwrap_or_default());
                plan.set_outlook(|ours| *ours = outlook.unwrap_or_default());
                plan
            })
        },
    )
}

/// One time in four. Boxed like all that is large here: the trees of values would not fit on a test's stack.
fn seldom<T: Clone + std::fmt::Debug + 'static>(some: BoxedStrategy<T>) -> BoxedStrategy<Option<T>> {
    prop_oneof![3 => Just(None), 1 => some.prop_map(Some)].boxed()
}

/// Three numbers that rise, above zero and at most `max`.
fn spread(max: f64) -> BoxedStrategy<Spread> {
    [positive(max), positive(max), positive(max)]
        .prop_map(|mut three: [f64; 3]| {
            three.sort_by(f64::total_cmp);
            let [low, likely, high] = three;
            Spread { low, likely, high }
        })
        .boxed()
}

fn prior() -> BoxedStrategy<Prior> {
    (above_zero(), positive(1e15), name())
        .prop_map(|(mean, sample_size, source)| Prior { mean, sample_size, source })
        .boxed()
}

/// What is known of a stage that is not the last and has no lag: its 90th percentile may be anything.
fn known() -> BoxedStrategy<Known> {
    let entered = prop_oneof![0_u64..=500, Just(0), Just(1_000_000_000_000_000)];
    let month = entered.prop_flat_map(|entered| (0..=entered, Just(entered)));
    let history = prop_oneof![60 => vec(month.clone(), 0..4), 1 => vec(month, 240)];
    (option::of(prior()), history, option::of(spread(1e15)), option::of(0.0..=36_500.0))
        .prop_map(|(prior, history, cost_range, lag_p90_days)| Known { prior, history, cost_range, lag_p90_days })
        .boxed()
}

fn belief() -> BoxedStrategy<Belief> {
    let rho = option::of(prop_oneof![Just(0.0), Just(0.5), 0.0..=0.5]);
    let confidence = prop_oneof![Just(0.9), Just(0.5), Just(0.99), 0.5..=0.99];
    let runs = prop_oneof![Just(100_000_u32), Just(1_000), Just(2_000_000), 1_000_u32..=2_000_000];
    let seed = prop_oneof![Just(1_u64), 0_u64..1 << 53];
    let all = (rho, confidence, option::of(spread(1e12)), option::of(spread(1e12)), runs, seed);
    all.prop_map(|(rho, confidence, volume, customer_value, runs, seed)| Belief {
        rho,
        confidence,
        volume,
        customer_value,
        runs,
        seed,
    })
    .boxed()
}

fn outlook() -> BoxedStrategy<Outlook> {
    let first = Date::new(1900, 1, 1).expect("a date");
    let start = option::of((0_i64..401_000).prop_map(move |days| first.plus_days(days).expect("in range")));
    // One weight is never zero.
    let seasons = (prop::array::uniform12(prop_oneof![Just(0.0), 0.0..=1e6]), positive(1e6), 0_usize..12);
    let seasons = seasons.prop_map(|(mut weights, weight, month)| {
        weights[month] = weight;
        weights
    });
    let revenue = prop_oneof![Just(RevenueModel::Once), Just(RevenueModel::Monthly)];
    let money = (revenue, option::of(share()), option::of(prop_oneof![Just(10.0), 0.0..=10.0]));
    let months =
        (option::of(positive(120.0)), prop_oneof![Just(0.0), 0.0..=60.0], prop_oneof![Just(36_u32), 1_u32..=120]);
    (start, option::of(seasons), money, months)
        .prop_map(|(start, seasonality, (revenue, churn_per_month, discount_per_year), (intake, ramp_up, horizon))| {
            Outlook {
                start,
                intake_months: intake,
                seasonality,
                ramp_up_months: ramp_up,
                revenue,
                churn_per_month,
                discount_per_year,
                horizon_months: horizon,
            }
        })
        .boxed()
}

/// What a channel says of a stage: rate, cost per entry, lag.
type Said = (Option<Rate>, Option<f64>, Option<f64>);

fn channels(ids: Vec<String>) -> BoxedStrategy<Vec<Channel>> {
    let step = (option::of(rate()), option::of(money()), option::of(prop_oneof![Just(0.0), 0.0..=3650.0])).boxed();
    let most = option::of(prop_oneof![Just(0_u64), Just(1_000_000_000_000), 0_u64..1000]);
    let response = prop_oneof![Just(Response::Linear), Just(Response::Saturating)];
    let stage = prop::sample::select(ids.clone());
    let steps = vec(option::of(step), ids.len());
    let channel = ("[A-Za-z0-9_-]{1,30}", name(), stage, (money(), money(), most, response), steps).boxed();
    let list = prop_oneof![3 => vec(channel.clone(), 0), 1 => vec(channel, 1..=12)];
    list.prop_map(move |list| {
        let each = |(row, (id, name, stage, (cost_per_lead, fixed_cost, most, response), steps))| {
            let steps: Vec<Option<Said>> = steps;
            let steps = ids.iter().zip(steps).filter_map(|(stage, step)| {
                let (to_next, cost_per_entry, lag_days) = step?;
                Some(ChannelStep { stage: stage.clone(), to_next, cost_per_entry, lag_days })
            });
            let (id, steps) = (format!("{id}{row}"), steps.collect());
            Channel { id, name, stage, cost_per_lead, fixed_cost, most, response, steps }
        };
        list.into_iter().enumerate().map(each).collect()
    })
    .boxed()
}

/// Names: plain, of any script, with everything that breaks naive writers.
pub(crate) fn name() -> impl Strategy<Value = String> {
    let naughty = prop::sample::select(vec![
        "\"},{\"id\":\"x",
        "\\\"\u{0}\u{1}\u{1f}\u{7f}",
        "\n\r\t</script>{$name}",
        "리드 자격 확인",
        "\u{202e}עברית العربية",
        "👩\u{200d}💻🇰🇷 é\u{301}",
        "\u{feff}\u{fffd}\u{10ffff}",
        "p1.#?secret=abc&",
    ]);
    prop_oneof![
        "[A-Za-z ]{0,20}",
        naughty.prop_map(str::to_owned),
        vec(any::<char>(), 0..=80).prop_map(String::from_iter)
    ]
}

fn currency() -> impl Strategy<Value = String> {
    prop_oneof![Just("USD".to_owned()), "[A-Z]{3}"]
}

fn goal() -> impl Strategy<Value = Goal> {
    prop_oneof![(1_u64..=1_000_000_000).prop_map(Goal::Customers), positive(1e21).prop_map(Goal::Revenue)]
}

/// Above zero and at most `max`, spread over all magnitudes.
fn positive(max: f64) -> impl Strategy<Value = f64> {
    prop_oneof![(-30.0..=0.0_f64).prop_map(move |power| max * power.exp()), Just(max), Just(1.0)]
}

fn above_zero() -> impl Strategy<Value = f64> {
    prop_oneof![(0.001..=1.0), (1_u32..=1000).prop_map(|thousandth| f64::from(thousandth) / 1000.0)]
}

fn share() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), Just(1.0), 0.0..=1.0]
}

fn money() -> impl Strategy<Value = f64> {
    prop_oneof![Just(0.0), 0.0..=1000.0, positive(1e15)]
}

fn months() -> impl Strategy<Value = f64> {
    prop_oneof![Just(12.0), 1.0..=120.0]
}

fn ordered(least: f64) -> impl Strategy<Value = [f64; 3]> {
    [least..=1.0, least..=1.0, least..=1.0].prop_map(|mut three: [f64; 3]| {
        three.sort_by(f64::total_cmp);
        three
    })
}

fn rate() -> impl Strategy<Value = Rate> {
    prop_oneof![
        above_zero().prop_map(|rate| Rate::Point { rate }),
        (1_u64..=1_000_000_000_000_000)
            .prop_flat_map(|entered| (1..=entered).prop_map(move |converted| Rate::Evidence { converted, entered })),
        ordered(0.001).prop_map(|[low, likely, high]| Rate::Range { low, likely, high }),
    ]
}

fn stages(rate: BoxedStrategy<Rate>) -> impl Strategy<Value = Vec<Stage>> {
    let stage = ("[A-Za-z0-9_-]{1,30}", name(), rate, money(), prop_oneof![Just(0.0), 0.0..=3650.0], seldom(known()));
    vec(stage, 2..=12).prop_map(|rows| {
        let last = rows.len() - 1;
        let each = |(row, (id, name, rate, cost_per_entry, lag_days, said)): (_, (_, _, _, _, _, Option<Known>))| {
            let mut stage = Stage {
                id: format!("{id}{row}"),
                name,
                to_next: (row != last).then_some(rate),
                cost_per_entry,
                lag_days,
                source: String::new(),
                known: None,
            };
            stage.tell(|known| {
                *known = said.unwrap_or_default();
                known.lag_p90_days = known.lag_p90_days.map(|days| days.max(lag_days));
                if row == last {
                    *known = Known { cost_range: known.cost_range, ..Known::NOTHING };
                }
            });
            stage
        };
        rows.into_iter().enumerate().map(each).collect()
    })
}

fn fixed_cost() -> impl Strategy<Value = FixedCost> {
    (name(), money(), share()).prop_map(|(name, amount, share)| FixedCost { name, amount, share })
}

/// A lawful follow-up time.
pub(crate) fn follow_up() -> impl Strategy<Value = FollowUp> {
    prop_oneof![
        prop_oneof![Just(0.0), 0.0..=36_500.0].prop_map(|days| FollowUp::Fixed { days }),
        positive(36_500.0).prop_map(|mean_days| FollowUp::Exponential { mean_days }),
        (positive(30_000.0), 1.001..1.2)
            .prop_map(|(median_days, factor)| FollowUp::Lognormal { median_days, p90_days: median_days * factor }),
        vec(0.0..=3650.0, 1..40).prop_map(|days| FollowUp::Observed { days }),
    ]
}

/// A lawful cold-lead model.
pub(crate) fn cold_model() -> impl Strategy<Value = ColdModel> {
    prop_oneof![
        (0_u64..=1_000_000_000_000).prop_map(|leads| ColdModel::Count { leads }),
        share().prop_map(|share| ColdModel::Share { share }),
        (positive(36_500.0), follow_up()).prop_map(|(days, follow_up)| ColdModel::ShelfLife { days, follow_up }),
        (positive(36_500.0), follow_up()).prop_map(|(days, follow_up)| ColdModel::HalfLife { days, follow_up }),
        (1_u32..=1_000_000_000, positive(1e9), positive(36_500.0)).prop_map(
            |(reps, leads_per_rep_per_day, shelf_life_days)| ColdModel::Capacity {
                reps,
                leads_per_rep_per_day,
                shelf_life_days
            }
        ),
    ]
}

fn cold(ids: Vec<String>) -> impl Strategy<Value = Cold> {
    let id = prop::sample::select(ids);
    let recycle =
        (share(), id.clone(), share(), money()).prop_map(|(share, to_stage, conversion_factor, cost_per_lead)| {
            Recycle { share, to_stage, conversion_factor, cost_per_lead }
        });
    (id, cold_model(), option::of(recycle)).prop_map(|(stage, model, recycle)| Cold { stage, model, recycle })
}
