//! What moves the plan most: the finding, the tornado over all inputs, and how it comes about.

use super::reveal::reveal;
use super::tornado::{Row, TornadoChart};
use super::words::{self, MEASURES, figure_text, input_text, within};
use crate::engine::lever::{Bar, Basis, Figures, Measure};
use crate::format::{Digits, Value};
use crate::inquiry::LeversFinding;
use crate::web::chart::{Frame, Table};
use crate::web::component::Unit;
use crate::web::deep::why::why;
use crate::web::desk::Desk;
use crate::web::share::share;
use yew::prelude::*;

/// So many bars are looked at without asking for more.
const FEW: usize = 8;

/// The choice of the measure.
pub(super) fn measures(now: Measure, choose: &Callback<Measure>, desk: &Desk) -> Html {
    let option = |(measure, text): (Measure, &str)| {
        let onchange = choose.reform(move |_: Event| measure);
        html! {
            <label class="levers-choice">
                <input type="radio" name="levers-measure" checked={measure == now} {onchange} />
                <span>{desk.text(text)}</span>
            </label>
        }
    };
    html! {
        <fieldset class="levers-choices">
            <legend class="unseen">{desk.text("levers-measure")}</legend>
            { for MEASURES.into_iter().map(option) }
        </fieldset>
    }
}

/// The chart with its finding, and its working.
pub(super) fn moves(desk: &Desk, finding: &LeversFinding, measure: Measure) -> Html {
    let bars: Vec<Bar> = finding.bars.iter().filter(|bar| bar.width(measure) > 0.0).cloned().collect();
    if bars.is_empty() {
        return html! { <p class="levers-finding">{desk.text("levers-nothing-moves")}</p> };
    }
    html! { <Moves desk={desk.clone()} {bars} figures={finding.figures.clone()} {measure} /> }
}

/// Properties of [`Moves`].
#[derive(Properties, PartialEq)]
struct MovesProps {
    desk: Desk,
    /// Those that move the measure, widest first; at least one.
    bars: Vec<Bar>,
    figures: Figures,
    measure: Measure,
}

#[component]
fn Moves(props: &MovesProps) -> Html {
    let MovesProps { desk, bars, figures, measure } = props;
    let measure = *measure;
    let all = use_state_eq(|| false);
    let shown = if *all { bars.len() } else { bars.len().min(FEW) };
    let rows: Vec<Row> = bars.iter().take(shown).map(|bar| row(desk, bar, measure)).collect();
    let (title, subtitle) = (title(desk, bars, measure), subtitle(desk, figures, measure));
    let on_open = {
        let (plan, inputs) = (desk.plan().clone(), bars.iter().map(|bar| bar.swing.input).collect::<Vec<_>>());
        Callback::from(move |n: usize| {
            if let Some(input) = inputs.get(n) {
                reveal(&plan, *input);
            }
        })
    };
    let level_words =
        desk.with("levers-level", &[("figure", Value::Text(figure_text(desk, measure, figures, Digits::Short)))]);
    let toggle = {
        let all = all.clone();
        Callback::from(move |_: MouseEvent| all.set(!*all))
    };
    let more = desk.with("levers-all", &[("count", Value::Count(bars.len() as f64))]);
    let table = table(desk, bars, measure, &subtitle);
    let share = share(desk, "levers-tornado", title.clone(), &table);
    html! {
        <>
            <Frame id="levers-tornado" more={share} title={title.clone()} subtitle={Some(AttrValue::from(subtitle.clone()))} level={4}
                {table} as_table={desk.text("chart-as-table")} as_chart={desk.text("chart-as-chart")}>
                <TornadoChart id="levers-tornado-chart" name={title} desc={subtitle.clone()} {rows}
                    level={measure.of(figures)} {level_words} {on_open} />
                if bars.len() > FEW {
                    <button type="button" class="quiet" aria-expanded={if *all { "true" } else { "false" }} onclick={toggle}>
                        { if *all { desk.text("levers-few") } else { more } }
                    </button>
                }
            </Frame>
            {why(desk, "levers-why-moves", &working(desk, bars, figures, measure))}
        </>
    }
}

/// The finding: the widest bar, from its worse to its better end.
fn title(desk: &Desk, bars: &[Bar], measure: Measure) -> String {
    let Some(bar) = bars.first() else { return String::new() };
    let mut ends = [&bar.low, &bar.high];
    ends.sort_by(|a, b| measure.of(a).total_cmp(&measure.of(b)));
    let [low, high] = ends.map(|figures| Value::Text(figure_text(desk, measure, figures, Digits::Short)));
    let id = match measure {
        Measure::Chance => "levers-finding-chance",
        Measure::Customers => "levers-finding-customers",
        Measure::Roi => "levers-finding-roi",
        Measure::Profit => "levers-finding-profit",
    };
    desk.with(id, &[within(desk, bar.swing.input), ("low", low), ("high", high)])
}

fn subtitle(desk: &Desk, figures: &Figures, measure: Measure) -> String {
    let name = MEASURES.iter().find(|(each, _)| *each == measure).map_or("levers-measure-chance", |(_, name)| name);
    let volume = figures.entries.first().copied().unwrap_or_default();
    desk.with(
        "levers-subtitle",
        &[
            ("measure", Value::Text(desk.text(name))),
            ("volume", Value::Text(desk.counted(desk.value(&Value::Count(volume)), 0))),
        ],
    )
}

