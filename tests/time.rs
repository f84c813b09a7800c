//! The months of a plan: nobody gets lost, the oracles of the reference, and the laws that time must keep to.

#[path = "support/plans.rs"]
mod plans;

use proptest::prelude::*;
use warmline::engine::Plan;
use warmline::engine::lever::Bet;
use warmline::engine::plan::{Outlook, RevenueModel};
use warmline::engine::time::{self, Date, Deadline, Lag, Matured};

fn plan(json: &str) -> Plan {
    serde_json::from_str(json).expect("the plan is valid")
}

fn worked() -> Plan {
    plan(
        r#"{"version":1,"goal":{"customers":10},"customerValue":100000,"stages":[{"id":"sql","name":"SQLs",
        "toNext":{"rate":0.25},"costPerEntry":5000,"lagDays":60},{"id":"customer","name":"Customers"}]}"#,
    )
}

fn three(rate: f64, lag: f64) -> Plan {
    plan(&format!(
        r#"{{"version":1,"goal":{{"customers":12}},"customerValue":9000,"grossMargin":0.6,"stages":[
        {{"id":"lead","name":"","toNext":{{"rate":{rate}}},"costPerEntry":20,"lagDays":{lag}}},
        {{"id":"mql","name":"","toNext":{{"rate":0.4}},"costPerEntry":35,"lagDays":12.5}},
        {{"id":"sql","name":"","toNext":{{"rate":0.25}},"costPerEntry":150,"lagDays":40}},
        {{"id":"customer","name":""}}],"fixedCosts":[{{"name":"","amount":6000,"share":0.5}}],
        "cold":{{"stage":"sql","model":{{"kind":"halfLife","days":30,"followUp":{{"kind":"exponential","meanDays":5}}}},
        "recycle":{{"share":0.6,"toStage":"mql","conversionFactor":0.5,"costPerLead":80}}}}}}"#
    ))
}

/// The plan with this outlook and these 90th percentiles of its lags.
fn timed(mut plan: Plan, outlook: Outlook, p90_days: &[(&str, f64)]) -> Plan {
    plan.set_outlook(|ours| *ours = outlook);
    for (id, days) in p90_days {
        let stage = plan.stages.iter_mut().find(|stage| stage.id == *id).expect("a stage");
        stage.tell(|known| known.lag_p90_days = Some(*days));
    }
    plan
}

fn close(got: f64, expected: f64, tolerance: f64) {
    assert!((got - expected).abs() <= tolerance * expected.abs().max(1e-300), "{got} is not {expected}");
}

/// Seasons that leave nothing for the months of intake say nothing about them: leads come evenly.
#[test]
fn seasons_beside_the_intake_are_none() {
    let entries = |seasonality| {
        let outlook =
            Outlook { start: Date::new(2026, 1, 1), intake_months: Some(2.0), seasonality, ..Outlook::default() };
        let plan = timed(worked(), outlook, &[]);
        let forecast = time::forecast(&plan, &Bet::new(&plan).expect("a bet")).expect("months");
        forecast.months.iter().map(|month| month.entries).collect::<Vec<_>>()
    };
    let mut august = [0.0; 12];
    august[7] = 1.0;
    let even = entries(None);
    assert!(even[0] > 0.0 && even[2..].iter().all(|entries| *entries == 0.0), "{even:?}");
    assert_eq!(entries(Some(august)), even);
}

#[test]
fn net_present_value_of_the_reference() {
    let mut flows = vec![0.0; 61];
    flows[0] = -1000.0;
    for year in 1..=5 {
        flows[12 * year] = 300.0;
    }
    assert!((time::npv(&flows, 0.1) - 137.236).abs() < 5e-4);
    assert_eq!(time::npv(&flows, 0.0), 500.0);
    assert_eq!(time::payback_month(&flows), Some(49));
    assert_eq!(time::payback_month(&[-1.0, 2.0, -3.0]), None);
    assert_eq!(time::payback_month(&[-1.0, 2.0, -1.0]), Some(2));
    assert_eq!(time::payback_month(&[]), None);
}

