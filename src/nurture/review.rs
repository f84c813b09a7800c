//! One month of a report, metric by metric: the value with its interval, the change since the month before, the
//! benchmarks, and whether it is news.

use super::benchmark::{self, Against, Benchmark, Level};
use super::interval::difference;
use super::measured::{Intervals, Measured, glance};
use super::metric::{Formula, Metric};
use super::month::Month;
use super::news::{self, Kind, LEVEL, News, Point, Verdict, news};
use super::report::Report;

/// What a review is read with.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Basis {
    /// Share of revenue kept, 0 < m <= 1: the plan's margin.
    pub margin: f64,
    /// Share of quiet months that may be called news by mistake.
    pub level: f64,
}

impl Default for Basis {
    fn default() -> Self {
        Self { margin: 1.0, level: LEVEL }
    }
}

/// One metric of one month.
#[derive(Debug, Clone, PartialEq)]
pub struct Line {
    /// The metric with its interval.
    pub now: Measured,
    /// The change since the last month before that has the metric.
    pub change: Option<Change>,
    /// How it lies to each benchmark, in the order in which they were given.
    pub benchmarks: Vec<Held>,
    /// Whether it is news; none for ROI and other ratios of two amounts, whose law nobody knows, and for a first month.
    pub news: Option<News>,
}

/// The change of a metric.
#[derive(Debug, Clone, PartialEq)]
pub struct Change {
    /// The month that it is held against.
    pub since: Month,
    /// The metric then.
    pub before: Measured,
    /// Now - before, in the metric's unit: for a rate in ratio points.
    pub by: f64,
    /// Its interval at 95 %: Newcombe's for rates, by square-and-add for the rest; none where a part has none.
    pub interval: Option<(f64, f64)>,
    /// By over before; none where there was nothing before.
    pub relative: Option<f64>,
}

/// A metric held against a benchmark.
#[derive(Debug, Clone, PartialEq)]
pub struct Held {
    /// Which benchmark, by its place.
    pub benchmark: usize,
    /// How it lies to it.
    pub lies: Against,
    /// Value - the benchmark's middle, in the metric's unit.
    pub by: f64,
}

/// All metrics of a month that the report has the figures for.
#[derive(Debug, Clone, PartialEq)]
pub struct Review {
    /// In the order of [`Metric::ALL`].
    pub lines: Vec<Line>,
    /// How many of these verdicts would say "news" if nothing had changed: those that could be judged x level.
    pub alarms_expected: f64,
}

/// Reviews a month, of one campaign or of all.
pub fn review(
    report: &Report,
    month: Month,
    campaign: Option<&str>,
    benchmarks: &[Benchmark],
    basis: &Basis,
) -> Review {
    let mut months = report.months();
    months.retain(|earlier| *earlier < month);
    let intervals = Intervals::default();
    let look = |metric: Metric, month: Month| intervals.measure(metric, &report.rows(month, campaign), basis.margin);
    let line = |metric: Metric| {
        let now = look(metric, month)?;
        let before = |month: &Month| {
            let then = glance(metric, &report.rows(*month, campaign), basis.margin)?;
            Some((*month, point(&then)))
        };
        let before: Vec<(Month, Point)> = months.iter().filter_map(before).collect();
        let judged = kind(metric).and_then(|kind| {
            let history: Vec<Point> = before.iter().map(|(_, point)| *point).collect();
            news(kind, &history, point(&now), basis.level).map(|found| in_unit(metric, found))
        });
        let last = before.last().and_then(|(since, _)| Some((*since, look(metric, *since)?)));
        let change = last.map(|(since, before)| change(&now, since, before));
        Some(Line { benchmarks: held(&now, benchmarks, &report.currency), change, news: judged, now })
    };
    let lines: Vec<Line> = Metric::ALL.into_iter().filter_map(line).collect();
    let judged = lines.iter().filter_map(|line| line.news.as_ref());
    let judged = judged.filter(|news| !matches!(news.verdict, Verdict::TooLittle { .. })).count();
    Review { alarms_expected: judged as f64 * basis.level, lines }
}

/// How a metric's months are judged.
const fn kind(metric: Metric) -> Option<Kind> {
    match metric.formula() {
        Formula::Rate(..) => Some(Kind::Rate),
        // What one costs is judged by how many there were for the money, which is what chance decides.
        Formula::Count(_) | Formula::CostPer(_) => Some(Kind::Count),
        Formula::Money => match metric {
            Metric::Cost | Metric::Revenue | Metric::RevenuePerCustomer => Some(Kind::Amount),
            _ => None,
        },
    }
}

fn point(measured: &Measured) -> Point {
    match measured.metric.formula() {
        Formula::Rate(..) | Formula::Count(_) => measured.parts,
        Formula::CostPer(_) => (measured.parts.1, measured.parts.0),
        Formula::Money => (measured.value, 1.0),
    }
}

/// Leads per money turned over into money per lead, with its limits and its direction.
fn in_unit(metric: Metric, news: News) -> News {
    if !matches!(metric.formula(), Formula::CostPer(_)) {
        return news;
    }
    let over = |per: f64| if per > 0.0 { (1.0 / per).min(f64::MAX) } else { f64::MAX };
    let verdict = match news.verdict {
        Verdict::News { up } => Verdict::News { up: !up },
        other => other,
    };
    let limits = news.limits.map(|(low, high)| (over(high), over(low)));
    News { verdict, centre: over(news.centre), limits, ..news }
}

fn change(now: &Measured, since: Month, before: Measured) -> Change {
    let by = now.value - before.value;
    let estimate = |measured: &Measured| measured.interval.map(|(low, high)| (measured.value, low, high));
    let interval = estimate(now).zip(estimate(&before)).map(|(now, before)| difference(now, before));
    let relative = Some(by / before.value).filter(|share| before.value > 0.0 && share.is_finite());
    Change { since, before, by, interval, relative }
}

fn held(now: &Measured, benchmarks: &[Benchmark], currency: &str) -> Vec<Held> {
    let fits = |benchmark: &Benchmark| {
        let known = !matches!(&benchmark.level, Level::Money(_, theirs) if theirs != currency);
        known && benchmark.metric == now.metric
    };
    let ends = now.interval.unwrap_or((now.value, now.value));
    let fitting = benchmarks.iter().enumerate().filter(|(_, benchmark)| fits(benchmark));
    fitting
        .map(|(place, benchmark)| Held {
            benchmark: place,
            lies: benchmark::against(ends, &benchmark.level),
            by: now.value - benchmark.level.middle(),
        })
        .collect()
}

/// The verdict on a metric over the months, as a chart draws it: each month against those before it, without
/// intervals of counts.
pub fn course(
    report: &Report,
    metric: Metric,
    campaign: Option<&str>,
    basis: &Basis,
) -> Vec<(Month, Measured, Option<News>)> {
    let months = report.months().into_iter();
    let measured =
        months.filter_map(|month| Some((month, glance(metric, &report.rows(month, campaign), basis.margin)?)));
    let all: Vec<(Month, Measured)> = measured.collect();
    let points: Vec<Point> = all.iter().map(|(_, measured)| point(measured)).collect();
    let verdict = |row: usize| {
        let before = points.get(row.saturating_sub(news::HISTORY)..row)?;
        news(kind(metric)?, before, *points.get(row)?, basis.level).map(|found| in_unit(metric, found))
    };
    all.into_iter().enumerate().map(|(row, (month, measured))| (month, measured, verdict(row))).collect()
}
