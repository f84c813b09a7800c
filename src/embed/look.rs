//! The looks that settings come to: custom properties of the page, with every colour legible on what it stands on.

use super::colour::{Colour, contrast};
use super::settings::Settings;

/// Light or dark.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Scheme {
    /// Dark on light.
    Light,
    /// Light on dark.
    Dark,
}

/// A colour that was too near to its ground.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Adjusted {
    /// Which setting.
    pub name: &'static str,
    /// What is used instead.
    pub used: Colour,
}

/// Custom properties and their values, and what had to be changed for them.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Look {
    /// Names with their dashes, and values written by this program.
    pub properties: Vec<(&'static str, String)>,
    /// Colours that were refused for their contrast.
    pub adjusted: Vec<Adjusted>,
}

/// The custom properties that a look may set, all of them taken back before it is set.
pub(super) const LEGIBLE: f64 = 4.5;
const PAPER: [Colour; 2] = [Colour([0xfa, 0xf9, 0xf6]), Colour([0x15, 0x17, 0x1b])];
const INK: [Colour; 2] = [Colour([0x1b, 0x1d, 0x21]), Colour([0xec, 0xea, 0xe4])];

impl Look {
    /// All names that [`Look::of`] may give.
    pub const NAMES: [&'static str; 11] = [
        "--paper",
        "--sheet",
        "--ink",
        "--ink-2",
        "--hairline",
        "--link",
        "--warm",
        "--warm-2",
        "--warm-wash",
        "--font",
        "--round",
    ];

    /// The looks of settings in a scheme.
    pub fn of(settings: &Settings, scheme: Scheme) -> Self {
        let mut look = Self::default();
        let of = |pair: [Colour; 2]| pair[usize::from(scheme == Scheme::Dark)];
        let surface = settings.colour("surface");
        let paper = surface.unwrap_or(of(PAPER));
        if surface.is_some() {
            look.put("--paper", paper);
            look.put("--sheet", paper);
        }
        // A ground of the host's own needs ink that can be read on it, whether they named one or not.
        let asked = settings.colour("text").or_else(|| surface.map(|_| of(INK)));
        if let Some(ink) = asked {
            let ink = look.legible("text", ink, paper);
            look.put("--ink", ink);
            look.put("--link", ink);
            look.put("--ink-2", ink.mixed(paper, 0.25).passing(paper, LEGIBLE));
            look.put("--hairline", ink.mixed(paper, 0.88));
        }
        let brand = settings.colour("brand").map(|brand| ("brand", brand));
        let dark = settings.colour("brand-dark").map(|brand| ("brand-dark", brand));
        if let Some((name, brand)) = if scheme == Scheme::Dark { dark.or(brand) } else { brand } {
            // One colour for both themes is made to pass in silence in the one it was not chosen for.
            let chosen = !(scheme == Scheme::Dark && name == "brand");
            let warm = if chosen { look.legible(name, brand, paper) } else { brand.passing(paper, LEGIBLE) };
            look.put("--warm", warm);
            look.put("--warm-2", warm.mixed(paper, 0.35));
            look.put("--warm-wash", warm.mixed(paper, 0.88));
        }
        if let Some(font) = settings.text("font") {
            look.properties.push(("--font", font.to_owned()));
        }
        if let Some(radius) = settings.number("radius") {
            look.properties.push(("--round", format!("{}px", radius as u32)));
        }
        look
    }

    fn put(&mut self, name: &'static str, colour: Colour) {
        self.properties.push((name, colour.write()));
    }

    fn legible(&mut self, name: &'static str, colour: Colour, ground: Colour) -> Colour {
        if contrast(colour, ground) >= LEGIBLE {
            return colour;
        }
        let used = colour.passing(ground, LEGIBLE);
        self.adjusted.push(Adjusted { name, used });
        used
    }
}
