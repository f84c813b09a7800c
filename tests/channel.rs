//! Channels: the mix against plain sums, the best split against trying everything.

use proptest::prelude::*;
use warmline::engine::channel::{self, Aim};
use warmline::engine::plan::{Channel, ChannelStep, Cold, ColdModel, Rate, Response};
use warmline::engine::{self, Plan};

fn plan() -> Plan {
    serde_json::from_str(
        r#"{"version":1,"goal":{"customers":10},"customerValue":1000,"grossMargin":0.8,"stages":[
        {"id":"lead","name":"","toNext":{"rate":0.2},"costPerEntry":1,"lagDays":10},
        {"id":"sql","name":"","toNext":{"rate":0.25},"costPerEntry":20,"lagDays":30},
        {"id":"customer","name":"","costPerEntry":4}],"fixedCosts":[{"name":"","amount":500}]}"#,
    )
    .expect("the plan is valid")
}

/// The plan with these channels.
fn fed(channels: &[Channel]) -> Plan {
    Plan { channels: channels.to_vec(), ..plan() }
}

fn channel(id: &str, cost: f64, rate: f64, most: Option<u64>) -> Channel {
    let step = ChannelStep {
        stage: "lead".to_owned(),
        to_next: Some(Rate::Point { rate }),
        cost_per_entry: None,
        lag_days: Some(5.0),
    };
    Channel {
        id: id.to_owned(),
        name: String::new(),
        stage: "lead".to_owned(),
        cost_per_lead: cost,
        fixed_cost: 0.0,
        most,
        response: Response::Linear,
        steps: vec![step],
    }
}

fn close(got: f64, expected: f64) {
    assert!((got - expected).abs() <= 1e-9 * expected.abs().max(1e-9), "{got} is not {expected}");
}

#[test]
fn a_lane_is_its_own_way_through_the_funnel() {
    let mut direct = channel("b", 30.0, 0.4, Some(50));
    direct.stage = "sql".to_owned();
    direct.fixed_cost = 100.0;
    let lanes = channel::lanes(&fed(&[channel("a", 2.0, 0.4, None), direct])).expect("lawful");
    // 0.4 x 0.25 = 10 %; after the lead: 1 + 0.4 x 20 + 0.1 x 4 = 9.4; worth 80.
    close(lanes[0].rate_to_customer, 0.1);
    close(lanes[0].cost_after, 9.4);
    close(lanes[0].gain, 80.0);
    close(lanes[0].lag_days, 35.0);
    // The second enters at the SQL: what is said about leads is not its business.
    close(lanes[1].rate_to_customer, 0.25);
    close(lanes[1].cost_after, 21.0);
    close(lanes[1].cost(10.0), 100.0 + 10.0 * 51.0);
    assert_eq!(lanes[1].cost(0.0), 0.0);
}

#[test]
fn one_channel_is_the_plan() {
    let mut own = channel("a", 0.0, 0.2, None);
    own.steps.clear();
    let answer = engine::answer(&plan()).expect("an answer");
    let needed = answer.stages[0].needed;
    let mix = channel::mix(&fed(&[own]), &[needed]).expect("lawful");
    close(mix.customers, 10.0);
    close(mix.spend, answer.spend);
    close(mix.chance, answer.stages[0].chance_of_goal);
    close(mix.roi.expect("spend"), answer.roi.expect("spend"));
    close(mix.entries[1], 40.0);
    close(mix.lag_days.expect("customers"), 40.0);
}

#[test]
fn two_of_the_worse_may_be_more_than_one_of_the_best() {
    // 16 buy one lead of the first channel, which brings most for the money and leaves too little for another; or two of
    // the second: .3 x .25 against 2 x .24 x .25 customers. Each lead costs 1 + 20 x rate + 4 x rate / 4 behind it.
    let behind = |rate: f64| 1.0 + 21.0 * rate;
    let channels = [channel("a", 9.0 - behind(0.3), 0.3, Some(5)), channel("b", 8.0 - behind(0.24), 0.24, Some(5))];
    let split = channel::split(&fed(&channels), 16.0, Aim::Customers).expect("lawful");
    assert_eq!(split.whole.leads, [0.0, 2.0]);
    close(split.whole.total, 16.0);
    assert!(split.proven && split.best.leads[0] > 1.0);
}

