//! Places for direct labels: none over another, none outside the box, none on the curve if there is a choice.
//!
//! Labels are placed in the order of their rank. The first that finds no clean place is still shown if it must be
//! (the user's own point, the point in focus): it may then cross the curve, but never another label.

/// A box in pixels.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Rect {
    /// Left edge.
    pub x: f64,
    /// Upper edge.
    pub y: f64,
    /// Width.
    pub w: f64,
    /// Height.
    pub h: f64,
}

impl Rect {
    /// Whether two boxes share more than an edge.
    pub fn hits(&self, other: &Self) -> bool {
        self.x < other.x + other.w
            && other.x < self.x + self.w
            && self.y < other.y + other.h
            && other.y < self.y + self.h
    }

    /// Whether the other box lies inside this one.
    pub fn holds(&self, other: &Self) -> bool {
        let slack = 0.01;
        other.x >= self.x - slack
            && other.y >= self.y - slack
            && other.x + other.w <= self.x + self.w + slack
            && other.y + other.h <= self.y + self.h + slack
    }

    /// The box with a margin on all sides.
    fn grown(&self, by: f64) -> Self {
        Self { x: self.x - by, y: self.y - by, w: self.w + 2.0 * by, h: self.h + 2.0 * by }
    }
}

/// Where a label stands to its point.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Up and to the left: free beside a rising curve.
    AboveLeft,
    /// Up and to the right: free beside a falling curve.
    AboveRight,
    /// Down and to the right.
    BelowRight,
    /// Down and to the left.
    BelowLeft,
    /// Straight above.
    Above,
    /// Straight below.
    Below,
}

/// Free sides of a rising curve, upper side first.
pub const RISING: [Side; 6] =
    [Side::AboveLeft, Side::Above, Side::BelowRight, Side::Below, Side::AboveRight, Side::BelowLeft];
/// Free sides of a rising curve, lower side first: for every second label, so that neighbours alternate.
pub const RISING_LOW: [Side; 6] =
    [Side::BelowRight, Side::Below, Side::AboveLeft, Side::Above, Side::BelowLeft, Side::AboveRight];
/// Free sides of a falling curve.
pub const FALLING: [Side; 6] =
    [Side::AboveRight, Side::Above, Side::BelowLeft, Side::Below, Side::AboveLeft, Side::BelowRight];

/// A point that wants a label.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Spot {
    /// The point.
    pub x: f64,
    /// The point.
    pub y: f64,
    /// The radius of its mark.
    pub r: f64,
    /// The label's size.
    pub w: f64,
    /// The label's size.
    pub h: f64,
    /// Whether the label may be dropped when there is no clean place.
    pub must: bool,
    /// The sides to try, best first.
    pub sides: [Side; 6],
}

/// How a label hangs on its place, as `text-anchor` says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Anchor {
    /// The text starts at the left edge.
    Start,
    /// The text is centred.
    Middle,
    /// The text ends at the right edge.
    End,
}

impl Anchor {
    /// The value of `text-anchor`.
    pub fn name(self) -> &'static str {
        match self {
            Self::Start => "start",
            Self::Middle => "middle",
            Self::End => "end",
        }
    }
}

/// A label with its place.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Placed {
    /// The box that the text may fill.
    pub rect: Rect,
    /// The edge that the text keeps when it is narrower than its box.
    pub anchor: Anchor,
}

impl Placed {
    /// The x of the text for its anchor.
    pub fn x(&self) -> f64 {
        match self.anchor {
            Anchor::Start => self.rect.x,
            Anchor::Middle => self.rect.x + self.rect.w / 2.0,
            Anchor::End => self.rect.x + self.rect.w,
        }
    }

    /// The baseline of the text.
    pub fn base(&self) -> f64 {
        self.rect.y + self.rect.h * 0.76
    }
}

