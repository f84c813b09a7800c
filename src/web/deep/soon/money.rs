//! Money in time: net present value, payback, lifetime value and its ratio to the cost per customer, each with its
//! working.

use super::scene::Scene;
use crate::engine::plan::RevenueModel;
use crate::engine::time;
use crate::format::{Digits, Value};
use crate::web::deep::why::why;
use yew::prelude::*;

/// The four figures.
pub(super) fn money(scene: &Scene) -> Html {
    html! {
        <section class="soon-money" aria-label={scene.desk.text("soon-money")}>
            {npv(scene)}
            {payback(scene)}
            {lifetime(scene)}
            {ratio(scene)}
        </section>
    }
}

/// One figure: its name, its number, a note where it needs one, its working.
fn figure(scene: &Scene, name: &str, number: String, note: Option<String>, title: &str, lines: &[String]) -> Html {
    html! {
        <div class="soon-figure">
            <h3>{scene.desk.text(name)}</h3>
            <p class="soon-number">{number}</p>
            { for note.map(|note| html! { <p class="soon-note">{note}</p> }) }
            {why(&scene.desk, title, lines)}
        </div>
    }
}

fn number(x: f64) -> Value {
    Value::Number(x, Digits::Exact)
}

fn percent(ratio: f64) -> Value {
    Value::Percent(ratio, Digits::Exact)
}

/// An amount to its last digit, so that the working can be reckoned again.
fn exact(scene: &Scene, amount: f64) -> Value {
    Value::Money(amount, scene.desk.plan().currency.clone(), Digits::Exact)
}

fn discount(scene: &Scene) -> f64 {
    scene.desk.plan().outlook().discount_per_year.unwrap_or(0.0)
}

fn npv(scene: &Scene) -> Html {
    let desk = &scene.desk;
    let forecast = &scene.finding.forecast;
    let cash = forecast.months.last().map_or(0.0, |month| month.cash_so_far);
    let months = Value::Count(forecast.months.len() as f64);
    let args = [
        ("months", months.clone()),
        ("cash", exact(scene, cash)),
        ("discount", percent(discount(scene))),
        ("monthly", percent(time::monthly_rate(discount(scene)))),
        ("npv", exact(scene, forecast.npv)),
    ];
    let lines =
        [desk.text("soon-why-npv-formula"), desk.with("soon-why-npv-figures", &args), desk.text("soon-why-npv-source")];
    let note = desk.with("soon-npv-note", &[("discount", percent(discount(scene))), ("months", months)]);
    figure(scene, "soon-npv", desk.amount(forecast.npv), Some(note), "soon-why-npv", &lines)
}

fn payback(scene: &Scene) -> Html {
    let (desk, months) = (&scene.desk, scene.months());
    let so_far = |index: usize| exact(scene, months.get(index).map_or(0.0, |month| month.cash_so_far));
    let mut lines = vec![desk.text("soon-why-payback-formula")];
    let shown = if let Some(number) = scene.finding.forecast.payback_month {
        let index = number as usize - 1;
        let after = ("after", so_far(index));
        let month = ("month", Value::Text(scene.month(index)));
        lines.push(match index.checked_sub(1) {
            Some(before) => desk.with("soon-why-payback-figures", &[("before", so_far(before)), after, month]),
            None => desk.with("soon-why-payback-first", &[after, month]),
        });
        scene.month(index)
    } else {
        let last = months.len().saturating_sub(1);
        let args = [("after", so_far(last)), ("month", Value::Text(scene.month(last)))];
        lines.push(desk.with("soon-why-payback-never", &args));
        desk.text("soon-payback-none")
    };
    lines.push(desk.text("soon-why-cash-source"));
    figure(scene, "soon-payback", shown, None, "soon-why-payback", &lines)
}

fn lifetime(scene: &Scene) -> Html {
    let (desk, plan) = (&scene.desk, scene.desk.plan());
    let life = scene.finding.worth.lifetime;
    let churn = plan.outlook().churn_per_month.unwrap_or(0.0);
    let args = [
        ("value", exact(scene, plan.customer_value)),
        ("period", number(plan.period_months)),
        ("margin", percent(plan.gross_margin)),
        ("monthly", percent(time::monthly_rate(discount(scene)))),
        ("churn", percent(churn)),
        ("months", Value::Count(f64::from(plan.outlook().horizon_months))),
        ("ltv", exact(scene, life.value)),
    ];
    let (formula, figures, note) = match (plan.outlook().revenue, life.horizon_months) {
        (RevenueModel::Once, _) => ("soon-why-ltv-once-formula", "soon-why-ltv-once", "soon-ltv-note-once"),
        (RevenueModel::Monthly, Some(_)) => {
            ("soon-why-ltv-horizon-formula", "soon-why-ltv-horizon", "soon-ltv-note-horizon")
        }
        (RevenueModel::Monthly, None) => ("soon-why-ltv-churn-formula", "soon-why-ltv-churn", "soon-ltv-note-churn"),
    };
    let lines = [desk.text(formula), desk.with(figures, &args), desk.text("soon-why-ltv-source")];
    let note = desk.with(note, &args);
    figure(scene, "soon-ltv", desk.amount(life.value), Some(note), "soon-why-ltv", &lines)
}

fn ratio(scene: &Scene) -> Html {
    let (desk, worth) = (&scene.desk, &scene.finding.worth);
    let mut lines = vec![desk.text("soon-why-ratio-formula")];
    let shown = if let (Some(ratio), Some(cac)) = (worth.ltv_to_cac, worth.cac) {
        let args = [("ltv", exact(scene, worth.lifetime.value)), ("cac", exact(scene, cac)), ("ratio", number(ratio))];
        lines.push(desk.with("soon-why-ratio-figures", &args));
        desk.with("soon-ratio-value", &[("ratio", Value::Number(ratio, Digits::Short))])
    } else {
        lines.push(desk.text("soon-why-ratio-none"));
        desk.text("soon-ratio-none")
    };
    lines.push(desk.text("soon-why-ratio-source"));
    let target = Value::Number(scene.target, Digits::Short);
    let note = worth.ltv_to_cac.map(|ratio| {
        let met = if ratio >= scene.target { "soon-ratio-met" } else { "soon-ratio-missed" };
        desk.with(met, &[("target", target)])
    });
    figure(scene, "soon-ratio", shown, note, "soon-why-ratio", &lines)
}
