//! Where the money goes: one bar cut into its parts, and the parts as a numbered list below.

use yew::prelude::*;

use super::{TEXT, use_width};
use crate::chart::band::stack;
use crate::chart::path::num;
use crate::chart::text;

/// One part.
#[derive(Clone, Debug, PartialEq)]
pub struct Part {
    /// What it is.
    pub name: AttrValue,
    /// Its amount; nothing or less is not drawn but stays in the list.
    pub value: f64,
    /// The amount in words.
    pub label: AttrValue,
    /// Its share of the whole in words ("62 %").
    pub share: AttrValue,
}

/// What a [`PartsBar`] needs.
#[derive(Clone, PartialEq, Properties)]
pub struct PartsBarProps {
    /// The id of the picture; unique on the page.
    pub id: AttrValue,
    /// The name of the picture, usually the finding.
    pub name: AttrValue,
    /// The parts, largest first reads best.
    pub parts: Vec<Part>,
}

/// The bar's height.
const HIGH: f64 = 32.0;
/// The shades of the parts; from the seventh on they repeat, as the numbers tell them apart.
const SHADES: [&str; 6] =
    ["chart-part-1", "chart-part-2", "chart-part-3", "chart-part-4", "chart-part-5", "chart-part-6"];

/// The bar with its list.
#[component]
pub fn PartsBar(props: &PartsBarProps) -> Html {
    let node = use_node_ref();
    let width = use_width(&node);

    let values: Vec<f64> = props.parts.iter().map(|part| part.value).collect();
    let widths = stack(&values, width, 2.0, 4.0);
    let mut x = 0.0;
    let part = |(n, wide): (usize, f64)| {
        let start = x;
        let shade = SHADES[n % SHADES.len()];
        if wide > 0.0 {
            x += wide + 2.0;
        }
        let number = (n + 1).to_string();
        let fits = wide >= text::width(&number, TEXT, true) + 8.0;
        (wide > 0.0).then(|| {
            html! {
                <g class={shade}>
                    <rect class="chart-bar chart-part" x={num(start)} y="0" width={num(wide)} height={num(HIGH)} />
                    if fits {
                        <text class="chart-part-number" x={num(start + wide / 2.0)} y={num(HIGH / 2.0 + 4.5)}
                            text-anchor="middle">{ number }</text>
                    }
                </g>
            }
        })
    };
    let bars: Vec<Html> = widths.into_iter().enumerate().filter_map(part).collect();
    let line = |(n, part): (usize, &Part)| {
        html! {
            <li class="chart-part-line">
                <svg class={classes!("chart-part-key", SHADES[n % SHADES.len()])} width="20" height="20"
                    viewBox="0 0 20 20" aria-hidden="true">
                    <rect class="chart-part" x="0" y="0" width="20" height="20" />
                    <text class="chart-part-number" x="10" y="14.5" text-anchor="middle">{ n + 1 }</text>
                </svg>
                <span class="chart-part-name">{ &part.name }</span>
                <span class="chart-part-value">{ &part.label }</span>
                <span class="chart-part-share">{ &part.share }</span>
            </li>
        }
    };
    html! {
        <div ref={node} class="chart-canvas">
            <svg id={props.id.clone()} class="chart-svg" role="img" aria-label={props.name.clone()}
                width={num(width)} height={num(HIGH)} viewBox={format!("0 0 {} {}", num(width), num(HIGH))}>
                { for bars }
            </svg>
            <ol class="chart-parts">{ for props.parts.iter().enumerate().map(line) }</ol>
        </div>
    }
}
