//! Tree to plan. Strict: an unknown field is a fault that names it, and every rate and goal has exactly one form.

use crate::codec::Node;
use crate::codec::node::{Fields, kind};
use crate::codec::path::Path;
use crate::engine::issue::{Allowed, Fault, Issue};
use crate::engine::plan::limits::{self, Limit};
use crate::engine::plan::{
    Cold, ColdModel, DEFAULT_CURRENCY, DEFAULT_MARGIN, DEFAULT_PERIOD_MONTHS, DEFAULT_SHARE, FixedCost, FollowUp, Goal,
    Plan, Rate, Recycle, Stage, VERSION,
};

/// The plan of a tree. The version is read first, so that a document of the future is called that, and not blamed
/// for the fields that this build does not know.
pub(in crate::codec) fn plan(node: Node, at: &Path) -> Result<Plan, Issue> {
    let mut fields = Fields::of(node, at)?;
    let version = fields.whole("version", Limit::between(0.0, u32::MAX.into()))?;
    if version != u64::from(VERSION) {
        return Err(at.key("version").issue(Fault::Version { found: version }));
    }
    let mut fields = fields.only(&[
        "name",
        "currency",
        "goal",
        "customerValue",
        "grossMargin",
        "periodMonths",
        "stages",
        "fixedCosts",
        "cold",
    ])?;
    Ok(Plan {
        version: VERSION,
        name: fields.text_or("name", "")?,
        currency: fields.text_or("currency", DEFAULT_CURRENCY)?,
        goal: goal(fields.required("goal")?, &at.key("goal"))?,
        customer_value: fields.number("customerValue")?,
        gross_margin: fields.number_or("grossMargin", DEFAULT_MARGIN)?,
        period_months: fields.number_or("periodMonths", DEFAULT_PERIOD_MONTHS)?,
        stages: all(fields.required("stages")?, &at.key("stages"), stage)?,
        fixed_costs: match fields.optional("fixedCosts") {
            Some(node) => all(node, &at.key("fixedCosts"), fixed_cost)?,
            None => Vec::new(),
        },
        cold: fields.object("cold").map(|node| cold(node, &at.key("cold"))).transpose()?,
        belief: None,
        outlook: None,
        channels: Vec::new(),
    })
}

fn all<T>(node: Node, at: &Path, each: impl Fn(Node, &Path) -> Result<T, Issue>) -> Result<Vec<T>, Issue> {
    node.list(at)?.into_iter().enumerate().map(|(row, node)| each(node, &at.entry(row))).collect()
}

fn goal(node: Node, at: &Path) -> Result<Goal, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["customers", "revenue"])?;
    match (fields.any(&["customers"]), fields.any(&["revenue"])) {
        (true, false) => Ok(Goal::Customers(fields.whole("customers", limits::CUSTOMERS)?)),
        (false, true) => Ok(Goal::Revenue(fields.number("revenue")?)),
        _ => Err(kind(at, Allowed::Goal)),
    }
}

fn stage(node: Node, at: &Path) -> Result<Stage, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["id", "name", "toNext", "costPerEntry", "lagDays", "source"])?;
    Ok(Stage {
        id: fields.text("id")?,
        name: fields.text("name")?,
        to_next: fields.object("toNext").map(|node| rate(node, &at.key("toNext"))).transpose()?,
        cost_per_entry: fields.number_or("costPerEntry", 0.0)?,
        lag_days: fields.number_or("lagDays", 0.0)?,
        source: fields.text_or("source", "")?,
        known: None,
    })
}

fn rate(node: Node, at: &Path) -> Result<Rate, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["rate", "converted", "entered", "low", "likely", "high"])?;
    let point = fields.any(&["rate"]);
    let evidence = fields.any(&["converted", "entered"]);
    let range = fields.any(&["low", "likely", "high"]);
    match (point, evidence, range) {
        (true, false, false) => Ok(Rate::Point { rate: fields.number("rate")? }),
        (false, true, false) => Ok(Rate::Evidence {
            converted: fields.whole("converted", limits::ENTERED)?,
            entered: fields.whole("entered", limits::ENTERED)?,
        }),
        (false, false, true) => Ok(Rate::Range {
            low: fields.number("low")?,
            likely: fields.number("likely")?,
            high: fields.number("high")?,
        }),
        _ => Err(kind(at, Allowed::Rate)),
    }
}

