//! A chart as a picture that stands alone: the drawing with the colours that it has on screen, its title above, and
//! nothing that would have to be fetched.

use crate::web::adapter::place;
use js_sys::Promise;
use wasm_bindgen::closure::Closure;
use wasm_bindgen::{JsCast, JsValue};
use wasm_bindgen_futures::JsFuture;
use web_sys::{
    Blob, CanvasRenderingContext2d, CssStyleDeclaration, Document, Element, HtmlCanvasElement, HtmlImageElement,
    XmlSerializer,
};

/// A picture as text.
pub(super) struct Picture {
    /// The SVG.
    pub(super) text: String,
    width: f64,
    height: f64,
}

const SVG: &str = "http://www.w3.org/2000/svg";
/// What an element looks like, as properties that are attributes of SVG too, with what they are if nobody says.
const LOOKS: [(&str, &str); 16] = [
    ("fill", "rgb(0, 0, 0)"),
    ("fill-opacity", "1"),
    ("stroke", "none"),
    ("stroke-width", "1px"),
    ("stroke-opacity", "1"),
    ("stroke-dasharray", "none"),
    ("stroke-linejoin", "miter"),
    ("stroke-linecap", "butt"),
    ("opacity", "1"),
    ("font-family", ""),
    ("font-size", ""),
    ("font-weight", "400"),
    ("text-anchor", "start"),
    ("dominant-baseline", "auto"),
    ("paint-order", "normal"),
    ("visibility", "visible"),
];
/// What is there for hands, keys and screen readers only.
const OURS: [&str; 6] = ["class", "tabindex", "role", "style", "focusable", "id"];
/// Room around the drawing and lines of its title, in pixels.
const ROOM: f64 = 24.0;
const TITLE: f64 = 18.0;
const LINE: f64 = 24.0;
/// Pixels of the PNG for one of the page.
const SHARP: f64 = 2.0;

/// The drawing of a figure; none where it is made of no SVG.
pub(super) fn svg(id: &str) -> Option<Picture> {
    let document = gloo::utils::document();
    let figure = place::by_id(id)?;
    let area = figure.query_selector(".chart-picture").ok().flatten()?;
    // While the table is shown the drawing has no size; it is measured as if it were shown.
    let hidden = area.has_attribute("hidden");
    if hidden {
        area.remove_attribute("hidden").ok()?;
    }
    let picture = drawn(&document, &figure, &area);
    if hidden {
        area.set_attribute("hidden", "").ok()?;
    }
    picture
}

fn drawn(document: &Document, figure: &Element, area: &Element) -> Option<Picture> {
    let place = area.get_bounding_client_rect();
    let drawings: Vec<Element> =
        elements(area, "svg").into_iter().filter(|svg| svg.closest("svg svg").ok().flatten().is_none()).collect();
    if drawings.is_empty() || place.width() < 1.0 {
        return None;
    }
    let page = style(&document.body()?.into())?;
    let (paper, ink) = (page.get_property_value("--paper").ok()?, page.get_property_value("color").ok()?);
    let family = page.get_property_value("font-family").ok()?;
    let whole = document.create_element_ns(Some(SVG), "svg").ok()?;
    let head = figure.query_selector(".chart-title").ok().flatten().and_then(|title| title.text_content());
    let lines = head.map(|head| wrapped(&head, place.width())).unwrap_or_default();
    let top = ROOM + LINE * lines.len() as f64;
    let (width, height) = (place.width() + 2.0 * ROOM, top + place.height() + ROOM);
    set(&whole, &[("width", &number(width)), ("height", &number(height))]);
    set(&whole, &[("viewBox", &format!("0 0 {} {}", number(width), number(height)))]);
    let ground = child(document, &whole, "rect")?;
    set(&ground, &[("width", "100%"), ("height", "100%"), ("fill", &paper)]);
    for (at, line) in lines.iter().enumerate() {
        let text = child(document, &whole, "text")?;
        let y = number(ROOM + LINE * at as f64 + TITLE / 2.0);
        set(&text, &[("x", &number(ROOM)), ("y", &y), ("fill", &ink), ("font-weight", "650")]);
        set(&text, &[("font-size", &number(TITLE)), ("font-family", &family)]);
        text.set_text_content(Some(line));
    }
    for drawing in drawings {
        let own = drawing.get_bounding_client_rect();
        let copy: Element = drawing.clone_node_with_deep(true).ok()?.dyn_into().ok()?;
        dress(&drawing, &copy);
        let (x, y) = (ROOM + own.left() - place.left(), top + own.top() - place.top());
        set(&copy, &[("x", &number(x)), ("y", &number(y))]);
        set(&copy, &[("width", &number(own.width())), ("height", &number(own.height())), ("overflow", "visible")]);
        whole.append_child(&copy).ok()?;
    }
    let text = XmlSerializer::new().ok()?.serialize_to_string(&whole).ok()?;
    Some(Picture { text, width, height })
}

