//! What only a browser can show, from inside: run by `cargo xtask test` through wasm-bindgen's runner.
#![cfg(all(target_arch = "wasm32", feature = "web"))]

use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

/// The engine's arithmetic gives the same bits in a browser as natively.
#[wasm_bindgen_test]
fn powers_have_the_bits_of_the_native_build() {
    assert_eq!(libm::pow(0.98, 7.0).to_bits(), 0.868_125_533_247_359_9_f64.to_bits());
    assert_eq!(libm::exp(-0.25).to_bits(), 0.778_800_783_071_404_9_f64.to_bits());
}
