//! One simulation and one outlook, bit by bit: the same on every machine and in the browser.

use warmline::engine;
use warmline::engine::Plan;
use warmline::engine::plan::{Rate, Spread};
use warmline::engine::uncertain::{Simulation, outlook};

/// Of all the bits that come out (FNV-1a). It changes only with the method.
const FINGERPRINT: u64 = 7_966_060_806_894_621_533;

fn fingerprint() -> u64 {
    let plan: Plan = serde_json::from_str(include_str!("documents/six-stages.json")).expect("a plan");
    let evidence = Some(Rate::Evidence { converted: 10, entered: 40 });
    let mut plan = plan;
    for stage in plan.stages.iter_mut().filter(|stage| stage.to_next.is_some()) {
        stage.to_next = evidence;
    }
    let answer = engine::answer(&plan).expect("an answer");
    let customer_value = Some(Spread { low: 8e4, likely: 1e5, high: 1.5e5 });
    plan.set_belief(|belief| (belief.rho, belief.customer_value, belief.runs) = (Some(0.01), customer_value, 10_000));
    let forecast = Simulation::new(&plan, &answer).finish();
    let outlook = outlook(&plan, &answer);
    // Debug prints the shortest digits that read back as the same double.
    format!("{forecast:?}{outlook:?}")
        .bytes()
        .fold(0xcbf2_9ce4_8422_2325, |hash, byte| (hash ^ u64::from(byte)).wrapping_mul(0x0100_0000_01b3))
}

#[cfg(not(target_arch = "wasm32"))]
#[test]
fn natively() {
    assert_eq!(fingerprint(), FINGERPRINT);
}

#[cfg(target_arch = "wasm32")]
mod browser {
    wasm_bindgen_test::wasm_bindgen_test_configure!(run_in_browser);

    #[wasm_bindgen_test::wasm_bindgen_test]
    fn in_the_browser() {
        assert_eq!(super::fingerprint(), super::FINGERPRINT);
    }
}
