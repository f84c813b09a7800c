//! The quiet part of a chart with two axes: its box, three gridlines, words along the edges.

use yew::prelude::*;

use super::{LINE, TEXT};
use crate::chart::path::num;
use crate::chart::scale::Scale;
use crate::chart::{label, text};

/// The room of a chart with two axes, in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(in crate::web) struct Plot {
    /// The whole picture.
    pub(in crate::web) width: f64,
    /// The whole picture.
    pub(in crate::web) height: f64,
    /// Left edge of the drawing.
    pub(in crate::web) left: f64,
    /// Right edge of the drawing.
    pub(in crate::web) right: f64,
    /// Upper edge of the drawing.
    pub(in crate::web) top: f64,
    /// The baseline.
    pub(in crate::web) foot: f64,
}

impl Plot {
    /// Leaves room for the words of the y axis on the left, for a label above, for a line of ticks below.
    pub(in crate::web) fn new(width: f64, height: f64, words: &[AttrValue]) -> Self {
        let widest = words.iter().map(|word| text::width(word, TEXT, false)).fold(0.0, f64::max);
        let left = (widest + 8.0).min(width / 3.0);
        Self { width, height, left, right: width - 10.0, top: LINE + 6.0, foot: (height - LINE - 8.0).max(60.0) }
    }

    /// The range of x.
    pub(in crate::web) fn across(&self) -> (f64, f64) {
        (self.left, self.right)
    }

    /// The range of y, upwards.
    pub(in crate::web) fn up(&self) -> (f64, f64) {
        (self.foot, self.top)
    }

    /// How many ticks fit below the drawing when each word is about this wide.
    pub(in crate::web) fn ticks(&self, word: f64) -> usize {
        (((self.right - self.left) / (word + 20.0)) as usize).clamp(2, 8)
    }

    /// The box in which labels may stand.
    pub(in crate::web) fn frame(&self) -> label::Rect {
        label::Rect { x: self.left, y: 0.0, w: self.width - self.left, h: self.foot }
    }

    /// The gridlines at these heights, and the line that drops from a point: what labels had better not cross.
    pub(in crate::web) fn quiet(&self, heights: &[f64], drop: (f64, f64)) -> Vec<[(f64, f64); 2]> {
        let grid = heights.iter().map(|y| [(self.left, *y), (self.right, *y)]);
        grid.chain([[drop, (drop.0, self.foot)]]).collect()
    }

    /// The name of the x axis at the end of its line, and the box that it takes.
    pub(in crate::web) fn name(&self, name: &AttrValue) -> (Html, Option<label::Rect>) {
        if name.is_empty() {
            return (Html::default(), None);
        }
        let w = text::width(name, TEXT, false);
        let place = label::Rect { x: self.right - w, y: self.foot - LINE - 4.0, w, h: LINE };
        let html = html! {
            <text class="chart-tick" x={num(self.right)} y={num(self.foot - 8.0)} text-anchor="end">{ name }</text>
        };
        (html, Some(place))
    }
}

/// Gridlines with their words on the left; the lowest is the baseline.
pub(in crate::web) fn rows(plot: &Plot, scale: &Scale, values: &[f64], words: &[AttrValue]) -> Html {
    let row = |(n, (value, word)): (usize, (&f64, &AttrValue))| {
        let y = scale.at(*value);
        html! {
            <>
                <line class={if n == 0 { "chart-base" } else { "chart-grid" }}
                    x1={num(plot.left)} x2={num(plot.right)} y1={num(y)} y2={num(y)} />
                <text class="chart-tick" x={num(plot.left - 8.0)} y={num(y + 4.5)} text-anchor="end">{ word }</text>
            </>
        }
    };
    html! { <g aria-hidden="true">{ for values.iter().zip(words).enumerate().map(row) }</g> }
}

/// Words below the baseline, without those that would touch.
pub(in crate::web) fn columns(plot: &Plot, scale: &Scale, values: &[f64], word: &Callback<f64, AttrValue>) -> Html {
    let words: Vec<AttrValue> = values.iter().map(|value| word.emit(*value)).collect();
    let widths: Vec<f64> = words.iter().map(|word| text::width(word, TEXT, false)).collect();
    let centres: Vec<f64> = values.iter().map(|value| scale.at(*value)).collect();
    let places = label::along(&centres, &widths, plot.left - 8.0, plot.width, 8.0);
    let column = |((place, word), at): ((Option<f64>, &AttrValue), &f64)| {
        place.map(|x| {
            html! {
                <>
                    <line class="chart-base" x1={num(*at)} x2={num(*at)} y1={num(plot.foot)} y2={num(plot.foot + 4.0)} />
                    <text class="chart-tick" x={num(x)} y={num(plot.foot + LINE + 3.0)} text-anchor="middle">{ word }</text>
                </>
            }
        })
    };
    html! { <g aria-hidden="true">{ for places.into_iter().zip(&words).zip(&centres).filter_map(column) }</g> }
}