#[test]
fn dates_count_as_the_calendar_does() {
    let date = |text| Date::parse(text).expect("a date");
    assert_eq!(date("2026-01-31").plus_months(1), Date::new(2026, 2, 28));
    assert_eq!(date("2027-12-31").plus_months(2), Date::new(2028, 2, 29));
    assert_eq!(date("2024-02-28").plus_days(2), Date::new(2024, 3, 1));
    assert_eq!(date("1999-12-31").days_until(date("2000-12-31")), 366);
    assert_eq!(date("2026-03-01").to_string(), "2026-03-01");
    for wrong in [
        "2026-02-29",
        "1900-02-29",
        "2026-13-01",
        "2026-00-10",
        "2026-1-01",
        "26-01-01",
        "2026-01-01-",
        "",
        "+026-01-01",
    ] {
        assert_eq!(Date::parse(wrong), None, "{wrong}");
    }
    assert_eq!(date("2999-12-31").plus_days(1), None);
    assert_eq!(date("2999-12-01").plus_months(1), None);
    assert_eq!(date("2998-12-01").plus_months(12), Date::new(2999, 12, 1));
    assert_eq!(date("1900-01-01").plus_days(-1), None);
    assert_eq!(date("2026-01-01").plus_days(i64::MAX), None);
}

proptest! {
    #[test]
    fn days_come_back(days in 0..401_000_i64) {
        let first = Date::new(1900, 1, 1).expect("a date");
        let date = first.plus_days(days).expect("in range");
        prop_assert_eq!(first.days_until(date), days);
        let next = date.plus_days(1).expect("in range");
        prop_assert!(next > date);
    }

    #[test]
    fn nobody_gets_lost(
        rate in 0.01..1.0_f64,
        lag in 0.0..200.0_f64,
        wide in 1.0..20.0_f64,
        ramp in 0.0..9.0_f64,
        season in prop::array::uniform12(0.1..5.0_f64),
        horizon in 1..120_u32,
        start in 0..3000_i64,
    ) {
        let plan = three(rate, lag);
        let outlook = Outlook {
            start: Date::new(2024, 1, 1).and_then(|day| day.plus_days(start)),
            seasonality: Some(season),
            ramp_up_months: ramp,
            horizon_months: horizon,
            churn_per_month: Some(0.03),
            revenue: RevenueModel::Monthly,
            ..Outlook::default()
        };
        let plan = timed(plan, outlook, &[("lead", lag * wide), ("sql", 90.0)]);
        let bet = Bet::new(&plan).expect("a bet");
        let forecast = time::forecast(&plan, &bet).expect("a forecast");
        prop_assert_eq!(forecast.months.len(), horizon as usize);
        let (mut entered, mut lost) = (0.0, 0.0);
        let mut last_chance = 0.0;
        for month in &forecast.months {
            entered += month.entries;
            lost += month.stages.iter().map(|stage| stage.lost).sum::<f64>();
            let inside: f64 = month.stages.iter().map(|stage| stage.waiting).sum();
            prop_assert!((entered - inside - lost).abs() < 1e-8 * entered.max(1.0), "{entered} {inside} {lost}");
            prop_assert!(month.chance_of_goal >= last_chance - 1e-12);
            last_chance = month.chance_of_goal;
            prop_assert!(month.stages.iter().all(|stage| stage.entered >= 0.0 && stage.lost >= 0.0 && stage.waiting >= 0.0));
            prop_assert!(month.cash_so_far.is_finite() && month.paying <= month.customers_so_far + 1e-9);
        }
        let won = forecast.months.last().map_or(0.0, |month| month.customers_so_far);
        prop_assert!((won + forecast.customers_beyond - forecast.customers_in_all).abs() < 1e-9 * won.max(1.0));
    }

    #[test]
    fn the_cells_keep_the_mean_whatever_their_width(median in 0.5..60.0_f64, by in 1.05..4.0_f64, months in 1..3_u32) {
        // The mean of the time to win is the sum of the means of lags that are conditional on going on; it is not the
        // sum of the medians. Read off the months of a plan whose intake is one cell.
        let outlook = Outlook { intake_months: Some(f64::from(months)), horizon_months: 120, ..Outlook::default() };
        let mut plan = timed(three(0.5, median), outlook, &[("lead", median * by)]);
        let mean: f64 = Lag::of(&plan).iter().map(|lag| lag.mean()).sum();
        plan.cold = None;
        let bet = Bet::with_volume(&plan, 1000).expect("a bet");
        let forecast = time::forecast(&plan, &bet).expect("a forecast");
        let sum: f64 = forecast.months.iter().map(|month| month.customers).sum();
        let moment: f64 = forecast.months.iter().zip(0..).map(|(month, at)| month.customers * (f64::from(at) + 0.5)).sum();
        let got = (moment / sum - 0.5 * f64::from(months)) * time::MONTH_DAYS;
        // Months round to half a month at worst; the cells are exact, the months' middles are not.
        prop_assert!((got - mean).abs() < 0.6 * time::MONTH_DAYS, "{got} is not {mean}");
    }
}

