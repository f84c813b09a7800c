//! How long a lead takes from stage to stage: the median, and by when nine of ten have gone on.

use super::fields::{Field, field};
use crate::engine::time::Lag;
use crate::format::{Digits, Value};
use crate::state::edit;
use crate::web::component::Unit;
use crate::web::desk::Desk;
use yew::prelude::*;

/// The lags, and what they are taken for.
pub(super) fn lags(desk: &Desk) -> Html {
    let laws = Lag::of(desk.plan());
    html! {
        <div class="soon-lags">
            { for laws.iter().enumerate().map(|(row, law)| lag(desk, row, *law)) }
            <p class="footnote">{desk.text("soon-hint-lags")}</p>
        </div>
    }
}

fn lag(desk: &Desk, row: usize, law: Lag) -> Html {
    let Some(stage) = desk.plan().stages.get(row) else { return Html::default() };
    let ends = [("from", Value::Text(desk.stage_name(row))), ("to", Value::Text(desk.stage_name(row + 1)))];
    let median = Field {
        id: format!("soon-lag-{row}"),
        path: format!("stages[{row}].lagDays"),
        label: desk.text("soon-label-lag"),
        value: Some(stage.lag_days),
        unit: Unit::Days,
        row,
        placeholder: None,
        set: |plan, row, days| edit::set_lag(plan, row, days.unwrap_or(0.0)),
    };
    let p90 = Field {
        id: format!("soon-lag-p90-{row}"),
        path: format!("stages[{row}].lagP90Days"),
        label: desk.text("soon-label-lag-p90"),
        value: stage.known().lag_p90_days,
        unit: Unit::Days,
        row,
        placeholder: Some(desk.number(stage.lag_days)),
        set: |plan, row, days| edit::set_known(plan, row, |known| known.lag_p90_days = days),
    };
    let mean = match law {
        Lag::Fixed { .. } => None,
        Lag::LogNormal { .. } => {
            Some(desk.with("soon-lag-mean", &[("days", Value::Number(law.mean(), Digits::Short))]))
        }
    };
    html! {
        <fieldset class="soon-lag">
            <legend>{desk.with("soon-lag-name", &ends)}</legend>
            {field(desk, median)}
            {field(desk, p90)}
            { for mean.map(|mean| html! { <p class="soon-note">{mean}</p> }) }
        </fieldset>
    }
}
