//! What the trade knows of a rate, as prior to the own evidence: one of the presets' benchmarks or a number of one's own.

use super::working;
use crate::codec::presets;
use crate::engine::Plan;
use crate::engine::plan::{Prior, Rate};
use crate::engine::uncertain::RateOutlook;
use crate::format::{Digits, Value};
use crate::state::doubt::{TradeRate, own_prior, trade_rates};
use crate::state::edit::set_known;
use crate::web::adapter::fetch;
use crate::web::component::{Number, Unit, Words, choice, number_box, text_box};
use crate::web::desk::Desk;
use yew::prelude::*;

/// Properties of [`Benchmark`].
#[derive(Properties, PartialEq)]
pub(super) struct BenchmarkProps {
    /// The desk.
    pub(super) desk: Desk,
    /// The stage whose rate it is about.
    pub(super) row: usize,
    /// The rate as the worker has found it.
    pub(super) rate: Option<RateOutlook>,
}

/// The values of the two choices that are no benchmark of a preset.
const NONE: &str = "none";
const OWN: &str = "own";

/// The choice, and the figures of what is chosen.
#[component]
pub(super) fn Benchmark(props: &BenchmarkProps) -> Html {
    let (desk, row) = (&props.desk, props.row);
    let plan = desk.plan();
    let list = use_state(Vec::<presets::Preset>::new);
    {
        let list = list.clone();
        // Without the file only a benchmark of one's own can be had.
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                let texts = fetch::texts(&["presets/index.json".to_owned()]).await;
                list.set(texts.and_then(|texts| presets::read(texts.first()?).ok()).unwrap_or_default());
            });
        });
    }
    let id = |row: usize| plan.stages.get(row).map_or("", |stage| stage.id.as_str());
    let trade = trade_rates(&list, id(row), id(row + 1));
    let prior = plan.stages.get(row).and_then(|stage| stage.known().prior.as_ref());
    let now =
        prior.map_or(NONE, |prior| trade.iter().find(|rate| rate.prior == *prior).map_or(OWN, |rate| rate.id.as_str()));
    let mut options = vec![(NONE.to_owned(), desk.text("benchmark-none"))];
    options.extend(trade.iter().map(|rate| (rate.id.clone(), offer(desk, rate))));
    options.push((OWN.to_owned(), desk.text("benchmark-own")));
    let choose = {
        let (desk, trade, current) = (desk.clone(), trade.clone(), prior.cloned());
        Callback::from(move |id: String| {
            let taken = trade.iter().find(|rate| rate.id == id).map(|rate| rate.prior.clone());
            let own = || {
                current
                    .clone()
                    .map_or_else(|| own_prior(desk.plan(), row), |prior| Prior { source: String::new(), ..prior })
            };
            let prior = taken.or_else(|| (id == OWN).then(own));
            desk.step(&path(row), &mut |plan| set_known(plan, row, |known| known.prior.clone_from(&prior)));
        })
    };
    let evidence = plan.stages.get(row).is_some_and(|stage| matches!(stage.to_next, Some(Rate::Evidence { .. })));
    html! {
        <div class="doubt-benchmark">
            <div class="fields">
                {choice("sure-benchmark", desk.text("benchmark-title"), false, options, now, choose)}
                { for prior.map(|prior| figures(desk, row, prior)) }
            </div>
            if prior.is_some() && !evidence {
                <p class="footnote">{desk.text("benchmark-idle")}</p>
            } else if prior.is_some() {
                {pull(desk, row, props.rate)}
            } else if !evidence {
                <p class="footnote">{desk.text("benchmark-needs-evidence")}</p>
            }
        </div>
    }
}

fn path(row: usize) -> String {
    format!("stages[{row}].prior")
}

fn offer(desk: &Desk, rate: &TradeRate) -> String {
    let name = desk.text(&format!("preset-{}", rate.id));
    desk.with(
        "benchmark-offer",
        &[("name", Value::Text(name)), ("rate", Value::Percent(rate.prior.mean, Digits::Short))],
    )
}

/// Rate, weight and source, to be changed at will.
fn figures(desk: &Desk, row: usize, prior: &Prior) -> Html {
    let at = |field: &str| [&path(row), ".", field].concat();
    let mean = Number {
        path: at("mean"),
        label: desk.text("benchmark-rate"),
        value: prior.mean,
        unit: Unit::Percent,
        row,
        set: |plan, row, mean| on_prior(plan, row, |prior| prior.mean = mean),
    };
    let size = Number {
        path: at("sampleSize"),
        label: desk.text("benchmark-size"),
        value: prior.sample_size,
        unit: Unit::Plain,
        row,
        set: |plan, row, size| on_prior(plan, row, |prior| prior.sample_size = size),
    };
    let source = Words {
        path: at("source"),
        label: desk.text("benchmark-source"),
        value: prior.source.clone(),
        row,
        placeholder: None,
        set: |plan, row, source| on_prior(plan, row, |prior| prior.source = source),
    };
    html! {
        <>
            {number_box(desk, mean)}
            {number_box(desk, size)}
            {text_box(desk, source)}
        </>
    }
}

fn on_prior(plan: &mut Plan, row: usize, change: impl FnOnce(&mut Prior)) {
    set_known(plan, row, |known| {
        if let Some(prior) = &mut known.prior {
            change(prior);
        }
    });
}

/// A share to the tenth of a point, since a pull is small.
fn fine(ratio: f64) -> Value {
    Value::Percent((ratio * 1000.0).round() / 1000.0, Digits::Exact)
}

/// How far the benchmark pulls.
fn pull(desk: &Desk, row: usize, rate: Option<RateOutlook>) -> Html {
    let Some(stage) = desk.plan().stages.get(row) else { return Html::default() };
    let (Some(Rate::Evidence { converted, entered }), Some(prior)) = (stage.to_next, &stage.known().prior) else {
        return Html::default();
    };
    let percent = |ratio: f64| Value::Percent(ratio, Digits::Short);
    let Some((rate, weight)) = rate.and_then(|rate| Some((rate, rate.prior_weight?))) else { return Html::default() };
    let args = [
        ("converted", Value::Count(converted as f64)),
        ("entered", Value::Count(entered as f64)),
        ("weight", percent(weight)),
        ("trade", percent(prior.mean)),
        ("own", fine(converted as f64 / entered.max(1) as f64)),
        ("mean", fine(rate.mean)),
    ];
    html! {
        <>
            <p class="doubt-pull">{desk.with("benchmark-pull", &args)}</p>
            {working::weight(desk, prior, (converted, entered), &rate)}
        </>
    }
}
