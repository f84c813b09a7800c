//! Report to tree, in the contract's order; what is not known is left out, so that equal reports are equal texts.

use crate::codec::Node;
use crate::engine::plan::DEFAULT_CURRENCY;
use crate::nurture::figure::Figure;
use crate::nurture::report::{Group, Groups, Period, Report};

type Members = Vec<(String, Node)>;

/// The tree of a report.
pub(super) fn node(report: &Report) -> Node {
    let mut members = Members::new();
    put(&mut members, "version", Node::Number(f64::from(report.version)));
    if !report.name.is_empty() {
        put(&mut members, "name", Node::Text(report.name.clone()));
    }
    if report.currency != DEFAULT_CURRENCY {
        put(&mut members, "currency", Node::Text(report.currency.clone()));
    }
    put(&mut members, "periods", Node::List(report.periods.iter().map(period).collect()));
    if let Some(both) = report.groups {
        put(&mut members, "groups", groups(both));
    }
    Node::Object(members)
}

fn put(members: &mut Members, key: &str, node: Node) {
    members.push((key.to_owned(), node));
}

fn period(period: &Period) -> Node {
    let mut members = Members::new();
    put(&mut members, "month", Node::Text(period.month.to_string()));
    if let Some(campaign) = &period.campaign {
        put(&mut members, "campaign", Node::Text(campaign.clone()));
    }
    for figure in Figure::ALL {
        if let Some(value) = period.figures.get(figure) {
            put(&mut members, figure.key(), Node::Number(value));
        }
    }
    Node::Object(members)
}

fn groups(groups: Groups) -> Node {
    let mut members = Members::new();
    put(&mut members, "nurtured", group(groups.nurtured));
    put(&mut members, "others", group(groups.others));
    Node::Object(members)
}

fn group(group: Group) -> Node {
    let mut members = Members::new();
    put(&mut members, "converted", Node::Number(group.converted as f64));
    put(&mut members, "entered", Node::Number(group.entered as f64));
    Node::Object(members)
}
