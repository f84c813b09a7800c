//! Tree to report. Strict: an unknown field is a fault that names it, and a figure that is absent stays unknown.

use crate::codec::Node;
use crate::codec::node::{Fields, kind};
use crate::codec::path::Path;
use crate::engine::issue::{Allowed, Fault, Issue};
use crate::engine::plan::DEFAULT_CURRENCY;
use crate::engine::plan::limits::Limit;
use crate::nurture::Month;
use crate::nurture::figure::{COUNT, Figure, Figures, Unit};
use crate::nurture::report::{Group, Groups, Period, Report, VERSION};

/// The report of a tree. The version is read first, so that a document of the future is called that.
pub(super) fn report(node: Node, at: &Path) -> Result<Report, Issue> {
    let mut fields = Fields::of(node, at)?;
    let version = fields.whole("version", Limit::between(0.0, u32::MAX.into()))?;
    if version != u64::from(VERSION) {
        return Err(at.key("version").issue(Fault::Version { found: version }));
    }
    let mut fields = fields.only(&["name", "currency", "periods", "groups"])?;
    let place = at.key("periods");
    let rows = fields.required("periods")?.list(&place)?.into_iter().enumerate();
    Ok(Report {
        version: VERSION,
        name: fields.text_or("name", "")?,
        currency: fields.text_or("currency", DEFAULT_CURRENCY)?,
        periods: rows.map(|(row, node)| period(node, &place.entry(row))).collect::<Result<_, _>>()?,
        groups: fields.object("groups").map(|node| groups(node, &at.key("groups"))).transpose()?,
    })
}

fn period(node: Node, at: &Path) -> Result<Period, Issue> {
    let mut known = vec!["month", "campaign"];
    known.extend(Figure::ALL.map(Figure::key));
    let mut fields = Fields::of(node, at)?.only(&known)?;
    let month = fields.text("month")?;
    let month = Month::parse(&month).ok_or_else(|| kind(&at.key("month"), Allowed::YearMonth))?;
    let campaign = fields.optional("campaign").map(|node| node.text(&at.key("campaign"))).transpose()?;
    let mut figures = Figures::default();
    for figure in Figure::ALL {
        let Some(node) = fields.optional(figure.key()) else { continue };
        let place = at.key(figure.key());
        let value = match figure.unit() {
            Unit::Count => node.whole(&place, COUNT)? as f64,
            Unit::Money | Unit::Share => node.number(&place)?,
        };
        figures.set(figure, Some(value));
    }
    Ok(Period { month, campaign, figures })
}

fn groups(node: Node, at: &Path) -> Result<Groups, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["nurtured", "others"])?;
    Ok(Groups {
        nurtured: group(fields.required("nurtured")?, &at.key("nurtured"))?,
        others: group(fields.required("others")?, &at.key("others"))?,
    })
}

fn group(node: Node, at: &Path) -> Result<Group, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["converted", "entered"])?;
    Ok(Group { converted: fields.whole("converted", COUNT)?, entered: fields.whole("entered", COUNT)? })
}