/// Of a fixed cost that only in part belongs to the plan only that part is spent.
#[test]
fn fixed_costs_count_with_their_share() {
    let mut plan = fed(&[channel("a", 2.0, 0.4, None)]);
    plan.fixed_costs[0].share = 0.25;
    // Ten leads of 11.4 each, and a quarter of 500.
    close(channel::mix(&plan, &[10]).expect("lawful").spend, 125.0 + 114.0);
}

/// The chance of the sum of binomials, term by term.
fn by_hand(crowds: &[(u64, f64)], goal: u64) -> f64 {
    let mut sum = vec![1.0];
    for (size, rate) in crowds {
        for _ in 0..*size {
            sum.resize(sum.len() + 1, 0.0);
            for index in (0..sum.len()).rev() {
                sum[index] = sum[index] * (1.0 - rate) + if index > 0 { sum[index - 1] * rate } else { 0.0 };
            }
        }
    }
    sum.iter().skip(goal as usize).sum()
}

proptest! {
    #[test]
    fn the_chance_of_a_mix_is_exact(
        crowds in prop::collection::vec((0..60_u64, 0.01..1.0_f64), 1..6),
    ) {
        let channels: Vec<Channel> =
            crowds.iter().enumerate().map(|(index, (_, rate))| channel(&index.to_string(), 1.0, *rate, None)).collect();
        let leads: Vec<u64> = crowds.iter().map(|crowd| crowd.0).collect();
        let mix = channel::mix(&fed(&channels), &leads).expect("lawful");
        let crowds: Vec<(u64, f64)> = crowds.iter().map(|(size, rate)| (*size, rate * 0.25)).collect();
        let expected = by_hand(&crowds, 10);
        prop_assert!((mix.chance - expected).abs() < 1e-10, "{} is not {expected}", mix.chance);
        prop_assert!((mix.customers - crowds.iter().map(|(size, rate)| *size as f64 * rate).sum::<f64>()).abs() < 1e-9);
    }

    #[test]
    fn whole_leads_are_the_best_of_all(
        a in (0.5..20.0_f64, 0.05..0.9_f64, 0..9_u64),
        b in (0.5..20.0_f64, 0.05..0.9_f64, 0..9_u64),
        c in (0.5..20.0_f64, 0.05..0.9_f64, 0..9_u64),
        fixed in 0.0..60.0_f64,
        budget in 0.0..400.0_f64,
        customers: bool,
        saturating: bool,
    ) {
        let mut channels = [("a", a), ("b", b), ("c", c)].map(|(id, (cost, rate, most))| channel(id, cost, rate, Some(most)));
        channels[1].fixed_cost = fixed;
        if saturating {
            channels[2].response = Response::Saturating;
        }
        let aim = if customers { Aim::Customers } else { Aim::Profit };
        let split = channel::split(&fed(&channels), budget, aim).expect("lawful");
        let lanes = channel::lanes(&fed(&channels)).expect("lawful");
        let mut best = 0.0_f64;
        for x in 0..=a.2 {
            for y in 0..=b.2 {
                for z in 0..=c.2 {
                    let counts = [x as f64, y as f64, z as f64];
                    let cost: f64 = lanes.iter().zip(counts).map(|(lane, count)| lane.cost(count)).sum();
                    if cost <= budget {
                        let gain = |lane: &channel::Lane| if customers { lane.rate_to_customer } else { lane.gain };
                        let gain: f64 = lanes.iter().zip(counts).map(|(lane, count)| gain(lane) * count).sum();
                        best = best.max(if customers { gain } else { gain - cost });
                    }
                }
            }
        }
        let worth = |allocation: &channel::Allocation| if customers { allocation.customers } else { allocation.profit };
        prop_assert!(split.proven);
        prop_assert!((worth(&split.whole) - best).abs() < 1e-7, "{} is not {best}", worth(&split.whole));
        prop_assert!(split.whole.total <= budget * (1.0 + 1e-9) && split.best.total <= budget * (1.0 + 1e-9));
        prop_assert!(worth(&split.best) >= best - 1e-7, "cut leads are at least as good");
        prop_assert!(split.shadow_price >= 0.0 && split.shadow_price.is_finite());
    }

    #[test]
    fn the_shadow_price_is_the_slope(
        rates in prop::collection::vec((0.5..20.0_f64, 0.05..0.9_f64, 5..400_u64, any::<bool>()), 1..8),
        budget in 100.0..20_000.0_f64,
    ) {
        let channels: Vec<Channel> = rates
            .iter()
            .enumerate()
            .map(|(index, (cost, rate, most, saturating))| {
                let mut channel = channel(&index.to_string(), *cost, *rate, Some(*most));
                channel.response = if *saturating { Response::Saturating } else { Response::Linear };
                channel
            })
            .collect();
        let at = |budget: f64| channel::split(&fed(&channels), budget, Aim::Profit).expect("lawful");
        let (here, less, more) = (at(budget), at(budget * 0.999), at(budget * 1.001));
        let step = budget * 0.001;
        // Profit is concave in the budget: its slope lies between those of the two sides.
        let (up, down) = ((more.best.profit - here.best.profit) / step, (here.best.profit - less.best.profit) / step);
        prop_assert!(here.shadow_price >= up - 1e-6 && here.shadow_price <= down + 1e-6, "{} {up} {down}", here.shadow_price);
    }
}

