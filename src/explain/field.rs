//! What people call a field of the document: its path as a label and the row that it stands in.

use super::Phrase;
use crate::format::Value;

/// The label of a field, by its path: `stages[2].toNext.rate` is `field-rate` with `row` 3. Labels of fields that
/// stand in rows take `row`, and `part` where there are rows in the row; a path that no field of a plan has is shown as
/// it is, by `field-other` with `path`.
pub fn label(path: &str) -> Phrase {
    known(path).unwrap_or_else(|| ("field-other", vec![("path", Value::from(path))]))
}

fn known(path: &str) -> Option<Phrase> {
    let mut pieces = path.split('[');
    let mut shape = pieces.next()?.to_owned();
    let mut args = Vec::new();
    for piece in pieces {
        let (row, rest) = piece.split_once(']')?;
        let name = if args.is_empty() { "row" } else { "part" };
        args.push((name, Value::Count(row.parse::<u32>().ok().map(f64::from)? + 1.0)));
        shape.push_str("[]");
        shape.push_str(rest);
    }
    // Which of a month's two numbers it is says nothing more than the month.
    args.truncate(2);
    Some((id(&shape)?, args))
}

/// One line for each field of the contract.
fn id(shape: &str) -> Option<&'static str> {
    Some(match shape {
        "" => "field-document",
        "version" => "field-version",
        "name" => "field-name",
        "currency" => "field-currency",
        "goal" => "field-goal",
        "goal.customers" => "field-goal-customers",
        "goal.revenue" => "field-goal-revenue",
        "customerValue" => "field-customer-value",
        "grossMargin" => "field-gross-margin",
        "periodMonths" => "field-period-months",
        "stages" => "field-stages",
        "stages[]" => "field-stage",
        "stages[].id" => "field-stage-id",
        "stages[].name" => "field-stage-name",
        "stages[].toNext" | "stages[].toNext.rate" => "field-rate",
        "stages[].toNext.converted" => "field-converted",
        "stages[].toNext.entered" => "field-entered",
        "stages[].toNext.low" => "field-low",
        "stages[].toNext.likely" => "field-likely",
        "stages[].toNext.high" => "field-high",
        "stages[].costPerEntry" => "field-cost-per-entry",
        "stages[].lagDays" => "field-lag-days",
        "stages[].source" => "field-rate-source",
        "stages[].prior" => "field-prior",
        "stages[].prior.mean" => "field-prior-mean",
        "stages[].prior.sampleSize" => "field-prior-size",
        "stages[].prior.source" => "field-prior-source",
        "stages[].history" => "field-history",
        "stages[].history[]" | "stages[].history[][]" => "field-history-month",
        "stages[].costRange" => "field-cost-range",
        "stages[].costRange.low" => "field-cost-low",
        "stages[].costRange.likely" => "field-cost-likely",
        "stages[].costRange.high" => "field-cost-high",
        "stages[].lagP90Days" => "field-lag-p90",
        "fixedCosts" => "field-fixed-costs",
        "fixedCosts[]" => "field-fixed-cost",
        "fixedCosts[].name" => "field-fixed-cost-name",
        "fixedCosts[].amount" => "field-fixed-cost-amount",
        "fixedCosts[].share" => "field-fixed-cost-share",
        "cold" => "field-cold",
        "cold.stage" => "field-cold-stage",
        "cold.model" | "cold.model.kind" => "field-cold-model",
        "cold.model.leads" => "field-cold-leads",
        "cold.model.share" => "field-cold-share",
        "cold.model.days" => "field-cold-days",
        "cold.model.shelfLifeDays" => "field-shelf-life-days",
        "cold.model.reps" => "field-reps",
        "cold.model.leadsPerRepPerDay" => "field-leads-per-rep",
        "cold.model.followUp" | "cold.model.followUp.kind" => "field-follow-up",
        "cold.model.followUp.days" => "field-follow-up-days",
        "cold.model.followUp.days[]" => "field-follow-up-day",
        "cold.model.followUp.meanDays" => "field-follow-up-mean",
        "cold.model.followUp.medianDays" => "field-follow-up-median",
        "cold.model.followUp.p90Days" => "field-follow-up-p90",
        "cold.recycle" => "field-recycle",
        "cold.recycle.share" => "field-recycle-share",
        "cold.recycle.toStage" => "field-recycle-stage",
        "cold.recycle.conversionFactor" => "field-recycle-factor",
        "cold.recycle.costPerLead" => "field-recycle-cost",
        "belief" => "field-belief",
        "belief.rho" => "field-rho",
        "belief.confidence" => "field-confidence",
        "belief.volume" => "field-volume",
        "belief.volume.low" => "field-volume-low",
        "belief.volume.likely" => "field-volume-likely",
        "belief.volume.high" => "field-volume-high",
        "belief.customerValue" => "field-value-range",
        "belief.customerValue.low" => "field-value-low",
        "belief.customerValue.likely" => "field-value-likely",
        "belief.customerValue.high" => "field-value-high",
        "belief.runs" => "field-runs",
        "belief.seed" => "field-seed",
        "outlook" => "field-outlook",
        "outlook.start" => "field-start",
        "outlook.intakeMonths" => "field-intake-months",
        "outlook.seasonality" => "field-seasonality",
        "outlook.seasonality[]" => "field-season",
        "outlook.rampUpMonths" => "field-ramp-up",
        "outlook.revenue" => "field-revenue-model",
        "outlook.churnPerMonth" => "field-churn",
        "outlook.discountPerYear" => "field-discount",
        "outlook.horizonMonths" => "field-horizon",
        "channels" => "field-channels",
        "channels[]" => "field-channel",
        "channels[].id" => "field-channel-id",
        "channels[].name" => "field-channel-name",
        "channels[].stage" => "field-channel-stage",
        "channels[].costPerLead" => "field-channel-cost",
        "channels[].fixedCost" => "field-channel-fixed",
        "channels[].most" => "field-channel-most",
        "channels[].response" => "field-channel-response",
        "channels[].steps" | "channels[].steps[]" | "channels[].steps[].stage" => "field-channel-steps",
        "channels[].steps[].costPerEntry" => "field-step-cost",
        "channels[].steps[].lagDays" => "field-step-lag",
        shape if shape.starts_with("channels[].steps[].toNext") => "field-step-rate",
        _ => return None,
    })
}
