//! Settings of the plan: a preset or a plan first, then what the host says of single figures.

use super::Memory;
use crate::codec::presets;
use crate::embed::{Ignored, Reason, Setting, Settings};
use crate::engine::Plan;
use crate::engine::plan::Goal;
use crate::state::Store;
use crate::state::example::example;
use crate::web::adapter::{fetch, place};
use crate::web::desk::{Action, Desk};
use crate::web::later;
use gloo::timers::callback::Timeout;
use wasm_bindgen::JsCast;
use wasm_bindgen_futures::spawn_local;
use web_sys::HtmlElement;
use yew::Callback;

/// The settings that say what the plan is, and those that say something of it.
const WHOLE: [&str; 2] = ["preset", "plan"];
const SINGLE: [&str; 5] = ["currency", "goal", "value", "period", "stages"];

/// Applies the named settings. The first time what comes out is where undo ends. `show` is called when one turns out
/// later not to be had.
pub(super) fn apply(memory: &Memory, desk: Desk, names: &[&str], first: bool, show: Callback<()>) {
    if names.contains(&"section") {
        open_section(memory.borrow().settings.text("section").unwrap_or_default(), 40);
    }
    let whole = names.iter().any(|name| WHOLE.contains(name));
    if !whole && !names.iter().any(|name| SINGLE.contains(name)) {
        return;
    }
    // What the visitor has changed since stays, but for what the host names now; a plan of the host's is all the host's.
    let said: Vec<&'static str> = SINGLE.into_iter().filter(|name| whole || names.contains(name)).collect();
    let memory = memory.clone();
    spawn_local(async move {
        let settings = memory.borrow().settings.clone();
        let begun = if whole { begin(&settings).await } else { Ok(None) };
        let ignored = |name: String, reason| {
            let ignored = Ignored { name, reason };
            super::outside::warn(&ignored);
            memory.borrow_mut().ignored.push(ignored);
            show.emit(());
        };
        let base = begun.unwrap_or_else(|name| {
            ignored(name.to_owned(), Reason::Missing);
            None
        });
        let issue = if first {
            let plan = with(base.unwrap_or_else(|| (**desk.plan()).clone()), &settings, &said, false);
            memory.borrow_mut().by_host = plan != **desk.plan();
            Store::new(plan).map(|store| desk.dispatch(Action::Replace(Box::new(store)))).err()
        } else {
            desk.edit("", "host", &mut |now| {
                let plan = with(base.clone().unwrap_or_else(|| now.clone()), &settings, &said, !whole);
                memory.borrow_mut().by_host = plan != *now;
                *now = plan;
            })
            .err()
        };
        if let Some(issue) = issue {
            ignored(issue.field, Reason::Range);
        }
    });
}

/// The plan to begin with: a plan's link, else a preset, else the worked example where one of them was taken back.
async fn begin(settings: &Settings) -> Result<Option<Plan>, &'static str> {
    if let Some(link) = settings.text("plan") {
        let paper = later::paper().await.ok_or("plan")?;
        return (paper.decode)(link).map(Some).map_err(|_| "plan");
    }
    let Some(id) = settings.text("preset") else { return Ok(Some(example())) };
    let texts = fetch::texts(&["presets/index.json".to_owned()]).await;
    let list = texts.and_then(|texts| presets::read(texts.first()?).ok()).ok_or("preset")?;
    list.into_iter().find(|preset| preset.id == id).map(|preset| Some(preset.plan)).ok_or("preset")
}

/// The plan with the named settings; with `back`, what is named and not set is as in the worked example.
fn with(mut plan: Plan, settings: &Settings, names: &[&str], back: bool) -> Plan {
    let plain = example();
    for name in names {
        match (*name, settings.get(name)) {
            ("currency", Some(Setting::Text(currency))) => plan.currency.clone_from(currency),
            ("goal", Some(Setting::Number(goal))) => plan.goal = Goal::Customers(*goal as u64),
            ("value", Some(Setting::Number(value))) => plan.customer_value = *value,
            ("period", Some(Setting::Number(months))) => plan.period_months = *months,
            ("stages", Some(Setting::List(names))) => {
                for (stage, name) in plan.stages.iter_mut().zip(names) {
                    stage.name.clone_from(name);
                }
            }
            _ => {}
        }
    }
    for name in names.iter().filter(|name| back && settings.get(name).is_none()) {
        match *name {
            "currency" => plan.currency.clone_from(&plain.currency),
            "goal" => plan.goal = plain.goal,
            "value" => plan.customer_value = plain.customer_value,
            "period" => plan.period_months = plain.period_months,
            _ => plan.stages.iter_mut().for_each(|stage| stage.name.clear()),
        }
    }
    plan
}

/// Opens a further question once its line is there; it is asked for as a visitor would, a few times.
fn open_section(name: &str, tries: u32) {
    if name.is_empty() || tries == 0 {
        return;
    }
    let line = place::by_id(&["deep-", name].concat());
    match line.and_then(|line| line.dyn_into::<HtmlElement>().ok()) {
        Some(line) if line.get_attribute("aria-expanded").as_deref() == Some("false") => line.click(),
        Some(_) => {}
        None => {
            let name = name.to_owned();
            Timeout::new(100, move || open_section(&name, tries - 1)).forget();
        }
    }
}