#[test]
fn leads_that_get_dearer_have_their_price() {
    let saturating = |cost: f64| {
        let mut one = channel("a", cost, 0.4, Some(10));
        one.response = Response::Saturating;
        channel::lanes(&fed(&[one])).expect("lawful").remove(0)
    };
    // -10 x 3 x ln(1 - 5 / 10); each lead costs 9.4 behind it, as above.
    close(saturating(3.0).price(5.0), 30.0 * std::f64::consts::LN_2);
    close(saturating(3.0).cost(5.0), 30.0 * std::f64::consts::LN_2 + 5.0 * 9.4);
    assert_eq!(saturating(3.0).price(10.0), f64::MAX);
    // What costs nothing does not get dearer, and all of it can be had.
    close(saturating(0.0).cost(10.0), 94.0);
}

/// Two channels with a fixed cost each, both worth it, with money for both.
#[test]
fn every_set_of_fixed_costs_is_looked_at() {
    let mut channels = ["a", "b", "c"].map(|id| channel(id, 2.0, 0.4, Some(100)));
    channels[0].fixed_cost = 100.0;
    channels[1].fixed_cost = 120.0;
    channels[2].fixed_cost = 140.0;
    let split = channel::split(&fed(&channels), 1e5, Aim::Profit).expect("lawful");
    assert_eq!((split.whole.leads, split.proven), (vec![100.0; 3], true));
    close(split.whole.total, 360.0 + 300.0 * 11.4);
    // Money for the fixed costs of two only.
    let two = channel::split(&fed(&channels), 220.0 + 200.0 * 11.4, Aim::Profit).expect("lawful");
    assert_eq!(two.whole.leads, [100.0, 100.0, 0.0]);
}

#[test]
fn money_goes_where_it_brings_most() {
    // Gains per unit of money: a 80 / 11.4, b 160 / 39.8, c loses.
    let channels =
        [channel("a", 2.0, 0.4, Some(100)), channel("b", 22.0, 0.8, Some(100)), channel("c", 50.0, 0.1, None)];
    let split = channel::split(&fed(&channels), 2_000.0, Aim::Profit).expect("lawful");
    close(split.best.leads[0], 100.0);
    let b = 1.0 + 0.8 * 20.0 + 0.2 * 4.0 + 22.0;
    close(split.best.leads[1], (2_000.0 - 1_140.0) / b);
    close(split.shadow_price, 160.0 / b - 1.0);
    assert_eq!(split.whole.leads, [100.0, 21.0, 0.0]);
    assert!(split.proven);
    // With money without end the losing channel stays unused, and a unit more brings nothing.
    let rich = channel::split(&fed(&channels), 1e9, Aim::Profit).expect("lawful");
    assert_eq!((rich.whole.leads, rich.shadow_price), (vec![100.0, 100.0, 0.0], 0.0));
    let poor = channel::split(&fed(&channels), 0.0, Aim::Profit).expect("lawful");
    assert_eq!(poor.whole.total, 0.0);
}

