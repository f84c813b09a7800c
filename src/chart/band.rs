//! Bands: equal places side by side, for bars.

/// One place on a band axis.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Band {
    /// Where the bar starts, in pixels.
    pub start: f64,
    /// How wide the bar is, in pixels.
    pub width: f64,
    /// The pixels from one bar's start to the next: what a label may use.
    pub step: f64,
}

impl Band {
    /// The middle of the bar.
    pub fn middle(&self) -> f64 {
        self.start + self.width / 2.0
    }
}

/// `count` equal bands from `start` to `end`; `gap` is the share of a step that stays empty (0 to 0.9).
pub fn bands(count: usize, start: f64, end: f64, gap: f64) -> Vec<Band> {
    let step = (end - start).max(0.0) / count.max(1) as f64;
    let width = step * (1.0 - gap.clamp(0.0, 0.9));
    (0..count).map(|n| Band { start: start + step * n as f64 + (step - width) / 2.0, width, step }).collect()
}

/// Widths of the parts of one stacked bar: in proportion, with `gap` between them, none thinner than `least` so that
/// a small part can still be seen. Parts of nothing (or less) get no width.
pub fn stack(values: &[f64], width: f64, gap: f64, least: f64) -> Vec<f64> {
    let sizes: Vec<f64> = values.iter().map(|v| if v.is_finite() && *v > 0.0 { *v } else { 0.0 }).collect();
    let shown = sizes.iter().filter(|size| **size > 0.0).count();
    let room = (width - gap * shown.saturating_sub(1) as f64).max(0.0);
    let least = if shown == 0 { 0.0 } else { least.min(room / shown as f64) };
    // Parts below the least width take it from the others, which share what is left in proportion. Lifting one part
    // can push another below the line, so this runs until nothing changes: at most once per part.
    let mut lifted = vec![false; sizes.len()];
    loop {
        let fixed = least * lifted.iter().filter(|lift| **lift).count() as f64;
        let rest: f64 = sizes.iter().zip(&lifted).filter(|(_, lift)| !**lift).map(|(size, _)| size).sum();
        let unit = if rest > 0.0 { (room - fixed) / rest } else { 0.0 };
        let thin = sizes.iter().zip(&lifted).position(|(size, lift)| !lift && *size > 0.0 && size * unit < least);
        match thin.and_then(|n| lifted.get_mut(n)) {
            Some(lift) => *lift = true,
            None => {
                return sizes.iter().zip(&lifted).map(|(size, lift)| if *lift { least } else { size * unit }).collect();
            }
        }
    }
}