fn fixed_cost(node: Node, at: &Path) -> Result<FixedCost, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["name", "amount", "share"])?;
    Ok(FixedCost {
        name: fields.text("name")?,
        amount: fields.number("amount")?,
        share: fields.number_or("share", DEFAULT_SHARE)?,
    })
}

fn cold(node: Node, at: &Path) -> Result<Cold, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["stage", "model", "recycle"])?;
    Ok(Cold {
        stage: fields.text("stage")?,
        model: model(fields.required("model")?, &at.key("model"))?,
        recycle: fields.object("recycle").map(|node| recycle(node, &at.key("recycle"))).transpose()?,
    })
}

fn model(node: Node, at: &Path) -> Result<ColdModel, Issue> {
    let mut fields = Fields::of(node, at)?;
    let name = fields.text("kind")?;
    match name.as_str() {
        "count" => {
            let mut fields = fields.only(&["leads"])?;
            Ok(ColdModel::Count { leads: fields.whole("leads", limits::COLD_LEADS)? })
        }
        "share" => Ok(ColdModel::Share { share: fields.only(&["share"])?.number("share")? }),
        "shelfLife" => {
            let mut fields = fields.only(&["days", "followUp"])?;
            let days = fields.number("days")?;
            Ok(ColdModel::ShelfLife { days, follow_up: follow_up(fields.required("followUp")?, &at.key("followUp"))? })
        }
        "halfLife" => {
            let mut fields = fields.only(&["days", "followUp"])?;
            let days = fields.number("days")?;
            Ok(ColdModel::HalfLife { days, follow_up: follow_up(fields.required("followUp")?, &at.key("followUp"))? })
        }
        "capacity" => {
            let mut fields = fields.only(&["reps", "leadsPerRepPerDay", "shelfLifeDays"])?;
            let reps = fields.whole("reps", limits::REPS)?;
            Ok(ColdModel::Capacity {
                // The range ends below u32's, so nothing is cut.
                reps: u32::try_from(reps).unwrap_or(u32::MAX),
                leads_per_rep_per_day: fields.number("leadsPerRepPerDay")?,
                shelf_life_days: fields.number("shelfLifeDays")?,
            })
        }
        _ => Err(kind(&at.key("kind"), Allowed::Model)),
    }
}

fn follow_up(node: Node, at: &Path) -> Result<FollowUp, Issue> {
    let mut fields = Fields::of(node, at)?;
    let name = fields.text("kind")?;
    match name.as_str() {
        "fixed" => Ok(FollowUp::Fixed { days: fields.only(&["days"])?.number("days")? }),
        "exponential" => Ok(FollowUp::Exponential { mean_days: fields.only(&["meanDays"])?.number("meanDays")? }),
        "lognormal" => {
            let mut fields = fields.only(&["medianDays", "p90Days"])?;
            let median_days = fields.number("medianDays")?;
            Ok(FollowUp::Lognormal { median_days, p90_days: fields.number("p90Days")? })
        }
        "observed" => {
            let days = fields.only(&["days"])?.required("days")?;
            Ok(FollowUp::Observed { days: all(days, &at.key("days"), Node::number)? })
        }
        _ => Err(kind(&at.key("kind"), Allowed::FollowUp)),
    }
}

fn recycle(node: Node, at: &Path) -> Result<Recycle, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["share", "toStage", "conversionFactor", "costPerLead"])?;
    Ok(Recycle {
        share: fields.number("share")?,
        to_stage: fields.text("toStage")?,
        conversion_factor: fields.number("conversionFactor")?,
        cost_per_lead: fields.number("costPerLead")?,
    })
}