/// What the ends of a bar are.
fn basis(desk: &Desk, bar: &Bar) -> String {
    let swing = bar.swing;
    let [low, high] = [swing.low, swing.high].map(|end| Value::Text(input_text(desk, swing.input, end, Digits::Short)));
    let id = match swing.basis {
        Basis::Evidence => "levers-basis-evidence",
        Basis::Range => "levers-basis-range",
        Basis::Months => "levers-basis-months",
        // A tenth of a few is less than one, and one is the least that whole things move by.
        Basis::Typed if words::unit(swing.input) == Unit::Whole && swing.high - swing.low <= 2.0 => {
            "levers-basis-typed-one"
        }
        Basis::Typed => "levers-basis-typed",
    };
    desk.with(id, &[("low", low), ("high", high)])
}

fn row(desk: &Desk, bar: &Bar, measure: Measure) -> Row {
    let ends = [&bar.low, &bar.high];
    let words = ends.map(|figures| AttrValue::from(figure_text(desk, measure, figures, Digits::Short)));
    let (name, basis) = (words::alone(desk, bar.swing.input), basis(desk, bar));
    let says = desk.with(
        "levers-row-says",
        &[
            ("input", name.as_str().into()),
            ("basis", basis.as_str().into()),
            ("low", words[0].as_str().into()),
            ("high", words[1].as_str().into()),
        ],
    );
    let [low, high] = ends.map(|figures| measure.of(figures));
    Row { name: name.into(), basis: basis.into(), low, high, words, says: says.into() }
}

fn table(desk: &Desk, bars: &[Bar], measure: Measure, caption: &str) -> Table {
    let heads = ["levers-column-input", "levers-column-ends", "levers-column-low", "levers-column-high"];
    let row = |bar: &Bar| {
        let figures = [&bar.low, &bar.high].map(|figures| figure_text(desk, measure, figures, Digits::Short));
        let [low, high] = figures;
        [words::alone(desk, bar.swing.input), basis(desk, bar), low, high].into_iter().map(AttrValue::from).collect()
    };
    Table {
        caption: caption.to_owned().into(),
        columns: heads.map(|id| AttrValue::from(desk.text(id))).to_vec(),
        rows: bars.iter().map(row).collect(),
    }
}

/// Formula, figures, and what the ends are.
fn working(desk: &Desk, bars: &[Bar], figures: &Figures, measure: Measure) -> Vec<String> {
    let number = |x: f64| Value::Number(x, Digits::Exact);
    let money = |x: f64| words::exact(desk, x);
    let volume = figures.entries.first().copied().unwrap_or_default();
    let formula = match measure {
        Measure::Chance => desk.with(
            "levers-why-chance",
            &[
                ("goal", Value::Count(desk.answer().goal_customers as f64)),
                ("volume", Value::Text(desk.counted(desk.value(&Value::Count(volume)), 0))),
                ("customers", number(figures.customers)),
                ("chance", Value::Percent(figures.chance, Digits::Exact)),
            ],
        ),
        Measure::Customers => desk.with(
            "levers-why-customers",
            &[
                ("volume", Value::Text(desk.counted(desk.value(&Value::Count(volume)), 0))),
                ("share", Value::Percent(if volume > 0.0 { figures.customers / volume } else { 0.0 }, Digits::Exact)),
                ("customers", number(figures.customers)),
            ],
        ),
        Measure::Roi => desk.with(
            "levers-why-roi",
            &[
                ("gross", money(figures.gross_profit)),
                ("spend", money(figures.spend)),
                ("roi", number(figures.roi.unwrap_or_default())),
            ],
        ),
        Measure::Profit => desk.with(
            "levers-why-profit",
            &[
                ("gross", money(figures.gross_profit)),
                ("spend", money(figures.spend)),
                ("profit", money(figures.profit)),
            ],
        ),
    };
    let mut lines = vec![desk.text("levers-why-how"), formula];
    if let Some(bar) = bars.first() {
        let swing = bar.swing;
        let [low, high] =
            [swing.low, swing.high].map(|end| Value::Text(input_text(desk, swing.input, end, Digits::Exact)));
        let [at_low, at_high] =
            [&bar.low, &bar.high].map(|figures| Value::Text(figure_text(desk, measure, figures, Digits::Exact)));
        let args = [within(desk, swing.input), ("low", low), ("high", high), ("atLow", at_low), ("atHigh", at_high)];
        lines.push(desk.with("levers-why-first", &args));
    }
    let kinds = [
        (Basis::Evidence, "levers-why-evidence"),
        (Basis::Range, "levers-why-range"),
        (Basis::Months, "levers-why-months"),
        (Basis::Typed, "levers-why-typed"),
    ];
    let present = |basis: Basis| bars.iter().any(|bar| bar.swing.basis == basis);
    lines.extend(kinds.into_iter().filter(|(basis, _)| present(*basis)).map(|(_, id)| desk.text(id)));
    lines
}
