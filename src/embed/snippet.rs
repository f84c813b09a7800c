//! What an agency pastes into a site: the planner with its settings, written for seven kinds of site, and what the
//! site's policy has to allow for it.
//!
//! Every value is escaped for where it stands, whatever it is; that it is a sound setting is [`super::Settings`]' to say.

use std::fmt::Write;

/// A kind of site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Way {
    /// The element, wherever a page takes HTML.
    Element,
    /// A plain frame, where it takes no script.
    Frame,
    /// A block of HTML in `WordPress`.
    WordPress,
    /// A block of code in Wix, which makes a frame of it.
    Wix,
    /// An embed block in Webflow.
    Webflow,
    /// A component of React.
    React,
    /// A frame of AMP.
    Amp,
}

impl Way {
    /// All of them, the plainest first.
    pub const ALL: [Self; 7] =
        [Self::Element, Self::Frame, Self::WordPress, Self::Wix, Self::Webflow, Self::React, Self::Amp];

    /// Whether the settings travel in the address of a frame, which can only be so long.
    #[must_use]
    pub const fn in_address(self) -> bool {
        matches!(self, Self::Frame | Self::Amp)
    }
}

/// The loader of one version, held to its hash.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pinned<'a> {
    /// The version, without a `v`.
    pub version: &'a str,
    /// Its `integrity`.
    pub integrity: &'a str,
}

/// Where the planner is, and what the site's visitors read of it before it runs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Site<'a> {
    /// Address of the folder that holds `embed.html`, with its slash.
    pub base: &'a str,
    /// One version for ever; none takes the newest of its first number.
    pub pinned: Option<Pinned<'a>>,
    /// What the planner is called.
    pub title: &'a str,
    /// What stands there until it is ready.
    pub meanwhile: &'a str,
}

/// Text to paste.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Snippet {
    /// The text.
    pub code: String,
    /// Settings that are too long for the address of a frame.
    pub left_out: Vec<String>,
}

/// The longest value that an address carries.
const LONGEST_IN_ADDRESS: usize = 2_000;
/// Rights of the frame: those that the planner uses.
const SANDBOX: &str = "allow-scripts allow-same-origin allow-downloads allow-popups allow-popups-to-escape-sandbox allow-forms allow-modals";

/// The snippet for a kind of site. `settings` are names of the table with their values.
#[must_use]
pub fn snippet(way: Way, settings: &[(&str, &str)], site: &Site) -> Snippet {
    let (kept, left_out) = if way.in_address() { fitting(settings) } else { (settings.to_vec(), Vec::new()) };
    let code = match way {
        Way::Element | Way::Webflow => element(&kept, site, ""),
        // Its frame is as tall as it was drawn, so there is nothing to wait for.
        Way::Wix => element(&kept, site, " loading=\"eager\""),
        Way::WordPress => ["<!-- wp:html -->\n", &element(&kept, site, ""), "\n<!-- /wp:html -->"].concat(),
        Way::Frame => frame(&kept, site),
        Way::React => react(&kept, site),
        Way::Amp => amp(&kept, site),
    };
    Snippet { code, left_out }
}

/// The settings that the address of a frame can carry, and the names of those that are too long for it.
#[must_use]
pub fn fitting<'a>(settings: &[(&'a str, &'a str)]) -> (Vec<(&'a str, &'a str)>, Vec<String>) {
    let fits = |value: &str| value.len() <= LONGEST_IN_ADDRESS;
    let (kept, long): (Vec<_>, Vec<_>) = settings.iter().copied().partition(|(_, value)| fits(value));
    (kept, long.into_iter().map(|(name, _)| name.to_owned()).collect())
}

/// What the site's content security policy has to allow, as its directives; nothing else is needed.
#[must_use]
pub fn policy(way: Way, base: &str) -> String {
    let origin = origin(base);
    if way.in_address() { format!("frame-src {origin}") } else { format!("script-src {origin}; frame-src {origin}") }
}

/// The address of the planner's page for frames with these settings.
#[must_use]
pub fn address(settings: &[(&str, &str)], base: &str) -> String {
    let mut address = [base, "embed.html"].concat();
    for (at, (name, value)) in settings.iter().enumerate() {
        address.push(if at == 0 { '?' } else { '&' });
        percent(&mut address, name);
        address.push('=');
        percent(&mut address, value);
    }
    address
}

