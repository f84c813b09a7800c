//! A lead for each card to start from, so that the first look shows an answer. Days are told from the day asked for.

use super::day::Day;
use super::lead::{Happening, Value};

/// What is known of the example lead of a preset; nothing for a card that is none.
pub fn example(preset: &str, as_of: Day) -> Vec<(&'static str, Value)> {
    let text = |text: &str| Value::Text(text.to_owned());
    let number = Value::Number;
    let ago = |days: i32| Day::from_number(as_of.number().saturating_sub(days));
    let on = |days: i32| ago(days).map_or(Value::Missing, Value::Date);
    let set = |texts: &[&str]| Value::Set(texts.iter().map(|text| (*text).to_owned()).collect());
    let times = |count: u32, days: i32| Value::Activity(vec![Happening { day: ago(days), count }]);
    match preset {
        "bant" => {
            vec![("budget", text("yes")), ("authority", text("yes")), ("need", text("yes")), ("timeframe", text("no"))]
        }
        "bant-weighted" => {
            vec![("budget", text("no")), ("authority", text("yes")), ("need", text("yes")), ("timeframe", text("yes"))]
        }
        "b2b" => vec![
            ("title", text("Marketing Director")),
            ("employees", number(250.0)),
            ("country", text("KR")),
            ("email", text("minji.kim@gmail.com")),
            ("source", text("referral")),
            ("topics", set(&["pricing"])),
            ("pricing-visits", times(3, 8)),
            ("downloads", times(2, 12)),
            ("mail-clicks", times(4, 5)),
            ("webinars", times(1, 20)),
            ("demo-requests", times(1, 6)),
            ("project-start", on(-120)),
        ],
        "consumer" => vec![
            ("visits", times(4, 1)),
            ("product-views", times(5, 1)),
            ("carts", times(1, 1)),
            ("mail-clicks", times(1, 2)),
            ("purchases", number(2.0)),
            ("basket", number(120.0)),
            ("region", text("served")),
            ("source", text("direct")),
            ("interests", set(&["wish list"])),
            ("wanted-by", on(-5)),
            ("returns", number(2.0)),
        ],
        _ => Vec::new(),
    }
}