/// Gives a copy the looks of what it was copied from, and takes away what is for the page alone.
fn dress(drawing: &Element, copy: &Element) {
    let pairs = std::iter::once((drawing.clone(), copy.clone()))
        .chain(elements(drawing, "*").into_iter().zip(elements(copy, "*")));
    for (from, to) in pairs.collect::<Vec<_>>() {
        let Some(style) = style(&from) else { continue };
        if style.get_property_value("display").is_ok_and(|display| display == "none") {
            to.remove();
            continue;
        }
        for (name, usual) in LOOKS {
            match style.get_property_value(name) {
                // What is inherited is said too: the copy may stand below one that says otherwise.
                Ok(value) if value != usual || from.has_attribute(name) => set(&to, &[(name, &value)]),
                _ => {}
            }
        }
        for name in OURS {
            // Names that other elements point to stay.
            if name != "id" || !matches!(to.tag_name().as_str(), "pattern" | "linearGradient" | "clipPath" | "marker") {
                let _was_not_there = to.remove_attribute(name);
            }
        }
        for name in to.get_attribute_names().iter().filter_map(|name| name.as_string()) {
            if name.starts_with("aria-") || name.starts_with("data-") {
                let _was_there = to.remove_attribute(&name);
            }
        }
    }
}

/// The picture in pixels.
pub(super) async fn png(picture: &Picture) -> Option<Blob> {
    let image = HtmlImageElement::new().ok()?;
    let text = String::from(js_sys::encode_uri_component(&picture.text));
    image.set_src(&["data:image/svg+xml;charset=utf-8,", &text].concat());
    JsFuture::from(image.decode()).await.ok()?;
    let canvas: HtmlCanvasElement = gloo::utils::document().create_element("canvas").ok()?.dyn_into().ok()?;
    canvas.set_width((picture.width * SHARP) as u32);
    canvas.set_height((picture.height * SHARP) as u32);
    let pen: CanvasRenderingContext2d = canvas.get_context("2d").ok()??.dyn_into().ok()?;
    let (width, height) = (f64::from(canvas.width()), f64::from(canvas.height()));
    pen.draw_image_with_html_image_element_and_dw_and_dh(&image, 0.0, 0.0, width, height).ok()?;
    let made = Promise::new(&mut |give, _| {
        let take = Closure::once_into_js(move |blob: JsValue| give.call1(&JsValue::NULL, &blob));
        let _then_it_never_comes = canvas.to_blob(take.unchecked_ref());
    });
    JsFuture::from(made).await.ok()?.dyn_into().ok()
}

/// Words in lines of a width. Letters are taken as half as wide as high, those of East Asia as wide as high.
fn wrapped(text: &str, width: f64) -> Vec<String> {
    let long = |text: &str| text.chars().map(|letter| if letter.is_ascii() { 0.55 } else { 1.0 }).sum::<f64>() * TITLE;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut() {
            Some(line) if long(line) + long(word) + TITLE / 2.0 <= width => line.extend([" ", word]),
            _ => lines.push(word.to_owned()),
        }
    }
    lines
}

fn elements(within: &Element, selector: &str) -> Vec<Element> {
    let Ok(found) = within.query_selector_all(selector) else { return Vec::new() };
    (0..found.length()).filter_map(|at| found.get(at)?.dyn_into().ok()).collect()
}

fn style(element: &Element) -> Option<CssStyleDeclaration> {
    gloo::utils::window().get_computed_style(element).ok().flatten()
}

fn child(document: &Document, parent: &Element, tag: &str) -> Option<Element> {
    let child = document.create_element_ns(Some(SVG), tag).ok()?;
    parent.append_child(&child).ok()?;
    Some(child)
}

fn set(element: &Element, attributes: &[(&str, &str)]) {
    for (name, value) in attributes {
        let _names_are_sound = element.set_attribute(name, value);
    }
}

fn number(x: f64) -> String {
    crate::chart::path::num(x)
}