#[test]
fn large_and_wide_mixes_stay_finite() {
    let channels: Vec<Channel> = (0..12)
        .map(|index| {
            let mut one = channel(
                &index.to_string(),
                0.37 + f64::from(index),
                0.05 + 0.07 * f64::from(index),
                Some(1_000_000_000),
            );
            one.fixed_cost = 1e4 * f64::from(index % 5);
            one.response = if index % 2 == 0 { Response::Saturating } else { Response::Linear };
            one
        })
        .collect();
    let split = channel::split(&fed(&channels), 1e9, Aim::Profit).expect("lawful");
    assert!(
        split.whole.profit <= split.best.profit * (1.0 + 1e-9) && split.whole.profit > 0.999_999 * split.best.profit
    );
    let leads: Vec<u64> = split.whole.leads.iter().map(|leads| *leads as u64).collect();
    let mut plan = fed(&channels);
    let mix = channel::mix(&plan, &leads).expect("lawful");
    plan.goal = engine::plan::Goal::Customers(mix.customers as u64);
    let even = channel::mix(&plan, &leads).expect("lawful").chance;
    assert!((even - 0.5).abs() < 0.01, "{even}");
}

/// Three crowds that are too wide to be counted out, beside the normal law that such sums have.
#[test]
fn wide_mixes_of_three_follow_the_normal_law() {
    let channels = [("a", 0.2), ("b", 0.3), ("c", 0.4)].map(|(id, rate)| channel(id, 1.0, rate, None));
    let leads = 1_000_000;
    let rates = [0.05, 0.075, 0.1];
    let mean: f64 = rates.iter().map(|rate| leads as f64 * rate).sum();
    let deviation = rates.iter().map(|rate| leads as f64 * rate * (1.0 - rate)).sum::<f64>().sqrt();
    for distance in [-3.0, -1.5, -0.5, 0.0, 0.5, 1.5, 3.0] {
        let goal = (mean + distance * deviation).round();
        let plan = Plan { goal: engine::plan::Goal::Customers(goal as u64), ..fed(&channels) };
        let chance = channel::mix(&plan, &[leads; 3]).expect("lawful").chance;
        let normal = 0.5 * libm::erfc((goal - 0.5 - mean) / (deviation * std::f64::consts::SQRT_2));
        assert!((chance - normal).abs() < 3e-4, "{chance} is not {normal} at {distance}");
    }
}

#[test]
fn nobody_comes_of_no_leads() {
    let channels = [channel("a", 1.0, 0.2, None), channel("b", 1.0, 0.3, None)];
    let mix = channel::mix(&fed(&channels), &[0, 0]).expect("lawful");
    assert_eq!((mix.chance, mix.customers), (0.0, 0.0));
}

#[test]
fn channels_that_do_not_fit_are_refused() {
    let field = |channels: &[Channel]| channel::lanes(&fed(channels)).expect_err("refused").field;
    let with = |change: fn(&mut Channel)| {
        let mut one = channel("a", 1.0, 0.5, None);
        change(&mut one);
        one
    };
    assert_eq!(field(&[with(|one| one.stage = "none".to_owned())]), "channels[0].stage");
    assert_eq!(field(&[with(|one| one.stage = "customer".to_owned())]), "channels[0].stage");
    assert_eq!(field(&[with(|one| one.cost_per_lead = -1.0)]), "channels[0].costPerLead");
    assert_eq!(field(&[with(|one| one.cost_per_lead = f64::NAN)]), "channels[0].costPerLead");
    assert_eq!(field(&[with(|_| ()), with(|_| ())]), "channels[1].id");
    assert_eq!(
        field(&[with(|one| one.steps[0].to_next = Some(Rate::Point { rate: 0.0 }))]),
        "channels[0].steps[0].toNext.rate"
    );
    assert_eq!(field(&vec![with(|_| ()); 13]), "channels");
}