fn element(settings: &[(&str, &str)], site: &Site, own: &str) -> String {
    let pin = site
        .pinned
        .map_or_else(String::new, |pin| format!(" integrity=\"{}\" crossorigin=\"anonymous\"", escaped(pin.integrity)));
    let (loader, title, meanwhile) = (escaped(&loader(site)), escaped(site.title), escaped(site.meanwhile));
    let (base, attributes) = (escaped(site.base), attributes(settings));
    format!(
        "<script type=\"module\" src=\"{loader}\"{pin}></script>\n\
         <warmline-planner{own}{attributes}>\n  <p>{meanwhile}</p>\n  <a href=\"{base}\">{title}</a>\n</warmline-planner>"
    )
}

fn frame(settings: &[(&str, &str)], site: &Site) -> String {
    let (address, title) = (escaped(&address(settings, site.base)), escaped(site.title));
    // A style in the tag would need a word in the site's policy, this needs none.
    format!(
        "<iframe src=\"{address}\" title=\"{title}\"\n  width=\"100%\" height=\"900\" frameborder=\"0\" loading=\"lazy\" \
         allow=\"clipboard-write\"\n  sandbox=\"{SANDBOX}\"></iframe>"
    )
}

fn amp(settings: &[(&str, &str)], site: &Site) -> String {
    let (address, title) = (escaped(&address(settings, site.base)), escaped(site.title));
    format!(
        "<amp-iframe src=\"{address}\" title=\"{title}\"\n  width=\"600\" height=\"900\" layout=\"responsive\" resizable \
         frameborder=\"0\"\n  sandbox=\"allow-scripts allow-same-origin\">\n  \
         <div overflow tabindex=\"0\" role=\"button\" aria-label=\"{title}\">+</div>\n</amp-iframe>"
    )
}

fn react(settings: &[(&str, &str)], site: &Site) -> String {
    let pin = site.pinned.map_or_else(String::new, |pin| {
        format!("    script.integrity = {};\n    script.crossOrigin = \"anonymous\";\n", quoted(pin.integrity))
    });
    let mut attributes = String::new();
    for (name, value) in settings {
        let _never_fails = write!(attributes, " {name}={{{}}}", quoted(value));
    }
    let loader = quoted(&loader(site));
    format!(
        "import {{ useEffect }} from \"react\";\n\n\
         export function Planner() {{\n  useEffect(() => {{\n    \
         if (customElements.get(\"warmline-planner\")) return;\n    \
         const script = document.createElement(\"script\");\n    script.type = \"module\";\n    script.src = {loader};\n{pin}    \
         document.head.append(script);\n  }}, []);\n  return <warmline-planner{attributes} />;\n}}"
    )
}

fn loader(site: &Site) -> String {
    match site.pinned {
        Some(pin) => [site.base, "v", pin.version, "/warmline.js"].concat(),
        None => [site.base, "v1/warmline.js"].concat(),
    }
}

/// Scheme and host of an address: what a policy names.
fn origin(base: &str) -> &str {
    let host = base.find("://").map_or(0, |at| at + 3);
    base.get(host..).and_then(|rest| rest.find('/')).and_then(|end| base.get(..host + end)).unwrap_or(base)
}

fn attributes(settings: &[(&str, &str)]) -> String {
    let mut text = String::new();
    for (name, value) in settings {
        let _never_fails = write!(text, " {name}=\"{}\"", escaped(value));
    }
    text
}

/// Text as HTML reads it back, in an attribute with double quotes or between tags.
fn escaped(text: &str) -> String {
    let mut safe = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => safe.push_str("&amp;"),
            '"' => safe.push_str("&quot;"),
            '<' => safe.push_str("&lt;"),
            '>' => safe.push_str("&gt;"),
            _ => safe.push(letter),
        }
    }
    safe
}

/// Text as a string of JavaScript that may stand in a page.
fn quoted(text: &str) -> String {
    let mut safe = String::with_capacity(text.len() + 2);
    safe.push('"');
    for letter in text.chars() {
        match letter {
            '"' => safe.push_str("\\\""),
            '\\' => safe.push_str("\\\\"),
            // An end of a script, of a line, and what JavaScript takes for one.
            '<' | '\u{0}'..='\u{1f}' | '\u{2028}' | '\u{2029}' => {
                let _never_fails = write!(safe, "\\u{:04x}", u32::from(letter));
            }
            _ => safe.push(letter),
        }
    }
    safe.push('"');
    safe
}

/// Percent-encodes all but what no address gives a meaning.
fn percent(into: &mut String, text: &str) {
    for byte in text.bytes() {
        if byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.' | b'~') {
            into.push(char::from(byte));
        } else {
            let _never_fails = write!(into, "%{byte:02X}");
        }
    }
}