#[test]
fn totals_are_the_bets_own() {
    let outlook = Outlook { horizon_months: 60, ..Outlook::default() };
    let plan = timed(three(0.3, 20.0), outlook, &[("lead", 60.0)]);
    let bet = Bet::new(&plan).expect("a bet");
    let figures = bet.figures();
    let months = time::forecast(&plan, &bet).expect("a forecast").months;
    let sum = |of: fn(&time::Month) -> f64| months.iter().map(of).sum::<f64>();
    close(sum(|month| month.customers), figures.customers, 1e-6);
    close(sum(|month| month.spend), figures.spend, 1e-6);
    close(sum(|month| month.revenue), figures.revenue, 1e-6);
    close(months.last().map_or(0.0, |month| month.chance_of_goal), figures.chance, 1e-5);
}

#[test]
fn fixed_lags_fall_where_they_must() {
    // 40 SQLs evenly over 10 months, two months to close: the first month sees a customer only from its third on.
    let mut plan = timed(worked(), Outlook { horizon_months: 14, ..Outlook::default() }, &[]);
    plan.stages[0].lag_days = 2.0 * time::MONTH_DAYS;
    let forecast = time::forecast(&plan, &Bet::new(&plan).expect("a bet")).expect("a forecast");
    for (index, month) in forecast.months.iter().enumerate() {
        let customers = if (2..12).contains(&index) { 1.0 } else { 0.0 };
        let entries = if index < 10 { 4.0 } else { 0.0 };
        assert!((month.customers - customers).abs() < 1e-9 && (month.entries - entries).abs() < 1e-9, "{index}");
    }
    // 8 SQLs wait at the end of every month in the middle; the cash turns when the revenue of 100,000 a month starts.
    assert!((forecast.months[5].stages[0].waiting - 8.0).abs() < 1e-9);
    assert_eq!(forecast.payback_month, Some(3));
    assert!((forecast.npv - 800_000.0).abs() < 1e-6);
}

#[test]
fn the_months_tell_when() {
    // As above: one customer a month from the third on, after two months of 20,000 spent each.
    let mut plan = timed(worked(), Outlook { horizon_months: 14, ..Outlook::default() }, &[]);
    plan.stages[0].lag_days = 2.0 * time::MONTH_DAYS;
    let forecast = time::forecast(&plan, &Bet::new(&plan).expect("a bet")).expect("a forecast");
    let (months, customers) = forecast.customers_within(6.7);
    assert_eq!(months, 6);
    close(customers, 4.0, 1e-9);
    assert_eq!(forecast.customers_within(200.0).0, 14);
    assert_eq!(forecast.customers_within(0.4), (0, 0.0));
    let (month, waiting) = forecast.fullest(0).expect("SQLs wait");
    assert_eq!(month, 2);
    close(waiting, 8.0, 1e-9);
    let (month, low) = forecast.deepest().expect("money is spent first");
    assert_eq!(month, 2);
    close(low, -40_000.0, 1e-9);
    // The chance is that of so many customers on average: half of it is there by month 12, and .9 never.
    assert_eq!(forecast.month_of_chance(0.5), Some(12));
    assert_eq!(forecast.month_of_chance(0.9), None);
    close(forecast.chance_at_last(), 0.560_458, 1e-5);
    let mut free = timed(worked(), Outlook::default(), &[]);
    (free.stages[0].cost_per_entry, free.stages[0].lag_days) = (0.0, 0.0);
    let forecast = time::forecast(&free, &Bet::new(&free).expect("a bet")).expect("a forecast");
    assert_eq!((forecast.deepest(), forecast.fullest(0), forecast.fullest(9)), (None, None, None));
    let start = Date::parse("2027-03-15").expect("a date");
    assert_eq!(time::last_day(start, 1), Date::parse("2027-04-14"));
    assert_eq!(time::last_day(start, 12), Date::parse("2028-03-14"));
}

