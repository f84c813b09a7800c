//! What a host says in pairs and in its settings document, the one above the other: a pair counts before a document.

use super::settings::{Ignored, Reason};
use serde_json::Value;
use std::collections::BTreeMap;

/// The name under which a settings document comes.
pub const DOCUMENT: &str = "config";
/// Settings in one document, at most.
const MOST: usize = 64;

/// A name, and its value or none where it is taken back.
pub type Pair = (String, Option<String>);

/// All that was said so far.
#[derive(Debug, Clone, PartialEq, Default)]
pub struct Heard {
    pairs: BTreeMap<String, String>,
    document: BTreeMap<String, String>,
}

impl Heard {
    /// Hears pairs, one of which may be a document, and gives the pairs that are to be set for it. What is wrong with a
    /// document comes with its reason; then the last good one stays.
    pub fn hear(&mut self, said: &[Pair]) -> (Vec<Pair>, Option<Ignored>) {
        let mut set = Vec::new();
        let mut fault = None;
        for (_, text) in said.iter().filter(|(name, _)| name == DOCUMENT) {
            match text.as_deref().map_or(Ok(BTreeMap::new()), read) {
                Ok(next) => {
                    let gone = self.document.keys().filter(|name| !next.contains_key(*name)).map(|name| (name, None));
                    let come = next.iter().filter(|(name, value)| self.document.get(*name) != Some(value));
                    let changed = gone.chain(come.map(|(name, value)| (name, Some(value.clone()))));
                    let free = changed.filter(|(name, _)| !self.pairs.contains_key(*name));
                    set.extend(free.map(|(name, value)| (name.clone(), value)));
                    self.document = next;
                    fault = None;
                }
                Err(reason) => fault = Some(Ignored { name: DOCUMENT.to_owned(), reason }),
            }
        }
        for (name, value) in said.iter().filter(|(name, _)| name != DOCUMENT) {
            match value {
                Some(value) => self.pairs.insert(name.clone(), value.clone()),
                None => self.pairs.remove(name),
            };
            // What a pair gives up is the document's again.
            set.push((name.clone(), value.clone().or_else(|| self.document.get(name).cloned())));
        }
        (set, fault)
    }
}

/// The settings of `{"warmline":"embed","version":1,...}` as texts: a number as it is written, a list with commas.
fn read(text: &str) -> Result<BTreeMap<String, String>, Reason> {
    let Ok(Value::Object(object)) = serde_json::from_str::<Value>(text) else { return Err(Reason::Kind) };
    if object.get("warmline").and_then(Value::as_str) != Some("embed") {
        return Err(Reason::Kind);
    }
    if object.get("version").and_then(Value::as_u64) != Some(1) {
        return Err(Reason::Range);
    }
    if object.len() > MOST {
        return Err(Reason::Long);
    }
    let rest = object.into_iter().filter(|(name, value)| name != "warmline" && name != "version" && !value.is_null());
    Ok(rest.map(|(name, value)| (name, plain(&value))).collect())
}

/// A value as a pair would say it; what no pair could say is empty, which no setting takes.
fn plain(value: &Value) -> String {
    match value {
        Value::String(text) => text.clone(),
        Value::Number(number) => number.to_string(),
        Value::Array(list) => {
            let texts: Option<Vec<&str>> = list.iter().map(Value::as_str).collect();
            texts.map(|texts| texts.join(",")).unwrap_or_default()
        }
        _ => String::new(),
    }
}