/// Places labels in order of rank; answers keep the order of the spots, `None` where one was dropped. `taken` are boxes
/// that already hold words; `quiet` are gridlines and the like, which a label crosses only when it has no better place.
pub fn place(
    spots: &[Spot],
    frame: Rect,
    line: &[(f64, f64)],
    quiet: &[[(f64, f64); 2]],
    taken: &[Rect],
) -> Vec<Option<Placed>> {
    let mut full: Vec<Rect> = taken.to_vec();
    let marks: Vec<Rect> = spots.iter().map(mark).collect();
    spots
        .iter()
        .map(|spot| {
            let own = mark(spot);
            let clear = |rect: &Rect| {
                frame.holds(rect) && !own.hits(rect) && !full.iter().any(|other| other.hits(&rect.grown(1.0)))
            };
            let clean = |rect: &Rect| {
                clear(rect) && !marks.iter().any(|mark| mark.hits(rect)) && !crosses(line, &rect.grown(1.0))
            };
            let still = |rect: &Rect| clean(rect) && !quiet.iter().any(|pair| crosses(pair, rect));
            // All places up to `steps` of 4 pixels away, the nearest first.
            let within = |steps: u32| {
                (0..steps).flat_map(|n| spot.sides.iter().map(move |side| stand(spot, *side, f64::from(4 * n), &frame)))
            };
            let found = within(3)
                .find(|place| still(&place.rect))
                .or_else(|| within(1).find(|place| clean(&place.rect)))
                .or_else(|| within(24).filter(|_| spot.must).find(|place| clean(&place.rect)))
                .or_else(|| within(60).filter(|_| spot.must).find(|place| clear(&place.rect)));
            full.extend(found.map(|place| place.rect));
            found
        })
        .collect()
}

fn mark(spot: &Spot) -> Rect {
    Rect { x: spot.x - spot.r, y: spot.y - spot.r, w: 2.0 * spot.r, h: 2.0 * spot.r }
}

/// The label's box on one side of its point, moved sideways into the frame where that is enough.
fn stand(spot: &Spot, side: Side, gap: f64, frame: &Rect) -> Placed {
    let beside = spot.r * 0.5;
    let (x, anchor) = match side {
        Side::AboveLeft | Side::BelowLeft => (spot.x - beside - spot.w, Anchor::End),
        Side::AboveRight | Side::BelowRight => (spot.x + beside, Anchor::Start),
        Side::Above | Side::Below => (spot.x - spot.w / 2.0, Anchor::Middle),
    };
    let y = match side {
        Side::AboveLeft | Side::AboveRight | Side::Above => spot.y - spot.r - 2.0 - gap - spot.h,
        Side::BelowRight | Side::BelowLeft | Side::Below => spot.y + spot.r + 2.0 + gap,
    };
    let x = x.min(frame.x + frame.w - spot.w).max(frame.x);
    Placed { rect: Rect { x, y, w: spot.w, h: spot.h }, anchor }
}

/// Whether a polyline passes through a box (Liang and Barsky's clipping, one segment after the other).
fn crosses(line: &[(f64, f64)], rect: &Rect) -> bool {
    line.windows(2).any(|pair| match pair {
        [(x0, y0), (x1, y1)] => {
            let (dx, dy) = (x1 - x0, y1 - y0);
            let edges =
                [(-dx, x0 - rect.x), (dx, rect.x + rect.w - x0), (-dy, y0 - rect.y), (dy, rect.y + rect.h - y0)];
            let mut span = (0.0_f64, 1.0_f64);
            edges.into_iter().all(|(p, q)| {
                if p < 0.0 {
                    span.0 = span.0.max(q / p);
                } else if p > 0.0 {
                    span.1 = span.1.min(q / p);
                } else if q < 0.0 {
                    return false;
                }
                span.0 <= span.1
            })
        }
        _ => false,
    })
}

/// Words along an axis: centres moved inside `low` to `high`, and which of them stay when those that would touch a
/// neighbour go. The first and the last are kept before those between.
pub fn along(centres: &[f64], widths: &[f64], low: f64, high: f64, gap: f64) -> Vec<Option<f64>> {
    let boxes: Vec<(f64, f64)> = centres
        .iter()
        .zip(widths)
        .map(|(centre, width)| (centre.min(high - width / 2.0).max(low + width / 2.0), *width))
        .collect();
    let free = |a: (f64, f64), b: (f64, f64)| (a.0 - b.0).abs() >= f64::midpoint(a.1, b.1) + gap;
    let last = boxes.len().saturating_sub(1);
    let mut kept: Vec<(f64, f64)> = Vec::new();
    let mut stays = vec![false; boxes.len()];
    for n in [0, last].into_iter().chain(1..last.max(1)) {
        if let (Some(word), Some(stay)) = (boxes.get(n), stays.get_mut(n))
            && !*stay
            && word.1 <= high - low
            && kept.iter().all(|other| free(*word, *other))
        {
            kept.push(*word);
            *stay = true;
        }
    }
    boxes.iter().zip(stays).map(|(word, stay)| stay.then_some(word.0)).collect()
}
