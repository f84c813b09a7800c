//! The metrics of the month, one line each; the one that is opened shows its course and its working.

use super::detail::detail;
use super::{Look, Opened, news};
use crate::format::{Digits, Value};
use crate::nurture::{Line, Metric, Verdict};
use crate::web::component::after_frame::Part;
use crate::web::measure::words::{metric_name, metric_text, metric_value, month_name, points, sign};
use yew::prelude::*;

/// The metrics in the order in which a lead meets them.
const PARTS: [(&str, &[Metric]); 5] = [
    (
        "measure-part-leads",
        &[
            Metric::NewLeads,
            Metric::ReopenedLeads,
            Metric::ReopenedShare,
            Metric::Mqls,
            Metric::Sals,
            Metric::Sqls,
            Metric::Customers,
        ],
    ),
    ("measure-part-mail", &[Metric::DeliveryRate, Metric::OpenRate, Metric::ClickRate, Metric::ClickToOpen]),
    (
        "measure-part-rates",
        &[
            Metric::LeadToMql,
            Metric::MqlToSal,
            Metric::SalToSql,
            Metric::SqlToCustomer,
            Metric::MqlToSql,
            Metric::LeadToSql,
            Metric::MqlToCustomer,
        ],
    ),
    (
        "measure-part-cost",
        &[
            Metric::Cost,
            Metric::CostPerLead,
            Metric::CostPerMql,
            Metric::CostPerSal,
            Metric::CostPerSql,
            Metric::CostPerCustomer,
        ],
    ),
    ("measure-part-revenue", &[Metric::Revenue, Metric::RevenuePerCustomer, Metric::RevenuePerCost, Metric::Roi]),
];

/// All of them.
#[derive(PartialEq)]
pub(super) struct Section {
    pub(super) look: Look,
    pub(super) opened: UseStateHandle<Opened>,
}

impl Part for Section {
    fn draw(&self) -> Html {
        metrics(&self.look, &self.opened)
    }
}

fn metrics(look: &Look, opened: &UseStateHandle<Opened>) -> Html {
    let desk = &look.desk;
    let Some(month) = look.month else { return Html::default() };
    let part = |(name, metrics): (&str, &[Metric])| {
        let lines: Vec<&Line> = metrics
            .iter()
            .filter_map(|metric| look.review.lines.iter().find(|line| line.now.metric == *metric))
            .collect();
        if lines.is_empty() {
            return Html::default();
        }
        html! {
            <>
                <h3>{desk.text(name)}</h3>
                <ul>{ for lines.into_iter().map(|line| row(look, opened, line)) }</ul>
            </>
        }
    };
    html! {
        <section class="measure-metrics" aria-labelledby="measure-metrics">
            <h2 id="measure-metrics">
                {desk.with("measure-metrics", &[("month", month_name(desk, month).as_str().into())])}
            </h2>
            { for PARTS.map(part) }
        </section>
    }
}

fn row(look: &Look, opened: &UseStateHandle<Opened>, line: &Line) -> Html {
    let desk = &look.desk;
    let metric = line.now.metric;
    let open = look.open == Some(metric);
    let onclick = {
        let opened = opened.clone();
        Callback::from(move |_: MouseEvent| opened.set(if open { Opened::None } else { Opened::This(metric) }))
    };
    let id = format!("metric-{}", metric.key());
    let class = classes!("metric-line", news(line).then_some("metric-news"));
    html! {
        <li key={metric.key()} {class}>
            <button type="button" id={id.clone()} aria-expanded={if open { "true" } else { "false" }} {onclick}>
                <span class="metric-name">{metric_name(desk, metric)}</span>
                <span class="metric-value">{metric_text(desk, look.book.report(), &line.now, line.now.value)}</span>
                <span class="metric-change">{change(look, line)}</span>
                <span class="metric-verdict">{verdict(look, line)}</span>
            </button>
            if open { <div class="metric-detail">{detail(look, line)}</div> }
        </li>
    }
}

/// The change against the month before, with its sign: in points for a rate, else relative to what it was.
fn change(look: &Look, line: &Line) -> String {
    let desk = &look.desk;
    let Some(change) = &line.change else { return desk.text("measure-first") };
    let is_rate = matches!(metric_value(look.book.report(), &line.now, 0.0, Digits::Short), Value::Percent(..));
    match (is_rate, change.relative) {
        (true, _) => points(desk, change.by),
        (false, Some(share)) => sign(share).to_owned() + &desk.percent(share.abs()),
        (false, None) => {
            let by = metric_value(look.book.report(), &line.now, change.by.abs(), Digits::Short);
            sign(change.by).to_owned() + &desk.value(&by)
        }
    }
}

/// Whether it is news, in a word and a mark.
fn verdict(look: &Look, line: &Line) -> Html {
    let desk = &look.desk;
    let (mark, text) = match line.news.as_ref().map(|news| news.verdict) {
        Some(Verdict::News { up: true }) => ("\u{25b2}", desk.text("measure-is-news")),
        Some(Verdict::News { up: false }) => ("\u{25bc}", desk.text("measure-is-news")),
        Some(Verdict::Quiet) => ("", desk.text("measure-not-news")),
        Some(Verdict::TooLittle { .. }) => ("", desk.text("measure-little-data")),
        None => ("", desk.text("measure-not-judged")),
    };
    html! { <>if !mark.is_empty() { <span aria-hidden="true">{mark}{" "}</span> }{text}</> }
}
