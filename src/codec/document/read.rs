//! Tree to plan. Strict: an unknown field is a fault that names it, and every rate and goal has exactly one form.

use crate::codec::Node;
use crate::codec::node::{Fields, kind};
use crate::codec::path::Path;
use crate::engine::issue::{Allowed, Fault, Issue};
use crate::engine::plan::known::kept;
use crate::engine::plan::limits::{self, Limit};
use crate::engine::plan::{
    Belief, Channel, ChannelStep, Cold, ColdModel, DEFAULT_CURRENCY, DEFAULT_MARGIN, DEFAULT_PERIOD_MONTHS,
    DEFAULT_SHARE, FixedCost, FollowUp, Goal, Known, Outlook, Plan, Prior, Rate, Recycle, Response, RevenueModel,
    Spread, Stage, VERSION,
};
use crate::engine::time::Date;

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
        "belief",
        "outlook",
        "channels",
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
        fixed_costs: all_if(&mut fields, "fixedCosts", fixed_cost)?,
        cold: fields.object("cold").map(|node| cold(node, &at.key("cold"))).transpose()?,
        belief: fields.object("belief").map_or(Ok(None), |node| belief(node, &at.key("belief")).map(kept))?,
        outlook: fields.object("outlook").map_or(Ok(None), |node| outlook(node, &at.key("outlook")).map(kept))?,
        channels: all_if(&mut fields, "channels", channel)?,
    })
}

fn all<T>(node: Node, at: &Path, each: impl Fn(Node, &Path) -> Result<T, Issue>) -> Result<Vec<T>, Issue> {
    node.list(at)?.into_iter().enumerate().map(|(row, node)| each(node, &at.entry(row))).collect()
}

/// A list that may be absent, which says the same as an empty one.
fn all_if<T>(
    fields: &mut Fields<'_>,
    key: &str,
    each: impl Fn(Node, &Path) -> Result<T, Issue>,
) -> Result<Vec<T>, Issue> {
    fields.optional(key).map_or_else(|| Ok(Vec::new()), |node| all(node, &fields.at.key(key), each))
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
    let mut fields = Fields::of(node, at)?.only(&[
        "id",
        "name",
        "toNext",
        "costPerEntry",
        "lagDays",
        "source",
        "prior",
        "history",
        "costRange",
        "lagP90Days",
    ])?;
    Ok(Stage {
        id: fields.text("id")?,
        name: fields.text("name")?,
        to_next: fields.object("toNext").map(|node| rate(node, &at.key("toNext"))).transpose()?,
        cost_per_entry: fields.number_or("costPerEntry", 0.0)?,
        lag_days: fields.number_or("lagDays", 0.0)?,
        source: fields.text_or("source", "")?,
        known: kept(Known {
            prior: fields.object("prior").map(|node| prior(node, &at.key("prior"))).transpose()?,
            history: all_if(&mut fields, "history", month)?,
            cost_range: spread_if(&mut fields, "costRange")?,
            lag_p90_days: fields.number_if("lagP90Days")?,
        }),
    })
}

fn prior(node: Node, at: &Path) -> Result<Prior, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["mean", "sampleSize", "source"])?;
    Ok(Prior {
        mean: fields.number("mean")?,
        sample_size: fields.number("sampleSize")?,
        source: fields.text_or("source", "")?,
    })
}

/// One month of a history: how many went on, of how many.
fn month(node: Node, at: &Path) -> Result<(u64, u64), Issue> {
    let pair: [Node; 2] = node.list(at)?.try_into().map_err(|_| kind(at, Allowed::Month))?;
    let [converted, entered] = pair;
    let whole = |node: Node, place| node.whole(&at.entry(place), limits::ENTERED_IN_MONTH);
    Ok((whole(converted, 0)?, whole(entered, 1)?))
}

fn spread_if(fields: &mut Fields<'_>, key: &str) -> Result<Option<Spread>, Issue> {
    fields.object(key).map(|node| spread(node, &fields.at.key(key))).transpose()
}

