//! Vectors find in a browser what words find; built with `-C target-feature=+simd128`, else this file is empty.
#![cfg(all(target_arch = "wasm32", target_feature = "simd128"))]

use warmline::table::scan::{BLOCK, Needles, simd128, swar};
use wasm_bindgen_test::{wasm_bindgen_test, wasm_bindgen_test_configure};

wasm_bindgen_test_configure!(run_in_browser);

#[wasm_bindgen_test]
fn vectors_find_what_words_find() {
    let mut state = 1_u64;
    let mut draw = || {
        state = state.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (state >> 33) as u8
    };
    for round in 0..50_000 {
        let needles = Needles { separator: b",;\t|"[round % 4], quote: b"\"'\xff"[round % 3] };
        let block: [u8; BLOCK] = std::array::from_fn(|_| {
            let near = [needles.separator, needles.quote, b'\n', b'\r'][usize::from(draw() % 4)];
            if draw() % 2 == 0 { draw() } else { near ^ (u8::from(draw() % 3 == 0) << (draw() % 8)) }
        });
        assert_eq!(simd128::find(&block, needles), swar::find(&block, needles));
    }
}
