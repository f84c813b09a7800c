//! One measurement: how long, and how much memory at the peak.

use serde_json::{Value, json};
use std::fs;
use std::time::{Duration, Instant};

/// Work that can be done again and again; what it gives keeps the compiler from leaving it out.
pub(crate) type Work = Box<dyn FnMut() -> u64>;

/// A measurement goes on for so long after its first run.
const LONG: Duration = Duration::from_millis(600);
/// What is shorter than this is done several times between two looks at the clock.
const SHORT: Duration = Duration::from_millis(2);
/// Looks at the clock, at least and at most.
const LOOKS: (usize, usize) = (5, 200);

/// What one process found.
pub(crate) struct Measured {
    /// Of one run, in seconds.
    pub(crate) median: f64,
    /// The quickest and the slowest run.
    pub(crate) ends: (f64, f64),
    /// The peak of the first run above what was there before it, in bytes; none where the system does not tell.
    pub(crate) peak: Option<f64>,
}

/// Runs the work once for its memory and then for its time.
pub(crate) fn measure(mut work: Work) -> Measured {
    // Linux forgets the peak of making the input when it is told to; elsewhere the file is not there.
    let _ = fs::write("/proc/self/clear_refs", "5");
    let before = resident("VmRSS:");
    let began = Instant::now();
    let mut kept = work();
    let first = began.elapsed();
    let peak = before.and_then(|before| Some((resident("VmHWM:")? - before).max(0.0)));
    let times = (SHORT.as_secs_f64() / first.as_secs_f64().max(1e-9)).ceil().clamp(1.0, 1e6) as u32;
    let mut found = Vec::new();
    let began = Instant::now();
    while found.len() < LOOKS.0 || (found.len() < LOOKS.1 && began.elapsed() < LONG) {
        let look = Instant::now();
        for _ in 0..times {
            kept = std::hint::black_box(kept.wrapping_add(work()));
        }
        found.push(look.elapsed().as_secs_f64() / f64::from(times));
    }
    found.sort_by(f64::total_cmp);
    let at = |place: usize| found.get(place).copied().unwrap_or_default();
    Measured { median: at(found.len() / 2), ends: (at(0), at(found.len().saturating_sub(1))), peak }
}

/// A line of what Linux says of this process, in bytes.
fn resident(name: &str) -> Option<f64> {
    let status = fs::read_to_string("/proc/self/status").ok()?;
    let line = status.lines().find_map(|line| line.strip_prefix(name))?;
    let kilobytes: f64 = line.trim().strip_suffix("kB")?.trim().parse().ok()?;
    Some(kilobytes * 1024.0)
}

impl Measured {
    /// As a line for the process that asked.
    pub(crate) fn written(&self) -> String {
        json!([self.median, self.ends.0, self.ends.1, self.peak]).to_string()
    }

    /// Reads such a line.
    pub(crate) fn read(line: &str) -> Option<Self> {
        let list: Vec<Value> = serde_json::from_str(line).ok()?;
        let number = |place: usize| list.get(place)?.as_f64();
        Some(Self { median: number(0)?, ends: (number(1)?, number(2)?), peak: number(3) })
    }
}
