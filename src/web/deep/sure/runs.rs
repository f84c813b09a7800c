//! How long the simulation runs, and from which seed.

use crate::engine::plan::limits;
use crate::web::component::{Number, Unit, number_box};
use crate::web::desk::Desk;
use yew::prelude::*;

/// Two boxes that few people need.
pub(super) fn runs_fields(desk: &Desk) -> Html {
    let belief = desk.plan().belief();
    let runs = Number {
        path: "belief.runs".to_owned(),
        label: desk.text("doubt-runs"),
        value: f64::from(belief.runs),
        unit: Unit::Whole,
        row: 0,
        // What does not fit becomes a number that the plan's own check refuses with its range.
        set: |plan, _, runs| plan.set_belief(|belief| belief.runs = runs.clamp(0.0, f64::from(u32::MAX)) as u32),
    };
    let seed = Number {
        path: "belief.seed".to_owned(),
        label: desk.text("doubt-seed"),
        value: belief.seed as f64,
        unit: Unit::Whole,
        row: 0,
        set: |plan, _, seed| {
            let most = limits::SEED.max + 1.0;
            plan.set_belief(|belief| belief.seed = if seed < 0.0 { most } else { seed.min(most) } as u64);
        },
    };
    html! {
        <details class="doubt-runs">
            <summary>{desk.text("doubt-details")}</summary>
            <div class="fields">
                {number_box(desk, runs)}
                {number_box(desk, seed)}
            </div>
            <p class="footnote">{desk.text("doubt-details-note")}</p>
        </details>
    }
}