#[test]
fn a_log_normal_lag_is_the_simulated_one() {
    // Against sums of two log-normal lags drawn by a plain generator: the law of the sum, not of the means.
    let outlook = Outlook { intake_months: Some(1.0 / 15.0), ..Outlook::default() };
    let mut plan = timed(three(1.0, 30.0), outlook, &[("lead", 90.0), ("sql", 100.0)]);
    plan.cold = None;
    let bet = Bet::new(&plan).expect("a bet");
    let matured = Matured::new(&plan, &bet, None, 48);
    let mut state = 7_u64;
    let mut uniform = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        ((state >> 11) as f64 + 0.5) / (1_u64 << 53) as f64
    };
    let sigma = |ratio: f64| ratio.ln() / 1.281_551_565_544_600_4;
    let runs = 200_000;
    let times: Vec<f64> = (0..runs)
        .map(|_| {
            let mut normal = || (-2.0 * uniform().ln()).sqrt() * (std::f64::consts::TAU * uniform()).cos();
            let (first, second) = (normal(), normal());
            let entered = uniform() * time::MONTH_DAYS / 15.0;
            entered + 30.0 * (sigma(3.0) * first).exp() + 12.5 + 40.0 * (sigma(2.5) * second).exp()
        })
        .collect();
    for days in [60.0, 90.0, 130.0, 200.0, 400.0] {
        let share = times.iter().filter(|time| **time <= days).count() as f64 / f64::from(runs);
        let got = matured.by(&bet, days) / bet.rate_from(0);
        assert!((got - share).abs() < 0.006, "{days}: {got} is not {share}");
    }
}

#[test]
fn the_start_leaves_just_enough_time() {
    let outlook = Outlook { intake_months: Some(6.0), ..Outlook::default() };
    let plan = timed(worked(), outlook, &[("sql", 120.0)]);
    let day = Date::parse("2027-12-31").expect("a date");
    let deadline = Deadline { day, confidence: 0.8 };
    let start = |entries| {
        let bet = Bet::with_volume(&plan, entries).expect("a bet");
        (time::start_by(&plan, &bet, deadline).expect("lawful"), bet)
    };
    assert_eq!(start(48).0, None, "48 SQLs never reach 80 %");
    let mut last = Date::parse("1990-01-01").expect("a date");
    for entries in [49, 52, 60, 80] {
        let (found, bet) = start(entries);
        let found = found.expect("a date");
        assert!(found >= last, "more entries need no earlier start");
        last = found;
        let days = found.days_until(day) as f64;
        let chance = |days: f64| {
            let share = Matured::new(&plan, &bet, Some(found), 120).by(&bet, days);
            warmline::engine::binomial::tail(entries, 10, warmline::engine::binomial::Trial::new(share)).at_least
        };
        assert!(
            chance(days) >= 0.8 - 1e-9 && chance(days - 1.0) < 0.8,
            "{entries}: {} {}",
            chance(days),
            chance(days - 1.0)
        );
        // And backwards: in that time so many entries are needed, and no fewer.
        let needed = time::entries_by(&plan, &bet, days, 0.8).expect("lawful");
        assert!(needed.is_some_and(|needed| needed <= entries && needed + 1 >= entries), "{needed:?} {entries}");
    }
    let bet = Bet::new(&plan).expect("a bet");
    assert_eq!(time::entries_by(&plan, &bet, 1e4, 0.8).expect("lawful"), Some(49));
    let mut late = worked();
    late.stages[0].lag_days = 90.0;
    assert_eq!(time::entries_by(&late, &bet, 60.0, 0.8).expect("lawful"), None, "nobody is through by then");
}

#[test]
fn seasons_move_the_start() {
    let mut season = [1.0; 12];
    season[6] = 0.0;
    season[7] = 0.0;
    let outlook = Outlook { seasonality: Some(season), intake_months: Some(4.0), ..Outlook::default() };
    let plan = timed(worked(), outlook, &[]);
    let bet = Bet::with_volume(&plan, 52).expect("a bet");
    for day in ["2027-10-31", "2027-12-31", "2028-03-15", "2028-08-31"] {
        let deadline = Deadline { day: Date::parse(day).expect("a date"), confidence: 0.8 };
        let start = time::start_by(&plan, &bet, deadline).expect("lawful").expect("a date");
        let share = Matured::new(&plan, &bet, Some(start), 120).by(&bet, start.days_until(deadline.day) as f64);
        let chance = warmline::engine::binomial::tail(52, 10, warmline::engine::binomial::Trial::new(share)).at_least;
        assert!(chance >= 0.8 - 1e-9, "{day}: {chance}");
    }
}

