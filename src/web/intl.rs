//! The number port on the browser's Intl, which knows every language and currency and costs no bytes. Nothing here
//! throws: Intl refuses unknown currencies and malformed tags with exceptions, so every call goes through `Reflect`.

use crate::format::decimal::Decimal;
use crate::format::shape::{Shape, shape};
use crate::format::{Formatter, Marks, NO_NUMBER, Plural, Value};
use js_sys::{Array, Function, Object, Reflect, global};
use std::cell::RefCell;
use wasm_bindgen::{JsCast, JsValue};

/// Numbers of any language, as the visitor's browser writes them.
#[derive(Debug)]
pub struct Intl {
    tag: JsValue,
    marks: Marks,
    /// A `PluralRules` object and its `select`.
    plural: Option<(JsValue, Function)>,
    /// Bound `format` functions: making one takes a hundred times as long as calling it.
    cache: RefCell<Vec<(Style, Option<Function>)>>,
}

/// Everything that makes one `NumberFormat` differ from another.
#[derive(Debug, Clone, PartialEq)]
struct Style {
    unit: Unit,
    min: u8,
    max: u8,
    compact: bool,
}

#[derive(Debug, Clone, PartialEq)]
enum Unit {
    None,
    Percent,
    Currency(String),
}

impl Intl {
    /// The formatter for a BCP 47 tag; English for one that Intl does not take.
    pub fn new(tag: &str) -> Self {
        let own = JsValue::from_str(tag);
        let tag = if construct("NumberFormat", &own, &[]).is_some() { own } else { JsValue::from_str("en") };
        let marks = marks(&tag).unwrap_or(Marks { decimal: '.', group: ',' });
        // By default it rounds to three decimals first, and 0.9995 would be one.
        let rules = construct("PluralRules", &tag, &[("maximumFractionDigits", 20.into())]);
        let plural = rules.and_then(|rules| function(&rules, "select").map(|select| (rules, select)));
        Self { tag, marks, plural, cache: RefCell::default() }
    }

    fn write(&self, style: &Style, value: f64) -> Option<String> {
        let known = self.cache.borrow().iter().find(|(known, _)| known == style).map(|(_, format)| format.clone());
        let format = known.unwrap_or_else(|| {
            let made = self.make(style);
            self.cache.borrow_mut().push((style.clone(), made.clone()));
            made
        });
        format?.call1(&JsValue::UNDEFINED, &value.into()).ok()?.as_string()
    }

    fn make(&self, style: &Style) -> Option<Function> {
        let mut options: Vec<(&str, JsValue)> = match &style.unit {
            Unit::None => Vec::new(),
            Unit::Percent => vec![("style", "percent".into())],
            Unit::Currency(code) => vec![("style", "currency".into()), ("currency", code.as_str().into())],
        };
        if style.compact {
            options.extend([("notation", "compact".into()), ("maximumSignificantDigits", 3.into())]);
        } else {
            options.extend([("minimumFractionDigits", style.min.into()), ("maximumFractionDigits", style.max.into())]);
        }
        function(&construct("NumberFormat", &self.tag, &options)?, "format")
    }

    /// Without a browser's help: digits with the language's marks. Only a broken Intl comes here.
    fn bare(&self, shape: &Shape) -> String {
        let digits = Decimal::from_f64(shape.value).unwrap_or_default().round(shape.max.into());
        let sign = if shape.value < 0.0 { "-" } else { "" };
        sign.to_owned() + &self.marks.write(digits, shape.min.into(), true)
    }
}

impl Formatter for Intl {
    fn format(&self, value: &Value) -> String {
        let unit = match value {
            Value::Text(text) => return text.clone(),
            Value::Count(_) | Value::Number(..) => Unit::None,
            Value::Percent(..) => Unit::Percent,
            Value::Money(_, code, _) => Unit::Currency(code.clone()),
        };
        let Some(shape) = shape(value) else { return NO_NUMBER.to_owned() };
        let style = Style { unit, min: shape.min, max: shape.max, compact: shape.compact };
        let text = self.write(&style, shape.value).unwrap_or_else(|| {
            // A code that Intl refuses stands behind the number instead.
            let number = self.write(&Style { unit: Unit::None, ..style.clone() }, shape.value);
            let number = number.unwrap_or_else(|| self.bare(&shape));
            if let Unit::Currency(code) = &style.unit { number + "\u{a0}" + code } else { number }
        });
        if shape.mark.is_empty() { text } else { shape.mark.to_owned() + &text }
    }

    fn plural(&self, number: f64) -> Plural {
        let name =
            self.plural.as_ref().and_then(|(rules, select)| select.call1(rules, &number.into()).ok()?.as_string());
        Plural::from_name(&name.unwrap_or_default())
    }

    fn marks(&self) -> Marks {
        self.marks.clone()
    }
}

/// `new Intl[name](tag, options)`, or nothing where that throws.
pub(in crate::web) fn construct(name: &str, tag: &JsValue, options: &[(&str, JsValue)]) -> Option<JsValue> {
    let intl = Reflect::get(&global(), &"Intl".into()).ok()?;
    let object = Object::new();
    for (key, value) in options {
        Reflect::set(&object, &(*key).into(), value).ok()?;
    }
    Reflect::construct(&function(&intl, name)?, &Array::of2(tag, &object)).ok()
}

/// A method of an object, or nothing where there is none.
pub(in crate::web) fn function(object: &JsValue, name: &str) -> Option<Function> {
    Reflect::get(object, &name.into()).ok()?.dyn_into().ok()
}

/// The marks, learnt from a number that has both.
fn marks(tag: &JsValue) -> Option<Marks> {
    let format = construct("NumberFormat", tag, &[])?;
    let parts = function(&format, "formatToParts")?.call1(&format, &12_345.6.into()).ok()?;
    let mark = |kind: &str| {
        let text = |part: &JsValue, key: &str| Reflect::get(part, &key.into()).ok()?.as_string();
        let part = Array::from(&parts).iter().find(|part| text(part, "type").as_deref() == Some(kind))?;
        text(&part, "value")?.chars().next()
    };
    let decimal = mark("decimal")?;
    // Some languages group nothing; a typed mark still has to be told from the decimal one.
    let group = mark("group").unwrap_or(if decimal == ',' { '.' } else { ',' });
    Some(Marks { decimal, group })
}
