//! Presets: shapes of funnels, and rates from graded facts with their source on screen. Fetched when first asked for.

use crate::codec::presets::{self, Preset, Source};
use crate::format::Value;
use crate::state::FUNNEL;
use crate::state::edit::adopt;
use crate::web::adapter::fetch;
use crate::web::app::Notice;
use crate::web::desk::{Desk, stage_name};
use yew::prelude::*;

/// Properties of [`Presets`].
#[derive(Properties, PartialEq)]
pub struct PresetsProps {
    /// The desk.
    pub desk: Desk,
    /// Called when the list is done with.
    pub on_close: Callback<()>,
    /// Where messages go.
    pub notice: UseStateHandle<Option<Notice>>,
}

/// The list.
#[component]
pub fn Presets(props: &PresetsProps) -> Html {
    let desk = &props.desk;
    let list = use_state(Vec::<Preset>::new);
    {
        let (list, notice) = (list.clone(), props.notice.clone());
        use_effect_with((), move |()| {
            wasm_bindgen_futures::spawn_local(async move {
                let texts = fetch::texts(&["presets/index.json".to_owned()]).await;
                match texts.and_then(|texts| presets::read(texts.first()?).ok()) {
                    Some(read) => list.set(read),
                    None => notice.set(Some(Notice::Offline)),
                }
            });
        });
    }
    let close = {
        let call = props.on_close.clone();
        Callback::from(move |_: MouseEvent| call.emit(()))
    };
    html! {
        <section class="presets" aria-labelledby="presets-title">
            <header>
                <h2 id="presets-title">{desk.text("presets-title")}</h2>
                <button type="button" class="quiet" onclick={close}>{desk.text("close")}</button>
            </header>
            <p>{desk.text("presets-lead")}</p>
            <ul>{ for list.iter().map(|preset| card(desk, preset, &props.on_close)) }</ul>
        </section>
    }
}

fn card(desk: &Desk, preset: &Preset, on_close: &Callback<()>) -> Html {
    let take = {
        let (desk, preset, close) = (desk.clone(), preset.clone(), on_close.clone());
        let source = preset
            .source
            .as_ref()
            .map_or_else(String::new, |source| format!("{}, {}, {:?}", source.title, source.year, source.grade));
        Callback::from(move |_: MouseEvent| {
            desk.step(FUNNEL, &mut |plan| adopt(plan, &preset, &source));
            close.emit(());
        })
    };
    let stages = preset.plan.stages.iter().map(|stage| stage_name(desk.locale(), &stage.id, &stage.name));
    html! {
        <li class="preset" key={preset.id.clone()}>
            <button type="button" onclick={take}>{desk.text(&format!("preset-{}", preset.id))}</button>
            <p class="preset-stages">{stages.collect::<Vec<_>>().join(" → ")}</p>
            { for preset.source.iter().map(|source| provenance(desk, source)) }
        </li>
    }
}

/// Source, year, sample, grade and definition; a fact without them is not shipped.
fn provenance(desk: &Desk, source: &Source) -> Html {
    let args = [
        ("title", Value::Text(source.title.clone())),
        ("year", Value::Text(source.year.to_string())),
        ("sample", Value::Text(source.sample.clone())),
        ("grade", Value::Text(format!("{:?}", source.grade))),
    ];
    html! {
        <>
            <p class="preset-source">{desk.with("preset-source", &args)}</p>
            <p class="footnote">{&source.definition}</p>
        </>
    }
}