/// Twice the season, twice the leads; the year goes round.
#[test]
fn leads_come_with_their_season() {
    let mut season = [1.0; 12];
    season[11] = 2.0;
    season[0] = 3.0;
    let start = Date::new(2026, 11, 1);
    let outlook = Outlook { start, seasonality: Some(season), intake_months: Some(4.0), ..Outlook::default() };
    let plan = timed(worked(), outlook, &[]);
    let forecast = time::forecast(&plan, &Bet::new(&plan).expect("a bet")).expect("months");
    let entries: Vec<f64> = forecast.months.iter().map(|month| month.entries / forecast.months[0].entries).collect();
    for (got, expected) in entries.iter().zip([1.0, 2.0, 3.0, 1.0, 0.0]) {
        assert!((got - expected).abs() < 1e-9, "{entries:?}");
    }
}

#[test]
fn customers_that_leave_are_worth_less() {
    let monthly = |churn, discount| Outlook {
        revenue: RevenueModel::Monthly,
        churn_per_month: churn,
        discount_per_year: discount,
        ..Outlook::default()
    };
    let a = 100_000.0 / 12.0;
    let life = |outlook: &Outlook| time::worth::lifetime(&timed(worked(), outlook.clone(), &[]));
    close(life(&monthly(Some(0.05), None)).value, a / 0.05, 1e-12);
    assert_eq!(life(&monthly(Some(0.05), None)).horizon_months, None);
    assert_eq!(life(&monthly(Some(0.0), None)).horizon_months, Some(36));
    close(life(&monthly(None, None)).value, 36.0 * a, 1e-12);
    close(life(&Outlook::default()).value, 100_000.0, 0.0);
    // The discounted sum, term by term.
    let rate = 1.1_f64.powf(1.0 / 12.0) - 1.0;
    let sum = |churn: f64, months: i32| (0..months).map(|k| a * ((1.0 - churn) / (1.0 + rate)).powi(k)).sum::<f64>();
    close(life(&monthly(Some(0.05), Some(0.1))).value, sum(0.05, 2000), 1e-9);
    close(life(&monthly(None, Some(0.1))).value, sum(0.0, 36), 1e-9);
    // Everyone leaves after the first payment.
    close(life(&monthly(Some(1.0), Some(0.1))).value, a, 1e-12);
}

#[test]
fn what_a_lead_may_cost() {
    let plan = worked();
    let worth = time::worth::worth(&plan, &Bet::new(&plan).expect("a bet"), 5.0).expect("lawful");
    // 25,000 per SQL at most, 5,000 for five times its cost; paid back from a close rate of 5 % on.
    assert_eq!(worth.stages.len(), 1);
    close(worth.stages[0].cost_per_entry, 5_000.0, 1e-12);
    close(worth.stages[0].now, 5_000.0, 1e-12);
    close(worth.stages[0].break_even_rate, 0.05, 1e-12);
    assert_eq!((worth.cac, worth.ltv_to_cac), (Some(20_000.0), Some(5.0)));
    // A ratio of nothing is none.
    let bet = Bet::new(&plan).expect("a bet");
    let [none, one] = [0.0, 1.0].map(|ratio| time::worth::worth(&plan, &bet, ratio).expect("lawful").stages);
    assert_eq!(none, one);
}

