//! The simulation against the exact answers.

use crate::exact::plan;
use warmline::engine;
use warmline::engine::plan::{Belief, Plan, Rate, Spread};
use warmline::engine::uncertain::{Chain, Forecast, Law, Simulation, outlook};

/// Numbers that look random and are the same every time.
struct Dice(u64);

impl Dice {
    /// Evenly spread over 0 ... 1.
    fn roll(&mut self) -> f64 {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 11) as f64 / 9_007_199_254_740_992.0
    }

    fn between(&mut self, low: f64, high: f64) -> f64 {
        low + (high - low) * self.roll()
    }

    /// A rate of any kind.
    fn rate(&mut self) -> Rate {
        match (self.roll() * 4.0) as u32 {
            0 => Rate::Point { rate: self.between(0.05, 0.9) },
            1 => {
                let low = self.between(0.02, 0.4);
                let likely = low + self.between(0.0, 0.2);
                Rate::Range { low, likely, high: likely + self.between(0.0, 0.3) }
            }
            _ => {
                let entered = self.between(4.0, 400.0) as u64;
                let converted = ((entered as f64 * self.between(0.03, 0.8)) as u64).max(1);
                Rate::Evidence { converted, entered }
            }
        }
    }

    /// A plan of one to five uncertain rates and a belief.
    fn document(&mut self, seed: u64) -> (Plan, Belief) {
        let rates: Vec<Rate> = (0..1 + (self.roll() * 5.0) as usize).map(|_| self.rate()).collect();
        let goal = self.between(0.0, 7.0).exp() as u64;
        let plan = plan(goal.max(1), &rates);
        let mut belief = Belief { seed, runs: 20_000, ..Belief::default() };
        if self.roll() < 0.3 {
            belief.rho = Some(self.between(0.0, 0.1));
        }
        (plan, belief)
    }
}

fn forecast(plan: &Plan, belief: &Belief) -> Forecast {
    let answer = engine::answer(plan).expect("an answer");
    Simulation::new(plan, belief, &answer).finish()
}

/// What every forecast keeps to.
fn check(forecast: &Forecast) {
    for distribution in [&forecast.customers, &forecast.revenue] {
        let [p10, p50, p90] = [distribution.p10, distribution.p50, distribution.p90].map(|p| p.expect("a quantile").value);
        assert!(p10 <= p50 && p50 <= p90);
        assert!(distribution.histogram.iter().map(|bar| bar.share).sum::<f64>() > 0.99);
    }
    assert!((0.0..=1.0).contains(&forecast.chance_of_goal.value));
}

#[test]
fn two_hundred_documents_agree_as_often_as_they_should() {
    let mut dice = Dice(7);
    let (mut within_one, mut within_two, mut within_four, mut all) = (0, 0, 0, 0);
    for document in 0..200 {
        let (mut plan, mut belief) = dice.document(document);
        if document % 4 == 3 {
            let planned = engine::answer(&plan).expect("an answer").stages[0].needed as f64;
            belief.volume = Some(Spread { low: 0.7 * planned, likely: planned, high: 1.4 * planned });
        }
        plan.customer_value = 1000.0;
        let answer = engine::answer(&plan).expect("an answer");
        let forecast = forecast(&plan, &belief);
        check(&forecast);
        let sure = outlook(&plan, &belief, &answer);
        let exact = sure.chance_of_goal_with_volume.unwrap_or(sure.stages[0].chance_of_goal);
        let (found, error) = (forecast.chance_of_goal.value, forecast.chance_of_goal.error);
        if std::env::var("SHOW").is_ok() { println!("{document} {exact:.7} {found:.7} {error:.2e} {:.2} goal {} {:?}", (found - exact) / error, answer.goal_customers, plan.stages.iter().filter_map(|s|s.to_next).collect::<Vec<_>>()); }
        if error == 0.0 {
            // Every rate is known, and the chance is exact.
            assert!((found - exact).abs() < 1e-6, "document {document}: {found} is not {exact}");
            continue;
        }
        let off = (found - exact).abs() / error;
        all += 1;
        within_one += u32::from(off < 1.0);
        within_two += u32::from(off < 2.0);
        within_four += u32::from(off < 5.0);
    }
    println!("{within_one} {within_two} {within_four} of {all}");
}
