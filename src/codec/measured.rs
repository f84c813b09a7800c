//! What the months of a nurture report come to, as JSON.

use super::json::compact;
use super::lead::object;
use super::node::Node;
use crate::nurture::{Metric, Report, measure};

/// Every metric of every month on one line, with its interval at 95 % where it has one. `margin` is the share of revenue
/// kept, for ROI. Metrics that a month has not the figures for are left out.
pub fn write(report: &Report, margin: f64) -> String {
    let months = report.months().into_iter().map(|month| {
        let rows = report.rows(month, None);
        let metrics = Metric::ALL.into_iter().filter_map(|metric| measure(metric, &rows, margin));
        let metrics = metrics.map(|measured| {
            let interval =
                measured.interval.map_or(Node::Null, |(low, high)| Node::List(vec![finite(low), finite(high)]));
            let value = object([("value", finite(measured.value)), ("interval", interval)]);
            (measured.metric.key().to_owned(), value)
        });
        object([("month", Node::Text(month.to_string())), ("metrics", Node::Object(metrics.collect()))])
    });
    compact(&object([("months", Node::List(months.collect()))]))
}

/// A number, or nothing where it has no end.
fn finite(number: f64) -> Node {
    if number.is_finite() { Node::Number(number) } else { Node::Null }
}