#[test]
fn outlooks_that_do_not_fit_are_refused() {
    let bet = Bet::new(&worked()).expect("a bet");
    let refused = |plan: &Plan| time::forecast(plan, &bet).expect_err("refused").field;
    let spread = |stage, p90| refused(&timed(worked(), Outlook::default(), &[(stage, p90)]));
    assert_eq!(spread("customer", 90.0), "stages[1].lagP90Days");
    assert_eq!(spread("sql", 59.0), "stages[0].lagP90Days");
    assert_eq!(spread("sql", f64::NAN), "stages[0].lagP90Days");
    let field = |outlook: Outlook| refused(&timed(worked(), outlook, &[]));
    assert_eq!(field(Outlook { seasonality: Some([0.0; 12]), ..Outlook::default() }), "outlook.seasonality");
    assert_eq!(field(Outlook { churn_per_month: Some(1.5), ..Outlook::default() }), "outlook.churnPerMonth");
    assert_eq!(field(Outlook { horizon_months: 0, ..Outlook::default() }), "outlook.horizonMonths");
    assert_eq!(field(Outlook { intake_months: Some(f64::NAN), ..Outlook::default() }), "outlook.intakeMonths");
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(60))]
    #[test]
    fn any_plan_has_months_that_are_finite(plan in plans::answerable(), wide in 1.0..1e4_f64, monthly: bool, leads in 0..1_000_000_000_u64) {
        let last = plan.stages.len() - 1;
        let mut plan = plan;
        for stage in &mut plan.stages[..last] {
            let p90 = (stage.lag_days * wide).clamp(stage.lag_days, 36_500.0);
            stage.tell(|known| known.lag_p90_days = Some(p90));
        }
        let outlook = Outlook {
            start: Date::new(2026, 2, 28),
            revenue: if monthly { RevenueModel::Monthly } else { RevenueModel::Once },
            discount_per_year: Some(0.1),
            ramp_up_months: 3.0,
            ..Outlook::default()
        };
        let plan = timed(plan, outlook, &[]);
        let bet = Bet::with_volume(&plan, leads).expect("a bet");
        let forecast = time::forecast(&plan, &bet).expect("a forecast");
        let entered: f64 = forecast.months.iter().map(|month| month.entries).sum();
        let inside: f64 = forecast.months.last().map_or(0.0, |month| month.stages.iter().map(|stage| stage.waiting).sum());
        let lost: f64 = forecast.months.iter().flat_map(|month| &month.stages).map(|stage| stage.lost).sum();
        prop_assert!((entered - inside - lost).abs() <= 1e-7 * entered.max(1.0), "{entered} {inside} {lost}");
        prop_assert!(forecast.npv.is_finite() && forecast.months.iter().all(|month| month.cash_so_far.is_finite()));
        let worth = time::worth::worth(&plan, &bet, 3.0).expect("lawful");
        prop_assert!(worth.lifetime.value.is_finite());
        prop_assert!(worth.stages.iter().all(|stage| stage.now.is_finite() && stage.cost_per_entry.is_finite()));
        let deadline = Deadline { day: Date::new(2030, 1, 1).expect("a date"), confidence: 0.8 };
        let start = time::start_by(&plan, &bet, deadline).expect("lawful");
        prop_assert!(start.is_none_or(|start| start <= deadline.day));
    }
}

#[test]
fn what_matures_is_what_the_plan_wins() {
    let plan = three(0.5, 20.0);
    let bet = Bet::new(&plan).expect("a bet");
    let share = bet.figures().customers / bet.volume() as f64;
    let matured = Matured::new(&plan, &bet, None, 120);
    assert!(bet.warmth().cold > 0.05 && bet.figures().customers > 0.0);
    close(matured.ever(&bet), share, 1e-9);
    close(matured.by(&bet, 120.0 * time::MONTH_DAYS), share, 1e-6);
    assert_eq!(matured.by(&bet, 0.0), 0.0);
}

#[test]
fn no_start_is_early_enough_for_too_few_leads() {
    // 40 SQLs at 25 % reach ten with .5605 and no more, whenever they come.
    let day = Date::parse("2027-12-31").expect("a date");
    let bet = Bet::with_volume(&worked(), 40).expect("a bet");
    let start = |confidence| time::start_by(&worked(), &bet, Deadline { day, confidence }).expect("lawful");
    assert!(start(0.56).is_some());
    assert_eq!(start(0.561), None);
}

#[test]
fn a_stage_that_nobody_enters_costs_nothing_a_lead() {
    let bet = Bet::with_volume(&worked(), 0).expect("a bet");
    let worth = time::worth::worth(&worked(), &bet, 3.0).expect("lawful");
    assert_eq!((worth.stages[0].now, worth.stages[0].break_even_rate, worth.cac), (0.0, 0.0, None));
}
