//! Plans to start from: shapes of funnels, and benchmarks that say where they come from.

use super::document;
use super::json::{MAX_BYTES, parse};
use super::node::{Fields, Node, kind};
use super::path::Path;
use crate::engine::Plan;
use crate::engine::issue::{Allowed, Issue};
use crate::engine::plan::limits::Limit;

/// One plan to start from. Its name for people is the message `preset-<id>`.
#[derive(Debug, Clone, PartialEq)]
pub struct Preset {
    /// Unique among the presets.
    pub id: String,
    /// What it stands for.
    pub group: Group,
    /// The plan itself, checked like any other.
    pub plan: Plan,
    /// Where its rates come from; every benchmark has one.
    pub source: Option<Source>,
}

/// What a preset stands for.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Group {
    /// A shape of funnel: its numbers are only there to be replaced.
    Shape,
    /// Numbers that somebody measured.
    Benchmark,
}

/// Where a benchmark comes from. Names of studies and what they counted are data and not translated.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Source {
    /// The study.
    pub title: String,
    /// The year of its data, the last one where there are several.
    pub year: u32,
    /// How many of what were counted.
    pub sample: String,
    /// How far to trust it.
    pub grade: Grade,
    /// What each stage means there, and what bends the numbers.
    pub definition: String,
    /// Where to read on.
    pub url: String,
}

/// How far to trust a source.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Grade {
    /// Raw data, or an audited study.
    A,
    /// A vendor's own customers, with their number.
    B,
    /// A survey, or unreplicated.
    C,
}

/// The presets of a file.
///
/// # Errors
/// The first fault, with its place: `[3].plan.stages[0].toNext.rate`.
pub fn read(text: &str) -> Result<Vec<Preset>, Issue> {
    let root = Path::ROOT;
    let entries = parse(text, MAX_BYTES)?.list(&root)?;
    entries.into_iter().enumerate().map(|(row, node)| preset(node, &root.entry(row))).collect()
}

fn preset(node: Node, at: &Path) -> Result<Preset, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["id", "group", "plan", "source"])?;
    let id = fields.text("id")?;
    let group = match fields.text("group")?.as_str() {
        "shape" => Group::Shape,
        "benchmark" => Group::Benchmark,
        _ => return Err(kind(&at.key("group"), Allowed::Group)),
    };
    let place = at.key("plan");
    let plan = document::plan(fields.required("plan")?, &place)?;
    plan.check().map_err(|issue| Issue::new(format_args!("{place}.{}", issue.field), issue.fault))?;
    let source = match group {
        Group::Shape => fields.object("source"),
        Group::Benchmark => Some(fields.required("source")?),
    };
    let source = source.map(|node| self::source(node, &at.key("source"))).transpose()?;
    Ok(Preset { id, group, plan, source })
}

pub(super) fn source(node: Node, at: &Path) -> Result<Source, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["title", "year", "sample", "grade", "definition", "url"])?;
    Ok(Source {
        title: fields.text("title")?,
        year: fields.whole("year", Limit::between(1900.0, 9999.0))? as u32,
        sample: fields.text("sample")?,
        grade: match fields.text("grade")?.as_str() {
            "A" => Grade::A,
            "B" => Grade::B,
            "C" => Grade::C,
            _ => return Err(kind(&at.key("grade"), Allowed::Grade)),
        },
        definition: fields.text("definition")?,
        url: fields.text("url")?,
    })
}
