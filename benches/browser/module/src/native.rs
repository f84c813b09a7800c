//! The model on the machine itself: how far the browser is from it, and whether it gives the same bits.

use std::time::Instant;

fn main() {
    let mut lines = Vec::new();
    for counted in [false, true] {
        let mut times = Vec::new();
        let mut bits = Vec::new();
        for _ in 0..40 {
            let start = Instant::now();
            let forecast = warmline_peer_benchmark::forecast(100_000, 1, counted);
            times.push(start.elapsed().as_secs_f64() * 1000.0);
            let figures = forecast.iter().flat_map(warmline_peer_benchmark::figures);
            bits = figures.map(|figure| format!("\"{:016x}\"", figure.to_bits())).collect();
        }
        times.sort_by(f64::total_cmp);
        let list = times.iter().map(|time| format!("{time:.4}")).collect::<Vec<_>>().join(",");
        lines.push(format!("{{\"counted\":{counted},\"milliseconds\":[{list}],\"bits\":[{}]}}", bits.join(",")));
    }
    println!("[{}]", lines.join(","));
}
