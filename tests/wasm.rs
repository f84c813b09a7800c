//! What must hold in a browser too. `cargo xtask test` runs this file natively and, through wasm-bindgen's runner, in
//! headless Chromium; the same literal expectations stand for both.

#[cfg(target_arch = "wasm32")]
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

#[cfg(target_arch = "wasm32")]
wasm_bindgen_test_configure!(run_in_browser);

/// A digest of the bits of 4,000 results of the functions that `std` answers differently on different machines.
#[cfg_attr(target_arch = "wasm32", wasm_bindgen_test)]
#[cfg_attr(not(target_arch = "wasm32"), test)]
fn arithmetic_has_the_same_bits_everywhere() {
    let mut digest = 0_u64;
    for step in 1..=1000_u32 {
        let x = f64::from(step) / 37.0;
        for result in [libm::exp(-x), libm::log(x), libm::pow(x, 0.3), libm::lgamma(x)] {
            digest = digest.rotate_left(5).wrapping_mul(0x9e37_79b9_7f4a_7c15) ^ result.to_bits();
        }
    }
    assert_eq!(digest, 16_476_043_904_604_121_212);
}
