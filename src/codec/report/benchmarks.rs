//! Benchmarks as a file that ships.

use crate::codec::Node;
use crate::codec::json::{MAX_BYTES, parse};
use crate::codec::node::{Fields, kind};
use crate::codec::path::Path;
use crate::codec::presets;
use crate::engine::issue::{Allowed, Fault, Issue};
use crate::engine::plan::limits::{self, Limit};
use crate::nurture::benchmark::{Benchmark, Level};
use crate::nurture::metric::Metric;

/// The benchmarks of a file.
///
/// # Errors
/// The first fault, with its place: `[3].rate`.
pub fn read(text: &str) -> Result<Vec<Benchmark>, Issue> {
    let root = Path::ROOT;
    let entries = parse(text, MAX_BYTES)?.list(&root)?;
    entries.into_iter().enumerate().map(|(row, node)| benchmark(node, &root.entry(row))).collect()
}

fn benchmark(node: Node, at: &Path) -> Result<Benchmark, Issue> {
    let known = ["id", "metric", "rate", "low", "high", "amount", "currency", "segment", "source"];
    let mut fields = Fields::of(node, at)?.only(&known)?;
    let metric = fields.text("metric")?;
    Ok(Benchmark {
        id: fields.text("id")?,
        metric: Metric::of(&metric).ok_or_else(|| at.key("metric").issue(Fault::Unknown))?,
        level: level(&mut fields)?,
        segment: fields.text("segment")?,
        source: presets::source(fields.required("source")?, &at.key("source"))?,
    })
}

fn level(fields: &mut Fields) -> Result<Level, Issue> {
    if fields.any(&["amount"]) {
        return Ok(Level::Money(held(fields, "amount", limits::MONEY)?, fields.text("currency")?));
    }
    if fields.any(&["rate"]) {
        return Ok(Level::Rate(held(fields, "rate", limits::RATE)?));
    }
    if !fields.any(&["low", "high"]) {
        return Err(kind(fields.at, Allowed::Rate));
    }
    let low = held(fields, "low", limits::RATE)?;
    Ok(Level::Between(low, held(fields, "high", Limit::between(low, limits::RATE.max))?))
}

fn held(fields: &mut Fields, key: &str, limit: Limit) -> Result<f64, Issue> {
    let number = fields.number(key)?;
    if limit.holds(number) {
        return Ok(number);
    }
    Err(fields.at.key(key).issue(Fault::Range { min: limit.min, max: limit.max, above: limit.above }))
}