fn spread(node: Node, at: &Path) -> Result<Spread, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["low", "likely", "high"])?;
    Ok(Spread { low: fields.number("low")?, likely: fields.number("likely")?, high: fields.number("high")? })
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

fn belief(node: Node, at: &Path) -> Result<Belief, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["rho", "confidence", "volume", "customerValue", "runs", "seed"])?;
    let default = Belief::DEFAULT;
    Ok(Belief {
        rho: fields.number_if("rho")?,
        confidence: fields.number_or("confidence", default.confidence)?,
        volume: spread_if(&mut fields, "volume")?,
        customer_value: spread_if(&mut fields, "customerValue")?,
        // The range ends below u32's, so nothing is cut; the same holds for the horizon below.
        runs: fields.whole_if("runs", limits::RUNS)?.map_or(default.runs, |runs| runs as u32),
        seed: fields.whole_if("seed", limits::SEED)?.unwrap_or(default.seed),
    })
}

fn outlook(node: Node, at: &Path) -> Result<Outlook, Issue> {
    let mut fields = Fields::of(node, at)?.only(&[
        "start",
        "intakeMonths",
        "seasonality",
        "rampUpMonths",
        "revenue",
        "churnPerMonth",
        "discountPerYear",
        "horizonMonths",
    ])?;
    let default = Outlook::DEFAULT;
    Ok(Outlook {
        start: fields.optional("start").map(|node| date(node, &at.key("start"))).transpose()?,
        intake_months: fields.number_if("intakeMonths")?,
        seasonality: fields.optional("seasonality").map(|node| seasons(node, &at.key("seasonality"))).transpose()?,
        ramp_up_months: fields.number_or("rampUpMonths", default.ramp_up_months)?,
        revenue: match fields.text_or("revenue", "once")?.as_str() {
            "once" => RevenueModel::Once,
            "monthly" => RevenueModel::Monthly,
            _ => return Err(kind(&at.key("revenue"), Allowed::Revenue)),
        },
        churn_per_month: fields.number_if("churnPerMonth")?,
        discount_per_year: fields.number_if("discountPerYear")?,
        horizon_months: fields
            .whole_if("horizonMonths", limits::HORIZON_MONTHS)?
            .map_or(default.horizon_months, |months| months as u32),
    })
}

fn date(node: Node, at: &Path) -> Result<Date, Issue> {
    Date::parse(&node.text(at)?).ok_or_else(|| kind(at, Allowed::Date))
}

fn seasons(node: Node, at: &Path) -> Result<[f64; 12], Issue> {
    all(node, at, Node::number)?.try_into().map_err(|_| kind(at, Allowed::Seasons))
}

fn channel(node: Node, at: &Path) -> Result<Channel, Issue> {
    let mut fields = Fields::of(node, at)?.only(&[
        "id",
        "name",
        "stage",
        "costPerLead",
        "fixedCost",
        "most",
        "response",
        "steps",
    ])?;
    Ok(Channel {
        id: fields.text("id")?,
        name: fields.text("name")?,
        stage: fields.text("stage")?,
        cost_per_lead: fields.number_or("costPerLead", 0.0)?,
        fixed_cost: fields.number_or("fixedCost", 0.0)?,
        most: fields.whole_if("most", limits::VOLUME)?,
        response: match fields.text_or("response", "linear")?.as_str() {
            "linear" => Response::Linear,
            "saturating" => Response::Saturating,
            _ => return Err(kind(&at.key("response"), Allowed::Response)),
        },
        steps: all_if(&mut fields, "steps", step)?,
    })
}

fn step(node: Node, at: &Path) -> Result<ChannelStep, Issue> {
    let mut fields = Fields::of(node, at)?.only(&["stage", "toNext", "costPerEntry", "lagDays"])?;
    Ok(ChannelStep {
        stage: fields.text("stage")?,
        to_next: fields.object("toNext").map(|node| rate(node, &at.key("toNext"))).transpose()?,
        cost_per_entry: fields.number_if("costPerEntry")?,
        lag_days: fields.number_if("lagDays")?,
    })
}
