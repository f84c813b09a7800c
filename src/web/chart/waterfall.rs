//! The waterfall from the planned to the expected amount, with the amount to bank on beside it.

use yew::prelude::*;

use super::{LINE, TEXT, use_width};
use crate::chart::path::num;
use crate::chart::scale::Scale;
use crate::chart::waterfall::{Kind, lift, spans};
use crate::chart::{band, text};

/// One bar.
#[derive(Clone, Debug, PartialEq)]
pub struct Step {
    /// What it stands for.
    pub kind: Kind,
    /// Its amount; a loss or gain may have either sign.
    pub value: f64,
    /// Its name, written below.
    pub name: AttrValue,
    /// The amount in words, written above.
    pub label: AttrValue,
    /// A shorter form of the amount for narrow charts ("1.0M"); empty when there is none.
    pub short: AttrValue,
}

/// What a [`Waterfall`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct WaterfallProps {
    /// The id of the picture; unique on the page.
    pub id: AttrValue,
    /// The name of the picture, usually the finding.
    pub name: AttrValue,
    /// The picture in a sentence or two, for those who do not see it.
    pub desc: AttrValue,
    /// The bars in order. A gain of nothing is left out.
    pub steps: Vec<Step>,
    /// The height in pixels.
    #[prop_or(220.0)]
    pub height: f64,
}

/// The waterfall.
#[component]
pub fn Waterfall(props: &WaterfallProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);

    let steps: Vec<&Step> = props.steps.iter().filter(|step| step.kind != Kind::Back || step.value != 0.0).collect();
    let spans = spans(&steps.iter().map(|step| (step.kind, step.value)).collect::<Vec<_>>());
    let bands = band::bands(steps.len(), 0.0, width, 0.28);
    let room = bands.first().map_or(0.0, |band| band.step) - 6.0;

    // Two lines of names; where one would be cut, three lines a size smaller.
    let wrap = |size: f64, most: usize| -> Vec<Vec<String>> {
        steps.iter().map(|step| text::wrap(&step.name, room + 6.0, size, most)).collect()
    };
    let cut = |names: &Vec<Vec<String>>| names.iter().flatten().any(|line| line.ends_with('…'));
    let (names, size) = Some(wrap(TEXT, 2))
        .filter(|names| !cut(names))
        .map_or_else(|| (wrap(TEXT - 1.0, 3), "chart-tick chart-tick-small"), |names| (names, "chart-tick"));
    let deep = names.iter().map(Vec::len).max().unwrap_or(1).max(1) as f64;
    let foot = props.height - deep * LINE - 8.0;
    let wide = |label: &AttrValue| text::width(label, TEXT, true);
    let short = steps.iter().any(|step| wide(&step.label) > room);
    let labels: Vec<&AttrValue> =
        steps.iter().map(|step| if short && !step.short.is_empty() { &step.short } else { &step.label }).collect();
    let widths: Vec<f64> = labels.iter().map(|label| wide(label)).collect();
    // Labels that still do not fit rise by a line; they need the room above the highest bar.
    let lines = if widths.iter().any(|width| *width > room + 2.0) { 3.0 } else { 1.0 };

    let ends = spans.iter().fold((0.0_f64, 0.0_f64), |ends, span| (ends.0.min(span.0), ends.1.max(span.1)));
    let up = Scale::linear(ends, (foot, LINE * lines + 6.0));
    let tops: Vec<f64> = spans.iter().map(|span| up.at(span.1)).collect();
    let bases = lift(&bands, &tops, &widths, LINE);

    let (desc, hatch, dots) =
        (format!("{}-desc", props.id), format!("{}-hatch", props.id), format!("{}-dots", props.id));
    let bar = |((step, band), span): ((&&Step, &band::Band), &(f64, f64))| {
        let (top, low) = (up.at(span.1), up.at(span.0));
        let high = (low - top).max(2.0);
        let (class, fill) = match step.kind {
            Kind::Planned => ("chart-bar-planned", None),
            Kind::Cold => ("chart-bar-cold", Some(format!("url(#{hatch})"))),
            Kind::Back => ("chart-bar-back", Some(format!("url(#{dots})"))),
            Kind::Expected => ("chart-bar-expected", None),
            Kind::Whole => ("chart-bar-whole", None),
        };
        let shape = |class: Classes, fill: Option<String>| {
            html! {
                <rect {class} {fill} x={num(band.start)} y={num(top)} width={num(band.width)} height={num(high)} rx="2" />
            }
        };
        html! {
            <>
                { shape(classes!("chart-bar", class), None) }
                { for fill.map(|fill| shape(classes!("chart-bar", "chart-bar-pattern"), Some(fill))) }
            </>
        }
    };
    // A hairline carries each level to the next bar, so that the eye sees where a loss hangs.
    let level = |n: usize| {
        let (here, next) = (bands.get(n)?, bands.get(n + 1)?);
        let (kind, span) = (steps.get(n)?.kind, spans.get(n)?);
        let y = num(up.at(if kind == Kind::Cold { span.0 } else { span.1 }));
        let after = steps.get(n + 1)?.kind;
        (after != Kind::Whole).then(|| {
            html! { <line class="chart-level" x1={num(here.start + here.width)} x2={num(next.start)} y1={y.clone()} y2={y} /> }
        })
    };
    let words = |n: usize| {
        let (band, label, base) = (bands.get(n)?, labels.get(n)?, bases.get(n)?);
        let x = num(band.middle().min(width - widths.get(n)? / 2.0).max(widths.get(n)? / 2.0));
        let middle = num(band.middle());
        Some(html! {
            <>
                <text class="chart-label chart-label-own" {x} y={num(*base)} text-anchor="middle">{ *label }</text>
                { for names.get(n)?.iter().enumerate().map(|(line, name)| html! {
                    <text class={size} x={middle.clone()} y={num(foot + LINE * (line as f64 + 1.0) + 2.0)}
                        text-anchor="middle">{ name }</text>
                }) }
            </>
        })
    };
    let base = num(up.at(0.0));
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class="chart-svg" role="img" aria-label={props.name.clone()}
                aria-describedby={desc.clone()} width={num(width)} height={num(props.height)}
                viewBox={format!("0 0 {} {}", num(width), num(props.height))}>
                <desc id={desc}>{ &props.desc }</desc>
                <defs>
                    <pattern id={hatch.clone()} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
                        <line class="chart-hatch" x1="1" x2="1" y1="0" y2="6" />
                    </pattern>
                    <pattern id={dots.clone()} width="6" height="6" patternUnits="userSpaceOnUse">
                        <circle class="chart-speck" cx="3" cy="3" r="1.2" />
                    </pattern>
                </defs>
                { for (0..steps.len()).filter_map(level) }
                { for steps.iter().zip(&bands).zip(&spans).map(bar) }
                <line class="chart-base" x1="0" x2={num(width)} y1={base.clone()} y2={base} />
                { for (0..steps.len()).filter_map(words) }
            </svg>
        </div>
    }
}
