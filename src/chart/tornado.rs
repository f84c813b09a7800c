//! A tornado: bars around one level, each from what a low input makes of a figure to what a high one does.

use super::label::Rect;
use super::scale::Scale;

/// The rows, from the top.
#[derive(Debug, Clone, PartialEq)]
pub struct Tornado {
    /// One bar a row.
    pub bars: Vec<Bar>,
    /// Where the level stands, in pixels.
    pub level: f64,
    /// Whether names stand above their bars.
    pub stacked: bool,
    /// The room of a name, in pixels.
    pub name: f64,
    /// The height of all rows.
    pub height: f64,
}

/// One bar, cut at the level.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Bar {
    /// The whole row, which can be pressed.
    pub row: Rect,
    /// The part towards the low input; empty where both ends are on the other side of the level.
    pub low: Rect,
    /// The part towards the high input.
    pub high: Rect,
    /// Whether the low input makes the left end.
    pub low_left: bool,
    /// Where the words of the left end end, and those of the right end begin.
    pub words: (f64, f64),
    /// The baseline of the first line of the name.
    pub base: f64,
}

/// The measures of a tornado in pixels.
#[derive(Debug, Clone, Copy, PartialEq)]
pub struct Room {
    /// The whole picture.
    pub width: f64,
    /// The widest name.
    pub name: f64,
    /// The widest words at an end of a bar.
    pub words: f64,
    /// The height of a line of words.
    pub line: f64,
}

/// The thickness of a bar.
const THICK: f64 = 20.0;
/// Between a bar's end and its words.
const GAP: f64 = 6.0;
/// Above and below what stands in a row.
const PAD: f64 = 6.0;

/// Places the bars of `ends`: what the low and the high input make of the figure, whose own value is `level`. Names of
/// two lines stand beside the bars where those keep at least two fifths of the width;
/// a longer name than fits there is to be cut.
pub fn tornado(ends: &[(f64, f64)], level: f64, room: Room) -> Tornado {
    let words = room.words + GAP;
    let name = room.name.min(0.36 * room.width);
    let beside = name + 20.0;
    let stacked = room.width - beside - 2.0 * words < 0.4 * room.width;
    let left = if stacked { 0.0 } else { beside };
    let all = || ends.iter().flat_map(|(low, high)| [*low, *high]).chain([level]).filter(|x| x.is_finite());
    let domain = (all().fold(f64::INFINITY, f64::min), all().fold(f64::NEG_INFINITY, f64::max));
    let across = Scale::linear(domain, (left + words, (room.width - words).max(left + words + 1.0)));
    let names = 2.0 * room.line;
    let row = if stacked { names + THICK + 2.0 * PAD + 2.0 } else { names + 2.0 * PAD };
    let bar = |(n, (low, high)): (usize, &(f64, f64))| {
        let top = row * n as f64;
        let y = if stacked { top + PAD + names + 2.0 } else { top + (row - THICK) / 2.0 };
        let (low, high) = (across.at(*low), across.at(*high));
        let (start, end) = (low.min(high), low.max(high));
        let cut = across.at(level).clamp(start, end);
        let part = |from: f64| Rect { x: from.min(cut), y, w: (from - cut).abs(), h: THICK };
        Bar {
            row: Rect { x: 0.0, y: top, w: room.width, h: row },
            low: part(low),
            high: part(high),
            low_left: low <= high,
            words: (start - GAP, end + GAP),
            base: top + PAD + room.line - 4.0,
        }
    };
    Tornado {
        bars: ends.iter().enumerate().map(bar).collect(),
        level: across.at(level),
        stacked,
        name: if stacked { room.width } else { name },
        height: row * ends.len() as f64,
    }
}