#[test]
fn the_months_of_a_mix_are_the_sums_of_its_channels() {
    let (mut slow, fast) = (channel("slow", 2.0, 0.4, Some(4_000)), channel("fast", 5.0, 0.3, None));
    slow.steps[0].lag_days = Some(150.0);
    slow.response = Response::Saturating;
    slow.fixed_cost = 700.0;
    let mut plan = fed(&[slow, fast]);
    plan.stages[0].tell(|known| known.lag_p90_days = Some(20.0));
    plan.set_outlook(|outlook| (outlook.horizon_months, outlook.intake_months) = (60, Some(2.0)));
    let months = channel::months(&plan, &[100, 200]).expect("lawful");
    let mix = channel::mix(&plan, &[100, 200]).expect("lawful");
    let last = months.last().expect("a month");
    let near = |got: f64, expected: f64| assert!((got / expected - 1.0).abs() < 1e-5, "{got} is not {expected}");
    near(last.customers_so_far, mix.customers);
    near(months.iter().map(|month| month.spend).sum(), mix.spend);
    near(months.iter().map(|month| month.revenue).sum(), mix.revenue);
    near(last.cash_so_far, mix.profit);
    for index in 0..2 {
        near(months.iter().map(|month| month.customers[index]).sum(), mix.channels[index].customers);
    }
    // Half of a year on the fast channel's customers are there, the slow one's are not.
    let by = |month: usize, index: usize| months[..month].iter().map(|month| month.customers[index]).sum::<f64>();
    assert!(by(5, 1) > 0.9 * mix.channels[1].customers && by(5, 0) < 0.2 * mix.channels[0].customers);
    let none = channel::months(&plan, &[]).expect("lawful");
    near(none.last().expect("a month").cash_so_far, -500.0);
}

#[test]
fn a_lane_earns_what_its_customers_bring_less_what_it_costs() {
    // A customer brings 800 of gross profit. a: 30 leads, 10 % win: 3 customers, 2,400 less 30 x 11.4.
    let mut direct = channel("b", 30.0, 0.4, Some(50));
    direct.stage = "sql".to_owned();
    let mix = channel::mix(&fed(&[channel("a", 2.0, 0.4, None), direct]), &[30, 8]).expect("lawful");
    let [a, b] = mix.channels.as_slice() else { panic!("{mix:?}") };
    close(a.customers, 3.0);
    close(a.spend, 342.0);
    close(a.profit, 2_058.0);
    close(a.cac.expect("customers"), 114.0);
    close(a.roi.expect("spend"), 2_058.0 / 342.0);
    // b: 8 SQLs at 51, 25 % win.
    close(b.profit, 2.0 * 800.0 - 8.0 * 51.0);
    close(mix.profit, a.profit + b.profit - 500.0);
}

#[test]
fn a_budget_that_just_pays_the_way_in_takes_what_is_free_from_there() {
    let mut plan = fed(&[channel("a", 0.0, 0.4, Some(10))]);
    plan.channels[0].fixed_cost = 100.0;
    plan.channels[0].steps[0].cost_per_entry = Some(0.0);
    plan.stages.iter_mut().for_each(|stage| stage.cost_per_entry = 0.0);
    let leads = |budget: f64| channel::split(&plan, budget, Aim::Customers).expect("lawful").whole.leads;
    assert_eq!((leads(100.0), leads(99.0)), (vec![10.0], vec![0.0]));
}

#[test]
fn what_goes_cold_is_not_looked_at_month_by_month() {
    let plan = fed(&[channel("a", 2.0, 0.4, None)]);
    let mut waiting = plan.clone();
    let model = ColdModel::Share { share: 0.5 };
    waiting.cold = Some(Cold { stage: "sql".to_owned(), model, recycle: None });
    let months = |plan: &Plan| channel::months(plan, &[100]).expect("lawful");
    assert_eq!(months(&waiting), months(&plan));
    assert!(months(&plan).last().is_some_and(|month| month.customers_so_far > 9.9));
}

/// Two of the channel that brings less for the money fill the budget: 2 x 1.75 is more than 3 and nothing for the rest.
#[test]
fn the_better_channel_is_left_where_it_does_not_fit() {
    let mut plan = fed(&[channel("a", 6.0, 0.9, None), channel("b", 5.0, 0.675, None)]);
    plan.customer_value = 50.0;
    plan.stages.iter_mut().for_each(|stage| stage.cost_per_entry = 0.0);
    plan.channels.iter_mut().for_each(|channel| channel.steps[0].cost_per_entry = Some(0.0));
    let split = channel::split(&plan, 10.0, Aim::Profit).expect("lawful");
    assert_eq!((split.whole.leads, split.proven), (vec![0.0, 2.0], true));
    close(split.whole.profit, 3.5);
}
