//! What was found: the best split in words, as bars beside the present mix, channel by channel, and month by month.

use super::list::name;
use super::{months, table};
use crate::engine::channel::{Aim, Lane, LaneFigures, lanes};
use crate::explain::channel::{left_over, next_gain, next_step, spent};
use crate::format::{Digits, Value};
use crate::inquiry::ChannelsFinding;
use crate::web::chart::{PairBars, PairRow, Table};
use crate::web::deep::framed::framed;
use crate::web::deep::why::why;
use crate::web::desk::Desk;
use yew::prelude::*;

/// All of it. `best` has the mix of the best split, `now` that of the leads that come in now.
pub(super) fn found(desk: &Desk, aim: Aim, budget: f64, best: &ChannelsFinding, now: &ChannelsFinding) -> Html {
    html! {
        <div class="channels-found">
            {words(desk, aim, budget, best, now)}
            {chart(desk, best, now)}
            {table::table(desk, &best.mix, &now.mix)}
            {months::months(desk, &best.months)}
        </div>
    }
}

fn customers(x: f64) -> Value {
    Value::Number(x, Digits::Short)
}

fn words(desk: &Desk, aim: Aim, budget: f64, best: &ChannelsFinding, now: &ChannelsFinding) -> Html {
    let split = &best.split;
    let title = if split.whole.total <= 0.0 {
        desk.text("channels-best-none")
    } else if aim == Aim::Profit {
        let args = [("budget", desk.money(budget)), ("profit", desk.money(split.whole.profit))];
        desk.with("channels-best-profit", &args)
    } else {
        let args = [("budget", desk.money(budget)), ("customers", customers(split.whole.customers))];
        desk.with("channels-best-customers", &args)
    };
    let mut lines = vec![desk.with(
        "channels-against-now",
        &[
            ("customers", customers(now.mix.customers)),
            ("spend", desk.money(spent(&now.mix))),
            ("chance", Value::Percent(now.mix.chance, Digits::Short)),
            ("best", Value::Percent(best.mix.chance, Digits::Short)),
        ],
    )];
    let step = next_step(budget);
    let next = ("step", desk.money(step));
    lines.push(match (next_gain(split, step), aim) {
        (None, _) => desk.text("channels-next-nothing"),
        (Some(gain), Aim::Customers) => desk.with("channels-next-customers", &[next, ("customers", customers(gain))]),
        (Some(gain), Aim::Profit) => desk.with("channels-next-profit", &[next, ("profit", desk.money(gain))]),
    });
    lines.extend(left_over(&split.whole, budget).map(|left| desk.with("channels-left", &[("left", desk.money(left))])));
    if !split.proven {
        lines.push(desk.text("channels-near"));
    }
    html! {
        <div class="channels-words">
            <h3>{title}</h3>
            { for lines.into_iter().map(|line| html! { <p>{line}</p> }) }
            {why(desk, "channels-why", &workings(desk))}
        </div>
    }
}

/// How a lead of each channel comes to its worth, and how money finds its way.
fn workings(desk: &Desk) -> Vec<String> {
    let line = |(row, lane): (usize, &Lane)| {
        let rates: Vec<String> =
            lane.rates.iter().map(|rate| desk.value(&Value::Percent(*rate, Digits::Exact))).collect();
        desk.with(
            "channels-why-lane",
            &[
                ("name", Value::Text(name(desk, row))),
                ("rates", Value::Text(rates.join(" × "))),
                ("rate", Value::Percent(lane.rate_to_customer, Digits::Exact)),
                ("gain", desk.money(lane.gain)),
                ("cost", desk.money(lane.cost_per_lead)),
                ("after", desk.money(lane.cost_after)),
            ],
        )
    };
    let lanes = lanes(desk.plan()).unwrap_or_default();
    let mut lines = vec![desk.text("channels-why-lead")];
    lines.extend(lanes.iter().enumerate().map(line));
    lines.extend(["channels-why-dearer", "channels-why-split", "channels-why-chance"].map(|id| desk.text(id)));
    lines
}

fn chart(desk: &Desk, best: &ChannelsFinding, now: &ChannelsFinding) -> Html {
    let both = best.mix.channels.iter().zip(&now.mix.channels).enumerate();
    let leads = |id: &str, leads: u64, spend: f64| {
        AttrValue::from(desk.with(id, &[("spend", desk.money(spend)), ("leads", Value::Count(leads as f64))]))
    };
    let row = |(row, (then, now)): (usize, (&LaneFigures, &LaneFigures))| PairRow {
        name: name(desk, row).into(),
        then: (then.spend, leads("channels-bar-best", then.leads, then.spend)),
        now: (now.spend, leads("channels-bar-now", now.leads, now.spend)),
    };
    let rows: Vec<PairRow> = both.map(row).collect();
    let most = best.mix.channels.iter().enumerate().max_by(|a, b| a.1.spend.total_cmp(&b.1.spend));
    let title = match most.filter(|(_, lane)| lane.spend > 0.0) {
        Some((row, lane)) => desk
            .with("channels-chart-most", &[("name", Value::Text(name(desk, row))), ("spend", desk.money(lane.spend))]),
        None => desk.text("channels-best-none"),
    };
    let subtitle = desk.text("channels-chart-subtitle");
    let cell = |x: &(f64, AttrValue)| AttrValue::from(desk.amount(x.0));
    let table = Table {
        caption: subtitle.clone().into(),
        columns: ["channels-channel", "channels-best", "channels-now-mix"].map(|id| desk.text(id).into()).to_vec(),
        rows: rows.iter().map(|row| vec![row.name.clone(), cell(&row.then), cell(&row.now)]).collect(),
    };
    let chart = html! { <PairBars id="channels-chart" name={title.clone()} desc={subtitle.clone()} {rows} /> };
    framed(desk, "channels-picture", title, subtitle, table, chart)
}
