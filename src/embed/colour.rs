//! Colours of a host: read into numbers, written from numbers, and held against what they stand on.

use crate::engine::math;

/// A colour of the sRGB space without transparency.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Colour(pub [u8; 3]);

/// The names that people type; all others say their numbers.
const NAMES: [(&str, [u8; 3]); 16] = [
    ("aqua", [0, 255, 255]),
    ("black", [0; 3]),
    ("blue", [0, 0, 255]),
    ("fuchsia", [255, 0, 255]),
    ("gray", [128; 3]),
    ("green", [0, 128, 0]),
    ("lime", [0, 255, 0]),
    ("maroon", [128, 0, 0]),
    ("navy", [0, 0, 128]),
    ("olive", [128, 128, 0]),
    ("purple", [128, 0, 128]),
    ("red", [255, 0, 0]),
    ("silver", [192; 3]),
    ("teal", [0, 128, 128]),
    ("white", [255; 3]),
    ("yellow", [255, 255, 0]),
];

impl Colour {
    /// Reads `#rgb`, `#rrggbb`, `rgb()`, `hsl()` or a basic name; nothing else of CSS.
    pub fn read(text: &str) -> Option<Self> {
        let text = text.trim().to_ascii_lowercase();
        if let Some(digits) = text.strip_prefix('#') {
            return hex(digits);
        }
        if let Some((_, parts)) = NAMES.iter().find(|(name, _)| *name == text) {
            return Some(Self(*parts));
        }
        let (function, rest) = text.split_once('(')?;
        let numbers = rest.strip_suffix(')')?.split([',', ' ']).map(str::trim).filter(|part| !part.is_empty());
        let [first, second, third] = <[&str; 3]>::try_from(numbers.collect::<Vec<_>>()).ok()?;
        match function {
            "rgb" => Some(Self([channel(first)?, channel(second)?, channel(third)?])),
            "hsl" => Some(hsl(plain(first.strip_suffix("deg").unwrap_or(first))?, percent(second)?, percent(third)?)),
            _ => None,
        }
    }

    /// `#rrggbb`.
    pub fn write(self) -> String {
        self.0.iter().fold(String::from("#"), |text, part| format!("{text}{part:02x}"))
    }

    /// A share of another colour mixed in, in sRGB.
    #[must_use]
    pub fn mixed(self, other: Self, share: f64) -> Self {
        let mut parts = self.0;
        for (part, other) in parts.iter_mut().zip(other.0) {
            *part = byte(f64::from(*part) + (f64::from(other) - f64::from(*part)) * share);
        }
        Self(parts)
    }

    /// The nearest mix with black or white that has a contrast of at least `least` to the ground; itself if it has.
    #[must_use]
    pub fn passing(self, ground: Self, least: f64) -> Self {
        let steps = (0..=100_u32).flat_map(|step| {
            let share = f64::from(step) / 100.0;
            [self.mixed(Self([0; 3]), share), self.mixed(Self([255; 3]), share)]
        });
        // Black or white always passes 4.5, since no ground is near to both.
        steps.into_iter().find(|colour| contrast(*colour, ground) >= least).unwrap_or(self)
    }

    /// Relative luminance, WCAG 2.2.
    fn luminance(self) -> f64 {
        let light = |part: u8| {
            let share = f64::from(part) / 255.0;
            if share <= 0.04045 { share / 12.92 } else { math::exp(2.4 * math::ln((share + 0.055) / 1.055)) }
        };
        let [red, green, blue] = self.0;
        0.2126 * light(red) + 0.7152 * light(green) + 0.0722 * light(blue)
    }
}

/// The contrast ratio of WCAG 2.2, 1 to 21.
pub fn contrast(one: Colour, other: Colour) -> f64 {
    let (one, other) = (one.luminance(), other.luminance());
    (one.max(other) + 0.05) / (one.min(other) + 0.05)
}

fn hex(digits: &str) -> Option<Colour> {
    if !digits.bytes().all(|byte| byte.is_ascii_hexdigit()) {
        return None;
    }
    let whole = match digits.len() {
        3 => digits.chars().flat_map(|digit| [digit, digit]).collect(),
        6 => digits.to_owned(),
        _ => return None,
    };
    let number = u32::from_str_radix(&whole, 16).ok()?;
    let [_, red, green, blue] = number.to_be_bytes();
    Some(Colour([red, green, blue]))
}

/// A plain decimal of at most six letters.
fn plain(text: &str) -> Option<f64> {
    let sound = text.len() <= 6 && text.bytes().all(|byte| byte.is_ascii_digit() || byte == b'.');
    text.parse().ok().filter(|_| sound)
}

fn channel(text: &str) -> Option<u8> {
    plain(text).filter(|value| *value <= 255.0).map(byte)
}

fn percent(text: &str) -> Option<f64> {
    plain(text.strip_suffix('%')?).filter(|value| *value <= 100.0).map(|value| value / 100.0)
}

/// CSS Color 4, 7.1.
fn hsl(hue: f64, saturation: f64, lightness: f64) -> Colour {
    let part = |n: f64| {
        let k = (n + hue / 30.0) % 12.0;
        let swing = saturation * lightness.min(1.0 - lightness);
        byte(255.0 * (lightness - swing * (k - 3.0).min(9.0 - k).clamp(-1.0, 1.0)))
    };
    Colour([part(0.0), part(8.0), part(4.0)])
}

fn byte(value: f64) -> u8 {
    math::round(value).clamp(0.0, 255.0) as u8
}
